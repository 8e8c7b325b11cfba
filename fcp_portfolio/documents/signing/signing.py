"""Signatures as incremental updates: what was there before stays, byte for byte."""

import io
from collections.abc import Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore
from pyhanko_certvalidator.util import get_pyca_cryptography_hash

from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.signing.keys import SigningKey
from fcp_portfolio.documents.signing.opening import LARGEST, Appending, appending
from fcp_portfolio.documents.signing.stamp import stamp_style
from fcp_portfolio.documents.signing.time_stamps import stamper
from fcp_portfolio.domain.errors import FileRefused, PortfolioError
from fcp_portfolio.domain.identity import Clock
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.paths import bytes_of

ALL = "all"
Lock = Collection[str] | Literal["all"]
NO_LOCKS: Mapping[str, Lock] = {}


def certify(
    source: Path,
    to: Path,
    key: SigningKey,
    clock: Clock,
    *,
    field_name: str,
    locks: Mapping[str, Lock] = NO_LOCKS,
    time_stamp: str = "",
) -> None:
    """Seals a PDF in a field it has: filling in and signing stay allowed, nothing else.

    `locks` says for each other signature field what a signature in it will lock: that must be in
    the file before the seal, which allows no such change. `time_stamp` is the address of a service.
    """
    data = _read(source)
    _write(
        to, certified(data, key, clock, field_name=field_name, locks=locks, time_stamp=time_stamp)
    )


def sign(
    source: Path, to: Path, field_name: str, key: SigningKey, clock: Clock, *, lock: Lock = ()
) -> None:
    """Signs in a field that the PDF has, and locks the named fields (or all) from then on.

    A lock that the field has already stays; a new one can be given to a PDF without signatures.
    """
    _write(to, signed(_read(source), field_name, key, clock, lock=lock))


def certified(
    data: bytes,
    key: SigningKey,
    clock: Clock,
    *,
    field_name: str,
    locks: Mapping[str, Lock] = NO_LOCKS,
    time_stamp: str = "",
) -> bytes:
    """The same PDF, sealed; raises FileRefused for one that cannot be."""
    meta = signers.PdfSignatureMetadata(
        field_name=field_name,
        certify=True,
        docmdp_permissions=fields.MDPPerm.FILL_FORMS,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        name=key.name,
    )
    return _signed(data, meta, _Hand(key, clock(), time_stamp), locks)


def signed(
    data: bytes,
    field_name: str,
    key: SigningKey,
    clock: Clock,
    *,
    lock: Lock = (),
    time_stamp: str = "",
) -> bytes:
    """The same PDF with one more signature; raises FileRefused where there is no such field.

    `time_stamp` is the address of a service; raises Refused where that gives none.
    """
    meta = signers.PdfSignatureMetadata(
        field_name=field_name,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        name=key.name,
    )
    hand = _Hand(key, clock(), time_stamp)
    return _signed(data, meta, hand, {field_name: lock} if lock else NO_LOCKS)


def stamp_lines(key: SigningKey, moment: datetime) -> tuple[str, ...]:
    """What the stamp says; the time is only what a computer's clock said."""
    return tuple(
        filter(
            None,
            (
                f"Signed by {key.name}",
                key.registration,
                f"{moment:%d %B %Y, %H:%M} by the signer's computer's clock",
                f"Key {key.fingerprint[:8]} {key.fingerprint[8:16]}",
            ),
        )
    )


class _Hand(NamedTuple):
    """Who signs, when by their clock, and the address of a service that stamps the time."""

    key: SigningKey
    moment: datetime
    time_stamp: str


def _signed(
    data: bytes, meta: signers.PdfSignatureMetadata, hand: _Hand, locks: Mapping[str, Lock]
) -> bytes:
    try:
        writer = _writer(data)
        field = _field(writer, str(meta.field_name))
        for name, lock in locks.items():
            _lock(writer, name, lock)
        signer = _SignerAt(
            meta,
            KeySigner(hand.key),
            timestamper=stamper(hand.time_stamp),
            stamp_style=_style(field, hand.key, hand.moment),
        )
        signer.moment = hand.moment
        out: io.BytesIO = signer.sign_pdf(writer, existing_fields_only=True)
    except PortfolioError:
        raise
    except Exception as error:  # a foreign PDF may be wrong in any way
        message = Phrase(
            "This PDF cannot be signed: it is damaged, or allows no further signature."
        )
        raise FileRefused(message) from error
    return out.getvalue()


class _SignerAt(signers.PdfSigner):
    """Signs at the moment that our clock gave."""

    moment: datetime

    def init_signing_session(
        self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.moment
        return session


def _writer(data: bytes) -> Appending:
    writer = appending(data)
    if writer.prev.encrypted:
        message = Phrase("This PDF is encrypted. It cannot be signed.")
        raise FileRefused(message)
    return writer


def _field(writer: IncrementalPdfFileWriter, name: str) -> generic.DictionaryObject:
    for found, value, reference in fields.enumerate_sig_fields(writer):
        if found == name:
            if value is not None:
                raise FileRefused(Phrase("The field “{name}” is signed already.", name=name))
            field: generic.DictionaryObject = reference.get_object()
            return field
    raise FileRefused(Phrase("This PDF has no field “{name}” to sign in.", name=name))


def _lock(writer: IncrementalPdfFileWriter, name: str, lock: Lock) -> None:
    field = _field(writer, name)
    if "/Lock" in field:
        return
    if writer.prev.embedded_signatures:
        message = Phrase(
            "The field “{name}” can be given no lock: this PDF is signed already.", name=name
        )
        raise FileRefused(message)
    if lock == ALL:
        spec = fields.FieldMDPSpec(fields.FieldMDPAction.ALL)
    else:
        spec = fields.FieldMDPSpec(fields.FieldMDPAction.INCLUDE, sorted(lock))
    field["/Lock"] = writer.add_object(spec.as_sig_field_lock())
    writer.update_container(field)


class KeySigner(signers.Signer):
    """Signs with the key as it is: pyHanko's own reads and proves it anew for each signature."""

    def __init__(self, key: SigningKey) -> None:
        registry = SimpleCertificateStore()
        registry.register_multiple(
            asn1_x509.Certificate.load(other.public_bytes(serialization.Encoding.DER))
            for other in key.others
        )
        certificate = asn1_x509.Certificate.load(key.certificate_der)
        super().__init__(signing_cert=certificate, cert_registry=registry)
        self._private = key.private

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: ARG002  to learn the length takes no longer than signing
    ) -> bytes:
        digest = get_pyca_cryptography_hash(digest_algorithm)
        if isinstance(self._private, rsa.RSAPrivateKey):
            return self._private.sign(data, padding.PKCS1v15(), digest)
        return self._private.sign(data, ec.ECDSA(digest))


def _style(
    field: generic.DictionaryObject, key: SigningKey, moment: datetime
) -> StaticStampStyle | None:
    left, bottom, right, top = (float(side) for side in field["/Rect"])
    width, height = abs(right - left), abs(top - bottom)
    return stamp_style(stamp_lines(key, moment), width, height) if width and height else None


def _read(source: Path) -> bytes:
    try:
        return bytes_of(source, LARGEST)
    except OSError as error:
        raise FileRefused(
            Phrase(
                "“{name}” cannot be read: {strerror}.", name=source.name, strerror=error.strerror
            )
        ) from error


def _write(to: Path, data: bytes) -> None:
    with replacing(to) as file:
        file.write(data)
