"""A crosswalk: which node of another framework may be shown by the same evidence, and why.

It suggests and never counts: a link is made by its owner, with a sentence of their own.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from fcp_portfolio.domain.framework import Framework, Node, Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class CrosswalkLine:
    """Two nodes by their codes, and the reason to think of one where the other is shown."""

    start: str
    goal: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Crosswalk:
    """One edition of a crosswalk between two editions of frameworks, named by their keys."""

    id: str
    edition: str
    title: str
    start: str
    goal: str
    licence: str
    provenance: Provenance
    lines: tuple[CrosswalkLine, ...]
    note: str = ""

    @property
    def key(self) -> str:
        """Id and edition in one word."""
        return f"{self.id}-{self.edition}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A node that the same evidence may show; `because` of one that is linked already."""

    node: Node
    because: Node
    why: str
    crosswalk: Crosswalk


def suggestions(
    crosswalks: Iterable[Crosswalk],
    frameworks: Mapping[str, Framework],
    linked: Collection[str],
) -> tuple[Suggestion, ...]:
    """What the linked paths suggest in these frameworks, each node once, read in both directions.

    Nothing that is linked already, and nothing in a framework that is not among `frameworks`.
    """
    found: dict[str, Suggestion] = {}
    for crosswalk in crosswalks:
        for one in _of(crosswalk, frameworks, linked):
            found.setdefault(one.node.path, one)
    return tuple(found.values())


def _of(
    crosswalk: Crosswalk, frameworks: Mapping[str, Framework], linked: Collection[str]
) -> Iterator[Suggestion]:
    start, goal = frameworks.get(crosswalk.start), frameworks.get(crosswalk.goal)
    if start is None or goal is None:
        return
    for line in crosswalk.lines:
        ends = (start.node(line.start), goal.node(line.goal))
        for because, node in (ends, ends[::-1]):
            if because.path in linked and node.path not in linked:
                yield Suggestion(node=node, because=because, why=line.why, crosswalk=crosswalk)
