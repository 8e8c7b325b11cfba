"""The certificate of completion: only of a complete stage, and claiming what is recorded."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pytest

from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.domain.errors import NotFound, Refused, StorageFailed
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.request import Request
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.services.certificates import write_certificate
from fcp_portfolio.services.documents_held import hold_document
from fcp_portfolio.services.entries import Query, edit_entry, get_entry, list_entries
from fcp_portfolio.services.export import export_portfolio, select
from fcp_portfolio.services.keys import know_key, save_card
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.receiving import answer_here, receive_answer
from fcp_portfolio.services.reviewing import open_review, sign_answers
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import TickingClock, raw_key
from tests.documents.judged.conftest import JAXB
from tests.documents.reading import needs_poppler, needs_qpdf, page_text, run
from tests.documents.signing.papers import key
from tests.services.asking import (
    APPROVED,
    REVIEWER,
    SECOND,
    SIGNED,
    levels,
    logged,
    made,
    reviewer,
    second,
    transcript,
)
from tests.services.staging import approved, ask, following, on_paper

VERAPDF = Path(__file__).parents[1] / "documents" / "judged" / "verapdf.py"


def signed_by_both(portfolio: Portfolio, folder: Path) -> Request:
    """Stage 2, signed with a certificate by the supervisor, who is known, and the provider."""
    made = ask(portfolio, folder)
    sam, alex = key(REVIEWER, "GMC 0000000"), key(SECOND, "")
    card = KeyCard(name=REVIEWER, registration="", fingerprint=sam.fingerprint)
    save_card(card, folder / "card.json")
    know_key(portfolio, REVIEWER, folder / "card.json")
    values = levels(made.request, *["capable"] * 14)
    first, both = folder / "first.pdf", folder / "both.pdf"
    sign_answers(open_review(made.path), values, sam, first, TickingClock())
    sign_answers(open_review(first), APPROVED, alex, both, TickingClock())
    receive_answer(portfolio, first)
    receive_answer(portfolio, both)
    return made.request


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the certificates of two stages, made once: nobody writes to them."""
    folder = tmp_path_factory.mktemp("certificates")
    with following(folder, raw_key(), "fcp-taught") as portfolio:
        reviewer(portfolio)
        second(portfolio)
        logged(portfolio)
        signed_by_both(portfolio, folder)
        write_certificate(portfolio, "stage-2", folder / "certificate.pdf")
        request = ask(portfolio, folder, "stage-1", REVIEWER, name="one.pdf").request
        on_paper(portfolio, folder, request)
        hold_document(portfolio, transcript(folder), request.number)
        done = write_certificate(portfolio, "stage-1", folder / "paper.pdf")
        assert done.value.size == done.value.path.stat().st_size
        last = history(portfolio)[-1]
        assert last.what == "Wrote the certificate of fcp-taught-2023/stage-1"
    return folder


@pytest.fixture
def certificate(certificates: Path) -> Path:
    """That of stage 2: both signed with a certificate."""
    return certificates / "certificate.pdf"


@pytest.fixture
def of_paper(certificates: Path) -> Path:
    """That of stage 1: the supervisor on paper, and a transcript held."""
    return certificates / "paper.pdf"


@needs_poppler
def test_certificate_says_who_signed_which_stage_and_how(certificate: Path) -> None:
    text = page_text(certificate)
    assert "Robin Example HCPC PH000000. Public register: https://www.hcpc-uk.org" in text
    assert "Stage 2: application in practice FCP taught route, edition 2023. 14 cap" in text
    assert "FICTIONAL EXAMPLE" in text
    assert text.count("Signed with a certificate over the request as it was sent.") == 2
    assert "Identity rests on a key card that the owner compared with them." in text
    assert "Identity rests on nothing but what the signer typed." in text
    assert text.count("capable agrees 20 Nov 2026") == 14
    assert "It is no qualification, and nobody has issued it." in text
    assert "pdfsig FILE" in text
    assert "Dr Sam Example, Clinical supervisor, GMC 0000000: https://www.gmc-uk.org" in text


@needs_poppler
def test_pdfsig_agrees_on_the_certificate_and_on_every_answer_inside(
    certificate: Path, tmp_path: Path
) -> None:
    assert run("pdfsig", "-nocert", certificate).count("Signature is Valid") == 1
    inside = pypdf.PdfReader(certificate).attachments
    counts = []
    for number, (name, (data,)) in enumerate(inside.items(), 1):
        saved = tmp_path / f"{number}.pdf"
        saved.write_bytes(data)
        assert name.startswith(f"answer {number} to request ")
        counts.append(run("pdfsig", "-nocert", saved).count("Signature is Valid"))
    assert counts == [2, 3]
    assert data == (certificate.parent / "both.pdf").read_bytes()


def test_certificate_is_sealed_by_its_owner(certificate: Path) -> None:
    (one,) = check(certificate.read_bytes()).signatures
    assert (one.unaltered, one.seals) == (True, True)
    assert one.holder is not None
    assert one.holder.name == "Robin Example"


def test_certificate_keeps_pdf_a_3a_and_pdf_ua_1(certificate: Path, of_paper: Path) -> None:
    if not JAXB.exists():
        pytest.skip("veraPDF needs Debian's libjaxb-java")
    told = json.loads(run(sys.executable, VERAPDF, JAXB, certificate, of_paper))
    assert {Path(path).stem: verdicts for path, verdicts in told.items()} == {
        "certificate": {"3a": [], "ua1": []},
        "paper": {"3a": [], "ua1": []},
    }


@needs_qpdf
def test_qpdf_finds_no_fault_in_the_certificate(certificate: Path) -> None:
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", certificate)


def test_returned_files_are_associated_files(certificate: Path) -> None:
    with pikepdf.open(certificate) as pdf:
        associated = [str(one.AFRelationship) for one in pdf.Root.AF]
    assert associated == ["/Supplement", "/Supplement"]


@needs_poppler
def test_document_held_is_never_called_a_signature(of_paper: Path) -> None:
    text = page_text(of_paper)
    assert "Education provider: a document held," in text
    assert "“transcript.pdf”" in text
    assert "Kept and entered by the owner. It is not a signature." in text
    assert "Identity rests on the document itself; nobody signed this step here." in text
    assert "Identity rests on the paper itself; the owner typed in what stands on it." in text
    assert text.count("capable document held") == 14
    inside = list(pypdf.PdfReader(of_paper).attachments)
    assert len(inside) == 1
    assert inside[0].startswith("document 2 held for request ")
    assert "Not inside: a photo can hold where it was taken." in text
    assert "Not all that came back from whoever signed is inside this file" in text
    assert "is inside this file as it came" not in text


def test_no_certificate_while_something_is_missing(on_route: Portfolio, tmp_path: Path) -> None:
    to = tmp_path / "certificate.pdf"
    to.write_bytes(b"earlier")
    with pytest.raises(Refused) as caught:
        write_certificate(on_route, "stage-2", to)
    assert caught.value.sentence == (
        "“Stage 2: application in practice” is not complete. 14 of 14 capabilities are not signed "
        "off yet: 1 Communication; 2 Person-centred care; 3 History-taking; and 11 more. Nothing "
        "was written."
    )
    request = ask(on_route, tmp_path).request
    on_paper(on_route, tmp_path, request)
    with pytest.raises(Refused, match="The education provider has still to sign 14 of 14"):
        write_certificate(on_route, "stage-2", to)
    approved(on_route, tmp_path, request)
    (row,) = list_entries(on_route, Query())
    entry = get_entry(on_route, row.id)
    edit_entry(on_route, entry.id, replace(entry.content, title="Otherwise"), draft=False)
    with pytest.raises(
        Refused, match="1 of 14 capabilities has changed since sign-off: 4 Physical assessment"
    ):
        write_certificate(on_route, "stage-2", to)
    with pytest.raises(NotFound, match="No route of this portfolio has a stage “stage-3”"):
        write_certificate(on_route, "stage-3", to)
    assert to.read_bytes() == b"earlier"


def test_certificate_that_cannot_be_written_leaves_nothing(
    on_route: Portfolio, tmp_path: Path
) -> None:
    request = ask(on_route, tmp_path).request
    on_paper(on_route, tmp_path, request)
    approved(on_route, tmp_path, request)
    before = history(on_route)
    with pytest.raises(StorageFailed):
        write_certificate(on_route, "stage-2", tmp_path / "nowhere" / "certificate.pdf")
    assert history(on_route) == before


def one_step_route(tmp_path: Path) -> None:
    """A route of the owner's own: one capability, signed off by one person."""
    shipped = (FRAMEWORKS / "routes" / "fcp-independent-portfolio.yaml").read_text("utf-8")
    own = Place(tmp_path / "data").own_frameworks
    own.mkdir(parents=True)
    text = shipped.replace("id: fcp-independent-portfolio", "id: hub").replace("2024-04", "2030")
    text = text.replace("      level: capability", "      codes: [4]")
    (own / "hub.yaml").write_text(text, "utf-8")


@needs_poppler
def test_certificate_holds_the_sheet_that_covers_what_was_typed(
    tmp_path: Path, secret: RawKey
) -> None:
    one_step_route(tmp_path)
    with following(tmp_path, secret, "hub") as portfolio:
        reviewer(portfolio)
        typed = ask(portfolio, tmp_path, "stage-2", REVIEWER).request
        answer_here(portfolio, typed.number, levels(typed, "excellent"))
        sheet = made(portfolio, tmp_path, "period")
        back, sam = tmp_path / "back.pdf", key(REVIEWER, "GMC 0000000")
        values = {**SIGNED, "took_place": "yes"}
        sign_answers(open_review(sheet.path), values, sam, back, TickingClock())
        receive_answer(portfolio, back)
        to = tmp_path / "certificate.pdf"
        write_certificate(portfolio, "stage-2", to)
    inside = pypdf.PdfReader(to).attachments
    assert [data for held in inside.values() for data in held] == [back.read_bytes()]
    text = page_text(to)
    assert "It counts because a later answer of theirs covers it." in text
    about = "a period sheet with 0 entries and 1 earlier answer."
    assert f"{sheet.request.number}, made 20 Nov 2026: {about}" in text


@needs_poppler
def test_certificate_of_one_step_tells_what_covered_it(tmp_path: Path, secret: RawKey) -> None:
    one_step_route(tmp_path)
    with following(tmp_path, secret, "hub") as portfolio:
        reviewer(portfolio)
        typed = ask(portfolio, tmp_path, "stage-2", REVIEWER).request
        answer_here(portfolio, typed.number, levels(typed, "excellent"))
        later = ask(portfolio, tmp_path, "stage-2", REVIEWER, name="later.pdf").request
        on_paper(portfolio, tmp_path, later, "capable")
        to = tmp_path / "certificate.pdf"
        write_certificate(portfolio, "stage-2", to)
        assert "4 Physical assessment capable 20 Nov 2026" in page_text(to)
        assert "covers it" not in page_text(to)


@needs_poppler
def test_exported_portfolio_tells_how_each_stage_stands(
    on_route: Portfolio, tmp_path: Path
) -> None:
    to = tmp_path / "portfolio.pdf"
    export_portfolio(on_route, to)
    stage = "Stage 2: application in practice (FCP taught route): {}."
    assert stage.format("Not signed off") in page_text(to)
    request = ask(on_route, tmp_path, capabilities=("4",)).request
    on_paper(on_route, tmp_path, request)
    hold_document(on_route, transcript(tmp_path), request.number)
    export_portfolio(on_route, to)
    text = page_text(to)
    assert stage.format("1 of 14 signed off") in text
    assert "11 Rehab" in text
    assert "Education provider: a document held, “transcript.pdf”; not a signature." in text
    assert "document 2 held for request" in text
    export_portfolio(on_route, to, selection=select(on_route, capabilities=["4"]))
    assert "Stage 2: application" not in page_text(to, "-l", "2")
