"""Entries: what may be kept, what may be final, what a reader is advised, what JSON holds."""

import json
import locale
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.entry import (
    LONGEST_TEXT,
    Attachment,
    Content,
    Link,
    Problem,
    advice,
    awaits_assessor,
    content_from_json,
    content_json,
    problems,
    require_sound,
    tidy,
)
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy
from fcp_portfolio.domain.identity import Json, canonical_json
from tests.domain.builders import TODAY, content, entry, form, framework


def found(subject: Content, *, draft: bool = False, today: date = TODAY) -> list[Problem]:
    return list(problems(subject, form(), draft=draft, today=today))


def sentences(subject: Content, *, today: date = TODAY) -> list[str]:
    return [problem.sentence for problem in found(subject, draft=True, today=today)]


def test_entry_counts_once_final() -> None:
    assert entry().counts
    assert not entry(draft=True).counts
    assert not entry(removed=True).counts


def test_link_to_keeps_the_title_as_it_reads() -> None:
    link = Link.to(framework(), framework().node("2"), "Because\r\nof this\x00")
    assert link == Link(
        framework="tiny",
        edition="1",
        path="tiny-1#2",
        code="2",
        title="Title of 2",
        why="Because\nof this",
    )


def test_tidy_cleans_text_and_orders_fields() -> None:
    untidy = content(
        title="  A  swollen\tknee\n",
        values={
            "places": ["here\x07"],
            "levels": {"c": {"level": "above", "comment": "well\r\ndone"}},
            "again": False,
            "what": "\n\nIt was.\r\n",
        },
        links=(Link.to(framework(), framework().node("1")),),
    )
    tidied = tidy(untidy, form())
    assert tidied.title == "A swollen knee"
    assert list(tidied.values.items()) == [
        ("what", "It was."),
        ("again", False),
        ("places", ["here"]),
        ("levels", {"c": {"level": "above", "comment": "well\ndone"}}),
    ]


def test_tidy_strips_the_reason_of_a_link() -> None:
    link = Link(framework="tiny", edition="1", path="p", code="1", title="T", why=" so \n")
    assert tidy(content(links=(link,)), form()).links[0].why == "so"


@pytest.mark.parametrize("blank", ["", " \t", "\n\n", "\x00\x07", None, [], {}])
def test_tidy_leaves_out_what_says_nothing(blank: Json) -> None:
    assert tidy(content(values={"next": blank}), form()).values == {}


def test_tidy_leaves_out_fields_the_form_has_not() -> None:
    assert tidy(content(values={"what": "x", "other": "y"}), form()).values == {"what": "x"}


@given(st.text(), st.text(), st.text())
def test_tidy_twice_is_tidy_once(title: str, what: str, after: str) -> None:
    once = tidy(content(title=title, values={"what": what, "next": after}), form())
    assert tidy(once, form()) == once


def test_problems_of_sound_content() -> None:
    assert found(content()) == []


def test_problems_of_an_empty_entry_that_shall_be_final() -> None:
    assert found(Content(form="tiny", form_edition="1")) == [
        Problem(part="title", sentence="It has no title yet."),
        Problem(part="occurred", sentence="It has no date yet."),
        Problem(part="what", sentence="“What happened” is empty."),
    ]


def test_problems_of_an_empty_draft() -> None:
    assert found(Content(form="tiny", form_edition="1"), draft=True) == []


def test_problems_count_blank_text_as_missing() -> None:
    parts = [problem.part for problem in found(content(title=" \n", values={"what": "\x00 "}))]
    assert parts == ["title", "what"]


def test_problems_name_fields_the_form_has_not() -> None:
    assert sentences(content(values={"wat": "x"})) == [
        "Tiny form has no field “wat”. Its fields: what, next, again, places, levels."
    ]


def test_problems_of_a_value_of_the_wrong_shape() -> None:
    subject = content(values={"what": "x", "again": "perhaps"})
    assert found(subject) == [Problem(part="again", sentence="“Again?” takes yes or no.")]


def test_problems_of_a_long_title() -> None:
    sentence = "The title has 301 characters, at most 300. Put the rest below it."
    assert found(content(title="x" * 301)) == [Problem(part="title", sentence=sentence)]
    assert found(content(title="x" * 300)) == []


def test_problems_of_a_long_text() -> None:
    sentence = "“What happened” holds more than 2,000,000 characters: attach a file."
    assert sentences(content(values={"what": "x" * (LONGEST_TEXT + 1)})) == [sentence]
    assert sentences(content(values={"what": "x" * LONGEST_TEXT})) == []


@pytest.mark.parametrize("minutes", [1, 90, 24 * 60, None])
def test_problems_of_minutes_within_a_day(minutes: int | None) -> None:
    assert found(content(minutes=minutes)) == []


@pytest.mark.parametrize("minutes", [0, -5, 24 * 60 + 1])
def test_problems_of_minutes_beyond_a_day(minutes: int) -> None:
    sentence = f"{minutes} minutes is not a length of one day or less."
    assert found(content(minutes=minutes)) == [Problem(part="minutes", sentence=sentence)]


def test_problems_of_a_capability_linked_twice() -> None:
    assert sentences(entry("1", "2", "1").content) == [
        "A capability is linked twice. Keep one of the two links."
    ]


@pytest.mark.parametrize(
    ("occurred", "sentence"),
    [
        (date(2052, 11, 14), "The date is in the future: 14 Nov 2052. Did you mean 2025?"),
        (date(2062, 3, 14), "The date is in the future: 14 Mar 2062. Did you mean 2025?"),
        (date(2052, 12, 14), "The date is in the future: 14 Dec 2052. Did you mean 2024?"),
        (date(2042, 12, 28), "The date is in the future: 28 Dec 2042. Did you mean 2024?"),
        (date(2025, 12, 28), "The date is in the future: 28 Dec 2025. Did you mean 2024?"),
        (date(2048, 2, 29), "The date is in the future: 29 Feb 2048. Did you mean 2024?"),
        (date(2025, 11, 20), "The date is in the future: 20 Nov 2025. Give the date it occurred."),
        (date(25, 11, 14), "The date is before 1900: 14 Nov 25. Did you mean 2025?"),
        (date(99, 11, 14), "The date is before 1900: 14 Nov 99. Give the date it occurred."),
        (date(1025, 11, 14), "The date is before 1900: 14 Nov 1025. Give the date it occurred."),
        (date(1899, 12, 31), "The date is before 1900: 31 Dec 1899. Give the date it occurred."),
    ],
)
def test_problems_of_a_date_that_cannot_be(occurred: date, sentence: str) -> None:
    assert found(content(occurred=occurred)) == [Problem(part="occurred", sentence=sentence)]


@pytest.mark.parametrize("occurred", [TODAY, date(1900, 1, 1), date(2025, 11, 14)])
def test_problems_of_a_date_that_can_be(occurred: date) -> None:
    assert found(content(occurred=occurred)) == []


@given(st.dates(min_value=date(2025, 11, 20)))
def test_problems_suggest_only_days_that_have_been(occurred: date) -> None:
    (sentence,) = sentences(content(occurred=occurred))
    asked = sentence.partition("Did you mean ")[2].rstrip("?")
    if asked:
        assert occurred.replace(year=int(asked)) <= TODAY


def test_problems_before_any_year_that_could_be_meant() -> None:
    (sentence,) = sentences(content(occurred=date(2096, 2, 29)), today=date(1903, 1, 1))
    assert sentence == "The date is in the future: 29 Feb 2096. Give the date it occurred."


def test_problems_do_not_follow_the_language_of_the_computer() -> None:
    before = locale.setlocale(locale.LC_TIME)
    others = [name for name in ("de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8") if _set(name)]
    try:
        (sentence,) = sentences(content(occurred=date(2053, 3, 2)))
    finally:
        locale.setlocale(locale.LC_TIME, before)
    assert others
    assert "2 Mar 2053" in sentence


def _set(name: str) -> bool:
    try:
        locale.setlocale(locale.LC_TIME, name)
    except locale.Error:
        return False
    return True


def test_require_sound_says_everything_at_once() -> None:
    with pytest.raises(Refused) as refused:
        require_sound(content(title="", minutes=0), form(), draft=False, today=TODAY)
    assert refused.value.sentence == (
        "0 minutes is not a length of one day or less. It has no title yet."
    )


def test_require_sound_of_sound_content() -> None:
    require_sound(content(), form(), draft=False, today=TODAY)


def test_advice_on_length_and_links() -> None:
    subject = content(
        values={"what": "x", "next": "one two three four five", "again": True},
        links=tuple(
            Link(framework="t", edition="1", path=f"t#{n}", code=f"{n}", title="Triage", why="so")
            for n in range(4)
        ),
    )
    assert advice(subject, form()) == (
        Problem(part="next", sentence="2 words over, the form allows 3."),
        Problem(
            part="links",
            sentence="This entry carries four capabilities. Which three does it show best?",
        ),
    )


def test_advice_on_one_word_over() -> None:
    (problem,) = advice(content(values={"next": "one two three four"}), form())
    assert problem.sentence == "1 word over, the form allows 3."


def test_advice_on_a_link_without_a_reason() -> None:
    assert [problem.sentence for problem in advice(entry("1").content, form())] == [
        "Why does it show 1 Title of 1? One sentence."
    ]


def test_advice_on_nothing() -> None:
    assert advice(content(values={"next": "one two three"}), form()) == ()


words = st.text(st.characters(codec="utf-8"), max_size=20)
values: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | words | st.integers(-(2**53) + 1, 2**53 - 1),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
contents = st.builds(
    Content,
    form=words,
    form_edition=words,
    title=words,
    occurred=st.none() | st.dates(),
    minutes=st.none() | st.integers(1, 1440),
    person=st.none() | words,
    values=st.dictionaries(words, values, max_size=4),
    links=st.lists(
        st.builds(
            Link, framework=words, edition=words, path=words, code=words, title=words, why=words
        ),
        max_size=2,
    ).map(tuple),
    attachments=st.lists(
        st.builds(
            Attachment,
            sha256=words,
            name=words,
            description=words,
            media_type=words,
            size=st.integers(0, 50_000_000),
            pages=st.none() | st.integers(1, 5000),
        ),
        max_size=2,
    ).map(tuple),
    private=st.booleans(),
)


@given(contents)
def test_content_json_comes_back(subject: Content) -> None:
    written = canonical_json(content_json(subject))
    assert content_from_json(json.loads(written)) == subject
    assert canonical_json(content_json(content_from_json(json.loads(written)))) == written


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"occurred": 5}, TypeError),
        ({"occurred": "yesterday"}, ValueError),
        ({"links": None}, TypeError),
        ({"links": [{"path": "x"}]}, TypeError),
        ({"attachments": 7}, TypeError),
        ({"unknown": 1}, TypeError),
    ],
)
def test_content_from_json_refuses_other_shapes(
    changes: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        content_from_json(content_json(content()) | changes)


@pytest.mark.parametrize("missing", ["occurred", "links", "attachments", "form"])
def test_content_from_json_refuses_what_lacks_a_part(missing: str) -> None:
    data = content_json(content())
    del data[missing]
    with pytest.raises((KeyError, TypeError)):
        content_from_json(data)


def test_an_assessors_part_is_awaited_until_something_stands_in_it() -> None:
    theirs = Field(id="said", label="Said", kind=FieldKind.LONG_TEXT, filled_by=FilledBy.ASSESSOR)
    with_theirs = replace(form(), fields=(*form().fields, theirs))
    assert not awaits_assessor(content(), form())
    assert awaits_assessor(content(), with_theirs)
    assert not awaits_assessor(content(values={"said": "Good."}), with_theirs)
