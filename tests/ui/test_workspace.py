"""The workspace: use cases on the worker, one signal, undo, publishing, read only."""

import gc
import weakref
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.people import Person
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.services.ratings import rate, ratings
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import opened
from tests.ui.stages import Listener


@pytest.fixture
def heard(workspace: Workspace) -> list[Changed]:
    """What `changed` carried."""
    changes: list[Changed] = []
    workspace.changed.connect(changes.append)
    return changes


def test_use_case_tells_what_changed_and_what_was_done(
    workspace: Workspace, heard: list[Changed]
) -> None:
    listener, kept = Listener(), []
    workspace.stage = listener
    workspace.do(lambda p: rate(p, "4", "capable"), then=kept.append)
    workspace.settle()
    (done,) = kept
    assert isinstance(done, Done)
    assert heard == [Changed.RATINGS]
    assert listener.said == [done.said]


def test_undo_of_the_toast_takes_back_and_redo_does_it_again(
    workspace: Workspace, heard: list[Changed]
) -> None:
    workspace.stage = listener = Listener()
    workspace.do(lambda p: rate(p, "4", "capable"))
    workspace.settle()
    assert listener.undo is not None
    listener.undo()
    workspace.settle()
    assert ratings(workspace.portfolio) == ()
    workspace.redo()
    workspace.settle()
    assert [rating.level for rating in ratings(workspace.portfolio)] == ["capable"]
    workspace.undo()
    workspace.settle()
    assert ratings(workspace.portfolio) == ()
    assert heard == [Changed.RATINGS] * 4


def test_quiet_use_case_says_nothing(workspace: Workspace) -> None:
    workspace.stage = listener = Listener()
    workspace.do(lambda p: add_person(p, name="Dr Wetherby"), quiet=True)
    workspace.settle()
    assert listener.said == []
    assert [person.name for person in people(workspace.portfolio)] == ["Dr Wetherby"]


def test_refusal_goes_to_whoever_asked(workspace: Workspace, heard: list[Changed]) -> None:
    refused: list[PortfolioError] = []
    workspace.do(lambda p: rate(p, "4", "splendid"), failed=refused.append)
    workspace.settle()
    assert len(refused) == 1
    assert heard == []


def test_refusal_nobody_asked_for_reaches_the_hook(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        workspace.undo()
        workspace.settle()
    assert [str(error) for _, error, _ in raised] == ["There is nothing to undo."]


def test_publish_writes_the_file_in_the_folder(workspace: Workspace, heard: list[Changed]) -> None:
    workspace.do(lambda p: rate(p, "4", "capable"))
    workspace.settle()
    assert workspace.portfolio.unpublished
    workspace.publish()
    workspace.settle()
    assert not workspace.portfolio.unpublished
    assert heard == [Changed.RATINGS, Changed.SNAPSHOT]


def test_own_definitions_are_read_again_where_there_is_a_folder(
    workspace: Workspace, heard: list[Changed]
) -> None:
    folder = workspace.portfolio.copy.place.own_frameworks
    workspace.look_for_definitions()
    folder.mkdir(parents=True)
    shipped = Path("frameworks/forms/debrief.yaml").read_text()
    (folder / "mine.yaml").write_text(shipped.replace("id: debrief", "id: mine"))
    workspace.look_for_definitions()
    workspace.settle()
    assert "mine" in workspace.portfolio.forms
    assert heard == [Changed.DEFINITIONS]


def test_read_only_says_who_has_it(file: Path, secret: RawKey, preferences: Preferences) -> None:
    with opened(file, secret, read_only=True) as portfolio:
        named = Workspace(portfolio, preferences, locked="Read only: open on “DESK-2”.")
        unnamed = Workspace(portfolio, preferences, named.worker)
        assert named.read_only == "Read only: open on “DESK-2”."
        assert unnamed.read_only == "Read only: nothing is changed in this window."
        named.worker.stop()


def test_close_publishes_and_lets_go(file: Path, secret: RawKey, preferences: Preferences) -> None:
    workspace = Workspace(opened(file, secret), preferences)
    workspace.do(lambda p: add_person(p, name="Dr Wetherby"))
    workspace.close()
    with opened(file, secret) as again:
        names: list[Person] = list(people(again))
        assert [person.name for person in names] == ["Dr Wetherby"]
    assert workspace.close() == ""
    assert not workspace.worker.busy


def test_file_that_cannot_be_replaced_is_said_and_nothing_is_lost(
    workspace: Workspace, file: Path
) -> None:
    workspace.stage = listener = Listener()
    workspace.do(lambda p: add_person(p, name="Dr Wetherby"), quiet=True)
    workspace.settle()
    away = file.parent / "away"
    away.mkdir()
    moved = file.rename(away / file.name)
    file.mkdir()
    workspace.publish()
    workspace.settle()
    assert len(listener.said) == 1
    file.rmdir()
    moved.rename(file)
    workspace.publish()
    workspace.settle()
    assert not workspace.portfolio.unpublished


def test_windows_that_are_gone_keep_nothing_of_their_portfolios(
    file: Path, secret: RawKey, preferences: Preferences, qtbot: QtBot
) -> None:
    kept = []
    for _ in range(3):
        portfolio = opened(file, secret)
        kept.append(weakref.ref(portfolio))
        window = MainWindow(Workspace(portfolio, preferences))
        window.show()
        window.workspace.do(lambda p: rate(p, "4", "capable"))
        window.workspace.settle()
        window.close()
        shiboken6.delete(window)
        qtbot.wait(0)
    gc.collect()
    assert [one() for one in kept[:-1]] == [None, None]
