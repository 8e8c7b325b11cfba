"""Where everything stands: numbers, targets for links, evidence by capability and month."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from fcp_portfolio.documents.book import Book
from fcp_portfolio.domain.actions import Action, actions, carried_on
from fcp_portfolio.domain.entry import Attachment, Entry
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework, Node, Wording
from fcp_portfolio.domain.linked import naming_links
from fcp_portfolio.domain.people import Rating
from fcp_portfolio.domain.selection import Selection

Month = tuple[int, int]


class Index:
    """Looks things up in a book; made once for a document."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._numbers = {entry.id: n for n, entry in enumerate(book.entries, 1)}
        self._files = {file.attachment.sha256: n for n, file in enumerate(book.files, 1)}
        self._copies = {file.attachment.sha256: file.copy for file in book.files}
        parts = (shown_part(framework, book.selection) for framework in book.frameworks)
        self.frameworks = tuple(part for part in parts if part.nodes)
        """The frameworks as far as this document shows them."""
        self._wordings = {n.path: n.wording for f in book.frameworks for n in f.by_path.values()}
        nodes = [(f, node) for f in self.frameworks for node in f.by_path.values()]
        self._nodes = {node.path: (f, node) for f, node in nodes}
        self._node_numbers = {path: n for n, path in enumerate(self._nodes, 1)}
        self._evidence: dict[str, list[Entry]] = {path: [] for path in self._nodes}
        self._homes = {path: home for f in self.frameworks for path, home in f.homes.items()}
        for entry in filter(lambda entry: entry.counts, book.entries):
            linked = [link.path for link in entry.content.links]
            for path in {*linked, *(self._homes.get(path, path) for path in linked)}:
                if path in self._evidence:
                    self._evidence[path].append(entry)
        self._entries = {entry.id: entry for entry in book.entries}
        self.actions = actions(book.entries, book.forms)
        """What was agreed in the sessions that this document shows, the open ones first."""

    def form(self, entry: Entry) -> Form:
        """The form an entry was logged with, in its edition, naming the links that it is about."""
        form = self._book.forms[entry.content.form, entry.content.form_edition]
        return naming_links(form, entry.content.links, self.is_working)

    def level(self, rating: Rating) -> tuple[int, int]:
        """The rating's place on its scale, from 1, and how long that is; 0 for what is unknown."""
        scale = self._book.scales.get(rating.scale)
        levels = scale.levels if scale else ()
        return (levels.index(rating.level) + 1 if rating.level in levels else 0), len(levels)

    def person(self, entry: Entry) -> str:
        """Who an entry was done with, in one line; empty for nobody."""
        person = self._book.people.get(entry.content.person or "")
        return person.described if person else ""

    def person_name(self, entry: Entry) -> str:
        """The name alone, where room is short."""
        person = self._book.people.get(entry.content.person or "")
        return person.name if person else ""

    def number(self, entry: Entry) -> int:
        """The entry's number in this document."""
        return self._numbers[entry.id]

    def entry_target(self, entry: Entry) -> str:
        """Where the entry stands in full."""
        return f"entry-{self._numbers[entry.id]}"

    def session_of(self, action: Action) -> Entry:
        """The newest session that names an action."""
        return self._entries[action.entry]

    def carried_on(self, entry: Entry) -> tuple[tuple[str, Action], ...]:
        """What was agreed in an entry and carried on in a later one, and how it stands there."""
        return carried_on(entry, self.form(entry), self.actions)

    def node_target(self, path: str) -> str:
        """Where a capability has its page; empty for what has none in this document.

        What lies below one and is linked is found on its page.
        """
        path = self._homes.get(path, path)
        if path not in self._nodes:
            return ""
        framework, node = self._nodes[path]
        if not node.evidence and node not in framework.nodes:
            return ""
        return f"node-{self._node_numbers[path]}"

    def file_number(self, attachment: Attachment) -> int | None:
        """The number of an attached file in the list of files."""
        return self._files.get(attachment.sha256)

    def file_target(self, attachment: Attachment) -> str:
        """Where an attached file is shown; empty for one that is not in this document."""
        number = self.file_number(attachment)
        return f"file-{number}" if number else ""

    def copy_of(self, attachment: Attachment) -> Attachment | None:
        """What stands in this document in place of a photo."""
        return self._copies.get(attachment.sha256)

    def evidence(self, node: Node) -> tuple[Entry, ...]:
        """The final entries linked to a node, in order of date."""
        return tuple(self._evidence[node.path])

    def reasons(self, entry: Entry, node: Node) -> str:
        """Why an entry supports a node: what its links to it say, and those below it by code."""
        said = [
            link.why if link.path == node.path else f"{link.code}: {link.why}"
            for link in entry.content.links
            if self._homes.get(link.path, link.path) == node.path and link.why
        ]
        return "\n".join(said)

    def evidence_by_month(self, node: Node) -> Mapping[Month, int]:
        """How many final entries each month has for a node."""
        dates = [entry.content.occurred for entry in self._evidence[node.path]]
        return Counter((when.year, when.month) for when in dates if when)

    def months(self, most: int = 12) -> tuple[Month, ...]:
        """The last months up to that of the newest final entry."""
        dates = [e.content.occurred for e in self._book.entries if e.counts and e.content.occurred]
        if not dates:
            return ()
        first, last = (when.year * 12 + when.month - 1 for when in (min(dates), max(dates)))
        first = max(first, last - most + 1)
        return tuple((n // 12, n % 12 + 1) for n in range(first, last + 1))

    def is_working(self, path: str) -> bool:
        """Whether a node's words are working prompts of ours, which are never printed."""
        return self._wordings.get(path) is Wording.WORKING


def shown_part(framework: Framework, selection: Selection) -> Framework:
    """A framework with only those branches that lead to a capability that is shown."""
    if not selection.capabilities:
        return framework
    tops = (_shown_branch(node, selection) for node in framework.nodes)
    return replace(framework, nodes=tuple(node for node in tops if node is not None))


def _shown_branch(node: Node, selection: Selection) -> Node | None:
    if node.evidence:
        return node if selection.shows(node.path) else None
    below = (_shown_branch(child, selection) for child in node.children)
    children = tuple(child for child in below if child is not None)
    return replace(node, children=children) if children else None


def printed_label(node: Node) -> str:
    """Code and title; the code alone where the title is a working prompt."""
    if node.wording is Wording.WORKING:
        return f"{node.kind.capitalize()} {node.code}"
    return node.label


def opener_title(node: Node) -> str:
    """The title of a node at the top of its tree, with what it is: Domain B: Assessment."""
    if node.evidence or node.wording is Wording.WORKING:
        return printed_label(node)
    return f"{node.kind.capitalize()} {node.code}: {node.title}"


def evidence_level(framework: Framework) -> tuple[str, str]:
    """What the nodes that evidence is linked to are called: one, and many."""
    level = next((level for level in framework.levels if level.evidence), None)
    return (level.kind, level.plural) if level else ("capability", "capabilities")
