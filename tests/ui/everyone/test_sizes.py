"""Every view with large text in a small window: nothing clipped, nothing out of reach."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QScrollArea,
    QWidget,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.views.capabilities_matrix import MatrixView
from fcp_portfolio.ui.views.impact import MonthsTable
from fcp_portfolio.ui.widgets.attention import scroll_to
from tests.quarters import quarter_of
from tests.ui import shown
from tests.ui.everyone import house as house_module
from tests.ui.everyone.house import House
from tests.ui.everyone.turns import by_turns
from tests.ui.everyone.views import VIEWS
from tests.ui.everyone.walking import stops, told

SMALL, DESIGNED = (1024, 640), (1280, 800)
HARDEST = (200, SMALL)
OTHERS = ((200, DESIGNED), (150, SMALL), (150, DESIGNED), (100, SMALL))
SETTLING = 20
Fault = Callable[[QWidget], Iterator[str]]
DIALOGS_AT_MOST = 0.9  # of the height of the window behind them


def lasting(faults: Fault) -> Fault:
    """Those that stay: heights are found, and pages drawn, over turns of the event loop."""

    def work(root: QWidget) -> Iterator[str]:
        for _ in range(SETTLING):
            found = list(faults(root))
            if not found:
                return
            QTest.qWait(50)
        yield from found

    return work


def sideways(root: QWidget) -> Iterator[str]:
    """What must be scrolled sideways to be read; titles of tables of sums stay."""
    for area in root.findChildren(QAbstractScrollArea):
        if not area.isVisible() or isinstance(area, MatrixView | MonthsTable):
            continue
        over = area.horizontalScrollBar().maximum()
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if inner is not None:
            over = max(over, inner.width() - area.viewport().width())
        if over > 0:
            yield f"{told(area)} is {over} too wide"


def out_of_reach(root: QWidget) -> Iterator[str]:
    """Controls that are not seen whole, wherever one scrolls to."""
    for one in stops(root):
        around: QWidget | None = one
        while around is not None and around is not root:
            scroll_to(around)
            around = _scrolling(around)
        QApplication.processEvents()
        seen = one.visibleRegion().boundingRect()
        if seen.width() < one.width() - 1 or seen.height() < _needed(one) - 1:
            has = (seen.width(), seen.height())
            yield f"{told(one)} needs {one.width(), _needed(one)}, shows {has}"


def _scrolling(one: QWidget) -> QWidget | None:
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _needed(one: QWidget) -> int:
    """How much of the height must be seen at once: of what scrolls itself, a row or two lines."""
    if isinstance(one, QAbstractItemView):
        return max(one.sizeHintForRow(0), 0)
    if isinstance(one, QAbstractScrollArea):
        return min(one.height(), 2 * one.fontMetrics().lineSpacing())
    return one.height()


def too_tall(root: QWidget) -> Iterator[str]:
    """A dialog that reaches beyond a window of the least size."""
    if isinstance(root, QDialog):
        behind = root.parentWidget().window() if root.parentWidget() else root
        if root.height() > DIALOGS_AT_MOST * behind.height() + 1:
            yield f"{root.height()} of {behind.height()}"
        if root.width() > behind.width():
            yield f"{root.width()} wide of {behind.width()}"


FAULTS: dict[str, Fault] = {
    "clipped": lasting(shown.clipped),  # words that have less room than they need
    "scrolled sideways": lasting(sideways),
    "out of reach": out_of_reach,
    "too large for the window behind it": too_tall,
}


@pytest.fixture
def show(
    house: House, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, int, tuple[int, int]], QWidget]:
    """A view, its text size in per cent, and the size of the window."""

    def work(view: str, percent: int, size: tuple[int, int]) -> QWidget:
        monkeypatch.setattr(house_module, "SIZE", size)
        theme.apply(qapp, "light", percent, tmp_path / "pictures")
        root = VIEWS[view](house)
        house.settle()
        return root

    return work


def others() -> Iterator[tuple[str, int, tuple[int, int]]]:
    """Each view in sizes that are less hard: in one of them in each run."""
    for number, view in enumerate(VIEWS):
        turned = OTHERS[number % len(OTHERS) :] + OTHERS[: number % len(OTHERS)]
        yield from ((view, *one) for one in quarter_of(turned))


@pytest.mark.parametrize("view", by_turns(VIEWS, 8))
def test_large_text_fits_a_small_window(
    view: str,
    show: Callable[[str, int, tuple[int, int]], QWidget],
    covered: Callable[[str, int], None],
) -> None:
    require_room(show(view, *HARDEST), HARDEST, covered)


@pytest.mark.slow
@pytest.mark.parametrize(("view", "percent", "size"), list(others()), ids=str)
def test_text_fits_other_sizes(
    view: str,
    percent: int,
    size: tuple[int, int],
    show: Callable[[str, int, tuple[int, int]], QWidget],
    covered: Callable[[str, int], None],
) -> None:
    require_room(show(view, percent, size), (percent, size), covered)


def require_room(
    root: QWidget, looked_at: tuple[int, tuple[int, int]], covered: Callable[[str, int], None]
) -> None:
    """Nothing is clipped, out of reach or too large."""
    percent, size = looked_at
    found = {what: said for what, faults in FAULTS.items() if (said := list(faults(root)))}
    assert not found, "\n".join(f"{what}: {'; '.join(said)}" for what, said in found.items())
    covered(f"views at {percent} % in {size[0]} by {size[1]}", 1)
    covered("controls within reach at large text", len(stops(root)))


def test_review_shows_one_part_at_a_time_at_large_text(
    show: Callable[[str, int, tuple[int, int]], QWidget],
) -> None:
    window = show("Review", *HARDEST)
    assert isinstance(window, ReviewWindow)
    page = window.page
    assert page is not None
    seen = set()
    for _ in page.panes():
        window.actions_by_id["next_pane"].trigger()
        seen.add(tuple(pane.isVisible() for pane in page.panes()[:3]))
        assert not list(out_of_reach(window))
    assert seen == {(True, False, False), (False, True, False), (False, False, True)}
    window.actions_by_id["comment"].trigger()
    assert page.answer.isVisible()


SCALED = """
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.review.window import ReviewWindow
app = QApplication([])
ratio = app.devicePixelRatio()
made = theme.icons.icon(theme.active(), "plus").pixmap(QSize(18, 18), ratio)
wanted = theme.icons.pixmap("plus", theme.active().colour("text_2"), 18, ratio)
print(ratio, made.width(), made.toImage() == wanted.toImage())
"""


@pytest.mark.parametrize("factor", [2, *(pytest.param(n, marks=pytest.mark.slow) for n in (1, 3))])
def test_icons_are_drawn_at_the_ratio_of_the_screen(factor: int) -> None:
    around = os.environ | {"QT_SCALE_FACTOR": str(factor), "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, "-c", SCALED], env=around, capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == [f"{factor}.0", str(18 * factor), "True"]
