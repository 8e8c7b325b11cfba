"""Earlier versions of an entry: told, compared, brought back, each as a change of its own."""

from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.services.entries import (
    edit_entry,
    get_entry,
    link_to,
    log_entry,
    remove_entry,
    revisions,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.revisions import ERASED, compared, restore_revision, versions
from fcp_portfolio.services.undo import undo_change
from tests.builders import debrief


@pytest.fixture
def edited(portfolio: Portfolio) -> Entry:
    """A draft with two later versions, the last of which is final."""
    entry = log_entry(portfolio, debrief("Knee", "Rest for two weeks."), draft=True).value
    second = replace(entry.content, title="Knee pain", occurred=date(2026, 11, 2))
    edit_entry(portfolio, entry.id, second, draft=True)
    person = add_person(portfolio, name="Dr Sam Example").value
    third = replace(
        second,
        person=person.id,
        values={**second.values, "learning": "Strengthen for six weeks."},
        links=(link_to(portfolio, "4", "Because"),),
        attachments=(add_bytes(portfolio, b"Notes.\n", "notes.txt").value,),
    )
    return edit_entry(portfolio, entry.id, third, draft=False).value


def test_versions_say_what_each_changed(portfolio: Portfolio, edited: Entry) -> None:
    told = [(one.revision.what, one.parts) for one in versions(portfolio, edited.id)]
    assert told[0] == ("Logged", ())
    assert told[1] == ("Edited", ("Title", "Date"))
    assert told[2][0] == "Marked as final"
    assert {"Person", "File “notes.txt”"} <= set(told[2][1])


def test_a_version_is_compared_with_now(portfolio: Portfolio, edited: Entry) -> None:
    found = {one.part: (one.before, one.now) for one in compared(portfolio, edited.id, 2)}
    assert found["Person"] == ("", "Dr Sam Example")
    assert ("Rest for two weeks.", "Strengthen for six weeks.") in found.values()
    assert "Title" not in found
    assert compared(portfolio, edited.id, 3) == ()


def test_a_version_comes_back_as_a_change_of_its_own(portfolio: Portfolio, edited: Entry) -> None:
    done = restore_revision(portfolio, edited.id, 1)

    assert done.said == "Restored revision 1 of “Knee”."
    now = get_entry(portfolio, edited.id)
    assert (now.content.title, now.draft, now.revision) == ("Knee", True, 4)
    assert now.content.attachments == ()
    assert [one.what for one in revisions(portfolio, edited.id)][-1] == "Restored revision 1"

    assert done.undo is not None
    undo_change(portfolio, done.undo)
    assert get_entry(portfolio, edited.id).content == edited.content


def test_restoring_what_stands_changes_nothing(portfolio: Portfolio, edited: Entry) -> None:
    done = restore_revision(portfolio, edited.id, 3)
    assert (done.said, done.undo) == ("Nothing was changed.", None)
    assert len(revisions(portfolio, edited.id)) == 3


def test_what_was_removed_stays_removed(portfolio: Portfolio, edited: Entry) -> None:
    remove_entry(portfolio, edited.id)
    restore_revision(portfolio, edited.id, 2)
    now = get_entry(portfolio, edited.id)
    assert (now.content.title, now.removed) == ("Knee pain", True)


@pytest.mark.parametrize("number", [0, 4])
def test_a_version_that_is_not_there(portfolio: Portfolio, edited: Entry, number: int) -> None:
    words = f"There is no revision {number}: this entry has 3."
    with pytest.raises(NotFound, match=words):
        compared(portfolio, edited.id, number)
    with pytest.raises(NotFound, match=words):
        restore_revision(portfolio, edited.id, number)


def test_a_version_that_was_erased(portfolio: Portfolio, edited: Entry) -> None:
    erase(portfolio, Target(id=edited.id, revision=2), why="A name stood in it")
    assert [one.parts for one in versions(portfolio, edited.id)] == [(), (), ()]
    with pytest.raises(Refused) as refused:
        restore_revision(portfolio, edited.id, 2)
    assert refused.value.sentence == ERASED
