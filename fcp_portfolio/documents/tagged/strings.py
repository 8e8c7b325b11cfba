"""Text outside the pages: titles, descriptions, names. Cleaned as text on the pages is."""

from pikepdf import String

from fcp_portfolio.domain.identity import clean_text


def one_line(text: str) -> str:
    """Text without control characters and line ends."""
    return " ".join(clean_text(text).split())


def pdf_string(text: str) -> String:
    """Text as a string object of a PDF."""
    return String(one_line(text))
