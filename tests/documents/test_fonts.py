"""Which characters the bundled fonts can draw, and what becomes of the others."""

from pathlib import Path
from unicodedata import category

import pytest

from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.documents.tagged.fonts import Glyphs
from tests.documents.books import a_book, an_entry, values
from tests.documents.reading import body_text, needs_poppler

BLOCKS = {
    "Basic Latin": range(0x20, 0x80),
    "Latin-1 Supplement": range(0x80, 0x100),
    "Latin Extended-A": range(0x100, 0x180),
    "Latin Extended-B": range(0x180, 0x250),
    "IPA Extensions": range(0x250, 0x2B0),
    "Combining Diacritical Marks": range(0x300, 0x370),
    "Greek and Coptic": range(0x370, 0x400),
    "Cyrillic": range(0x400, 0x500),
    "Cyrillic Supplement": range(0x500, 0x530),
    "Cyrillic Extended-C": range(0x1C80, 0x1C90),
    "Phonetic Extensions": range(0x1D00, 0x1DC0),
    "Latin Extended Additional": range(0x1E00, 0x1F00),
    "Greek Extended": range(0x1F00, 0x2000),
    "Latin Extended-C": range(0x2C60, 0x2C80),
    "Cyrillic Extended-A": range(0x2DE0, 0x2E00),
    "Cyrillic Extended-B": range(0xA640, 0xA6A0),
    "Latin Extended-D": range(0xA720, 0xA800),
    "Latin Extended-E": range(0xAB30, 0xAB70),
    "Latin Extended-F": range(0x10780, 0x107C0),
    "Latin Extended-G": range(0x1DF00, 0x1E000),
    "Cyrillic Extended-D": range(0x1E030, 0x1E090),
}
# Letters that Unicode took in from version 15 (2022) on; a newer Python knows them, no font here.
TOO_NEW = {
    *range(0x1C89, 0x1C8B),
    *range(0xA7CB, 0xA7D0),
    *(0xA7D2, 0xA7D4),
    *range(0xA7DA, 0xA7DD),
    *range(0xA7F1, 0xA7F2),
    *range(0x1DF25, 0x1DF2B),
    *range(0x1E030, 0x1E090),
}


@pytest.mark.parametrize("block", BLOCKS)
def test_latin_greek_and_cyrillic_are_complete(block: str) -> None:
    known = {n for n in BLOCKS[block] if category(chr(n)) not in ("Cn", "Cc")}
    glyphs = Glyphs()
    glyphs.text("".join(map(chr, known - TOO_NEW)))
    assert glyphs.missing == {}


@needs_poppler
def test_letters_of_every_font_are_found_again(tmp_path: Path) -> None:
    said = "ŵ Ωδυσσεύς Щука ԧ ꙮ ᵯ ꬰ ◐ ☺ 🙂 🫀"
    entry = an_entry(0, values=values(0) | {"case": said})
    exported = write_portfolio(a_book(entry), tmp_path / "a.pdf")
    assert exported.missing_glyphs == {}
    assert said in body_text(exported.path)


def test_what_has_no_shape_is_left_out_and_what_has_one_is_marked(tmp_path: Path) -> None:
    said = "soft\xadhyphen \ufeffmark zero\u200b\u2060width \u202ebidi\u202c ☺\ufe0f 𒀀 \u0600"
    exported = write_portfolio(
        a_book(an_entry(0, title="", values={"case": said})), tmp_path / "a.pdf"
    )
    words = "softhyphen mark zerowidth bidi ☺ [U+12000] [U+0600]"
    assert words in body_text(exported.path)
    assert set(exported.missing_glyphs) == {"U+0600", "U+12000"}
