"""Whether a peer may be asked to review entries: once, and before what they show is signed off."""

from collections.abc import Iterator, Sequence

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Kind, Request, Role, State
from fcp_portfolio.domain.sign_off import newest
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
    for entry in entries:
        for label in signed_off(portfolio, entry):
            message = Phrase(
                "“{title}” shows {label}, which is signed off already: peers review before that. "
                "Nothing was written.",
                title=entry.content.title,
                label=label,
            )
            raise Refused(message)
        if _asked_before(portfolio, entry.id, wanted.people[0]):
            message = Phrase(
                "{name} was asked to review “{title}” already: each peer reviews a piece once. "
                "Nothing was written.",
                name=wanted.people[0].name,
                title=entry.content.title,
            )
            raise Refused(message)


def signed_off(portfolio: Portfolio, entry: Entry) -> Iterator[str]:
    """The capabilities that an entry is linked to and that somebody signed off."""
    signed = newest(one for one in standings(portfolio) if one.stands)
    for path in dict.fromkeys(portfolio.home(link.path) for link in entry.content.links):
        if path in signed:
            yield signed[path].sign_off.label


def signed_off_meanwhile(portfolio: Portfolio, request: Request) -> tuple[Phrase, ...]:
    """What a peer's answer that came late is to be told with: it is kept all the same."""
    if not request.peer_review:
        return ()
    with portfolio.read() as session:
        entries = reading.entries(session, [one.id for one in request.entries])
    labels = dict.fromkeys(label for entry in entries for label in signed_off(portfolio, entry))
    return tuple(
        Phrase("{label} was signed off before this peer review came back.", label=label)
        for label in labels
    )


def _asked_before(portfolio: Portfolio, entry: str, peer: Person) -> bool:
    """Whether they reviewed it, or a request to do so is with them; not what was withdrawn."""
    reviewed = any(
        one.peer_review
        and one.sign_off.about == entry
        and one.sign_off.withdrawn is None
        and peer.id == one.answer.person
        for one in standings(portfolio)
    )
    with portfolio.read() as session:
        out = [kept.request for kept in stored.requests(session, State.OUT)]
    return reviewed or any(_asks(one, entry, peer) for one in out)


def _asks(request: Request, entry: str, peer: Person) -> bool:
    step = request.step(Role.REVIEWER)
    about = entry in {one.id for one in request.entries}
    return request.peer_review and about and step is not None and step.name == peer.name
