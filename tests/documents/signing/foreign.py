"""Signatures that other people's programs make in a field of a PDF."""

import io
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import keys, x509
from cryptography.hazmat.primitives import serialization as form
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers, timestamps
from pyhanko.sign.signers import cms_embedder
from pyhanko.sign.validation.dss import DocumentSecurityStore

from fcp_portfolio.documents.signing.keys import SigningKey, write_pkcs12
from fcp_portfolio.documents.signing.signing import KeySigner
from tests.documents.reading import run

_RANGE = re.compile(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)")


def stamper(key: SigningKey) -> timestamps.DummyTimeStamper:
    """A time stamp service of RFC 3161 that needs no network."""
    return timestamps.DummyTimeStamper(*_parts(key))


def stamped(data: bytes, field: str, key: SigningKey) -> bytes:
    """Signed by pyHanko with a time stamp."""
    meta = signers.PdfSignatureMetadata(field_name=field, md_algorithm="sha256")
    out: io.BytesIO = signers.sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(data)),
        meta,
        signer=KeySigner(key),
        timestamper=stamper(key),
        existing_fields_only=True,
        bytes_reserved=16_384,
    )
    return out.getvalue()


def with_certificates(data: bytes, key: SigningKey) -> bytes:
    """With the certificate put beside the document, to check signatures in years."""
    out = io.BytesIO(data)
    certificate, _ = _parts(key)
    DocumentSecurityStore.add_dss(out, sig_contents=None, certs=[certificate])
    return out.getvalue()


def by_openssl(data: bytes, field: str, key: SigningKey, folder: Path, *options: str) -> bytes:
    """Signed as programs do that call OpenSSL."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    placed = signers.pdf_byterange.SignatureObject(
        bytes_reserved=16_384, subfilter=fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    steps: Any = cms_embedder.PdfCMSEmbedder().write_cms(field_name=field, writer=writer)
    next(steps)
    steps.send(cms_embedder.SigObjSetup(sig_placeholder=placed))
    _, out = steps.send(cms_embedder.SigIOSetup(md_algorithm="sha256"))
    _, first, second, rest = map(int, _RANGE.findall(out.getvalue())[-1])
    covered, made = folder / "covered", folder / "made"
    covered.write_bytes(out.getvalue()[:first] + out.getvalue()[second : second + rest])
    signer, secret = folder / "certificate.pem", folder / "key.pem"
    signer.write_bytes(key.certificate.public_bytes(form.Encoding.PEM))
    secret.write_bytes(
        key.private.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())
    )
    asked = ("-binary", "-outform", "DER", "-md", "sha256", *options)
    files = ("-in", covered, "-signer", signer, "-inkey", secret, "-out", made)
    run("openssl", "cms", "-sign", *asked, *files)
    steps.send(made.read_bytes())
    signed: bytes = out.getvalue()
    return signed


def by_poppler(data: bytes, field: str, key: SigningKey, folder: Path, *options: str) -> bytes:
    """Signed as Okular and Evince do: by poppler, and Mozilla's NSS."""
    if not all(map(shutil.which, ("pdfsig", "certutil", "pk12util"))):
        pytest.skip("poppler or the tools of NSS are not installed")
    source, to, held = folder / "from.pdf", folder / "to.pdf", folder / "held.p12"
    store = folder / "nss"
    store.mkdir()
    source.write_bytes(data)
    held.write_bytes(write_pkcs12(key, "mine"))
    run("certutil", "-N", "-d", f"sql:{store}", "--empty-password")
    run("pk12util", "-i", held, "-W", "mine", "-d", f"sql:{store}")
    signing = ("-nssdir", f"sql:{store}", "-sign", field, "-nick", key.name, *options)
    subprocess.run(["pdfsig", *signing, source, to], capture_output=True, check=False)
    return to.read_bytes()


def _parts(key: SigningKey) -> tuple[x509.Certificate, keys.PrivateKeyInfo]:
    certificate = x509.Certificate.load(key.certificate_der)
    return certificate, keys.PrivateKeyInfo.load(key.private_der)
