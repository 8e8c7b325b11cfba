"""What tests of the Evidence page share."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QToolButton

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.ui.models.entries import ITEM, Heading
from fcp_portfolio.ui.views.evidence import EvidencePage
from tests.ui.finding import named

Log = Callable[..., Entry]
OpenPage = Callable[[], EvidencePage]
TITLE = "Knee pain in clinic"


def shown(page: EvidencePage) -> list[str]:
    model = page.pane.model
    items = [model.index(place).data(ITEM) for place in range(model.rowCount())]
    return [item.title if isinstance(item, Heading) else item.row.title for item in items]


def chosen(page: EvidencePage, chip: str, action: str) -> None:
    """Opens the menu of a chip and takes one of its actions."""
    named(page, chip, QToolButton).click()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    next(one for one in menu.actions() if one.text() == action).trigger()
    menu.close()
