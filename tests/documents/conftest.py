"""One year's portfolio, written once for every test that only reads it."""

from pathlib import Path

import pytest

from fcp_portfolio.documents.book import Book, Exported
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from tests.documents.books import a_year
from tests.documents.reading import tagged_text


@pytest.fixture(scope="session")
def year() -> Book:
    return a_year(18)


@pytest.fixture(scope="session")
def exported_year(year: Book, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    return write_portfolio(year, tmp_path_factory.mktemp("year") / "year.pdf")


@pytest.fixture(scope="session")
def heard(exported_year: Exported) -> str:
    """The year as a screen reader gets it; poppler takes seconds to find it out."""
    return tagged_text(exported_year.path)


@pytest.fixture(scope="session")
def year_pdf(exported_year: Exported) -> Path:
    return exported_year.path
