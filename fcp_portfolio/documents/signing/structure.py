"""How a signature is written down: what it does not cover itself must be nothing but needed.

A signature covers its document and the facts that it signs. The envelope around it, and what may
be put beside it afterwards, nobody signs; so that must be written in the one way there is, and
hold certificates that vouch for each other, a time stamp, and what checks certificates at most.
"""

from collections.abc import Iterator
from hashlib import new as new_hash
from typing import Any

from asn1crypto import cms, parser
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from pyhanko.sign.general import extract_certificate_info, extract_signer_info
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

_TIME_STAMP = "1.2.840.113549.1.9.16.2.14"
# What checks a certificate later: references to certificates and revocations, and these themselves.
_CHECKS = {f"1.2.840.113549.1.9.16.2.{number}" for number in (21, 22, 23, 24)}
_DEEPEST = 40
_BY_NAME = "issuer_and_serial_number"
_SIGNATURE, _UNSIGNED = 0x04, 0xA1


def is_as_written(signature: EmbeddedPdfSignature, contents: bytes) -> bool:
    """Whether a signature holds what signatures hold, encoded as they are; raises for damage.

    `contents` is the signature without the unused space behind it.
    """
    info, signed = signature.signer_info, signature.signed_data
    return (
        _is_strict(contents, 0)
        and _is_plain(signed, info, signature.signer_cert)
        and all(_is_needed(one, info) for one in info["unsigned_attrs"] or ())
    )


def _is_strict(data: bytes, depth: int) -> bool:
    """Whether every part has the shortest head; NSS leaves out lengths, which ends must say then.

    Values are not encoded anew: NSS writes defaults, too, in what is signed.
    """
    class_, method, tag, _, content, end = parser.parse(data, strict=True)
    shortest = bool(end) or parser.emit(class_, method, tag, content) == data
    if not shortest or (class_, tag) == (0, 0) or depth > _DEEPEST:
        return False
    return not method or all(_is_strict(part, depth + 1) for part in _parts(content))


def _parts(content: bytes) -> Iterator[bytes]:
    place = 0
    while place < len(content):
        length = parser.peek(content[place:])
        yield content[place : place + length]
        place += length


def _is_plain(signed: Any, info: Any, certificate: Any) -> bool:
    """Whether an envelope says of its signature what must be said, and in the usual words."""
    by_name = info["sid"].name == _BY_NAME
    of_data = signed["encap_content_info"]["content_type"].native == "data"
    digests, own = signed["digest_algorithms"], info["digest_algorithm"]
    return (
        signed["version"].native == ("v1" if by_name and of_data else "v3")
        and info["version"].native == ("v1" if by_name else "v3")
        and _last(info) in (_SIGNATURE, _UNSIGNED)
        and _names(info["sid"], certificate)
        and {one["algorithm"].native for one in digests} == {own["algorithm"].native}
        and all(map(_is_usual, (*digests, own, info["signature_algorithm"])))
        and _vouch(signed["certificates"], certificate, bound=_is_bound(info))
    )


def _last(info: Any) -> int:
    """What comes last in what says who signed: the library reads over parts that it does not know.

    Their first byte says which they are.
    """
    *_, last = _parts(parser.parse(info.dump())[4])
    return int(last[0])


def _is_bound(info: Any) -> bool:
    """Whether what was signed names the certificate by its digest."""
    kinds = ("signing_certificate", "signing_certificate_v2")
    return any(one["type"].native in kinds for one in info["signed_attrs"] or ())


def _is_usual(method: Any) -> bool:
    """Whether nothing is added to the name of a method, but where that decides how it works."""
    added = method["parameters"].dump()
    return added in (b"", b"\x05\x00") or method["algorithm"].native == "rsassa_pss"


def _names(named: Any, certificate: Any) -> bool:
    """Whether the signer is named by the very bytes of the certificate, not by like ones."""
    if named.name != _BY_NAME:
        return bool(named.native == certificate.key_identifier)
    issuer, serial = named.chosen["issuer"], named.chosen["serial_number"]
    held = certificate["tbs_certificate"]
    same = issuer.dump() == held["issuer"].dump()
    return bool(same and serial.dump() == held["serial_number"].dump())


def _vouch(held: Any, certificate: Any, *, bound: bool) -> bool:
    """Whether every certificate is signed by the next above it, as far as that is there.

    So nothing in one can be changed unnoticed. Above that of the signer it must be there, unless
    the signature is `bound` to the certificate.
    """
    every = [x509.load_der_x509_certificate(one.chosen.dump()) for one in held]
    chain = [x509.load_der_x509_certificate(certificate.dump())]
    for one in chain:
        for above in every:
            if above.subject == one.issuer and above not in chain:
                chain.append(above)
    known = {one.subject for one in chain}
    return (
        set(every) == set(chain)
        and (bound or chain[0].issuer in known)
        and all(one.issuer not in known or _is_signed(one, chain) for one in chain)
    )


def _is_signed(one: x509.Certificate, chain: list[x509.Certificate]) -> bool:
    issuers = (above for above in chain if above.subject == one.issuer)
    return any(_is_signed_by(one, above) for above in issuers)


def _is_signed_by(one: x509.Certificate, above: x509.Certificate) -> bool:
    try:
        one.verify_directly_issued_by(above)
    except InvalidSignature:
        return False
    return True


def _is_needed(attribute: Any, info: Any) -> bool:
    kind = attribute["type"].dotted
    if kind == _TIME_STAMP:
        return all(_stamps(token, info["signature"].native) for token in attribute["values"])
    return kind in _CHECKS


def _stamps(token: Any, signature: bytes) -> bool:
    """Whether a time stamp is one of this signature, and signed itself."""
    signed = cms.ContentInfo.load(token.dump())["content"]
    info, certificate = extract_signer_info(signed), extract_certificate_info(signed).signer_cert
    content = signed["encap_content_info"]["content"]
    imprint = content.parsed["message_imprint"]
    told = _digest(imprint["hash_algorithm"], signature)
    whole = _digest(info["digest_algorithm"], bytes(content))
    return (
        imprint["hashed_message"].native == told
        and _is_plain(signed, info, certificate)
        and validate_sig_integrity(info, certificate, "tst_info", whole) == (True, True)
    )


def _digest(method: Any, data: bytes) -> bytes:
    return new_hash(method["algorithm"].native, data).digest()
