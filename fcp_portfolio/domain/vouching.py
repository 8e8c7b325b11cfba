"""Vouching: somebody signs another person's key card, so that one known card speaks for many."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.identity import Json, canonical_json
from fcp_portfolio.domain.phrase import Phrase

if TYPE_CHECKING:
    from fcp_portfolio.domain.keys import KeyCard

_SCHEMA = "fcp-portfolio/vouching/1"
_LARGEST = 3_000  # letters of base64 for a key or a signature


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouching:
    """Somebody says, by a signature, that they know whose key a card names.

    `by` is what they call themselves, `public_key` their SubjectPublicKeyInfo in DER.
    """

    by: "KeyCard"
    on: date
    public_key: bytes
    signature: bytes


def vouching_statement(card: "KeyCard", by: "KeyCard", on: date) -> bytes:
    """What is signed: whose key the card names, who vouches for it, and the day."""
    return canonical_json(
        {"schema": _SCHEMA, "card": card.facts, "by": by.facts, "on": on.isoformat()}
    )


def vouching_json(vouching: Vouching) -> dict[str, Json]:
    """A vouching as it stands in a card's file."""
    return {
        **vouching.by.facts,
        "on": vouching.on.isoformat(),
        "key": base64.b64encode(vouching.public_key).decode(),
        "signature": base64.b64encode(vouching.signature).decode(),
    }


def read_vouching(by: "KeyCard", value: Mapping[str, object]) -> Vouching:
    """A vouching out of a file; raises FileRefused. Whether it is true is not looked at here."""
    try:
        return Vouching(
            by=by,
            on=date.fromisoformat(str(value["on"])),
            public_key=_bytes(value["key"]),
            signature=_bytes(value["signature"]),
        )
    except (KeyError, ValueError, binascii.Error) as error:
        message = Phrase("Somebody vouches on this key card in a way that cannot be read.")
        raise FileRefused(message) from error


def _bytes(text: object) -> bytes:
    if not isinstance(text, str) or len(text) > _LARGEST:
        raise ValueError
    return base64.b64decode(text, validate=True)
