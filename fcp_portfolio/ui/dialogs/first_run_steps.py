"""The four steps of the first run; each says whether it is complete, and what is missing where."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.identity import system_clock
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.ui.dialogs.new_passphrase import NewPassphrase
from fcp_portfolio.ui.folders import Folder, nearest
from fcp_portfolio.ui.widgets import (
    Field,
    Flow,
    RadioButton,
    beside_box,
    button,
    check_box,
    label,
    scrolled,
)
from fcp_portfolio.ui.words import Phrase, tr

SUFFIX = FileKind.PORTFOLIO.suffix
_OFFERED = {
    FileKind.PORTFOLIO: Phrase("A portfolio"),
    FileKind.DESK: Phrase("A supervisor’s desk"),
    FileKind.GROUP: Phrase("A peer-support group"),
}
_WHAT_FOR = {
    FileKind.PORTFOLIO: Phrase(
        "Your own evidence. Your name stands at the head of everything that you hand in. Your "
        "employer’s policy applies to what you write here, and patients stay out of it."
    ),
    FileKind.DESK: Phrase(
        "For whoever supervises others: what waits for you, what you signed, and how your "
        "practitioners come on. Your name stands in what you sign."
    ),
    FileKind.GROUP: Phrase(
        "For peers who learn together. Each member keeps a copy of the group; patients stay out "
        "of it."
    ),
}
_NAMELESS = {
    FileKind.PORTFOLIO: Phrase("The portfolio needs your name."),
    FileKind.DESK: Phrase("The desk needs your name."),
}


class Step(QWidget):
    """A title, a sentence, and what to fill in."""

    short = ""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.sentence = label(sentence, "secondary", wrap=True)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(12)
        self.box.addWidget(label(title, "title"))
        self.box.addWidget(self.sentence)
        self.box.addSpacing(6)

    def complete(self) -> bool:
        """Whether one can go on; else the fields say why."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Puts the focus where typing begins."""
        raise NotImplementedError


_KNOWN_AS = {
    FileKind.PORTFOLIO: Phrase("As your supervisor knows you."),
    FileKind.DESK: Phrase("As those whom you supervise know you."),
}


_REGISTERED_AS = {
    FileKind.PORTFOLIO: Phrase("Such as HCPC PH000000."),
    FileKind.DESK: Phrase("Such as GMC 0000000 or HCPC PH000000."),
}


class WhoStep(Step):
    """What is made, and whose it is; `chosen` carries the kind of file."""

    short = Phrase("Who you are")
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Who you are"), tr(_WHAT_FOR[FileKind.PORTFOLIO]))
        self.kind = FileKind.PORTFOLIO
        self._kinds = {kind: RadioButton(tr(words)) for kind, words in _OFFERED.items()}
        self.box.insertLayout(1, self._choice())
        self.name, self.registration, self.aim = QLineEdit(), QLineEdit(), QLineEdit()
        self.group = QLineEdit()
        self._name = Field(tr("Your name"), self.name, tr(_KNOWN_AS[FileKind.PORTFOLIO]))
        self._registration = Field(
            tr("Registration"), self.registration, tr(_REGISTERED_AS[FileKind.PORTFOLIO])
        )
        hint = tr("You can leave this empty. Such as: FCP stage 2 by next summer.")
        self._aim = Field(tr("What you work towards"), self.aim, hint)
        self._group = Field(
            tr("Name of the group"), self.group, tr("As it stands on the group’s record.")
        )
        for field in (self._name, self._registration, self._aim, self._group):
            self.box.addWidget(field)
        self.box.addStretch()
        self.choose(self.kind)

    def choose(self, kind: FileKind) -> None:
        """Asks what a file of this kind needs; what was typed stays."""
        self.kind = kind
        self._kinds[kind].setChecked(True)
        self.sentence.setText(tr(_WHAT_FOR[kind]))
        group = kind is FileKind.GROUP
        self._name.set_hint(tr(_KNOWN_AS.get(kind, "")))
        self._registration.set_hint(tr(_REGISTERED_AS.get(kind, "")))
        self._name.setVisible(not group)
        self._registration.setVisible(not group)
        self._aim.setVisible(kind is FileKind.PORTFOLIO)
        self._group.setVisible(group)
        self.chosen.emit(kind)

    def owner(self) -> Owner:
        """What was filled in."""
        if self.kind is FileKind.GROUP:
            return Owner(name=" ".join(self.group.text().split()), registration="")
        return Owner(
            name=" ".join(self.name.text().split()),
            registration=" ".join(self.registration.text().split()),
            aim=self.aim.text().strip() if self.kind is FileKind.PORTFOLIO else "",
        )

    def complete(self) -> bool:
        owner = self.owner()
        if self.kind is FileKind.GROUP:
            self._group.set_error("" if owner.name else tr("The group needs a name."))
            if not owner.name:
                self.group.setFocus()
            return bool(owner.name)
        self._name.set_error("" if owner.name else tr(_NAMELESS[self.kind]))
        missing = tr("Give your registration body and number.")
        self._registration.set_error("" if owner.registration else missing)
        if not owner.name:
            self.name.setFocus()
        elif not owner.registration:
            self.registration.setFocus()
        return bool(owner.name and owner.registration)

    def focus_first(self) -> None:
        (self.group if self.kind is FileKind.GROUP else self.name).setFocus()

    def _choice(self) -> Flow:
        """One of the kinds, in as many lines as they need."""
        group, offered = QButtonGroup(self), Flow()
        for kind, made in self._kinds.items():
            group.addButton(made)
            made.setAccessibleName(made.text())
            made.setAccessibleDescription(tr(_WHAT_FOR[kind]))
            made.clicked.connect(partial(self._choose, kind))
            offered.addWidget(made)
        return offered

    def _choose(self, kind: FileKind, _on: bool = True) -> None:
        self.choose(kind)


class FrameworkStep(Step):
    """What evidence is linked to, and who signs it off. Read when the step is first shown."""

    short = Phrase("Framework and route")

    def __init__(self) -> None:
        sentence = tr(
            "Evidence is linked to the capabilities of a framework. A route says in which stages "
            "they are signed off, and by whom."
        )
        super().__init__(tr("Framework and route"), sentence)
        self._boxes: dict[str, QCheckBox] = {}
        self._routes: dict[str, QCheckBox] = {}
        self._error = label(tr("Choose at least one framework."), "error")
        policy = self._error.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list stays where it is
        self._error.setSizePolicy(policy)
        body = QWidget()
        self._choices = QVBoxLayout(body)
        self._choices.setContentsMargins(0, 0, 8, 0)
        self._choices.addWidget(self.sentence)  # with large text the list needs its room
        self.box.addWidget(self._error)
        self.box.addWidget(scrolled(body), 1)
        self._error.hide()

    def chosen(self) -> tuple[str, ...]:
        """The keys of what is ticked, in the order shown."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def routes(self) -> tuple[str, ...]:
        """The keys of the routes that are ticked."""
        return tuple(key for key, box in self._routes.items() if box.isChecked())

    def complete(self) -> bool:
        self._error.setVisible(not self.chosen())
        return bool(self.chosen())

    def focus_first(self) -> None:
        if not self._boxes:
            self._read()
        next(iter(self._boxes.values())).setFocus()

    def _read(self) -> None:
        from fcp_portfolio.services.portfolio import DEFAULT_FRAMEWORK, installed_definitions

        installed = installed_definitions()
        found = installed.frameworks
        for key in sorted(found, key=lambda name: (name != DEFAULT_FRAMEWORK, name)):
            words = f"{found[key].short_title} ({found[key].edition})"
            self._boxes[key] = self._offer(words, _facts(found[key]))
            self._boxes[key].setChecked(key == DEFAULT_FRAMEWORK)
        self._choices.addWidget(label(tr("Route, if you follow one"), "label"))
        today = system_clock().astimezone().date()

        def apart(key: str) -> tuple[bool, str]:
            """Routes of other frameworks come last."""
            asked = installed.routes[key].frameworks
            return bool(asked) and DEFAULT_FRAMEWORK not in asked, key

        for key in sorted(installed.routes, key=apart):
            route = installed.routes[key]
            if not route.closed(today):
                words = tr("{route}, edition {edition}", route=route.title, edition=route.edition)
                self._routes[key] = self._offer(words, route.purpose)
        self._choices.addStretch()

    def _offer(self, words: str, facts: str) -> QCheckBox:
        box = check_box(words)
        box.setAccessibleDescription(facts)
        below = label(facts, "hint", wrap=True)
        below.setContentsMargins(beside_box(), 0, 0, 6)
        self._choices.addWidget(box)
        self._choices.addWidget(below)
        return box


def _facts(framework: Framework) -> str:
    evidence = next((lvl for lvl in framework.levels if lvl.evidence), None)
    counted = f"{len(framework.evidence_nodes)} {evidence.plural}" if evidence else ""
    return " · ".join(filter(None, (counted, framework.publisher, tr(framework.working_note()))))


class PassphraseStep(Step):
    """The passphrase, twice."""

    short = Phrase("Passphrase")

    def __init__(self, known: Callable[[], Iterable[str]]) -> None:
        sentence = tr("It locks the file. Nobody can reset it, so write it down and keep it safe.")
        super().__init__(tr("Choose a passphrase"), sentence)
        self.fields = NewPassphrase(known)
        self.box.addWidget(self.fields)
        self.box.addStretch()

    def text(self) -> str:
        """The passphrase typed."""
        return self.fields.text()

    def complete(self) -> bool:
        return self.fields.sound()

    def focus_first(self) -> None:
        self.fields.first.setFocus()


class PlaceStep(Step):
    """Where the file lives."""

    short = Phrase("Where the file lives")

    def __init__(self, folder: Folder) -> None:
        sentence = tr(
            "Any folder of yours, a synchronised one too: the file is replaced as a whole, "
            "and earlier versions are kept on this computer."
        )
        super().__init__(tr("Where the file lives"), sentence)
        self._folder, self._suffix = folder, SUFFIX
        self.path = QLineEdit()
        self._field = Field(tr("File"), self.path)
        self.path.textChanged.connect(lambda _text: self._field.set_error(""))
        browse = button(tr("Choose a folder…"))
        browse.clicked.connect(self._browse)
        self.box.addWidget(self._field)
        self.box.addWidget(browse, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addStretch()

    def propose(self, name: str) -> None:
        """Proposes a file whose folder is there, unless one is named already."""
        if not self.path.text():
            self.path.setText(str(free_file(self._folder.proposed(), name, self._suffix)))

    def end_in(self, suffix: str) -> None:
        """Files of another kind are named otherwise, one that was proposed before too."""
        named = self.path.text()
        if named.endswith(self._suffix):
            self.path.setText(named.removesuffix(self._suffix) + suffix)
        self._suffix = suffix

    def file(self) -> Path:
        """The file to make."""
        path = Path(self.path.text().strip()).expanduser()
        return path if path.suffix == self._suffix else path.with_name(path.name + self._suffix)

    def complete(self) -> bool:
        problem = _place_problem(self.file()) if self.path.text().strip() else tr("Name a file.")
        self._field.set_error(problem)
        if problem:
            self.path.setFocus()
        else:
            self._folder.used(self.file().parent)
        return not problem

    def focus_first(self) -> None:
        self.path.setFocus()

    def _browse(self) -> None:
        here = nearest(self.file().parent)
        folder = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), str(here))
        if folder:
            self.path.setText(str(Path(folder) / self.file().name))


def free_file(folder: Path, name: str, suffix: str = SUFFIX) -> Path:
    """A name that no file has: a proposal is never refused."""
    endings = chain(("",), (f" {number}" for number in count(2)))
    files = (folder / f"{name}{ending}{suffix}" for ending in endings)
    return next(file for file in files if not file.exists())


def _place_problem(file: Path) -> str:
    if file.exists():
        return tr("There is a file of this name already. Choose another name.")
    if not file.parent.is_dir():
        return tr("There is no folder “{parent}”.", parent=file.parent)
    return ""
