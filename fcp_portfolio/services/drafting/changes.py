"""What changed since somebody signed it off, so that they can be asked about that alone."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Kind, Request, ShownEntry, entry_fingerprint
from fcp_portfolio.domain.sign_off import Standing, newest
from fcp_portfolio.domain.since import ChangedSince, paths
from fcp_portfolio.services.drafting.wanted import Wanted
from fcp_portfolio.services.export import select
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sign_offs import standings_in
from fcp_portfolio.storage import reading
from fcp_portfolio.storage import requests as stored


def changes_for(
    portfolio: Portfolio, person: Person, capabilities: Collection[str] = ()
) -> tuple[ChangedSince, ...]:
    """What changed under what this person signed off; without `capabilities` (paths) all of it.

    Raises Refused where nothing did: who did not see the rest cannot be asked about a part.
    """
    with portfolio.read() as session:
        found = [
            standing
            for standing in newest(standings_in(portfolio, session)).values()
            if standing.changed
            and standing.sign_off.of_capability
            and standing.answer.person == person.id
            and (not capabilities or standing.sign_off.about in capabilities)
        ]
        requests = {kept.request.id: kept.request for kept in stored.requests(session)}
        signed = [(standing, requests[standing.answer.request]) for standing in found]
        ids = {shown.id for _, request in signed for shown in request.entries}
        entries = {entry.id: entry for entry in reading.entries(session, sorted(ids))}
    if not signed:
        message = Phrase(
            "Nothing that {name} signed off has changed since. Nothing was written.",
            name=person.name,
        )
        raise Refused(message)
    return tuple(_since(standing, request, entries) for standing, request in signed)


def about_changes(portfolio: Portfolio, wanted: Wanted) -> Wanted:
    """What is wanted, narrowed to what changed since the first of those asked signed it off.

    Raises Refused where nothing did, and for what nobody signs off so.
    """
    if wanted.kind is not Kind.SIGN_OFF or wanted.stage is not None:
        message = Phrase(
            "Only a sign-off of capabilities can be about what changed. Nothing was written."
        )
        raise Refused(message)
    chosen = select(portfolio, capabilities=wanted.capabilities).capabilities
    changes = changes_for(portfolio, wanted.people[0], chosen)
    return replace(wanted, changes=changes, capabilities=[one.path for one in changes])


def _since(standing: Standing, request: Request, entries: Mapping[str, Entry]) -> ChangedSince:
    private = {id_ for id_, entry in entries.items() if entry.content.private}
    return ChangedSince(
        path=standing.sign_off.about,
        signed=standing.sentence,
        request=request.number,
        changed=tuple(one for one in standing.changed if one.entry not in private),
        unchanged=tuple(_unchanged(standing.sign_off.about, request, entries)),
        hidden=len({one.entry for one in standing.changed} & private),
    )


def _unchanged(path: str, request: Request, entries: Mapping[str, Entry]) -> Iterator[ShownEntry]:
    for shown in request.entries:
        entry = entries.get(shown.id)
        if (
            entry is not None
            and not (entry.removed or entry.content.private)
            and entry_fingerprint(entry.content) == shown.sha256
            and path in paths(entry.content)
        ):
            yield replace(shown, page=0, seen_in=shown.seen_in or request.id)
