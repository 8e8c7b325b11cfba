"""What a feedback summary shows: the same counts as its data, and nothing else."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    date_text,
    shortened,
)
from fcp_portfolio.documents.request_pdf.owners_signature import OwnersSignature
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.flowables import Drawing
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    CELL,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_RIGHT,
    HEADING_2,
    KICKER,
    LEAD,
    OPENER,
    SMALL,
    TEXT_WIDTH,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.feedback import Comment, FeedbackSummary, PooledQuestion

KIND = "Feedback summary"
_STATEMENT = (
    "I collected these answers and added them up. No single answer, and nobody who gave one, is "
    "told here."
)
_CHOSEN = "The comments are those that I chose; some may be in my words."
_QUESTION, _ANSWERS, _MEDIAN = 172.0, 52.0, 76.0
_LONGEST, _ROOM, _FOOT = 160, 70, 104


def page(composition: Composition, summary: FeedbackSummary) -> Iterator[Flowable]:
    """Everything that the summary tells, and the supervisor's signature under it."""
    return _Page(composition, summary).made()


class _Page:
    """The parts, one below the other."""

    def __init__(self, composition: Composition, summary: FeedbackSummary) -> None:
        self._composition = composition
        self._summary = summary
        self._section: Element = composition.section()

    def made(self) -> Iterator[Flowable]:
        summary = self._summary
        yield from self._head()
        yield self._small(_counts(summary))
        yield self._small(
            f"Nothing is told of fewer than {summary.least} answers, nor of a question to which "
            f"fewer than {summary.least_each} gave one. {summary.source}"
        )
        yield from self._questions()
        yield from self._comments()
        yield CondPageBreak(_FOOT)
        yield Spacer(1, 12)
        said = f"{_STATEMENT} {_CHOSEN}" if summary.comments else _STATEMENT
        yield OwnersSignature(self._composition, self._section, said, "supervisor")

    def _head(self) -> Iterator[Flowable]:
        composition, section, summary = self._composition, self._section, self._summary
        yield Drawing(18, _bar)
        yield composition.paragraph(section, f"{KIND}: {summary.title}", KICKER)
        yield heading(
            section.child("H1"),
            composition.text(summary.about),
            OPENER,
            target="feedback",
            bookmark=(KIND, 0),
        )
        period = f"{date_text(summary.opened)} to {date_text(summary.closed)}"
        by = f"Collected by {', '.join(filter(None, (summary.by, summary.by_registration)))}"
        words = ". ".join(filter(None, (summary.registration, period, by)))
        yield composition.paragraph(section, f"{words}.", LEAD)
        yield Spacer(1, 4)

    def _small(self, text: str) -> Flowable:
        return self._composition.paragraph(self._section, text, SMALL)

    def _questions(self) -> Iterator[Flowable]:
        summary, cell = self._summary, self._composition.cell
        yield CondPageBreak(_ROOM)
        yield Spacer(1, 8)
        yield self._composition.paragraph(self._section, "How often each level", HEADING_2, "H2")
        if legend := "; ".join(one for one in summary.levels if one != _head_of(one)):
            yield self._small(f"{legend}.")
        left = TEXT_WIDTH - _QUESTION - _ANSWERS - _MEDIAN
        widths = [left / len(summary.levels)] * len(summary.levels)
        table = TableWriter(
            self._section, (_QUESTION, *widths, _ANSWERS, _MEDIAN), row_headers=True
        )
        numbers = (*map(_head_of, summary.levels), "Answers")
        table.header(
            cell("Question", CELL_HEAD),
            *(cell(name, CELL_HEAD_RIGHT) for name in numbers),
            cell("Median", CELL_HEAD),
        )
        for one in summary.questions:
            texts = _question(summary, one)
            last = len(texts) - 1
            styles = (CELL if place in (0, last) else CELL_RIGHT for place in range(last + 1))
            table.row(*(cell(t, style) for t, style in zip(texts, styles, strict=True)))
        yield table.table(padding=1.8)

    def _comments(self) -> Iterator[Flowable]:
        prompts = dict.fromkeys(one.prompt for one in self._summary.comments)
        for prompt in prompts:
            yield CondPageBreak(_ROOM)
            yield Spacer(1, 8)
            yield self._composition.paragraph(self._section, prompt, HEADING_2, "H2")
            for one in self._summary.comments:
                if one.prompt == prompt:
                    yield self._small(_quoted(one))


def _counts(summary: FeedbackSummary) -> str:
    out = f" of {summary.handed_out} asked" if summary.handed_out else ""
    groups = (f"{one.answers} {one.label.lower()}" for one in summary.groups)
    told = "; ".join(groups)
    return f"{counted(summary.answers, 'answer')}{out}{f': {told}' if told else ''}."


def _head_of(level: str) -> str:
    """A level as a narrow column is headed: its number, where words stand beside one."""
    number, _, words = level.partition(" ")
    return number if words and number.isdecimal() else level


def _question(summary: FeedbackSummary, one: PooledQuestion) -> Sequence[str]:
    text = shortened(one.text, _LONGEST)
    if not one.counts:
        few = f"fewer than {summary.least_each}"
        return text, *(NOTHING for _ in summary.levels), few, NOTHING
    return text, *map(str, one.counts), str(one.answers), summary.median(one)


def _quoted(one: Comment) -> str:
    return f"\u201c{one.text}\u201d"


def _bar(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, height - 5, width, 5, stroke=0, fill=1)
