"""Step 3 of a new request: what goes along, what stays back, what is found; then the file."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.preflight import Preflight
from fcp_portfolio.ui.views.export_findings import FindingsBox
from fcp_portfolio.ui.views.export_running import RunningBox
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, IconLabel, Notice, PlaceField, label, row
from fcp_portfolio.ui.wording import counted
from fcp_portfolio.ui.workspace import Workspace

Line = tuple[str, str, str]  # icon, its colour, words


class CheckStep(QWidget):
    """The pre-flight list. It reads every text that goes along, on the worker."""

    title = "Check and write"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._checked = False
        self._list = Card(16, 8)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._list.box.addWidget(label("Before it is written", "heading"))
        self._list.box.addLayout(self._lines)
        self.findings = FindingsBox()
        self._portfolio, self._kind = workspace.portfolio, Kind.SIGN_OFF
        self.place = PlaceField("Write the request as PDF", self._name())
        self.running, self.refused = RunningBox("writing"), Notice("danger")
        self.running.hide()
        self.refused.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        for part in (self._list, self.findings, self.place, self.refused, self.running):
            box.addWidget(part)
        box.addStretch()

    def look(self, kind: Kind = Kind.SIGN_OFF) -> None:
        """Says that it is being looked at; the file is called by the kind."""
        self._checked = False
        if kind is not self._kind:
            before = self._name()
            self._kind = kind
            path = self.place.path()
            if path.name == before:
                self.place.set_path(path.with_name(self._name()))
        empty(self._lines)
        self._lines.addWidget(label("Counting what goes along…", "secondary"))
        self.findings.look()
        self.refused.hush()

    def show_preflight(self, seen: Preflight, names: tuple[str, ...]) -> None:
        """Shows what was found."""
        self._checked = True
        empty(self._lines)
        for icon, role, words in lines(seen, names):
            across = row(IconLabel(icon, role), label(words, wrap=True), spacing=10)
            across.setStretch(1, 1)
            self._lines.addLayout(across)
        self.findings.show_findings(seen.findings)

    def _name(self) -> str:
        kind = "period sheet" if self._kind is Kind.PERIOD else self._kind
        return f"{self._portfolio.owner.name} {kind} {self._portfolio.today().isoformat()}.pdf"

    def sound(self) -> bool:
        """Whether it was looked at, and a reason and a file stand where they are needed."""
        return self._checked and self.findings.sound() and self.place.sound()


def lines(seen: Preflight, names: tuple[str, ...]) -> tuple[Line, ...]:
    """The pre-flight list in words."""
    verb = "goes" if seen.entries == 1 else "go"
    goes = f"{counted(seen.entries, 'entry', 'entries')} {verb} along{_files(seen)}."
    made = "You have no signing key yet. One is made now and kept in this portfolio."
    return (
        ("send", "text_2", f"{_asked(seen)} for {', then '.join(names)}."),
        *(("users", "warn", words) for words in seen.others),
        ("files", "text_2" if seen.entries else "warn", goes),
        ("lock-keyhole", "text_2", _private(seen.private)),
        ("pencil-line", "text_2", _drafts(seen)),
        ("key-round", "text_2", "Certified with the key you have." if seen.has_key else made),
        ("eye", "text_2", "Anyone who has the file can read it, and every file in it."),
    )


def _asked(seen: Preflight) -> str:
    if seen.kind is Kind.SIGN_OFF:
        return counted(seen.capabilities, "capability", "capabilities")
    if seen.kind is not Kind.PERIOD:
        return f"{seen.kind.capitalize()} of {counted(seen.entries, 'entry', 'entries')}"
    answers = counted(seen.answers, "answer that nothing covers", "answers that nothing covers")
    return f"{counted(seen.entries, 'line')} of what took place, {answers},"


def _files(seen: Preflight) -> str:
    if seen.kind is Kind.PERIOD:
        return " with title, date and minutes alone"
    if not seen.files:
        return ", without files"
    whole = counted(seen.files, "file")
    if seen.inside == seen.files:
        return f" with {whole}, on the pages and inside the PDF"
    return f" with {whole} on the pages; {seen.inside or 'none'} of them also inside the PDF"


def _private(number: int) -> str:
    if not number:
        return "Nothing private supports what you ask about."
    return f"{counted(number, 'private entry stays', 'private entries stay')} back."


def _drafts(seen: Preflight) -> str:
    parts = [
        counted(seen.drafts, "draft") if seen.drafts else "",
        counted(seen.unchosen, "entry that you took out", "entries that you took out")
        if seen.unchosen
        else "",
    ]
    left = " and ".join(filter(None, parts))
    if not left:
        return "No draft is left out."
    verb = "is" if seen.drafts + seen.unchosen == 1 else "are"
    return f"{left} {verb} left out."
