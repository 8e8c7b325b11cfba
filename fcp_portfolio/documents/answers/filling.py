"""Answers written into a request as one appended update, each with a drawing of its own."""

import io
from typing import Any

from pyhanko.pdf_utils import generic

from fcp_portfolio.documents.answers.drawing import Box, fits, text_look
from fcp_portfolio.documents.signing.opening import Appending, appending, damaged, opened
from fcp_portfolio.documents.signing.states import at, form_fields
from fcp_portfolio.domain.answers import Values, complaints, tidy
from fcp_portfolio.domain.errors import FileRefused, PortfolioError, Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import AnswerKind, AskedField, Request

_OFF = generic.pdf_name("/Off")
_BUTTONS = (AnswerKind.ONE_OF, AnswerKind.TICK)


def filled(data: bytes, request: Request, values: Values) -> bytes:
    """The PDF with these answers in their fields; an empty one clears its field.

    Every byte that was there stays. Fields that are not named stay as they are. The same bytes
    come back where nothing changes. Raises Refused for answers that cannot be, and FileRefused.
    """
    wrong = complaints(request, values)
    if wrong:
        raise Refused(Phrase("{wrong} Nothing was written.", wrong=wrong[0]))
    opened(data)
    try:
        return _appended(data, request, {**dict.fromkeys(values, ""), **tidy(values)})
    except PortfolioError:
        raise
    except Exception as error:  # a foreign PDF may be wrong in any way
        message = Phrase(
            "The fields of this PDF cannot be filled in: it is damaged. Nothing was written."
        )
        raise FileRefused(message) from error


def overflowing(data: bytes, request: Request, values: Values) -> tuple[str, ...]:
    """The names of fields whose text is longer than what can be seen of it on the page."""
    reader = opened(data)
    try:
        fields = dict(form_fields(reader))
        return tuple(
            asked.name
            for asked in request.fields()
            if (asked.kind.typed or asked.kind is AnswerKind.LIST)
            and asked.name in fields
            and not fits(values.get(asked.name, ""), _box(asked, fields[asked.name]))
        )
    except Exception as error:  # a foreign PDF may be wrong in any way
        raise damaged(data) from error


def _appended(data: bytes, request: Request, values: Values) -> bytes:
    writer = appending(data)
    fields = dict(form_fields(writer))
    changed = False
    for asked in request.fields():
        if asked.name in values:
            part = fields.get(asked.name)
            if part is None:
                raise FileRefused(
                    Phrase("This PDF has no field “{name}”. Nothing was written.", name=asked.name)
                )
            write = _press if asked.kind in _BUTTONS else _type
            changed |= write(writer, asked, part, values[asked.name])
    if not changed:
        return data
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]  # pypdf
    return out.getvalue()


def _press(writer: Appending, _asked: AskedField, part: Any, code: str) -> bool:
    state = generic.pdf_name(f"/{code}") if code else _OFF
    if at(part, "/V", _OFF) == state:
        return False
    part["/V"] = state
    writer.update_container(part)
    for widget in [kid.get_object() for kid in at(part, "/Kids", ())] or [part]:
        state_here = state if state in at(at(widget, "/AP"), "/N") else _OFF
        if at(widget, "/AS") != state_here:
            widget["/AS"] = state_here
            writer.update_container(widget)
    return True


def _type(writer: Appending, asked: AskedField, part: Any, text: str) -> bool:
    if str(at(part, "/V", "")) == text:
        return False
    part["/V"] = generic.pdf_string(text)
    look = text_look(writer, text, _box(asked, part))
    part["/AP"] = generic.DictionaryObject({generic.pdf_name("/N"): look})
    writer.update_container(part)
    return True


def _box(asked: AskedField, part: Any) -> Box:
    left, bottom, right, top = (float(side) for side in at(part, "/Rect"))
    several = asked.kind is AnswerKind.TEXT
    return Box(width=right - left, height=top - bottom, lines=several)
