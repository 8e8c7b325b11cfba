"""Key cards: read as they were written; what was changed on one is noticed."""

import json

import pytest

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.keys import (
    KeyCard,
    card_json,
    fingerprint_of,
    fingerprint_words,
    read_card,
    registration_in,
)

CARD = KeyCard(
    name="Dr Sam Example", role="GP", registration="GMC 0000000", fingerprint=fingerprint_of(b"key")
)


def changed(**changes: object) -> bytes:
    return json.dumps({**json.loads(card_json(CARD)), **changes}).encode()


def test_card_is_read_as_it_was_written() -> None:
    assert read_card(card_json(CARD)) == CARD
    assert CARD.described == "Dr Sam Example, GP, GMC 0000000"
    assert json.loads(card_json(CARD))["schema"] == "fcp-portfolio/key-card/1"


def test_words_are_of_the_first_half_of_the_fingerprint() -> None:
    assert fingerprint_words("00" * 32) == "abandon " * 11 + "about"
    assert fingerprint_words("00" * 16 + "ff" * 16) == fingerprint_words("00" * 32)
    assert len(CARD.words.split()) == 12


def test_unknown_keys_of_a_card_do_no_harm() -> None:
    assert read_card(changed(portrait="none")) == CARD


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This is not a key card."),
        (b"[" * 10_000, "This is not a key card."),
        (b"[]", "This is not a key card."),
        (b" " * 20_000, "This is not a key card: it is too long."),
        (changed(schema="fcp-portfolio/other/1"), "This is not a key card."),
        (
            changed(schema="fcp-portfolio/key-card/2"),
            "This key card was written by a newer version of this program.",
        ),
        (changed(name=" "), "This key card has no name."),
        (changed(name=7), "This key card has no usable name."),
        (changed(role="x" * 201), "This key card has no usable role."),
        (changed(fingerprint="ab"), "This key card has no fingerprint."),
        (changed(fingerprint="G" * 64), "This key card has no fingerprint."),
        (
            changed(fingerprint="0" * 64),
            "The words on this key card do not belong to its fingerprint: it was changed.",
        ),
    ],
)
def test_what_is_wrong_with_a_card_is_said(data: bytes, sentence: str) -> None:
    with pytest.raises(FileRefused) as refused:
        read_card(data)
    assert refused.value.sentence == sentence


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("GP, GMC 0000000", "GMC 0000000"),
        ("Physiotherapist (HCPC: PH000000)", "HCPC PH000000"),
        ("Nurse, NMC PIN 00A0000E", "NMC 00A0000E"),
        ("GMC no. 0000000, trainer since 2019", "GMC 0000000"),
        ("Member of the GMC since 2019", ""),
        ("GMC", ""),
        ("Room 0000000", ""),
    ],
)
def test_registration_is_found_where_body_and_number_stand(text: str, found: str) -> None:
    assert registration_in(text) == found
