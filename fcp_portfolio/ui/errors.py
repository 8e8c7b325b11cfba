"""The one error hook of the window: slots hold no `try`.

A PortfolioError is a sentence for a person. It is shown where it happened, if a widget on the way
from the focus to the window offers `show_refusal(error) -> bool`, else in a dialog. Anything else
is our own fault: “Something went wrong. Your work is saved.”, with details to copy. Details and
log name kinds of error and places in the code; never messages, which may quote what was typed.
"""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

import shiboken6
from PySide6.QtCore import QCoreApplication, QtMsgType, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from fcp_portfolio import __version__
from fcp_portfolio.domain.errors import Cancelled, PortfolioError

_LARGEST = 256 * 1024
_log = logging.getLogger("fcp_portfolio.window")


class ErrorHook:
    """Stands in for sys.excepthook while the window runs."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.shown: list[QWidget] = []
        log.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log, maxBytes=_LARGEST, backupCount=1, delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        _log.addHandler(handler)
        _log.setLevel(logging.INFO)
        _log.propagate = False
        self._handler = handler

    def install(self) -> None:
        """Takes the place of sys.excepthook."""
        sys.excepthook = self

    def remove(self) -> None:
        """Gives sys.excepthook back and closes the log."""
        sys.excepthook = sys.__excepthook__
        _log.removeHandler(self._handler)
        self._handler.close()

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
            _log.error(details.replace("\n", " | "))
            self._unexpected(details)

    def _refuse(self, error: PortfolioError) -> None:
        if offer_in_place(QApplication.focusWidget(), error):
            return
        from fcp_portfolio.ui.dialogs.messages import RefusedDialog

        self._open(RefusedDialog(error.sentence, QApplication.activeWindow()))

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


def note_qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    """Keeps Qt's own warnings in the log; they hold nothing of the portfolio."""
    if kind is not QtMsgType.QtDebugMsg:
        _log.info("Qt: %s", message)
