"""Keys: one's own with its words and card; “I know this key” once the words were compared."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.keys import KeyCard, card_json, fingerprint_of, read_card
from fcp_portfolio.services.keys import know_card, known_keys, make_own_key, own_keys
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.vouching import vouch_for
from fcp_portfolio.ui.dialogs.know_key import KnowKeyDialog
from fcp_portfolio.ui.preferences import Section
from fcp_portfolio.ui.views.preferences import PreferencesPage
from fcp_portfolio.ui.workspace import Workspace
from tests.documents.signing.papers import key
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

SAM = KeyCard(name="Dr Sam Example", role="GP", fingerprint=fingerprint_of(b"sam"))


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> PreferencesPage:
    workspace.stage = Listener()
    made = PreferencesPage(workspace)
    made.show_section(Section.PEOPLE)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show()
    return made


@pytest.fixture
def card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Sam's card, which the dialog for files then gives."""
    path = tmp_path / "sam.json"
    path.write_bytes(card_json(SAM))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    return path


def ask(page: PreferencesPage) -> KnowKeyDialog:
    """Chooses the card."""
    named(page, "I know this key", QPushButton).click()
    return page.findChildren(KnowKeyDialog)[-1]


def test_key_is_made_where_there_is_none(
    page: PreferencesPage, workspace: Workspace, portfolio: Portfolio
) -> None:
    assert showing(
        page,
        "You have no signing key yet. The first request that you write makes one, or make it now.",
    )
    named(page, "Make a key", QPushButton).click()
    workspace.settle()
    (key,) = own_keys(portfolio)
    assert showing(page, key.card.words)
    assert not page.signing.make.isVisible()


def test_own_card_is_saved(
    portfolio: Portfolio,
    page: PreferencesPage,
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = make_own_key(portfolio).value
    page.read()
    to = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(to), ""))
    named(page, "Save my key card", QPushButton).click()
    workspace.settle()
    assert read_card(to.read_bytes()) == key.card


@pytest.mark.usefixtures("card")
def test_key_is_kept_once_the_words_were_compared(
    page: PreferencesPage, workspace: Workspace, portfolio: Portfolio
) -> None:
    add_person(portfolio, name="Prof Alex Example")
    sam = add_person(portfolio, name=SAM.name).value
    dialog = ask(page)
    assert showing(dialog, SAM.words)
    assert named(dialog, "Whose key it is", QComboBox).currentData() == sam.id
    keep = named(dialog, "Keep this key", QPushButton)
    assert not keep.isEnabled()
    assert keep.accessibleDescription() == "Compare the words first."

    named(dialog, "I compared these words with them", QCheckBox).setChecked(True)
    keep.click()
    workspace.settle()

    (known,) = known_keys(portfolio)
    assert (known.person, known.card) == (sam.id, SAM)
    said = f"Dr Sam Example, known since 20 Nov 2026. Words: {SAM.words}"
    assert named(page, said, QWidget)
    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.undo is not None


@pytest.mark.usefixtures("card")
def test_key_that_is_kept_already_is_told_in_the_dialog(
    page: PreferencesPage, workspace: Workspace, portfolio: Portfolio
) -> None:
    add_person(portfolio, name=SAM.name)
    for _ in range(2):
        dialog = ask(page)
        dialog.compared.setChecked(True)
        dialog.keep.click()
        workspace.settle()
    assert dialog.refused.text() == "This key is kept already. Nothing was changed."


@pytest.mark.usefixtures("card")
def test_without_people_it_says_where_to_add_them(page: PreferencesPage) -> None:
    dialog = ask(page)
    dialog.compared.setChecked(True)
    assert showing(
        dialog, "Add the person first: under New request, or when you log a session with them."
    )
    assert not dialog.keep.isEnabled()


def test_what_is_no_card_is_refused(page: PreferencesPage, qtbot: QtBot, card: Path) -> None:
    card.write_text("{}")
    with qtbot.captureExceptions() as raised:
        named(page, "I know this key", QPushButton).click()
    assert [str(one[1]) for one in raised] == ["“sam.json”: This is not a key card."]


def test_menu_leads_to_the_keys(page: PreferencesPage, qtbot: QtBot) -> None:
    page.show_keys()
    know = page.signing.know
    qtbot.waitUntil(lambda: know.visibleRegion().boundingRect().height() > 0)


def test_card_of_somebody_vouched_for_is_kept_without_comparing(
    page: PreferencesPage, workspace: Workspace, portfolio: Portfolio, card: Path
) -> None:
    hub = key("Example Training Hub", "")
    for name in (SAM.name, hub.name):
        add_person(portfolio, name=name)
    know_card(portfolio, hub.name, KeyCard(name=hub.name, fingerprint=hub.fingerprint))
    vouch_for(card, card, hub, clock=portfolio.clock)

    dialog = ask(page)

    voucher = "Example Training Hub, on 2026-11-20"
    assert showing(
        dialog,
        f"{voucher}, vouches for this card. Whether you compare the words yourself or take their "
        "word is kept with the key.",
    )
    dialog.keep.click()
    workspace.settle()
    (_, kept) = known_keys(portfolio)
    assert kept.card.voucher == voucher
