"""What a file from outside is, before it is taken in."""

from fcp_portfolio.documents.inspection.inspecting import inspect, read_file
from fcp_portfolio.documents.inspection.pdfium import ONE_AT_A_TIME, PagePictures, page_pictures
from fcp_portfolio.documents.inspection.values import (
    MANY_BYTES,
    MOST_BYTES,
    MOST_TEXT,
    Inspected,
    KindLabel,
    PageText,
)

__all__ = [
    "MANY_BYTES",
    "MOST_BYTES",
    "MOST_TEXT",
    "ONE_AT_A_TIME",
    "Inspected",
    "KindLabel",
    "PagePictures",
    "PageText",
    "inspect",
    "page_pictures",
    "read_file",
]
