"""What two computers changed and not alike is kept twice, until somebody chooses."""

from dataclasses import replace

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.entries import (
    Query,
    list_entries,
    remove_entry,
    revisions,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.merging import merge
from fcp_portfolio.services.people import add_person, edit_person
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.undecided import choices, choose, keep_both
from fcp_portfolio.services.undo import redo_change, undo_change, undoable
from tests.services.merging.two_computers import Two, both_edit, edited, text_of, titles


def test_same_change_on_both_sides_is_no_question(two: Two) -> None:
    edited(two.here, two.common, "The same words.")
    edited(two.there, two.common, "The same words.")
    assert merge(two.here, two.seen_there()).value.undecided == 0
    edited(two.here, two.common, "Later words.")
    assert choices(two.here) == ()
    assert text_of(two.here, two.common) == "Later words."


def test_entry_changed_twice_is_kept_twice_until_somebody_chooses(two: Two) -> None:
    both_edit(two)
    done = merge(two.here, two.seen_there())
    assert [one.title for one in done.value.both] == ["Known to both"]
    assert done.said.endswith("1 choice to make.")
    (choice,) = choices(two.here)
    (other,) = choice.others
    said = {version.computer for version in (choice.shown, other)}
    assert "this computer" in said
    assert len(said) == 2
    (found,) = other.differences
    texts = {"As it was, and more from here.", "As it was, and more from there."}
    assert {found.before, found.now} == texts
    # Whichever computer merges, both show the same meanwhile, and words of both are found.
    merge(two.there, two.seen_here())
    assert text_of(two.there, two.common) == text_of(two.here, two.common) == found.now
    for word in ("here", "there"):
        assert [row.id for row in list_entries(two.here, Query(search=word))] == [two.common]
    choose(two.here, two.common, other.id)
    assert text_of(two.here, two.common) == found.before
    assert choices(two.here) == ()
    assert list_entries(two.here, Query(search=found.now.split()[-1])) == ()
    assert {r.content.values["learning"] for r in revisions(two.here, two.common) if r.content} == {
        "As it was.",
        *texts,
    }
    merge(two.there, two.seen_here())
    assert choices(two.there) == ()
    assert text_of(two.there, two.common) == found.before


def test_choice_can_be_undone_and_waits_again(two: Two) -> None:
    both_edit(two)
    merge(two.here, two.seen_there())
    (before,) = choices(two.here)
    done = choose(two.here, two.common, before.others[0].id)
    assert undoable(two.here) == (done.undo, "Chose between two versions")
    undo_change(two.here)
    (again,) = choices(two.here)
    assert text_of(two.here, two.common) == again.others[0].differences[0].now
    assert again.others[0].differences == before.others[0].differences
    with pytest.raises(Refused):
        redo_change(two.here)


def test_both_versions_can_be_entries_of_their_own(two: Two) -> None:
    both_edit(two)
    merge(two.here, two.seen_there())
    shown = text_of(two.here, two.common)
    assert choices(two.here)[0].can_keep_both
    done = keep_both(two.here, two.common)
    assert choices(two.here) == ()
    assert titles(two.here) == ["Known to both", "Known to both"]
    assert text_of(two.here, two.common) == shown
    undo_change(two.here, done.undo)
    assert titles(two.here) == ["Known to both"]
    assert len(choices(two.here)) == 1


def test_editing_goes_on_while_the_choice_waits(two: Two) -> None:
    both_edit(two)
    merge(two.here, two.seen_there())
    edited(two.here, two.common, "Edited once more.")
    (choice,) = choices(two.here)
    assert text_of(two.here, two.common) == "Edited once more."
    assert choice.others[0].differences[0].now == "Edited once more."
    undo_change(two.here)
    assert len(choices(two.here)) == 1
    with pytest.raises(Refused):
        undo_change(two.here, history(two.here)[1].change)


def test_edit_wins_over_remove_and_asks(two: Two) -> None:
    remove_entry(two.here, two.common)
    edited(two.there, two.common, "Still needed.")
    merge(two.here, two.seen_there())
    assert text_of(two.here, two.common) == "Still needed."
    assert titles(two.here) == ["Known to both"]
    (choice,) = choices(two.here)
    assert [version.removed for version in choice.others] == [True]
    assert not choice.can_keep_both
    with pytest.raises(Refused) as refused:
        keep_both(two.here, two.common)
    assert refused.value.sentence == (
        "Only versions of an entry can both be kept. Choose one of them."
    )
    choose(two.here, two.common, choice.others[0].id)
    assert titles(two.here) == []


def test_removing_settles_what_waits(two: Two) -> None:
    both_edit(two)
    merge(two.here, two.seen_there())
    remove_entry(two.here, two.common)
    assert (titles(two.here), choices(two.here)) == ([], ())


def test_version_written_on_an_erased_passage_is_not_the_one_shown(two: Two) -> None:
    edited(two.here, two.common, "Without the name.")
    erase(two.here, Target(id=two.common, revision=1), why="A name")
    for number in range(3):
        edited(two.there, two.common, f"As it was, {number}.")
    merge(two.here, two.seen_there())
    assert text_of(two.here, two.common) == "Without the name."
    (choice,) = choices(two.here)
    assert [version.on_erased for version in (choice.shown, *choice.others)] == [False, True]
    assert list_entries(two.here, Query(search="As it was")) == ()
    # Erasing it as well leaves one version, and its words in no index.
    erase(
        two.here,
        Target(id=two.common, revision=len(revisions(two.here, two.common)) - 1),
        why="A name",
    )
    assert choices(two.here) == ()


def test_people_changed_on_both_sides_wait_for_a_choice(two: Two) -> None:
    added = add_person(two.here, name="Dr Amira Wetherby", role="GP").value
    merge(two.there, two.seen_here())
    edit_person(two.here, replace(added, role="GP trainer"))
    edit_person(two.there, replace(added, email="a.wetherby@example.org"))
    merge(two.here, two.seen_there())
    (choice,) = choices(two.here)
    assert (choice.kind, choice.title) == ("person", "people: Dr Amira Wetherby")
    found = {one.part: (one.before, one.now) for one in choice.others[0].differences}
    assert set(found) == {"Role", "E-mail"}
    assert ("GP trainer", "GP") in found.values() or ("GP", "GP trainer") in found.values()
    choose(two.here, choice.subject, choice.others[0].id)
    assert choices(two.here) == ()
