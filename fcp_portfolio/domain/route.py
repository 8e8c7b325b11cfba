"""A route: the YAML definition of the stages on the way to a role, and of who signs each off."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.framework import Framework, Node, Provenance
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.requirement import AskedDate, Requirement
from fcp_portfolio.domain.request import AskedStage, Role, Step
from fcp_portfolio.domain.way import COUNTING, Way


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainStep:
    """What one person signs, in their turn.

    `ways` count by themselves; others count once one of these covers them. `document` says whether
    a document held (a transcript, a letter) may stand for the step.
    """

    role: Role
    title: str
    provenance: Provenance
    ways: frozenset[Way] = COUNTING
    document: bool = False

    @property
    def spoken(self) -> str:
        """The title within a sentence: “clinical supervisor”, but “NHS trust”, “Fen Hub”."""
        a_name = any(letter.isupper() for letter in self.title[1:])
        return self.title if a_name else self.title[:1].lower() + self.title[1:]

    @property
    def counting(self) -> frozenset[Way]:
        """Everything that counts for the step: its ways, and a document where one may stand."""
        return self.ways | {Way.DOCUMENT} if self.document else self.ways


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """What a stage asks about: all nodes of a level of one framework, or those with these codes."""

    framework: str
    provenance: Provenance
    level: str = ""
    codes: tuple[str, ...] = ()

    def nodes(self, framework: Framework) -> tuple[Node, ...]:
        """The capabilities asked about, in the framework's order."""
        return tuple(
            node
            for node in framework.evidence_nodes
            if node.kind == self.level or node.code in self.codes
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage: what it asks about, who signs it off in their order, and what it asks for."""

    id: str
    title: str
    purpose: str
    provenance: Provenance
    asks: Asks
    chain: tuple[ChainStep, ...]
    requirements: tuple[Requirement, ...] = ()

    def step(self, role: Role) -> ChainStep | None:
        """The step of this role, where the chain has one."""
        return next((step for step in self.chain if step.role is role), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """When a route is open: each a year, a month or a day, or empty where it is not known."""

    provenance: Provenance
    begins: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityKind:
    """A kind of activity as whoever asks for a list calls it; `kinds` of forms belong to it."""

    title: str
    provenance: Provenance
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One edition of a route. A new edition is another route, never a change of this one.

    It may ask for something besides its stages, or have none; `uses` are the frameworks that its
    rules count by. `dates` are days that its owner knows, `activities` the kinds that it wants a
    list of activities to name.
    """

    id: str
    edition: str
    title: str
    purpose: str
    link: str
    licence: str
    provenance: Provenance
    stages: tuple[Stage, ...] = ()
    opening: Opening | None = None
    note: str = ""
    requirements: tuple[Requirement, ...] = ()
    dates: tuple[AskedDate, ...] = ()
    uses: tuple[str, ...] = ()
    activities: tuple[ActivityKind, ...] = ()

    @property
    def key(self) -> str:
        """Id and edition in one word."""
        return f"{self.id}-{self.edition}"

    def activity(self, kind: str, tags: Collection[str]) -> str:
        """What a list calls an activity: as a tag says, as its form's kind does, or the last."""
        said = {tag.casefold() for tag in tags}
        tagged = [one.title for one in self.activities if one.title.casefold() in said]
        by_form = [one.title for one in self.activities if kind in one.kinds]
        return (*tagged, *by_form, *(one.title for one in self.activities[-1:]), "")[0]

    @property
    def frameworks(self) -> tuple[str, ...]:
        """The keys of the frameworks that its stages ask about and its rules use, each once."""
        asked = (stage.asks.framework for stage in self.stages)
        return tuple(dict.fromkeys((*asked, *self.uses)))

    @property
    def every_requirement(self) -> tuple[Requirement, ...]:
        """What its stages ask for, and what it asks for itself."""
        of_stages = (one for stage in self.stages for one in stage.requirements)
        return (*of_stages, *self.requirements)

    def closed(self, today: date) -> str:
        """Why it cannot be followed on this day, as the end of a sentence; empty where it can."""
        now, opening = today.isoformat(), self.opening
        if opening and opening.ends and now[: len(opening.ends)] > opening.ends:
            return Phrase("is closed: it was open until {ends}", ends=opening.ends)
        if opening and now[: len(opening.begins)] < opening.begins:
            return Phrase("is not open yet: it opens in {begins}", begins=opening.begins)
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteStage:
    """A stage with the route that it belongs to."""

    route: Route
    stage: Stage

    @property
    def key(self) -> str:
        """How it is asked for where several routes have a stage of this id."""
        return f"{self.route.key}/{self.stage.id}"

    @property
    def label(self) -> str:
        """The stage and its route, as they are read."""
        return f"{self.stage.title} ({self.route.title})"

    def titled(self, steps: Iterable[Step]) -> tuple[Step, ...]:
        """The steps of a request, with what the chain calls whoever takes them."""
        titles = {step.role: step.title for step in self.stage.chain}
        return tuple(replace(step, title=titles.get(step.role, "")) for step in steps)

    @property
    def asked(self) -> AskedStage:
        """How a request names it."""
        return AskedStage(
            route=self.route.id,
            edition=self.route.edition,
            id=self.stage.id,
            route_title=self.route.title,
            title=self.stage.title,
        )


def choose(
    installed: Mapping[str, Route],
    given: Iterable[str],
    today: date,
    kept: Collection[str] = (),
) -> tuple[Route, ...]:
    """The routes meant by these keys, or by ids that only one has; each once.

    Raises NotFound for what is not installed, Refused for what is closed and not among `kept`.
    """
    found = tuple(dict.fromkeys(meant(installed, name).key for name in given))
    for key in found:
        why = "" if key in kept else installed[key].closed(today)
        if why:
            message = Phrase(
                "“{title}” {why}. It cannot be followed.", title=installed[key].title, why=why
            )
            raise Refused(message)
    return tuple(installed[key] for key in found)


def meant(installed: Mapping[str, Route], name: str) -> Route:
    """The route of this key, or of an id that only one has; raises NotFound."""
    found = [one for one in installed.values() if name in (one.key, one.id)]
    if len(found) == 1:
        return found[0]
    keys = ", ".join(sorted(one.key for one in found or installed.values()))
    message = (
        Phrase(
            "There is more than one edition of the route “{name}”. Say which: {keys}.",
            name=name,
            keys=keys,
        )
        if found
        else Phrase(
            "There is no route “{name}”. Installed: {keys}.", name=name, keys=keys or "none"
        )
    )
    raise NotFound(message)


def every_stage(routes: Iterable[Route]) -> Iterator[RouteStage]:
    """All stages of these routes, in order."""
    for route in routes:
        for stage in route.stages:
            yield RouteStage(route=route, stage=stage)


def find_stage(routes: Iterable[Route], given: str) -> RouteStage:
    """The stage with this id or key; raises NotFound, and Refused where several routes have it."""
    known = tuple(every_stage(routes))
    found = [one for one in known if given in (one.stage.id, one.key)]
    if len(found) == 1:
        return found[0]
    if found:
        keys = " or ".join(one.key for one in found)
        message = Phrase(
            "More than one route has a stage “{given}”. Say which: {keys}.", given=given, keys=keys
        )
        raise Refused(message)
    if not known:
        message = Phrase("This portfolio follows no route. Choose one in the preferences.")
        raise NotFound(message)
    keys = ", ".join(one.key for one in known)
    message = Phrase(
        "No route of this portfolio has a stage “{given}”. Stages: {keys}.", given=given, keys=keys
    )
    raise NotFound(message)
