"""Whether a peer may be asked to review entries: once, and before what they show is signed off."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import Kind, Request, Role, State
from fcp_portfolio.domain.sign_off import Standing, newest
from fcp_portfolio.services.drafting.wanted import Wanted
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.storage import reading
from fcp_portfolio.storage import requests as stored


def require_reviewable(portfolio: Portfolio, wanted: Wanted, entries: Sequence[Entry]) -> None:
    """Raises Refused for entries that a peer cannot be asked to review (any more)."""
    if not wanted.peer_review:
        return
    if wanted.kind is not Kind.CONFIRMATION:
        message = Phrase("A peer review is a confirmation. Nothing was written.")
        raise Refused(message)
    late = too_late(portfolio, entries).values()
    known = chain.from_iterable(_known_to(portfolio, entries, one) for one in wanted.people)
    for why in (*late, *known):
        raise Refused(joined(why, Phrase("Nothing was written.")))


def too_late(portfolio: Portfolio, entries: Iterable[Entry]) -> Mapping[str, Phrase]:
    """Those of these entries that no peer reviews any more, by their ids, with a sentence why."""
    signed = _signed(portfolio)
    return {
        entry.id: Phrase(
            "“{title}” shows {label}, which is signed off already: peers review before that.",
            title=entry.content.title,
            label=label,
        )
        for entry in entries
        for label in _signed_off(portfolio, entry, signed)[:1]
    }


def asked_already(portfolio: Portfolio, entries: Sequence[str], person: str) -> str:
    """Which of these entries somebody (both by id) was asked to review, a sentence; else empty."""
    with portfolio.read() as session:
        peer = reading.everyone(session)[person]
        found = reading.entries(session, entries)
    return next(_known_to(portfolio, found, peer), "")


def signed_off_meanwhile(portfolio: Portfolio, request: Request) -> tuple[Phrase, ...]:
    """What a peer's answer that came late is to be told with: it is kept all the same."""
    if not request.peer_review:
        return ()
    with portfolio.read() as session:
        entries = reading.entries(session, [one.id for one in request.entries])
    signed = _signed(portfolio)
    labels = (label for entry in entries for label in _signed_off(portfolio, entry, signed))
    return tuple(
        Phrase("{label} was signed off before this peer review came back.", label=label)
        for label in dict.fromkeys(labels)
    )


def _signed(portfolio: Portfolio) -> Mapping[str, Standing]:
    """The sign-offs of capabilities that stand, by path."""
    return newest(one for one in standings(portfolio) if one.stands)


def _signed_off(
    portfolio: Portfolio, entry: Entry, signed: Mapping[str, Standing]
) -> Sequence[str]:
    """The capabilities that an entry is linked to and that somebody signed off."""
    paths = dict.fromkeys(portfolio.home(link.path) for link in entry.content.links)
    return [signed[path].sign_off.label for path in paths if path in signed]


def _known_to(portfolio: Portfolio, entries: Sequence[Entry], peer: Person) -> Iterator[Phrase]:
    """The entries that a peer reviewed or was asked to; not where that was withdrawn."""
    reviewed = {
        one.sign_off.about
        for one in standings(portfolio)
        if one.peer_review and one.sign_off.withdrawn is None and peer.id == one.answer.person
    }
    with portfolio.read() as session:
        out = [kept.request for kept in stored.requests(session, State.OUT)]
    for request in out:
        if _asks(request, peer):
            reviewed |= {one.id for one in request.entries}
    for entry in entries:
        if entry.id in reviewed:
            yield Phrase(
                "{name} was asked to review “{title}” already: each peer reviews a piece once.",
                name=peer.name,
                title=entry.content.title,
            )


def _asks(request: Request, peer: Person) -> bool:
    step = request.step(Role.REVIEWER)
    return request.peer_review and step is not None and step.name == peer.name
