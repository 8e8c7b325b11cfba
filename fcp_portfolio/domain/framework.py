"""A capability framework: a tree of nodes loaded from YAML."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.identity import node_id
from fcp_portfolio.domain.phrase import Phrase


class Confidence(StrEnum):
    """How well a statement of ours is supported; shown wherever the statement is."""

    SOURCED = "sourced"
    PARTLY = "partly sourced"
    MEMORY = "from memory"
    OWN = "our own design"


class Wording(StrEnum):
    """Whose words a node's title or statement is in.

    Working wording is a prompt in the editor: never printed, counted or signed.
    """

    OFFICIAL = "official"
    OWN = "own"
    WORKING = "working"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a definition comes from: addresses or titles, and how sure we are."""

    sources: tuple[str, ...]
    confidence: Confidence
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of the tree. Evidence is linked to, counted and rated on `evidence` levels."""

    kind: str
    plural: str
    evidence: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A place in a framework. `path` (`hee-msk-2018#4`) is never reused for anything else."""

    kind: str
    code: str
    title: str
    path: str
    wording: Wording
    confidence: Confidence
    evidence: bool
    synonyms: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()  # paths in an earlier edition
    children: "tuple[Node, ...]" = ()

    @property
    def label(self) -> str:
        """Code and title, as shown everywhere."""
        return f"{self.code} {self.title}"

    def walk(self) -> "Iterator[Node]":
        """This node and everything below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, kw_only=True)
class Framework:
    """One edition of a framework. A new edition is another framework, never a change of this."""

    id: str
    edition: str
    title: str
    short_title: str
    publisher: str
    published: str
    link: str
    licence: str
    provenance: Provenance
    levels: tuple[Level, ...]
    nodes: tuple[Node, ...]
    note: str = ""
    official_totals: Mapping[str, int] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Id and edition in one word, the first part of every node's path."""
        return f"{self.id}-{self.edition}"

    @cached_property
    def by_path(self) -> Mapping[str, Node]:
        """Every node under its path."""
        return {node.path: node for top in self.nodes for node in top.walk()}

    @cached_property
    def evidence_nodes(self) -> tuple[Node, ...]:
        """The nodes that evidence is linked to, counted and signed on, in order."""
        return tuple(node for node in self.by_path.values() if node.evidence)

    def node(self, code: str) -> Node:
        """The node that evidence may be linked to, by code or path; raises NotFound."""
        for node in self.evidence_nodes:
            if code in (node.code, node.path):
                return node
        codes = ", ".join(node.code for node in self.evidence_nodes)
        message = Phrase(
            "{short_title} has no “{code}”. It has {codes}.",
            short_title=self.short_title,
            code=code,
            codes=codes,
        )
        raise NotFound(message)

    def parent_of(self, node: Node) -> Node | None:
        """The node directly above, or None at the top."""
        return next((n for n in self.by_path.values() if node in n.children), None)

    def node_id(self, node: Node) -> str:
        """The node's UUIDv5."""
        return node_id(self.id, self.edition, node.path)

    def working_note(self) -> str:
        """What to say where prompts of ours stand in for official wording; empty if none do."""
        prompts = {n.kind for n in self.by_path.values() if n.wording is Wording.WORKING}
        totals = [
            f"{self.official_totals[level.kind]} {level.plural}"
            for level in self.levels
            if level.kind in prompts and level.kind in self.official_totals
        ]
        if not totals:
            return ""
        return Phrase(
            "Working prompts in our words; the official document has {totals}: import the "
            "wording from your copy.",
            totals=", ".join(totals),
        )
