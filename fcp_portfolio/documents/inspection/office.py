"""Word, Excel, PowerPoint and OpenDocument files: their text, from every part that holds some.

Notes, comments, text boxes and deleted words under tracked changes are read too: they travel with
the file, and a patient's name in a comment is a patient's name.
"""

import re
from collections.abc import Iterator

from fcp_portfolio.documents.inspection.details import office_details
from fcp_portfolio.documents.inspection.sheets import sheet_texts
from fcp_portfolio.documents.inspection.values import (
    DAMAGED,
    Inspected,
    KindLabel,
    PageText,
    Source,
    bounded,
)
from fcp_portfolio.documents.inspection.xml_text import DefinitionsError, paragraphs
from fcp_portfolio.documents.inspection.zipped import Container
from fcp_portfolio.domain.phrase import Phrase

_OPEN_XML = "application/vnd.openxmlformats-officedocument."
WORD = f"{_OPEN_XML}wordprocessingml.document"
EXCEL = f"{_OPEN_XML}spreadsheetml.sheet"
SLIDES = f"{_OPEN_XML}presentationml.presentation"
_MAIN_PARTS = {"word/document.xml": WORD, "xl/workbook.xml": EXCEL, "ppt/presentation.xml": SLIDES}
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_LABELS: dict[str, KindLabel] = {WORD: "Word", f"{_OPEN_DOCUMENT}text": "text"}

_WORD_PART = re.compile(r"word/(document|header|footer|footnotes|endnotes|comments)[0-9]{0,4}\.xml")
_SLIDE_PART = re.compile(r"ppt/(slide|notesSlide)s/(?:slide|notesSlide)([0-9]{1,4})\.xml")

NEEDS_PASSWORD = Phrase("it needs a password; save a copy without one and add that")
_TRACKED = Phrase("It holds tracked changes: deleted words are still in the file.")
_MACROS = Phrase("It holds macros. They are never run here, but a reader's computer may offer to.")


def office_type(container: Container) -> str | None:
    """The media type of an office file, by the parts it has; None for any other zip file."""
    for part, media_type in _MAIN_PARTS.items():
        if part in container.names:
            return media_type
    if "mimetype" in container.names and "content.xml" in container.names:
        stated = container.read("mimetype")[:100].decode("ascii", "replace").strip()
        return stated if stated.startswith(_OPEN_DOCUMENT) else None
    return None


def inspect_office(source: Source, container: Container, media_type: str) -> Inspected:
    """An office file's text and what a person should know of it."""
    container.require_modest()
    if _is_encrypted(container):
        raise source.refused(NEEDS_PASSWORD)
    with source.parsed_by_others(DAMAGED):
        try:
            text, advice = bounded(source, _texts(container, media_type))
            advice += _advice(container, media_type)
        except DefinitionsError:
            message = Phrase("it holds XML definitions, which no office program writes")
            raise source.refused(message) from None
    return Inspected(
        media_type=media_type,
        kind_label=_LABELS.get(media_type, "other"),
        text=text,
        advice=tuple(advice),
        also=office_details(container),
    )


def _is_encrypted(container: Container) -> bool:
    manifest = "META-INF/manifest.xml"
    return manifest in container.names and b"encryption-data" in container.read(manifest)


def _texts(container: Container, media_type: str) -> Iterator[PageText]:
    if media_type == WORD:
        return _word_texts(container)
    if media_type == EXCEL:
        return sheet_texts(container)
    if media_type == SLIDES:
        return _slide_texts(container)
    return _open_document_texts(container)


def _word_texts(container: Container) -> Iterator[PageText]:
    parts = [match for name in container.names if (match := _WORD_PART.fullmatch(name))]
    for match in sorted(parts, key=lambda match: (match[1] != "document", match[0])):
        text = paragraphs(container.read(match[0]), blocks={"p"}, runs={"t", "delText"})
        yield PageText(place=match[1], text=text)


def _slide_texts(container: Container) -> Iterator[PageText]:
    parts = [match for name in container.names if (match := _SLIDE_PART.fullmatch(name))]
    for match in sorted(parts, key=lambda match: (int(match[2]), match[1] != "slide")):
        text = paragraphs(container.read(match[0]), blocks={"p"}, runs={"t"})
        place = f"slide {match[2]}" if match[1] == "slide" else f"notes {match[2]}"
        yield PageText(place=place, text=text)


def _open_document_texts(container: Container) -> Iterator[PageText]:
    for name, place in (("content.xml", "document"), ("styles.xml", "header and footer")):
        if name in container.names:
            xml = container.read(name)
            yield PageText(place=place, text=paragraphs(xml, {"p", "h"}, {"p", "h"}))


def _advice(container: Container, media_type: str) -> list[str]:
    found: list[str] = []
    if any(
        name.endswith("vbaProject.bin") or name.startswith("Basic/") for name in container.names
    ):
        found.append(_MACROS)
    if media_type == WORD and "word/document.xml" in container.names:
        document = container.read("word/document.xml")
        if b"<w:del " in document or b"<w:ins " in document:
            found.append(_TRACKED)
    return found
