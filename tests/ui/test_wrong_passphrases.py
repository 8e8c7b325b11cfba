"""After several wrong passphrases the passphrase card waits, and says for how long."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.identity import instant_text, system_clock
from fcp_portfolio.services.portfolio import Place
from fcp_portfolio.ui.dialogs.passphrase import PassphraseCard
from fcp_portfolio.ui.dialogs.start import StartWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.worker import Worker
from tests.ui.finding import showing


@pytest.fixture
def card(qtbot: QtBot, file: Path, preferences: Preferences) -> PassphraseCard:
    """The card of a file for which four wrong passphrases were typed a moment ago."""
    notes = Place.default().data / "attempts"
    notes.mkdir(parents=True)
    note = notes / f"{file.read_bytes()[:16].hex()}.json"
    note.write_text(json.dumps({"wrong": 4, "at": instant_text(system_clock())}))
    window = StartWindow(preferences, Worker())
    qtbot.addWidget(window)
    window.show()
    window.begin("open", file)
    assert isinstance(window.card, PassphraseCard)
    return window.card


def test_wrong_one_more_makes_the_button_wait_and_count(card: PassphraseCard, qtbot: QtBot) -> None:
    window = card.window()
    assert isinstance(window, StartWindow)
    card.edit.setText("correct horse")
    card.open.click()
    window.worker.settle()
    said = "Wrong passphrase, or the file is damaged. The next try can be made in 5 seconds."
    assert showing(window, said)
    assert (card.open.isEnabled(), card.open.text()) == (False, "Open in 5 seconds")
    assert card.open.accessibleName() == "Open"
    qtbot.keyClick(card.edit, Qt.Key.Key_Return)
    assert not window.worker.busy
    for _ in range(4):
        card.wait.count()
    assert card.open.text() == "Open in 1 second"
    card.wait.count()
    assert (card.open.isEnabled(), card.open.text()) == (True, "Open")
    card.open.click()  # the clock that counts has not moved on as far as the one shown here
    window.worker.settle()
    assert card.field.error().startswith("After several wrong passphrases “my portfolio.fcpfolio”")
    assert not card.open.isEnabled()
    window.worker.stop()
