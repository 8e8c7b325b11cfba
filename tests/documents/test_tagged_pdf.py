"""The file itself: structure, fonts, metadata, links, as other programs see it."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from fcp_portfolio.documents.book import Book, Exported
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.domain.coverage import coverage, evidence_of
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.storage.definitions import load_definitions
from tests.documents.books import FRAMEWORK, a_book, a_year, an_entry
from tests.documents.reading import needs_poppler, needs_qpdf, page_text, pages_of, run, squeezed


@needs_qpdf
def test_qpdf_finds_no_fault(year_pdf: Path) -> None:
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", year_pdf)


@needs_poppler
def test_every_font_is_embedded(year_pdf: Path) -> None:
    fonts = run("pdffonts", year_pdf).splitlines()[2:]
    assert len(fonts) >= 3
    for font in fonts:
        assert re.search(r"\byes yes yes\b", font), font


@needs_poppler
def test_headings_skip_no_level_and_lists_tables_links_are_tagged(year_pdf: Path) -> None:
    structure = run("pdfinfo", "-struct", year_pdf)
    levels = [int(level) for level in re.findall(r"^ *H(\d)\b", structure, re.MULTILINE)]
    assert levels[0] == 1
    steps = pairwise(levels)
    assert all(later <= level + 1 for level, later in steps)
    for tag in ("TOCI", "Reference", "Link", "Lbl", "LBody", "TH", "TD", "Figure", "Sect"):
        assert re.search(rf"^ *{tag}\b", structure, re.MULTILINE), tag


@needs_poppler
def test_furniture_is_on_every_page_and_in_no_ones_ear(exported_year: Exported, heard: str) -> None:
    pages, path = exported_year.pages, exported_year.path
    text = page_text(path)
    assert text.count("FICTIONAL EXAMPLE No real person, patient, employer or event.") == pages
    for page in (1, pages // 2, pages):
        assert f"Page {page} of {pages}" in text
    assert "FICTIONAL EXAMPLE" not in heard
    assert f"of {pages}" not in heard


def test_the_catalog_says_what_the_document_is(year: Book, year_pdf: Path) -> None:
    reader = PdfReader(year_pdf)
    catalog: Any = reader.trailer["/Root"]
    assert catalog["/Lang"] == "en-GB"
    assert catalog["/MarkInfo"]["/Marked"].value
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert catalog["/OutputIntents"][0]["/S"] == "/GTS_PDFA1"
    assert reader.metadata is not None
    assert reader.metadata.title == "Portfolio of Rhiannon Sampleton (fictional example)"
    packet = catalog["/Metadata"].get_data().decode()
    for claim in ("<pdfaid:part>3", "<pdfaid:conformance>A", "<pdfuaid:part>1", year.document_id):
        assert claim in packet


def test_a_real_portfolio_is_not_called_fictional(tmp_path: Path) -> None:
    path = write_portfolio(a_book(an_entry(1), fictional=False), tmp_path / "a.pdf").path
    reader = PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == "Portfolio of Rhiannon Sampleton"
    assert all("FICTIONAL" not in page for page in pages_of(path))


def test_bookmarks_lead_to_the_pages_that_name_them(year: Book, year_pdf: Path) -> None:
    reader = PdfReader(year_pdf)
    found: dict[str, int | None] = {}

    def collect(items: list[object]) -> None:
        for item in items:
            if isinstance(item, list):
                collect(item)
            else:
                found[item.title] = reader.get_destination_page_number(item)  # type: ignore[attr-defined,arg-type]

    collect(list(reader.outline))
    titles = {
        f"{n} {entry.content.title}{' (draft)' if entry.draft else ''}"
        for n, entry in enumerate(year.entries, 1)
    }
    assert titles <= set(found)
    pages = pages_of(year_pdf)
    for title, page in found.items():
        if title != "Cover" and page is not None:
            words = title.split(" ", 1)[1] if title in titles else title
            words = words.removesuffix(" (draft)")
            assert words in pages[page]


@needs_poppler
def test_page_numbers_in_the_contents_are_right(year_pdf: Path) -> None:
    listed = page_text(year_pdf, "-f", "2", "-l", "2", "-layout")
    titles = [node.label for node in FRAMEWORK.evidence_nodes]
    numbers = {title: listed.split(f"{title} ")[1].split(" ")[0] for title in titles}
    for title, number in numbers.items():
        assert title in page_text(year_pdf, "-f", number, "-l", number)


def test_every_link_leads_somewhere(year_pdf: Path) -> None:
    reader = PdfReader(year_pdf)
    names = set(reader.named_destinations)
    links = [a.get_object() for page in reader.pages for a in page.get("/Annots", [])]
    assert len(links) > 100
    for link in links:
        assert link["/Dest"] in names
        assert link["/F"] == 4
        assert "/StructParent" in link
        assert link["/Contents"]


def test_the_same_book_gives_the_same_bytes(year: Book, year_pdf: Path, tmp_path: Path) -> None:
    again = write_portfolio(year, tmp_path / "again.pdf").path
    assert again.read_bytes() == year_pdf.read_bytes()


def test_an_empty_portfolio_can_be_written(tmp_path: Path) -> None:
    exported = write_portfolio(a_book(), tmp_path / "empty.pdf")
    assert exported.pages > 5
    assert exported.size == exported.path.stat().st_size


@pytest.mark.slow
def test_growth_is_linear(tmp_path: Path) -> None:
    from time import process_time

    def seconds(entries: int) -> float:
        book, start = a_year(entries), process_time()
        write_portfolio(book, tmp_path / f"{entries}.pdf")
        return process_time() - start

    seconds(5)
    assert seconds(240) < seconds(60) * 4 * 1.6


@needs_poppler
def test_every_capability_says_where_it_stands_and_claims_nothing(heard: str) -> None:
    assert heard.count("Not signed off.") == 5
    assert "needs development" in heard


@needs_poppler
def test_capabilities_without_anything_share_a_page(tmp_path: Path) -> None:
    path = write_portfolio(a_book(), tmp_path / "empty.pdf").path
    pages = pages_of(path)
    shared = next(page for page in pages if "1 Communication No evidence yet." in page)
    assert "2 Care No evidence yet. Not signed off." in shared


def test_shipped_frameworks_and_forms_can_be_printed(tmp_path: Path) -> None:
    shipped = load_definitions(FRAMEWORKS)
    forms = {(form.id, form.edition): form for form in shipped.forms.values()}
    frameworks = tuple(shipped.frameworks.values())
    entries = tuple(
        an_entry(n, form=form, form_edition=edition, values={})
        for n, (form, edition) in enumerate(forms)
    )
    book = replace(
        a_book(*entries),
        frameworks=frameworks,
        forms=forms,
        coverage={f.key: coverage(f, evidence_of(entries), shipped.forms) for f in frameworks},
    )
    exported = write_portfolio(book, tmp_path / "shipped.pdf")
    assert exported.missing_glyphs == {}
    text = " ".join(pages_of(exported.path))
    prompts = {n.title for f in frameworks for n in f.by_path.values() if n.wording == "working"}
    assert prompts
    assert not [prompt for prompt in prompts if len(prompt) > 30 and prompt in squeezed(text)]
