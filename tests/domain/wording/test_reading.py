"""Capabilities and outcomes are found in lines of text, and whatever is doubtful is asked."""

from dataclasses import replace

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.framework import Framework, Level
from fcp_portfolio.domain.wording.doubts import Doubt, Reading, Settled, settled
from fcp_portfolio.domain.wording.edition import edition_values
from fcp_portfolio.domain.wording.lines import TextLine, text_lines
from fcp_portfolio.domain.wording.reading import read_wording
from fcp_portfolio.domain.wording.rows import lines_of_text
from tests.domain.builders import framework, node

TITLES = {"1": "Clear communication", "2": "Asking about the past"}
LONG = "Listens until the person has said it all."
OTHER = "Explains what was found in plain words."


def tiny() -> Framework:
    first, second = (replace(node(code), title=title) for code, title in TITLES.items())
    top = replace(
        node("A", evidence=False, children=(first, second)), kind="domain", title="People"
    )
    return replace(
        framework(),
        nodes=(top,),
        levels=(*framework().levels, Level(kind="outcome", plural="outcomes")),
        official_totals={"capability": 2, "outcome": 3},
    )


def read(text: str) -> Reading:
    return read_wording(tiny(), text_lines(text))


def words(stand: Settled) -> dict[str, str]:
    return {one.code: one.text for one in stand.outcomes}


def doubts(text: str, **decisions: str) -> tuple[Doubt, ...]:
    return settled(read(text), decisions).open


def only(text: str) -> Doubt:
    (doubt,) = doubts(text)
    return doubt


def copy(*first: str, second: str = f"a) {LONG}", title: str = "Asking about the past") -> str:
    return "\n".join(
        ["Capability 1. Clear communication", "", *first, "", f"Capability 2. {title}", "", second]
    )


SOUND = copy(f"a) {LONG}", f"b) {OTHER}")


@pytest.mark.parametrize(
    "text",
    [
        SOUND,
        SOUND.replace("Capability 1. ", "CAPABILITY 1: ").replace("a) ", "(a) "),
        SOUND.replace("Capability 1. ", "Capability 1\n").replace("b) ", "b. "),
        SOUND.replace("Capability 2. ", "2. ").replace("a) ", "a)\n"),
        SOUND.replace("until the", "until\nthe").replace("plain words", "plain\nwords"),
        SOUND.replace("Asking about the past", "Asking about\nthe past"),
        "Contents\n1 Clear communication ..... 3\nCapability 2. Asking about the past . . . 4\n"
        + SOUND,
        SOUND.replace("b) Expl", "Capability 1. Clear communication (continued)\nb) Expl"),
        SOUND.replace(
            "Capability 2", "Domain B. Something else\nIt is about much.\n\nCapability 2"
        ),
        SOUND.replace("Capability 2", "A. People\nIt is about them.\n\nCapability 2"),
        f"{SOUND}\n\nReferences\n1 Clear thinking, 2001.",
    ],
)
def test_outcomes_are_found_however_they_are_laid_out(text: str) -> None:
    stand = settled(read(text), {})
    assert stand.open == ()
    assert words(stand) == {"1.a": LONG, "1.b": OTHER, "2.a": LONG}
    assert stand.said == "2 of 2 capabilities, 3 of 3 outcomes"


@pytest.mark.parametrize(
    ("broken", "text"),
    [
        (
            "a) Explains self-\nmanagement to each person.",
            "Explains self-management to each person.",
        ),
        ("a) Explains manage\xad\nment to each person.", "Explains management to each person."),
        ("a) Explains the well-\nbeing of each person.", "Explains the well-being of each person."),
        (
            "a) Says that listens and lis-\ntens are one word.",
            "Says that listens and listens are one word.",
        ),
        ("a) A run-in is no run-\nin to worry about.", "A run-in is no run-in to worry about."),
        ("a) Explains X-\nrays to each person.", "Explains X-rays to each person."),
        ("a) Asks the Anglo-\nSaxon person about it.", "Asks the Anglo- Saxon person about it."),
    ],
)
def test_hyphens_at_line_ends_are_mended_where_the_copy_tells_how(broken: str, text: str) -> None:
    stand = settled(read(copy(broken)), {"hyphen-1.a": "hyphen"} if "X-" in broken else {})
    assert words(stand)["1.a"] == text


def test_a_hyphen_that_nothing_tells_about_is_asked() -> None:
    text = copy("a) Explains manage-\nment to each person.", f"b) {OTHER}")
    doubt = only(text)
    assert (doubt.id, [choice.label for choice in doubt.choices]) == (
        "hyphen-1.a",
        ["management", "manage-ment"],
    )
    whole, hyphened = (settled(read(text), {doubt.id: one}) for one in ("whole", "hyphen"))
    assert words(whole)["1.a"] == "Explains management to each person."
    assert words(hyphened)["1.a"] == "Explains manage-ment to each person."


def test_a_letter_that_is_missing_is_asked() -> None:
    text = copy(f"a) {LONG}", f"c) {OTHER}")
    doubt = only(text)
    assert (doubt.id, doubt.about, doubt.read) == ("letter-1.b", "1.b", f"c) {OTHER}")
    stand = settled(read(text), {"letter-1.b": "own: Asks   who else is there. "})
    assert words(stand)["1.b"] == "Asks who else is there."
    assert stand.open[0].id == "count"
    assert settled(read(text), {"letter-1.b": "none"}).open == ()


def test_text_after_an_outcome_is_asked() -> None:
    text = copy(f"a) {LONG}", f"b) {OTHER}", "", "A box on its own.", "It goes on.")
    doubt = only(text)
    assert (doubt.id, doubt.read) == ("after-1.b", "A box on its own. It goes on.")
    assert words(settled(read(text), {doubt.id: "leave"}))["1.b"] == OTHER
    joined = settled(read(text), {doubt.id: "join"})
    assert words(joined)["1.b"] == f"{OTHER} A box on its own. It goes on."


def test_letters_that_begin_again_and_roman_ones_are_no_outcomes() -> None:
    text = copy(f"a) {LONG}", "i) first", "v) fifth", f"b) {OTHER}", "a) again")
    assert [doubt.id for doubt in doubts(text)] == ["after-1.a", "after-1.b"]
    stand = settled(read(text), {"after-1.a": "join", "after-1.b": "leave"})
    assert words(stand)["1.a"] == f"{LONG} i) first v) fifth"


def test_bullets_stand_for_letters_where_there_are_none() -> None:
    text = copy(f"• {LONG}", f"• {OTHER}")
    assert [doubt.id for doubt in doubts(text)] == ["bullet-1.a", "bullet-1.b"]
    stand = settled(read(text), {"bullet-1.a": "keep", "bullet-1.b": "drop"})
    assert words(stand) == {"1.a": LONG, "2.a": LONG}
    below = copy(f"a) {LONG}", "• to the end", f"b) {OTHER}")
    assert words(settled(read(below), {}))["1.a"] == f"{LONG} • to the end"


def test_a_title_that_differs_is_asked() -> None:
    text = copy(f"a) {LONG}", f"b) {OTHER}", title="Looking into the future")
    doubt = only(text)
    assert (doubt.id, doubt.read) == ("title-2", "Looking into the future")
    assert settled(read(text), {"title-2": "yes"}).open == ()
    assert words(settled(read(text), {"title-2": "no"})) == {"1.a": LONG, "1.b": OTHER}


def test_a_number_before_other_words_is_no_heading() -> None:
    assert doubts(copy(f"a) {LONG}", f"b) {OTHER}", "2 hours are enough for")) == ()
    text = copy(f"a) {LONG}", f"b) {OTHER[:-7]}", "capability 2 is asked about in words.")
    assert doubts(text) == ()


def test_two_places_are_asked_and_what_stands_there_twice_is_not() -> None:
    text = f"{SOUND}\n\nCapability 1. Clear communication\na) Something else here.\n"
    doubt = only(text)
    assert doubt.id == "place-1"
    assert [choice.label for choice in doubt.choices] == [
        f"Page 1: 2 outcomes, from “{LONG}”",
        "Page 1: 1 outcomes, from “Something else here.”",
    ]
    assert words(settled(read(text), {"place-1": "1"})) == {"1.a": LONG, "1.b": OTHER, "2.a": LONG}
    assert words(settled(read(text), {"place-1": "2"})) == {
        "1.a": "Something else here.",
        "2.a": LONG,
    }
    assert doubts(f"{SOUND}\n\n{SOUND}") == ()


def test_odd_lengths_are_asked() -> None:
    text = copy("a) Short.", f"b) {'x' * 601}")
    assert [doubt.id for doubt in doubts(text)] == ["length-1.a", "length-1.b"]
    stand = settled(read(text), {"length-1.a": f"own:{LONG}", "length-1.b": "keep"})
    assert words(stand)["1.a"] == LONG
    assert "1.a" not in words(settled(read(text), {"length-1.a": "own:"}))


def test_a_capability_that_is_not_there_is_asked_and_then_the_count() -> None:
    text = f"Capability 2. Asking about the past\na) {LONG}"
    doubt = only(text)
    assert (doubt.id, doubt.question) == (
        "capability-1",
        "Nothing was found of 1 Clear communication.",
    )
    (count,) = doubts(text, **{"capability-1": "without"})
    assert (count.id, count.read) == ("count", "1 of 2 capabilities, 1 of 3 outcomes")
    assert doubts(text, **{"capability-1": "without", "count": "adopt"}) == ()


def test_decisions_are_about_doubts_and_among_the_choices() -> None:
    with pytest.raises(Refused, match=r"There is no doubt “letter-1\.b”"):
        settled(read(SOUND), {"letter-1.b": "none"})
    with pytest.raises(
        Refused, match=r"“all” does not decide “letter-1\.b”\. Choices: none, own:…"
    ):
        settled(read(copy(f"a) {LONG}", f"c) {OTHER}")), {"letter-1.b": "all"})
    with pytest.raises(Refused, match=r"“own:x” does not decide “title-2”\. Choices: yes, no\."):
        settled(read(copy(title="Looking into the future")), {"title-2": "own:x"})


def test_lines_before_the_first_capability_are_not_read() -> None:
    assert doubts(f"a) Not this.\nNor this\n{SOUND}") == ()


def test_rows_of_a_table_are_read_as_the_document() -> None:
    rows = {"1.a": LONG, "1 (b)": OTHER, "2a": LONG}
    csv = "".join(f'{code},"{text}"\n' for code, text in rows.items())
    tabs = f"1\tClear communication\na\t{LONG}\nb\t{OTHER}\n2\tAsking about the past\na\t{LONG}"
    for text in (csv, f"Ref;Statement\n{csv.replace(',', ';')}", tabs):
        stand = settled(read_wording(tiny(), lines_of_text(text, TITLES)), {})
        assert (words(stand), stand.open) == ({"1.a": LONG, "1.b": OTHER, "2.a": LONG}, ())
    lines = lines_of_text("a, b\tc\nCapability 1", TITLES)
    assert [line.text for line in lines] == ["a, b c", "Capability 1"]
    assert lines_of_text(SOUND, TITLES) == text_lines(SOUND)
    assert lines_of_text("1.a\tOne\n1.b\tTwo\nNote\tthree", TITLES)[-1].text == "Note three"
    assert lines_of_text("", TITLES) == ()


def test_edition_holds_the_outcomes_below_the_same_capabilities() -> None:
    outcomes = settled(read(SOUND), {}).outcomes
    values = edition_values(tiny(), outcomes[:2], edition="1-official", source="Mine")
    (top,) = values["nodes"]  # type: ignore[misc]
    first, second = top["nodes"]  # type: ignore[index, call-overload]
    assert first["replaces"] == ["tiny-1#1"]  # type: ignore[index, call-overload]
    assert first["nodes"][0] == {"code": "1.a", "title": LONG}  # type: ignore[index, call-overload]
    assert "nodes" not in second  # type: ignore[operator]
    assert [level["kind"] for level in values["levels"]] == ["domain", "capability", "outcome"]  # type: ignore[union-attr, index, call-overload]


def test_headings_know_their_page() -> None:
    lines = [TextLine(text=text, page=n) for n, text in enumerate(SOUND.split("\n"), 1) if text]
    assert [one.page for one in read_wording(tiny(), lines).outcomes] == [3, 4, 8]


def test_an_outcome_unlike_the_others_is_asked() -> None:
    below = "\n".join(f"{letter}) Outcome that is {letter} and ends well." for letter in "abcdefgh")
    text = copy(below, "i) It was cut off in the", "j) middle of a sentence, and ends.")
    assert [doubt.id for doubt in doubts(text)] == ["whole-1.i", "whole-1.j"]
    text = copy(*below.split("\n"), second=f"a) {LONG[:-1]}")
    assert [doubt.id for doubt in doubts(text)] == ["whole-2.a"]


def test_an_outcome_that_goes_on_elsewhere_is_asked() -> None:
    lines = list(text_lines(copy(f"a) {LONG[:-1]}", f"b) {OTHER}")))
    at = next(n for n, line in enumerate(lines) if line.text.startswith("b)"))
    lines[at:at] = [TextLine(text="Core capabilities", page=2, gap=True)]
    (doubt,) = settled(read_wording(tiny(), lines), {}).open
    assert (doubt.id, doubt.draft) == ("torn-1.a", f"{LONG[:-1]} Core capabilities")


def paged(*lines: str) -> list[TextLine]:
    """Lines of which those that begin with a sign stand at the edge of a page."""
    return [TextLine(text=text.strip("|"), page=1, gap=True, edge=text[0] == "|") for text in lines]


def test_a_capability_named_at_the_head_of_a_page_is_no_heading() -> None:
    first, second = (f"Capability {code}. {title}" for code, title in TITLES.items())
    for lines in (
        (first, f"a) {LONG}", f"|{second}", f"b) {OTHER}", second, f"a) {LONG}"),
        (f"|{first}", f"a) {LONG}", f"|{second}", f"b) {OTHER}", f"|{second}", f"a) {LONG}"),
        (f"|{second}", first, f"a) {LONG}", f"b) {OTHER}", f"|{second}", f"a) {LONG}"),
    ):
        stand = settled(read_wording(tiny(), paged(*lines)), {})
        assert words(stand) == {"1.a": LONG, "1.b": OTHER, "2.a": LONG}
    alone = read_wording(tiny(), paged(first, f"a) {LONG}", f"|{second}"))
    assert [doubt.id for doubt in alone.doubts] == ["capability-2"]


def test_what_is_decided_about_an_outcome_that_was_left_out_changes_nothing() -> None:
    text = copy(f"a) {LONG}", f"b) {OTHER}", second=f"a) {LONG}\n\nA box.", title="The future")
    stand = settled(read(text), {"title-2": "no", "after-2.a": "join"})
    assert words(stand) == {"1.a": LONG, "1.b": OTHER}


def test_a_capability_that_goes_on_after_another_is_one() -> None:
    text = copy(f"a) {LONG}") + f"\n\nCapability 1. Clear communication\nb) {OTHER}"
    stand = settled(read(text), {})
    assert (words(stand), stand.open) == ({"1.a": LONG, "1.b": OTHER, "2.a": LONG}, ())
