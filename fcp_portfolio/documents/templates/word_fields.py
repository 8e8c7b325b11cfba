"""Fields of Word: merge fields, and the form fields of older documents."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from lxml import etree

from fcp_portfolio.documents.templates.spots import Spot, short
from fcp_portfolio.documents.templates.word_text import W, run_saying, said_before, text_of, value
from fcp_portfolio.domain.templates.asked import Blank, BlankKind

_MERGED = re.compile(r"\s*MERGEFIELD\s+(?:\"([^\"]{1,120})\"|(\S{1,120}))", re.IGNORECASE)
_EMPTY = "\u2002\u2003\u2000 "


@dataclass(slots=True)
class _Field:
    """A field that stands in one paragraph: the runs of its code, and those of its result."""

    code: str = ""
    runs: list[Any] = field(default_factory=list)
    result: list[Any] = field(default_factory=list)
    form: Any = None
    parted: Any = None  # the run between code and result


def field_spots(tree: Any) -> Iterator[Spot]:
    """Every merge field and form field, in the order of the text."""
    for paragraph in tree.iter(f"{W}p"):
        for simple in paragraph.iter(f"{W}fldSimple"):
            if named := _MERGED.match(simple.get(f"{W}instr") or ""):
                yield Spot(_merge_blank(named), partial(_say_simple, simple))
        for one in _fields(paragraph):
            if named := _MERGED.match(one.code):
                yield Spot(_merge_blank(named), partial(_say_merged, one))
            elif one.form is not None and (write := _writer(one)) is not None:
                yield Spot(_form_blank(one), partial(write, one))


def texts_outside_fields(paragraph: Any) -> list[Any]:
    """The texts of a paragraph itself: not of its fields, its controls or boxes in it."""
    inside = {run for one in _fields(paragraph) for run in one.runs}
    holders = (f"{W}sdt", f"{W}fldSimple", f"{W}p")
    return [
        one
        for run in paragraph.iter(f"{W}r")
        if run not in inside and next(run.iterancestors(*holders), None) is paragraph
        for one in run.findall(f"{W}t")
    ]


def _fields(paragraph: Any) -> list[_Field]:
    """The fields that begin and end in a paragraph; one inside another belongs to the outer."""
    found: list[_Field] = []
    depth, now = 0, _Field()
    for run in paragraph.iter(f"{W}r"):
        mark = run.find(f"{W}fldChar")
        kind = mark.get(f"{W}fldCharType") if mark is not None else ""
        if kind == "begin":
            depth += 1
            if depth == 1:
                now = _Field(form=mark.find(f"{W}ffData"))
        if depth:
            _add(now, run, kind if depth == 1 else "")
        if kind == "end" and depth:
            depth -= 1
            if not depth:
                found.append(now)
    return found


def _add(now: _Field, run: Any, kind: str) -> None:
    now.runs.append(run)
    if kind == "separate":
        now.parted = run
    elif now.parted is not None and kind != "end":
        now.result.append(run)
    elif not kind:
        now.code += "".join(one.text or "" for one in run.findall(f"{W}instrText"))


def _merge_blank(named: re.Match[str]) -> Blank:
    name = short(named[1] or named[2])
    return Blank(name=name, label=name.replace("_", " "), kind=BlankKind.LINES)


def _say_simple(simple: Any, text: str) -> None:
    simple.addprevious(run_saying(text, simple.find(f".//{W}r")))
    simple.getparent().remove(simple)


def _say_merged(one: _Field, text: str) -> None:
    one.runs[0].addprevious(run_saying(text, (one.result or one.runs)[0]))
    for run in one.runs:
        run.getparent().remove(run)


def _writer(one: _Field) -> Any:
    if one.form.find(f"{W}enabled") is not None and value(one.form, "enabled") in {"0", "false"}:
        return None
    found = (
        ("textInput", _say_typed),
        ("checkBox", _tick),
        ("ddList", _choose),
    )
    return next((write for name, write in found if one.form.find(f"{W}{name}") is not None), None)


def _form_blank(one: _Field) -> Blank:
    name = value(one.form, "name")
    label = value(one.form, "statusText") or value(one.form, "helpText")
    label = label or said_before(one.runs[0]) or name or "Field"
    most = value(one.form, "textInput", "maxLength")
    kind = BlankKind.LINES
    if one.form.find(f"{W}checkBox") is not None:
        kind = BlankKind.TICK
    elif one.form.find(f"{W}ddList") is not None:
        kind = BlankKind.CHOICE
    return Blank(
        name=short(name or label),
        label=short(label),
        kind=kind,
        most=int(most) if most.isdecimal() and int(most) else None,
        options=tuple(_choices(one)),
        pattern=value(one.form, "textInput", "format"),
        says="".join(map(text_of, one.result)).strip(_EMPTY),
    )


def _choices(one: _Field) -> list[str]:
    found = one.form.findall(f"{W}ddList/{W}listEntry")
    return [short(str(entry.get(f"{W}val") or "")) for entry in found]


def _say_typed(one: _Field, text: str) -> None:
    """The field stays, so that it can be typed into again."""
    like = one.result[0] if one.result else one.runs[0]
    for run in one.result:
        run.getparent().remove(run)
    if one.parted is None:
        one.parted = etree.Element(f"{W}r")
        etree.SubElement(one.parted, f"{W}fldChar").set(f"{W}fldCharType", "separate")
        one.runs[-1].addprevious(one.parted)
    one.parted.addnext(run_saying(text, like))


def _tick(one: _Field, text: str) -> None:
    box = one.form.find(f"{W}checkBox")
    checked = box.find(f"{W}checked")
    if checked is None:
        checked = etree.SubElement(box, f"{W}checked")
    checked.set(f"{W}val", "1" if text == "yes" else "0")


def _choose(one: _Field, text: str) -> None:
    entries = one.form.find(f"{W}ddList")
    result = entries.find(f"{W}result")
    if result is None:
        result = etree.Element(f"{W}result")
        entries.insert(0, result)
    result.set(f"{W}val", str(_choices(one).index(text)))
