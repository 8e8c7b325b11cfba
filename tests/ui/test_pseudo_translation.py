"""No page, dialog, menu or message shows a word that cannot be translated, or does not fit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import DefinitionError, PortfolioError
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request_json import SCHEMA, read_request
from fcp_portfolio.paths import FRAMEWORKS, RESOURCES
from fcp_portfolio.services.entries import remove_entry, restore_entry
from fcp_portfolio.services.exchange import given_entry
from fcp_portfolio.services.group.bands import handed_in
from fcp_portfolio.services.keys import known_keys, own_keys
from fcp_portfolio.services.people import add_person, edit_person, people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.review_pages import page_count, page_text
from fcp_portfolio.services.reviewing import open_review
from fcp_portfolio.services.several import link_entries, tag_entries
from fcp_portfolio.services.undo import redo_change, undo_change
from fcp_portfolio.storage.definitions import read_definition
from fcp_portfolio.storage.definitions.library import TABLES
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui import words
from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog
from fcp_portfolio.ui.preferences import Section
from fcp_portfolio.ui.review.pages import PagesView
from fcp_portfolio.ui.views.preferences.page import OF_ONE_KIND
from fcp_portfolio.ui.words import tr
from tests import desks, groups
from tests.desks import open_desk
from tests.groups import open_group
from tests.official_copies import wording
from tests.ui import pseudo, shown
from tests.ui.everyone.bringing import LISTED
from tests.ui.everyone.deciding import AGAIN
from tests.ui.everyone.desk_views import DESK_PAGES
from tests.ui.everyone.desk_views import TYPED as AT_DESK
from tests.ui.everyone.filling_views import ASKED
from tests.ui.everyone.group_views import ANOTHER, GROUP_PAGES
from tests.ui.everyone.house import FILE, REQUEST, House, furnish
from tests.ui.everyone.making_views import PASTED
from tests.ui.everyone.merging_views import ADDED, OTHER, SETTLED
from tests.ui.everyone.starting_views import NEW_WORDS
from tests.ui.everyone.views import DIALOGS, ON_ONE_COMPUTER, VIEWS, Show, new_request_who

OWN = (
    "FCP Portfolio", "fcp_portfolio", FILE, f"{Path(FILE).stem} backup", "PDF",
    "Ctrl", "Shift", "Alt", "Esc", "Return",
    "Enter", "Del", "PgUp", "PgDown", "Up", "Down", "English", "RFC 3161", "Needs more", "HCPC PH",
    "Amira Halloran", "HCPC PH000000", "Traceback", "clinic",
    "Too early: the course comes first", "Clear reasoning about scans.", "20 November 2026",
)  # fmt: skip
SETTLING = 40
EXCERPTS = ("Evidence, searching", "Evidence, several chosen", "Command palette")
"""Where words from the middle of texts are shown."""


@dataclass
class Found:
    """What was looked at, and what is wrong with it."""

    texts: set[str] = field(default_factory=set)
    untranslated: dict[str, str] = field(default_factory=dict)
    clipped: dict[str, str] = field(default_factory=dict)

    def look(self, name: str, root: QWidget, data: pseudo.Data) -> None:
        """Reads everything in a window, painted or told, and looks whether it fits."""
        with shown.painted() as drawn:
            root.grab()
        pages = {one.text.toPlainText() for one in root.findChildren(PagesView)}
        for where, text in [*shown.texts(root), *(("painted", text) for text in drawn)]:
            if text not in pages:  # a document is English wherever it is read
                self.read(name, where, text, data)
        for _ in range(SETTLING):  # pages find their heights over several turns of the event loop
            if not (clipped := list(shown.clipped(root))):
                break
            QTest.qWait(50)
        self.clipped |= dict.fromkeys(clipped, name)

    def read(self, name: str, where: str, text: str, data: pseudo.Data) -> None:
        """One text; what was read before says the same again."""
        if text in self.texts and name not in EXCERPTS:
            return
        self.texts.add(text)
        if left := data.untranslated(text, excerpts=name in EXCERPTS):
            self.untranslated.setdefault(f"{where}: {text[:120]!r}", f"{name}: {left[:3]}")


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


@cache
def _loaded(file: Path) -> object:
    return yaml.load(file.read_bytes(), yaml.CSafeLoader)


def said_in(pdf: Path) -> Iterator[str]:
    """The words of a request's own pages, which are English wherever it is answered."""
    review = open_review(pdf)
    for one in review.request.fields():
        yield from (one.label, one.hint, *(option.label for option in one.options))
    yield from (page_text(review, page) for page in range(1, page_count(review) + 1))


@pytest.fixture
def house(original: tuple[Path, RawKey], tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    """The fictional year with requests that are out and answered."""
    made = furnish(original[0], tmp_path / "house", original[1])
    yield made
    made.close()
    qtbot.wait(0)


@pytest.fixture
def covered(record_property: Callable[[str, object], None]) -> Callable[[str, int], None]:
    """Counts what a test looked at; the end of the run tells the sums."""
    return lambda what, number: record_property(f"covered {what}", number)


@pytest.fixture
def data(house: House) -> pseudo.Data:
    """What may be shown as it is."""
    portfolio = house.window.workspace.portfolio
    files = [*FRAMEWORKS.rglob("*.yaml"), RESOURCES / "example" / "year.yaml"]
    found = [text for file in files for text in strings(_loaded(file))]
    names = [file.name for file in (RESOURCES / "example" / "files").iterdir()]
    requests = (house.folder / REQUEST, *(desks.made_once()[0] / name for name in desks.SENT))
    sent = [text for pdf in requests for text in said_in(pdf)]
    keys = [one.card.words for one in (*known_keys(portfolio), *own_keys(portfolio))]
    folders = [str(house.folder), str(Path.home()), *house.folder.parts]
    here = [file.name for file in house.folder.iterdir()]
    official = wording(portfolio.frameworks[0]).values()
    cells = (cell for line in LISTED for cell in line.split(";"))
    asked_for = {key.name for tables in TABLES.values() for table in tables for key in table.keys}
    made = (*official, *cells, *PASTED, *ASKED, ON_ONE_COMPUTER, AGAIN, ADDED, OTHER, SETTLED)
    recovery = NEW_WORDS.split()
    with open_group(house.folder / "group read") as group:
        signed_by = (one.fingerprint for one in handed_in(group))
        words = (fingerprint_words(one) for one in (*signed_by, ANOTHER))
        in_group = (*groups.typed(group), *words)
    with open_desk(house.folder / "desk read") as desk:
        at_desk = (*desks.typed(desk), *AT_DESK)
    return pseudo.Data(
        (
            *found,
            *names,
            *sent,
            *keys,
            *folders,
            *here,
            *OWN,
            *made,
            *asked_for,
            *recovery,
            *in_group,
            *at_desk,
        )
    )


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


def preferences_of(section: Section) -> Show:
    """A section of the preferences."""

    def show(house: House) -> QWidget:
        house.on("preferences").show_section(section)
        return house.window

    return show


def new_request_check(house: House) -> QWidget:
    """What is looked at before a request is written."""
    dialog = new_request_who(house)
    assert isinstance(dialog, NewRequestDialog)
    dialog.who.choose(people(house.window.workspace.portfolio)[0].id)
    for _ in range(2):
        dialog.forward.click()
        house.settle()
    return dialog


def undone(house: House) -> QWidget:
    """A message that offers to redo."""
    workspace = house.window.workspace
    workspace.do(lambda portfolio: rate(portfolio, "4", "capable"))
    house.settle()
    workspace.undo()
    return house.window


SCENES: dict[str, Show] = {
    **{name: show for name, show in VIEWS.items() if name not in {*EXCERPTS, *DIALOGS}},
    **{
        f"Preferences, {one.name.lower()}": preferences_of(one)
        for one in Section
        if OF_ONE_KIND.get(one, FileKind.PORTFOLIO) is FileKind.PORTFOLIO
    },
    "A message": undone,
    "New request, check": new_request_check,
    **DIALOGS,
    **{name: VIEWS[name] for name in EXCERPTS},  # a search stays, the palette lies over all
}
_BESIDE = (*DESK_PAGES, *GROUP_PAGES)
_SELDOM = {*DIALOGS, *_BESIDE} - {*tuple(DIALOGS)[::4], *_BESIDE[::2]}
QUICK = [name for name in SCENES if name not in _SELDOM]
"""Every page of a portfolio, and a part of the rest: looked at in each run, all with `--all`."""


@pytest.mark.parametrize(
    ("size", "scenes"),
    [
        ((1280, 800), QUICK),
        *(
            pytest.param(size, list(SCENES), marks=pytest.mark.slow)
            for size in ((1280, 800), (1024, 640))
        ),
    ],
    ids=lambda one: str(one if isinstance(one, tuple) else len(one)),
)
def test_every_view_is_translated_and_fits(
    size: tuple[int, int],
    scenes: list[str],
    translated: int,
    house: House,
    data: pseudo.Data,
    *,
    covered: Callable[[str, int], None],
) -> None:
    found = Found()
    for name in scenes:
        root = SCENES[name](house)
        if not isinstance(root, QDialog):
            root.resize(*size)
        house.settle()
        found.look(name, root, data)
        house.leave()

    print(f"{size}: {len(scenes)} views show {len(found.texts)} texts; catalogue: {translated}")
    covered("views in another language", len(scenes))
    covered("texts in another language", len(found.texts))
    assert found.untranslated == {}
    assert found.clipped == {}


def test_what_is_said_of_every_change_is_translated(
    translated: int,  # noqa: ARG001
    house: House,
    data: pseudo.Data,
    covered: Callable[[str, int], None],
) -> None:
    entry, portfolio = house.entry(draft=False), house.window.workspace.portfolio
    acts: list[Callable[[Portfolio], object]] = [
        lambda p: rate(p, "4", "capable"),
        lambda p: tag_entries(p, [entry], add=["clinic"]),
        lambda p: link_entries(p, [entry], portfolio.frameworks[0].evidence_nodes[6].path),
        lambda p: remove_entry(p, entry),
        lambda p: restore_entry(p, entry),
        lambda p: add_person(p, name="Amira Halloran", role="Peer"),
        lambda p: edit_person(p, people(p)[0]),
    ]
    found = Found()

    for number, act in enumerate(acts):
        for done in (act(portfolio), undo_change(portfolio), redo_change(portfolio)):
            for text in (done.said, *done.advice):
                found.read(f"act {number}", "said", tr(text), data)
    for line in history(portfolio):
        assert isinstance(line.what, Phrase), line.what
        found.read("history", "line", tr(line.what), data)

    covered("messages in another language", len(found.texts))
    assert found.untranslated == {}


FAULTY = (
    "",
    "- clinic",
    "schema: clinic",
    "schema: fcp-portfolio/form/2",
    *(
        f"schema: fcp-portfolio/{thing}/1\nid: A clinic\ntitle: [clinic]\nclinic: 1"
        for thing in TABLES
    ),
)
"""Files of definitions, each with something that no reader takes."""


def test_what_is_wrong_with_a_file_is_translated(
    translated: int,  # noqa: ARG001
    house: House,
    data: pseudo.Data,
    covered: Callable[[str, int], None],
) -> None:
    portfolio, found = house.window.workspace.portfolio, Found()
    acts: list[Callable[[], object]] = [
        *(lambda text=text: read_definition(text, "clinic") for text in FAULTY),
        lambda: read_request(b"clinic"),
        lambda: read_request(b"{}"),
        lambda: read_request(f'{{"schema":"{SCHEMA}"}}'.encode()),
        lambda: given_entry(portfolio, {"clinic": "clinic"}, house.folder),
        lambda: given_entry(portfolio, {"form": "cbd", "tags": "clinic"}, house.folder),
        lambda: given_entry(portfolio, {"form": "cbd", "minutes": "clinic"}, house.folder),
    ]

    for number, act in enumerate(acts):
        with pytest.raises(PortfolioError) as refused:
            act()
        error = refused.value
        lines = error.complaints if isinstance(error, DefinitionError) else ()
        for text in (error.sentence, *lines):
            found.read(f"file {number}", "refused", tr(text), data)

    covered("refusals in another language", len(found.texts))
    assert found.untranslated == {}
