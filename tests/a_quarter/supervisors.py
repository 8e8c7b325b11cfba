"""What supervisors do in the windows of their desks."""

from pathlib import Path

from fcp_portfolio.domain.asking.signing import DECLARATION
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.ui.review.sitting import SittingWindow
from tests.a_quarter.cast import SUPERVISED, World
from tests.a_quarter.seat import Seat, choosing, seated

DESK = FileKind.DESK
ANSWERS = "group,behaviour,performance\n" + "clinicians,6,7\n" * 6 + "others,5,\n" * 5


def october_at_desk(world: World, supervisor: str, registrations: dict[str, str]) -> Path:
    """Supervisors see what came, answer all of it in one sitting, and note that they met."""
    names = SUPERVISED[supervisor]
    answered = world.home(supervisor) / "answered"
    answered.mkdir()
    with seated(world, supervisor, DESK) as me:
        me.go("Practitioners")
        for name in names:
            add_practitioner(me, name, registrations[name])
        watch(me, world.inbox(supervisor), len(names))
        for name in names:
            note_session(me, name)
        answer_all(me, len(names), answered)
        me.reads("Nothing waits for an answer")
    return answered


def add_practitioner(me: Seat, name: str, registration: str) -> None:
    """Somebody whom I supervise."""
    me.press("Add a practitioner")
    me.type("Name", name)
    me.type("Registration", registration)
    me.press("Add them")


def watch(me: Seat, folder: Path, number: int) -> None:
    """The folder is dropped on the window; summaries in it are taken in once keys are compared."""
    me.drop(folder)
    me.reads(f"{number} requests wait for you")
    me.press("Take them in", "Compare the words")
    for _ in range(number):
        me.press("I compared the words")
    me.reads(f"Took in {number}")


def note_session(me: Seat, name: str) -> None:
    """That we met today, for an hour."""
    me.go("Practitioners")
    me.row("Practitioners", name)
    me.press("Note a session")
    me.type("Minutes", "60")
    me.press("Keep it")
    me.reads("Last met on 12 Oct 2026")


def answer_all(me: Seat, number: int, to: Path) -> None:
    """One sitting: each is rated by a digit and declared, then all are signed at once."""
    me.go("Waiting")
    me.press("Answer all that waits")
    sitting = _sitting(me)
    for one in range(number):
        sitting.row("What is asked", "4 Physical assessment")
        sitting.spell("3")
        sitting.row("What is asked", "The whole request")
        sitting.press(DECLARATION)
        if one < number - 1:
            sitting.keys("Ctrl+PgDown")
    sitting.press("Sign all that are ready")
    sitting.type("Folder for the signed PDFs", str(to))
    sitting.press("Sign", "Close")
    sitting.window.close()
    me.settle()


def _sitting(me: Seat) -> Seat:
    (window,) = me.window.findChildren(SittingWindow)
    sitting = Seat(window, window.settle)
    sitting.settle()
    return sitting


def collect_feedback(world: World, supervisor: str, name: str) -> Path:
    """A round of colleagues: one answer typed, the others imported, the summary released."""
    sheet = world.home(supervisor) / "answers.csv"
    sheet.write_text(ANSWERS)
    to = world.inbox(name) / "feedback.pdf"
    with seated(world, supervisor, DESK) as me:
        me.go("Feedback")
        me.press("Open a round")
        me.choose("About whom", name)
        me.choose("Form", "Multi-source feedback")
        me.type("How many were asked", "14")
        me.press("Open it", "Type in an answer")
        me.choose("Professional behaviour", "6")
        me.choose("Clinical performance", "7")
        me.type("What do they do especially well?", "Explains so well.")
        me.press("Enter it", "Done")
        with choosing(sheet):
            me.press("Import answers")
        me.press("Choose comments", "Release comment 1", "Keep this choice")
        me.press("Release the summary", "Go on to sign it")
        me.type("File", str(to))
        me.press("Sign and release")
        me.reads("Released on ")
    return to


def november_at_desk(world: World, supervisor: str) -> None:
    """Later summaries are dropped: the keys are known by now, and nothing is asked."""
    with seated(world, supervisor, DESK) as me:
        me.go("Waiting")
        me.drop(*sorted(world.inbox(supervisor).glob("later*.pdf")))
        me.reads("Took in 2")
        me.go("Overview")
        me.reads("Where all are weak")
