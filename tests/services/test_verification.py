"""Looking at anybody's signed PDF, with the cards that are given and no others."""

from pathlib import Path

import pytest

from fcp_portfolio import __version__
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.identity import sha256_hex
from fcp_portfolio.domain.keys import KeyCard, card_json
from fcp_portfolio.services.verification import (
    answers_of,
    card_in,
    save_report,
    save_revision,
    verify,
)
from tests.builders import TickingClock
from tests.documents.signing.papers import chain, key, sealed


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "chain.pdf"
    path.write_bytes(chain())
    return path


def test_cards_given_are_known(pdf: Path, tmp_path: Path) -> None:
    cards = []
    for name in ("Dr Sam Example", "Prof Nia Nowhere"):
        card = KeyCard(name=name, fingerprint=key(name, "GMC 0000000").fingerprint)
        cards.append(tmp_path / f"{name}.json")
        cards[-1].write_bytes(card_json(card))
    assert [one.card is not None for one in verify(pdf, cards).signatures] == [False, True, True]


def test_revision_is_written_as_it_was(pdf: Path, tmp_path: Path) -> None:
    done = save_revision(pdf, 2, tmp_path / "two.pdf")
    assert done.value.read_bytes() == sealed()
    assert done.said == "Wrote revision 2 of “chain.pdf”."


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match=r"“gone\.pdf” cannot be read"):
        verify(tmp_path / "gone.pdf")
    with pytest.raises(FileRefused, match=r"“gone\.json” cannot be read"):
        card_in(tmp_path / "gone.json")
    (tmp_path / "no.json").write_text("{}")
    with pytest.raises(FileRefused, match=r"“no\.json”: This is not a key card\."):
        card_in(tmp_path / "no.json")


def test_report_says_what_was_checked_and_by_which_cards(pdf: Path, tmp_path: Path) -> None:
    card = KeyCard(name="Dr Sam Example", fingerprint=key("Dr Sam Example").fingerprint)
    (tmp_path / "sam.json").write_bytes(card_json(card))
    to = tmp_path / "report.txt"
    done = save_report(pdf, to, [tmp_path / "sam.json"], clock=TickingClock())
    assert done.said == "Saved the report as “report.txt”."
    lines = to.read_text("utf-8").splitlines()
    assert lines[:4] == [
        "Signatures in “chain.pdf”",
        f"SHA-256 of the file: {sha256_hex(pdf.read_bytes())}",
        f"Looked at: 2026-11-20T09:00:00.000Z, by FCP Portfolio {__version__}",
        "Key cards given for it: Dr Sam Example",
    ]
    assert lines[5] == verify(pdf, [tmp_path / "sam.json"]).sentence
    assert "Unaltered since signing? yes" in to.read_text("utf-8")
    assert lines[-1].startswith("A name in a signature is what its holder typed.")


def test_report_without_cards_says_so(pdf: Path, tmp_path: Path) -> None:
    save_report(pdf, tmp_path / "report.txt")
    assert "Key cards given for it: none" in (tmp_path / "report.txt").read_text("utf-8")


def test_document_that_is_no_request_tells_no_answers(pdf: Path) -> None:
    assert answers_of(pdf, verify(pdf)) == ()
