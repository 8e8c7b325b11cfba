"""Every view of the program, and how each is opened over the fictional example."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.keys import known_keys
from fcp_portfolio.services.people import people
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.ui.dialogs import help as helping
from fcp_portfolio.ui.dialogs.here_answer import HereAnswerDialog
from fcp_portfolio.ui.dialogs.know_key import KnowKeyDialog
from fcp_portfolio.ui.dialogs.learning_needs import LearningNeedsDialog
from fcp_portfolio.ui.dialogs.messages import RefusedDialog, UnexpectedDialog
from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog
from fcp_portfolio.ui.dialogs.period import PeriodDialog
from fcp_portfolio.ui.dialogs.person import PersonDialog
from fcp_portfolio.ui.dialogs.tags import TagsDialog, ask_tags
from fcp_portfolio.ui.dialogs.withdraw import WithdrawDialog
from fcp_portfolio.ui.models.requests import ALL
from fcp_portfolio.ui.preferences import Section
from fcp_portfolio.ui.review.known_keys import KnownKeysDialog
from fcp_portfolio.ui.review.sign_dialog import DeclineDialog, SignDialog
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.words import Phrase, tr
from tests.builders import debrief, opened
from tests.ui.everyone.bringing import IMPORT
from tests.ui.everyone.clinics import CLINICS, impact
from tests.ui.everyone.deciding import DECIDING
from tests.ui.everyone.desk_views import DESK_DIALOGS, DESK_PAGES
from tests.ui.everyone.filling_views import FILLING
from tests.ui.everyone.group_views import GROUP_DIALOGS, GROUP_PAGES
from tests.ui.everyone.house import FILE, REQUEST, SIGNED, House, present
from tests.ui.everyone.making_views import MAKING
from tests.ui.everyone.merging_views import DAMAGED, MERGING
from tests.ui.everyone.planning_views import PLANNING, with_plans
from tests.ui.everyone.progress_views import PROGRESS
from tests.ui.everyone.ruling import ASKED, RULES
from tests.ui.everyone.starting_views import STARTING

Show = Callable[[House], QWidget]
ON_ONE_COMPUTER = "A debrief that the other one has not"


def page(name: str) -> Show:
    """A page as it opens."""

    def show(house: House) -> QWidget:
        house.on(name)
        return house.window

    return show


def preferences(house: House) -> QWidget:
    """The preferences with every section made, at the first of them."""
    page = house.on("preferences")
    for section in (*page.offered, Section.APPEARANCE):
        page.show_section(section)
    return house.window


def matrix(house: House) -> QWidget:
    """Capabilities by kind."""
    house.on("capabilities").show_view("Matrix")
    return house.window


def reading(house: House) -> QWidget:
    """A final entry with files."""
    house.window.pages.show_entry(house.entry(form="cbd", draft=False))
    return house.window


def searching(house: House) -> QWidget:
    """What holds a word."""
    house.window.pages.show_search("shoulder")
    return house.window


def several(house: House) -> QWidget:
    """Several entries chosen."""
    house.on("evidence").pane.list.selectAll()
    return house.window


def choosing(house: House) -> QWidget:
    """The forms to choose from."""
    house.window.pages.begin_log()
    return house.window


def editing(house: House) -> QWidget:
    """A draft in the editor."""
    house.window.pages.show_entry(house.entry(draft=True, form="reflection"))
    return house.window


def logging(form: str) -> Show:
    """A new entry of a form in the editor."""

    def show(house: House) -> QWidget:
        house.window.pages.begin_log(form)
        return house.window

    return show


def request(house: House) -> QWidget:
    """A request that waits for somebody."""
    found = list_requests(house.window.workspace.portfolio)
    waiting = next(one for one in found if one.waits_on)
    house.on("sign_off").show_request(waiting.id, ALL)
    return house.window


def verdict(house: House) -> QWidget:
    """A signed PDF that was looked at."""
    house.on("verify").take_in(house.folder / SIGNED)
    house.settle()
    return house.window


def palette(house: House) -> QWidget:
    """The command palette with a word in it."""
    house.on("home")
    house.window.actions_by_id["palette"].trigger()
    line = house.window.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "inj")
    QTest.qWait(200)
    return house.window


def new_request(house: House) -> QWidget:
    """What is asked."""
    return house.opens(NewRequestDialog, house.on("sign_off").new_request)


def new_request_who(house: House) -> QWidget:
    """Who answers, and in what order."""
    house.window.pages.ask(str(Kind.ASSESSMENT), house.entry(form="cbd", draft=False))
    dialog = house.opens(NewRequestDialog, lambda: None)
    assert isinstance(dialog, NewRequestDialog)
    dialog.forward.click()
    return dialog


def withdrawing(house: House) -> QWidget:
    """Why a request is taken back."""
    request(house)
    return house.opens(WithdrawDialog, house.window.actions_by_id["withdraw"].trigger)


def answering_here(house: House) -> QWidget:
    """Somebody answers on the owner's computer."""
    request(house)
    return house.opens(HereAnswerDialog, house.window.actions_by_id["answer_here"].trigger)


def a_card(house: House) -> KeyCard:
    """The key card of somebody who is known."""
    return known_keys(house.window.workspace.portfolio)[0].card


def knowing(house: House) -> QWidget:
    """Whose key it is."""
    made = KnowKeyDialog(house.window.workspace, a_card(house), house.window)
    return house.opens(KnowKeyDialog, made.open)


def somebody(house: House) -> Person:
    """The first of the people."""
    return people(house.window.workspace.portfolio)[0]


def person(house: House) -> QWidget:
    """What is known of a person."""
    return house.opens(PersonDialog, PersonDialog(somebody(house), house.window).open)


def tagging(house: House) -> QWidget:
    """The tags of an entry."""
    workspace, entry = house.window.workspace, house.entry(draft=False)
    return house.opens(TagsDialog, lambda: ask_tags(workspace, [entry], house.window))


def sitting(house: House) -> QWidget:
    """A sitting through the capabilities."""
    return house.opens(LearningNeedsDialog, house.on("capabilities").review_needs)


def period(house: House) -> QWidget:
    """From when until when."""
    days = (date(2026, 3, 1), None)
    made = PeriodDialog(house.window.workspace, house.window, *days)
    return house.opens(PeriodDialog, made.open)


def keys(house: House) -> QWidget:
    """The keys of the program."""
    return house.opens(helping.KeysDialog, helping.KeysDialog(house.window).open)


def about(house: House) -> QWidget:
    """What the program is."""
    return house.opens(helping.AboutDialog, helping.AboutDialog(house.window).open)


REFUSED = Phrase("There is nothing to undo.")


def refused(house: House) -> QWidget:
    """A sentence about what cannot be done."""
    made = RefusedDialog(tr(REFUSED), house.window)
    return house.opens(RefusedDialog, made.open)


def unexpected(house: House) -> QWidget:
    """Something that should not happen."""
    made = UnexpectedDialog("Traceback", Path("log"), house.window)
    return house.opens(UnexpectedDialog, made.open)


def nothing_found(house: House) -> QWidget:
    """A search for what is nowhere."""
    house.window.pages.show_search("sacroiliac")
    return house.window


def locked(house: House) -> QWidget:
    """Somebody else writes; here it can be read."""
    file = house.folder / FILE
    return house.beside(opened(file, house.secret, read_only=True), "capabilities")


def two_versions(house: House) -> QWidget:
    """Two computers wrote, and each has what the other has not."""
    folder, before = house.folder / "two", (house.folder / FILE).read_bytes()
    folder.mkdir()
    file = folder / FILE
    for computer in (folder / "data", folder / "elsewhere"):
        file.write_bytes(before)
        with opened(file, house.secret, computer) as portfolio:
            log_entry(portfolio, debrief(ON_ONE_COMPUTER))
    return house.beside(opened(file, house.secret), "evidence")


def review(house: House) -> ReviewWindow:
    """A request as its reviewer sees it."""
    window = ReviewWindow([house.folder / REQUEST], house.preferences)
    house.others.append(window)
    present(window)
    window.settle()
    QTest.qWait(200)
    return window


def signing(house: House) -> QWidget:
    """The reviewer signs."""
    return house.opens(SignDialog, review(house)._sign)  # noqa: SLF001  it asks what is missing first


def declining(house: House) -> QWidget:
    """The reviewer sends it back."""
    return house.opens(DeclineDialog, review(house).actions_by_id["decline"].trigger)


def knowing_keys(house: House) -> QWidget:
    """The keys that the reviewer knows."""
    return house.opens(KnownKeysDialog, review(house).actions_by_id["known"].trigger)


DIALOGS: dict[str, Show] = {
    "New request": new_request,
    "New request, who": new_request_who,
    "Withdraw": withdrawing,
    "Answer here": answering_here,
    "Know a key": knowing,
    "Person": person,
    "Tags": tagging,
    "Learning needs": sitting,
    **IMPORT,
    **FILLING,
    **PROGRESS,
    **MAKING,
    **PLANNING,
    **ASKED,
    **DECIDING,
    **MERGING,
    "Period": period,
    **DESK_DIALOGS,
    **GROUP_DIALOGS,
    **CLINICS,
    "Keys": keys,
    "About": about,
    "Refused": refused,
    "Unexpected": unexpected,
    "Review, sign": signing,
    "Review, decline": declining,
    "Review, keys": knowing_keys,
}
VIEWS: dict[str, Show] = {
    "Home": page("home"),
    "Capabilities": page("capabilities"),
    "Capabilities, matrix": matrix,
    "Capabilities, impact": impact,
    "Evidence": page("evidence"),
    "Evidence, reading": reading,
    "Evidence, searching": searching,
    "Evidence, nothing found": nothing_found,
    "Evidence, several chosen": several,
    "Evidence, forms": choosing,
    "Editor, draft": editing,
    "Editor, case-based discussion": logging("cbd"),
    "Supervision": page("supervision"),
    "Sign-off": page("sign_off"),
    "Sign-off, request": request,
    "Readiness": page("readiness"),
    **RULES,
    "Export": page("export"),
    "Verify": page("verify"),
    "Verify, verdict": verdict,
    "Preferences": preferences,
    "Command palette": palette,
    **STARTING,
    "Read only": locked,
    "Two versions": two_versions,
    **DAMAGED,
    "Review": review,
    "Supervision, planned": with_plans,
    **DESK_PAGES,
    **GROUP_PAGES,
} | DIALOGS
