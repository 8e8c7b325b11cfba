"""The font of the fields: every letter that a program may write into one, not only those shown.

Other programs write single bytes in the encoding of Windows. So it is a simple font with exactly
those letters, and a table by which they are found.
"""

from io import BytesIO
from struct import pack
from typing import Any, cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontMaker, TTFontParser

from fcp_portfolio.documents.tagged.fonts import REGULAR, register_fonts
from fcp_portfolio.documents.tagged.pdf_file import PdfFile

NAME = "FpField"
_FIRST, _LAST = 32, 255
_UNUSED = "\u2022"  # PDF reads bytes that Windows gives no letter as bullets
_NAME_IN_FILE = b"FPFLDS+SourceSans3-Regular"


def write_field_font(file: PdfFile, number: int) -> None:
    """Writes the font as the object with this number."""
    register_fonts()
    face: Any = cast("TTFont", pdfmetrics.getFont(REGULAR)).face
    program = _program(face)
    stream = file.add_stream(b"/Length1 %d" % len(program), program)
    widths = b" ".join(b"%d" % round(_width(face, code)) for code in range(_FIRST, _LAST + 1))
    descriptor = file.add(
        b"<</Type/FontDescriptor/FontName/%b/Flags 32/FontBBox[%b]/ItalicAngle 0/Ascent %d"
        b"/Descent %d/CapHeight %d/StemV %d/MissingWidth %d/FontFile2 %d 0 R>>"
        % (
            _NAME_IN_FILE,
            b" ".join(b"%d" % round(side) for side in face.bbox),
            round(face.ascent),
            round(face.descent),
            round(face.capHeight),
            round(face.stemV),
            round(face.defaultWidth),
            stream,
        )
    )
    file.add(
        b"<</Type/Font/Subtype/TrueType/BaseFont/%b/Encoding/WinAnsiEncoding/FirstChar %d"
        b"/LastChar %d/Widths[%b]/FontDescriptor %d 0 R>>"
        % (_NAME_IN_FILE, _FIRST, _LAST, widths, descriptor),
        number,
    )


def _letter(code: int) -> int:
    return ord(bytes([code]).decode("cp1252", "ignore") or _UNUSED)


def _width(face: Any, code: int) -> float:
    return float(face.charWidths.get(_letter(code), face.defaultWidth))


def _program(face: Any) -> bytes:
    letters = sorted({_letter(code) for code in range(_FIRST, _LAST + 1)} & set(face.charToGlyph))
    cut: Any = TTFontParser(BytesIO(face.makeSubset(letters)))
    made = TTFontMaker()
    for tag in sorted(cut.table):
        made.add(tag, _table_of_letters(face, letters) if tag == "cmap" else cut.get_table(tag))
    return bytes(made.makeStream())


def _table_of_letters(face: Any, letters: list[int]) -> bytes:
    # By Unicode (platform 3, encoding 1, format 4), one segment for each letter: ReportLab's own
    # table is by the encoding of old Macs, in which half of these letters do not exist. Its glyphs
    # stand in the order of the letters that first use them, after the one for what is missing.
    glyphs: dict[int, int] = {}
    for letter in letters:
        glyphs.setdefault(face.charToGlyph[letter], len(glyphs) + 1)
    ends = [*letters, 0xFFFF]
    deltas = [(glyphs[face.charToGlyph[letter]] - letter) % 0x10000 for letter in letters] + [1]
    count = len(ends)
    power = count.bit_length() - 1
    search = 2 << power
    columns = [*ends, 0, *ends, *deltas, *([0] * count)]
    head = (4, 16 + 8 * count, 0, 2 * count, search, power, 2 * count - search)
    return pack(">HHHHL", 0, 1, 3, 1, 12) + pack(f">{7 + len(columns)}H", *head, *columns)
