"""A verdict as the Verify page says it: two answers for each signature, which never become one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from fcp_portfolio.domain.verdict import Revision, SignatureVerdict, Verdict
from fcp_portfolio.domain.verdict_text import on_one_line
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import Phrase, spoken, tr

YOURS = Phrase("Your own key.")
UNREADABLE = Phrase("Nothing can be said of the key.")


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
    found = tuple(on_one_line(tr(finding.sentence)) for finding in verdict.all_findings)
    if not verdict.signatures:
        return "warn", tr("Nobody has signed this PDF."), ""
    if found:
        return "danger", tr("Do not rely on this file."), " ".join(found)
    if verdict.unsigned:
        words = tr(
            "{n} (field was|fields were) filled in after the last signature.",
            None,
            len(verdict.unsigned),
        )
        return "warn", tr("Unaltered where it is signed, but not all of it is signed."), words
    known = sum(one.card is not None for one in verdict.signatures)
    return "info", tr("Unaltered since it was signed."), _by_whom(len(verdict.signatures), known)


def _by_whom(number: int, known: int) -> str:
    if number == 1:
        if known:
            return tr("One signature, by a key that you know.")
        return tr("One signature, by a key that you do not know yet.")
    if known == number:
        return tr("{number} signatures, all by keys that you know.", number=number)
    return tr(
        "{number} signatures, {known} of them by a key that you know.",
        number=number,
        known=known or tr("none"),
    )


def signed(one: SignatureVerdict, own: Collection[str] = ()) -> Signed:
    """One signature; `own` are the fingerprints of keys of whoever looks."""
    changes = tuple(on_one_line(tr(finding.sentence)) for finding in one.findings)
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
    altered = tr("Unaltered? Yes.") if one.unaltered else tr("Unaltered? No.")
    known = tr("Known? Yes.") if one.known else tr("Known? No.")
    told = (altered, *one.changes, known, *one.rests_on)
    return f"{one.who}. {one.when}. {' '.join(told)}"


def _who(one: SignatureVerdict) -> str:
    if one.holder is None:
        return on_one_line(tr("Signature “{field}”", field=one.field))
    named = ", ".join(filter(None, (one.holder.name, one.holder.registration)))
    return on_one_line(tr("A key that names {named}", named=named))


def _when(one: SignatureVerdict) -> str:
    if one.claimed is None:
        return tr("No time is given")
    clock = tr("{moment}, by the signer’s computer’s clock", moment=_moment(one.claimed))
    stamps = (
        tr("stamped {moment} by {by}", moment=_moment(stamp.at), by=stamp.by)
        for stamp in one.stamped
    )
    return on_one_line("; ".join((clock, *stamps)))


def _moment(at: datetime) -> str:
    local = at.astimezone()
    return f"{spoken(local.date())}, {clock_text(local)}"


def _allowed(one: SignatureVerdict) -> tuple[str, ...]:
    """What came after it, where nothing did that it forbids."""
    if one.later:
        return (
            tr(
                "Since then {n} (field|fields) of others filled in or signed, which it allows.",
                None,
                len(one.later),
            ),
        )
    return (tr("Nothing was changed since."),)


def _rests_on(one: SignatureVerdict, own: Collection[str]) -> tuple[str, ...]:
    holder = one.holder
    if holder is None:
        return (tr(UNREADABLE),)
    if one.card is not None:
        mine = holder.fingerprint in own
        whose = (
            tr(YOURS)
            if mine
            else tr("On a key card that you have: {described}.", described=one.card.described)
        )
        return (whose, *map(tr, one.notes))
    lines = [
        tr("The name rests on {rests_on}.", rests_on=tr(one.rests_on)),
        tr(
            "You have not met this signer yet: compare these words with {name} by phone: {words}.",
            name=holder.name,
            words=holder.words,
        ),
    ]
    if holder.issuer:
        lines.append(tr("Certificate issued by {issuer}.", issuer=holder.issuer))
    if holder.register:
        lines.append(tr("Look the registration up: {register}", register=holder.register))
    return (*lines, *map(tr, one.notes))


def _brought(verdict: Verdict, revision: Revision) -> tuple[str, str]:
    signatures = [one for one in verdict.signatures if one.field in revision.signed]
    filled = _filled(revision)
    if signatures:
        one = signatures[0]
        said = tr("Sealed") if one.seals else tr("Signed")
        title = f"{said}: {_who(one)[0].lower()}{_who(one)[1:]}"
        return title, " · ".join(filter(None, (_when(one), filled)))
    if revision.filled:
        return tr("Filled in"), filled
    if revision.number == 1:
        return tr("The document"), tr("As it was first written")
    return tr("Changed without a signature"), tr("Nobody stands for this change")


def _filled(revision: Revision) -> str:
    if not revision.filled:
        return ""
    names = on_one_line(", ".join(revision.filled))
    return tr("{n} (field|fields) filled in: {names}", None, len(revision.filled), names=names)
