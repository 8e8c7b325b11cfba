"""Forms that providers might send for Word: from python-docx, with XML as Word writes it."""

import io
import zipfile
from collections.abc import Mapping

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

NAMESPACES = (
    f"{nsdecls('w')} xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' "
    "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
)
SHOWN = (
    "<w:r><w:rPr><w:rStyle w:val='PlaceholderText'/></w:rPr><w:t>Click to enter text.</w:t></w:r>"
)


def document(*blocks: str, header: str = "") -> bytes:
    """A document with these blocks of XML in it, and a header with this text."""
    made = Document()
    body = made.element.body
    for one in blocks:
        body.insert(len(body) - 1, parse_xml(one))
    if header:
        made.sections[0].header.paragraphs[0].text = header
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def block(xml: str) -> str:
    """A block of XML whose first element knows the prefixes."""
    name, rest = xml[1:].split(">", 1)
    closed = name.endswith("/")
    return f"<{name.rstrip('/')} {NAMESPACES}{'/' if closed else ''}>{rest}"


def paragraph(inside: str) -> str:
    return block(f"<w:p>{inside}</w:p>")


def run(text: str, looks: str = "") -> str:
    about = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f"<w:r>{about}<w:t xml:space='preserve'>{text}</w:t></w:r>"


def control(about: str, content: str) -> str:
    return f"<w:sdt><w:sdtPr>{about}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def named(tag: str, alias: str = "", more: str = "") -> str:
    title = f"<w:alias w:val='{alias}'/>" if alias else ""
    return f"{title}<w:tag w:val='{tag}'/>{more}"


def complex_field(code: str, result: str, form: str = "") -> str:
    """A field as Word writes it: begin, code in two runs, separate, result, end."""
    about = f"<w:ffData>{form}</w:ffData>" if form else ""
    half = len(code) // 2
    return (
        f"<w:r><w:fldChar w:fldCharType='begin'>{about}</w:fldChar></w:r>"
        f"<w:r><w:instrText xml:space='preserve'>{code[:half]}</w:instrText></w:r>"
        f"<w:r><w:instrText xml:space='preserve'>{code[half:]}</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        f"{run(result, '<w:b/>')}"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )


def table(*rows: tuple[str, ...]) -> str:
    """A table of cells with text, or with XML of their own."""
    made = "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in rows)
    return block(f"<w:tbl><w:tblPr/>{made}</w:tbl>")


def _cell(said: str) -> str:
    inside = said if said.startswith("<") else f"<w:p>{run(said) if said else ''}</w:p>"
    return f"<w:tc>{inside}</w:tc>"


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The document with these parts put in or in the place of others."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for one in old.infolist():
            if one.filename not in parts:
                new.writestr(one, old.read(one))
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()


def part(data: bytes, name: str = "word/document.xml") -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)
