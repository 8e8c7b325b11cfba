"""An entry over which somebody has signed off asks once before it is edited."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.sign_offs import standings, withdraw_sign_off
from fcp_portfolio.ui.dialogs.signed_entry import SignedEntryDialog
from tests.builders import photo
from tests.services.asking import asked, levels, logged
from tests.ui.evidence_pages import OpenPage
from tests.ui.finding import named, showing


@pytest.fixture
def signed(portfolio: Portfolio, tmp_path: Path) -> str:
    entry = logged(portfolio)
    request = asked(portfolio, tmp_path, "4")
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    receive_answer(portfolio, scan, request=request.id, values=levels(request, "capable"))
    return entry


def test_editing_a_signed_entry_asks_once(open_page: OpenPage, signed: str) -> None:
    page = open_page()
    page.show_entry(signed)
    named(page, "Edit", QPushButton).click()
    assert page.editor is None
    dialog = page.findChild(SignedEntryDialog)
    assert showing(dialog, "Signed off by Dr Sam Example on 20 Nov 2026.")
    assert showing(dialog, "Editing shows as changed since sign-off: 4 Physical assessment.")
    named(dialog, "Edit", QPushButton).click()
    assert page.editor is not None

    page.finish()
    page.show_entry(signed)
    page.pane.edit.emit(signed)
    assert page.editor is not None


def test_esc_leaves_a_signed_entry_as_it_is(open_page: OpenPage, signed: str, qtbot: QtBot) -> None:
    page = open_page()
    page.show_entry(signed)
    page.pane.edit.emit(signed)
    dialog = page.findChild(SignedEntryDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert page.editor is None
    assert page.reading is not None


def test_withdrawn_sign_off_asks_nothing(
    open_page: OpenPage, signed: str, portfolio: Portfolio
) -> None:
    (standing,) = standings(portfolio)
    withdraw_sign_off(portfolio, standing.sign_off.id, "Too early")
    page = open_page()
    page.show_entry(signed)
    page.pane.edit.emit(signed)
    assert page.editor is not None
