"""Key cards that somebody signs for another person, and whether such a signature is theirs."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from fcp_portfolio.documents.signing.keys import SigningKey
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.keys import MOST_VOUCHING, KeyCard, fingerprint_of
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.vouching import Vouching, vouching_statement

_SHA256 = hashes.SHA256()


def vouched(card: KeyCard, key: SigningKey, role: str, on: date) -> KeyCard:
    """The card with one more person's word, in place of an earlier one of the same key.

    Raises Refused for one's own card and for one that holds as many as it may.
    """
    if key.fingerprint == card.fingerprint:
        message = Phrase("Nobody vouches for their own key card. Nothing was written.")
        raise Refused(message)
    others = [one for one in card.vouched_by if one.by.fingerprint != key.fingerprint]
    if len(others) >= MOST_VOUCHING:
        raise Refused(
            Phrase(
                "{most_vouching} people vouch for this key card already. Nothing was written.",
                most_vouching=MOST_VOUCHING,
            )
        )
    by = KeyCard(
        name=key.name, role=role, registration=key.registration, fingerprint=key.fingerprint
    )
    said = Vouching(
        by=by,
        on=on,
        public_key=key.public_der,
        signature=_sign(key, vouching_statement(card, by, on)),
    )
    return replace(card, vouched_by=(*others, said))


def voucher_of(card: KeyCard, known: Collection[KeyCard]) -> str:
    """Who of those whose keys were compared vouches for a card, and since when; or nothing.

    They are called as on the card that was compared, not as they call themselves here.
    """
    compared = {one.fingerprint: one for one in known if not one.voucher}
    for vouching in card.vouched_by:
        by = compared.get(fingerprint_of(vouching.public_key))
        if by is not None and _is_theirs(card, vouching):
            return f"{by.described}, on {vouching.on.isoformat()}"
    return ""


def _is_theirs(card: KeyCard, vouching: Vouching) -> bool:
    statement = vouching_statement(card, vouching.by, vouching.on)
    try:
        key = serialization.load_der_public_key(vouching.public_key)
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(vouching.signature, statement, padding.PKCS1v15(), _SHA256)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(vouching.signature, statement, ec.ECDSA(_SHA256))
        else:
            return False
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True


def _sign(key: SigningKey, statement: bytes) -> bytes:
    if isinstance(key.private, rsa.RSAPrivateKey):
        return key.private.sign(statement, padding.PKCS1v15(), _SHA256)
    return key.private.sign(statement, ec.ECDSA(_SHA256))
