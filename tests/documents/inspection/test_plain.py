"""Text files in the encodings that people's programs write."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.documents.inspection.html_text import strip_html
from fcp_portfolio.documents.inspection.plain import decoded
from tests.documents.inspection.makers import look

WORDS = "Caf\u00e9 \u2013 \u201cwords\u201d"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        WORDS.encode("utf-16"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        WORDS.encode("utf-32"),
        WORDS.encode("cp1252"),
    ],
)
def test_text_in_its_encoding(data: bytes) -> None:
    inspected = look(data, "notes.txt")
    assert (inspected.media_type, inspected.kind_label) == ("text/plain", "text")
    assert [(page.place, page.text) for page in inspected.text] == [("text", WORDS)]
    assert inspected.advice == ()


@pytest.mark.parametrize(
    "text",
    [
        "BMI 31, BP 120/80",  # begins like a bitmap
        "MZ was reviewed",  # like a program
        "PDF saved",
        "FLV",
        "\x1b[0m colours of a terminal",
        "ID3 is a tag",
        "8BPS, OTTO, GIF89a, RIFF",
        "%!PS-Adobe",
    ],
)
def test_text_that_begins_like_something_else(text: str) -> None:
    assert look(text.encode()).kind_label == "text"
    assert look(f"{text} caf\u00e9".encode("cp1252")).kind_label == "text"


@pytest.mark.parametrize(
    "data",
    [
        b"words\x00words",
        b"\x01\x02",
        b"\x81\x8d is nothing in Windows",
        codecs.BOM_UTF16_LE + b"\x00",
        codecs.BOM_UTF16_LE + b"\x00\xd8\x00\xd8",
        codecs.BOM_UTF16_LE + b"\x01\x00\x02\x00",
        b"words " * 1000 + b"\x00",
    ],
)
def test_bytes_that_are_no_text(data: bytes) -> None:
    assert decoded(data) is None
    assert look(data).kind_label == "other"


@given(st.binary())
def test_decoded_never_raises(data: bytes) -> None:
    text = decoded(data)
    assert text is None or isinstance(text, str)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_decoded_gives_back_utf8(text: str) -> None:
    assert decoded(codecs.BOM_UTF8 + text.encode()) == text


@pytest.mark.parametrize(
    ("text", "name", "media_type"),
    [
        ("a,b\n1,2", "counts.CSV", "text/csv"),
        ("a,b\n1,2", "counts.txt", "text/plain"),
        ("BEGIN:VCALENDAR\n", "clinic.ics", "text/calendar"),
        ("<!DOCTYPE html><p>x", "page", "text/html"),
        ("  <HTML><p>x", "page.txt", "text/html"),
        ("<svg xmlns='x'>", "drawing.svg", "image/svg+xml"),
        ("<?xml version='1.0'?><svg>", "drawing.svg", "image/svg+xml"),
        ("<?xml version='1.0'?><x>", "data.xml", "text/plain"),
    ],
)
def test_text_of_several_kinds(text: str, name: str, media_type: str) -> None:
    inspected = look(text.encode(), name)
    assert (inspected.media_type, inspected.kind_label) == (media_type, "text")


def test_text_of_a_web_page_is_what_a_reader_sees() -> None:
    page = "<!doctype html><title>Knee</title><script>var x = '<p>'</script><p>Bend it."
    assert look(page.encode()).text[0].text == "Knee\n\nBend it."


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("no tags & no <entities", "no tags & no <entities"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("<p>one</p><p>two</p>", "\none\n\ntwo\n"),
        ("a<br/>b", "a\nb"),
        ("<!-- never closed", ""),
        ("before<script>never closed", "before"),
        ("<STYLE>x</STYLE>after", "after"),
        ("\u0130<script>x</script>y", "\u0130y"),
        ("&lt;script&gt;", "<script>"),
        ("<a href='x'>link</a>", "link"),
        ("<td>1</td><td>2</td>", "1 2"),
    ],
)
def test_strip_html(html: str, text: str) -> None:
    assert strip_html(html) == text


@pytest.mark.parametrize("piece", ["<", "<a", "<!--", "<script", "&", "<p>", "\u0130<script", " "])
def test_strip_html_reads_long_hostile_text(piece: str) -> None:
    """Quadratic reading would take hours, not the seconds that a test has."""
    assert isinstance(strip_html(piece * (300_000 // len(piece))), str)


def test_text_of_much_is_read_up_to_a_limit() -> None:
    inspected = look(b"x" * 5_000_001, "long.txt")
    assert len(inspected.text[0].text) == 5_000_000
    assert inspected.advice == ("Its text is searched and checked up to text, no further.",)
