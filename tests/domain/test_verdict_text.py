"""A verdict as lines: what is not known is left out, and no name writes a line of its own."""

from dataclasses import replace
from datetime import UTC, datetime

from fcp_portfolio.domain.identity import instant_text
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.verdict import (
    Fault,
    Finding,
    Holder,
    Revision,
    SignatureVerdict,
    TimeStamp,
    Verdict,
)
from fcp_portfolio.domain.verdict_text import verdict_lines

AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
HOLDER = Holder(
    name="Dr Sam\nExample",
    registration="",
    issuer="A Health Board",
    fingerprint="ab" * 32,
    valid_from=AT,
    valid_until=AT,
)


def test_signature_that_cannot_be_read_says_what_is_wrong_and_no_more() -> None:
    finding = Finding(fault=Fault.UNREADABLE)
    one = SignatureVerdict(field="reviewer", revision=2, findings=(finding,))
    assert verdict_lines(Verdict(signatures=(one,))) == (
        "Not good. The signature cannot be read, so nothing can be said for it.",
        "",
        "Signature in “reviewer”, revision 2",
        "  Unaltered since signing? no",
        "    The signature cannot be read, so nothing can be said for it.",
        "  Identity rests on nothing but what the signer typed.",
        "",
        "Revisions",
    )


def test_certificate_of_an_organisation_names_its_issuer() -> None:
    one = SignatureVerdict(field="reviewer", revision=2, findings=(), holder=HOLDER)
    lines = verdict_lines(Verdict(signatures=(one,)))
    assert "  By the holder of a key that names: Dr Sam Example" in lines
    assert "  Certificate issued by: A Health Board" in lines
    assert not [line for line in lines if "Look the registration up" in line]


def test_all_that_is_known_is_told() -> None:
    holder = replace(HOLDER, registration="GMC 0000000", issuer="")
    card = KeyCard(name="Dr Sam Example", fingerprint="ab" * 32, voucher="Prof Alex Example")
    one = SignatureVerdict(
        field="reviewer",
        revision=2,
        findings=(),
        holder=holder,
        card=card,
        claimed=AT,
        stamped=(TimeStamp(at=AT, by="A service"),),
        seals=True,
        answered=("c1",),
        later=("c2",),
    )
    revision = Revision(number=1, end=9)
    finding = Finding(fault=Fault.AFTER)
    whole = Verdict(signatures=(one,), revisions=(revision,), findings=(finding,))
    assert verdict_lines(whole)[1:] == (
        "  Something stands after the end of the PDF.",
        "",
        "Signature in “reviewer”, revision 2",
        "  Unaltered since signing? yes",
        "  It seals the document: only answers and signatures may follow.",
        "  By the holder of a key that names: Dr Sam Example, GMC 0000000",
        f"  Key: {card.words}",
        f"  Look the registration up: {holder.register}",
        "  Identity rests on nothing but what the signer typed.",
        f"  The card: {card.described}",
        "  Who vouches for it: Prof Alex Example",
        f"  Time by the signer's computer's clock: {instant_text(AT)}",
        f"  Time stamp: {instant_text(AT)}, by A service, whom nobody here checked",
        "  Filled in before signing: c1",
        "  Changed after it: c2",
        "",
        "Revisions",
        "  1  the document",
    )


def test_card_that_nobody_vouches_for_names_no_voucher() -> None:
    card = KeyCard(name="Dr Sam Example", fingerprint="ab" * 32)
    one = SignatureVerdict(field="reviewer", revision=2, findings=(), holder=HOLDER, card=card)
    lines = verdict_lines(Verdict(signatures=(one,)))
    assert f"  The card: {card.described}" in lines
    assert not [line for line in lines if "vouches" in line]
