"""Every view in every look: contrast of each pair in use, and nothing as Qt draws it by default."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.theme.stylesheet import stylesheet
from tests.catalogues import messages, shipped
from tests.ui.everyone import leftovers
from tests.ui.everyone.colours import Pair, contrast, declared_pairs, painted_pairs
from tests.ui.everyone.house import furnish
from tests.ui.everyone.turns import QUICK
from tests.ui.everyone.views import VIEWS

BESIDE = ("Desk, waiting", "Group, meetings")  # one of each other window
AVOIDED = re.compile(r"are you sure|% complete|successfully|oops", re.IGNORECASE)


@dataclass
class Seen:
    """What was looked at."""

    pairs: dict[str, dict[Pair, str]] = field(
        default_factory=lambda: {look: {} for look in theme.LOOKS}
    )
    faults: dict[str, list[str]] = field(default_factory=dict)
    views: int = 0
    widgets: int = 0

    def look(self, name: str, root: QWidget, app: QApplication, cache: Path) -> None:
        """Looks at a view for what is left of Qt, and in each look at its colours."""
        with leftovers.small_painted() as small:
            root.grab()
        shown = [one for one in (root, *root.findChildren(QWidget)) if _is_seen(one, root)]
        for what, find in leftovers.FAULTS.items():
            if said := list(find(shown)):
                self.faults[f"{name}, {what}"] = said
        if small:
            self.faults[f"{name}, small painted text"] = sorted(small)
        for look in theme.LOOKS:
            theme.apply(app, look, cache=cache)
            QTest.qWait(20)
            for pair in painted_pairs(root):
                self.pairs[look].setdefault(pair, name)
        theme.apply(app, "light", cache=cache)
        self.views += 1
        self.widgets += len(shown)


def _is_seen(one: QWidget, root: QWidget) -> bool:
    return one.isVisible() and one.window() is root


@pytest.fixture(
    scope="module",
    params=[(*QUICK, *BESIDE), pytest.param(tuple(VIEWS), marks=pytest.mark.slow)],
    ids=len,
)
def seen(
    request: pytest.FixtureRequest,
    original: tuple[Path, RawKey],
    tmp_path_factory: pytest.TempPathFactory,
    qapp: QApplication,
) -> Iterator[Seen]:
    made, cache = Seen(), tmp_path_factory.mktemp("pictures")
    theme.load_fonts()
    os.environ.setdefault("XDG_CACHE_HOME", str(cache))
    for name in request.param:
        theme.apply(qapp, "light", cache=cache)
        house = furnish(original[0], tmp_path_factory.mktemp("house"), original[1])
        root = VIEWS[name](house)
        house.settle()
        made.look(name, root, qapp, cache)
        house.close()
        QTest.qWait(0)
    yield made
    qapp.setStyleSheet("")


@pytest.mark.parametrize("look", theme.LOOKS)
def test_every_pair_in_use_has_the_contrast_it_needs(look: str, seen: Seen, tmp_path: Path) -> None:
    sheet = stylesheet(theme.load_theme(look), tmp_path)
    pairs = dict.fromkeys(declared_pairs(sheet), "style sheet") | seen.pairs[look]
    names = {value.lower(): name for name, value in theme.load_theme(look).colours.items()}
    print(f"{look}: {len(pairs)} pairs in use in {seen.views} views")
    faint = {
        (names.get(pair.front, pair.front), names.get(pair.ground, pair.ground), pair.needs): where
        for pair, where in pairs.items()
        if contrast(QColor(pair.front), QColor(pair.ground)) < pair.needs
    }
    assert faint == {}


def test_nothing_is_left_of_what_qt_draws_by_default(seen: Seen) -> None:
    print(
        f"{seen.widgets} widgets in {seen.views} views held against {len(leftovers.FAULTS)} rules"
    )
    assert seen.faults == {}


def test_nothing_asks_whether_one_is_sure() -> None:
    said = [one.source for one in messages(shipped()[0])]
    print(f"{len(said)} texts")
    assert [text for text in said if AVOIDED.search(text)] == []
