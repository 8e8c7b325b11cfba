"""Who signed: a column for each step of the chain."""

from collections.abc import Iterator

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from fcp_portfolio.documents.book import AnswerInBook
from fcp_portfolio.documents.certificate_pdf.certificate import (
    Certificate,
    SignedStep,
    identity_text,
)
from fcp_portfolio.documents.portfolio_pdf.composition import (
    Composition,
    day_text,
    moment_text,
)
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.paragraphs import TaggedParagraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    BODY,
    HEADING_3,
    KICKER,
    QUIET_PANEL,
    SMALL,
)
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.domain.way import Way

_PADDING, _GAP = 12.0, 12.0


class Signers(Flowable):
    """One column for each step, on a quiet ground with a line in the accent colour above it."""

    canv: TaggedCanvas

    def __init__(
        self, composition: Composition, section: Element, certificate: Certificate
    ) -> None:
        super().__init__()
        group = section.child("L")
        self._columns = [_column(composition, group, step) for step in certificate.steps]

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As high as the highest column."""
        number = max(2, len(self._columns))
        self._wide = (available_width - _GAP * (number - 1)) / number
        inner = self._wide - 2 * _PADDING
        heights = [sum(p.wrap(inner, 1_000)[1] for p in column) for column in self._columns]
        self.width, self.height = available_width, max(heights) + 2 * _PADDING
        return self.width, self.height

    def draw(self) -> None:
        """Draws the grounds as decoration, then each column from the top."""
        for number, column in enumerate(self._columns):
            x = number * (self._wide + _GAP)
            with self.canv.artifact():
                self.canv.setFillColor(QUIET_PANEL)
                self.canv.rect(x, 0, self._wide, self.height, stroke=0, fill=1)
                self.canv.setFillColor(ACCENT)
                self.canv.rect(x, self.height - 2, self._wide, 2, stroke=0, fill=1)
            y = self.height - _PADDING
            for part in column:
                y -= part.height
                part.drawOn(self.canv, x + _PADDING, y)


def _column(composition: Composition, group: Element, step: SignedStep) -> list[TaggedParagraph]:
    item = group.child("LI")
    label = composition.paragraph(item, step.step.title, KICKER, "Lbl")
    body = item.child("LBody")
    lines = (line for one in step.answers for line in _lines(step, one, composition.book.zone))
    return [label, *(composition.paragraph(body, words, style) for words, style in lines)]


def _lines(step: SignedStep, one: AnswerInBook, zone: str) -> Iterator[tuple[str, ParagraphStyle]]:
    answer = one.answer
    yield from _document(one) if answer.way is Way.DOCUMENT else _person(one)
    if answer.signed:
        yield f"Signed {moment_text(answer.signed, zone)} by their computer\u2019s clock.", SMALL
    else:
        yield f"Taken in {day_text(answer.received, zone)}.", SMALL
    if answer.way not in step.step.counting:
        yield "It counts because a later answer of theirs covers it.", SMALL
    yield f"Identity rests on {identity_text(one)}.", SMALL
    if answer.fingerprint:
        yield f"Key in words: {fingerprint_words(answer.fingerprint)}.", SMALL


def _document(one: AnswerInBook) -> Iterator[tuple[str, ParagraphStyle]]:
    yield "A document held", HEADING_3
    yield one.answer.described, BODY
    yield "Kept and entered by the owner. It is not a signature.", BODY


def _person(one: AnswerInBook) -> Iterator[tuple[str, ParagraphStyle]]:
    name, _, rest = one.answer.described.partition(", ")
    yield name or one.answer.name, HEADING_3
    if rest:
        yield rest, BODY
    way = one.answer.way.described
    yield f"{way[:1].upper()}{way[1:]}.", BODY
