"""The fields of a form as they stand in one state of a PDF, read by the library that checks it.

A second library might read a hostile file in a second way.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pikepdf.codec  # registers how old strings are encoded  # noqa: F401
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import HistoricalResolver

from fcp_portfolio.documents.signing.states import at, form_fields
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.phrase import Phrase

OFF = "Off"
_BUTTON = "/Btn"


@dataclass(frozen=True, slots=True)
class Widget:
    """Where a field is seen. `looks` are drawings by state; a typed field has one, under “”."""

    size: tuple[float, float]
    looks: Mapping[str, Any]
    state: str

    @property
    def marked(self) -> str:
        """The state of a button that means it is chosen; empty unless there is exactly one."""
        marked = [state for state in self.looks if state not in (OFF, "")]
        return marked[0] if len(marked) == 1 else ""


@dataclass(frozen=True, slots=True)
class PdfField:
    """A field, its value as text (empty for none), and where it is seen."""

    name: str
    button: bool
    value: str
    widgets: tuple[Widget, ...]


def fields_by_name(state: HistoricalResolver) -> dict[str, PdfField]:
    """The fields of a state, signatures left out; raises FileRefused, and whatever damage does."""
    found: dict[str, PdfField] = {}
    for name, part in form_fields(state):
        if name in found:
            raise FileRefused(
                Phrase(
                    "Two fields of this PDF are called “{name}”. Nothing was taken in.", name=name
                )
            )
        if at(part, "/FT") != "/Sig":
            found[name] = _field(name, part)
    return found


def _field(name: str, part: Any) -> PdfField:
    kids = [kid.get_object() for kid in at(part, "/Kids", ())]
    button = at(part, "/FT") == _BUTTON
    widgets = tuple(_widget(widget, button=button) for widget in kids or [part])
    value = _value(name, part)
    # pypdf writes the name of a state as text.
    value = value.removeprefix("/") if button else value
    return PdfField(name=name, button=button, value=value, widgets=widgets)


def _value(name: str, part: Any) -> str:
    value = at(part, "/V", "")
    if isinstance(value, generic.ArrayObject) and len(value) == 1:
        value = value[0]
    if isinstance(value, generic.NameObject):
        return "" if value == f"/{OFF}" else value.removeprefix("/")
    if isinstance(value, generic.ByteStringObject):  # line ends, which pyHanko does not decode
        value = bytes(value).decode("pdfdoc_pikepdf")
    if not isinstance(value, str):
        raise FileRefused(
            Phrase("The value of “{name}” cannot be read. Nothing was taken in.", name=name)
        )
    return str(value)


def _widget(part: Any, *, button: bool) -> Widget:
    left, bottom, right, top = (float(side) for side in at(part, "/Rect"))
    normal = at(at(part, "/AP", {}), "/N")
    looks: dict[str, Any] = {}
    if isinstance(normal, generic.StreamObject):
        looks[""] = normal
    elif button and normal is not None:
        looks = {key.removeprefix("/"): at(normal, key) for key in normal}
    return Widget(
        size=(abs(right - left), abs(top - bottom)),
        looks=looks,
        state=str(at(part, "/AS", f"/{OFF}")).removeprefix("/"),
    )
