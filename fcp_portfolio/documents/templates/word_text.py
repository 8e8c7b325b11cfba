"""Text in the XML of Word: read as it is seen, written in the looks of what stood there."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STAND_IN = "PlaceholderText"


def value(holder: Any, *path: str) -> str:
    """What an element below says in its `val`; empty where there is none."""
    found = holder.find("/".join(f"{W}{name}" for name in path)) if holder is not None else None
    return "" if found is None else str(found.get(f"{W}val") or "")


def text_of(holder: Any) -> str:
    """The text that is seen in an element, deleted words apart."""
    parts = holder.iter(f"{W}t", f"{W}tab", f"{W}br")
    return "".join((one.text or "") if one.tag == f"{W}t" else " " for one in parts)


def said_before(element: Any) -> str:
    """What stands before an element in its paragraph, else in the cell before its own."""
    paragraph = next(element.iterancestors(f"{W}p"), None)
    words = ""
    for one in paragraph.iter() if paragraph is not None else ():
        if one is element:
            break
        words += (one.text or "") if one.tag == f"{W}t" else ""
    if not words.strip():
        cell = next(element.iterancestors(f"{W}tc"), None)
        before = cell.getprevious() if cell is not None else None
        words = text_of(before) if before is not None else ""
    return words.strip().rstrip(":").strip()


def run_saying(text: str, like: Any = None) -> Any:
    """A run with a text, a line break for each new line, in the looks of another run."""
    run = etree.Element(f"{W}r")
    looks = like if like is None or like.tag == f"{W}rPr" else like.find(f"{W}rPr")
    if looks is not None:
        looks = deepcopy(looks)
        for style in looks.findall(f"{W}rStyle"):
            if style.get(f"{W}val") == _STAND_IN:
                looks.remove(style)
        run.append(looks)
    run.extend(pieces(text))
    return run


def pieces(text: str) -> Iterator[Any]:
    """The elements of a run that show a text."""
    for place, line in enumerate(_NOT_IN_XML.sub("", text).split("\n")):
        if place:
            yield etree.Element(f"{W}br")
        shown = etree.Element(f"{W}t")
        shown.text = line
        shown.set(_SPACE, "preserve")
        yield shown


def say_in_paragraph(paragraph: Any, text: str, like: Any = None) -> None:
    """Makes a text all that a paragraph says; how it is set stays."""
    like = like if like is not None else paragraph.find(f".//{W}r")
    if like is None:
        like = paragraph.find(f"{W}pPr/{W}rPr")
    for one in list(paragraph):
        if one.tag != f"{W}pPr":
            paragraph.remove(one)
    paragraph.append(run_saying(text, like))


def say_in_block(holder: Any, text: str, like: Any = None) -> None:
    """The same for a cell, or whatever holds paragraphs: the first says it, the others go."""
    paragraphs: Sequence[Any] = holder.findall(f"{W}p")
    if not paragraphs:
        paragraphs = [etree.SubElement(holder, f"{W}p")]
    for one in list(holder):
        if one is not paragraphs[0] and one.tag not in {f"{W}tcPr", f"{W}tc"}:
            holder.remove(one)
    say_in_paragraph(paragraphs[0], text, like)
