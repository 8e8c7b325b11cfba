"""The levels of a scale as a menu, with what each means and how sure that is below it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget, QWidgetAction

from fcp_portfolio.domain.form import Scale
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.levels import level_meaning
from fcp_portfolio.ui.widgets import announce, label
from fcp_portfolio.ui.words import tr

WIDE, INSET = 330, 30


def level_menu(
    button: QToolButton, scale: Scale, chosen: str, choose: Callable[[str], None]
) -> QMenu:
    """A menu of a button in which a digit chooses."""
    menu = QMenu(button)
    menu.setAccessibleName(tr("Levels"))
    menu.setSeparatorsCollapsible(False)  # which would hide what the last level means
    for number, level in enumerate(scale.levels, 1):
        action = menu.addAction(f"&{number}  {level.capitalize()}")
        action.setCheckable(True)
        action.setChecked(level == chosen)
        action.triggered.connect(partial(_choose, choose, level))
        words = level_meaning(scale, level)
        if words:
            action.setWhatsThis(words)
            menu.addAction(_meaning(menu, words))
    meant = ((level, level_meaning(scale, level)) for level in scale.levels)
    told = [f"{level.capitalize()}: {words}" for level, words in meant if words]
    menu.setAccessibleDescription(" ".join(told))
    menu.hovered.connect(partial(_say, button))
    return menu


def _meaning(menu: QMenu, words: str) -> QWidgetAction:
    """Words below a level, which the arrow keys pass over."""
    shown = label(words, "hint", wrap=True)
    shown.setContentsMargins(theme.active().grown(INSET), 0, 12, 6)
    shown.setFixedWidth(theme.active().grown(WIDE))
    made = QWidgetAction(menu)
    made.setDefaultWidget(shown)
    made.setSeparator(True)
    made.setText(words)  # which is what is read out of it
    return made


def _say(near: QWidget, action: QAction) -> None:
    if action.whatsThis():
        announce(near, action.whatsThis())


def _choose(choose: Callable[[str], None], level: str, _checked: bool = False) -> None:
    choose(level)
