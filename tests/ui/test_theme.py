"""The theme: readable in every look, complete, and put on the whole program at once."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.theme.palette import palette
from fcp_portfolio.ui.theme.stylesheet import stylesheet
from fcp_portfolio.ui.widgets import button, icon_button

GROUNDS = (
    "window",
    "surface",
    "sidebar",
    "sunken",
    "raised",
    "hover",
    "selected",
    "selected_hover",
)
WORDS = ("text", "text_2", "text_3", "accent_text", "ok", "warn", "danger")
EDGES = ("border_control", "focus")
ON_FILLS = (
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("ok", "ok_soft"),
    ("warn", "warn_soft"),
    ("danger", "danger_soft"),
    ("text", "ok_soft"),
    ("text", "warn_soft"),
    ("text", "danger_soft"),
    ("text", "accent_soft"),
    ("accent_text", "accent_soft"),
    ("text", "hit"),
    ("on_tip", "tip"),
)
DISABLED = ("window", "surface", "sidebar", "disabled_fill")


def luminance(colour: QColor) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(worn: theme.Theme, front: str, ground: str) -> float:
    high, low = sorted((luminance(worn.colour(front)), luminance(worn.colour(ground))))[::-1]
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", theme.LOOKS)
def test_words_reach_the_contrast_that_reading_needs(look: str) -> None:
    worn = theme.load_theme(look)
    pairs = [(word, ground) for word in WORDS for ground in GROUNDS] + list(ON_FILLS)
    faint = {pair: contrast(worn, *pair) for pair in pairs if contrast(worn, *pair) < 4.5}
    assert faint == {}


@pytest.mark.parametrize("look", theme.LOOKS)
def test_edges_of_controls_can_be_told_from_their_ground(look: str) -> None:
    worn = theme.load_theme(look)
    pairs = [(edge, ground) for edge in EDGES for ground in GROUNDS]
    pairs += [("disabled_text", ground) for ground in DISABLED]
    faint = {pair: contrast(worn, *pair) for pair in pairs if contrast(worn, *pair) < 3}
    assert faint == {}


def test_every_look_has_the_same_roles() -> None:
    light, *others = (set(theme.load_theme(look).colours) for look in theme.LOOKS)
    assert others == [light, light]


@pytest.mark.parametrize("look", theme.LOOKS)
def test_stylesheet_fills_in_every_value_and_writes_its_pictures(look: str, tmp_path: Path) -> None:
    sheet = stylesheet(theme.load_theme(look), tmp_path)
    assert "$" not in sheet
    pictures = [Path(found) for found in re.findall(r'url\("([^"]+)"\)', sheet)]
    assert {file.name for file in pictures} == {
        f"{name}-{look}.svg" for name in ("tick", "dot", "chevron")
    }
    assert all("currentColor" not in file.read_text() for file in pictures)


@pytest.mark.parametrize("percent", theme.text_sizes())
def test_text_is_never_below_twelve_pixels_at_any_size(percent: int) -> None:
    worn = theme.load_theme("light", percent)
    assert all(worn.px(role) >= (13 if percent >= 100 else 12) for role in worn.scale)


def test_bundled_fonts_are_used() -> None:
    font = theme.active().font("strong")
    assert QFontInfo(font).family() == "Source Sans 3"
    regular = QFontMetrics(theme.active().font("body"))
    assert QFontMetrics(font).horizontalAdvance("Evidence") > regular.horizontalAdvance("Evidence")


def test_apply_changes_palette_type_and_icons_of_what_is_shown(
    qapp: QApplication, tmp_path: Path
) -> None:
    made = button("Log evidence", icon="plus")
    before = made.iconSize()
    theme.apply(qapp, "dark", 200, tmp_path)
    worn = theme.active()
    assert (worn.look, worn.percent) == ("dark", 200)
    assert qapp.palette().color(QPalette.ColorRole.Window) == worn.colour("window")
    assert qapp.font().pixelSize() == 30
    assert before == QSize(22, 18)
    assert made.iconSize() == QSize(40, 36)


def test_apply_system_falls_back_to_a_look_that_exists(qapp: QApplication, tmp_path: Path) -> None:
    assert theme.apply(qapp, "system", cache=tmp_path).look in theme.LOOKS


def test_palette_greys_what_is_disabled() -> None:
    worn = theme.load_theme("dark")
    made = palette(worn)
    grey = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert grey == worn.colour("disabled_text")


def test_icons_take_the_colour_of_their_role() -> None:
    picture = theme.icons.pixmap("x", QColor("#AD231B"), 24).toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#ad231b"}


def test_icon_names_in_the_program_are_all_shipped() -> None:
    shipped = {file.stem for file in (RESOURCES / "icons").glob("*.svg")}
    text = "".join(
        file.read_text() for file in Path("fcp_portfolio/ui").rglob("*.py") if file.is_file()
    )
    makers = r'(?:IconLabel|IconTile|icon_button|OpenRow|EmptyState)\(\s*"([a-z0-9-]+)"'
    used = {*re.findall(makers, text), *re.findall(r'icon="([a-z0-9-]+)"', text)}
    assert used - shipped == set()


def test_icon_button_says_its_name_and_shortcut_in_the_tooltip() -> None:
    made = icon_button("x", "Remove link to Person-centred care", "Del")
    assert made.accessibleName() == "Remove link to Person-centred care"
    assert made.toolTip() == "Remove link to Person-centred care (Del)"
