"""What a text finds: actions, capabilities, entries, files."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, groupby

from PySide6.QtGui import QAction, QKeySequence

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.services.entries import (
    Excerpt,
    Query,
    Row,
    count_entries,
    excerpts,
    list_entries,
)
from fcp_portfolio.services.files import files_named
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.ui.command_palette.results import Found, Heading, Item, Result
from fcp_portfolio.ui.kinds.window import window_kind
from fcp_portfolio.ui.models.entries import NO_TITLE
from fcp_portfolio.ui.views.editor.picker import all_begin, matching
from fcp_portfolio.ui.words import Phrase, grouped, short, tr
from fcp_portfolio.ui.workspace import Workspace

MOST = 8  # of a group; who wants another one types more
OWN = "palette"
DO, CAPABILITIES, EVIDENCE, FILES = (
    Phrase("Do"),
    Phrase("Capabilities"),
    Phrase("Evidence"),
    Phrase("Files"),
)
_PLACES = {"title": "title", "text": "", "files": Phrase("in a file")}


class Finder:
    """Finds by what is typed. `actions` are the window's, by the ids of their rows."""

    def __init__(self, workspace: Workspace, actions: Mapping[str, QAction]) -> None:
        self._workspace, self._actions = workspace, actions
        self._statuses: Mapping[str, Status] = {}

    def know(self, rows: Iterable[Coverage]) -> None:
        """Takes the marks of capabilities, which take too long to be counted at every key."""
        self._statuses = {row.node.path: row.status for row in rows}

    def find(self, typed: str) -> Found:
        """Everything that a text finds; every action where there is no text.

        An action comes first where its own name was typed; what could be logged comes last.
        """
        text = typed.strip()
        if not text:
            actions = self._acts(text)
            return Found(items=(Heading(tr(DO)), *actions), number=len(actions))
        acts = self._acts(text)
        kind = window_kind(self._workspace.portfolio.kind)
        own = kind.found(self._workspace, text)
        groups = [
            _group(tr(DO), acts),
            *(_group(title, list(each)) for title, each in groupby(own, key=_title)),
        ]
        number = len(acts) + len(own)
        if kind.logs:
            evidence, found = self._of_a_portfolio(text)
            groups += evidence
            number += found
        return Found(items=tuple(chain.from_iterable(groups)), number=number)

    def _of_a_portfolio(self, text: str) -> tuple[list[list[Item]], int]:
        """What only the window of a portfolio can go to, and how much there is."""
        nodes = self._nodes(text)
        logging = list(self._logging(nodes[:1]))
        entries, hits = self._entries(text)
        files = self._files(text)
        capabilities = _group(
            tr(CAPABILITIES),
            [self._capability(*pair) for pair in nodes[:MOST]],
            tr("{most} of {nodes}", most=MOST, nodes=grouped(len(nodes)))
            if len(nodes) > MOST
            else "",
        )
        evidence = _group(
            tr(EVIDENCE),
            entries,
            tr("{most} of {hits}", most=MOST, hits=grouped(hits)) if hits > MOST else "",
        )
        groups = [
            *((capabilities, evidence) if _named(text, nodes) else (evidence, capabilities)),
            _group(
                tr(FILES),
                files[:MOST],
                tr("the first {most}", most=MOST) if len(files) > MOST else "",
            ),
            _group(tr(DO), logging),
        ]
        return groups, len(logging) + len(nodes) + hits + len(files[:MOST])

    def _acts(self, text: str) -> list[Result]:
        wanted = text.casefold().split()
        rows = [
            row
            for row in window_kind(self._workspace.portfolio.kind).actions
            if row.id != OWN
            and self._actions[row.id].isEnabled()
            and all_begin(wanted, tr(row.text).casefold())
        ]
        begun = text.casefold()
        rows.sort(key=lambda r: (not tr(r.text).casefold().startswith(begun), r.menu != EVIDENCE))
        return [
            Result(
                group=tr(DO),
                title=tr(row.text),
                icon=row.icon or "chevron-right",
                choose=self._actions[row.id].trigger,
                aside=_keys(row.shortcut),
            )
            for row in rows
        ]

    def _logging(self, best: Sequence[tuple[Framework, Node]]) -> Iterator[Result]:
        if self._workspace.read_only:
            return
        for _, node in best:
            begin = partial(self._workspace.stage.begin_log, node_path=node.path)
            title = tr("Log evidence for {label}", label=node.label)
            yield Result(group=tr(DO), title=title, icon="plus", choose=begin)

    def _nodes(self, text: str) -> list[tuple[Framework, Node]]:
        frameworks = self._workspace.portfolio.frameworks
        homes = {node.path: home for home in frameworks for node in home.evidence_nodes}
        nodes = [node for home in frameworks for node in home.evidence_nodes]
        return [(homes[node.path], node) for node in matching(text, nodes)]

    def _capability(self, home: Framework, node: Node) -> Result:
        status = self._statuses.get(node.path)
        several = len(self._workspace.portfolio.frameworks) > 1
        return Result(
            group=tr(CAPABILITIES),
            title=node.label,
            icon="list-tree",
            choose=partial(self._workspace.stage.show_capability, node.path),
            where=home.short_title if several else "",
            aside=tr(status.value) if status else "",
            status=status,
        )

    def _entries(self, text: str) -> tuple[list[Result], int]:
        """The first entries, those first whose titles hold the words, and how many there are."""
        portfolio = self._workspace.portfolio
        query = Query(search=text, excerpts=False, most=MOST)
        titled = list_entries(
            portfolio, Query(search=text, in_titles=True, excerpts=False, most=MOST)
        )
        rows = {row.id: row for row in (*titled, *list_entries(portfolio, query))}
        shown = list(rows.values())[:MOST]
        told = excerpts(portfolio, text, [row.id for row in shown])
        found = [self._entry(row, text, told.get(row.id, Excerpt("text", ""))) for row in shown]
        if len(shown) < MOST:
            return found, len(shown)
        hits = count_entries(portfolio, query)
        return ([*found, self._all_of(text, hits)] if hits > MOST else found), hits

    def _entry(self, row: Row, text: str, told: Excerpt) -> Result:
        form = self._workspace.portfolio.forms.get(row.form)
        return Result(
            group=tr(EVIDENCE),
            title=row.title or tr(NO_TITLE),
            icon=form.icon if form else "file-text",
            choose=partial(self._workspace.stage.show_entry, row.id, search=text, file=told.where),
            hit="" if told.place == "title" else told.hit,
            where=tr("in {place}", place=told.where) if told.where else tr(_PLACES[told.place]),
            aside=short(row.occurred) if row.occurred else tr("no date yet"),
        )

    def _all_of(self, text: str, hits: int) -> Result:
        return Result(
            group=tr(EVIDENCE),
            title=tr("Show all {hits} entries that hold “{text}”", hits=grouped(hits), text=text),
            icon="files",
            choose=partial(self._workspace.stage.show_search, text),
        )

    def _files(self, text: str) -> list[Result]:
        return [
            Result(
                group=tr(FILES),
                title=file.name,
                icon="paperclip",
                choose=partial(self._workspace.stage.show_entry, file.entry_id, file=file.name),
                where=tr("in “{title}”", title=file.title or tr(NO_TITLE)),
                aside=short(file.occurred) if file.occurred else tr("no date yet"),
            )
            for file in files_named(self._workspace.portfolio, text, most=MOST + 1)
        ]


def all_coverage(portfolio: Portfolio) -> tuple[Coverage, ...]:
    """How every capability of every framework stands. Slow where there is much: for the worker."""
    rows = (coverage_of(portfolio, framework.key) for framework in portfolio.frameworks)
    return tuple(chain.from_iterable(rows))


def _named(text: str, nodes: Sequence[tuple[Framework, Node]]) -> bool:
    """Whether the first capability was called by its number or name, not by a word about it."""
    return bool(nodes) and all_begin(text.casefold().split(), nodes[0][1].label.casefold())


def _title(one: Result) -> str:
    return one.group


def _group(title: str, results: Sequence[Result], shown: str = "") -> list[Item]:
    return [Heading(title, shown), *results] if results else []


def _keys(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
