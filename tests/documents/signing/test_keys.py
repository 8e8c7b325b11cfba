"""Keys: what is made can be read back and by others; what others made can be used."""

from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.documents.signing.keys import (
    kept_key,
    make_key,
    read_pkcs12,
    write_pkcs12,
)
from fcp_portfolio.documents.signing.signing import signed
from fcp_portfolio.domain.errors import FileRefused, Refused, WrongKey
from fcp_portfolio.domain.verdict import RestsOn
from tests.builders import START, TickingClock
from tests.documents.reading import run
from tests.documents.signing.papers import SUPERVISOR, blank, key
from tests.ready_keys import generated


@cache
def issued(*, curve: bool) -> bytes:
    """A key file as an organisation gives it out: its own authority, the passphrase `pass`."""
    authority = ec.generate_private_key(ec.SECP256R1())
    person = (
        ec.generate_private_key(ec.SECP256R1()) if curve else ed25519.Ed25519PrivateKey.generate()
    )
    root = certificate("Example Trust CA", "Example Trust CA", authority.public_key(), authority)
    own = certificate("Dr Sam Example", "Example Trust CA", person.public_key(), authority)
    lock = serialization.BestAvailableEncryption(b"pass")
    return pkcs12.serialize_key_and_certificates(b"sam", person, own, [root], lock)


def certificate(
    name: str,
    issuer: str,
    public: ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey,
    by: ec.EllipticCurvePrivateKey,
) -> x509.Certificate:
    def named(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    return (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(START - timedelta(days=900))
        .not_valid_after(START - timedelta(days=30))
        .sign(by, hashes.SHA256())
    )


def test_new_key_is_as_the_design_says() -> None:
    made = key()
    own = made.certificate
    assert isinstance(made.private, rsa.RSAPrivateKey)
    assert made.private.key_size == 3072
    assert own.signature_hash_algorithm is not None
    assert own.signature_hash_algorithm.name == "sha256"
    assert (made.name, made.registration) == ("Robin Example", "HCPC PH000000")
    assert own.issuer == own.subject
    assert own.not_valid_after_utc.year - START.year == 20
    assert own.extensions.get_extension_for_class(x509.KeyUsage).value.content_commitment


def test_generated_key_signs_and_no_two_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rsa, "generate_private_key", generated)
    one, other = (make_key("Dr Sam Example", "", START) for _ in range(2))
    assert one.fingerprint != other.fingerprint
    kept = kept_key(one.private_der, one.certificate_der)
    (made,) = check(signed(blank(), SUPERVISOR, kept, TickingClock())).signatures
    assert (made.findings, made.unaltered) == ((), True)


def test_key_without_a_holder_is_refused() -> None:
    with pytest.raises(Refused, match="needs the name of its holder"):
        make_key("  ", "", START)


def test_key_file_opens_with_its_passphrase_only() -> None:
    data = write_pkcs12(key(), "caf\u00e9 au lait")

    again = read_pkcs12(data, "cafe\u0301 au lait")  # typed on a Mac

    assert again.fingerprint == key().fingerprint
    with pytest.raises(WrongKey, match="The passphrase does not open this key file"):
        read_pkcs12(data, "cafe au lait")
    with pytest.raises(Refused, match="needs a passphrase"):
        write_pkcs12(key(), "")


def test_openssl_reads_the_key_file_and_agrees_on_the_fingerprint(tmp_path: Path) -> None:
    file = tmp_path / "robin.p12"
    file.write_bytes(write_pkcs12(key(), "words"))
    shown = run("openssl", "pkcs12", "-in", file, "-passin", "pass:words", "-nokeys")
    (tmp_path / "robin.pem").write_text(shown)
    public = run("openssl", "x509", "-in", tmp_path / "robin.pem", "-pubkey", "-noout")
    (tmp_path / "public.pem").write_text(public)
    run(
        "openssl",
        "pkey",
        "-pubin",
        "-in",
        tmp_path / "public.pem",
        "-outform",
        "DER",
        "-out",
        tmp_path / "public.der",
    )
    digest = run("openssl", "dgst", "-sha256", "-r", tmp_path / "public.der")
    assert digest.split()[0] == key().fingerprint


def test_kept_key_is_the_same_key() -> None:
    assert kept_key(key().private_der, key().certificate_der).fingerprint == key().fingerprint


def test_key_of_an_organisation_signs_and_is_not_taken_for_known() -> None:
    sam = read_pkcs12(issued(curve=True), "pass")

    (one,) = check(signed(blank(), SUPERVISOR, sam, TickingClock())).signatures

    assert one.findings == ()
    assert one.holder is not None
    assert (one.holder.name, one.holder.issuer) == ("Dr Sam Example", "Example Trust CA")
    assert one.rests_on == RestsOn.ORGANISATION
    # Past its date: noted, not refused.
    assert one.notes == ("The claimed time lies after the time until which the certificate holds.",)


def test_key_that_others_cannot_check_is_refused() -> None:
    with pytest.raises(FileRefused, match="cannot sign PDFs that others can check"):
        read_pkcs12(issued(curve=False), "pass")


@pytest.mark.parametrize("data", [b"", b"hello", b"0" * 2_000_000])
def test_what_is_no_key_file_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused, match="not a key file"):
        read_pkcs12(data, "pass")


def test_damaged_key_file_is_refused_in_words() -> None:
    with pytest.raises(WrongKey, match="or the file is damaged"):
        read_pkcs12(issued(curve=True)[:200], "pass")


def test_key_file_without_a_certificate_is_refused() -> None:
    lock = serialization.BestAvailableEncryption(b"pass")
    data = pkcs12.serialize_key_and_certificates(b"x", key().private, None, None, lock)
    with pytest.raises(FileRefused, match="lacks the private key or its certificate"):
        read_pkcs12(data, "pass")
