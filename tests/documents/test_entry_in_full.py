"""Everything that is stored about an entry is found in the PDF, in order."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.documents.portfolio_pdf.values import RENDERERS, value_lines
from fcp_portfolio.domain.form import Criterion, Field, FieldKind
from tests.documents.books import FORMS, PROMPT, a_book, a_file, an_entry, values
from tests.documents.reading import (
    assert_in_order,
    body_text,
    needs_poppler,
    page_text,
    pages_of,
    printed,
    squeezed,
    tagged_text,
)

pytestmark = needs_poppler


def test_every_value_of_every_entry_is_printed_in_order(
    year: Book, year_pdf: Path, heard: str
) -> None:
    parts = [part for entry in year.entries for part in printed(year, entry)]
    for text in (heard, body_text(year_pdf)):
        assert_in_order(parts, text[text.index("In order of the date") :])


def test_every_kind_of_field_has_a_renderer() -> None:
    assert set(RENDERERS) == set(FieldKind)


def test_a_criterion_that_was_not_judged_says_so() -> None:
    criteria = (Criterion(id="1", text="Plans"), Criterion(id="2", text="Acts"))
    item = Field(id="a", label="A", kind=FieldKind.SCALE, criteria=criteria)
    lines = value_lines(item, {"2": {"level": "safely", "comment": ""}})
    assert [line.text for line in lines] == ["Plans", "not judged", "Acts", "safely"]


def test_empty_required_fields_print_a_dash_and_empty_optional_ones_nothing(tmp_path: Path) -> None:
    entry = an_entry(1, values={"case": "Only the case."})
    text = body_text(write_portfolio(a_book(entry), tmp_path / "a.pdf").path)
    assert "Case Only the case. Feedback \u2013" in text
    assert "Learning" not in text


def test_drafts_are_printed_in_full_and_counted_nowhere(tmp_path: Path) -> None:
    draft = replace(an_entry(0, title="Half of a thought", occurred=None), draft=True)
    text = body_text(write_portfolio(a_book(draft), tmp_path / "a.pdf").path)
    assert_in_order(printed(a_book(draft), draft), text[text.index("In order of the date") :])
    assert "0 final entries, 1 draft (not counted)" in text
    assert "There is evidence for 0 of 5 capabilities." in text
    assert "No supervision has been logged yet." in text


def test_working_prompts_are_never_printed(year_pdf: Path, heard: str) -> None:
    assert PROMPT not in heard
    assert PROMPT not in page_text(year_pdf)


def test_private_and_removed_entries_are_refused() -> None:
    with pytest.raises(ValueError, match="private or removed"):
        a_book(an_entry(1, private=True))
    with pytest.raises(ValueError, match="private or removed"):
        a_book(replace(an_entry(1), removed=True))


def test_a_form_that_is_not_sourced_says_so(tmp_path: Path) -> None:
    text = body_text(write_portfolio(a_book(an_entry(2)), tmp_path / "a.pdf").path)
    assert "The form is our own design: see “Forms and levels”." in text
    assert "our own design Sources: none. Written for the tests." in text
    text = body_text(write_portfolio(a_book(an_entry(3)), tmp_path / "b.pdf").path)
    assert "The form is" not in text
    assert "Edition 1, sourced" in text


def test_what_is_said_of_a_form_stands_below_its_record(tmp_path: Path) -> None:
    # Entries of many lengths, so that records end at every height of a page.
    texts = [("A line.\n\n" * (n % 11), "Words of it. " * (7 * n % 31)) for n in range(100)]
    entries = [
        an_entry(3 * n + 2, values={"case": case, "learning": learning})
        for n, (case, learning) in enumerate(texts)
    ]
    written = write_portfolio(a_book(*entries), tmp_path / "a.pdf")
    pages = pages_of(written.path)
    found = [re.findall("Record 0|The form is", page) for page in pages]
    assert sum(map(len, found)) == 2 * len(entries)
    assert all(on_page == ["Record 0", "The form is"] * (len(on_page) // 2) for on_page in found)


def test_a_megabyte_in_one_field_is_printed_whole(tmp_path: Path) -> None:
    long = "".join(f"Sentence number {n} of a long reflection. " for n in range(24_000))
    assert len(long) > 1_000_000
    entry = an_entry(0, values=values(0) | {"case": long})
    written = write_portfolio(a_book(entry), tmp_path / "long.pdf")
    assert squeezed(long) in body_text(written.path)


def test_a_table_cell_longer_than_a_page_is_printed_whole(tmp_path: Path) -> None:
    long = "".join(f"Step {n} of the plan. " for n in range(2_000))
    rows = [{"action": long, "by": "2026-02-28", "done": True}]
    entry = an_entry(0, values=values(0) | {"actions": rows})
    text = body_text(write_portfolio(a_book(entry), tmp_path / "long.pdf").path)
    assert_in_order([long, "28 Feb 2026", "Yes"], text)


def test_a_table_of_many_rows_repeats_its_header_on_paper_only(tmp_path: Path) -> None:
    rows = [{"action": f"Step {n} of {'many ' * 40}", "by": "", "done": True} for n in range(40)]
    entry = an_entry(0, values={"actions": rows})
    path = write_portfolio(a_book(entry), tmp_path / "rows.pdf").path
    heard = tagged_text(path)
    assert_in_order([str(row["action"]) for row in rows], heard)
    assert heard.count("Action By Done") == 1
    assert page_text(path, "-raw").count("Action By Done") > 1


def test_long_reasons_are_cut_in_tables_and_whole_in_the_entry(tmp_path: Path) -> None:
    entry = an_entry(0)
    why = "Because of this and that. " * 200
    links = tuple(replace(link, why=why) for link in entry.content.links)
    path = write_portfolio(a_book(an_entry(0, links=links)), tmp_path / "why.pdf").path
    text = body_text(path)
    assert "…" in text
    assert text.count(squeezed(why)) == len(links)


def test_many_short_lines_are_cut_in_tables_and_stop_no_export(tmp_path: Path) -> None:
    lines = "\n".join(f"line {n}" for n in range(90))
    file = a_file("lines.txt", b"content", lines)
    entry = an_entry(0, attachments=(file.attachment,))
    links = tuple(replace(link, why=lines) for link in entry.content.links)
    entry = replace(entry, content=replace(entry.content, links=links))
    text = body_text(write_portfolio(a_book(entry, files=(file,)), tmp_path / "a.pdf").path)
    assert text.count("line 7 …") == len(links)
    assert (
        text.count(squeezed(lines)) == len(links) + 2
    )  # the file: in its entry, and where it is shown


def test_a_row_that_no_page_can_hold_goes_on_on_the_next(tmp_path: Path) -> None:
    name = " ".join(f"name{n}" for n in range(400))
    file = a_file(name, b"content")
    text = body_text(
        write_portfolio(
            a_book(an_entry(0, attachments=(file.attachment,)), files=(file,)), tmp_path / "a.pdf"
        ).path
    )
    assert_in_order(name.split(), text[text.rindex("Files in this document") :])


def test_an_attachment_that_is_not_in_the_document_is_said_to_be_missing(tmp_path: Path) -> None:
    file = a_file("left-out.txt", b"content")
    entry = an_entry(0, attachments=(file.attachment,))
    text = body_text(write_portfolio(a_book(entry), tmp_path / "a.pdf").path)
    assert "File, not in this document left-out.txt" in text


@needs_poppler
def test_criteria_stand_in_a_table_unless_a_comment_is_long(tmp_path: Path) -> None:
    short = {"reasoning": {"level": "capable", "comment": "Clear."}, "manner": {"level": "capable"}}
    long = {**short, "manner": {"level": "excellent", "comment": "word " * 100}}
    for levels, header in ((short, True), (long, False)):
        book = a_book(an_entry(0, values={"case": "Knee", "levels": levels}))
        text = body_text(write_portfolio(book, tmp_path / "a.pdf").path)
        assert ("No. Criterion Level Comment 1 Clinical reasoning capable Clear." in text) is header
        assert "Clear." in text


@needs_poppler
def test_a_criterion_about_a_link_names_it(tmp_path: Path) -> None:
    form = FORMS["cbd", "1"]
    (scale,) = (field for field in form.fields if field.criteria)
    first, *others = scale.criteria
    asked = replace(scale, criteria=(replace(first, text="The first", link=1), *others))
    entry = an_entry(0)
    (code, title), *_ = ((link.code, link.title) for link in entry.content.links)
    forms = {**FORMS, ("cbd", "1"): replace(form, fields=(asked,))}
    book = replace(a_book(entry), forms=forms)
    text = body_text(write_portfolio(book, tmp_path / "a.pdf").path)
    assert f"The first: {code} {title}" in text


@needs_poppler
def test_a_table_of_criteria_without_comments_has_no_column_for_them(tmp_path: Path) -> None:
    levels = {"reasoning": {"level": "capable"}, "manner": {"level": "of another edition"}}
    book = a_book(an_entry(0, values={"case": "Knee", "levels": levels}))
    text = body_text(write_portfolio(book, tmp_path / "a.pdf").path)
    assert "No. Criterion Level 1 Clinical reasoning capable" in text
    assert "2 Manner with the patient of another edition" in text
