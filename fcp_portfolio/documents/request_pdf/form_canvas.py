"""A canvas that writes form fields: each one in the structure tree and with an appearance."""

from collections.abc import Sequence
from typing import Any

from fcp_portfolio.documents.request_pdf.field_font import NAME, write_field_font
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.classic_file import ClassicFile
from fcp_portfolio.documents.tagged.strings import line_object, name_object, numbers, string_object
from fcp_portfolio.documents.tagged.structure import Annotation, Element
from fcp_portfolio.domain.request import AnswerKind, AskedField, Option

Box = tuple[float, float, float, float]
_TEXT_SIZE = 9.5
_APPEARANCE = b"(/FpField %b Tf 0.11 0.11 0.1 rg)" % numbers(_TEXT_SIZE)
_MULTILINE, _COMBO, _RADIO = 1 << 12, 1 << 17, (1 << 14) | (1 << 15)
_ALL, _INCLUDE = b"<</Type/SigFieldLock/Action/All>>", b"<</Type/SigFieldLock/Action/Include"
_PRINTS, _PRINTS_LOCKED = 4, 132


class FormCanvas(TaggedCanvas):
    """Writes a field as soon as it is drawn. What is printed of it is drawn on the page.

    Programs draw appearances anew when they fill a field; frames and rings that are part of the
    page stay as they are.
    """

    kind_of_file = ClassicFile

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._font = self._new_number()
        self._fields: list[int] = []
        self._signed = False  # whether there is a place for a signature

    def text_field(self, element: Element, asked: AskedField, box: Box) -> None:
        """A line or a box to type in."""
        lines = _MULTILINE if asked.kind is AnswerKind.TEXT else 0
        body = b"/FT/Tx/V()/DV()/Ff %d/MaxLen %d/DA%b" % (lines, asked.longest, _APPEARANCE)
        self._typed(element, asked, box, body)

    def list_field(self, element: Element, asked: AskedField, box: Box) -> None:
        """A list that unfolds; a value is its own words."""
        options = b"".join(string_object(option.code) for option in asked.options)
        body = b"/FT/Ch/V()/DV()/Ff %d/Opt[%b]/DA%b" % (_COMBO, options, _APPEARANCE)
        self._typed(element, asked, box, body)

    def tick_field(self, element: Element, asked: AskedField, box: Box) -> None:
        """One box to tick."""
        (option,) = asked.options
        states = self._states(option, box, _tick(box))
        body = b"/T%b/FT/Btn/Ff 0/V/Off/DV/Off" % string_object(asked.name)
        self._fields.append(self._widget(element, _told(asked), box, body + states))

    def choice_field(
        self, asked: AskedField, places: Sequence[tuple[Element, Option, Box]]
    ) -> None:
        """Buttons of which one can be chosen."""
        parent, kids = self._new_number(), []
        for element, option, box in places:
            body = b"/Parent %d 0 R%b" % (parent, self._states(option, box, _dot(box)))
            kids.append(self._widget(element, f"{_told(asked)} {option.label}", box, body))
        self.file.add(
            b"<</FT/Btn/Ff %d/T%b/TU%b/V/Off/DV/Off/Kids[%b]>>"
            % (
                _RADIO,
                string_object(asked.name),
                line_object(_told(asked)),
                b" ".join(b"%d 0 R" % kid for kid in kids),
            ),
            parent,
        )
        self._fields.append(parent)

    def signature_field(
        self, element: Element, asked: AskedField, whose: str, box: Box, locks: Sequence[str] | None
    ) -> None:
        """A place for a signature, which locks these fields: none of them, or all of all (None)."""
        body = b"/T%b/FT/Sig/AP<</N %d 0 R>>" % (string_object(asked.name), self._empty(box))
        if locks is None:
            body += b"/Lock %d 0 R" % self.file.add(_ALL)
        elif locks:
            names = b"".join(string_object(name) for name in locks)
            body += b"/Lock %d 0 R" % self.file.add(_INCLUDE + b"/Fields[%b]>>" % names)
        said, self._signed = f"Signature of the {whose}", True
        self._fields.append(self._widget(element, said, box, body, _PRINTS_LOCKED))

    def write_form(self) -> int:
        """Writes the font and what holds the fields together; returns the form's number."""
        write_field_font(self.file, self._font)
        fields = b" ".join(b"%d 0 R" % number for number in self._fields)
        flags = b"/SigFlags 1" if self._signed else b""
        return self.file.add(
            b"<</Fields[%b]/DR<</Font<</%b %d 0 R>>>>/DA%b%b>>"
            % (fields, NAME.encode(), self._font, _APPEARANCE, flags)
        )

    def _typed(self, element: Element, asked: AskedField, box: Box, body: bytes) -> None:
        look = b"/T%b/AP<</N %d 0 R>>" % (string_object(asked.name), self._empty(box))
        self._fields.append(self._widget(element, _told(asked), box, look + body))

    def _widget(
        self, element: Element, said: str, box: Box, body: bytes, flags: int = _PRINTS
    ) -> int:
        number = self._new_number()
        self._annotations.append(number)
        element.alternative = said
        element.kids.append(Annotation(self._page, number))
        self.tree.own_annotation(number, element)
        return self.file.add(
            b"<</Type/Annot/Subtype/Widget/Rect[%b]/P %d 0 R/F %d/TU%b/Contents%b/StructParent %d"
            b"/BS<</W 1/S/S>>%b>>"
            % (
                numbers(*self._on_page(box)),
                self._page,
                flags,
                line_object(said),
                line_object(said),
                number,
                body,
            ),
            number,
        )

    def _on_page(self, box: Box) -> Box:
        left, bottom = self.absolutePosition(box[0], box[1])
        right, top = self.absolutePosition(box[2], box[3])
        return left, bottom, right, top

    def _states(self, option: Option, box: Box, drawn: bytes) -> bytes:
        chosen, other = self._form_object(box, drawn), self._form_object(box, b"")
        code = name_object(option.code)
        return b"/AS/Off/AP<</N<<%b %d 0 R/Off %d 0 R>>>>" % (code, chosen, other)

    def _empty(self, box: Box) -> int:
        return self._form_object(box, b"/Tx BMC\nEMC")

    def _form_object(self, box: Box, drawn: bytes) -> int:
        size = numbers(box[2] - box[0], box[3] - box[1])
        facts = b"/Type/XObject/Subtype/Form/FormType 1/BBox[0 0 %b]/Resources<<%b>>" % (
            size,
            b"/Font<</%b %d 0 R>>" % (NAME.encode(), self._font),
        )
        return self.file.add_stream(facts, drawn)


def _told(asked: AskedField) -> str:
    """The question where its page is not seen: with the capability, or whose it is."""
    if "#" in asked.about:
        return f"{asked.about.rpartition('#')[2]}: {asked.label}"
    if asked.about:  # the fields of an entry are e1_…, e2_…
        return f"Entry {asked.name.partition('_')[0][1:]}: {asked.label}"
    return f"Second approver: {asked.label}" if asked.name.startswith("second_") else asked.label


def _tick(box: Box) -> bytes:
    side = box[2] - box[0]
    across, up = (0.2, 0.42, 0.82), (0.5, 0.24, 0.8)
    points = [numbers(x * side, y * side) for x, y in zip(across, up, strict=True)]
    return b"q 0.11 0.11 0.1 RG 1.8 w 1 J 1 j %b m %b l %b l S Q" % tuple(points)


def _dot(box: Box) -> bytes:
    # A dot is a line without length, with round ends.
    side = box[2] - box[0]
    middle = numbers(side / 2, side / 2)
    return b"q 0.11 0.11 0.1 RG %b w 1 J %b m %b l S Q" % (numbers(side * 0.5), middle, middle)
