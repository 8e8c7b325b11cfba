"""Signatures are incremental updates that other people's tools read, and theirs are read here."""

import io
import sys
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from pyhanko.sign import PdfTimeStamper
from pyhanko.sign.timestamps import DummyTimeStamper

from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.documents.signing.keys import make_key, write_pkcs12
from fcp_portfolio.documents.signing.signing import certified, certify, sign, signed, stamp_lines
from fcp_portfolio.domain.errors import FileRefused
from tests.builders import START, TickingClock
from tests.documents.reading import needs_poppler, run
from tests.documents.signing.papers import (
    OWNER,
    PROVIDER,
    SUPERVISOR,
    answered,
    blank,
    chain,
    key,
    sealed,
)
from tests.documents.signing.tampering import Quiet, changed, fill


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    for name, data in {"blank": blank(), "chain": chain(), "answered": answered()}.items():
        (tmp_path / f"{name}.pdf").write_bytes(data)
    return tmp_path


def test_what_was_there_stays_byte_for_byte() -> None:
    assert sealed().startswith(blank())
    assert chain().startswith(sealed())


def test_files_are_sealed_and_signed(papers: Path) -> None:
    certify(papers / "blank.pdf", papers / "out.pdf", key(), TickingClock(), field_name=OWNER)
    sign(papers / "out.pdf", papers / "two.pdf", SUPERVISOR, key("Sam"), TickingClock())

    verdict = check((papers / "two.pdf").read_bytes())

    assert [(one.field, one.seals, one.claimed) for one in verdict.signatures] == [
        (OWNER, True, START),
        (SUPERVISOR, False, START),
    ]
    assert verdict.good


def test_title_and_dates_stay_as_they_were() -> None:
    with pikepdf.open(io.BytesIO(blank())) as before, pikepdf.open(io.BytesIO(chain())) as after:
        assert before.docinfo == after.docinfo
        assert before.Root.Metadata.read_bytes() == after.Root.Metadata.read_bytes()


@needs_poppler
def test_pdfsig_agrees_with_every_signature_of_a_chain(papers: Path) -> None:
    said = run("pdfsig", papers / "chain.pdf")
    assert said.count("Signature is Valid.") == 3
    assert said.count("Total document signed") == 1
    assert "Signer Certificate Common Name: Dr Sam Example" in said


@needs_poppler
def test_stamp_can_be_read_on_the_page(papers: Path) -> None:
    words = run("pdftotext", papers / "chain.pdf", "-")
    for line in stamp_lines(key("Dr Sam Example", "GMC 0000000"), START):
        assert line in words
    fonts = run("pdffonts", papers / "chain.pdf")
    assert "Helvetica" not in fonts
    assert "SourceSans3" in fonts


def test_signature_by_pyhankos_command_line_is_good(papers: Path) -> None:
    words, file = papers / "words.txt", papers / "sam.p12"
    words.write_text("words")
    file.write_bytes(write_pkcs12(key("Dr Sam Example", "GMC 0000000"), "words"))
    out = papers / "signed.pdf"
    by = ("--passfile", words, papers / "answered.pdf", out, file)
    run(sys.executable, "-m", "pyhanko", "sign", "addsig", "--field", SUPERVISOR, "pkcs12", *by)

    verdict = check(out.read_bytes())

    assert verdict.all_findings == ()
    assert [one.field for one in verdict.signatures] == [OWNER, SUPERVISOR]


def test_fields_named_are_locked() -> None:
    data = signed(blank(), SUPERVISOR, key(), TickingClock(), lock=["name_provider"])
    verdict = check(changed(data, fill("name_provider", "forged")))
    assert [one.about for one in verdict.all_findings] == ["name_provider"]


def test_lock_comes_before_the_first_signature() -> None:
    one = signed(blank(), SUPERVISOR, key(), TickingClock())
    with pytest.raises(FileRefused, match="“provider” can be given no lock"):
        signed(one, PROVIDER, key(), TickingClock(), lock="all")


@pytest.mark.parametrize(
    ("data", "field", "words"),
    [
        (blank(), "nobody", "has no field “nobody” to sign in"),
        (chain(), SUPERVISOR, "“supervisor” is signed already"),
        (b"hello", SUPERVISOR, "cannot be signed"),
        (blank()[:900], SUPERVISOR, "cannot be signed"),
    ],
)
def test_what_cannot_be_signed_is_said(data: bytes, field: str, words: str) -> None:
    with pytest.raises(FileRefused, match=words):
        signed(data, field, key(), TickingClock())


def test_seal_comes_first() -> None:
    one = signed(blank(), SUPERVISOR, key(), TickingClock())
    with pytest.raises(FileRefused, match="cannot be signed"):
        certified(one, key(), TickingClock(), field_name=OWNER)


def test_encrypted_pdf_is_neither_signed_nor_checked() -> None:
    data = io.BytesIO()
    with pikepdf.open(io.BytesIO(blank())) as pdf:
        pdf.save(data, encryption=pikepdf.Encryption(owner="a", user=""))
    with pytest.raises(FileRefused, match=r"is encrypted\. It cannot be signed"):
        signed(data.getvalue(), SUPERVISOR, key(), TickingClock())
    with pytest.raises(FileRefused, match=r"is encrypted\. Ask for a copy"):
        check(data.getvalue())


def test_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match=r"“gone\.pdf” cannot be read"):
        sign(tmp_path / "gone.pdf", tmp_path / "out.pdf", SUPERVISOR, key(), TickingClock())


def test_time_stamp_of_a_service_may_follow_a_signature_without_a_seal() -> None:
    made = make_key("Example Time Service", "", START)
    own = asn1_x509.Certificate.load(made.certificate_der)
    service = DummyTimeStamper(
        tsa_cert=own, tsa_key=asn1_keys.PrivateKeyInfo.load(made.private_der), fixed_dt=START
    )
    data = signed(blank(), SUPERVISOR, key(), TickingClock())
    writer = Quiet(io.BytesIO(data))
    stamped = PdfTimeStamper(service).timestamp_pdf(writer, "sha256", validation_context=None)

    verdict = check(stamped.getvalue())

    assert verdict.all_findings == ()
    assert [one.field for one in verdict.signatures] == [SUPERVISOR]
