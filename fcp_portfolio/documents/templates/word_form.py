"""A Word document (.docx) to be filled in: what it asks, and the same with answers.

Only the parts in which something is written are made anew; all others stay byte for byte.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

from fcp_portfolio.documents.inspection.xml_text import DefinitionsError, safe_parser
from fcp_portfolio.documents.inspection.zipped import Container
from fcp_portfolio.documents.templates.spots import Spot, unfillable
from fcp_portfolio.documents.templates.word_cells import cell_spots
from fcp_portfolio.documents.templates.word_controls import control_spots
from fcp_portfolio.documents.templates.word_fields import field_spots
from fcp_portfolio.documents.templates.word_marks import mark_spots
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.templates.asked import numbered

_PART = re.compile(r"word/(document|header[0-9]{0,4}|footer[0-9]{0,4})\.xml")
_TYPES = "[Content_Types].xml"
_TEMPLATE, _DOCUMENT = b"wordprocessingml.template.main", b"wordprocessingml.document.main"
_MACROS = Phrase("it holds macros; save it in Word as .docx, which has none")
_DEFINITIONS = Phrase("it holds XML definitions, which no office program writes")
_PROTECTED = Phrase("It is protected: in Word only its fields can be changed. They stay so.")


class WordForm:
    """An open document. A word processor shows all of a text: nothing is ever `cramped`."""

    cramped: tuple[str, ...] = ()

    def __init__(self, container: Container, data: bytes, name: str) -> None:
        container.require_modest()
        if any(part.endswith("vbaProject.bin") for part in container.names):
            raise unfillable(name, _MACROS)
        self._data = data
        self._parts: dict[str, Any] = {}
        main = ("word/document.xml",)  # first, as it is read first
        for part in dict.fromkeys((*main, *sorted(container.names))):
            if _PART.fullmatch(part):
                self._parts[part] = _tree(container.read(part), name)
        settings = "word/settings.xml"
        text = container.read(settings) if settings in container.names else b""
        self.notes = (_PROTECTED,) if b"<w:documentProtection" in text else ()

    def spots(self) -> Iterator[Spot]:
        """Content controls, fields, labelled cells and marks, each part in this order.

        Marks of one name are one; of all others each stands on its own.
        """
        alone: list[Spot] = []
        marks: list[Spot] = []
        for tree in self._parts.values():
            alone += [*control_spots(tree), *field_spots(tree), *cell_spots(tree)]
            marks += mark_spots(tree)
        names = numbered(spot.blank.name for spot in alone)
        for spot, called in zip(alone, names, strict=True):
            yield spot.called(called)
        yield from marks

    def saved(self) -> bytes:
        """The document with what was written; a template of Word becomes a document."""
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(self._data)) as old, zipfile.ZipFile(out, "w") as new:
            for part in old.infolist():
                content = old.read(part)
                if part.filename in self._parts:
                    tree = self._parts[part.filename].getroottree()
                    content = etree.tostring(tree, encoding="UTF-8", standalone=True)
                elif part.filename == _TYPES:
                    content = content.replace(_TEMPLATE, _DOCUMENT)
                new.writestr(part, content)
        return out.getvalue()


def _tree(xml: bytes, name: str) -> Any:
    """The XML of a part, without entities, definitions or anything fetched."""
    try:
        safe_parser().Parse(xml, True)
    except DefinitionsError:
        raise unfillable(name, _DEFINITIONS) from None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(xml, parser)
