"""The one error hook of the window: slots hold no `try`.

A PortfolioError is a sentence for a person. It is shown where it happened, if a widget on the way
from the focus to the window offers `show_refusal(error) -> bool`, else in a dialog. Anything else
is our own fault: “Something went wrong. Your work is saved.”, with details to copy. Details and
log name kinds of error and places in the code; never messages, which may quote what was typed.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

import shiboken6
from PySide6.QtCore import QCoreApplication, QtMsgType, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from fcp_portfolio import __version__
from fcp_portfolio.domain.errors import Cancelled, PortfolioError
from fcp_portfolio.paths import make_own_folder
from fcp_portfolio.ui.words import tr

_LARGEST = 256 * 1024


class ErrorHook:
    """Stands in for sys.excepthook while the window runs."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.shown: list[QWidget] = []

    def install(self) -> None:
        """Takes the place of sys.excepthook."""
        sys.excepthook = self

    def remove(self) -> None:
        """Gives sys.excepthook back."""
        sys.excepthook = sys.__excepthook__

    def note(self, words: str) -> None:
        """Adds a line to the log, which starts anew when it has grown long."""
        make_own_folder(self.log.parent)
        if self.log.exists() and self.log.stat().st_size > _LARGEST:
            self.log.replace(self.log.with_suffix(".old"))
        with self.log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} {words}\n")

    def note_qt_message(self, kind: QtMsgType, _context: object, message: str) -> None:
        """Keeps Qt's own warnings in the log; they hold nothing of the portfolio."""
        if kind is not QtMsgType.QtDebugMsg:
            self.note(f"Qt: {message}")

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
        elif isinstance(error, PortfolioError):
            self._refuse(error)
        elif not isinstance(error, Cancelled):
            details = described(kind, trace)
            self.note(details.replace("\n", " | "))
            self._unexpected(details)

    def _refuse(self, error: PortfolioError) -> None:
        if offer_in_place(QApplication.focusWidget(), error):
            return
        from fcp_portfolio.ui.dialogs.messages import RefusedDialog

        self._open(RefusedDialog(tr(error.sentence), QApplication.activeWindow()))

    def _unexpected(self, details: str) -> None:
        from fcp_portfolio.ui.dialogs.messages import UnexpectedDialog

        self._open(UnexpectedDialog(details, self.log, QApplication.activeWindow()))

    def _open(self, dialog: QWidget) -> None:
        self.shown = [widget for widget in self.shown if shiboken6.isValid(widget)]
        self.shown.append(dialog)
        dialog.show()


def offer_in_place(widget: QWidget | None, error: PortfolioError) -> bool:
    """Whether a widget from here up to the window has shown the error where it happened."""
    while widget is not None:
        show = getattr(widget, "show_refusal", None)
        if show is not None and show(error):
            return True
        widget = widget.parentWidget()
    return False


def described(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What happened where, without any message: those may quote the portfolio."""
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in extract_tb(trace)]
    program = f"FCP Portfolio {__version__}, Qt {qVersion()}, Python {sys.version.split()[0]}"
    return "\n".join([program, f"{kind.__module__}.{kind.__qualname__}", *places])
