"""Undo and redo, by example and against a model."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from fcp_portfolio.domain.errors import CannotUndo, NotFound, Refused
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import (
    edit_entry,
    get_entry,
    list_entries,
    log_entry,
    remove_entry,
    restore_entry,
    whole_entries,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.people import add_person, edit_person, people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate, rating_scale, ratings
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.undo import redo_change, redoable, standing, undo_change, undoable
from fcp_portfolio.storage.records import entry_state
from tests.builders import debrief, made_portfolio


def titles(portfolio: Portfolio) -> list[str]:
    return [row.title for row in list_entries(portfolio)]


def test_undo_with_nothing_to_undo(portfolio: Portfolio) -> None:
    assert (undoable(portfolio), redoable(portfolio)) == (None, None)
    with pytest.raises(Refused) as undo:
        undo_change(portfolio)
    assert undo.value.sentence == "There is nothing to undo."
    with pytest.raises(Refused) as redo:
        redo_change(portfolio)
    assert redo.value.sentence == "There is nothing to redo."


def test_undo_of_logging_takes_the_entry_out_and_redo_brings_it_back(portfolio: Portfolio) -> None:
    logged = log_entry(portfolio, debrief())
    assert undoable(portfolio) == (logged.undo, "Logged")
    undone = undo_change(portfolio)
    assert undone.changed == Changed.ENTRIES
    assert undone.said == "Undid: Logged “Knee pain in clinic”."
    assert titles(portfolio) == []
    assert redoable(portfolio) == (undone.undo, "Logged")
    assert redo_change(portfolio).said == "Did again: Logged “Knee pain in clinic”."
    assert get_entry(portfolio, logged.value.id).content == logged.value.content
    assert undoable(portfolio) == (logged.undo, "Logged")
    assert [line.what for line in history(portfolio)][1:] == ["Logged", "Undid", "Did again"]


def test_undo_of_an_edit_writes_the_older_text_again(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief("First")).value
    edited = edit_entry(portfolio, entry.id, debrief("Second"), draft=False)
    undo_change(portfolio, edited.undo)
    now = get_entry(portfolio, entry.id)
    assert (now.content.title, now.revision) == ("First", 3)


def test_undo_of_an_older_change_leaves_the_newer_one_elsewhere(portfolio: Portfolio) -> None:
    first = log_entry(portfolio, debrief("First"))
    log_entry(portfolio, debrief("Second"))
    undo_change(portfolio, first.undo)
    assert titles(portfolio) == ["Second"]


def test_undo_under_something_newer_is_refused(portfolio: Portfolio) -> None:
    logged = log_entry(portfolio, debrief("First"))
    edit_entry(portfolio, logged.value.id, debrief("Second"), draft=False)
    with pytest.raises(Refused) as refused:
        undo_change(portfolio, logged.undo)
    assert refused.value.sentence == (
        "This cannot be undone: something newer was changed in the same place. Everything stays "
        "as it is."
    )
    assert titles(portfolio) == ["Second"]


def test_undo_of_a_change_that_nobody_made(portfolio: Portfolio) -> None:
    with pytest.raises(NotFound) as missing:
        undo_change(portfolio, "none")
    assert missing.value.sentence == "There is no such change in this file."


def test_undo_of_making_the_portfolio_is_refused(portfolio: Portfolio) -> None:
    with pytest.raises(Refused) as refused:
        undo_change(portfolio, history(portfolio)[0].change)
    assert refused.value.sentence == "This cannot be undone: nothing stood there before."
    assert portfolio.owner.name == "Robin Example"


def test_undo_towards_an_erased_revision_is_refused(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief("First")).value
    edited = edit_entry(portfolio, entry.id, debrief("Second"), draft=False)
    erase(portfolio, Target(id=entry.id, revision=1), why="a name")
    with pytest.raises(Refused) as refused:
        undo_change(portfolio, edited.undo)
    assert refused.value.sentence == (
        "This cannot be undone: what stood there before was erased for good."
    )


def test_undo_of_logging_what_was_erased_is_refused(portfolio: Portfolio) -> None:
    logged = log_entry(portfolio, debrief())
    erase(portfolio, Target(id=logged.value.id), why="a name")
    with pytest.raises(Refused) as refused:
        undo_change(portfolio, logged.undo)
    assert refused.value.sentence == (
        "This cannot be undone: what stood there before was erased for good."
    )


def test_undo_stops_at_what_was_erased_and_names_what_was_done_before(
    portfolio: Portfolio,
) -> None:
    kept = log_entry(portfolio, debrief("Kept"))
    gone = log_entry(portfolio, debrief("Gone")).value
    assert standing(portfolio) == ""
    erase(portfolio, Target(id=gone.id), why="a name")
    assert standing(portfolio) == "Erased for good: a name"
    with pytest.raises(CannotUndo) as refused:
        undo_change(portfolio)
    assert refused.value.sentence == (
        "“Erased for good: a name” cannot be taken back. Nothing was undone. What was done before "
        "it can be: Logged “Kept”."
    )
    assert (refused.value.older, refused.value.words) == (kept.undo, "Logged “Kept”")
    undo_change(portfolio, refused.value.older)
    assert titles(portfolio) == []
    assert standing(portfolio) == ""  # it was passed over
    redo_change(portfolio)
    assert titles(portfolio) == ["Kept"]
    undo_change(portfolio)
    with pytest.raises(Refused) as nothing:
        undo_change(portfolio)
    assert nothing.value.sentence == "There is nothing to undo."


def test_undo_of_what_came_after_does_not_pass_over_what_stands(portfolio: Portfolio) -> None:
    gone = log_entry(portfolio, debrief("Gone")).value
    erase(portfolio, Target(id=gone.id), why="a name")
    log_entry(portfolio, debrief("After"))
    undo_change(portfolio)
    assert standing(portfolio) == "Erased for good: a name"
    with pytest.raises(CannotUndo) as nothing:
        undo_change(portfolio)
    assert nothing.value.sentence == (
        "“Erased for good: a name” cannot be taken back. Nothing was undone."
    )
    assert nothing.value.older == ""


def test_undo_goes_on_after_what_stands(portfolio: Portfolio) -> None:
    gone = log_entry(portfolio, debrief("Gone")).value
    erase(portfolio, Target(id=gone.id), why="a name")
    log_entry(portfolio, debrief("Later"))
    assert undo_change(portfolio).said == "Undid: Logged “Later”."
    assert redo_change(portfolio).said == "Did again: Logged “Later”."


def test_undo_of_people_and_ratings(portfolio: Portfolio) -> None:
    person = add_person(portfolio, name="Sam").value
    rate(portfolio, "4", rating_scale(portfolio).levels[0])
    assert undo_change(portfolio).changed == Changed.RATINGS
    assert ratings(portfolio) == ()
    edited = edit_person(portfolio, replace(person, name="Sam Example")).value
    assert people(portfolio) == (edited,)
    assert undo_change(portfolio).changed == Changed.PEOPLE
    assert people(portfolio) == (person,)
    undo_change(portfolio)
    assert people(portfolio) == ()
    redo_change(portfolio)
    redo_change(portfolio)
    assert people(portfolio) == (edited,)
    with pytest.raises(Refused):
        redo_change(portfolio)  # the edit came after the rating was taken back


def test_undo_of_a_change_with_several_parts_takes_all_of_them_back(portfolio: Portfolio) -> None:
    first = log_entry(portfolio, debrief("First")).value
    with portfolio.change() as change:
        content = debrief("Second", "Of the same change")
        for subject, what in ((first.id, "Edited"), (new_id(), "Logged")):
            change.record(what, "entry", subject, entry_state(content, draft=False))
    assert titles(portfolio) == ["Second", "Second"]
    undo_change(portfolio)
    assert titles(portfolio) == ["First"]
    redo_change(portfolio)
    assert titles(portfolio) == ["Second", "Second"]


def test_undo_of_an_undoing_that_redo_has_forgotten(portfolio: Portfolio) -> None:
    logged = log_entry(portfolio, debrief("First"))
    undone = undo_change(portfolio)
    second = log_entry(portfolio, debrief("Second"))
    assert redoable(portfolio) is None
    undo_change(portfolio, undone.undo)
    assert titles(portfolio) == ["Second", "First"]
    assert undoable(portfolio) == (second.undo, "Logged")
    assert get_entry(portfolio, logged.value.id).removed is False


State = dict[str, tuple[str, bool]]  # id -> title, removed; an entry that is undone is removed


class UndoMachine(RuleBasedStateMachine):
    """Logging, editing, removing and restoring against stacks of whole states."""

    folder: ClassVar[tempfile.TemporaryDirectory[str]]
    shared: ClassVar[Portfolio | None] = None

    def __init__(self) -> None:
        super().__init__()
        if UndoMachine.shared is None:
            UndoMachine.folder = tempfile.TemporaryDirectory()
            UndoMachine.shared = made_portfolio(Path(UndoMachine.folder.name))
        self.portfolio = UndoMachine.shared
        self.state: State = {}
        self.done: list[State] = []
        self.undone: list[State] = []

    def do(self, state: State) -> None:
        self.done.append(self.state)
        self.undone.clear()
        self.state = state

    @rule(title=st.sampled_from("abc"))
    def log(self, title: str) -> None:
        entry = log_entry(self.portfolio, debrief(title)).value
        self.do({**self.state, entry.id: (title, False)})

    @precondition(lambda self: self.state)
    @rule(data=st.data(), title=st.sampled_from("abc"))
    def edit(self, data: st.DataObject, title: str) -> None:
        chosen = data.draw(st.sampled_from(sorted(self.state)))
        done = edit_entry(self.portfolio, chosen, debrief(title), draft=False)
        assert (done.undo is None) == (self.state[chosen] == (title, False))
        if done.undo:
            self.do({**self.state, chosen: (title, False)})

    @precondition(lambda self: self.state)
    @rule(data=st.data(), removed=st.booleans())
    def remove_or_restore(self, data: st.DataObject, removed: bool) -> None:
        chosen = data.draw(st.sampled_from(sorted(self.state)))
        done = (remove_entry if removed else restore_entry)(self.portfolio, chosen)
        title, was = self.state[chosen]
        assert (done.undo is None) == (was == removed)
        if done.undo:
            self.do({**self.state, chosen: (title, removed)})

    @rule()
    def undo(self) -> None:
        if not self.done:
            return
        undo_change(self.portfolio)
        self.undone.append(self.state)
        before = self.done.pop()
        gone = {id_: (title, True) for id_, (title, _) in self.state.items() if id_ not in before}
        self.state = {**before, **gone}

    @rule()
    def redo(self) -> None:
        if not self.undone:
            return
        redo_change(self.portfolio)
        self.done.append(self.state)
        self.state = self.undone.pop()

    @invariant()
    def entries_are_as_the_model_says(self) -> None:
        found = whole_entries(self.portfolio, list(self.state))
        assert {e.id: (e.content.title, e.removed) for e in found} == self.state

    def teardown(self) -> None:
        assert check(self.portfolio) == ()


TestUndo = UndoMachine.TestCase
TestUndo.settings = settings(
    max_examples=5,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module", autouse=True)
def _machine_is_closed() -> object:
    yield
    if UndoMachine.shared is not None:
        UndoMachine.shared.close()
        UndoMachine.folder.cleanup()
