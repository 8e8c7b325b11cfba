"""Who vouches for a key card, as it stands in the card's file."""

import json
from datetime import date

import pytest

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.keys import KeyCard, card_json, read_card
from fcp_portfolio.domain.vouching import Vouching

HUB = KeyCard(name="Example Training Hub", fingerprint="cd34" * 16)
SIGNED = Vouching(by=HUB, on=date(2026, 11, 20), public_key=b"key", signature=b"signature")
SAM = KeyCard(name="Dr Sam Example", fingerprint="ab12" * 16, vouched_by=(SIGNED,))


def changed(**values: object) -> bytes:
    card = json.loads(card_json(SAM))
    card["vouched_by"][0] |= values
    return json.dumps(card).encode()


def test_card_keeps_who_vouches_for_it() -> None:
    assert read_card(card_json(SAM)) == SAM


def test_card_for_which_nobody_vouches_is_as_it_was_before_there_was_vouching() -> None:
    plain = KeyCard(name="Dr Sam Example", fingerprint="ab12" * 16)
    assert "vouched_by" not in json.loads(card_json(plain))


@pytest.mark.parametrize(
    "data",
    [
        changed(on="yesterday"),
        changed(key="not base64!"),
        changed(signature="QQ==" * 1_000),
        changed(signature="QUFB" * 1_000),
        changed(key=None),
        changed(name=""),
        changed(fingerprint="1"),
        json.dumps({**json.loads(card_json(SAM)), "vouched_by": "Hub"}).encode(),
        json.dumps({**json.loads(card_json(SAM)), "vouched_by": [{}]}).encode(),
        json.dumps({**json.loads(card_json(SAM)), "vouched_by": [[]] * 5}).encode(),
    ],
)
def test_vouching_that_cannot_be_read_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused):
        read_card(data)
