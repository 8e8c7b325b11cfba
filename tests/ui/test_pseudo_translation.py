"""No page, dialog or menu shows a word that cannot be translated, or one that does not fit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtCore import QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from fcp_portfolio.domain.request import Request
from fcp_portfolio.paths import FRAMEWORKS, RESOURCES
from fcp_portfolio.services.entries import Query, list_entries
from fcp_portfolio.services.example import write_example
from fcp_portfolio.services.keys import known_keys, own_keys
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.services.reviewing import open_review
from fcp_portfolio.storage.place import Place
from fcp_portfolio.ui import words
from fcp_portfolio.ui.command_palette import panel
from fcp_portfolio.ui.dialogs.help import AboutDialog, KeysDialog
from fcp_portfolio.ui.dialogs.messages import UnexpectedDialog
from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog
from fcp_portfolio.ui.dialogs.period import PeriodDialog
from fcp_portfolio.ui.dialogs.start import StartWindow
from fcp_portfolio.ui.dialogs.withdraw import WithdrawDialog, of_request
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences, Section
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.views.capabilities import MATRIX
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Worker
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import raw_key
from tests.pictured_requests import StandingClock, ask
from tests.ui import pseudo, shown
from tests.ui.finding import named

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
OWN = (
    "FCP Portfolio", "fcp_portfolio", "Rhiannon FCP.fcpfolio", "PDF", "Ctrl", "Shift", "Alt", "Esc",
    "Return", "Enter", "Del", "PgUp", "PgDown", "Up",
    "Down", "English", "RFC 3161", "Needs more", "HCPC PH",
)  # fmt: skip

SETTLING = 40
EXCERPTS = ("search", "palette")  # where words from the middle of texts are shown


@dataclass
class Found:
    """What was looked at, and what is wrong with it."""

    pages: int = 0
    texts: set[str] = field(default_factory=set)
    untranslated: dict[str, str] = field(default_factory=dict)
    clipped: dict[str, str] = field(default_factory=dict)

    def look(self, name: str, root: QWidget, data: pseudo.Data) -> None:
        with shown.painted() as drawn:
            root.grab()
        self.pages += 1
        for where, text in [*shown.texts(root), *(("painted", text) for text in drawn)]:
            self.texts.add(text)
            if left := data.untranslated(text, excerpts=name in EXCERPTS):
                self.untranslated.setdefault(f"{where}: {text[:120]!r}", f"{name}: {left[:3]}")
        for _ in range(SETTLING):  # pages find their heights over several turns of the event loop
            if not (clipped := list(shown.clipped(root))):
                break
            QTest.qWait(50)
        self.clipped |= dict.fromkeys(clipped, name)


def strings(value: object) -> Iterator[str]:
    """Every text in data that YAML holds."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif value is not None:
        yield str(value)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portfolio]:
    """The fictional year with requests that are out, withdrawn, and signed."""
    folder = tmp_path_factory.mktemp("pseudo")
    clock = StandingClock(NOW)
    made = write_example(
        folder / "Rhiannon FCP.fcpfolio", raw_key(), place=Place(folder / "data"), clock=clock
    )
    portfolio = made.value.portfolio
    ask(portfolio, clock, folder)
    yield portfolio
    portfolio.copy.close()


def asked_in(request: Request) -> Iterator[str]:
    """The words of a request's own pages, which are English wherever it is answered."""
    for one in request.fields():
        yield from (one.label, one.hint, *(option.label for option in one.options))


@pytest.fixture(scope="module")
def data(example: Portfolio) -> pseudo.Data:
    files = [*FRAMEWORKS.rglob("*.yaml"), RESOURCES / "example" / "year.yaml"]
    found = [text for file in files for text in strings(yaml.safe_load(file.read_text("utf-8")))]
    names = [file.name for file in (RESOURCES / "example" / "files").iterdir()]
    asked = asked_in(open_review(example.file.parent / "second.pdf").request)
    keys = [one.card.words for one in (*known_keys(example), *own_keys(example))]
    return pseudo.Data((*found, *names, *asked, *keys, str(example.file), *OWN))


@pytest.fixture
def translated(qapp: QApplication, tmp_path: Path) -> Iterator[int]:
    """The window speaks the language that nobody speaks; gives how many texts it has."""
    file, number = pseudo.catalogue(tmp_path)
    translator = QTranslator()
    assert translator.load(str(file))
    words.use(qapp, translator, pseudo.LOCALE)
    yield number
    qapp.removeTranslator(translator)
    words.load(qapp, "en")


def first(window: MainWindow, **query: Any) -> None:
    rows = list_entries(window.workspace.portfolio, Query(**query))
    window.workspace.stage.show_entry(rows[0].id)


def palette(window: MainWindow) -> None:
    window.actions_by_id["palette"].trigger()
    line = named(window, tr(panel.NAME), QLineEdit)
    QTest.keyClicks(line, "inj")
    QTest.qWait(200)


def page(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.workspace.stage.show_page(name)


def matrix(window: MainWindow) -> None:
    window.workspace.stage.show_page("capabilities")
    window.pages.page("capabilities").show_view(MATRIX)


def preferences_of(section: Section) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.workspace.stage.show_page("preferences")
        window.pages.page("preferences").show_section(section)

    return show


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "home": page("home"),
    "capabilities": page("capabilities"),
    "reading": lambda window: first(window, form="cbd", draft=False),
    "editor": lambda window: first(window, draft=True, form="reflection"),
    "supervision": page("supervision"),
    "sign-off": page("sign_off"),
    "export": page("export"),
    "verify": page("verify"),
    "readiness": page("readiness"),
    "matrix": matrix,
    "log": lambda window: window.workspace.stage.begin_log(),
    "new entry": lambda window: window.workspace.stage.begin_log("cbd"),
    **{f"preferences, {one.name.lower()}": preferences_of(one) for one in Section},
    "search": lambda window: window.workspace.stage.show_search("injection"),
    "palette": palette,
}


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)], ids=str)
def test_pages_are_translated_and_fit(
    size: tuple[int, int],
    example: Portfolio,
    data: pseudo.Data,
    translated: int,
    preferences: Preferences,
) -> None:
    window = MainWindow(Workspace(example, preferences))
    window.resize(*size)
    window.show()
    QTest.qWaitForWindowActive(window)
    found = Found()
    for name, prepare in SCENES.items():
        prepare(window)
        window.workspace.settle()
        QTest.qWait(50)
        found.look(name, window, data)
    window.hide()
    window.workspace.settle()
    window.workspace.worker.stop()
    window.deleteLater()

    print(f"{size}: {found.pages} pages show {len(found.texts)} texts; catalogue: {translated}")
    assert found.untranslated == {}
    assert found.clipped == {}


def new_request(window: QWidget, workspace: Workspace, _folder: Path) -> Iterator[QDialog]:
    made = NewRequestDialog(workspace, window)
    made.go_on()
    yield made
    made.who.choose(people(workspace.portfolio)[0].id)
    for _ in range(2):
        made.forward.click()
        workspace.settle()
        yield made


def sign(_window: QWidget, workspace: Workspace, folder: Path) -> Iterator[QWidget]:
    made = ReviewWindow([folder / "second.pdf"], workspace.preferences)
    made.resize(1280, 800)
    made.show()
    made.settle()
    QTest.qWait(100)
    made.settle()
    yield made
    made.close()


def start(_window: QWidget, workspace: Workspace, _folder: Path) -> Iterator[QWidget]:
    made = StartWindow(workspace.preferences, Worker())
    for what, file in (("new", None), ("open", workspace.portfolio.file)):
        made.begin(what, file)
        made.show()
        yield made
    made.hide()
    made.worker.stop()


def small(window: QWidget, workspace: Workspace, _folder: Path) -> Iterator[QDialog]:
    out = list_requests(workspace.portfolio)[0]
    yield KeysDialog(window)
    yield AboutDialog(window)
    yield WithdrawDialog(workspace, of_request(out), window)
    yield PeriodDialog(workspace, window, None, None)
    yield UnexpectedDialog("", Path("log.txt"), window)


DIALOGS = {"new request": new_request, "review": sign, "start": start, "small": small}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_are_translated_and_fit(
    name: str,
    example: Portfolio,
    data: pseudo.Data,
    translated: int,
    preferences: Preferences,
) -> None:
    workspace = Workspace(example, preferences)
    window = QWidget()
    window.resize(1280, 800)
    found = Found()
    for dialog in DIALOGS[name](window, workspace, example.file.parent):
        dialog.show()
        workspace.settle()
        QTest.qWait(50)
        found.look(name, dialog, data)
    workspace.settle()
    workspace.worker.stop()
    window.deleteLater()

    print(f"{name}: {found.pages} show {len(found.texts)} texts; catalogue: {translated}")
    assert found.untranslated == {}
    assert found.clipped == {}
