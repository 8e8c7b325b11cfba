"""Answers to a round in files: filled questionnaires, and lists with a row for each answer."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.phrase import joined
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.views.underway import tell_ended, tell_how_far, tell_underway
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.desk.questionnaires import Counted
    from fcp_portfolio.services.portfolio import Portfolio

KINDS = Phrase("Filled questionnaires and lists (*.pdf *.xlsx *.ods *.csv *.tsv *.txt)")
ONE_KIND = Phrase(
    "Several files go together only as filled questionnaires. Nothing was taken in. Import one "
    "list at a time."
)
_TOLD = 3


def ask_for_answers(parent: QWidget) -> tuple[Path, ...]:
    """Asks for files with the system's own dialog."""
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Import answers"), "", tr(KINDS))
    return tuple(map(Path, names))


def bring_in(workspace: Workspace, given: str, files: Sequence[Path], notice: Notice) -> None:
    """Takes answers in on the worker; what was not taken in is told in the notice."""
    notice.hush()
    pdfs = [file for file in files if file.suffix.lower() == ".pdf"]
    if pdfs and len(pdfs) == len(files):
        job = workspace.do_long(
            partial(_counted, given=given, files=tuple(pdfs)),
            then=partial(_tell, notice),
            failed=partial(_refuse, notice),
            progress=partial(tell_how_far, notice),
            stopped=partial(tell_ended, notice),
        )
        words = tr("Reading {n} (file|files). All are counted at once.", None, len(pdfs))
        tell_underway(notice, words, job)
    elif len(files) == 1:
        from fcp_portfolio.services.desk.rounds import import_answers

        workspace.do(
            partial(import_answers, given=given, file=files[0]),
            then=partial(_advise, notice),
            failed=partial(_refuse, notice),
        )
    else:
        notice.say(tr(ONE_KIND), kind="danger")


def _counted(desk: "Portfolio", job: Job, *, given: str, files: Sequence[Path]) -> "Done[Counted]":
    from fcp_portfolio.services.desk.questionnaires import take_questionnaires  # heavy

    def progress(number: int, of: int) -> None:
        job.progress(files[number].name, number, of)

    return take_questionnaires(desk, given, files, progress=progress, cancelled=job.cancelled)


def _tell(notice: Notice, done: "Done[Counted]") -> None:
    tell_ended(notice)
    refused = done.value.refused
    if not refused:
        _advise(notice, done)
        return
    more = len(refused) - _TOLD
    lines = [tr("“{name}”: {why}", name=name, why=tr(why)) for name, why in refused[:_TOLD]]
    lines += [tr("And {more} more.", more=more)] if more > 0 else []
    lines += map(tr, done.advice)
    words = tr("{n} (file was|files were) not taken in", None, len(refused))
    notice.say(words, "\n".join(lines), kind="warn")


def _advise(notice: Notice, done: "Done[object]") -> None:
    if done.advice:
        notice.say(tr(joined(*done.advice)), kind="warn")


def _refuse(notice: Notice, error: PortfolioError) -> None:
    tell_ended(notice)
    notice.say(tr(error.sentence), kind="danger")
