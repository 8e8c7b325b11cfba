"""A signed key card: who vouches for it, and what does not count as their word."""

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519

from fcp_portfolio.documents.signing.keys import read_pkcs12
from fcp_portfolio.documents.signing.vouching import vouched, voucher_of
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.keys import MOST_VOUCHING, KeyCard, card_json, fingerprint_of, read_card
from fcp_portfolio.domain.vouching import vouching_statement
from tests.documents.signing.papers import key
from tests.documents.signing.test_keys import issued

DAY = date(2026, 11, 20)
HUB = key("Example Training Hub", "")
HUB_CARD = KeyCard(name="Example Training Hub", fingerprint=HUB.fingerprint)
SAM = KeyCard(name="Dr Sam Example", fingerprint="ab12" * 16)


def test_word_of_somebody_known_counts_and_is_told() -> None:
    card = read_card(card_json(vouched(SAM, HUB, "Training hub", DAY)))
    assert voucher_of(card, [HUB_CARD]) == "Example Training Hub, on 2026-11-20"
    assert voucher_of(card, []) == ""


def test_key_of_an_organisation_can_vouch() -> None:
    trust = read_pkcs12(issued(curve=True), "pass")
    known = KeyCard(name="Example Trust", fingerprint=trust.fingerprint)
    assert voucher_of(vouched(SAM, trust, "", DAY), [known]) == "Example Trust, on 2026-11-20"


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Dr Sam Exemplar"},
        {"role": "Consultant"},
        {"registration": "GMC 9990009"},
        {"fingerprint": "ef56" * 16},
    ],
)
def test_card_that_was_changed_since_is_vouched_for_by_nobody(changes: dict[str, str]) -> None:
    card = vouched(SAM, HUB, "", DAY)
    assert voucher_of(replace(card, **changes), [HUB_CARD]) == ""  # type: ignore[arg-type]


def test_another_day_or_another_name_of_the_voucher_is_not_what_was_signed() -> None:
    card = vouched(SAM, HUB, "", DAY)
    (said,) = card.vouched_by
    later = replace(said, on=date(2027, 1, 1))
    named = replace(said, by=replace(said.by, name="Another Hub"))
    for changed in (later, named):
        assert voucher_of(replace(card, vouched_by=(changed,)), [HUB_CARD]) == ""


def test_known_fingerprint_with_a_key_of_somebody_else_does_not_count() -> None:
    stranger = vouched(SAM, key("Somebody Else", ""), "", DAY)
    (said,) = stranger.vouched_by
    posing = replace(said, by=HUB_CARD)
    assert voucher_of(replace(stranger, vouched_by=(posing,)), [HUB_CARD]) == ""


def test_who_was_only_vouched_for_vouches_for_nobody() -> None:
    card = vouched(SAM, HUB, "", DAY)
    assert voucher_of(card, [replace(HUB_CARD, voucher="Somebody, on 2026-11-01")]) == ""


def test_key_of_a_kind_that_is_not_used_here_does_not_count() -> None:
    private = ed25519.Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    known = KeyCard(name="Hub", fingerprint=fingerprint_of(public))
    (said,) = vouched(SAM, HUB, "", DAY).vouched_by
    statement = vouching_statement(SAM, said.by, DAY)
    other = replace(said, public_key=public, signature=private.sign(statement))
    assert voucher_of(replace(SAM, vouched_by=(other,)), [known]) == ""


def test_nobody_vouches_for_themselves_and_a_second_word_replaces_the_first() -> None:
    with pytest.raises(Refused, match="Nobody vouches for their own key card"):
        vouched(HUB_CARD, HUB, "", DAY)
    again = vouched(vouched(SAM, HUB, "", DAY), HUB, "Hub", date(2026, 11, 21))
    (said,) = again.vouched_by
    assert (said.on, said.by.role) == (date(2026, 11, 21), "Hub")


def test_card_holds_only_so_many() -> None:
    card = SAM
    for number in range(MOST_VOUCHING):
        card = vouched(card, key(f"Hub {number}", ""), "", DAY)
    with pytest.raises(Refused, match="4 people vouch for this key card already"):
        vouched(card, HUB, "", DAY)


def test_openssl_agrees_that_the_word_is_theirs(tmp_path: Path) -> None:
    (said,) = vouched(SAM, HUB, "", DAY).vouched_by
    (tmp_path / "key").write_bytes(said.public_key)
    (tmp_path / "signature").write_bytes(said.signature)
    (tmp_path / "statement").write_bytes(vouching_statement(SAM, said.by, DAY))
    args = "dgst -sha256 -verify key -keyform DER -signature signature statement"
    run = subprocess.run(
        ["openssl", *args.split()], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.stdout == "Verified OK\n"
