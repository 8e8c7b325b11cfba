"""What is typed is kept: each second in the scratch row, as a revision when it rests."""

from dataclasses import replace
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content, Entry, Link
from fcp_portfolio.services.entries import edit_entry, get_entry, list_entries, log_entry, revisions
from fcp_portfolio.services.typing_drafts import QUICK_EDITOR, typing
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.editor.session import (
    Session,
    begin,
    recover,
    resume,
    unsaved,
)
from fcp_portfolio.ui.views.status_bar import StatusBar
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY, debrief

EMPTY = Content(form="debrief", form_edition="1", occurred=TODAY)
TYPED = debrief("Half a title", "Half a sent")
AHEAD = replace(TYPED, occurred=TODAY + timedelta(days=400))


@pytest.fixture
def draft(workspace: Workspace) -> Entry:
    return log_entry(workspace.portfolio, debrief(), draft=True).value


@pytest.fixture
def final(workspace: Workspace) -> Entry:
    return log_entry(workspace.portfolio, debrief()).value


def typed_into(session: Session, content: Content) -> Session:
    """As though a person had typed and a second had gone by."""
    session.read = lambda: content
    session.touch()
    session.scratch()
    session.workspace.settle()
    return session


def titles(workspace: Workspace) -> list[tuple[str, bool]]:
    return [(row.title, row.draft) for row in list_entries(workspace.portfolio)]


def test_typing_is_kept_without_a_revision(workspace: Workspace) -> None:
    session = typed_into(begin(workspace, EMPTY), TYPED)

    assert [held.content for held in typing(workspace.portfolio)] == [TYPED]
    assert unsaved(workspace).keys() == {session.entry_id}
    assert titles(workspace) == []


def test_an_untouched_template_leaves_nothing(workspace: Workspace) -> None:
    begin(workspace, replace(EMPTY, minutes=30)).keep()
    workspace.settle()

    assert titles(workspace) == []


def test_keeping_cuts_a_draft_and_empties_the_scratch_row(workspace: Workspace) -> None:
    session = typed_into(begin(workspace, EMPTY), TYPED)

    session.keep()
    workspace.settle()

    assert titles(workspace) == [("Half a title", True)]
    assert typing(workspace.portfolio) == ()
    assert get_entry(workspace.portfolio, session.entry_id).content == TYPED


def test_keeping_twice_cuts_one_revision(workspace: Workspace) -> None:
    session = typed_into(begin(workspace, EMPTY), TYPED)

    session.keep()
    session.keep()
    workspace.settle()

    assert len(revisions(workspace.portfolio, session.entry_id)) == 1


def test_text_typed_while_a_revision_is_cut_is_the_next_revision(workspace: Workspace) -> None:
    session = typed_into(begin(workspace, EMPTY), TYPED)
    session.keep()
    session.read = lambda: replace(TYPED, title="A whole title")
    session.keep()
    workspace.settle()

    held = revisions(workspace.portfolio, session.entry_id)
    assert [one.content.title for one in held] == ["Half a title", "A whole title"]


def test_what_cannot_be_kept_stays_in_the_scratch_row(workspace: Workspace) -> None:
    session = typed_into(begin(workspace, EMPTY), AHEAD)

    session.keep()
    workspace.settle()

    kept = get_entry(workspace.portfolio, session.entry_id)
    assert kept.content == replace(AHEAD, occurred=None)
    assert [(held.entry, held.content) for held in typing(workspace.portfolio)] == [
        (session.entry_id, AHEAD)
    ]


def test_a_final_entry_stays_while_what_is_typed_could_not_be_final(
    workspace: Workspace, final: Entry
) -> None:
    session = typed_into(resume(workspace, final.id), debrief(text=""))

    session.keep()
    workspace.settle()

    assert get_entry(workspace.portfolio, final.id) == final
    assert [held.content for held in typing(workspace.portfolio)] == [debrief(text="")]


def test_a_final_entry_gets_a_final_revision(workspace: Workspace, final: Entry) -> None:
    session = typed_into(resume(workspace, final.id), debrief("Another title"))

    session.keep()
    workspace.settle()

    now = get_entry(workspace.portfolio, final.id)
    assert (now.content.title, now.draft, now.revision) == ("Another title", False, 2)


def test_finishing_makes_the_entry_final(workspace: Workspace, draft: Entry) -> None:
    done: list[Entry] = []
    session = typed_into(resume(workspace, draft.id), debrief("Done"))
    assert session.problems() == ()

    session.finish(lambda finished: done.append(finished.value))
    workspace.settle()

    assert [(entry.content.title, entry.draft) for entry in done] == [("Done", False)]
    assert typing(workspace.portfolio) == ()


def test_a_new_session_finds_what_was_typed(workspace: Workspace, draft: Entry) -> None:
    typed_into(resume(workspace, draft.id), TYPED)

    again = resume(workspace, draft.id)
    again.keep()
    workspace.settle()

    assert again.content == TYPED
    assert get_entry(workspace.portfolio, draft.id).content == TYPED


def test_recovering_keeps_new_entries_and_drafts(workspace: Workspace, draft: Entry) -> None:
    typed_into(begin(workspace, EMPTY), TYPED)
    typed_into(resume(workspace, draft.id), debrief("Draft, longer"))

    recover(workspace)
    workspace.settle()

    assert sorted(titles(workspace)) == [("Draft, longer", True), ("Half a title", True)]
    assert typing(workspace.portfolio) == ()


def test_recovering_leaves_final_entries_to_their_owner(workspace: Workspace, final: Entry) -> None:
    typed_into(resume(workspace, final.id), debrief("Not meant yet"))

    recover(workspace)
    workspace.settle()

    assert get_entry(workspace.portfolio, final.id) == final
    assert unsaved(workspace).keys() == {final.id}


def test_a_newer_revision_is_not_overwritten_and_the_text_is_kept(
    workspace: Workspace, draft: Entry
) -> None:
    refused: list[str] = []
    session = typed_into(resume(workspace, draft.id), TYPED)
    session.refused = refused.append
    edit_entry(workspace.portfolio, draft.id, debrief("From elsewhere"), draft=True)

    session.keep()
    workspace.settle()

    assert get_entry(workspace.portfolio, draft.id).content.title == "From elsewhere"
    assert [held.content for held in typing(workspace.portfolio)] == [TYPED]
    assert len(refused) == 1
    assert refused[0].startswith("This entry was changed in another place meanwhile.")


def test_dropping_leaves_what_was_typed_behind(workspace: Workspace, draft: Entry) -> None:
    session = typed_into(resume(workspace, draft.id), TYPED)

    session.drop()
    workspace.settle()

    assert typing(workspace.portfolio) == ()
    assert get_entry(workspace.portfolio, draft.id) == draft


def test_it_says_when_it_was_saved(workspace: Workspace) -> None:
    said: list[str] = []
    session = begin(workspace, EMPTY)
    session.said = said.append

    typed_into(session, TYPED)

    assert said[0] == "Saving…"
    assert said[-1].startswith("Saved ")


def test_status_bar_says_so_too(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.portfolio.copy.saved.here = workspace.portfolio.clock() - timedelta(minutes=9)
    status = StatusBar(workspace)
    qtbot.addWidget(status)

    typed_into(begin(workspace, EMPTY), TYPED)

    assert workspace.portfolio.saved_at is not None
    now = f"Saved {workspace.portfolio.saved_at.astimezone():%H:%M}"
    assert now in {one.text() for one in status.findChildren(QLabel)}


def test_the_line_for_debriefs_keeps_its_own(workspace: Workspace) -> None:
    session = begin(workspace, EMPTY)
    session.standing.entry_id = QUICK_EDITOR
    typed_into(session, TYPED)

    assert unsaved(workspace) == {}
    assert unsaved(workspace, quick=True).keys() == {QUICK_EDITOR}


def test_links_of_a_template_are_no_typing(workspace: Workspace) -> None:
    link = Link(
        framework="hee-msk", edition="2018", path="hee-msk-2018#4", code="4", title="x", why=""
    )
    session = begin(workspace, replace(EMPTY, links=(link,)))

    session.keep()
    workspace.settle()

    assert titles(workspace) == []


@pytest.mark.usefixtures("qtbot")
def test_editor_that_is_destroyed_waits_for_nothing(workspace: Workspace) -> None:
    session = begin(workspace, EMPTY)
    editor = Editor(session)
    session.touch()
    assert session.busy
    shiboken6.delete(editor)
    assert not session.busy
