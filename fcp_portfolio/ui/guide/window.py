"""The help window: contents at the left, a part of the guide beside them, a search above."""

from collections.abc import Iterator
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.guide.page import GuidePage
from fcp_portfolio.ui.guide.saving import ask_to_save
from fcp_portfolio.ui.guide.text import CONTENTS, parts
from fcp_portfolio.ui.words import tr

SIZE, LEAST, BESIDE, LEFT = (1020, 740), (420, 320), 800, 252
_kept: list["GuideWindow"] = []


def the_window() -> "GuideWindow":
    """The one help window of the program, made when first needed."""
    _kept[:] = [window for window in _kept if shiboken6.isValid(window)]
    if not _kept:
        _kept.append(GuideWindow())
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(_kept[0].deleteLater)
    return _kept[0]


class GuideWindow(QWidget):
    """Stays open beside the work; Esc closes it."""

    def __init__(self) -> None:
        super().__init__()
        widgets.styled(self, "page")
        self.setWindowTitle(tr("Guide"))
        self.setAccessibleName(tr("Guide"))
        self.setMinimumSize(*LEAST)
        screen = QApplication.primaryScreen().availableSize()
        self.resize(min(SIZE[0], screen.width()), min(SIZE[1], screen.height()))
        self._parts = {part.name: part for part in parts()}
        self._texts: dict[str, str] = {}
        self._before: list[tuple[str, int]] = []
        self._after: list[tuple[str, int]] = []
        self._current = CONTENTS
        self._came_from: list[QWidget] = []
        self._make_controls()
        self._arrange()
        self._connect()

    def show_for(self, window: QWidget, name: str, section: str = "") -> None:
        """Shows a part, for whoever reads in a window; that gets the focus back in the end."""
        focused = QApplication.focusWidget()
        if focused is None or focused.window() is not self:
            self._came_from = [widget for widget in (focused, window) if widget is not None]
        self.show()
        self.go(name)
        self.page.show_section(section)
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def go(self, name: str) -> None:
        """Shows a part; Back leads to where one was."""
        if name != self._current:
            self._before.append(self._here())
            self._after.clear()
        self._show(name, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.active().grown(BESIDE)
        self._left.setVisible(beside)
        self.contents.setHidden(beside)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._notice.hush()
        for widget in filter(shiboken6.isValid, self._came_from):
            widget.activateWindow()
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            break

    def _here(self) -> tuple[str, int]:
        return self._current, self.page.verticalScrollBar().value()

    def _show(self, name: str, place: int) -> None:
        self._current = name
        self._notice.hush()
        self.page.show_part(self._parts[name], place)
        self._list.show_current(list(self._parts).index(name))
        self.setWindowTitle(tr("{part} · Guide", part=self._parts[name].title))
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))
        self._tell()

    def _go_back(self) -> None:
        if self._before:
            self._after.append(self._here())
            self._show(*self._before.pop())

    def _go_forward(self) -> None:
        if self._after:
            self._before.append(self._here())
            self._show(*self._after.pop())

    def _follow(self, address: str) -> None:
        """Goes to another part; a page of the web is named first, and opened by its button."""
        url, name = QUrl(address), Path(address).name
        if url.scheme() in {"http", "https"}:
            self._address = url
            self._notice.say(tr("This leads to the web: {address}", address=address))
            self._notice.action.setFocus()
        elif name in self._parts:
            self.go(name)

    def _open_address(self) -> None:
        self._notice.hush()
        QDesktopServices.openUrl(self._address)
        self.page.setFocus()

    def _leave_address(self) -> None:
        self._notice.hush()
        self.page.setFocus()

    def _search(self) -> None:
        self.page.seek(self.search.text().strip())
        self._tell()

    def _tell(self) -> None:
        number, words = self.page.number_found(), self.search.text().strip()
        said = tr("{n} (place|places) here", None, number) if words else ""
        if words and not number:
            more = next(self._others(1), None)
            said = tr("Not here. Enter looks on.") if more else tr("Not in the guide")
        if said != self._told.text():
            self._told.setText(said)
            widgets.announce(self.search, said)

    def _step(self, by: int) -> None:
        """The next place found, or the one before: here, then in the other parts."""
        if not self.search.text().strip() or self.page.step(by):
            return
        self.go(next(self._others(by), self._current))
        self.page.show_found(0 if by > 0 else -1)

    def _others(self, by: int) -> Iterator[str]:
        """The other parts that hold what is searched for, in their order from here on."""
        names = list(self._parts)[::by]
        here = names.index(self._current)
        words = self.search.text().strip().casefold()
        return (name for name in names[here + 1 :] + names[:here] if words in self._text(name))

    def _text(self, name: str) -> str:
        if name not in self._texts:
            document = QTextDocument()
            document.setMarkdown(self._parts[name].markdown())
            self._texts[name] = document.toPlainText().casefold()
        return self._texts[name]

    def _begin_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _make_controls(self) -> None:
        back, forward = (
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            for key in ("Alt+Left", "Alt+Right")
        )
        self.back = widgets.icon_button("chevron-left", tr("Back"), back)
        self.forward = widgets.icon_button("chevron-right", tr("Forward"), forward)
        self.contents = widgets.button(tr("Contents"), "quiet", icon="list-tree", compact=True)
        self.search = widgets.SearchField(tr("Search the guide"), tr("Search the guide"))
        self._told = widgets.label("", "small")
        self.previous = widgets.icon_button("chevron-up", tr("Previous place found"), "Shift+F3")
        self.next = widgets.icon_button("chevron-down", tr("Next place found"), "F3")
        self.save = widgets.icon_button("download", tr("Save the guide"))
        self.page = GuidePage()
        self._address = QUrl()
        self._notice = widgets.Notice(
            "info", action=tr("Open in the browser"), other=tr("Stay here"), icon="external-link"
        )
        self._notice.hide()
        self._list = widgets.NavList(tr("Contents"), [part.title for part in self._parts.values()])

    def _arrange(self) -> None:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 8, 14, 8)
        line.setSpacing(6)
        for widget in (self.back, self.forward, self.contents, self.search, self._told):
            line.addWidget(widget, 1 if widget is self.search else 0)
        for widget in (self.previous, self.next, self.save):
            line.addWidget(widget)
        self._left = widgets.styled(QWidget(), "sidebar")
        self._left.setFixedWidth(theme.active().grown(LEFT))
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        body = QWidget()
        body.setLayout(widgets.column(self._list))
        body.layout().addStretch(1)  # type: ignore[union-attr]
        left.addWidget(widgets.scrolled(body))
        right = widgets.column(
            widgets.styled(head, "surface"), widgets.line(), self._notice, spacing=0
        )
        right.addWidget(self.page, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._left)
        box.addLayout(right, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_forward)
        self.contents.clicked.connect(lambda: self.go(CONTENTS))
        self.save.clicked.connect(lambda: ask_to_save(self))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(lambda: self._step(1))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.page.followed.connect(self._follow)
        self._notice.acted.connect(self._open_address)
        self._notice.declined.connect(self._leave_address)
        self._list.chosen.connect(lambda place: self.go(list(self._parts)[place]))
        for keys, work in (
            ("Alt+Left", self._go_back),
            ("Alt+Right", self._go_forward),
            ("Ctrl+F", self._begin_search),
            ("F3", lambda: self._step(1)),
            ("Shift+F3", lambda: self._step(-1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(work)
