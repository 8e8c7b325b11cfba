"""Whatever a person types is printed as typed, and read as nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.domain.people import Owner
from tests.documents.books import a_book, a_file, an_entry, values
from tests.documents.reading import body_text, needs_poppler, run, squeezed, tagged_text

pytestmark = needs_poppler

NASTY = (
    "Temp <unknown> today",
    "M&M and AT&T; &lt;b&gt; &amp;amp; &#65;",
    '<img src="/etc/passwd"/> <img src="\\\\server\\share\\a.png">',
    "before <![CDATA[ swallowed ]]> after",
    "before <!-- swallowed --> after",
    '<para leftIndent="-500">gone</para>',
    '<font size="5000" color="nothing" face="NoFont">large</font>',
    "unclosed <b> and <i> and </para>",
    '<a href="javascript:alert(1)">link</a> <a href="file:///etc/passwd">file</a>',
    "{{ braces }} %(percent)s \\backslash </font></para> <br/> <?pi?> <onDraw name='x'/>",
)


@pytest.mark.parametrize("nasty", NASTY)
def test_markup_in_text_is_printed_as_typed(nasty: str, tmp_path: Path) -> None:
    file = a_file("scan <b>&amp;.txt", b"content", nasty)
    entry = an_entry(
        0,
        title=nasty,
        values=values(0) | {"case": nasty, "actions": [{"action": nasty}]},
        attachments=(file.attachment,),
    )
    links = tuple(replace(link, why=nasty) for link in entry.content.links)
    entry = replace(entry, content=replace(entry.content, links=links))
    book = replace(a_book(entry, files=(file,)), owner=Owner(name=nasty, registration=nasty))
    path = write_portfolio(book, tmp_path / "nasty.pdf").path
    text = body_text(path)
    # cover, title, case, cell, reasons and description; the title again in each table
    assert text.count(squeezed(nasty)) >= 7


def test_control_characters_are_left_out(tmp_path: Path) -> None:
    entry = an_entry(0, title="Bell\x07 and \x00null \ud800 and \x1b[31mred")
    text = body_text(write_portfolio(a_book(entry), tmp_path / "a.pdf").path)
    assert "Bell and null and [31mred" in text


def test_other_scripts_and_symbols_find_a_font(tmp_path: Path) -> None:
    said = "ŵ ŷ ≥ ≤ ± µ ° ✓ ✗ ☐ ◐ Ελληνικά Кириллица Tiếng Việt שלום ☺ 🙂 👩‍⚕️"
    entry = an_entry(0, values=values(0) | {"case": said})
    exported = write_portfolio(a_book(entry), tmp_path / "a.pdf")
    assert exported.missing_glyphs == {}
    assert exported.notes == ()
    assert "ŵ ŷ ≥ ≤ ± µ ° ✓ ✗ ☐ ◐ Ελληνικά Кириллица Tiếng Việt" in body_text(exported.path)


def test_a_character_without_glyph_is_marked_and_reported(tmp_path: Path) -> None:
    entry = an_entry(0, title="Cuneiform 𒀀 and 𒀀", values={"case": "𓀀"})
    exported = write_portfolio(a_book(entry), tmp_path / "a.pdf")
    assert "Cuneiform [U+12000] and [U+12000]" in body_text(exported.path)
    assert exported.missing_glyphs["U+13000"] == 1
    assert set(exported.missing_glyphs) == {"U+12000", "U+13000"}
    assert "[U+13000] 1 times" in exported.notes[0]


def test_words_do_not_join_at_line_ends(tmp_path: Path) -> None:
    words = " ".join(f"word{n}" for n in range(3_000))
    entry = an_entry(0, values=values(0) | {"case": words, "learning": f"◐ {words}"})
    text = tagged_text(write_portfolio(a_book(entry), tmp_path / "a.pdf").path)
    assert text.count(words) == 2


def test_words_do_not_join_where_the_person_broke_the_line(tmp_path: Path) -> None:
    typed = "one\ntwo\n\nthree ◐\nfour <b>\nfive"
    entry = an_entry(0, values=values(0) | {"case": typed})
    heard = tagged_text(write_portfolio(a_book(entry), tmp_path / "a.pdf").path)
    assert "one two three ◐ four <b> five" in heard


def test_a_word_wider_than_the_line_is_not_torn_apart(tmp_path: Path) -> None:
    address = "https://example.org/" + "a-very-long-address/" * 30
    entry = an_entry(0, values=values(0) | {"case": address})
    assert address in tagged_text(write_portfolio(a_book(entry), tmp_path / "a.pdf").path)


def test_lines_and_paragraphs_stay_as_typed(tmp_path: Path) -> None:
    typed = "first line\nsecond line\n\n\nnew paragraph\n   indented"
    entry = an_entry(0, values=values(0) | {"case": typed})
    path = write_portfolio(a_book(entry), tmp_path / "a.pdf").path
    lines = [line.strip() for line in page_text_lines(path)]
    at = lines.index("Case first line")
    assert [line for line in lines[at : at + 5] if line][1:4] == [
        "second line",
        "new paragraph",
        "indented",
    ]


def page_text_lines(path: Path) -> list[str]:
    return run("pdftotext", "-raw", path, "-").split("\n")
