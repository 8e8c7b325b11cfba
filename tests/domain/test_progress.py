"""A progress summary as a value and as data, and what is refused of one from outside."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import UTC, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.framework import Confidence
from fcp_portfolio.domain.identity import canonical_json, name_on_one_line
from fcp_portfolio.domain.progress import (
    THRESHOLDS,
    Agreed,
    Band,
    CapabilityProgress,
    LevelGiven,
    ProgressSummary,
    RequirementProgress,
    ReviewedLevel,
    Signing,
    Stands,
    newer_than,
)
from fcp_portfolio.domain.progress_json import (
    LARGEST,
    LARGEST_NUMBER,
    LONGEST_LIST,
    LONGEST_TEXT,
    SCHEMA,
    as_json,
    progress_json,
    read_progress_json,
)
from fcp_portfolio.domain.readiness.finding import State
from tests.domain.progress_summaries import BANDS, FULL

Data = dict[str, Any]
text = st.text(max_size=40).map(name_on_one_line)
named = text.filter(bool)
days = st.dates()
numbers = st.integers(0, LARGEST_NUMBER)
ids = st.uuids(version=4).map(str)
levels = st.builds(LevelGiven, scale=text, level=text, on=days, more=st.just({}))
reviewed = st.builds(
    ReviewedLevel,
    scale=text,
    level=text,
    on=days,
    signing=st.sampled_from(Signing),
    more=st.just({}),
)


def capabilities(paths: list[str]) -> st.SearchStrategy[tuple[CapabilityProgress, ...]]:
    each = (
        st.builds(
            CapabilityProgress,
            path=st.just(path),
            code=text,
            title=text,
            entries=numbers,
            own=st.none() | levels,
            reviewed=st.none() | reviewed,
            more=st.just({}),
        )
        for path in paths
    )
    return st.tuples(*each)


requirements = st.builds(
    RequirementProgress,
    id=text,
    stage=text,
    title=text,
    has=numbers,
    needed=numbers,
    unit=text,
    stands=st.sampled_from(Stands),
    recurs=st.booleans(),
    by=st.none() | days,
    more=st.just({}),
)
full = st.builds(
    replace,
    st.just(FULL),
    id=ids,
    portfolio=ids,
    made=st.datetimes(timezones=st.just(UTC)).map(lambda at: at.replace(microsecond=5_000)),
    owner=named,
    given_to=named,
    registration=text,
    fictional=st.booleans(),
    frameworks=st.lists(named, unique=True, max_size=4)
    .flatmap(capabilities)
    .map(lambda rows: (replace(FULL.frameworks[0], capabilities=rows),)),
    routes=st.lists(requirements, max_size=3).map(
        lambda rows: (replace(FULL.routes[0], requirements=tuple(rows)),)
    ),
    more=st.dictionaries(named.map(lambda key: f"x_{key}"), text, max_size=2),
)


@given(full)
def test_summary_is_the_same_after_its_data_was_read(summary: ProgressSummary) -> None:
    data = progress_json(summary)
    assert read_progress_json(data) == summary
    assert progress_json(read_progress_json(data)) == data


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_anything_else_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        read_progress_json(data)
    assert refused.value.sentence.endswith("Nothing was taken in.")


def test_bands_are_the_same_after_they_were_read_and_hold_nothing_more() -> None:
    assert read_progress_json(progress_json(BANDS)) == BANDS
    told = json.loads(progress_json(BANDS))
    assert set(told) == {
        "schema",
        "id",
        "portfolio",
        "breadth",
        "made",
        "owner",
        "registration",
        "fictional",
        "given_to",
        "program",
        "frameworks",
        "agreed",
        "thresholds",
    }
    assert told["frameworks"][0]["bands"] == [
        {"path": "fw-2018#4", "code": "4", "title": "", "band": "most"}
    ]


def test_keys_of_a_later_program_are_kept() -> None:
    data = json.loads(progress_json(FULL))
    data["mood"] = ["good"]
    data["supervision"]["rooms"] = 2
    found = read_progress_json(canonical_json(data))
    assert found.more == {"mood": ["good"]}
    assert json.loads(progress_json(found)) == data
    assert as_json(found)["mood"] == ["good"]


def of_requirement(**values: object) -> Callable[[Data], object]:
    return lambda data: data["routes"][0]["requirements"][0].update(values)


def of_supervision(**values: object) -> Callable[[Data], object]:
    return lambda data: data["supervision"].update(values)


def put(**values: object) -> Callable[[Data], object]:
    return lambda data: data.update(values)


def without(name: str) -> Callable[[Data], object]:
    return lambda data: data.pop(name)


FAULTS: Mapping[str, tuple[Callable[[Data], object], str]] = {
    "another version": (
        put(schema="fcp-portfolio/progress-summary/2"),
        f"has the format “fcp-portfolio/progress-summary/2”; this program reads “{SCHEMA}”.",
    ),
    "another thing": (put(schema="fcp-portfolio/request/1"), "it names no format"),
    "no schema": (without("schema"), "it names no format"),
    "no owner": (put(owner=""), "It does not say whose it is, or for whom"),
    "no recipient": (without("given_to"), "the summary lacks “given_to”"),
    "no id": (put(id="1"), "It has no id, or names no portfolio"),
    "a request without an id": (
        lambda data: data["requests"][0].update(id="x"),
        "A request in it has no id",
    ),
    "a number as text": (of_supervision(sessions="2"), "sessions is no whole number"),
    "yes as a number": (of_supervision(sessions=True), "sessions is no whole number"),
    "below nothing": (of_supervision(minutes=-1), "a number is too large, or below nothing"),
    "beyond everything": (
        of_requirement(has=LARGEST_NUMBER + 1),
        "a number is too large, or below nothing",
    ),
    "a word of nobody's": (of_requirement(stands="great"), "stands is not one of at risk"),
    "no such day": (of_supervision(last="2026-02-30"), "last is no date"),
    "a day as a number": (of_supervision(last=20261120), "last is no date"),
    "a day written otherwise": (of_supervision(last="20261120"), "it is not canonical JSON"),
    "a moment without a zone": (put(made="2026-11-20T09:00:00.000"), "it is not canonical JSON"),
    "a moment before all days": (
        put(made="0001-01-01T00:00:00.000+05:00"),
        "it is not canonical JSON",
    ),
    "a long text": (put(given_to="S" * (LONGEST_TEXT + 1)), "a text is too long"),
    "two lines": (put(given_to="Dr\nSam"), "or not in one plain line"),
    "turned round": (put(given_to="Dr \u202emaS"), "or not in one plain line"),
    "a long list": (
        lambda data: data["requests"].extend(data["requests"] * LONGEST_LIST),
        "a list is too long",
    ),
    "no list": (put(requests={}), "requests is no list"),
    "no object": (put(supervision=[]), "supervision is no object"),
    "a period turned round": (put(since="2026-12-01"), "The period ends before it begins"),
    "no period": (without("since"), "lacks its period, or holds bands"),
    "bands in numbers": (put(agreed={"named": True, "leads": []}), "or holds bands"),
    "numbers in bands": (put(breadth="bands"), "holds more than bands"),
    "twice the same": (
        lambda data: data["frameworks"].extend(data["frameworks"]),
        "A capability stands in it twice",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_data_that_cannot_be_is_refused_by_name(fault: str) -> None:
    spoil, sentence = FAULTS[fault]
    data = json.loads(progress_json(FULL))
    spoil(data)
    with pytest.raises(FileRefused) as refused:
        read_progress_json(canonical_json(data))
    assert sentence in refused.value.sentence


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b" " * (LARGEST + 1), "it is too large"),
        (b"\xff", "it is not JSON"),
        (b"[" * 100_000, "it is not JSON"),
        (b"[]", "it is not an object"),
        (progress_json(FULL) + b" ", "it is not canonical JSON"),
    ],
)
def test_data_that_is_none_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        read_progress_json(data)


def test_groups_summary_leads_only_where_it_has_a_band() -> None:
    with pytest.raises(Refused, match="offers to lead on a capability that is not in it"):
        replace(BANDS, agreed=Agreed(leads=("fw-2018#9",)))
    with pytest.raises(Refused, match="lacks what was agreed"):
        replace(BANDS, thresholds=replace(THRESHOLDS, some=4))


def test_bands_say_in_our_words_where_they_begin() -> None:
    assert [THRESHOLDS.band(number) for number in range(5)] == [
        Band.NONE,
        Band.SOME,
        Band.SOME,
        Band.MOST,
        Band.MOST,
    ]
    assert THRESHOLDS.confidence is Confidence.OWN
    assert THRESHOLDS.words == (
        "In our words: “some” is 1 or more entries, “most” is 3 or more. No training body names "
        "such numbers; they are our own design."
    )


def test_summary_is_found_its_way_about_in() -> None:
    assert FULL.paths == ("fw-2018#4", "fw-2018#5")
    assert BANDS.paths == ("fw-2018#4",)
    found = FULL.capability("fw-2018#4")
    assert found is not None
    assert (found.label, found.entries) == ("4 Examination", 3)
    assert BANDS.capability("fw-2018#4") is None
    (band,) = BANDS.frameworks[0].bands
    assert (band.label, BANDS.frameworks[0].key) == ("4", "fw-2018")
    (route,) = FULL.routes
    assert (route.key, len(route.of(Stands.AT_RISK)), route.of(Stands.MET)) == (
        "taught-2023",
        1,
        (),
    )
    assert route.requirements[0].stands.state is State.AT_RISK
    assert {stands.state for stands in Stands} == set(State)
    assert FULL.requests[0].number.startswith("6f1c-1f0e-5f0b ")
    assert FULL.described == (
        "Progress summary of Robin Example for Dr Sam Example, made on 20 Nov 2026."
    )


def test_only_a_newer_one_of_the_same_portfolio_follows() -> None:
    another = "11111111-1111-4111-8111-111111111111"
    later = replace(FULL, id=another, made=FULL.made + timedelta(days=1))
    newer_than(later, FULL)
    newer_than(BANDS, FULL)  # of another breadth: neither follows the other
    with pytest.raises(Refused) as refused:
        newer_than(FULL, FULL)
    assert refused.value.sentence == (
        "This progress summary, made on 20 Nov 2026, is held already. Nothing was taken in."
    )
    with pytest.raises(Refused) as refused:
        newer_than(FULL, later)
    assert refused.value.sentence == (
        "This progress summary was made on 20 Nov 2026, before the one held, of 21 Nov 2026. "
        "Nothing was taken in."
    )
    with pytest.raises(Refused, match="of another portfolio than the one held"):
        newer_than(replace(FULL, portfolio=another), FULL)


def test_every_value_keeps_what_a_later_program_adds() -> None:
    for one in (FULL, *FULL.frameworks, *FULL.routes, BANDS.agreed, BANDS.thresholds):
        assert one is not None
        assert fields(one)[-1].name == "more"
