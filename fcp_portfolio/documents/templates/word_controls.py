"""Content controls of Word: text, dates, lists and boxes to tick, in a line or around it."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from lxml import etree

from fcp_portfolio.documents.templates.spots import Spot, short
from fcp_portfolio.documents.templates.word_text import (
    W14,
    W,
    run_saying,
    said_before,
    say_in_block,
    text_of,
    value,
)
from fcp_portfolio.domain.dates import read_whole_date
from fcp_portfolio.domain.templates.asked import Blank, BlankKind

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LOCKED = frozenset(("contentLocked", "sdtContentLocked"))
_OTHER = ("picture", "docPartObj", "docPartList", "group", "citation", "bibliography", "equation")
_CHECKED, _UNCHECKED = "2612", "2610"


def control_spots(tree: Any) -> Iterator[Spot]:
    """Every control that takes an answer: not one that holds others, or is locked."""
    for control in tree.iter(f"{W}sdt"):
        about, content = control.find(f"{W}sdtPr"), control.find(f"{W}sdtContent")
        if about is None or content is None or not _answerable(control, about, content):
            continue
        blank = _blank(control, about, content)
        write = _tick if blank.kind is BlankKind.TICK else _say
        yield Spot(blank, partial(write, about, content))


def _answerable(control: Any, about: Any, content: Any) -> bool:
    if value(about, "lock") in _LOCKED or any(
        about.find(f"{W}{one}") is not None for one in _OTHER
    ):
        return False
    holds = content.find(f".//{W}sdt") is not None or content.find(f"{W}tr") is not None
    return not holds and next(control.iterancestors(_FALLBACK), None) is None


def _blank(control: Any, about: Any, content: Any) -> Blank:
    tag, alias = value(about, "tag"), value(about, "alias")
    before = said_before(control)
    label = alias or before or tag or "Content control"
    stands_in = about.find(f"{W}showingPlcHdr") is not None
    return Blank(
        name=short(tag or label),
        label=short(label),
        kind=_kind(about),
        options=tuple(_options(about)),
        pattern=value(about, "date", "dateFormat"),
        says="" if stands_in else short(text_of(content)),
    )


def _kind(about: Any) -> BlankKind:
    if about.find(f"{W14}checkbox") is not None:
        return BlankKind.TICK
    if about.find(f"{W}dropDownList") is not None:
        return BlankKind.CHOICE
    plain = about.find(f"{W}text")
    one_line = plain is not None and plain.get(f"{W}multiLine") not in {"1", "true", "on"}
    other = about.find(f"{W}date") is not None or about.find(f"{W}comboBox") is not None
    return BlankKind.TEXT if one_line or other else BlankKind.LINES


def _options(about: Any) -> Iterator[str]:
    for one in about.findall(f"{W}dropDownList/{W}listItem"):
        if one.get(f"{W}value"):
            yield short(one.get(f"{W}displayText") or one.get(f"{W}value"))


def _say(about: Any, content: Any, text: str) -> None:
    _end_standing_in(about)
    day = about.find(f"{W}date")
    if day is not None:
        read = read_whole_date(text)
        day.attrib.pop(f"{W}fullDate", None)
        if read:
            day.set(f"{W}fullDate", f"{read.isoformat()}T00:00:00Z")
    _put(about, content, text)


def _tick(about: Any, content: Any, text: str) -> None:
    box, on = about.find(f"{W14}checkbox"), text == "yes"
    checked = box.find(f"{W14}checked")
    if checked is None:
        checked = etree.SubElement(box, f"{W14}checked")
        box.insert(0, checked)
    checked.set(f"{W14}val", "1" if on else "0")
    state = box.find(f"{W14}checkedState" if on else f"{W14}uncheckedState")
    code = state.get(f"{W14}val") if state is not None else _CHECKED if on else _UNCHECKED
    _put(about, content, chr(int(code, 16)))


def _put(about: Any, content: Any, text: str) -> None:
    """Writes into what the control is around: a cell, paragraphs, or a part of a line."""
    first = content.find(f".//{W}r")
    like = first if first is not None else about.find(f"{W}rPr")
    cell = content.find(f"{W}tc")
    if cell is not None or content.find(f"{W}p") is not None:
        say_in_block(content if cell is None else cell, text, like)
        return
    for one in list(content):
        content.remove(one)
    content.append(run_saying(text, like))


def _end_standing_in(about: Any) -> None:
    """It no longer shows what to type there, nor what another part of the file keeps for it."""
    for name in ("showingPlcHdr", "dataBinding"):
        for one in about.findall(f"{W}{name}"):
            about.remove(one)
