"""A supervisor's desk: its pages and dialogs, over a filled one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.desk.rounds import add_answer, open_round, rounds
from fcp_portfolio.services.desk.summaries import UnknownKey
from fcp_portfolio.ui.dialogs.desk.comments import CommentsDialog
from fcp_portfolio.ui.dialogs.desk.practitioner import EndDialog, PractitionerDialog
from fcp_portfolio.ui.dialogs.desk.questionnaire import QuestionnaireDialog
from fcp_portfolio.ui.dialogs.desk.release import ReadDialog, ReleaseDialog
from fcp_portfolio.ui.dialogs.desk.request import AsideDialog, AssignDialog
from fcp_portfolio.ui.dialogs.desk.round import AnswerDialog, HandedOutDialog, RoundDialog
from fcp_portfolio.ui.dialogs.desk.session import SessionDialog
from fcp_portfolio.ui.dialogs.desk.single_answers import SingleAnswersDialog
from fcp_portfolio.ui.dialogs.desk.unknown_key import UnknownKeyDialog
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import WATCHED
from fcp_portfolio.ui.review.sitting import SittingWindow
from fcp_portfolio.ui.review.sitting_dialogs import DeclineSittingDialog, SignSittingDialog
from tests.desks import open_desk
from tests.ui.everyone.house import House, present

Show = Callable[[House], QWidget]
COMMENT, NIA_TOLD = "Explains so well.", "nia told.pdf"
NIA = KeyCard(name="Nia Example", registration="HCPC PH000003", fingerprint="ab" * 32)
TYPED = (COMMENT, NIA_TOLD, NIA.name, NIA.registration, NIA.words)


def desk(house: House) -> MainWindow:
    """The window of the desk."""
    return house.beside(open_desk(house.folder / "desk"), "waiting")


def page(name: str) -> Show:
    """A page as it opens."""

    def show(house: House) -> QWidget:
        window = desk(house)
        window.pages.show_page(name)
        settle(window)
        return window

    return show


def settle(window: MainWindow) -> None:
    """Waits until everything is read and shown."""
    window.workspace.settle()
    QTest.qWait(20)


def practitioners(house: House) -> QWidget:
    """Somebody of whom there are summaries."""
    window = desk(house)
    made = _practitioners(window)
    found = (one.practitioner for one in made.found if one.newest is not None)
    made.show_row(next(found).id)
    settle(window)
    return window


def feedback(house: House) -> MainWindow:
    """A round with a few answers."""
    window = desk(house)
    portfolio = window.workspace.portfolio
    if not rounds(portfolio):
        given = open_round(portfolio, "Robin Example", "msf", handed_out=14).value.id
        for level in ("6", "7", "7", "6", "5"):
            levels = {"behaviour": level, "performance": level}
            words = {"highlights": COMMENT}
            add_answer(portfolio, given, levels=levels, group="clinicians", comments=words)
    window.pages.show_page("feedback")
    settle(window)
    return window


def reading(house: House) -> QWidget:
    """The summary of a round with enough answers, before it is signed."""
    window = feedback(house)
    portfolio = window.workspace.portfolio
    (one,) = rounds(portfolio)
    for _ in range(one.missing):
        done = add_answer(portfolio, one.round.id, levels={"behaviour": "5"}, group="others")
        window.workspace.tell(done, quiet=True)

    def release() -> None:
        window.pages.page("feedback").detail.release.click()
        settle(window)

    return house.opens(ReadDialog, release)


def releasing(house: House) -> QWidget:
    """Where the signed summary goes."""
    read = reading(house)
    assert isinstance(read, ReadDialog)
    return house.opens(ReleaseDialog, read.accept)


def round_dialog(kind: type[QWidget], button: str) -> Show:
    """What one of the buttons of a round asks."""

    def show(house: House) -> QWidget:
        detail = feedback(house).pages.page("feedback").detail
        return house.opens(kind, getattr(detail, button).click)

    return show


def vanished(house: House) -> QWidget:
    """The watched folder is not there."""
    window = desk(house)
    key = window.workspace.portfolio.copy.portfolio_id
    window.workspace.preferences.set(WATCHED, {key: str(house.folder / "gone")})
    window.actions_by_id["look"].trigger()
    settle(window)
    return window


def sitting(house: House) -> SittingWindow:
    """All that waits, in the Review window."""
    window = desk(house)
    window.actions_by_id["answer_all"].trigger()
    made = window.pages.page("waiting").sitting
    assert isinstance(made, SittingWindow)
    present(made)
    made.settle()
    QTest.qWait(200)
    return made


def asked(kind: type[QWidget], act: Callable[[MainWindow], object]) -> Show:
    """A dialog of the desk."""

    def show(house: House) -> QWidget:
        window = desk(house)
        return house.opens(kind, lambda: act(window))

    return show


def _practitioners(window: MainWindow) -> Any:
    made = window.pages.on("practitioners")
    settle(window)
    return made


def signing(house: House) -> QWidget:
    """What is signed, and into which folder."""
    window = sitting(house)
    return house.opens(SignSittingDialog, window._sign)  # noqa: SLF001  it asks what is missing first


def declining(house: House) -> QWidget:
    """Why it goes back unanswered."""
    window = sitting(house)
    return house.opens(DeclineSittingDialog, window.actions_by_id["decline"].trigger)


def _assign(window: MainWindow) -> None:
    waits = window.pages.page("waiting")
    AssignDialog(window.workspace, waits.found[0], window).open()


def _unknown(window: MainWindow) -> None:
    unknown = UnknownKey(Phrase("Nobody here is known by this key."), NIA, None)
    UnknownKeyDialog(window.workspace, NIA_TOLD, unknown, window).open()


DESK_PAGES: dict[str, Show] = {
    "Desk, waiting": page("waiting"),
    "Desk, practitioners": practitioners,
    "Desk, overview": page("overview"),
    "Desk, answers": page("answers"),
    "Desk, feedback": feedback,
    "Desk, preferences": page("preferences"),
    "Desk, folder gone": vanished,
    "Desk, sitting": sitting,
}
DESK_DIALOGS: dict[str, Show] = {
    "Desk, practitioner": asked(
        PractitionerDialog, lambda window: _practitioners(window).add_practitioner()
    ),
    "Desk, end": asked(EndDialog, lambda window: _practitioners(window).detail.end.click()),
    "Desk, session": asked(SessionDialog, lambda window: _practitioners(window).note_session()),
    "Desk, put aside": asked(
        AsideDialog, lambda window: window.pages.page("waiting").detail.aside.click()
    ),
    "Desk, whose": asked(AssignDialog, _assign),
    "Desk, unknown key": asked(UnknownKeyDialog, _unknown),
    "Desk, sign": signing,
    "Desk, round": asked(RoundDialog, lambda window: window.actions_by_id["open_round"].trigger()),
    "Desk, questionnaire": round_dialog(QuestionnaireDialog, "write"),
    "Desk, single answers": round_dialog(SingleAnswersDialog, "single"),
    "Desk, an answer": round_dialog(AnswerDialog, "type"),
    "Desk, how many": round_dialog(HandedOutDialog, "count"),
    "Desk, comments": round_dialog(CommentsDialog, "choose"),
    "Desk, read before release": reading,
    "Desk, release": releasing,
    "Desk, decline": declining,
}
