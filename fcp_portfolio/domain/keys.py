"""Signing keys as people know them: fingerprints, and the cards by which they are recognised."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.identity import Json, canonical_json, clean_text, sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.vouching import Vouching, read_vouching, vouching_json

CARD_NAME = "fcp-portfolio/key-card"
CARD_SCHEMA = f"{CARD_NAME}/1"
LONGEST_CARD = 16_384
MOST_VOUCHING = 4
_LONGEST_TEXT = 200
_REGISTRATION = re.compile(
    r"\b(GMC|HCPC|NMC|GDC|GOC|GPhC|GOsC|GCC)\b[\s:,#]*(?:(?i:no\.?|number|pin)[\s:]*)?"
    r"((?i:[a-z]{0,2}\d[\da-z]{3,9}))\b"
)
_HEX = frozenset("0123456789abcdef")
_FINGERPRINT_LENGTH = 64
_COMPARED = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCard:
    """Whose key this is, as they say: what is compared in person or on the telephone.

    `vouched_by` is what came with the card. `voucher` names whoever of those that are known
    vouches for it, where nobody compared the card itself; it stands in no file.
    """

    name: str
    role: str = ""
    registration: str = ""
    fingerprint: str
    vouched_by: tuple[Vouching, ...] = ()
    voucher: str = ""

    @property
    def facts(self) -> dict[str, Json]:
        """What the card says of its holder and key, without who vouches for it."""
        return {
            "name": self.name,
            "role": self.role,
            "registration": self.registration,
            "fingerprint": self.fingerprint,
        }

    @property
    def words(self) -> str:
        """The fingerprint as words to read out."""
        return fingerprint_words(self.fingerprint)

    @property
    def described(self) -> str:
        """Name, role and registration in one line."""
        return ", ".join(filter(None, (self.name, self.role, self.registration)))


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownKey:
    """A key card that the owner goes by: compared with the person, or on a voucher's word."""

    id: str
    person: str
    card: KeyCard
    known_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKey:
    """One of the owner's keys. `ended` is the day it was lost or replaced, and `why` says which."""

    id: str
    card: KeyCard
    made: datetime
    ended: date | None = None
    why: str = ""


def fingerprint_of(public_key: bytes) -> str:
    """The fingerprint of a key, from its SubjectPublicKeyInfo in DER."""
    return sha256_hex(public_key)


def fingerprint_words(fingerprint: str) -> str:
    """The first 128 bits as 12 words of the BIP-39 list, the last of which holds a checksum.

    Finding another key with the same words is beyond anybody; and 12 words are no recovery sheet,
    which has 24.
    """
    from mnemonic import Mnemonic  # reads its word list  # noqa: PLC0415

    return Mnemonic("english").to_mnemonic(bytes.fromhex(fingerprint)[:_COMPARED])


def card_json(card: KeyCard) -> bytes:
    """The card as a file: canonical JSON."""
    value: dict[str, Json] = {"schema": CARD_SCHEMA, **card.facts, "words": card.words}
    if card.vouched_by:
        value["vouched_by"] = [*map(vouching_json, card.vouched_by)]
    return canonical_json(value)


def read_card(data: bytes) -> KeyCard:
    """The card that a file holds; raises FileRefused with what is wrong with it."""
    value = _json_object(data)
    schema = value.get("schema")
    if schema != CARD_SCHEMA:
        if isinstance(schema, str) and schema.startswith(f"{CARD_NAME}/"):
            message = Phrase("This key card was written by a newer version of this program.")
            raise FileRefused(message)
        raise FileRefused(Phrase("This is not a key card."))
    card = replace(_bare(value), vouched_by=_vouched_by(value))
    if value.get("words") != card.words:
        message = Phrase(
            "The words on this key card do not belong to its fingerprint: it was changed."
        )
        raise FileRefused(message)
    return card


def _bare(value: Mapping[str, Any]) -> KeyCard:
    card = KeyCard(
        name=_text(value, "name"),
        role=_text(value, "role"),
        registration=_text(value, "registration"),
        fingerprint=_text(value, "fingerprint"),
    )
    if not card.name:
        raise FileRefused(Phrase("This key card has no name."))
    if len(card.fingerprint) != _FINGERPRINT_LENGTH or not _HEX.issuperset(card.fingerprint):
        raise FileRefused(Phrase("This key card has no fingerprint."))
    return card


def _vouched_by(value: Mapping[str, Any]) -> tuple[Vouching, ...]:
    found = value.get("vouched_by", [])
    if not isinstance(found, list) or len(found) > MOST_VOUCHING:
        message = Phrase(
            "This key card does not list who vouches for it, or more than {most_vouching}.",
            most_vouching=MOST_VOUCHING,
        )
        raise FileRefused(message)
    people = [one if isinstance(one, dict) else {} for one in found]
    return tuple(read_vouching(_bare(one), one) for one in people)


def _json_object(data: bytes) -> dict[str, Any]:
    if len(data) > LONGEST_CARD:
        raise FileRefused(Phrase("This is not a key card: it is too long."))
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FileRefused(Phrase("This is not a key card.")) from error
    return value if isinstance(value, dict) else {}


def _text(value: Mapping[str, Any], key: str) -> str:
    text = value.get(key, "")
    if not isinstance(text, str) or len(text) > _LONGEST_TEXT:
        raise FileRefused(Phrase("This key card has no usable {key}.", key=key))
    return " ".join(clean_text(text).split())


def registration_in(text: str) -> str:
    """The body and number in somebody's description, such as “GMC 0000000”; empty without both."""
    found = _REGISTRATION.search(text)
    return f"{found[1]} {found[2]}" if found else ""
