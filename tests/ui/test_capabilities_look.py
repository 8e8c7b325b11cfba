"""How the Capabilities page looks: large text, its head, what is hovered over."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.capabilities import (
    LATEST,
    RATING,
)
from fcp_portfolio.ui.views.capabilities import CapabilitiesPage
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import showing

PATH = "hee-msk-2018#4"
SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> CapabilitiesPage:
    made = CapabilitiesPage(workspace)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_large_text_leaves_latest_and_rating_to_the_detail(
    page: CapabilitiesPage, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", 130)
    page.resize(1900, 900)
    qapp.processEvents()
    assert page.tree.isColumnHidden(LATEST)
    assert page.tree.isColumnHidden(RATING)


def test_head_is_short_and_the_prompts_say_where_the_wording_is(page: CapabilitiesPage) -> None:
    head = "HEE MSK core capabilities (2018) · titles as published, prompts in our words"
    assert showing(page, head)
    assert showing(page.detail, page.workspace.portfolio.frameworks[0].working_note())


def test_hover_and_selection_paint(page: CapabilitiesPage, qtbot: QtBot) -> None:
    page.show_node(PATH)
    qtbot.mouseMove(page.tree.viewport(), QPoint(100, 60))
    assert not page.tree.grab().isNull()
