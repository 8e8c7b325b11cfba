"""Whether the pages of a request say what its data says, for who has no copy to compare with.

The owner's seal holds pages and data together; it does not say that they fit. Nobody but the owner
could make them differ, so this is looked at before a reviewer signs.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import pypdfium2
from pyhanko.pdf_utils.reader import PdfFileReader

from fcp_portfolio.documents.answers.pages import (
    annotations_of,
    pages_of,
    widget_name,
    widget_states,
)
from fcp_portfolio.documents.answers.reading import embedded_files
from fcp_portfolio.documents.inspection.pdfium import ONE_AT_A_TIME
from fcp_portfolio.documents.signing.opening import opened
from fcp_portfolio.documents.signing.states import at
from fcp_portfolio.domain.identity import composed
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import AnswerKind, Request
from fcp_portfolio.domain.request_json import NAME

_LOW, _HIGH = 4.0, 4.0  # points around a button in which its words stand
_FRONT = 1
_UNDRAWN = re.compile(r"\[U\+[0-9A-F]{4,6}\]")
_NOT_BARE = re.compile(r"[^a-z0-9]")
_BUTTONS = (AnswerKind.ONE_OF, AnswerKind.TICK)


def disagreements(data: bytes, request: Request) -> tuple[str, ...]:
    """What pages, fields and files of a request say otherwise than its data, one sentence each.

    Letters and figures of the basic alphabet are compared.
    """
    try:
        return _disagreements(data, request)
    except Exception:  # noqa: BLE001  what cannot be looked at does not agree
        return (Phrase("The pages of this request cannot be compared with its data."),)


def _disagreements(data: bytes, request: Request) -> tuple[str, ...]:
    reader = opened(data)
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            found = (
                *_pages(document, request),
                *_buttons(document, reader, request),
                *_files(reader, request),
            )
            return tuple(dict.fromkeys(found))
        finally:
            document.close()


def _pages(document: Any, request: Request) -> Iterator[str]:
    said = [(_FRONT, request.number), (_FRONT, request.fingerprint)]
    said += [(one.page, one.label) for one in request.capabilities]
    said += [(one.page, one.title) for one in request.entries]
    said += [(one.page, words) for one in request.answers for words in (one.label, one.level)]
    texts: dict[int, str] = {}
    for page, words in said:
        if not 1 <= page <= len(document):
            yield Phrase(
                "The data of the request names page {page}, which it does not have.", page=page
            )
            continue
        if page not in texts:
            texts[page] = _bare(document[page - 1].get_textpage().get_text_bounded())
        if _bare(words) not in texts[page]:
            yield Phrase(
                "Page {page} does not say “{words}”, as the data of the request does.",
                page=page,
                words=words,
            )


def _buttons(document: Any, reader: PdfFileReader, request: Request) -> Iterator[str]:
    """Each button must stand before the words that it means."""
    wanted = {
        (asked.name, f"/{option.code}"): option.label
        for asked in request.fields()
        if asked.kind in _BUTTONS
        for option in asked.options
    }
    for index, page in enumerate(pages_of(reader)):
        for widget in annotations_of(page):
            for state in widget_states(widget):
                label = wanted.pop((widget_name(widget), state), None)
                if label is not None and not _stands_before(document[index], widget, label):
                    yield Phrase(
                        "A button on page {index} does not stand at “{label}”.",
                        index=index + 1,
                        label=label,
                    )
    for (name, _), label in wanted.items():
        yield Phrase(
            "There is no button for “{label}” in the field “{name}”.", label=label, name=name
        )


def _stands_before(page: Any, widget: Any, label: str) -> bool:
    left, bottom, right, top = (float(side) for side in at(widget, "/Rect"))
    words = page.get_textpage().get_text_bounded(
        right, bottom - _LOW, page.get_width(), top + _HIGH
    )
    beside, meant = _bare(words), _bare(label)
    if not beside or left >= right:
        return not meant
    return beside.startswith(meant) or meant.startswith(beside)  # words may go on below


def _files(reader: PdfFileReader, request: Request) -> Iterator[str]:
    known = {file.sha256 for file in request.files if file.embedded}
    found = {
        sha256(stream.data).hexdigest(): name
        for name, stream in embedded_files(reader.root)
        if name != NAME
    }
    for digest in known - found.keys():
        name = next(file.name for file in request.files if file.sha256 == digest)
        yield Phrase("The file “{name}” is not inside, or not as it was.", name=name)
    for digest in found.keys() - known:
        yield Phrase("The file “{found}” inside is not part of the request.", found=found[digest])


def _bare(text: str) -> str:
    return _NOT_BARE.sub("", composed(_UNDRAWN.sub("", text)).casefold())
