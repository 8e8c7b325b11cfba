"""The page on which several entries that were answered one by one are signed at once."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import Composition, page_cell
from fcp_portfolio.documents.request_pdf.answer import ALL, answer_target
from fcp_portfolio.documents.request_pdf.questions import page_head, sign_here
from fcp_portfolio.documents.tagged.style import BODY, CELL_HEAD
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.request import Request, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """How the page is headed: above its title, its title, one sentence, and who signs."""

    kicker: str
    title: str
    words: str
    by: str


def sign_all(
    composition: Composition, request: Request, step: Step, said: Signed
) -> Iterator[Flowable]:
    """The entries with the pages on which they are read and answered, and the place to sign."""
    section = composition.section()
    target = (ALL, f"Request {request.number} · sign")
    kicker = f"{said.kicker} · request {request.number}"
    yield from page_head(composition, section, kicker, said.title, target)
    yield composition.paragraph(section, said.words, BODY)
    yield Spacer(1, 6)
    table, cell = TableWriter(section, (252, 130, 50, 50), row_headers=True), composition.cell
    table.header(*(cell(title, CELL_HEAD) for title in ("Entry", "Form", "Read it", "Answer")))
    for number, entry in enumerate(composition.book.entries, 1):
        table.row(
            cell(f"{number} {entry.content.title}"),
            cell(composition.index.form(entry).title),
            page_cell(composition.index.entry_target(entry)),
            page_cell(answer_target(number)),
        )
    yield table.table(padding=3)
    yield from sign_here(composition, section, step, said.by)
