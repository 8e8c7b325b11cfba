"""A verdict as the Verify page says it: two answers for each signature, which never become one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.verdict import Revision, SignatureVerdict, Verdict
from fcp_portfolio.domain.verdict_text import on_one_line
from fcp_portfolio.ui.wording import clock_text, counted

YOURS = "Your own key."
UNREADABLE = "Nothing can be said of the key."


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """One signature in words. `unaltered` and `known` are answers to different questions."""

    who: str
    when: str
    unaltered: bool
    changes: tuple[str, ...]
    known: bool
    rests_on: tuple[str, ...]


def headline(verdict: Verdict) -> tuple[str, str, str]:
    """The kind of box, the verdict in one sentence, and what stands below it."""
    found = tuple(on_one_line(finding.sentence) for finding in verdict.all_findings)
    if not verdict.signatures:
        return "warn", "Nobody has signed this PDF.", ""
    if found:
        return "danger", "Do not rely on this file.", " ".join(found)
    if verdict.unsigned:
        fields = counted(len(verdict.unsigned), "field was", "fields were")
        words = f"{fields} filled in after the last signature."
        return "warn", "Unaltered where it is signed, but not all of it is signed.", words
    known = sum(one.card is not None for one in verdict.signatures)
    return "info", "Unaltered since it was signed.", _by_whom(len(verdict.signatures), known)


def _by_whom(number: int, known: int) -> str:
    if number == 1:
        return f"One signature, by a key that you {'know' if known else 'do not know yet'}."
    if known == number:
        return f"{number} signatures, all by keys that you know."
    return f"{number} signatures, {known or 'none'} of them by a key that you know."


def signed(one: SignatureVerdict, own: Collection[str] = ()) -> Signed:
    """One signature; `own` are the fingerprints of keys of whoever looks."""
    changes = tuple(on_one_line(finding.sentence) for finding in one.findings)
    return Signed(
        who=_who(one),
        when=_when(one),
        unaltered=one.unaltered,
        changes=changes or _allowed(one),
        known=one.card is not None,
        rests_on=tuple(map(on_one_line, _rests_on(one, own))),
    )


def time_line(verdict: Verdict) -> tuple[tuple[str, str], ...]:
    """What each revision brought: a title, and a line below it."""
    return tuple(_brought(verdict, one) for one in verdict.revisions)


def sentence(one: Signed) -> str:
    """A signature as a screen reader says it."""
    altered = f"Unaltered? {'Yes' if one.unaltered else 'No'}. {' '.join(one.changes)}"
    known = f"Known? {'Yes' if one.known else 'No'}. {' '.join(one.rests_on)}"
    return f"{one.who}. {one.when}. {altered} {known}"


def _who(one: SignatureVerdict) -> str:
    if one.holder is None:
        return on_one_line(f"Signature “{one.field}”")
    named = ", ".join(filter(None, (one.holder.name, one.holder.registration)))
    return on_one_line(f"A key that names {named}")


def _when(one: SignatureVerdict) -> str:
    if one.claimed is None:
        return "No time is given"
    clock = f"{_moment(one.claimed)}, by the signer\u2019s computer\u2019s clock"
    stamps = (f"stamped {_moment(stamp.at)} by {stamp.by}" for stamp in one.stamped)
    return on_one_line("; ".join((clock, *stamps)))


def _moment(at: datetime) -> str:
    local = at.astimezone()
    return f"{spoken(local.date())}, {clock_text(local)}"


def _allowed(one: SignatureVerdict) -> tuple[str, ...]:
    """What came after it, where nothing did that it forbids."""
    if one.later:
        fields = counted(len(one.later), "field")
        return (f"Since then {fields} of others filled in or signed, which it allows.",)
    return ("Nothing was changed since.",)


def _rests_on(one: SignatureVerdict, own: Collection[str]) -> tuple[str, ...]:
    holder = one.holder
    if holder is None:
        return (UNREADABLE,)
    if one.card is not None:
        mine = holder.fingerprint in own
        whose = YOURS if mine else f"On a key card that you have: {one.card.described}."
        return (whose, *one.notes)
    lines = [f"The name rests on {one.rests_on}.", f"To compare: {holder.words}."]
    if holder.issuer:
        lines.append(f"Certificate issued by {holder.issuer}.")
    if holder.register:
        lines.append(f"Look the registration up: {holder.register}")
    return (*lines, *one.notes)


def _brought(verdict: Verdict, revision: Revision) -> tuple[str, str]:
    signatures = [one for one in verdict.signatures if one.field in revision.signed]
    filled = _filled(revision)
    if signatures:
        one = signatures[0]
        title = f"{'Sealed' if one.seals else 'Signed'}: {_who(one)[0].lower()}{_who(one)[1:]}"
        return title, " · ".join(filter(None, (_when(one), filled)))
    if revision.filled:
        return "Filled in", filled
    if revision.number == 1:
        return "The document", "As it was first written"
    return "Changed without a signature", "Nobody stands for this change"


def _filled(revision: Revision) -> str:
    if not revision.filled:
        return ""
    names = on_one_line(", ".join(revision.filled))
    return f"{counted(len(revision.filled), 'field')} filled in: {names}"
