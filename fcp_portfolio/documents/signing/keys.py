"""A person's signing key: made, kept as PKCS#12 under a passphrase, read from anybody's.

A certificate here vouches for nothing: it is signed by its own key, and carries a name that the
person typed. Who holds the key is known by comparing its fingerprint.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from fcp_portfolio.domain.errors import FileRefused, Refused, WrongKey
from fcp_portfolio.domain.keys import fingerprint_of
from fcp_portfolio.domain.phrase import Phrase

RSA_BITS = 3072  # poppler's pdfsig cannot read Ed25519
_WEAKEST_RSA = 2048
_EXPONENT = 65537
_YEARS = 20
_LONGEST = 64  # of a name in a certificate, by X.520
LARGEST_KEY_FILE = 1_000_000

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


KeyParts: TypeAlias = tuple[bytes, bytes, tuple[bytes, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """A private key and its certificate, with those that an organisation's one hangs from."""

    private: PrivateKey
    certificate: x509.Certificate
    others: tuple[x509.Certificate, ...] = ()

    @property
    def name(self) -> str:
        """Whom the certificate names."""
        return _named(self.certificate, NameOID.COMMON_NAME)

    @property
    def registration(self) -> str:
        """The registration that the certificate names."""
        return _named(self.certificate, NameOID.SERIAL_NUMBER)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the public key, by which the key is recognised."""
        return fingerprint_of(self.public_der)

    @property
    def public_der(self) -> bytes:
        """The public key as SubjectPublicKeyInfo, in DER."""
        return self.certificate.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )

    @property
    def private_der(self) -> bytes:
        """The private key as PKCS#8, unencrypted: for a place that is encrypted as a whole."""
        return self.private.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )

    @property
    def certificate_der(self) -> bytes:
        """The certificate in DER."""
        return self.certificate.public_bytes(serialization.Encoding.DER)


def make_key(name: str, registration: str, now: datetime) -> SigningKey:
    """A new key with its own certificate, from this day on for 20 years. Takes a moment."""
    private = rsa.generate_private_key(public_exponent=_EXPONENT, key_size=RSA_BITS)
    subject = _subject(name, registration)
    start = now.replace(microsecond=0)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - timedelta(days=1))  # another computer's clock may be behind
        .not_valid_after(start + timedelta(days=_YEARS * 365 + 5))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signing_only(), critical=True)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(private.public_key()), critical=False
        )
        .sign(private, hashes.SHA256())
    )
    return SigningKey(private=private, certificate=certificate)


def kept_key(
    private_der: bytes, certificate_der: bytes, others: Sequence[bytes] = ()
) -> SigningKey:
    """The key that `private_der` and `certificate_der` of another gave.

    Its numbers are not proved again, which takes longer than all else of a signature: they were
    when it was made or read, and what keeps it notices each changed byte.
    """
    private = serialization.load_der_private_key(
        private_der, None, unsafe_skip_rsa_key_validation=True
    )
    chain = tuple(x509.load_der_x509_certificate(one) for one in others)
    return _usable(private, x509.load_der_x509_certificate(certificate_der), chain)


def write_pkcs12(key: SigningKey, passphrase: str) -> bytes:
    """The key as a `.p12` file under a passphrase, which may not be empty."""
    if not passphrase:
        message = Phrase("A key file needs a passphrase. Nothing was written.")
        raise Refused(message)
    return pkcs12.serialize_key_and_certificates(
        key.name.encode(),
        key.private,
        key.certificate,
        key.others or None,
        serialization.BestAvailableEncryption(_passphrase_bytes(passphrase)),
    )


def read_pkcs12(data: bytes, passphrase: str) -> SigningKey:
    """The key in anybody's PKCS#12 file; raises WrongKey or FileRefused."""
    if len(data) > LARGEST_KEY_FILE or not data.startswith(b"\x30"):
        message = Phrase("This is not a key file. A key file ends in .p12 or .pfx.")
        raise FileRefused(message)
    try:
        private, certificate, others = pkcs12.load_key_and_certificates(
            data, _passphrase_bytes(passphrase)
        )
    except Exception as error:  # whatever the library trips over in a foreign file
        message = Phrase("The passphrase does not open this key file, or the file is damaged.")
        raise WrongKey(message) from error
    if private is None or certificate is None:
        message = Phrase("This key file lacks the private key or its certificate.")
        raise FileRefused(message)
    return _usable(private, certificate, tuple(others))


def parts_of_pkcs12(data: bytes, passphrase: str) -> KeyParts:
    """The same as DER, as it can be sent: for the process apart.

    How often a passphrase is hashed stands in the file; one that is made to takes years.
    """
    key = read_pkcs12(data, passphrase)
    others = tuple(one.public_bytes(serialization.Encoding.DER) for one in key.others)
    return key.private_der, key.certificate_der, others


def _usable(
    private: object, certificate: x509.Certificate, others: tuple[x509.Certificate, ...]
) -> SigningKey:
    if isinstance(private, rsa.RSAPrivateKey) and private.key_size >= _WEAKEST_RSA:
        return SigningKey(private=private, certificate=certificate, others=others)
    if isinstance(private, ec.EllipticCurvePrivateKey):
        return SigningKey(private=private, certificate=certificate, others=others)
    message = Phrase(
        "This key cannot sign PDFs that others can check. RSA from 2048 bits or P-256 can."
    )
    raise FileRefused(message)


def _subject(name: str, registration: str) -> x509.Name:
    clean = " ".join(name.split())[:_LONGEST]
    if not clean:
        message = Phrase("A key needs the name of its holder. Nothing was made.")
        raise Refused(message)
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, clean)]
    number = " ".join(registration.split())[:_LONGEST]
    if number:
        # A printable string by X.520: what it cannot hold is left out.
        printable = number.encode("ascii", "ignore").decode()
        parts.append(x509.NameAttribute(NameOID.SERIAL_NUMBER, printable or "-"))
    return x509.Name(parts)


def _signing_only() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _passphrase_bytes(passphrase: str) -> bytes:
    return unicodedata.normalize("NFC", passphrase).encode()


def _named(certificate: x509.Certificate, part: x509.ObjectIdentifier) -> str:
    found = certificate.subject.get_attributes_for_oid(part)
    return str(found[0].value) if found else ""
