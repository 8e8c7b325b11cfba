"""A CPD profile: what the owner chose, the published checks, as PDF and for Word."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pypdf
import pytest
from docx.oxml.ns import qn

from fcp_portfolio.domain.cpd_profile import CpdProfile, Gap
from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.cpd_profile import profile_of
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.export import export_portfolio, found_in_export, preview, select
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief
from tests.documents.reading import pages_of
from tests.services.staging import following

NUMBER = "999 123 4578"
WHY = "I was on parental leave."
TEXTS = {
    "summary": "I see people with pain of joints and muscles.",
    "statement": "First paragraph.\n\nSecond paragraph with \x0b an odd sign.",
    "gaps": [
        {"from": "2025-05-01", "until": "2025-10-31", "why": WHY},
        {"from": "2020-01-01", "until": "2020-06-01", "why": "Long ago."},
        {"why": "At some time."},
        {"from": "2025-05-01"},
    ],
}


@pytest.fixture
def audited(tmp_path: Path, secret: RawKey) -> Iterator[Portfolio]:
    """A portfolio that follows the route of the profile, with two years in it."""
    with following(tmp_path, secret, "hcpc-cpd-profile") as portfolio:
        _log(portfolio)
        yield portfolio


def _log(portfolio: Portfolio) -> None:
    letter = add_bytes(portfolio, b"What I changed.", "letter.txt", description="A letter").value
    links = (link_to(portfolio, "hcpc-cpd-2006#3", "My advice is clearer."),)
    described = debrief("Knee pain", "Kestrels", occurred=date(2025, 1, 10), links=links)
    log_entry(portfolio, replace(described, attachments=(letter, letter)))
    for month in (1, 3, 11):
        log_entry(portfolio, debrief(f"Month {month}", occurred=date(2025, month, 20)))
    course = Content(
        form="certificate",
        form_edition="1",
        title="Spines",
        occurred=date(2026, 2, 1),
        values={"provider": "A school"},
        links=(link_to(portfolio, "hcpc-cpd-2006#2"),),
    )
    log_entry(portfolio, course)
    read = replace(debrief("Papers", occurred=date(2026, 4, 20)), tags=("self-directed LEARNING",))
    log_entry(portfolio, read)
    log_entry(portfolio, debrief("Mine alone", NUMBER, private=True))
    log_entry(portfolio, debrief("Half written"), draft=True)
    log_entry(portfolio, debrief("Too old", occurred=date(2024, 11, 19)))


def _write_texts(portfolio: Portfolio, **values: Any) -> None:
    own = Content(
        form="hcpc-profile",
        form_edition="1",
        title="For the audit",
        occurred=date(2026, 11, 1),
        values={**TEXTS, **values},
    )
    log_entry(portfolio, own)


def _words(pdf: Path) -> str:
    return "\n".join(pages_of(pdf))


def test_profile_lists_what_was_done_in_the_last_two_years(audited: Portfolio) -> None:
    found = profile_of(audited, select(audited))
    assert (found.since, found.until) == (date(2024, 11, 20), date(2026, 11, 20))
    assert [(one.title, one.kind) for one in found.activities] == [
        ("Knee pain", "Work-based learning"),
        ("Month 1", "Work-based learning"),
        ("Month 3", "Work-based learning"),
        ("Month 11", "Work-based learning"),
        ("Spines", "Formal education"),
        ("Papers", "Self-directed learning"),
    ]
    assert [one.title for one in found.described] == ["Knee pain", "Spines"]
    assert [text.text for text in found.texts] == ["", ""]
    assert found.gaps == (
        Gap(first=date(2025, 3, 20), last=date(2025, 11, 20)),
        Gap(first=date(2026, 4, 20), last=date(2026, 11, 20)),
    )


def test_gaps_of_less_than_three_months_are_none(audited: Portfolio) -> None:
    for day in ((2025, 6, 19), (2025, 9, 18), (2025, 11, 30), (2026, 7, 19), (2026, 10, 18)):
        log_entry(audited, debrief(occurred=date(*day)))
    assert profile_of(audited, select(audited)).gaps == ()


def test_gap_of_three_months_to_the_day_is_one(audited: Portfolio) -> None:
    for day in ((2025, 6, 20), (2025, 9, 19), (2026, 7, 19), (2026, 10, 18)):
        log_entry(audited, debrief(occurred=date(*day)))
    found = profile_of(audited, select(audited)).gaps
    assert found == (Gap(first=date(2025, 3, 20), last=date(2025, 6, 20)),)


def test_texts_and_reasons_are_those_of_the_newest_entry(audited: Portfolio) -> None:
    _write_texts(audited)
    found = profile_of(audited, select(audited))
    assert [(text.title, text.words, text.most) for text in found.texts] == [
        ("Summary of practice", 9, 500),
        ("Personal statement", 8, 1500),
    ]
    assert [gap.why for gap in found.gaps] == [WHY, ""]
    assert "For the audit" not in [one.title for one in found.activities]


def test_part_that_was_chosen_is_what_is_listed(audited: Portfolio) -> None:
    part = select(audited, since=date(2025, 1, 15), until=date(2025, 3, 31))
    found = profile_of(audited, part)
    assert [one.title for one in found.activities] == ["Month 1", "Month 3"]
    assert found.gaps == ()


def test_published_checks_are_told(audited: Portfolio, tmp_path: Path) -> None:
    _write_texts(audited, summary="word " * 501)
    told = export_portfolio(audited, tmp_path / "out.pdf", profile="hcpc").advice
    assert told == preview(audited, select(audited), "hcpc").advice
    assert [line.partition(":")[0] for line in told] == [
        "Twelve activities or more in two years",
        "No gap of three months, or an explanation",
        "Four to six activities described",
        "Summary of practice",
        "Your own work",
        "Benefit to practice and to those who use the service",
    ]
    assert told[0] == "Twelve activities or more in two years: 6 more pieces are needed."
    assert told[3] == "Summary of practice: 501 words; at most 500."


def test_gaps_that_are_all_explained_are_not_told(audited: Portfolio, tmp_path: Path) -> None:
    _write_texts(audited, gaps=[{"from": "2025-03-01", "why": WHY}])
    told = export_portfolio(audited, tmp_path / "out.pdf", profile="hcpc").advice
    assert [line for line in told if "gap" in line] == []


def test_preview_counts_what_goes_out(audited: Portfolio) -> None:
    seen = preview(audited, select(audited), "hcpc")
    assert (seen.entries, seen.described, seen.files, seen.private) == (6, 2, 1, 1)


def test_pdf_and_word_say_the_same(audited: Portfolio, tmp_path: Path) -> None:
    _write_texts(audited)
    pdf, word = tmp_path / "out.pdf", tmp_path / "out.DOCX"
    done = export_portfolio(audited, pdf, profile="hcpc")
    assert done.said == (
        "Wrote the profile with 6 activities to “out.pdf”. Anyone who has the file can read it."
    )
    assert history(audited)[-1].what == "Exported as CPD profile"
    also = export_portfolio(audited, word, profile="hcpc")
    assert also.advice[-1] == (
        "A Word document names the 1 file of evidence and does not hold it. The PDF does."
    )
    said = [line for line in _lines(docx.Document(str(word))) if line]
    printed = re.sub(r"\s+", "", _words(pdf))
    place = 0
    for line in said:
        squeezed = re.sub(r"\s+", "", line)
        assert squeezed in printed[place:], line
        place = printed.index(squeezed, place)
    assert "Robin Example" in " ".join(said)
    for hidden in ("Kestrels", "Mine alone", "Half written", "Too old"):
        assert hidden not in " ".join(said)
        assert hidden.replace(" ", "") not in printed
    assert list(pypdf.PdfReader(pdf).attachments) == ["letter.txt"]


def _lines(document: Any) -> Iterator[str]:
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                yield from (cell.text for cell in row.cells)
        else:
            yield part.text


def test_word_document_has_headings_header_rows_and_a_language(
    audited: Portfolio, tmp_path: Path
) -> None:
    _write_texts(audited)
    word = tmp_path / "out.docx"
    export_portfolio(audited, word, profile="hcpc")
    document: Any = docx.Document(str(word))
    levels = [p.style.name for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert levels[:3] == ["Heading 1", "Heading 2", "Heading 2"]
    assert set(levels) == {"Heading 1", "Heading 2", "Heading 3"}
    heads = list(document.element.iter(qn("w:tblHeader")))
    assert len(heads) == len(document.tables) == 5
    languages = {tag.get(qn("w:val")) for tag in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}
    about = document.core_properties
    assert (about.author, about.last_modified_by) == ("Robin Example", "Robin Example")
    assert (about.title, about.comments, about.subject, about.keywords) == ("", "", "", "")
    assert about.created.date() == about.modified.date() == date(2026, 11, 20)
    held = set(zipfile.ZipFile(word).namelist())
    assert not {name for name in held if "app.xml" in name or "thumb" in name or "custom" in name}


def test_profile_without_anything_is_written(portfolio: Portfolio, tmp_path: Path) -> None:
    done = export_portfolio(portfolio, tmp_path / "out.pdf", profile="hcpc")
    text = _words(done.value.path)
    assert "Not written yet." in text
    assert "No activity is logged in this period." in text
    assert "Not explained yet." in text
    assert export_portfolio(portfolio, tmp_path / "out.docx", profile="hcpc").value.pages == 0


def test_identifiers_in_what_is_printed_need_a_reason(audited: Portfolio, tmp_path: Path) -> None:
    selection = select(audited)
    assert found_in_export(audited, "hcpc", selection) == ()
    _write_texts(audited, summary=f"She was {NUMBER}", gaps=[{"from": "2025-05-01", "why": NUMBER}])
    listed = debrief(f"About {NUMBER}", NUMBER, occurred=date(2026, 1, 2))
    log_entry(audited, listed)
    assert [one.place for one in found_in_export(audited, "hcpc", selection)] == [
        "“For the audit”, Summary of practice",
        "“For the audit”, Gaps of three months or more",
        f"“About {NUMBER}”",
    ]
    with pytest.raises(Refused, match="Nothing was exported"):
        export_portfolio(audited, tmp_path / "out.docx", profile="hcpc")
    export_portfolio(audited, tmp_path / "out.docx", profile="hcpc", reason="Nobody in it exists.")
    assert history(audited)[-1].what == (
        "Exported as CPD profile, 3 findings of the identifier check accepted: Nobody in it exists."
    )
    with zipfile.ZipFile(tmp_path / "out.docx") as word:
        assert "3 passages that look like identifiers" in word.read("word/document.xml").decode()


def test_private_texts_stay(audited: Portfolio) -> None:
    own = Content(form="hcpc-profile", form_edition="1", title="Texts", values=TEXTS)
    log_entry(audited, replace(own, occurred=date(2026, 11, 1), private=True))
    assert profile_of(audited, select(audited)).own is None


def test_drafts_and_private_entries_are_never_printed(audited: Portfolio) -> None:
    found = profile_of(audited, select(audited))
    first = found.activities[0]
    draft = replace(first, entry=replace(first.entry, draft=True))
    with pytest.raises(ValueError, match="was about to be printed"):
        replace(found, activities=(draft,))
    assert isinstance(found, CpdProfile)
