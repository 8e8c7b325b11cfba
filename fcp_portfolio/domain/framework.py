"""A capability framework: a tree of nodes loaded from YAML."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from urllib.parse import urlsplit

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.identity import node_id
from fcp_portfolio.domain.phrase import Phrase


class Confidence(StrEnum):
    """How well a statement of ours is supported; shown wherever the statement is."""

    SOURCED = "sourced"
    PARTLY = "partly sourced"
    MEMORY = "from memory"
    OWN = "our own design"

    @property
    def plain(self) -> Phrase:
        """The same in a few words for whoever does not know ours, such as a supervisor."""
        return _PLAIN[self]

    @property
    def told(self) -> Phrase:
        """The same as a sentence."""
        return _TOLD[self]


_PLAIN = {
    Confidence.SOURCED: Phrase("as published"),
    Confidence.PARTLY: Phrase("partly as published"),
    Confidence.MEMORY: Phrase("from memory, not checked"),
    Confidence.OWN: Phrase("a choice of this program"),
}
_TOLD = {
    Confidence.SOURCED: Phrase("It is taken from published sources."),
    Confidence.PARTLY: Phrase(
        "Part of it is taken from published sources, the rest is a choice of this program."
    ),
    Confidence.MEMORY: Phrase("It is written from memory and was not checked against a source."),
    Confidence.OWN: Phrase("It is a choice of this program; no source names it."),
}


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

    @property
    def short(self) -> str:
        """Who says so, by the names of their sites, and how sure that is."""
        named = ", ".join(dict.fromkeys(map(_site, self.sources)))
        return f"{named} · {self.confidence}" if named else str(self.confidence)


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
    statement: str = ""  # what it says in full, where the title is only its name
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
    """One edition of a framework. A new edition is another framework, never a change of this.

    `wording_of` names the edition that this one gives the words of: its capabilities are the same.
    """

    id: str
    edition: str
    title: str
    short_title: str
    publisher: str
    published: str
    licence: str
    provenance: Provenance
    levels: tuple[Level, ...]
    nodes: tuple[Node, ...]
    link: str = ""
    note: str = ""
    official_totals: Mapping[str, int] = field(default_factory=dict)
    wording_of: str = ""

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

    @cached_property
    def linkable(self) -> tuple[Node, ...]:
        """What a link may name: nodes with evidence, then those below in official or own words."""
        below = (node for path, node in self.by_path.items() if path in self.homes)
        return (*self.evidence_nodes, *(node for node in below if not node.evidence))

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """For each path that a link may name: that of the node with evidence where it counts.

        A node stands for those that it replaces. What is only a prompt of ours counts nowhere.
        """
        return dict(_homes(self.nodes, ""))

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


def with_wording(frameworks: Sequence[Framework]) -> tuple[Framework, ...]:
    """The frameworks, with those that only give the words of another one laid over it.

    The capabilities stay what they are, path and title, so that whatever was linked, rated, signed
    or asked for about them goes on to count; what lies below them is taken from the wording.
    """
    keys = {framework.key for framework in frameworks}
    words = {one.wording_of: one for one in frameworks}
    return tuple(
        _worded(framework, words[framework.key]) if framework.key in words else framework
        for framework in frameworks
        if framework.wording_of not in keys
    )


def without_official_statements(framework: Framework) -> Framework:
    """The framework for what goes to others: official words below capabilities stay with us.

    They are treated as prompts are: never printed, the code alone stands for each.
    """

    def quiet(node: Node, *, below: bool = False) -> Node:
        children = tuple(quiet(child, below=below or node.evidence) for child in node.children)
        if node.wording is not Wording.OFFICIAL:
            return replace(node, children=children)
        wording = Wording.WORKING if below else node.wording
        return replace(node, wording=wording, statement="", children=children)

    return replace(framework, nodes=tuple(map(quiet, framework.nodes)))


def _worded(framework: Framework, words: Framework) -> Framework:
    worded = {old: node for node in words.evidence_nodes for old in node.replaces}

    def laid(node: Node) -> Node:
        if (new := worded.get(node.path)) is None:
            return replace(node, children=tuple(map(laid, node.children)))
        return replace(node, children=new.children, replaces=(*node.replaces, new.path))

    return replace(framework, nodes=tuple(map(laid, framework.nodes)))


def _homes(nodes: Sequence[Node], above: str) -> Iterator[tuple[str, str]]:
    for node in nodes:
        home = node.path if node.evidence else above
        if home and node.wording is not Wording.WORKING:
            yield from ((path, home) for path in (node.path, *node.replaces))
        yield from _homes(node.children, home)


def _site(source: str) -> str:
    return urlsplit(source).netloc.removeprefix("www.") or source
