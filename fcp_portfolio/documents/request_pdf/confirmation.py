"""One page on which a colleague says of each entry whether it is accurate and genuine."""

from collections.abc import Iterator

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import Composition, date_text
from fcp_portfolio.documents.request_pdf.answer import ALL, answer_target
from fcp_portfolio.documents.request_pdf.questions import (
    BesideLabel,
    box_alone,
    on_paper,
    page_head,
    question,
    sign_here,
)
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import HEADING_3, SMALL
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.request import Request, Role, Step

TITLE = "Confirm, and sign"
_SHORT = "The tick for all is enough; an answer for one entry counts before it. "
_MEANS = "Genuine: it took place, and is told truly. What you leave empty is never read as a yes."
_ROOM, _ROOM_FOR_EXCEPTIONS = 104.0, 40.0
_CLOSE = ParagraphStyle("entry to confirm", parent=HEADING_3, spaceBefore=3, spaceAfter=0)


def confirmation_page(composition: Composition, request: Request) -> Iterator[Flowable]:
    """Every entry with its questions, the short way for all of them, and the place to sign."""
    section = composition.section()
    (step,) = (step for step in request.steps if step.role is Role.REVIEWER)
    kicker = f"Your answer on one page · request {request.number}"
    target = (ALL, f"Request {request.number} · answer on one page")
    yield from page_head(composition, section, kicker, TITLE, target)
    whole = {asked.meaning: asked for asked in step.about("")}
    short = _SHORT if "agrees with all" in whole else ""
    known = next(asked for asked in step.fields if asked.meaning == "known by")
    yield composition.paragraph(section, f"{short}{_MEANS} {on_paper(known)}", SMALL)
    for number, entry in enumerate(composition.book.entries, 1):
        yield from _entry(composition, section, step, number, entry)
    if "agrees with all" in whole:
        yield CondPageBreak(_ROOM_FOR_EXCEPTIONS + 60)
        yield Spacer(1, 2)
        yield from question(composition, section, whole["agrees with all"])
        yield composition.paragraph(section, whole["except"].hint, SMALL)
        yield Spacer(1, 3)
        yield from box_alone(composition, section, whole["except"], _ROOM_FOR_EXCEPTIONS)
    yield from sign_here(composition, section, step, f"Colleague: {step.described}")


def _entry(
    composition: Composition, section: Element, step: Step, number: int, entry: Entry
) -> Iterator[Flowable]:
    asked = {one.meaning: one for one in step.about(entry.id)}
    part, form = section.child("Sect"), composition.index.form(entry)
    yield CondPageBreak(_ROOM)
    yield heading(
        part.child("H2"),
        composition.text(f"{number}  {entry.content.title}"),
        _CLOSE,
        target=answer_target(number),
    )
    facts = f"{form.title}, {date_text(entry.content.occurred)}. {asked['genuine'].label}:"
    yield composition.paragraph(part, facts, SMALL)
    yield from list(question(composition, part, asked["genuine"]))[-1:]
    yield BesideLabel(composition, part, "How you know", asked["known by"])
    yield BesideLabel(composition, part, "Comment", asked["comment"])
