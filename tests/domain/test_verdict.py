"""What is said of a signed PDF: two answers apart, and nothing that was not checked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from fcp_portfolio.domain.keys import KeyCard, fingerprint_of, fingerprint_words
from fcp_portfolio.domain.verdict import (
    Fault,
    Finding,
    Holder,
    RestsOn,
    Revision,
    SignatureVerdict,
    Verdict,
    as_the_owner_says,
)

NOW = datetime(2026, 11, 20, tzinfo=UTC)
YEAR = timedelta(days=365)
FINGERPRINT = fingerprint_of(b"key")
HOLDER = Holder(
    name="Dr Sam Example",
    registration="GMC 0000000",
    issuer="",
    fingerprint=FINGERPRINT,
    valid_from=NOW - YEAR,
    valid_until=NOW + YEAR,
)
CARD = KeyCard(name="Dr Sam Example", fingerprint=FINGERPRINT)
SIGNED = SignatureVerdict(field="sam", revision=2, findings=(), holder=HOLDER, claimed=NOW)
PAGE = Finding(fault=Fault.CHANGED)
LEVEL = Finding(fault=Fault.OWN_FIELD, about="level")


def test_readers_of_the_owners_document_gave_no_card() -> None:
    said = [as_the_owner_says(one) for one in RestsOn]
    assert not any("you" in words for words in said)
    assert said[0] == "a key card that the owner compared with them"
    assert as_the_owner_says("") == ""


def test_signer_who_is_not_known_needs_a_person() -> None:
    verdict = Verdict(signatures=(SIGNED,))
    assert (verdict.good, verdict.needs_a_person) == (True, True)
    assert verdict.sentence == (
        "Unaltered since signing. Signatures: 1, by keys on cards that you gave: 0."
    )


def test_signer_who_is_known_needs_nobody() -> None:
    verdict = Verdict(signatures=(replace(SIGNED, card=CARD),))
    assert (verdict.good, verdict.needs_a_person) == (True, False)


def test_findings_are_said_once_those_of_the_file_first() -> None:
    bad = replace(SIGNED, findings=(PAGE, LEVEL))
    verdict = Verdict(signatures=(bad, bad), findings=(Finding(fault=Fault.METADATA),))
    assert [one.fault for one in verdict.all_findings] == [
        Fault.METADATA,
        Fault.CHANGED,
        Fault.OWN_FIELD,
    ]
    assert not bad.unaltered
    assert verdict.sentence == (
        "Not good. The title or other facts about the document were changed after sealing. "
        "(3 findings in all.)"
    )


def test_one_finding_is_the_verdict() -> None:
    verdict = Verdict(signatures=(replace(SIGNED, findings=(LEVEL,)),))
    assert verdict.sentence == (
        "Not good. The field “level” was changed after its answer had been signed."
    )


def test_every_fault_has_a_sentence_and_none_says_proven() -> None:
    for fault in Fault:
        sentence = Finding(fault=fault, about="x").sentence
        assert sentence.endswith(".")
        assert "prove" not in sentence.lower()


def test_answers_after_the_last_signature_are_told() -> None:
    verdict = Verdict(signatures=(replace(SIGNED, card=CARD),), unsigned=("a", "b"))
    assert verdict.needs_a_person
    assert verdict.sentence == "Unaltered where it is signed; “a”, “b” filled in, not signed."


def test_file_without_a_signature_is_not_good() -> None:
    assert (Verdict().good, Verdict().needs_a_person) == (False, True)
    assert Verdict().sentence == "Nobody has signed this PDF."


def test_claimed_time_outside_the_certificate_is_a_note() -> None:
    early, late = (replace(SIGNED, claimed=NOW + years * YEAR) for years in (-2, 2))
    assert SIGNED.notes == ()
    assert early.notes == (
        "The claimed time lies before the time from which the certificate holds.",
    )
    assert late.notes == (
        "The claimed time lies after the time until which the certificate holds.",
    )
    assert replace(SIGNED, holder=None).notes == ()
    assert replace(SIGNED, claimed=None).notes == ()


def test_holder_can_be_looked_up_where_the_register_is_known() -> None:
    assert HOLDER.register == "https://www.gmc-uk.org/registration-and-licensing/our-registers"
    assert replace(HOLDER, registration="7").register == ""
    assert HOLDER.words == fingerprint_words(FINGERPRINT)


def test_each_revision_is_told_in_words() -> None:
    made = (
        Revision(number=1, end=9),
        Revision(number=2, end=9, signed=("owner",)),
        Revision(number=3, end=9, filled=("level", "comment")),
        Revision(number=4, end=9, signed=("sam",), filled=("date",)),
        Revision(number=5, end=9),
    )
    assert [one.what for one in made] == [
        "the document",
        "signed in “owner”",
        "filled in “level”, “comment”",
        "signed in “sam”, filled in “date”",
        "changed without a signature",
    ]


def test_key_that_signed_twice_is_a_note_and_no_fault() -> None:
    twice = replace(SIGNED, same_key=("reviewer_signature",))
    assert twice.notes == ("The same key signed in “reviewer_signature” before.",)
    assert Verdict(signatures=(SIGNED, twice)).good
