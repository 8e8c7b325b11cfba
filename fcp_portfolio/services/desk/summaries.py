"""Progress summaries that practitioners made: verified, matched, kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.desk.practitioner import Match, Practitioner, Sender, match
from fcp_portfolio.domain.desk.summary import TakenSummary
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import local_day, name_on_one_line, setting_id, sha256_hex
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.progress import Breadth, ProgressSummary, newer_than
from fcp_portfolio.domain.progress_json import progress_json
from fcp_portfolio.services.desk.practitioners import (
    keep_portfolio,
    keys_of,
    practitioner,
    practitioners,
    require_desk,
)
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.keys import known_keys
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import read_pdf
from fcp_portfolio.storage import files, subjects
from fcp_portfolio.storage.change import Change

if TYPE_CHECKING:
    from fcp_portfolio.services.progress import ProgressRead

PDF = "application/pdf"
_NOTHING = Phrase("Nothing was taken in.")


class UnknownKey(Refused):
    """A file is signed with a key that this desk does not go by.

    `card` is what its certificate says, for the words to be compared with the person;
    `practitioner` whose it may be, or None.
    """

    def __init__(self, sentence: str, card: KeyCard, practitioner: Practitioner | None) -> None:
        super().__init__(sentence)
        self.card = card
        self.practitioner = practitioner


class OtherPortfolio(Refused):
    """A summary of somebody known, from another portfolio than the one known of them."""

    def __init__(self, sentence: str, practitioner: Practitioner) -> None:
        super().__init__(sentence)
        self.practitioner = practitioner


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedSummary:
    """A summary that may be kept, and whose it is."""

    read: "ProgressRead"
    practitioner: Practitioner


def take_summary(
    desk: Portfolio, path: Path, *, of: str = "", new_portfolio: bool = False
) -> Done[TakenSummary]:
    """Verifies a progress summary, finds whose it is, and keeps it.

    `of` says whose it is where the key alone does not; `new_portfolio` that the practitioner began
    another portfolio. Raises FileRefused for what is no summary, altered, or from the future;
    UnknownKey, OtherPortfolio; Refused for one in bands, of nobody on the desk, held already, or
    older than the one held. Then nothing was changed.
    """
    require_desk(desk)
    judged = judge_summary(desk, read_pdf(path), of, new_portfolio=new_portfolio)
    with desk.change() as change:
        taken = keep_summary(desk, change, judged, path.name)
    return told_of_summary(taken, judged, change)


def judge_summary(
    desk: Portfolio, data: bytes, of: str, *, new_portfolio: bool = False
) -> JudgedSummary:
    """Verifies the summary in a PDF and finds whose it is; raises what `take_summary` does."""
    from fcp_portfolio.services.progress import read_progress  # heavy

    known = tuple(one.card for one in known_keys(desk))
    read = read_progress(data, known, clock=desk.clock)
    if read.summary.breadth is not Breadth.FULL:
        message = Phrase("This progress summary holds bands for a group, no numbers for you.")
        raise Refused(joined(message, _NOTHING))
    whose = _signer(desk, read, of)
    _require_its_portfolio(desk, whose, read.summary.portfolio, new=new_portfolio)
    _require_newer(desk, read.summary)
    return JudgedSummary(read=read, practitioner=whose)


def keep_summary(desk: Portfolio, change: Change, judged: JudgedSummary, name: str) -> TakenSummary:
    """Keeps a judged summary with its file, within a change."""
    read, whose = judged.read, judged.practitioner
    summary = read.summary
    taken = TakenSummary(
        id=setting_id(desk.copy.portfolio_id, "taken_summary", f"{summary.id}/{read.fingerprint}"),
        practitioner=whose.id,
        portfolio=summary.portfolio,
        made=summary.made,
        signed_by=read.fingerprint,
        told=progress_json(summary).decode(),
        sha256=sha256_hex(read.data),
        name=name_on_one_line(name),
        size=len(read.data),
    )
    files.keep_file(change.session, change.portfolio_id, BytesIO(read.data), media_type=PDF)
    if whose.portfolio != summary.portfolio:
        keep_portfolio(change, whose, summary.portfolio)
    what = Phrase("Took in a progress summary of {name}", name=whose.name)
    subjects.keep(change, what, taken)
    return taken


def told_of_summary(
    taken: TakenSummary, judged: JudgedSummary, change: Change
) -> Done[TakenSummary]:
    """What became of it, in a sentence."""
    said = Phrase(
        "Took in the progress summary of {name}, made on {day}.",
        name=judged.practitioner.name,
        day=local_day(taken.made),
    )
    advice = judged.read.notes
    return Done(value=taken, changed=Changed.SUBJECTS, undo=change.id, said=said, advice=advice)


def summaries(desk: Portfolio, given: str = "") -> tuple[TakenSummary, ...]:
    """Those that were taken in, the newest first; of one practitioner alone where one is named."""

    def read() -> tuple[TakenSummary, ...]:
        with desk.read() as session:
            found = subjects.every(session, TakenSummary)
        return tuple(sorted(found, key=lambda one: (one.made, one.id), reverse=True))

    found = desk.remembered.ask("summaries", read)
    if not given:
        return found
    meant = practitioner(desk, given)
    return tuple(one for one in found if one.practitioner == meant.id)


def newest_by_portfolio(desk: Portfolio) -> Mapping[str, ProgressSummary]:
    """The newest summary of each portfolio, by its id."""
    newest: dict[str, ProgressSummary] = {}
    for one in summaries(desk):
        if one.portfolio not in newest:
            newest[one.portfolio] = one.summary
    return newest


def _signer(desk: Portfolio, read: "ProgressRead", of: str) -> Practitioner:
    """Whose key signed it; raises UnknownKey, and Refused where it is nobody's on the desk."""
    people = practitioners(desk)
    if read.card is None:
        found = match(_sender(read.summary), people)
        raise UnknownKey(_unknown(desk, read, found), _card(read), found.practitioner)
    by_key = {one.card.fingerprint: one.person for one in known_keys(desk)}
    person = by_key[read.fingerprint]
    whose = next((one for one in people if one.person == person), None)
    if whose is None or (of and practitioner(desk, of) != whose):
        message = Phrase(
            "The key that signed this progress summary is {name}’s, who is not the practitioner "
            "meant. {nothing}",
            name=read.card.name,
            nothing=_NOTHING,
        )
        raise Refused(message)
    return whose


def _sender(summary: ProgressSummary) -> Sender:
    return Sender(
        name=summary.owner, registration=summary.registration, portfolio=summary.portfolio
    )


def _card(read: "ProgressRead") -> KeyCard:
    holder = read.holder
    return KeyCard(
        name=holder.name, registration=holder.registration, fingerprint=holder.fingerprint
    )


def _unknown(desk: Portfolio, read: "ProgressRead", found: Match) -> Phrase:
    whose = found.practitioner
    if whose is None:
        return Phrase(
            "Nobody on this desk is known by the key that signed the progress summary of {name}. "
            "Nothing was taken in. If it is a practitioner of yours, add them, compare the words "
            "of the key with them, and take it in again.",
            name=read.summary.owner,
        )
    if keys_of(desk, whose):
        return Phrase(
            "This progress summary of {name} is signed with another key than the one you know of "
            "them. Nothing was taken in; what is held stays. Ask whether the key was replaced, "
            "compare the words of the new one with them, and take it in again.",
            name=whose.name,
        )
    return Phrase(
        "You do not know the key that signed this progress summary of {name} yet. Nothing was "
        "taken in. Compare its words with them, and take it in again.",
        name=whose.name,
    )


def _require_its_portfolio(
    desk: Portfolio, whose: Practitioner, portfolio: str, *, new: bool
) -> None:
    others = (one for one in practitioners(desk) if one.id != whose.id)
    other = next((one for one in others if one.portfolio == portfolio), None)
    if other is not None:
        message = Phrase(
            "This progress summary, signed with {name}’s key, is of the portfolio of {other}. "
            "{nothing} Ask both of them.",
            name=whose.name,
            other=other.name,
            nothing=_NOTHING,
        )
        raise Refused(message)
    if not new and whose.portfolio not in ("", portfolio):
        raise OtherPortfolio(_other(whose), whose)


def _other(whose: Practitioner) -> Phrase:
    return Phrase(
        "This progress summary, signed with {name}’s key, is of another portfolio than the one "
        "known of them. Nothing was taken in; what is held stays. Ask "
        "{name} whether they began a new portfolio, and say so when you take it in again.",
        name=whose.name,
    )


def _require_newer(desk: Portfolio, summary: ProgressSummary) -> None:
    held = newest_by_portfolio(desk).get(summary.portfolio)
    if held is not None:
        newer_than(summary, held)
