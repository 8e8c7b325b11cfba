"""Photographs every view of the program in every look: `python -m tests.pictured_views FOLDER`.

Under a real X server: `xvfb-run -a -s "-screen 0 1400x900x24" env QT_QPA_PLATFORM=xcb ...`. After
the folder may come a text size in per cent, a size such as 1024x640, and names of views.
"""

import os
import platform
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from fcp_portfolio.services.portfolio import RawKey
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.application import make_application
from fcp_portfolio.ui.review.window import ReviewWindow
from tests.ui.everyone import house as house_module
from tests.ui.everyone.house import build, furnish
from tests.ui.everyone.views import VIEWS

OTHER_COMPUTER = "FRONT-DESK-2"
PAINTED_MS, COLOURS = 350, 256


def main(folder: str, percent: str = "100", size: str = "1280x800", *names: str) -> None:
    """Every view, or those that are named, as LOOK/NAME.png in a folder."""
    wide, _, tall = size.partition("x")
    house_module.SIZE = (int(wide), int(tall))
    app = make_application()
    for look in theme.LOOKS:
        theme.apply(app, look, int(percent))
        photograph(Path(folder) / look, names or tuple(VIEWS))


def photograph(folder: Path, names: Sequence[str]) -> None:
    """Views in the look that is on, each over a portfolio of its own."""
    platform.node = lambda: OTHER_COMPUTER  # pictures name no real computer
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        secret = RawKey(os.urandom(32))
        build(Path(made), secret)
        for name in names:
            with tempfile.TemporaryDirectory() as own:
                house = furnish(Path(made), Path(own) / "Portfolio", secret)
                root = VIEWS[name](house)
                if not isinstance(root, QDialog):
                    root.resize(QSize(*house_module.SIZE))
                house.settle()
                for _ in range(
                    3 if isinstance(root, ReviewWindow) else 1
                ):  # drawn anew at its size
                    QTest.qWait(PAINTED_MS)
                    house.settle()
                save(root.grab(), folder / f"{called(name)}.png")
                house.close()
                QApplication.processEvents()


def called(name: str) -> str:
    """The name of a view as that of a file."""
    return name.lower().replace(", ", "-").replace(" ", "-")


def save(picture: QPixmap, file: Path) -> None:
    """Saves a picture of a window in its commonest colours: every flat one stays as it is."""
    picture.save(str(file))
    pack(file)


def pack(file: Path) -> None:
    """Keeps the 256 commonest colours of a picture; edges of letters take the nearest."""
    from PIL import Image

    with Image.open(file) as opened:
        whole = opened.convert("RGB")
    raw = whole.tobytes()
    counted = Counter(zip(raw[::3], raw[1::3], raw[2::3], strict=True)).most_common(COLOURS)
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour, _times in counted for part in colour])
    whole.quantize(palette=palette, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
