"""An answer page for each entry that is assessed: the assessor's questions of its form."""

from collections.abc import Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable

from fcp_portfolio.documents.portfolio_pdf.composition import Composition, date_text
from fcp_portfolio.documents.request_pdf.answer import ALL, answer_target
from fcp_portfolio.documents.request_pdf.questions import (
    BesideLabel,
    page_head,
    question,
    sign_here,
)
from fcp_portfolio.documents.request_pdf.sign_all import Signed, sign_all
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import BODY_STRONG, HEADING_3, SMALL
from fcp_portfolio.domain.asking.assessment import assessors_fields, question_meanings
from fcp_portfolio.domain.form import Field, FieldKind
from fcp_portfolio.domain.request import AskedField, Request, Role, Step

SIGN_TITLE = "Sign your assessment"
_LEAST_ROOM, _MOST_ROOM, _ROOM = 58.0, 120.0, 92.0  # for a long text
_ROOM_FOR_CRITERION, _ROOM_FOR_OTHER, _ROOM_AROUND_TEXT = 60.0, 59.0, 39.0
_ROOM_ON_PAGE = 640.0  # below the head
_CRITERION = ParagraphStyle("criterion", parent=BODY_STRONG, spaceBefore=5)
_ROW = 18.0
_LONG = (FieldKind.LONG_TEXT, FieldKind.TABLE)
_ONCE = "One signature for all assessments of this request. Assess only what you can judge."
_EMPTY = "What you leave empty is left open; it is never read as a judgement."


def assessment_pages(composition: Composition, request: Request) -> Iterator[list[Flowable]]:
    """The questions about every entry, then the place to sign all of them."""
    (step,) = (step for step in request.steps if step.role is Role.REVIEWER)
    number_of = len(composition.book.entries)
    alone = number_of == 1
    for number in range(1, number_of + 1):
        section = composition.section()
        page = list(_entry(composition, section, request, step, number))
        if alone:
            page += sign_here(composition, section, step, _signed_by(step), ALL)
        yield page
    if not alone:
        said = Signed(kicker="Your assessments", title=SIGN_TITLE, words=_ONCE, by=_signed_by(step))
        yield list(sign_all(composition, request, step, said))


def _entry(
    composition: Composition, section: Element, request: Request, step: Step, number: int
) -> Iterator[Flowable]:
    entry = composition.book.entries[number - 1]
    form, total = composition.index.form(entry), len(composition.book.entries)
    place = f"Request {request.number} · assessment {number} of {total}"
    kicker = f"Your assessment {number} of {total} · request {request.number}"
    target = (answer_target(number), place)
    yield from page_head(composition, section, kicker, entry.content.title, target)
    facts = f"{form.title} · {date_text(entry.content.occurred)} · {_EMPTY}"
    yield composition.paragraph(section, facts, SMALL)
    asked = {one.meaning: one for one in step.about(entry.id)}
    room = _room(assessors_fields(form))
    for field in assessors_fields(form):
        fields = [asked[meaning] for meaning in question_meanings(field) if meaning in asked]
        yield from _question(composition, section, field, fields, room)


def _room(fields: Sequence[Field]) -> float:
    """How high the boxes of long texts are, so that all questions stand on one page if they can."""
    texts = sum(field.kind in _LONG for field in fields)
    left = _ROOM_ON_PAGE - sum(map(_height, fields))
    room = left / texts if texts else 0
    return min(room, _MOST_ROOM) if room >= _LEAST_ROOM else _ROOM


def _height(field: Field) -> float:
    """What a question takes beside its box."""
    if field.kind in _LONG:
        return _ROOM_AROUND_TEXT
    rows = {FieldKind.SCALE: _ROOM_FOR_CRITERION * len(field.criteria)}
    rows[FieldKind.CHOICES] = _ROW * len(field.options)
    return _ROOM_FOR_OTHER + rows.get(field.kind, 0)


def _question(
    composition: Composition,
    section: Element,
    field: Field,
    fields: list[AskedField],
    room: float,
) -> Iterator[Flowable]:
    """A question of a form: one field, or a heading above those for its criteria or options."""
    if field.kind not in (FieldKind.SCALE, FieldKind.CHOICES):
        yield CondPageBreak(_ROOM_AROUND_TEXT + room if field.kind in _LONG else _ROOM_FOR_OTHER)
        yield from question(composition, section, fields[0], room)
        return
    yield CondPageBreak(_ROOM_FOR_CRITERION + 40)
    yield composition.paragraph(section, field.label, HEADING_3, "H2")
    if field.hint:
        yield composition.paragraph(section, field.hint, SMALL)
    if field.kind is FieldKind.CHOICES:
        for one in fields:
            yield from question(composition, section, one)
        return
    for level, comment in zip(fields[::2], fields[1::2], strict=True):
        yield CondPageBreak(_ROOM_FOR_CRITERION)
        yield composition.paragraph(section, level.label, _CRITERION)
        yield from list(question(composition, section, level))[-1:]
        yield BesideLabel(composition, section, "Comment", comment)


def _signed_by(step: Step) -> str:
    return f"Assessor: {step.described}"
