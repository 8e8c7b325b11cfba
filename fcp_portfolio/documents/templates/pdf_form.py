"""A PDF with fields (AcroForm): what it asks, and answers appended as one update.

Every byte that was there stays, so that whoever signed before has signed what they see. Fields
stay fields: a provider can go on typing, and sign.
"""

import io
import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from pyhanko.pdf_utils import generic

from fcp_portfolio.documents.signing.opening import Appending, appending, opened
from fcp_portfolio.documents.signing.states import at, form_fields
from fcp_portfolio.documents.templates.pdf_looks import Looks, box_of, size_of, tick_look
from fcp_portfolio.documents.templates.spots import Spot, short, unfillable
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.templates.asked import Blank, BlankKind

_READ_ONLY, _LINES, _PASSWORD, _PUSH = 1, 1 << 12, 1 << 13, 1 << 16
_CHOSEN_OR_TYPED, _FILE, _COMB = 1 << 18, 1 << 20, 1 << 24
_DATE = re.compile(r"AFDate_FormatEx\(\s*[\"']([^\"']{1,40})[\"']")
_DEEPEST, _MOST_OPTIONS = 50, 500
_OFF = generic.pdf_name("/Off")
_XFA_ONLY = Phrase(
    "its fields are of a kind (XFA) that only Adobe’s programs know; ask for an ordinary form"
)
_XFA_TOO = Phrase(
    "It has its fields twice. The copy that only Adobe’s programs know (XFA) is left out."
)
_CERTIFIED = Phrase("whoever made it has certified that nothing in it may change")
_SIGNED = Phrase("It is signed already. What is filled in comes after that signature.")


class PdfForm:
    """An open PDF. `cramped` are names of blanks whose text is not all seen, once written."""

    def __init__(self, data: bytes, name: str) -> None:
        self._require_open(data, name)
        self._writer: Appending = appending(data)
        self._form = at(self._writer.root, "/AcroForm", {})
        fields = list(form_fields(self._writer))
        if "/XFA" in self._form and not fields:
            raise unfillable(name, _XFA_ONLY)
        self._all = fields
        self._looks = Looks(self._writer)
        self._data, self._touched = data, False
        self.cramped: list[str] = []

    @property
    def notes(self) -> Iterator[str]:
        """What a person should know of it."""
        if "/XFA" in self._form:
            yield _XFA_TOO
        signatures = [part for _, part in self._all if inherited(part, "/FT") == "/Sig"]
        if any("/V" in part for part in signatures):
            yield _SIGNED
        if signatures:
            yield Phrase(
                "{n} (field is|fields are) for signatures: nothing is written there.",
                None,
                len(signatures),
            )

    def spots(self) -> Iterator[Spot]:
        """Every field that can be filled in, in the order of the form."""
        for name, part in self._all:
            if not _asks(part):
                continue
            blank = _blank(name, part)
            press = blank.kind is BlankKind.TICK or inherited(part, "/FT") == "/Btn"
            yield Spot(blank, partial(self._press if press else self._type, blank, part))

    def saved(self) -> bytes:
        """The file as it came, and the answers after it."""
        if not self._touched:
            return self._data
        self._draw_what_others_would()
        self._looks.finish()
        out = io.BytesIO()
        self._writer.write(out)  # type: ignore[no-untyped-call]
        return out.getvalue()

    def _type(self, blank: Blank, part: Any, text: str) -> None:
        value = _exported(part, text) if inherited(part, "/FT") == "/Ch" else text
        part["/V"] = generic.pdf_string(value)
        for stale in ("/RV", "/I"):  # the same with its looks, and the places of what was chosen
            part.pop(stale, None)
        self._update(part)
        seen = [self._draw(widget, part, text) for widget in _widgets(part)]
        if not all(seen):
            self.cramped.append(blank.name)

    def _press(self, blank: Blank, part: Any, text: str) -> None:
        on = _states(part)
        wanted = next(iter(on), "Yes") if text == "yes" else ""
        if blank.kind is BlankKind.CHOICE:
            wanted = next((state for state, words in on.items() if words == text), "")
        part["/V"] = generic.pdf_name(f"/{wanted}") if wanted else _OFF
        self._update(part)
        for widget in _widgets(part):
            if blank.kind is BlankKind.TICK and not on:
                widget["/AP"] = tick_look(self._writer, size_of(widget), wanted or "Yes")
            here = wanted and f"/{wanted}" in at(at(widget, "/AP", {}), "/N", {})
            widget["/AS"] = generic.pdf_name(f"/{wanted}") if here else _OFF
            self._update(widget)

    def _draw(self, widget: Any, part: Any, text: str) -> bool:
        said = at(widget, "/DA") or inherited(part, "/DA") or at(self._form, "/DA", "")
        flags = _flags(part)
        box = box_of(
            widget,
            str(said),
            int(at(widget, "/Q", inherited(part, "/Q", at(self._form, "/Q", 0)))),
            several=inherited(part, "/FT") == "/Tx" and bool(flags & _LINES),
            teeth=int(inherited(part, "/MaxLen", 0)) if flags & _COMB else 0,
        )
        fits = self._looks.draw(widget, box, text)
        self._update(widget)
        return fits

    def _draw_what_others_would(self) -> None:
        """Draws what the form left to viewers, which may not have the letters for it."""
        if at(self._form, "/NeedAppearances", False):
            for _, part in self._all:
                typed = inherited(part, "/FT") in {"/Tx", "/Ch"}
                for widget in _widgets(part) if typed and _says(part) else ():
                    if "/AP" not in widget:
                        self._draw(widget, part, _says(part))
            self._form["/NeedAppearances"] = generic.BooleanObject(value=False)
            self._update(self._form)
        if self._form.pop("/XFA", None) is not None:
            self._update(self._form)

    def _update(self, part: Any) -> None:
        self._writer.update_container(part)
        self._touched = True

    @staticmethod
    def _require_open(data: bytes, name: str) -> None:
        reader = opened(data)
        certified = at(at(reader.root, "/Perms", {}), "/DocMDP", {})
        for reference in at(certified, "/Reference", ()):
            parameters = at(reference.get_object(), "/TransformParams", {})
            if at(parameters, "/P") == 1:
                raise unfillable(name, _CERTIFIED)


def inherited(part: Any, key: str, otherwise: Any = None) -> Any:
    """What a field says, or one above it."""
    for _ in range(_DEEPEST):
        if key in part:
            return at(part, key)
        part = at(part, "/Parent")
        if part is None:
            break
    return otherwise


def _flags(part: Any) -> int:
    return int(inherited(part, "/Ff", 0))


def _asks(part: Any) -> bool:
    kind, flags = inherited(part, "/FT"), _flags(part)
    if flags & _READ_ONLY or kind not in {"/Tx", "/Btn", "/Ch"}:
        return False
    return not flags & (_PUSH if kind == "/Btn" else _PASSWORD | _FILE if kind == "/Tx" else 0)


def _blank(name: str, part: Any) -> Blank:
    kind = inherited(part, "/FT")
    options = _states(part) if kind == "/Btn" else _options(part) if kind == "/Ch" else {}
    most = inherited(part, "/MaxLen") if kind == "/Tx" else None
    first = next(iter(_widgets(part)))
    label = at(part, "/TU") or at(first, "/TU") or name.rpartition(".")[2]
    return Blank(
        name=name,
        label=short(str(label)),
        kind=_kind(kind, _flags(part), len(options)),
        most=int(most) if most else None,
        options=tuple(options.values()),
        pattern=_pattern(part),
        says=_says(part),
    )


def _kind(kind: str, flags: int, options: int) -> BlankKind:
    if kind == "/Btn":
        return BlankKind.CHOICE if options > 1 else BlankKind.TICK
    if kind == "/Ch" and not flags & _CHOSEN_OR_TYPED:
        return BlankKind.CHOICE
    return BlankKind.LINES if kind == "/Tx" and flags & _LINES else BlankKind.TEXT


def _widgets(part: Any) -> list[Any]:
    return [kid.get_object() for kid in at(part, "/Kids", ())] or [part]


def _says(part: Any) -> str:
    value = inherited(part, "/V", "")
    if isinstance(value, generic.NameObject):
        return "" if value == "/Off" else value.removeprefix("/")
    return value if isinstance(value, str) else ""


def _states(part: Any) -> dict[str, str]:
    """The states of a button that mean it is chosen, with the words of each."""
    drawn = [at(at(widget, "/AP", {}), "/N", {}) for widget in _widgets(part)]
    states = [key.removeprefix("/") for looks in drawn if isinstance(looks, dict) for key in looks]
    words = [str(one) for one in inherited(part, "/Opt", ())]
    found: dict[str, str] = {}
    for state in states[: 2 * _MOST_OPTIONS]:
        if state != "Off":
            numbered = state.isdecimal() and int(state) < len(words)
            found[state] = short(words[int(state)] if numbered else state)
    return found


def _options(part: Any) -> dict[str, str]:
    """What a list offers: what is kept, with what is shown of it."""
    found: dict[str, str] = {}
    for one in list(inherited(part, "/Opt", ()))[:_MOST_OPTIONS]:
        pair = one.get_object() if isinstance(one, generic.IndirectObject) else one
        kept, shown = pair if isinstance(pair, list) else (pair, pair)
        if str(shown).strip():
            found[str(kept)] = short(str(shown))
    return found


def _exported(part: Any, text: str) -> str:
    return next((kept for kept, shown in _options(part).items() if shown == text), text)


def _pattern(part: Any) -> str:
    """How a date is written, where the field's own script says so; no script is ever run."""
    script = at(at(inherited(part, "/AA", {}), "/F", {}), "/JS", "")
    found = _DATE.search(script) if isinstance(script, str) else None
    return found[1] if found else ""
