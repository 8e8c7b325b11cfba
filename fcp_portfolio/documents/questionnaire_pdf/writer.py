"""Writes a questionnaire as one PDF, its data inside, for anybody to fill in."""

from pathlib import Path

from fcp_portfolio.documents.book import bare_book
from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.questionnaire_pdf.page import KIND, page
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.request_pdf.statement import data_inside, write_statement
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.questionnaire import NAME, QUESTIONNAIRE, Questionnaire


def write_questionnaire_pdf(asked: Questionnaire, told: str, to: Path, zone: str) -> int:
    """Writes the PDF as a whole, unsigned; gives its pages.

    `told` is what respondents are told before they answer. It does not claim PDF/A, as a request
    does not. Raises StorageFailed where the disk refuses.
    """
    owner = Owner(name=asked.by, registration=asked.by_registration, fictional=asked.fictional)
    book = bare_book(owner, asked.made, zone, "questionnaire")
    composition = Composition(book=book, index=Index(book))
    with replacing(to) as target:
        return write_statement(
            composition,
            target,
            kind=KIND,
            title=f"{KIND} ({asked.title}) about {asked.about}",
            parts=[page(composition, asked, told)],
            inside=[data_inside(NAME, "questionnaire", QUESTIONNAIRE.written(asked))],
            fictional=asked.fictional,
            archival=False,
        )
