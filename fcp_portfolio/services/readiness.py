"""Readiness: how the portfolio stands by everything that its routes ask."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from fcp_portfolio.domain.completion import stage_standing
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.readiness.evidence import Evidence, evidence
from fcp_portfolio.domain.readiness.next_steps import NextStep
from fcp_portfolio.domain.readiness.next_steps import next_steps as best_of
from fcp_portfolio.domain.readiness.report import (
    Finding,
    Known,
    Readiness,
    asked_by,
    find,
    in_order,
)
from fcp_portfolio.domain.readiness.requirement import Given, Part
from fcp_portfolio.domain.route import Route, every_stage, meant
from fcp_portfolio.domain.sign_off import without
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import private_entries
from fcp_portfolio.services.sent import out_now
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.services.stages import stage_nodes
from fcp_portfolio.storage import given as stored
from fcp_portfolio.storage import reading

AT_A_TIME = 100  # entries that are read in one step

_PARTS = {
    Part.ENTRIES: Changed.ENTRIES | Changed.FILES,
    Part.RATINGS: Changed.RATINGS,
    Part.SIGN_OFFS: Changed.SIGN_OFFS | Changed.REQUESTS | Changed.PEOPLE | Changed.KEYS,
}
_EVERYTHING = ~Changed.NOTHING


def readiness(
    portfolio: Portfolio, route: str | None = None, *, today: date | None = None
) -> tuple[Readiness, ...]:
    """The routes that are followed as they stand today, or the one that is named.

    One that is named need not be followed. Raises NotFound for what is not installed.
    """
    routes = None if route is None else (route_meant(portfolio, route),)
    return of_routes(portfolio, routes, today=today)


def of_routes(
    portfolio: Portfolio,
    routes: Sequence[Route] | None,
    *,
    today: date | None = None,
    public: bool = False,
) -> tuple[Readiness, ...]:
    """These routes as they stand; those that are followed where none are given.

    Where it is `public`, as they would stand without the private entries.
    """
    watch = Watch(portfolio, routes, public=public)
    for _ in watch.refresh(today=today):
        pass
    return watch.found


def next_steps(portfolio: Portfolio, *, today: date | None = None) -> tuple[NextStep, ...]:
    """The three best steps by the routes that are followed; none where nothing is missing."""
    return best_of(readiness(portfolio, today=today))


def route_meant(portfolio: Portfolio, given: str) -> Route:
    """The route of this key or id: a followed one goes before others; raises NotFound."""
    if any(given in (one.key, one.id) for one in portfolio.routes):
        return meant({one.key: one for one in portfolio.routes}, given)
    return meant(portfolio.definitions.routes, given)


class Watch:
    """Readiness that is kept up to date: only what changed is read, only its rules judged again.

        for _ in watch.refresh(changed):  # a step at a time, each short
            ...
        watch.found

    Without `routes` it watches those that the portfolio follows. With `public` it judges as if
    there were no private entries: what others may be told.
    """

    def __init__(
        self, portfolio: Portfolio, routes: Sequence[Route] | None = None, *, public: bool = False
    ) -> None:
        self.found: tuple[Readiness, ...] = ()
        self._portfolio = portfolio
        self._routes = routes
        self._public = public
        self._entries: dict[str, Entry] = {}
        self._evidence: Evidence | None = None
        self._given: Mapping[tuple[str, str], Given] = {}
        self._findings: dict[tuple[str, str, str], Finding] = {}
        self._today: date | None = None
        self._waiting = _EVERYTHING  # what changed since it was last brought up to date

    def refresh(
        self, changed: Changed = _EVERYTHING, *, today: date | None = None
    ) -> Iterator[None]:
        """Takes in what changed, in steps; `found` is as it was until the last is done."""
        day = today or self._portfolio.today()
        self._waiting |= changed if day == self._today else _EVERYTHING
        touched = [part for part, kinds in _PARTS.items() if self._waiting & kinds]
        anew = bool(self._waiting & (Changed.DETAILS | Changed.DEFINITIONS))
        if Part.ENTRIES in touched:
            yield from self._read_entries()
        known = self._known(day, touched if not anew else list(Part))
        yield
        altered = self._altered(known.given)
        found = []
        for route in self._watched():
            findings = []
            for stage, one in asked_by(route, day):
                key = (route.key, stage, one.id)
                looks = anew or any(one.rule.looks_at & part for part in touched)
                if looks or key not in self._findings or route.id in altered:
                    self._findings[key] = find(route, stage, one, known)
                    yield
                findings.append(self._findings[key])
            found.append(in_order(route, findings))
        self.found, self._today, self._waiting = tuple(found), day, Changed.NOTHING

    def _watched(self) -> Sequence[Route]:
        return self._portfolio.routes if self._routes is None else self._routes

    def _read_entries(self) -> Iterator[None]:
        """Reads the final entries that are new or changed since, some at a time."""
        with self._portfolio.read() as session:
            stamps = reading.final_revisions(session, public=self._public)
        gone = self._entries.keys() - stamps.keys()
        for name in gone:
            del self._entries[name]
        stale = [
            name
            for name, revision in stamps.items()
            if name not in self._entries or self._entries[name].revision != revision
        ]
        yield
        for first in range(0, len(stale), AT_A_TIME):
            with self._portfolio.read() as session:
                read = reading.entries(session, stale[first : first + AT_A_TIME])
            self._entries |= {entry.id: entry for entry in read}
            yield

    def _known(self, today: date, touched: Sequence[Part]) -> Known:
        portfolio = self._portfolio
        definitions = portfolio.definitions
        signed = standings(portfolio)
        if self._public:
            signed = without(signed, private_entries(portfolio))
        with portfolio.read() as session:
            ratings = reading.ratings(session)
            given = stored.given(session)
        if self._evidence is None or Part.ENTRIES in touched or Part.SIGN_OFFS in touched:
            entries = tuple(self._entries.values())
            self._evidence = evidence(entries, definitions.forms, signed)
        return Known(
            today=today,
            evidence=self._evidence,
            frameworks={**definitions.frameworks, **portfolio.used},
            scales=definitions.scales,
            ratings=ratings,
            stages=tuple(
                stage_standing(stage, stage_nodes(portfolio, stage), signed)
                for stage in every_stage(self._watched())
            ),
            given=given,
            out=out_now(portfolio),
        )

    def _altered(self, given: Sequence[Given]) -> set[str]:
        """The routes for which something was set otherwise than before."""
        now: dict[tuple[str, str], Any] = {(one.route, one.about): one for one in given}
        before, self._given = self._given, now
        return {key[0] for key in {*now, *before} if now.get(key) != before.get(key)}
