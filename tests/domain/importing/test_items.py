"""What is there already is told, and left out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from fcp_portfolio.domain.entry import Problem
from fcp_portfolio.domain.importing.items import Item, Known, marked, named
from fcp_portfolio.domain.phrase import Phrase
from tests.builders import debrief

ROW = Item(
    place="row 2",
    digest="a",
    content=debrief(),
    notes=(Problem(part="row", sentence=Phrase("This row is hidden in the list.")),),
    guesses=(Phrase("Title: guessed."),),
)
THERE = {named(debrief().title, debrief().occurred): (debrief(),)}


def told(item: Item, known: Known) -> tuple[bool, str]:
    found = marked([item], known)[0]
    return found.wanted, found.said[0]


def test_what_is_new_is_wanted() -> None:
    found = marked([ROW], Known())[0]
    assert found.wanted
    assert [str(one) for one in found.said] == [
        "This row is hidden in the list.",
        "Title: guessed.",
    ]


def test_what_was_imported_is_left_out() -> None:
    known = Known(imported={"a": "2026-11-20"})
    assert told(ROW, known) == (False, "It was imported on 2026-11-20.")


def test_a_file_that_is_attached_is_left_out() -> None:
    known = Known(attached={"a": "Knee"})
    assert told(ROW, known) == (False, "The file is attached to “Knee” already.")


def test_the_same_row_again_is_left_out() -> None:
    first, second = marked([ROW, replace(ROW, place="row 3")], Known())
    assert (first.wanted, second.said[0]) == (True, "It is the same as row 2.")


def test_an_entry_that_says_the_same_is_left_out() -> None:
    tagged = replace(debrief(), tags=("knee",))
    known = Known(entries={named(tagged.title, tagged.occurred): (tagged,)})
    assert told(ROW, known) == (
        False,
        "An entry says the same already: “Knee pain in clinic”.",
    )


def test_an_entry_that_is_only_alike_is_told() -> None:
    other = replace(ROW, content=debrief(text="Something else."))
    assert told(other, Known(entries=THERE)) == (
        True,
        "You have an entry of this title and day, which says something else.",
    )
    another_day = replace(ROW, content=debrief(occurred=date(2026, 1, 1)))
    assert marked([another_day], Known(entries=THERE))[0].notes == ROW.notes


def test_a_file_is_another_thing_than_an_entry_without_it() -> None:
    file = replace(ROW, file=Path("a.pdf"))
    assert marked([file], Known(entries=THERE))[0].wanted


def test_what_is_refused_stays_refused() -> None:
    refused = Item(place="a.pdf", digest="a", refused="It is empty.")
    assert told(refused, Known(imported={"a": "2026-11-20"})) == (False, "It is empty.")
    unread = Item(place="a.pdf", digest="a")
    assert marked([unread], Known())[0].wanted
