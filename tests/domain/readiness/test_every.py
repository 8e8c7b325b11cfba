"""Rules that every entry keeps: words, files, links, somebody who stands by it."""

import pytest

from fcp_portfolio.domain.readiness.every import Attachments, Confirmed, Linked, Words
from fcp_portfolio.domain.readiness.finding import Do, State
from fcp_portfolio.domain.readiness.requirement import Part, Which
from tests.domain.readiness.scenes import NODES, entry, judged, standing

WORDS = Words(form="cbd", field="summary", minimum=3, maximum=5)


@pytest.mark.parametrize(
    ("words", "state", "missing", "wanted"),
    [
        (0, State.NOT_YET, "0 words; at least 3.", 3),
        (2, State.NOT_YET, "2 words; at least 3.", 3),
        (3, State.MET, "", 5),
        (5, State.MET, "", 5),
        (6, State.NOT_YET, "6 words; at most 5.", 5),
    ],
)
def test_words_just_short_and_just_over(
    words: int, state: State, missing: str, wanted: int
) -> None:
    old = entry("2026-10-01", values={"summary": "one two three four"})
    new = entry("2026-11-01", values={"summary": "word " * words} if words else {})
    found = judged(WORDS, old, new)
    assert (found.state, found.missing) == (state, missing)
    assert (found.have, found.wanted, found.counting) == (words, wanted, (new.id,))
    assert found.step is None or (found.step.do, found.step.entry) == (Do.EDIT, new.id)


def test_words_of_a_form_that_nobody_has_logged() -> None:
    found = judged(WORDS, entry(form="cot"))
    assert (found.state, found.missing) == (State.NOT_YET, "Nothing is logged yet.")
    assert found.step is not None
    assert (found.step.do, found.step.form) == (Do.LOG, "cbd")
    assert WORDS.looks_at == Part.ENTRIES


@pytest.mark.parametrize(
    ("files", "state", "missing"),
    [
        (0, State.NOT_YET, "Fewer than 1 file: “cbd of 2026-11-02”."),
        (1, State.MET, ""),
        (5, State.MET, ""),
        (6, State.NOT_YET, "More than 5 files: “cbd of 2026-11-02”."),
    ],
)
def test_files_just_short_and_just_over(files: int, state: State, missing: str) -> None:
    good, other = entry("2026-11-01", files=2), entry("2026-11-02", files=files)
    found = judged(Attachments(minimum=1, maximum=5), good, other)
    assert (found.state, found.missing) == (state, missing)
    assert (found.have, found.wanted) == (2 if found.met else 1, 2)
    assert found.step is None or (found.step.do, found.step.entry) == (Do.EDIT, other.id)


def test_no_entry_has_too_many_files_and_none_has_one() -> None:
    assert judged(Attachments(maximum=5)).state is State.MET
    assert judged(Attachments(minimum=1)).missing == "Nothing is logged yet."
    assert Attachments(which=Which(confirmed=True)).looks_at == Part.ENTRIES | Part.SIGN_OFFS


@pytest.mark.parametrize(
    ("codes", "state", "missing"),
    [
        ((), State.NOT_YET, "Linked to fewer than 1: “cbd of 2026-11-02”."),
        (("1",), State.MET, ""),
        (("1", "2"), State.NOT_YET, "Linked to more than 1: “cbd of 2026-11-02”."),
    ],
)
def test_links_just_short_and_just_over(codes: tuple[str, ...], state: State, missing: str) -> None:
    good, other = entry("2026-11-01", codes=("2",)), entry("2026-11-02", codes=codes)
    rule = Linked(maximum=1, scope=NODES)
    found = judged(rule, good, other)
    assert (found.state, found.missing) == (state, missing)
    assert found.step is None or (found.step.do, found.step.entry) == (Do.LINK, other.id)
    assert judged(rule).missing == "Nothing is logged yet."
    assert rule.looks_at == Part.ENTRIES


def test_somebody_stands_by_every_entry() -> None:
    rule = Confirmed()
    one, other = entry("2026-11-01"), entry("2026-11-02")
    found = judged(rule, one, other, standings=[standing(one.id)])
    assert (found.state, found.have, found.wanted) == (State.NOT_YET, 1, 2)
    assert found.missing == "Nobody stands by “cbd of 2026-11-02”."
    assert found.step is not None
    assert (found.step.do, found.step.entry) == (Do.CONFIRM, other.id)
    both = [standing(one.id), standing(other.id)]
    assert judged(rule, one, other, standings=both).counting == (one.id, other.id)
    assert judged(rule).state is State.NOT_YET
    assert rule.looks_at == Part.ENTRIES | Part.SIGN_OFFS


def test_many_that_lack_something_are_counted() -> None:
    entries = [entry(f"2026-11-{n:02}") for n in range(1, 6)]
    assert judged(Confirmed(), *entries).missing.endswith("“cbd of 2026-11-03” and 2 more.")
