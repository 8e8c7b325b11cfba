"""The values of a look, read from resources/styles: colours, type, spaces, radii, sizes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QFont

from fcp_portfolio.paths import RESOURCES

LOOKS = ("light", "dark", "high_contrast")


@dataclass(frozen=True, slots=True)
class TypeRole:
    """One step of the type scale, in device-independent pixels at 100 %."""

    px: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One look at one text size. Sizes of type and rows grow with `percent`; spaces do not."""

    look: str
    title: str
    percent: int
    colours: Mapping[str, str]
    scale: Mapping[str, TypeRole]
    families: tuple[str, ...]
    monospace: str
    space: Mapping[str, int]
    radius: Mapping[str, int]
    sizes: Mapping[str, int]
    normal_ms: int
    _fonts: dict[str, QFont] = field(default_factory=dict, repr=False, compare=False)

    def colour(self, role: str) -> QColor:
        """The colour of a role, such as `accent` or `text_2`."""
        return QColor(self.colours[role])

    def px(self, role: str) -> int:
        """The pixel size of a type role at the chosen text size, never below 12."""
        return max(12, self.grown(self.scale[role].px))

    def grown(self, pixels: int) -> int:
        """A height or width that grows with the text."""
        return round(pixels * self.percent / 100)

    def size(self, name: str) -> int:
        """A height from metrics.json, such as `row` or `control`, at the chosen text size."""
        return self.grown(self.sizes[name])

    def font(self, role: str = "body") -> QFont:
        """The font of a type role; made once, for it is asked for by every row that is painted."""
        if role not in self._fonts:
            self._fonts[role] = self._made(role)
        return QFont(self._fonts[role])

    def _made(self, role: str) -> QFont:
        font = QFont(list(self.families))
        font.setPixelSize(self.px(role))
        font.setWeight(QFont.Weight(self.scale[role].weight))
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return font


def load_theme(look: str, percent: int = 100) -> Theme:
    """The theme called `light`, `dark` or `high_contrast`."""
    colours = _styles(look)
    type_, metrics = _styles("type"), _styles("metrics")
    return Theme(
        look=look,
        title=colours["title"],
        percent=percent,
        colours=colours["colour"],
        scale={name: TypeRole(**role) for name, role in type_["scale"].items()},
        families=(type_["family"], *type_["fallback"]),
        monospace=type_["monospace"],
        space=metrics["space"],
        radius=metrics["radius"],
        sizes=metrics["size"],
        normal_ms=metrics["motion"]["normal_ms"],
    )


@cache
def text_sizes() -> tuple[int, ...]:
    """The text sizes on offer, in per cent."""
    return tuple(_styles("type")["text_size_percent"])


@cache
def _styles(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((RESOURCES / "styles" / f"{name}.json").read_text("utf-8"))
    return loaded
