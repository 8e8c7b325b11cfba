"""Time stamps (RFC 3161): a service that somebody chose says when a signature was there.

The one door to a network in the whole program, and shut unless an address is given. The service is
sent a digest of the signature, nothing of the document.
"""

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from asn1crypto import cms
from pyhanko.sign.general import extract_certificate_info
from pyhanko.sign.timestamps import HTTPTimeStamper
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.verdict import TimeStamp

if TYPE_CHECKING:
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

_WAITS_S = 20


def stamper(service: str) -> HTTPTimeStamper | None:
    """What asks the service at this address; None without one. Raises Refused for no address."""
    if not service:
        return None
    if urlsplit(service).scheme not in {"http", "https"} or not urlsplit(service).hostname:
        message = Phrase(
            "“{service}” is no address of a time-stamp service. Nothing was signed.",
            service=service,
        )
        raise Refused(message)
    return _Stamper(service, timeout=_WAITS_S)


def time_stamps(signature: "EmbeddedPdfSignature") -> tuple[TimeStamp, ...]:
    """The time stamps beside a signature; that they are of it is checked with its structure."""
    found = extract_tst_data_iter(signature.signer_info, signed=False)
    return tuple(_told(signed) for signed in found)


def _told(signed: cms.SignedData) -> TimeStamp:
    certificate = extract_certificate_info(signed).signer_cert
    said = signed["encap_content_info"]["content"].parsed
    named = certificate.subject.native.get("common_name") or certificate.subject.human_friendly
    return TimeStamp(at=said["gen_time"].native, by=str(named))


class _Stamper(HTTPTimeStamper):
    """Says in one sentence that the service did not do what was asked."""

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> Any:
        try:
            return await super().async_timestamp(message_digest, md_algorithm)
        except Exception as error:  # whatever a foreign service answers
            host = urlsplit(self.url).hostname
            message = Phrase(
                "The time-stamp service at {host} gave no time stamp. Nothing was signed: try "
                "again, or sign without it.",
                host=host,
            )
            raise Refused(message) from error
