"""Honest chains are accepted; what was changed afterwards is refused, for the right reason."""

from collections.abc import Callable

import pytest

from fcp_portfolio.documents.signing.checking import check, revision_bytes
from fcp_portfolio.documents.signing.opening import LARGEST
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.verdict import Fault, Finding, RestsOn, Verdict
from tests.documents.signing import tampering
from tests.documents.signing.papers import (
    OWNER,
    PROVIDER,
    SUPERVISOR,
    answered,
    blank,
    chain,
    key,
    sealed,
    signed_by,
    supervised,
)
from tests.documents.signing.tampering import changed, choose, fill


def faults(verdict: Verdict) -> dict[str, set[tuple[Fault, str]]]:
    """What is wrong, by signature; what is wrong with the file stands under no name."""
    found = {one.field: {(f.fault, f.about) for f in one.findings} for one in verdict.signatures}
    found[""] = {(f.fault, f.about) for f in verdict.findings}
    return {name: wrong for name, wrong in found.items() if wrong}


@pytest.mark.parametrize(
    ("data", "signers"),
    [
        (sealed, [OWNER]),
        (answered, [OWNER]),
        (supervised, [OWNER, SUPERVISOR]),
        (chain, [OWNER, SUPERVISOR, PROVIDER]),
    ],
)
def test_honest_chain_is_good(data: Callable[[], bytes], signers: list[str]) -> None:
    verdict = check(data())

    assert faults(verdict) == {}
    assert [one.field for one in verdict.signatures] == signers
    assert verdict.good
    assert verdict.needs_a_person


def test_the_time_line_says_what_each_revision_brought() -> None:
    assert [one.what for one in check(chain()).revisions] == [
        "the document",
        "signed in “owner”",
        "filled in “comment”",
        "filled in “level”",
        "signed in “supervisor”",
        "filled in “name_provider”",
        "signed in “provider”",
    ]


def test_each_signer_has_the_fields_filled_in_before() -> None:
    assert {one.field: one.answered for one in check(chain()).signatures} == {
        OWNER: (),
        SUPERVISOR: ("comment", "level"),
        PROVIDER: ("name_provider",),
    }


def test_an_earlier_revision_is_the_file_as_it_was() -> None:
    ends = [one.end for one in check(chain()).revisions]

    assert revision_bytes(chain(), 2) == sealed()
    assert revision_bytes(chain(), 5) == supervised()
    assert revision_bytes(chain(), len(ends)) == chain()
    with pytest.raises(FileRefused, match=r"no revision 8\. Its last one is 7"):
        revision_bytes(chain(), 8)


def test_answers_after_the_seal_are_said_to_be_unsigned() -> None:
    verdict = check(answered())
    assert verdict.unsigned == ("comment", "level")
    assert verdict.sentence == (
        "Unaltered where it is signed; “comment”, “level” filled in, not signed."
    )


def test_nobody_signed() -> None:
    verdict = check(blank())
    assert (verdict.good, verdict.needs_a_person) == (False, True)
    assert verdict.sentence == "Nobody has signed this PDF."


CUT = "This PDF does not end as a PDF ends: it was cut off, or something was appended."

AFTER_SUPERVISOR = {
    "locked text": (fill("comment", "forged"), {SUPERVISOR: {(Fault.OWN_FIELD, "comment")}}),
    "locked choice": (choose("developing"), {SUPERVISOR: {(Fault.OWN_FIELD, "level")}}),
    "locked drawing": (
        tampering.redraw_in_place,
        {SUPERVISOR: {(Fault.OWN_FIELD, "comment")}},
    ),
    "page": (
        tampering.draw_on_the_page,
        {OWNER: {(Fault.CHANGED, "")}, SUPERVISOR: {(Fault.CHANGED, "")}},
    ),
    "page more": (
        tampering.add_a_page,
        {OWNER: {(Fault.CHANGED, "")}, SUPERVISOR: {(Fault.CHANGED, "")}},
    ),
    "page less": (
        tampering.remove_a_page,
        {
            OWNER: {(Fault.CHANGED, "")},
            SUPERVISOR: {(Fault.CHANGED, "")},
            "": {(Fault.CHANGED, "")},
        },
    ),
    "button moved": (
        tampering.move_a_button,
        {OWNER: {(Fault.CHANGED, "")}, SUPERVISOR: {(Fault.CHANGED, "")}},
    ),
    "note": (
        tampering.lay_a_note_over,
        {
            OWNER: {(Fault.CHANGED, "")},
            SUPERVISOR: {(Fault.CHANGED, "")},
            "": {(Fault.ANNOTATION, "")},
        },
    ),
    "title": (tampering.rename, {"": {(Fault.METADATA, "")}}),
    "title in place": (tampering.rename_in_place, {"": {(Fault.METADATA, "")}}),
    "XMP": (tampering.rewrite_xmp, {"": {(Fault.METADATA, "")}}),
    "signature field": (tampering.add_a_signature_field, {"": {(Fault.NEW_FIELD, "extra")}}),
}


@pytest.mark.parametrize("name", AFTER_SUPERVISOR)
def test_change_after_a_signature_is_refused_for_its_reason(name: str) -> None:
    change, wrong = AFTER_SUPERVISOR[name]

    verdict = check(changed(supervised(), change))

    assert faults(verdict) == wrong
    assert not verdict.good
    assert verdict.sentence.startswith("Not good. ")


def test_lock_holds_for_a_field_that_nobody_answered() -> None:
    early = signed_by(sealed(), SUPERVISOR, "Dr Sam Example")

    assert faults(check(changed(early, fill("comment", "forged")))) == {
        SUPERVISOR: {(Fault.LOCKED_FIELD, "comment")}
    }
    assert faults(check(changed(early, tampering.press_only_what_is_seen))) == {
        SUPERVISOR: {(Fault.LOCKED_FIELD, "level")}
    }


def test_answer_of_a_signer_stays_although_nothing_locks_it() -> None:
    mine = changed(blank(), fill("comment", "Good"))
    signed = signed_by(mine, SUPERVISOR, "Dr Sam Example")

    verdict = check(changed(signed, fill("comment", "Excellent")))

    assert faults(verdict) == {SUPERVISOR: {(Fault.OWN_FIELD, "comment")}}


def test_fields_that_a_request_gives_a_signer_stay_although_empty() -> None:
    signed = signed_by(blank(), SUPERVISOR, "Dr Sam Example")
    later = changed(signed, fill("comment", "Excellent"))

    assert faults(check(later)) == {}
    assert faults(check(later, steps={SUPERVISOR: ["comment"]})) == {
        SUPERVISOR: {(Fault.OWN_FIELD, "comment")}
    }


def test_own_field_of_the_next_signer_may_be_filled() -> None:
    verdict = check(changed(supervised(), fill("name_provider", "Nia")))
    assert faults(verdict) == {}
    assert verdict.unsigned == ("name_provider",)


def test_byte_changed_under_a_signature() -> None:
    data = chain().replace(b"(A request)", b"(A reqvest)", 1)
    assert faults(check(data)) == {
        name: {(Fault.BYTES_CHANGED, "")} for name in (OWNER, SUPERVISOR, PROVIDER)
    }


def test_signature_of_another_document_is_refused() -> None:
    other = signed_by(changed(blank(), fill("comment", "Bad")), SUPERVISOR, "Dr Sam Example")
    mine = signed_by(changed(blank(), fill("comment", "Yes")), SUPERVISOR, "Dr Sam Example")
    (theirs, own) = (contents(data) for data in (other, mine))
    assert len(theirs) == len(own)

    verdict = check(mine.replace(own, theirs))

    assert faults(verdict) == {SUPERVISOR: {(Fault.BYTES_CHANGED, "")}}


def contents(data: bytes) -> bytes:
    """The last signature in a file, as it is written there."""
    start = data.rindex(b"/Contents <") + len(b"/Contents <")
    return data[start : data.index(b">", start)]


@pytest.mark.parametrize(
    ("damage", "wrong"),
    [
        (lambda data: data + b"%x\n", Fault.AFTER),
        (lambda data: data.replace(contents(data), contents(data)[:-2] + b"01"), Fault.PADDING),
    ],
)
def test_bytes_that_no_signature_covers_are_empty(
    damage: Callable[[bytes], bytes], wrong: Fault
) -> None:
    assert wrong in {one.fault for one in check(damage(sealed())).all_findings}


def test_bytes_that_end_like_a_pdf_are_refused() -> None:
    with pytest.raises(FileRefused) as refused:
        check(sealed() + b"hidden\n%%EOF\n")
    assert refused.value.sentence == CUT


def test_bytes_before_the_beginning_are_refused() -> None:
    with pytest.raises(FileRefused, match="before the beginning of this PDF"):
        check(b"x" * 10 + sealed())


def test_whoever_is_known_by_a_card_is_known_and_nobody_else() -> None:
    card = KeyCard(name="Dr Sam", fingerprint=key("Dr Sam Example", "GMC 0000000").fingerprint)

    owner, supervisor, provider = check(chain(), [card]).signatures

    assert (supervisor.card, supervisor.rests_on) == (card, RestsOn.CARD)
    assert (owner.card, owner.rests_on) == (None, RestsOn.NOTHING)
    assert (provider.card, provider.rests_on) == (None, RestsOn.NOTHING)
    assert supervisor.holder is not None
    assert (supervisor.holder.name, supervisor.holder.registration) == (
        "Dr Sam Example",
        "GMC 0000000",
    )


HOSTILE = {
    "empty": (b"", "not a PDF"),
    "text": (b"hello" * 500, "not a PDF"),
    "only a head": (b"%PDF-1.7\n", "does not end"),
    "cut": (b"%PDF-1.7\n" + b"1 0 obj <</A " * 2000, "does not end"),
    "nested": (b"%PDF-1.7\n1 0 obj " + b"[" * 100_000 + b"\nstartxref\n9\n%%EOF", "damaged"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_pdf_is_refused_in_words(name: str) -> None:
    data, words = HOSTILE[name]
    with pytest.raises(FileRefused, match=words):
        check(data)


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_truncated_file_is_refused(share: float) -> None:
    data = chain()[: int(len(chain()) * share)]
    with pytest.raises(FileRefused) as refused:
        check(data)
    assert refused.value.sentence == CUT


def test_too_large_a_file_is_refused_unread() -> None:
    with pytest.raises(FileRefused, match="larger than 200 MB"):
        check(b"%PDF-1.7" + bytes(LARGEST))


def test_finding_says_which_field() -> None:
    finding = Finding(fault=Fault.OWN_FIELD, about="level")
    assert finding.sentence == ("The field “level” was changed after its answer had been signed.")


def test_key_that_signed_two_steps_is_noted() -> None:
    verdict = check(signed_by(signed_by(answered(), SUPERVISOR, "Sam"), PROVIDER, "Sam"))
    assert [one.same_key for one in verdict.signatures] == [(), (), (SUPERVISOR,)]
    assert verdict.good
