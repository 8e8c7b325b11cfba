"""The capabilities that an entry shows, each with the sentence that says why."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.entry import MANY_LINKS, Link
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework, Node, Wording
from fcp_portfolio.domain.phrase import spelled
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.editor.picker import NodePicker
from fcp_portfolio.ui.views.editor.suggested import Suggest, Suggested
from fcp_portfolio.ui.widgets.attention import announce, reveal_with
from fcp_portfolio.ui.words import Phrase, tr

ASKED = Phrase("One sentence: how does this show the capability?")


class LinksEditor(QWidget):
    """Rows of links and the line that adds one. `changed` tells that a person changed them.

    Several are added in a row: the focus stays in the line. Tab goes to the sentence of the first
    of those just added, Enter from there to the next one's, and at last back to the line.
    """

    changed = Signal()
    placed = Signal()  # rows came or went: Tab is to go through them where they stand
    removed = Signal(object)  # the Link, so that it can be brought back

    def __init__(
        self,
        form: Form,
        frameworks: Sequence[Framework],
        suggest: Suggest = lambda _linked: (),
    ) -> None:
        super().__init__()
        self._form = form
        self._suggest = suggest
        self._suggested = Suggested()
        self._suggested.picked.connect(self._pick)
        self._most = form.max_links or MANY_LINKS
        self._nodes = {node.path: node for f in frameworks for node in f.linkable}
        self._frameworks = {path: f for f in frameworks for path in f.by_path}
        self._rows: list[LinkRow] = []
        self._count = widgets.label("", "hint")
        self._advice = widgets.Notice("info", icon="scale")
        self._advice.hide()
        self._fresh: list[LinkRow] = []  # just added, and their sentence not been to
        self.picker = NodePicker(tuple(self._nodes.values()), self._next_sentence)
        self.picker.picked.connect(self._pick)
        self._list = widgets.column(spacing=8)
        self._arrange()
        self._tell()

    def links(self) -> tuple[Link, ...]:
        """The links as they are now."""
        return tuple(row.link() for row in self._rows)

    def set_links(self, links: Sequence[Link]) -> None:
        """Shows other links; says nothing."""
        for row in self._rows:
            row.deleteLater()
        self._rows, self._fresh = [], []
        for link in links:
            self._append(link)
        self._tell()

    def bring_back(self, link: Link) -> None:
        """Adds a link again that was removed."""
        if link.path not in {held.path for held in self.links()}:
            self._append(link)
            self._tell()
            self.changed.emit()

    def _arrange(self) -> None:
        head = widgets.row(widgets.label(tr("Capabilities shown"), "strong"))
        head.addStretch(1)
        head.addWidget(self._count)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addLayout(self._list)
        box.addWidget(self._advice)
        box.addWidget(self.picker)
        box.addWidget(self._suggested)

    def _pick(self, node: Node) -> None:
        held = next((row for row in self._rows if row.path == node.path), None)
        if held is not None:
            self._fresh.append(held)
            announce(self.picker, tr("{label} is linked already.", label=node.label))
            return
        row = self._append(Link.to(self._frameworks[node.path], node))
        self._fresh.append(row)
        self._tell()
        self.picker.setFocus()
        reveal_with(self.picker, row)
        announce(self.picker, tr("Added {label}. Tab goes to its sentence.", label=node.label))
        self.changed.emit()

    def _next_sentence(self) -> QLineEdit | None:
        """The sentence of the first that was just added; asked for once."""
        return self._fresh.pop(0).why if self._fresh else None

    def _go_on(self) -> None:
        (self._next_sentence() or self.picker).setFocus()

    def _append(self, link: Link) -> "LinkRow":
        row = LinkRow(link, self._nodes.get(link.path))
        row.why.textEdited.connect(self.changed)
        row.why.returnPressed.connect(self._go_on)
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _remove(self, row: "LinkRow") -> None:
        link = row.link()
        self._rows.remove(row)
        self._fresh = [one for one in self._fresh if one is not row]
        row.hide()
        row.deleteLater()
        self.picker.setFocus()
        self._tell()
        self.changed.emit()
        self.removed.emit(link)

    def _tell(self) -> None:
        found = self._suggest([row.path for row in self._rows])
        self._suggested.show_found(found)
        number = len(self._rows)
        at_most = tr(
            "{number} of at most {most} for a {title}",
            number=number,
            most=self._most,
            title=self._form.title.lower(),
        )
        self._count.setText(at_most if self._form.max_links else "")
        if number > self._most:
            sentence = tr(
                "This entry carries {links} capabilities. Which {most} does it show best?",
                links=spelled(number),
                most=spelled(self._most),
            )
            self._advice.say(sentence)
        else:
            self._advice.hush()
        self.placed.emit()


class LinkRow(QFrame):
    """One link: code and title, what the capability may cover, the sentence, a way out."""

    def __init__(self, link: Link, node: Node | None) -> None:
        super().__init__()
        self._link = link
        name = f"{link.code} {link.title}"
        self.why = QLineEdit(link.why)
        self.why.setPlaceholderText(tr(ASKED))
        self.why.setAccessibleName(tr("Why it shows {name}", name=name))
        self.why.setAccessibleDescription(tr(ASKED))
        self.why.setCursorPosition(0)
        self.remove = widgets.icon_button("x", tr("Remove link to {name}", name=name))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(widgets.chip(link.code, "code"), 0, Qt.AlignmentFlag.AlignVCenter)
        named = _named(link.title)
        named.setBuddy(self.why)
        head.addWidget(named, 1)
        box.addLayout(head)
        self._cover = _prompts(node)
        if self._cover is not None:
            head.addWidget(_unfold(self._cover, name))
            box.addWidget(self._cover)
        head.addWidget(self.remove)
        box.addWidget(self.why)

    @property
    def path(self) -> str:
        """The node's path."""
        return self._link.path

    def link(self) -> Link:
        """The link with the sentence as it is now."""
        return replace(self._link, why=self.why.text())


def _named(title: str) -> QLabel:
    return widgets.label(title, "strong", wrap=True)


def _prompts(node: Node | None) -> QWidget | None:
    """Our own words on what a capability may cover; prompts only, never kept with the entry."""
    working = [n for n in node.children if n.wording is Wording.WORKING] if node else []
    if not working:
        return None
    made = widgets.styled(QFrame(), "well")
    box = QVBoxLayout(made)
    box.setContentsMargins(12, 8, 12, 8)
    box.setSpacing(4)
    box.addWidget(widgets.label(tr("What this capability may cover, in our words"), "label"))
    for prompt in working:
        box.addWidget(widgets.label(f"• {prompt.title}", "small", wrap=True))
    made.hide()
    return made


def _unfold(cover: QWidget, name: str) -> QToolButton:
    made = widgets.icon_button("circle-help", tr("What {name} may cover, in our words", name=name))
    made.setCheckable(True)
    made.toggled.connect(cover.setVisible)
    return made
