"""Work on many files, told in the notice of a page: how far it is, and Stop."""

from PySide6.QtCore import Qt

from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Job


def tell_underway(notice: Notice, words: str, job: Job) -> None:
    """Says what goes on, with a button that stops it."""
    notice.say(words, kind="info", action=tr("Stop"))
    notice.acted.connect(job.cancel, Qt.ConnectionType.SingleShotConnection)


def tell_how_far(notice: Notice, name: str, done: int, of: int) -> None:
    """Says which file it is at."""
    notice.follow(tr("“{name}”, {number} of {of}", name=name, number=done + 1, of=of))


def tell_ended(notice: Notice) -> None:
    """Takes the words and the button away."""
    notice.action.hide()
    notice.hush()
