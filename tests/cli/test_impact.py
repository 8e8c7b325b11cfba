"""`impact`: clinics logged and added up with the commands that a person types."""

from pathlib import Path

import pypdf
import pytest

from tests.cli.running import done, refused

SOURCE = "A count in our practice, May 2026"


@pytest.fixture
def clinics(blank: Path) -> Path:
    """Three clinics in two months, one of them with sums that cannot be."""
    counts = (("2026-09-02", 12, 3), ("2026-09-09", 11, 2), ("2026-10-07", 10, 11))
    for on, seen, imaging in counts:
        fields = ("--field", f"seen={seen}", "--field", f"imaging={imaging}")
        done("log", blank, "--form", "clinic-session", "--title", "Clinic", "--date", on, *fields)
    return blank


def test_months_are_a_table(clinics: Path) -> None:
    said = done("impact", clinics)
    assert [line.split() for line in said.lines[:4]] == [
        ["September", "2026", "October", "2026", "All"],
        ["Clinics", "2", "1", "3"],
        ["People", "seen", "23", "10", "33"],
        ["Imaging", "5", "11", "16"],
    ]
    assert said.lines[-1].startswith("You decide how many in a hundred")
    assert said.err.strip() == (
        "“Clinic” of 7 Oct 2026, “Imaging”: 11 is more than the 10 of “People seen”."
    )


def test_share_is_set_shown_and_taken_back(clinics: Path) -> None:
    said = done("impact", clinics, "--share", "60", "--source", SOURCE)
    assert said.lines[-1] == f"Assumed: 60%. Source: {SOURCE}"
    assert "33 people seen would have had an appointment with a GP: 20." in said.lines[-2]
    assert done("impact", clinics, "--json").json["assumption"] == {"share": 60, "source": SOURCE}
    assert "Nothing is assumed" in done("impact", clinics, "--no-share").err
    told = done("impact", clinics, "--json", "--since", "2026-10-01").json
    assert (told["schema"], told["assumption"], told["saved"]) == (
        "fcp-portfolio/impact/1",
        None,
        None,
    )
    assert [month["month"] for month in told["months"]] == ["2026-10"]
    assert told["total"]["counts"]["seen"] == {"number": 10, "clinics": 1, "seen": 10}
    assert (len(told["doubts"]), told["path"], told["entry"]) == (1, None, None)


def test_share_needs_a_source(clinics: Path) -> None:
    assert refused("impact", clinics, "--share", "60").startswith("Say where this number comes")
    both = refused("impact", clinics, "--share", "60", "--no-share")
    assert both.startswith("Give --share or --no-share, not both.")


def test_evaluation_is_written_and_logged_in_one_act(clinics: Path) -> None:
    said = done("impact", clinics, "--to", "evaluation.pdf", "--log")
    assert "evaluation.pdf" in said.lines
    assert (
        pypdf.PdfReader("evaluation.pdf").metadata["/Title"]
        == "Service evaluation by Robin Example"
    )
    shown = done("show", clinics, said.lines[-1], "--json").json
    assert [link["code"] for link in shown["links"]] == ["14"]
    assert [file["name"] for file in shown["attachments"]] == ["service evaluation.pdf"]


def test_nothing_logged_is_said(blank: Path) -> None:
    assert "No clinic of this time is logged." in done("impact", blank).err
    assert refused("impact", blank, "--to", "evaluation.pdf").endswith("Nothing was written.")
