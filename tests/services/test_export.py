"""The export asks first about what may not leave, and says in the history that it happened."""

import gc
from datetime import date
from pathlib import Path

import pypdf
import pytest

from fcp_portfolio.domain.errors import Cancelled, NotFound, Refused
from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.export import (
    export_portfolio,
    for_profile,
    found_in_export,
    preview,
    select,
)
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.findings import Finding, findings
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.route_settings import declare
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief, opened
from tests.documents.reading import pages_of

KEPT = (
    "2 passages that look like identifiers of patients were kept by the owner, who gave this "
    "reason: “An example number”"
)
FILES = RESOURCES / "example" / "files"
NUMBER = "999 123 4578"  # of the range that is never given to anyone


def text_of(pdf: Path) -> str:
    return "\n".join(pages_of(pdf))


def test_findings_name_every_place(portfolio: Portfolio) -> None:
    link = link_to(portfolio, "4", f"seen under {NUMBER}")
    kept = add_bytes(
        portfolio, f"Letter about {NUMBER}\n".encode(), "a.txt", description=NUMBER
    ).value
    entry = log_entry(
        portfolio, debrief(NUMBER, f"He was {NUMBER}", links=(link,), attachments=(kept,))
    ).value
    log_entry(portfolio, debrief("Private", NUMBER, private=True))
    called = f"“{NUMBER}”"
    found = findings(portfolio)
    assert [finding.place for finding in found] == [
        called,
        f"{called}, Learning points",
        f"{called}, why it shows 4",
        f"{called}, description of “a.txt”",
        "“a.txt”",
    ]
    assert {(finding.text, finding.entry) for finding in found} == {(NUMBER, entry.id)}
    assert isinstance(found[0], Finding)


def test_what_is_stated_to_a_route_is_looked_through_where_it_goes_out(
    portfolio: Portfolio,
) -> None:
    follow_routes(portfolio, ["fcp-taught"])
    declare(portfolio, "declarations", who="Dr Sam Example", words=f"Seen with {NUMBER}.")
    declare(portfolio, "registration", words="Since 2019.")
    everything = select(portfolio)
    assert [
        (one.place, one.text, one.entry) for one in found_in_export(portfolio, "full", everything)
    ] == [("“Declarations”", NUMBER, "")]
    assert found_in_export(portfolio, "supervisor", everything) == ()


def test_export_with_an_identifier_is_refused_until_there_is_a_reason(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief("Knee", f"He was {NUMBER}"))
    pdf = tmp_path / "out.pdf"
    for reason in (None, "  "):
        with pytest.raises(Refused) as refused:
            export_portfolio(portfolio, pdf, reason=reason)
        assert refused.value.sentence == (
            f"“{NUMBER}” in “Knee”, Learning points looks like an NHS number. "
            "Nothing was exported. Remove it, or export again with the reason why it may stay."
        )
    assert not pdf.exists()
    for short in ("x", ".", "made up", "so so so", "1 2 3"):
        with pytest.raises(
            Refused, match=r"too short for a reason\. Nothing was exported\. Say why"
        ):
            export_portfolio(portfolio, pdf, reason=short)
    log_entry(portfolio, debrief("Hip", f"She was {NUMBER}"))
    with pytest.raises(Refused, match=r", and 1 more\. Nothing was exported"):
        export_portfolio(portfolio, pdf)
    export_portfolio(portfolio, pdf, reason="An example number")
    assert history(portfolio)[-1].what == (
        "Exported as PDF, 2 findings of the identifier check accepted: An example number"
    )
    assert KEPT in " ".join(pages_of(pdf)[0].split())


def test_export_holds_what_is_public(portfolio: Portfolio, tmp_path: Path) -> None:
    person = add_person(portfolio, name="Dr Sam Example", role="Clinical supervisor").value
    kept = add_bytes(portfolio, b"Three things that I learned.\n", "learned.txt").value
    log_entry(
        portfolio,
        debrief(
            "Shown",
            person=person.id,
            links=(link_to(portfolio, "4", "why it shows this"),),
            attachments=(kept,),
        ),
    )
    log_entry(portfolio, debrief("Kept back", private=True))
    pdf = tmp_path / "out.pdf"
    steps: list[str] = []
    done = export_portfolio(
        portfolio, pdf, progress=lambda section, _done, _total: steps.append(section)
    )
    assert done.said == (
        f"Exported {done.value.pages} pages to “out.pdf”. Anyone who has the file can read it."
    )
    assert done.changed == Changed.DETAILS
    assert len(steps) > 1
    text = text_of(pdf)
    assert "Shown" in text
    assert "Kept back" not in text
    assert list(pypdf.PdfReader(pdf).attachments) != []
    assert history(portfolio)[-1].what == "Exported as PDF"


def test_export_of_what_is_open_for_reading_leaves_no_line(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief())
    portfolio.publish()
    with opened(portfolio.file, secret, read_only=True) as reader:
        done = export_portfolio(reader, tmp_path / "out.pdf")
        assert done.changed == Changed.NOTHING
        assert history(reader)[-1].what == "Logged"


def test_export_in_a_profile_that_is_not_there(portfolio: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        export_portfolio(portfolio, tmp_path / "out.pdf", profile="short")
    assert (
        refused.value.sentence == "There is no profile “short”. Profiles: full, supervisor, hcpc."
    )


def test_export_that_is_cancelled_leaves_the_old_file(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, debrief())
    pdf = tmp_path / "out.pdf"
    pdf.write_bytes(b"old")
    with pytest.raises(Cancelled):
        export_portfolio(portfolio, pdf, cancelled=lambda: True)
    assert pdf.read_bytes() == b"old"
    assert history(portfolio)[-1].what == "Logged"


@pytest.mark.parametrize("runs", [True, False])
def test_export_holds_the_cycle_collector_and_leaves_it_as_it_was(
    portfolio: Portfolio, tmp_path: Path, runs: bool
) -> None:
    log_entry(portfolio, debrief())
    ran = []
    (gc.enable if runs else gc.disable)()
    try:
        export_portfolio(
            portfolio, tmp_path / "out.pdf", progress=lambda *_: ran.append(gc.isenabled())
        )
        after = gc.isenabled()
    finally:
        gc.enable()
    assert set(ran) == {False}
    assert after == runs


def test_export_of_a_capability_holds_nothing_of_the_others(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    other = add_bytes(portfolio, b"What stays.\n", "stays.txt").value
    chosen, left = link_to(portfolio, "4", "Felt the joint line"), link_to(portfolio, "5")
    log_entry(portfolio, debrief("Knee", links=(chosen, left)))
    log_entry(portfolio, debrief("Hip", "Kestrels", links=(left,), attachments=(other,)))
    rate(portfolio, "5", "capable", comment="Oystercatchers")

    selection = select(portfolio, capabilities=["4"])
    done = export_portfolio(portfolio, tmp_path / "out.pdf", selection=selection)

    text = text_of(done.value.path)
    assert "Only capability 4. The rest of the portfolio is left out" in " ".join(text.split())
    assert "Felt the joint line" in text
    assert "1 final entry" in text
    for word in ("Hip", "Kestrels", "Oystercatchers", "stays.txt", other.sha256[:8]):
        assert word not in text
    assert list(pypdf.PdfReader(done.value.path).attachments) == ["portfolio.json"]
    assert "Communication" not in text  # another capability has no page here


def test_export_of_a_period_and_of_chosen_entries(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, debrief("Spring", occurred=date(2026, 4, 2)))
    autumn = log_entry(portfolio, debrief("Autumn", occurred=date(2026, 10, 2))).value
    pdf = tmp_path / "out.pdf"

    export_portfolio(portfolio, pdf, selection=select(portfolio, until=date(2026, 5, 1)))
    assert ("Spring" in text_of(pdf), "Autumn" in text_of(pdf)) == (True, False)

    selection = select(portfolio, entries=[autumn.id[:8]])
    export_portfolio(portfolio, pdf, selection=selection)
    assert ("Spring" in text_of(pdf), "Autumn" in text_of(pdf)) == (False, True)


def test_only_what_goes_out_is_looked_through(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("Knee", NUMBER, occurred=date(2026, 4, 2)))
    log_entry(portfolio, debrief("Hip", NUMBER), draft=True)
    assert len(findings(portfolio)) == 2
    assert len(findings(portfolio, select(portfolio, since=date(2026, 5, 1)))) == 1
    assert len(findings(portfolio, for_profile("supervisor"))) == 1


def test_supervisors_get_no_drafts(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, debrief("Finished"))
    log_entry(portfolio, debrief("Half of it"), draft=True)
    pdf = tmp_path / "out.pdf"
    export_portfolio(portfolio, pdf, profile="supervisor")
    assert ("Finished" in text_of(pdf), "Half of it" in text_of(pdf)) == (True, False)


def test_a_selection_of_what_is_not_there_is_refused(portfolio: Portfolio) -> None:
    with pytest.raises(NotFound, match="has “99”"):
        select(portfolio, capabilities=["99"])
    with pytest.raises(NotFound, match="no entry “abc”"):
        select(portfolio, entries=["abc"])
    with pytest.raises(Refused, match="ends before it begins"):
        select(portfolio, since=date(2026, 5, 1), until=date(2026, 4, 1))


def test_preview_counts_what_would_go_out(portfolio: Portfolio) -> None:
    letter = add_bytes(portfolio, (FILES / "referral-guideline.pdf").read_bytes(), "a.pdf").value
    note = add_bytes(portfolio, b"Heel raises", "b.txt").value
    links = (link_to(portfolio, "4", "Shows it."),)
    log_entry(portfolio, debrief("One", links=links, attachments=(letter, note)))
    log_entry(portfolio, debrief("Two", links=links, attachments=(letter,)))
    log_entry(portfolio, debrief("Half", links=(link_to(portfolio, "5"),)), draft=True)
    log_entry(portfolio, debrief("Mine", private=True))
    rate(portfolio, "4", "capable")
    rate(portfolio, "6", "capable")
    seen = preview(portfolio)
    assert (seen.entries, seen.drafts, seen.private) == (3, 1, 1)
    assert (seen.files, seen.pages) == (2, letter.pages)
    assert (seen.capabilities, seen.reached, seen.ratings) == (14, 1, 2)
    part = preview(portfolio, for_profile("supervisor", select(portfolio, capabilities=["4"])))
    assert (part.entries, part.drafts, part.private) == (2, 0, 0)
    assert (part.capabilities, part.reached, part.ratings) == (1, 1, 1)
