"""What a file is, told by its bytes; its name only raises a question."""

import re

from fcp_portfolio.documents.inspection.values import KindLabel
from fcp_portfolio.domain.phrase import Phrase

PDF = "application/pdf"
UNKNOWN = "application/octet-stream"
ZIP = "application/zip"
OLE = "application/x-ole-storage"
_PDF_HEAD = 1024
_MARKS = (b"%PDF-", b"{\\rtf")
_ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROGRAMS = frozenset(("application/x-msdownload", "application/x-executable", "application/x-elf"))
_EXTENSION = re.compile(r"\.([A-Za-z0-9]{1,5})\Z")
_EXPECTED: dict[str, tuple[KindLabel, str]] = {
    "pdf": ("PDF", Phrase("a PDF")),
    "docx": ("Word", Phrase("a Word file")),
    "docm": ("Word", Phrase("a Word file")),
    "eml": ("mail", Phrase("a mail")),
    "txt": ("text", Phrase("a text file")),
    "csv": ("text", Phrase("a text file")),
    **dict.fromkeys(
        ("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "avif"),
        ("photo", Phrase("a picture")),
    ),
}
_HOLDS: dict[KindLabel, str] = {
    "PDF": Phrase("a PDF"),
    "photo": Phrase("a picture"),
    "Word": Phrase("a Word file"),
    "mail": Phrase("a mail"),
    "text": Phrase("text"),
    "other": Phrase("something else"),
}


def is_marked(data: bytes) -> bool:
    """Whether the file says in letters what it is, though it may look like text."""
    return data.startswith(_MARKS)


def binary_type(data: bytes) -> str:
    """The media type of what is no text."""
    import filetype  # noqa: PLC0415  only when a file is added

    if b"%PDF-" in data[:_PDF_HEAD]:  # scanners and mail programs leave bytes before it
        return PDF
    if data.startswith(_OLE_MAGIC):
        return OLE
    if data.startswith(_ZIP_MAGIC):
        return ZIP
    kind = filetype.guess(data[:8192])
    return str(kind.mime) if kind else UNKNOWN


def is_program(media_type: str) -> bool:
    """Whether this is a program, which is no evidence of anything."""
    return media_type in _PROGRAMS


def name_advice(name: str, label: KindLabel) -> tuple[str, ...]:
    """What to say where a name promises another kind of file than the bytes are."""
    ending = _EXTENSION.search(name)
    expected = _EXPECTED.get(ending[1].lower()) if ending else None
    if expected is None or expected[0] == label:
        return ()
    return (
        Phrase(
            "Its name promises {expected}, but it holds {holds}.",
            expected=expected[1],
            holds=_HOLDS[label],
        ),
    )
