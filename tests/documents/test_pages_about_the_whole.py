"""Supervision by month, ratings over time, history and verification."""

from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pikepdf

from fcp_portfolio.documents.book import Book, DataInBook, HistoryInBook
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.domain.form import FilledBy
from fcp_portfolio.domain.people import Rating
from tests.documents.books import FRAMEWORK, SCALE, a_book, an_entry
from tests.documents.reading import body_text, needs_poppler, run, tagged_text

pytestmark = needs_poppler


def a_rating(on: date, level: str, *, code: str = "1", by: str = "") -> Rating:
    node = FRAMEWORK.by_path[f"fw-2018#{code}"]
    return Rating(
        id=f"{on}-{level}",
        framework="fw",
        edition="2018",
        path=node.path,
        code=code,
        title=node.title,
        scale=SCALE.id,
        level=level,
        on=on,
        by=by,
    )


def rated(*ratings: Rating) -> Book:
    return replace(a_book(an_entry(0)), ratings=ratings, scales={SCALE.id: SCALE})


def test_ratings_over_time_are_shown_once_there_are_several(tmp_path: Path) -> None:
    first, second = a_rating(date(2026, 1, 5), "capable"), a_rating(date(2026, 7, 5), "excellent")
    once = body_text(write_portfolio(rated(first), tmp_path / "a.pdf").path)
    assert "Ratings over time" not in once

    twice = body_text(write_portfolio(rated(second, first), tmp_path / "a.pdf").path)
    assert "2 ratings of 1 capability." in twice
    assert "Every rating Capability Date By Level 1 Communication 5 Jan 2026 the owner capable" in (
        twice
    )
    assert twice.index("5 Jan 2026 the owner") < twice.rindex("5 Jul 2026 the owner")


def test_a_rating_on_an_unknown_scale_is_its_word_alone(tmp_path: Path) -> None:
    other = replace(a_rating(date(2026, 7, 5), "good enough"), scale="gone")
    book = rated(a_rating(date(2026, 1, 5), "capable"), other)
    text = body_text(write_portfolio(book, tmp_path / "a.pdf").path)
    assert "5 Jul 2026 the owner good enough" in text


def test_pictures_are_told_in_words(tmp_path: Path) -> None:
    book = rated(a_rating(date(2025, 12, 5), "capable"), a_rating(date(2026, 2, 5), "excellent"))
    path = write_portfolio(book, tmp_path / "a.pdf").path
    with pikepdf.open(path) as pdf:
        told = [
            str(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o
        ]
    assert any(alt.startswith("Ratings of 1 capability by month, from Dec 2025") for alt in told)
    assert "Supervision by month, Dec 2025 to Dec 2025: Dec 2025 20 min" in told


def test_without_minutes_there_is_no_picture_of_them(tmp_path: Path) -> None:
    entry = an_entry(0)
    entry = replace(entry, content=replace(entry.content, minutes=None))
    text = body_text(write_portfolio(a_book(entry), tmp_path / "a.pdf").path)
    assert "Supervision by month" not in text


def test_history_and_verification(tmp_path: Path) -> None:
    when = datetime(2026, 1, 2, 9, 0, tzinfo=UTC)
    history = HistoryInBook(lines=1_234, first=when, last=when.replace(month=11), chain="ab" * 32)
    data = DataInBook(content=b"{}", sha256=sha256(b"{}").hexdigest())
    book = replace(a_book(an_entry(0), an_entry(1)), history=history, data=data)
    text = tagged_text(write_portfolio(book, tmp_path / "a.pdf").path)
    last = text[text.rindex("History and verification") :]
    assert "No capability signed off yet." in last
    assert book.document_id in last
    assert "1,234, 2 Jan 2026, 09:00" in last
    assert "abababab abababab" in last
    assert data.sha256[:8] in last


def test_without_history_nothing_is_said_of_it(tmp_path: Path) -> None:
    text = body_text(write_portfolio(a_book(an_entry(0)), tmp_path / "a.pdf").path)
    assert "Last line" not in text
    assert "Check it yourself" in text


def test_people_who_are_named_are_listed_with_their_entries(tmp_path: Path) -> None:
    book = a_book(an_entry(0), replace(an_entry(1), draft=True))
    text = body_text(write_portfolio(book, tmp_path / "a.pdf").path)
    page = text[text.rindex("People Everybody whom") : text.rindex("Forms and levels")]
    named = {entry.content.person for entry in book.entries}
    for key, person in book.people.items():
        assert (person.name in page) is (key in named)
    assert "1 3 Dec 2025" in page


def test_a_part_for_an_assessor_that_is_empty_is_told_wherever_the_entry_is_named(
    tmp_path: Path,
) -> None:
    book = a_book(an_entry(0))
    key, form = next(iter(book.forms.items()))
    fields = (*form.fields, replace(form.fields[-1], id="verdict", filled_by=FilledBy.ASSESSOR))
    waiting = replace(book, forms={**book.forms, key: replace(form, fields=fields)})
    text = body_text(write_portfolio(waiting, tmp_path / "a.pdf").path)
    assert "The assessor\u2019s part has not been filled in." in text
    assert "assessor\u2019s part not filled in" in text
    before = body_text(write_portfolio(book, tmp_path / "b.pdf").path)
    assert "assessor\u2019s part not filled in" not in before


def test_headers_name_what_goes_on_at_the_top_of_a_page(tmp_path: Path) -> None:
    long = an_entry(0, values={"case": "A sentence that goes on. " * 130})
    path = write_portfolio(a_book(long, an_entry(1)), tmp_path / "a.pdf").path
    with pikepdf.open(path) as pdf:
        count = len(pdf.pages)
    pages = [run("pdftotext", "-f", str(n), "-l", str(n), path, "-") for n in range(1, count + 1)]
    both = next(page for page in pages if "· entry 2" in page)
    assert "Entry 1 ·" in both
    assert "Entry 2 ·" not in both
