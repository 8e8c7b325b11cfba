"""Keys in a portfolio: the owner's over time, and those of people the owner compared."""

from datetime import timedelta
from pathlib import Path

import pytest

from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.documents.signing.keys import make_key
from fcp_portfolio.documents.signing.signing import certified
from fcp_portfolio.domain.errors import CannotUndo, FileRefused, NotFound, Refused, WrongKey
from fcp_portfolio.domain.keys import KeyCard, card_json, fingerprint_of, read_card
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.verdict import RestsOn
from fcp_portfolio.domain.verdict_text import verdict_lines
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.keys import (
    accept_card,
    end_own_key,
    know_card,
    know_key,
    known_keys,
    make_key_file,
    make_own_key,
    own_keys,
    read_key_file,
    save_card,
    save_own_card,
    verify_for_owner,
)
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history as lines_of
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.services.verification import card_in, verify
from fcp_portfolio.services.vouching import vouch_for
from fcp_portfolio.storage import history, keys
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.tables import SigningKeySecretRow
from tests.builders import START, TODAY, TickingClock, opened, owners_key
from tests.documents.signing.papers import OWNER, blank

SAM = KeyCard(name="Dr Sam Example", role="GP", fingerprint=fingerprint_of(b"sam"))


@pytest.fixture
def sam(portfolio: Portfolio) -> Person:
    return add_person(portfolio, name="Dr Sam Example").value


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "sam.json"
    path.write_bytes(card_json(SAM))
    return path


def test_owner_signs_with_the_key_of_the_portfolio(portfolio: Portfolio, secret: RawKey) -> None:
    made = make_own_key(portfolio, role=" Physio\ntherapist ")
    assert made.changed == Changed.KEYS
    assert made.value.card.described == "Robin Example, Physio therapist, HCPC PH000000"

    portfolio.close()
    with opened(portfolio.file, secret) as again:
        key = owners_key(again)

    (one,) = check(
        certified(blank(), key, TickingClock(), field_name=OWNER), [made.value.card]
    ).signatures
    assert one.card == made.value.card
    assert one.findings == ()


def test_no_history_line_holds_the_private_key(portfolio: Portfolio) -> None:
    made = make_own_key(portfolio).value
    with portfolio.read() as session:
        state = history.state_now(session, made.id)
        private = keys.kept_key(session, made.id).private_key
    assert sorted(state) == [
        *("certificate", "ended", "fingerprint", "made", "name"),
        *("registration", "removed", "role", "why"),
    ]
    assert private == owners_key(portfolio).private_der


def test_new_key_ends_the_one_before(portfolio: Portfolio) -> None:
    first, second = make_own_key(portfolio).value, make_own_key(portfolio).value
    assert [(key.id, key.ended, key.why) for key in own_keys(portfolio)] == [
        (first.id, TODAY, "replaced by a new key"),
        (second.id, None, ""),
    ]
    assert owners_key(portfolio).fingerprint == second.card.fingerprint
    make_own_key(portfolio)
    assert [key.why for key in own_keys(portfolio)] == ["replaced by a new key"] * 2 + [""]


def test_key_that_was_made_stays(portfolio: Portfolio) -> None:
    made = make_own_key(portfolio).value
    with pytest.raises(CannotUndo, match="“Made a signing key” cannot be taken back"):
        undo_change(portfolio)
    with pytest.raises(Refused, match=r"may be signed with it\. Nothing was undone"):
        undo_change(portfolio, lines_of(portfolio)[-1].change)
    assert own_keys(portfolio) == (made,)


def test_lost_key_keeps_its_day(portfolio: Portfolio, tmp_path: Path) -> None:
    key = make_own_key(portfolio).value
    day = TODAY - timedelta(days=3)

    done = end_own_key(portfolio, key.id[:8], on=day, why=" lost  with the old computer ")

    assert own_keys(portfolio) == (done.value,)
    assert (done.value.ended, done.value.why) == (day, "lost with the old computer")
    with pytest.raises(NotFound, match=r"has no signing key yet"):
        save_own_card(portfolio, tmp_path / "card.json")
    with pytest.raises(Refused, match="has ended on 17 Nov 2026: lost with"):
        end_own_key(portfolio, key.id, on=day, why="again")
    undo_change(portfolio, done.undo)
    assert own_keys(portfolio) == (key,)


def test_key_ends_with_a_reason_and_not_in_the_future(portfolio: Portfolio) -> None:
    key = make_own_key(portfolio).value
    with pytest.raises(Refused, match="Say why the key ends"):
        end_own_key(portfolio, key.id, on=TODAY, why=" ")
    with pytest.raises(Refused, match="cannot have ended in the future"):
        end_own_key(portfolio, key.id, on=TODAY + timedelta(days=1), why="lost")
    with pytest.raises(NotFound, match="There is no one key “zzz”"):
        end_own_key(portfolio, "zzz", on=TODAY, why="lost")


def test_key_that_is_not_there_is_not_found(portfolio: Portfolio) -> None:
    with (
        portfolio.read() as session,
        pytest.raises(NotFound, match="not kept in this file"),
    ):
        keys.kept_key(session, "nothing")


def test_key_without_its_private_half_is_not_found(portfolio: Portfolio) -> None:
    key = make_own_key(portfolio).value
    with portfolio.change() as change:
        change.session.delete(change.session.get(SigningKeySecretRow, key.id))
    with pytest.raises(NotFound, match="not kept in this file"):
        owners_key(portfolio)


def test_card_is_saved_for_others(portfolio: Portfolio, tmp_path: Path) -> None:
    key = make_own_key(portfolio).value
    done = save_own_card(portfolio, tmp_path / "robin.json")
    assert read_card((tmp_path / "robin.json").read_bytes()) == key.card
    assert done.said == f"Wrote the key card. Its words: {key.card.words}."


def test_key_of_a_person_is_kept(portfolio: Portfolio, sam: Person, card: Path) -> None:
    done = know_key(portfolio, sam.id[:8], card)
    assert known_keys(portfolio) == (done.value,)
    assert (done.value.person, done.value.card) == (sam.id, SAM)
    assert START <= done.value.known_at < START + timedelta(hours=1)
    assert (done.changed, done.advice) == (Changed.PEOPLE, ())
    with pytest.raises(Refused, match="This key is kept already"):
        know_key(portfolio, sam.id, card)

    undo_change(portfolio, done.undo)
    assert known_keys(portfolio) == ()


def test_card_with_another_name_is_kept_and_told(portfolio: Portfolio, card: Path) -> None:
    add_person(portfolio, name="Sam")
    assert know_key(portfolio, "Sam", card).advice == ("The card names “Dr Sam Example”.",)


def test_person_is_named_or_found_by_id(portfolio: Portfolio, card: Path) -> None:
    for role in ("GP", "Tutor"):
        add_person(portfolio, name="Sam", role=role)
    for nobody in ("Nobody", "Sam"):
        with pytest.raises(NotFound, match=f"There is no one person “{nobody}”"):
            know_key(portfolio, nobody, card)
    with pytest.raises(NotFound, match="Say whose key it is"):
        know_key(portfolio, "", card)
    assert know_key(portfolio, "Sam, GP", card).value.card == SAM


def test_key_file_is_made_once(tmp_path: Path) -> None:
    file = tmp_path / "sam.p12"
    made = make_key_file(
        file,
        name="Dr Sam Example",
        registration="GMC 0000000",
        passphrase="words",
        clock=TickingClock(),
    )
    assert read_key_file(file, "words").fingerprint == made.value.fingerprint
    with pytest.raises(Refused, match="is there already"):
        make_key_file(file, name="Sam", registration="", passphrase="words")
    with pytest.raises(WrongKey):
        read_key_file(file, "word")
    with pytest.raises(FileRefused, match=r"“gone\.p12” cannot be read"):
        read_key_file(tmp_path / "gone.p12", "words")


def test_folder_of_a_key_file_is_made_where_that_is_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "Keys" / "sam.p12"
    made = make_key_file(
        file, name="Dr Sam Example", registration="", passphrase="words", make_folder=True
    )
    assert read_key_file(file, "words").fingerprint == made.value.fingerprint


def test_owner_knows_their_own_keys_and_those_they_keep(
    portfolio: Portfolio, sam: Person, card: Path, tmp_path: Path
) -> None:
    own = make_own_key(portfolio).value
    pdf = tmp_path / "signed.pdf"
    key = owners_key(portfolio)
    pdf.write_bytes(certified(blank(), key, TickingClock(), field_name=OWNER))
    make_own_key(portfolio)
    know_key(portfolio, sam.id, card)

    (one,) = verify_for_owner(portfolio, pdf, [card]).signatures

    assert one.card == own.card
    assert verify(pdf).signatures[0].card is None


def test_printed_card_is_read_in(portfolio: Portfolio, sam: Person, tmp_path: Path) -> None:
    save_card(SAM, tmp_path / "sam.pdf", clock=TickingClock())
    assert know_key(portfolio, sam.id, tmp_path / "sam.pdf").value.card == SAM


def test_card_is_kept_on_the_word_of_somebody_known(
    portfolio: Portfolio, sam: Person, card: Path, tmp_path: Path
) -> None:
    hub = make_key("Example Training Hub", "", START)
    hub_card = KeyCard(name="Example Training Hub", role="Hub", fingerprint=hub.fingerprint)
    signed_card = tmp_path / "signed.json"
    done = vouch_for(card, signed_card, hub, role="Hub", clock=TickingClock())
    assert done.said.startswith(f"You vouch for the key of {SAM.name}: {SAM.words}.")
    given = card_in(signed_card)
    with pytest.raises(Refused, match="Nobody whose key you compared vouches for this card"):
        accept_card(portfolio, sam.id, given)
    add_person(portfolio, name="Example Training Hub")
    know_card(portfolio, "Example Training Hub", hub_card)

    kept = accept_card(portfolio, sam.id, given)

    voucher = f"Example Training Hub, Hub, on {TODAY.isoformat()}"
    assert kept.said == f"You go by this key of {sam.name} on the word of {voucher}."
    assert [known.card.voucher for known in known_keys(portfolio)] == ["", voucher]
    undo_change(portfolio, kept.undo)
    assert len(known_keys(portfolio)) == 1


def test_signature_by_a_key_that_is_vouched_for_says_so(card: Path, tmp_path: Path) -> None:
    hub = make_key("Example Training Hub", "", START)
    save_card(KeyCard(name="Hub", fingerprint=hub.fingerprint), tmp_path / "hub.json")
    sam_key = make_key("Dr Sam Example", "", START)
    save_card(KeyCard(name="Dr Sam Example", fingerprint=sam_key.fingerprint), card)
    vouch_for(card, tmp_path / "signed.json", hub, clock=TickingClock())
    pdf = tmp_path / "signed.pdf"
    pdf.write_bytes(certified(blank(), sam_key, TickingClock(), field_name=OWNER))

    def rests_on(*others: Path, known: Path | None = None) -> RestsOn:
        cards = [known] if known else []
        return verify(pdf, cards, others).signatures[0].rests_on

    signed_card, hub_card = tmp_path / "signed.json", tmp_path / "hub.json"
    assert rests_on(signed_card, known=hub_card) is RestsOn.VOUCHED
    assert rests_on(signed_card) is RestsOn.NOTHING
    assert rests_on(card, known=hub_card) is RestsOn.NOTHING
    assert rests_on(known=signed_card) is RestsOn.CARD
    told = "\n".join(verdict_lines(verify(pdf, [hub_card], [signed_card])))
    assert f"Who vouches for it: Hub, on {TODAY.isoformat()}" in told
