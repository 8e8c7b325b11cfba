"""A verdict as lines: what is not known is left out, and no name writes a line of its own."""

from datetime import UTC, datetime

from fcp_portfolio.domain.verdict import Fault, Finding, Holder, SignatureVerdict, Verdict
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
