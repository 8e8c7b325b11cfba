"""Office files of before 2007, Outlook mails, and locked Word files: one container for all."""

from fcp_portfolio.documents.inspection.office import NEEDS_PASSWORD
from fcp_portfolio.documents.inspection.values import Inspected, KindLabel, Source
from fcp_portfolio.domain.phrase import Phrase

_LOCKED = "EncryptedPackage"
_STREAMS: tuple[tuple[str, str, KindLabel], ...] = (
    ("WordDocument", "application/msword", "Word"),
    ("Workbook", "application/vnd.ms-excel", "other"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint", "other"),
    ("__substg1.0_", "application/vnd.ms-outlook", "mail"),
)
_UNREAD = Phrase("It is not searched, and not checked for names. Save it as PDF and add that.")


def inspect_ole(source: Source) -> Inspected:
    """Which of the old kinds it is, by the names of the streams in it; their text is not read."""
    if _LOCKED.encode("utf-16-le") in source.data:
        raise source.refused(NEEDS_PASSWORD)
    for stream, media_type, label in _STREAMS:
        if stream.encode("utf-16-le") in source.data:
            return Inspected(media_type=media_type, kind_label=label, advice=(_UNREAD,))
    return Inspected(media_type="application/x-ole-storage", kind_label="other", advice=(_UNREAD,))
