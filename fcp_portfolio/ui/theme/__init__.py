"""The look: tokens from resources/styles as palette, style sheet, fonts and icons.

One look holds for the whole program, as QApplication.palette() does, so it is asked for here:

    from fcp_portfolio.ui import theme

    theme.active().colour("accent")     # QColor of a role
    theme.active().font("small")        # QFont of a type role
    theme.active().grown(32)            # a height that grows with the text size
    theme.apply(app, "dark", 115)       # put on another look; every widget gets a StyleChange

Widgets that paint themselves ask `theme.active()` in `paintEvent` and keep no colour.
"""

from functools import cache
from pathlib import Path

from platformdirs import user_cache_path
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractButton, QApplication

from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.ui.theme import icons
from fcp_portfolio.ui.theme.palette import palette
from fcp_portfolio.ui.theme.stylesheet import stylesheet
from fcp_portfolio.ui.theme.tokens import LOOKS, Theme, load_theme, text_sizes

_FONTS = (
    "SourceSans3-Regular",
    "SourceSans3-Semibold",
    "SourceSans3-It",
    "SourceCodePro-Regular",
    "DejaVuSans",
    "NotoEmoji-Regular",
)
STYLE = "Fusion"
_IN_STYLE = "fcp_in_style"
_worn: list[Theme] = []


def active() -> Theme:
    """The theme in use; light before any was put on."""
    if not _worn:
        _worn.append(load_theme("light"))
    return _worn[0]


def apply(app: QApplication, look: str, percent: int = 100, cache: Path | None = None) -> Theme:
    """Puts a look on the whole program; `look` may be `system`."""
    worn = load_theme(_chosen(app, look), percent)
    _worn[:] = [worn]
    wear_style(app)
    app.setPalette(palette(worn))
    app.setFont(worn.font())
    app.setStyleSheet(stylesheet(worn, cache or user_cache_path("fcp-portfolio")))
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton):
            icons.redress(widget, worn)
    return worn


def wear_style(app: QApplication, *, already: bool = False) -> None:
    """Has the program drawn in the one style, unless it was begun in it `already`.

    Asking Qt for that makes a QStyle for Python with all its enumerations, which takes a while.
    """
    if not (already or app.property(_IN_STYLE)):
        app.setStyle(STYLE)
    app.setProperty(_IN_STYLE, True)


@cache
def load_fonts() -> None:
    """Makes the bundled fonts known to Qt, once; asking Qt for those it knows takes long."""
    for name in _FONTS:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{name}.ttf"))


def _chosen(app: QApplication, look: str) -> str:
    if look in LOOKS:
        return look
    hints = app.styleHints()
    contrast = getattr(hints.accessibility(), "contrastPreference", None)
    if contrast is not None and contrast() == Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


__all__ = [
    "LOOKS",
    "STYLE",
    "Theme",
    "active",
    "apply",
    "icons",
    "load_fonts",
    "load_theme",
    "text_sizes",
    "wear_style",
]
