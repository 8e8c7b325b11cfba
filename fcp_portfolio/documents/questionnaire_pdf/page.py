"""What a questionnaire shows: about whom, what respondents are told, the questions, who reads it.

One page where it has room: the boxes for words take what is left of it.
"""

from collections.abc import Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    Composition,
    Line,
    date_text,
    shortened,
)
from fcp_portfolio.documents.questionnaire_pdf.grid import column_of, grid
from fcp_portfolio.documents.request_pdf.questions import question
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.flowables import Drawing, Panel
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    BODY,
    BODY_STRONG,
    BOTTOM,
    HEADING_1,
    INDENTED_CLOSE,
    KICKER,
    LEAD,
    QUIET_PANEL,
    SMALL,
    TEXT_WIDTH,
    TOP,
)
from fcp_portfolio.domain.questionnaire import Item, Questionnaire
from fcp_portfolio.domain.request import AskedField

KIND = "Questionnaire, without names"
_HOW = (
    "Choose one circle for each question, on the screen or with a pen. Leave out what you cannot "
    "judge. On the screen, save the file when you are done, and send that."
)
_LEAST_ROOM, _MOST_ROOM, _ROOM = 46.0, 150.0, 104.0  # of a box for words
_AFTER_GRID = 4
_LABEL_ROOM, _STACKED_ROOM = 26.0, 60.0  # what stands above a field stays with it
_LONGEST = 600
_FACTS_END = ParagraphStyle("facts end", parent=INDENTED_CLOSE, spaceAfter=2)


def page(composition: Composition, asked: Questionnaire, told: str) -> list[Flowable]:
    """All of it; the boxes for words are as high as they can be on the page."""
    drawn = list(_page(composition, composition.section(), asked, told, _LEAST_ROOM))
    prompts = len(asked.prompts)
    left = (TOP - BOTTOM - _height(drawn)) / prompts if prompts else 0
    room = min(_LEAST_ROOM + left, _MOST_ROOM) if left >= 0 else _ROOM
    composition.root.kids.pop()  # the section that was only measured
    return list(_page(composition, composition.section(), asked, told, room))


def _height(drawn: Sequence[Flowable]) -> float:
    """How high all of it is together. The room before and after two of them is one."""
    total, after = 0.0, 0.0
    for one in drawn:
        total += one.wrap(TEXT_WIDTH, 10_000)[1] + max(after, one.getSpaceBefore())
        after = one.getSpaceAfter()
    return total + 1  # for what was rounded


def _page(
    composition: Composition, section: Element, asked: Questionnaire, told: str, room: float
) -> Iterator[Flowable]:
    yield Drawing(16, _bar)
    yield composition.paragraph(section, asked.title, KICKER)
    yield heading(
        section.child("H1"),
        composition.text(f"About {asked.about}"),
        HEADING_1,
        target="questionnaire",
        bookmark=(KIND, 0),
        place=shortened(f"{asked.title} about {asked.about}", _LONGEST),
    )
    yield composition.paragraph(section, told, LEAD)
    yield from _facts(composition, section, asked)
    for one in asked.group_fields():
        yield from question(composition, section, one)
    yield Spacer(1, 6)
    yield from _questions(composition, section, asked)
    yield Spacer(1, _AFTER_GRID)
    for one in asked.word_fields():
        yield CondPageBreak(room + _LABEL_ROOM)
        yield from question(composition, section, one, room)
    yield Spacer(1, 12)
    yield _who_reads_it(composition, section.child("Div"), asked)


def _facts(composition: Composition, section: Element, asked: Questionnaire) -> Iterator[Flowable]:
    by = ", ".join(filter(None, (asked.by, asked.by_registration)))
    back = f"by {date_text(asked.until)}, " if asked.until else ""
    facts = {
        "Asked by": by,
        "How": _HOW,
        "Give it back": f"{back}to {asked.by}, or as whoever gave it to you said",
    }
    listed = section.child("L")
    for label, words in facts.items():
        yield from composition.labelled(listed, label, [Line(words, _FACTS_END)])


def _questions(
    composition: Composition, section: Element, asked: Questionnaire
) -> Iterator[Flowable]:
    """A table where the levels have room beside each other; else one question after the other."""
    notes = {one.id: _only(asked, one) for one in asked.questions}
    found = [(one, notes[one.meaning]) for one in asked.level_fields()]
    column = column_of(asked.levels)
    if column:
        yield grid(composition, section, found, asked.levels, column)
        return
    for one, note in found:
        yield from _stacked(composition, section, one, note)


def _stacked(
    composition: Composition, section: Element, one: AskedField, note: str
) -> Iterator[Flowable]:
    words, *field = question(composition, section, one)
    yield CondPageBreak(words.wrap(TEXT_WIDTH, 1_000)[1] + _STACKED_ROOM)
    yield words
    if note:
        yield composition.paragraph(section, note, SMALL)
    yield from field


def _only(asked: Questionnaire, one: Item) -> str:
    labels = (group.text for group in asked.groups if group.id == one.only)
    return next((f"Only for: {label}" for label in labels), "")


def _who_reads_it(composition: Composition, around: Element, asked: Questionnaire) -> Flowable:
    words = (
        f"Every copy is the same: it has no number and no place for your name, so write none. "
        f"{asked.by} reads each answer, and knows who sent a file by e-mail; their program keeps "
        f"the answers and a number that knows the same file again, not the file and not its name. "
        f"{asked.about} is given totals and "
        f"chosen comments, and nothing before {asked.least} have answered."
    )
    return Panel(
        [
            composition.paragraph(around, "Who reads this", BODY_STRONG),
            composition.paragraph(around, words, BODY),
        ],
        QUIET_PANEL,
    )


def _bar(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, height - 5, width, 5, stroke=0, fill=1)
