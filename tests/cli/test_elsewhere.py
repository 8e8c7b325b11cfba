"""What was signed on paper or in another system, from the command line."""

from pathlib import Path

import pytest

from tests.builders import pages_saying
from tests.cli.running import done, refused

CBD = ("--form", "cbd", "--title", "Knee", "--date", "2025-03-01", "--field", "summary=Knee.")
SIGNED = ("--date", "2025-03-03", "--by", "Dr Sam Example, GP")
SAID = "Signed elsewhere by Dr Sam Example, GP on 3 Mar 2025, entered by the owner."


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    file = tmp_path / "signed.pdf"
    file.write_bytes(pages_saying("Signed"))
    return file


def test_an_entry_was_signed_elsewhere(blank: Path, scan: Path) -> None:
    entry = done("log", blank, *CBD, "--draft").out.strip()
    given = ("--as", "elsewhere", "--entry", entry, *SIGNED, "--field", "feedback=Clear.")
    result = done("receive", blank, scan, *given)
    assert (result.out.strip(), SAID in result.err) == (entry, True)
    shown = done("show", blank, entry, "--json").json
    assert (shown["elsewhere"]["who"], shown["values"]["feedback"]) == (
        "Dr Sam Example, GP",
        "Clear.",
    )
    assert shown["attachments"][0]["sha256"] == shown["elsewhere"]["sha256"]
    done("undo", blank)
    assert "elsewhere" not in done("show", blank, entry, "--json").json


def test_it_is_logged_with_the_scan_at_once(blank: Path, scan: Path) -> None:
    signed = ("--scan", scan, "--signed-by", "Dr Sam Example, GP", "--signed-on", "2025-03-03")
    entry = done("log", blank, *CBD, *signed, "--draft").out.strip()
    shown = done("show", blank, entry, "--json").json
    assert (shown["elsewhere"]["on"], shown["attachments"][0]["name"]) == (
        "2025-03-03",
        "signed.pdf",
    )
    assert SAID in done("show", blank, entry).out


def test_who_and_when_are_asked_for(blank: Path, scan: Path) -> None:
    entry = done("log", blank, *CBD, "--draft").out.strip()
    assert refused("receive", blank, scan, "--as", "elsewhere", "--entry", entry) == (
        "Say who signed it, and on which day. Nothing was changed."
    )
