"""What rules look at: the entries of a portfolio in order, and everything else they may ask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from fcp_portfolio.domain.coverage import kind_of
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.form import Form, Scale
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.people import Rating
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.calendar import months_after
from fcp_portfolio.domain.readiness.requirement import Asked, Given, Number, Scope, Which
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.domain.sign_off import Standing, newest

if TYPE_CHECKING:
    from fcp_portfolio.domain.completion import StageStanding


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The final entries in the order in which they occurred, found again by what rules name.

    What was found is kept: many rules ask for the same, and one that is asked again after a change
    elsewhere finds it at once.
    """

    entries: tuple[Entry, ...]
    forms: Mapping[str, Form]
    standings: tuple[Standing, ...] = ()
    _found: dict[tuple[Which, date], tuple[Entry, ...]] = field(default_factory=dict, repr=False)

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Every final entry by its id."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def vouched(self) -> Mapping[str, tuple[Standing, ...]]:
        """Who confirmed or assessed an entry, in ways that count; not what was withdrawn."""
        found: dict[str, tuple[Standing, ...]] = {}
        for one in self.standings:
            if one.kind is not Kind.SIGN_OFF and one.stands and one.sign_off.withdrawn is None:
                about = one.sign_off.about
                found[about] = (*found.get(about, ()), one)
        return found

    @cached_property
    def reviewed(self) -> Mapping[str, tuple[Standing, ...]]:
        """Which peers reviewed an entry, in ways that count and without a conflict of interest."""
        found = {
            about: tuple(one for one in standings if one.peer_review and not one.conflict)
            for about, standings in self.vouched.items()
        }
        return {about: standings for about, standings in found.items() if standings}

    @cached_property
    def signed(self) -> Mapping[str, Standing]:
        """The newest sign-off of each capability."""
        return newest(one for one in self.standings if one.kind is Kind.SIGN_OFF)

    def kind(self, entry: Entry) -> str:
        """The kind of evidence that an entry counts as."""
        return kind_of(entry.content.form, self.forms)

    def chosen(self, which: Which, today: date) -> tuple[Entry, ...]:
        """The entries that a rule means, up to today."""
        key = (which, today)
        if key not in self._found:
            self._found[key] = tuple(self._choose(which, today))
        return self._found[key]

    def _choose(self, which: Which, today: date) -> list[Entry]:
        first = months_after(today, -which.months) if which.months else date.min
        forms = self._forms(which)
        return [
            entry
            for entry in self.entries
            if entry.content.occurred is not None
            and first <= entry.content.occurred <= today
            and (forms is None or entry.content.form in forms)
            and entry.content.form not in which.without
            and (not which.framework or self._is_of(entry, which))
            and (not which.tags or not {*which.tags}.isdisjoint(entry.content.tags))
            and (not which.confirmed or self.stood_by(entry, which))
            and (not which.peer_reviewed or entry.id in self.reviewed)
        ]

    def stood_by(self, entry: Entry, which: Which) -> bool:
        """Whether somebody stands by an entry, in a way that the rule counts."""
        elsewhere = which.elsewhere and entry.content.signed_elsewhere
        return elsewhere or entry.id in self.vouched

    def _is_of(self, entry: Entry, which: Which) -> bool:
        """Whether an entry is linked to the framework, or is to be, as far as anybody can tell."""
        links = entry.content.links
        if not links:
            form = self.forms.get(entry.content.form)
            return which.unlinked and not (form and form.supervision)
        return any(f"{link.framework}-{link.edition}" == which.framework for link in links)

    def meant(self, which: Which) -> tuple[Form, ...]:
        """The forms that a rule names; none where any will do."""
        ids = self._forms(which) or ()
        return tuple(form for form in self.forms.values() if form.id in ids)

    def _forms(self, which: Which) -> frozenset[str] | None:
        """The forms meant, by name, kind or use; None where any will do."""
        if not (which.forms or which.kinds or which.supervision):
            return None
        return frozenset(which.forms) | {
            form.id
            for form in self.forms.values()
            if form.kind in which.kinds or (which.supervision and form.supervision)
        }


def evidence(
    entries: Sequence[Entry], forms: Mapping[str, Form], standings: Sequence[Standing] = ()
) -> Evidence:
    """The final ones among these entries, in the order in which they occurred."""
    final = [entry for entry in entries if entry.counts]
    final.sort(key=lambda entry: (entry.content.occurred or date.max, entry.created, entry.id))
    return Evidence(entries=tuple(final), forms=forms, standings=tuple(standings))


@dataclass(frozen=True, slots=True, kw_only=True)
class Out:
    """A request that is with somebody: for a stage, or for entries to be assessed.

    `stage` is the key of the stage and `paths` what it asks about there, `entries` the ids of what
    is assessed, `waits_on` the name of whoever is to answer next.
    """

    id: str
    number: str
    stage: str
    paths: tuple[str, ...]
    waits_on: str
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything that a rule may look at. It reads no clock: today is given.

    `about` is the id of the requirement, `default` the number that counts until one is chosen,
    `decides` who knows a number that no source has, `since` the day from which the rule holds.
    `given` are the owner's settings by what they are about, `dates` the titles of the days that the
    route asks for; `stage` is None for what the route itself asks; `out` are requests for that
    stage which are with somebody, `assessed` those for entries.
    """

    today: date
    about: str
    evidence: Evidence
    frameworks: Mapping[str, Framework] = field(default_factory=dict)
    scales: Mapping[str, Scale] = field(default_factory=dict)
    ratings: Sequence[Rating] = ()
    given: Mapping[str, Given] = field(default_factory=dict)
    default: int | None = None
    decides: str = ""
    since: date = date.min
    dates: Mapping[str, str] = field(default_factory=dict)
    stage: "StageStanding | None" = None
    out: Sequence[Out] = ()
    assessed: Sequence[Out] = ()

    def chosen(self, which: Which) -> tuple[Entry, ...]:
        """The entries that a rule means; what only holds a document is no unlinked piece."""
        found = self.evidence.chosen(which, self.today)
        if not which.unlinked:
            return found
        held = {one.entry for one in self.given.values()}
        return tuple(entry for entry in found if entry.content.links or entry.id not in held)

    def number(self, number: Number) -> int | None:
        """A number of the rule, or the one that the owner set or chose; None where none is set."""
        if not isinstance(number, Asked):
            return number
        given = self.given.get(self.about)
        return given.number if given and given.number is not None else self.default

    def day(self, name: str) -> date | None:
        """A date that the route asks the owner for; None where it is not set."""
        given = self.given.get(name)
        return given.on if given else None

    def nodes(self, scope: Scope | None) -> tuple[Node, ...]:
        """The nodes that a rule is about: its own, else those of the stage."""
        if scope is None:
            return tuple(row.node for row in self.stage.rows) if self.stage else ()
        framework = self.frameworks.get(scope.framework)
        return scope.nodes(framework) if framework else ()

    def called(self, nodes: Sequence[Node]) -> str:
        """What these are called by their framework, such as capabilities."""
        found = (self.frameworks.get(node.path.partition("#")[0]) for node in nodes)
        kinds = {node.kind for node in nodes}
        levels = (level for one in found if one for level in one.levels if level.kind in kinds)
        return next((level.plural for level in levels), Phrase("capabilities"))

    def by_node(
        self, entries: Sequence[Entry], nodes: Sequence[Node]
    ) -> Mapping[str, tuple[Entry, ...]]:
        """The entries linked to each node, or to anything below it."""
        above = {below.path: node.path for node in nodes for below in node.walk()}
        found: dict[str, list[Entry]] = {node.path: [] for node in nodes}
        for entry in entries:
            for path in {above[link.path] for link in entry.content.links if link.path in above}:
                found[path].append(entry)
        return {path: tuple(held) for path, held in found.items()}
