"""The pages of a request that is being answered: pictures, words, and where its fields stand."""

from fcp_portfolio.services.reviewing import Review


def page_picture(review: Review, page: int, scale: float = 1.0) -> bytes:
    """A page, counted from 1, as PNG with the answers that are saved; 72 points an inch."""
    from fcp_portfolio.documents.inspection.pdfium import page_picture as picture  # heavy

    return picture(review.data, page, scale)


def page_text(review: Review, page: int) -> str:
    """What a page says, counted from 1, for whoever does not see it; empty for a picture."""
    from fcp_portfolio.documents.inspection.pdfium import page_text as text  # heavy

    return text(review.received, page)


def page_count(review: Review) -> int:
    """How many pages the request has."""
    from fcp_portfolio.documents.inspection.pdfium import page_pictures  # heavy

    return page_pictures(review.received, width=1, most=0).pages


def pages_of_fields(review: Review) -> dict[str, int]:
    """On which page, counted from 1, each field is first seen."""
    from fcp_portfolio.documents.answers.reading import field_pages  # heavy

    return field_pages(review.received)
