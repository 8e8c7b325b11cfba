"""Step 3 of a new request: what goes along, what stays back, what is found; then the file."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.preflight import Preflight
from fcp_portfolio.ui.asked import Asked
from fcp_portfolio.ui.folders import Folder, safe_name
from fcp_portfolio.ui.views.export_findings import FindingsBox
from fcp_portfolio.ui.views.export_running import RunningBox
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, IconLabel, Notice, PlaceField, label, reveal, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

Line = tuple[str, str, str]  # icon, its colour, words


class CheckStep(QWidget):
    """The pre-flight list. It reads every text that goes along, on the worker."""

    title = Phrase("Check and write")

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._checked = False
        self._list = Card(16, 8)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._list.box.addWidget(label(tr("Before it is written"), "heading"))
        self._list.box.addLayout(self._lines)
        self.findings = FindingsBox()
        self._portfolio, self._asked = workspace.portfolio, Asked.SIGN_OFF
        self._names: Sequence[str] = ()
        self.place = PlaceField(
            tr("Write the request as PDF"),
            self._name(),
            folder=Folder("request", workspace.preferences),
        )
        self.running, self.refused = RunningBox(tr("writing")), Notice("danger")
        self.running.hide()
        self.refused.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        for part in (self.refused, self.running, self._list, self.place, self.findings):
            box.addWidget(part)
        box.addStretch()

    def look(self, asked: Asked = Asked.SIGN_OFF, names: Sequence[str] = ()) -> None:
        """Says that it is being looked at; the file is called by what is asked, and of whom."""
        self._checked = False
        self._asked, self._names = asked, names
        self.place.propose(self._name())
        empty(self._lines)
        self._lines.addWidget(label(tr("Counting what goes along…"), "secondary"))
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
        kind = tr("period sheet") if self._asked is Asked.PERIOD else tr(self._asked)
        for_whom = tr(" for {name}", name=self._names[0]) if self._names else ""
        name = tr(
            "{name} {kind}{for_whom} {day}",
            name=self._portfolio.owner.name,
            kind=kind,
            for_whom=for_whom,
            day=self._portfolio.today().isoformat(),
        )
        return f"{safe_name(name)}.pdf"

    def refuse(self, sentence: str) -> None:
        """Says above everything why nothing was written, and scrolls there."""
        self.refused.say(sentence)
        reveal(self.refused)

    def sound(self) -> bool:
        """Whether it was looked at, and a reason and a file stand where they are needed."""
        return self._checked and self.findings.sound() and self.place.sound()


def lines(seen: Preflight, names: tuple[str, ...]) -> tuple[Line, ...]:
    """The pre-flight list in words."""
    files = _files(seen)
    goes = tr("{n} (entry goes|entries go) along{files}.", None, seen.entries, files=files)
    made = tr("You have no signing key yet. One is made now and kept in this portfolio.")
    return (
        (
            "send",
            "text_2",
            tr("{asked} for {names}.", asked=_asked(seen), names=tr(", then ").join(names)),
        ),
        *(("users", "warn", words) for words in map(tr, seen.others)),
        ("files", "text_2" if seen.entries else "warn", goes),
        ("lock-keyhole", "text_2", _private(seen.private)),
        ("pencil-line", "text_2", _drafts(seen)),
        ("key-round", "text_2", tr("Certified with the key you have.") if seen.has_key else made),
        ("eye", "text_2", tr("Anyone who has the file can read it, and every file in it.")),
        *(("info", "text_2", words) for words in map(tr, seen.advice)),
    )


def _asked(seen: Preflight) -> str:
    if seen.kind is Kind.SIGN_OFF:
        return tr("{n} (capability|capabilities)", None, seen.capabilities)
    if seen.kind is not Kind.PERIOD:
        return tr(
            "{kind} of {n} (entry|entries)", None, seen.entries, kind=tr(seen.called).capitalize()
        )
    answers = tr("{n} (answer that nothing covers|answers that nothing covers)", None, seen.answers)
    return tr(
        "{n} (line|lines) of what took place, {answers},", None, seen.entries, answers=answers
    )


def _files(seen: Preflight) -> str:
    if seen.kind is Kind.PERIOD:
        return tr(" with title, date and minutes alone")
    if not seen.files:
        return tr(", without files")
    if seen.inside == seen.files:
        return tr(" with {n} (file|files), on the pages and inside the PDF", None, seen.files)
    shown = tr(" with {n} (file|files) shown on the pages", None, seen.files)
    if not seen.inside:
        return tr("{shown} alone", shown=shown)
    inside = tr("{n} (file is|files are) inside the PDF too", None, seen.inside)
    return f"{shown}; {inside}"


def _private(number: int) -> str:
    if not number:
        return tr("None of the entries behind it is private.")
    return tr("{n} (private entry stays|private entries stay) back.", None, number)


def _drafts(seen: Preflight) -> str:
    parts = [
        tr("{n} (draft|drafts)", None, seen.drafts) if seen.drafts else "",
        tr("{n} (entry that you took out|entries that you took out)", None, seen.unchosen)
        if seen.unchosen
        else "",
    ]
    left = tr(" and ").join(filter(None, parts))
    if not left:
        return tr("There are no drafts to leave out.")
    if seen.drafts + seen.unchosen == 1:
        return tr("{left} is left out.", left=left)
    return tr("{left} are left out.", left=left)
