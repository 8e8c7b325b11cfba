"""What practitioners sent, taken in as what it is: requests, answers found again, summaries."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.domain.desk.summary import TakenSummary
from fcp_portfolio.domain.errors import FileRefused, NoRequest, NotReached, PortfolioError
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.progress import HeldAlready
from fcp_portfolio.services.desk.given import Came
from fcp_portfolio.services.desk.practitioners import require_desk
from fcp_portfolio.services.desk.questionnaires import is_questionnaire
from fcp_portfolio.services.desk.requests import Taken, judge, keep, told_of_taken
from fcp_portfolio.services.desk.summaries import judge_summary, keep_summary, told_of_summary
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.files import never
from fcp_portfolio.services.given_files import is_progress
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import read_pdf

TO_A_ROUND = Phrase(
    "This is a questionnaire for feedback. Nothing was taken in. Take it in with its round: under "
    "Feedback, or with “desk round take”."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What became of a file: what is held of it now, or the error that says why it is not."""

    file: Path
    kept: Taken | TakenSummary | None = None
    error: PortfolioError | None = None


def take_sent(
    desk: Portfolio,
    sent: Sequence[Path],
    *,
    of: str = "",
    new_portfolio: bool = False,
    progress: Callable[[str, int, int], None] = lambda _name, _done, _all: None,
    cancelled: Callable[[], bool] = never,
) -> Done[tuple[Sent, ...]]:
    """Takes files in one after the other; what is refused keeps no other from it.

    Each is a change of its own; what was taken in before it was stopped stays. `of` and
    `new_portfolio` are for summaries, as `take_summary` has them. Slow: for the worker.
    """
    require_desk(desk)
    done, became = list[Done[Taken] | Done[TakenSummary]](), list[Sent]()
    for number, file in enumerate(sent):
        if cancelled():
            became += [Sent(file=one, error=NotReached()) for one in sent[number:]]
            break
        progress(file.name, number, len(sent))
        try:
            one = _take(desk, file, of, new_portfolio=new_portfolio)
        except PortfolioError as error:
            became.append(Sent(file=file, error=error))
        else:
            done.append(one)
            became.append(Sent(file=file, kept=one.value))
    return _told(became, done)


def _take(
    desk: Portfolio, file: Path, of: str, *, new_portfolio: bool
) -> Done[Taken] | Done[TakenSummary]:
    data = read_pdf(file)
    try:
        judged = judge(desk, data)
    except NoRequest:
        if is_questionnaire(file):
            raise FileRefused(TO_A_ROUND) from None
        if not is_progress(data):
            raise
        summary = judge_summary(desk, data, of, new_portfolio=new_portfolio)
        with desk.change() as change:
            kept = keep_summary(desk, change, summary, file.name)
        return told_of_summary(kept, summary, change)
    with desk.change() as change:
        taken = keep(desk, change, Came(judged, data, file.name))
    return told_of_taken(taken, change)


def _told(
    became: Sequence[Sent], done: Sequence[Done[Taken] | Done[TakenSummary]]
) -> Done[tuple[Sent, ...]]:
    """One file that was taken in is told in its own words, several are counted."""
    new = [one for one in done if one.undo]
    held = sum(isinstance(one.error, HeldAlready) for one in became)
    if len(done) == 1:
        said = done[0].said
    else:
        held += len(done) - len(new)
        said = Phrase("Took in {n} (file|files).", None, len(new)) if new else ""
    return Done(
        value=tuple(became),
        changed=Changed.SUBJECTS if new else Changed.NOTHING,
        undo=new[0].undo if len(new) == 1 else None,
        said=joined(said, Phrase("{n} (was|were) here already.", None, held) if held else ""),
        advice=tuple(sentence for one in done for sentence in one.advice),
    )
