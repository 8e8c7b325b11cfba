"""A passphrase that this computer remembers: on request alone, and asked for again when stale."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.portfolio import Place, Portfolio
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.key_store import NO_STORE, KeyStore
from fcp_portfolio.ui.dialogs.passphrase import REMEMBERED_WHERE, PassphraseCard
from fcp_portfolio.ui.dialogs.start import StartWindow
from fcp_portfolio.ui.views.preferences.passphrase_card import PassphraseCard as KeptCard
from fcp_portfolio.ui.workspace import Workspace
from tests.key_stores import Locked, Memory, in_use
from tests.ui.finding import showing


@pytest.fixture
def store() -> Iterator[Memory]:
    with in_use(Memory()) as made:
        yield made


@pytest.fixture
def window(start_window: StartWindow) -> StartWindow:
    return start_window


def card(window: StartWindow, qtbot: QtBot) -> PassphraseCard:
    """The passphrase card, once it knows whether there is a store."""
    made = window.card
    assert isinstance(made, PassphraseCard)
    qtbot.waitUntil(lambda: made.remember.isEnabled() or made.remember.isHidden())
    return made


def test_it_is_offered_and_off(
    window: StartWindow, qtbot: QtBot, file: Path, store: Memory, secret: RawKey
) -> None:
    window.begin("open", file)
    tick = card(window, qtbot).remember
    assert (tick.isVisible(), tick.isChecked()) == (True, False)
    assert not showing(window, REMEMBERED_WHERE)
    tick.click()
    assert showing(window, REMEMBERED_WHERE)
    tick.click()
    window.card.given.emit(secret)  # type: ignore[union-attr]
    window.worker.settle()
    assert store.kept == {}


@pytest.mark.usefixtures("store")
def test_what_was_remembered_opens_by_itself_the_next_time(
    window: StartWindow, qtbot: QtBot, file: Path, secret: RawKey, opened: list[Portfolio]
) -> None:
    store = keyring.get_keyring()
    assert isinstance(store, Memory)
    window.begin("open", file)
    asked = card(window, qtbot)
    asked.remember.click()
    asked.given.emit(secret)
    window.worker.settle()
    assert len(store.kept) == 1
    assert opened.pop().notices == ()
    window.begin("open", file)
    qtbot.waitUntil(lambda: window.locked != "")
    assert window.locked.startswith("Read only: this portfolio is open on")  # by the first one
    window.card.notice.acted.emit()  # type: ignore[union-attr]
    window.worker.settle()
    assert [one.read_only for one in opened] == [True]


def test_store_that_refuses_is_told_and_the_file_is_open(
    window: StartWindow, qtbot: QtBot, file: Path, secret: RawKey, opened: list[Portfolio]
) -> None:
    with in_use(Locked()):
        window.begin("open", file)
        asked = card(window, qtbot)
        asked.remember.click()
        asked.given.emit(secret)
        window.worker.settle()
    (notice,) = opened[0].notices
    assert notice.startswith("The store of passwords of this computer refused.")


def test_stale_one_falls_back_to_asking(
    window: StartWindow, qtbot: QtBot, file: Path, store: Memory, opened: list[Portfolio]
) -> None:
    KeyStore(Place.default()).remember(file, bytes(32))
    store.kept = dict.fromkeys(store.kept, f"{bytes(16).hex()}:{bytes(32).hex()}")
    window.begin("open", file)
    asked = window.card
    assert isinstance(asked, PassphraseCard)
    qtbot.waitUntil(lambda: asked.field.error() != "")
    assert asked.field.error() == (
        "The passphrase of “my portfolio.fcpfolio” was changed since this computer remembered it. "
        "Type the new one."
    )
    assert (store.kept, opened) == ({}, [])


def test_without_a_store_it_says_so_and_offers_nothing(
    window: StartWindow, qtbot: QtBot, file: Path
) -> None:
    window.begin("open", file)
    asked = card(window, qtbot)
    assert not asked.remember.isVisible()
    assert showing(window, NO_STORE)


def test_it_is_forgotten_in_the_preferences(
    workspace: Workspace, portfolio: Portfolio, store: Memory, qtbot: QtBot
) -> None:
    KeyStore(portfolio.copy.place).remember(portfolio.file, portfolio.copy.database.key)
    kept = KeptCard(workspace)
    qtbot.addWidget(kept)
    kept.show()
    kept.read()
    assert kept.forget.isVisible()
    kept.forget.click()
    workspace.settle()
    assert (kept.forget.isVisible(), store.kept) == (False, {})
    kept.change.click()
    (dialog,) = [one for one in kept.children() if one.inherits("QDialog")]
    dialog.deleteLater()
