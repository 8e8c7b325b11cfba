"""A page for each entry that a peer reviews, and one to sign them all."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import Composition, date_text
from fcp_portfolio.documents.request_pdf.answer import answer_target
from fcp_portfolio.documents.request_pdf.questions import (
    BesideLabel,
    on_paper,
    page_head,
    question,
)
from fcp_portfolio.documents.request_pdf.sign_all import Signed, sign_all
from fcp_portfolio.documents.tagged.style import SMALL
from fcp_portfolio.domain.asking.peer_review import PROMPTS
from fcp_portfolio.domain.request import Request, Role, Step

TITLE = "Review, and sign"
_MEANS = "Genuine: it took place, and is told truly. What you leave empty is never read as a yes."
_ONCE = "One signature for all that you reviewed. Say only what you saw."
_ROOM, _ROOM_AROUND = 124.0, 40.0


def peer_review_pages(composition: Composition, request: Request) -> Iterator[list[Flowable]]:
    """The questions about every entry, then any conflict of interest and the place to sign."""
    (step,) = (step for step in request.steps if step.role is Role.REVIEWER)
    for number in range(1, len(composition.book.entries) + 1):
        yield list(_entry(composition, request, step, number))
    said = Signed(
        kicker="Your reviews", title=TITLE, words=_ONCE, by=f"Colleague: {step.described}"
    )
    yield list(sign_all(composition, request, step, said))


def _entry(
    composition: Composition, request: Request, step: Step, number: int
) -> Iterator[Flowable]:
    section, total = composition.section(), len(composition.book.entries)
    entry = composition.book.entries[number - 1]
    asked = {one.meaning: one for one in step.about(entry.id)}
    target = (answer_target(number), f"Request {request.number} · review {number} of {total}")
    kicker = f"Your review {number} of {total} · request {request.number}"
    yield from page_head(composition, section, kicker, entry.content.title, target)
    facts = f"{composition.index.form(entry).title}, {date_text(entry.content.occurred)}. {_MEANS}"
    yield composition.paragraph(section, facts, SMALL)
    yield from question(composition, section, asked["genuine"])
    yield Spacer(1, 6)
    yield BesideLabel(composition, section, "How you know", asked["known by"])
    yield composition.paragraph(section, on_paper(asked["known by"]), SMALL)
    for meaning in PROMPTS:
        yield CondPageBreak(_ROOM + _ROOM_AROUND)
        yield from question(composition, section, asked[meaning], _ROOM)
