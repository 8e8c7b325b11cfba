"""What practitioners do in the windows of their portfolios."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QTreeView

from fcp_portfolio.domain.file_kind import FileKind
from tests.a_quarter.cast import PEERS, World
from tests.a_quarter.seat import SPOKEN, Seat, seated
from tests.ui.finding import named

PORTFOLIO = FileKind.PORTFOLIO
PICK = "Add a capability: type its number or a word"
CAPABILITY = "4 Physical assessment"


@contextmanager
def at_portfolio(world: World, name: str) -> Iterator[Seat]:
    """Somebody's own portfolio in its window."""
    with seated(world, name, PORTFOLIO) as me:
        yield me


def log_one(me: Seat, title: str, day: str) -> None:
    """A debrief that shows capability 4."""
    me.go("Evidence")
    me.press("Log evidence")
    me.type("What are you logging?", "debrief")
    me.keys("Return")
    me.type("Title", title)
    me.type("Date it occurred", day)
    me.type("Minutes", "30")
    me.type("Learning points", "Ask about night pain first.")
    me.type(PICK, "4")
    me.keys("Return", "Tab")
    me.spell("Shows how I reason.")
    me.press("Mark as final")
    me.reads(title)


def rate_capable(me: Seat) -> None:
    """The capability by its digit in the list."""
    me.go("Capabilities")
    tree = named(me.window, "Capabilities", QTreeView)
    model = tree.model()
    tops = [model.index(place, 0) for place in range(model.rowCount())]
    rows = [model.index(at, 0, top) for top in tops for at in range(model.rowCount(top))]
    tree.setFocus()
    tree.setCurrentIndex(next(one for one in rows if str(one.data(SPOKEN)).startswith(CAPABILITY)))
    me.keys("3")


def ask_peer(me: Seat, peer: str, title: str, to: Path) -> None:
    """A colleague is asked for a word on a piece before anybody signs it off."""
    me.go("Sign-off")
    me.press("New request", "Peer review")
    me.tick("Entries", title)
    me.press("Next", "Add a person")
    me.type("Name", peer)
    me.press("Add this person", "Next")
    me.type("File", str(to))
    me.press("Write the PDF", "Close")
    me.reads(f"{peer} answers")


def ask_sign_off(me: Seat, supervisor: str, to: Path) -> None:
    """A new request, for somebody who is added on the way."""
    me.go("Sign-off")
    me.press("New request")
    me.tick("Capabilities", CAPABILITY)
    me.press("Next", "Add a person")
    me.type("Name", supervisor)
    me.type("Role", "Clinical supervisor")
    me.press("Add this person", "Next")
    me.type("File", str(to))
    me.press("Write the PDF", "Close")
    me.reads(f"{supervisor} answers")


def tell_supervisor(me: Seat, supervisor: str, to: Path) -> None:
    """A progress summary in numbers."""
    me.go("Export")
    me.press("Progress summary")
    me.type("Supervisor", supervisor)
    me.type("File", str(to))
    me.press("Sign and write")
    me.reads("Wrote the progress summary")


def tell_group(me: Seat, to: Path, *, named: bool) -> None:
    """A progress summary in bands."""
    me.go("Export")
    me.press("Progress summary", "For a peer-support group, as none, some or most")
    me.type("Group", PEERS)
    if named:
        me.press("The group may name me on its map")
    me.type("File", str(to))
    me.press("Sign and write")
    me.reads("Wrote the progress summary")


def take_in_answer(me: Seat, signed: Path, signer: str) -> None:
    """What came back is dropped, and the signer's key compared with them."""
    me.drop(signed)
    me.press("Show what came back")
    me.press(f"I know the key of {signer}")
    me.press("I compared these words with them", "Keep this key")
    me.reads("Signer confirmed: you compared their key.")


def take_in_feedback(me: Seat, released: Path) -> None:
    """The summary becomes a draft, which is finished."""
    me.drop(released)
    me.press("Open the draft")
    me.type("What colleagues valued", "That I explain what I do.")
    me.type("What you make of it", "To ask earlier what worries somebody.")
    me.press("Mark as final")
    me.reads("Multi-source feedback, ")
