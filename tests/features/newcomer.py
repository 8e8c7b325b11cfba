"""A newcomer's first hour with the program, by accessible names and keys alone.

`python -m tests.features.newcomer docs/guide/first-hour` photographs each step for the guide, under
a screen (`xvfb-run -a -s "-screen 0 1400x900x24" …`). The same steps are a test, which counts the
keys.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fcp_portfolio.ui.application import Session, make_application
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from tests.features.reader import called, control, press
from tests.features.typist import Typist

PASSPHRASE = "four unrelated words here"
WAIT_MS, STEP_MS = 15_000, 50
SIZE, SIZE_AT_FIRST, WIDEST, COLOURS = (1280, 800), (820, 660), 1_000, 96  # of pictures
Photograph = Callable[[str, QWidget], None]


class Newcomer:
    """Somebody at a computer on which the program starts for the first time."""

    def __init__(self, folder: Path, photograph: Photograph) -> None:
        self.folder, self._photograph = folder, photograph
        self.session = Session(make_application(), Preferences(folder / "preferences.json"))
        self.keys: dict[str, int] = {}

    @property
    def window(self) -> MainWindow:
        """The window of the open portfolio."""
        until(lambda: self.session.window is not None)
        assert self.session.window is not None
        return self.session.window

    def shows(self, step: str, window: QWidget | None = None) -> None:
        """Photographs what is seen now."""
        QTest.qWait(60)
        self._photograph(step, window or self.window)

    def settle(self) -> None:
        """Waits until everything is kept and shown."""
        self.window.workspace.settle()
        QTest.qWait(30)

    def close(self) -> None:
        """Closes the program."""
        if self.session.window is not None:
            self.session.window.close()
        self.session.end()
        QApplication.clipboard().clear()  # Qt would destroy it when there is no Python any more


def all_steps(me: Newcomer) -> None:
    """From nothing to a PDF."""
    make_a_portfolio(me)
    log_a_case(me)
    log_a_debrief(me)
    find_it(me)
    rate(me)
    export(me)


def make_a_portfolio(me: Newcomer) -> None:
    """The four steps and the recovery words."""
    me.session.begin()
    start = me.session.start
    assert start is not None
    activate(start)
    QTest.keyClicks(control(start, "Your name"), "Amira Halloran")
    QTest.keyClicks(control(start, "Registration"), "HCPC PH000000")
    me.shows("01-who", start)
    press(start, "Continue")
    me.shows("02-framework", start)
    press(start, "Continue")
    for name in ("Passphrase", "The same again"):
        QTest.keyClicks(control(start, name), PASSPHRASE)
    me.shows("03-passphrase", start)
    press(start, "Continue")
    line = control(start, "File")
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, str(me.folder / "Amira FCP.fcpfolio"))
    me.shows("04-place", start)
    press(start, "Make the portfolio")
    until(lambda: bool(called(start, "I have written them down")))
    me.shows("05-recovery-words", start)
    press(start, "I have written them down")
    press(start, "Open the portfolio")
    activate(me.window)
    me.settle()
    me.shows("06-home")


@contextmanager
def counted(me: Newcomer, what: str) -> Iterator[Typist]:
    """Somebody who types; the keys are counted under a name."""
    typist = Typist(me.window)
    yield typist
    me.keys[what] = typist.keys


def log_a_case(me: Newcomer) -> None:
    """A case-based discussion with two links and a file that was copied."""
    file = me.folder / "Ultrasound pathway.txt"
    file.write_text("Scan the shoulder, or wait and see.\n")
    with counted(me, "case") as typist:
        typist.press("Ctrl+N")
        me.shows("07-forms")
        typist.spell("cbd")
        typist.press("Return")
        typist.write("Shoulder after a fall: scan or wait?")
        typist.press("Tab", "Tab")
        typist.spell("45")
        typist.go_to("Setting")
        typist.spell("f")
        typist.go_to("Case in brief")
        typist.write("Could not lift the arm. We agreed what would change the plan.")
        typist.copy(file)
        typist.press("Ctrl+V")
        typist.go_to("Add a capability: type its number or a word")
        typist.spell("5")
        typist.press("Return")
        typist.spell("2")
        me.shows("08-capability")
        typist.press("Return", "Tab")
        typist.write("Chose not to image at once.")
        typist.press("Return")
        typist.write("The plan was hers.")
        me.settle()
        me.shows("09-case")
        typist.press("Ctrl+Return")
        me.settle()
    me.shows("10-case-logged")


def log_a_debrief(me: Newcomer) -> None:
    """One line."""
    with counted(me, "debrief") as typist:
        typist.press("Ctrl+L")
        typist.write("Ask about night pain first.")
        me.shows("11-debrief")
        typist.press("Return")
        me.settle()


def find_it(me: Newcomer) -> None:
    """By a word in the file that is attached."""
    with counted(me, "find") as typist:
        typist.press("Ctrl+F")
        typist.write("wait and see")
        QTest.qWait(300)
        me.settle()
        me.shows("12-found")
        typist.press("Down", "Return")
        me.settle()
    me.shows("13-read")


def rate(me: Newcomer) -> None:
    """One capability, by a digit."""
    with counted(me, "rate") as typist:
        typist.press("Ctrl+2")
        typist.go_to("Capabilities")
        typist.press("3")
        me.settle()
    me.shows("14-rated")


def export(me: Newcomer) -> None:
    """Everything, into one PDF."""
    with counted(me, "export") as typist:
        typist.press("Ctrl+E")
        me.settle()
        line = control(me.window, "File")
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        typist.write(str(me.folder / "Amira FCP.pdf"))
        me.shows("15-export")
        press(me.window, "Export as PDF")
        me.settle()
    me.shows("16-exported")


def activate(window: QWidget) -> None:
    """Has the window get the keys, as a click on it would."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)


def until(reached: Callable[[], bool]) -> None:
    """Lets the window live until something is so."""
    for _ in range(WAIT_MS // STEP_MS):
        if reached():
            return
        QTest.qWait(STEP_MS)
    message = "It did not come to that."
    raise AssertionError(message)


def main(to: Path) -> None:
    """Photographs every step, small enough for the guide; whoever runs it may write to /home."""
    home = Path("/home/amira")  # pictures show no real person's folder
    os.environ["HOME"] = str(home)
    to.mkdir(parents=True, exist_ok=True)

    def photograph(step: str, window: QWidget) -> None:
        window.resize(*(SIZE if isinstance(window, MainWindow) else SIZE_AT_FIRST))
        QTest.qWait(200)
        file = to / f"{step}.png"
        window.grab().save(str(file))
        with Image.open(file) as taken:
            small = taken.convert("RGB")
        small.thumbnail((WIDEST, WIDEST), Image.Resampling.LANCZOS)
        small.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)

    folder = home / "Portfolio"
    folder.mkdir(parents=True)
    try:
        me = Newcomer(folder, photograph)
        all_steps(me)
        me.close()
    finally:
        shutil.rmtree(home)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
