"""What members of the group do: each in the window of their own copy, which goes round."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from shutil import copy2

from fcp_portfolio.domain.asking.signing import DECLARATION
from fcp_portfolio.domain.file_kind import FileKind
from tests.a_quarter.cast import GROUP, World
from tests.a_quarter.seat import PASSPHRASE, Seat, reviewing, seated

COPY = FileKind.GROUP
FIRST, SECOND = date(2026, 9, 16), date(2026, 10, 21)
RULES = "What is said here stays here. Nobody who could be a patient is described."
CAME = GROUP[:6]
ROBIN, ALI, JO, LEE, *_, PAT, UMA = GROUP


def found(world: World) -> None:
    """The first member lets everybody join, writes the ground rules, and plans a meeting."""
    with seated(world, ROBIN, COPY) as me:
        me.go("Members")
        for name in GROUP:
            me.press("Let somebody join")
            me.type("Name", name)
            me.press("Let them join")
        write_as(me, ROBIN)
        me.row("Members and ground rules", "Ground rules")
        me.press("Write the ground rules")
        me.type("Ground rules", RULES)
        me.press("Keep the ground rules")
        agree(me, ROBIN)
        plan(me, "16 sep 2026", "Spines and hips", "The upper room")
        bring(me, "16 Sep 2026", "A hip")


def join(world: World, name: str, handed_by: str) -> None:
    """Everybody else begins with the copy that they were handed, and hands theirs on."""
    copy2(world.file(handed_by, COPY), world.file(name, COPY))
    with seated(world, name, COPY) as me:
        me.go("Members")
        write_as(me, name)
        agree(me, name)
        if name == JO:
            move(me, "The library")
        if name == UMA:
            bring(me, "16 Sep 2026", "A letter")


def september(world: World) -> None:
    """What two wrote on their own computers is merged; what both changed is decided."""
    world.calendar.on(FIRST)
    with seated(world, ALI, COPY) as me:
        merge(me, world.file(UMA, COPY))
        me.go("Meetings")
        me.row("Meetings", "16 Sep 2026")
        note_theme(me, "When to ask for pictures.")
    with seated(world, ROBIN, COPY) as me:
        move(me, "The canteen")
        me.drop(world.file(ALI, COPY))
        me.press("Merge", "Keep what is shown now")
        hold(me, "16 Sep 2026")
        learn(me, "To ask about sleep first.")
        add_action(me, "Write a leaflet", "14 oct 2026")
        plan(me, "21 oct 2026", "Backs", "The canteen")


def october(world: World) -> None:
    """The copy goes round once more, and the second meeting is held."""
    before = ROBIN
    for name, what in ((JO, "A spine"), (PAT, "An audit")):
        with seated(world, name, COPY) as me:
            merge(me, world.file(before, COPY))
            bring(me, "21 Oct 2026", what)
        before = name
    world.calendar.on(SECOND)
    with seated(world, ROBIN, COPY) as me:
        merge(me, world.file(PAT, COPY))
        hold(me, "21 Oct 2026")
        note_theme(me, "What an audit is for.")
        learn(me, "To count before we say so.")


def november(world: World, summaries: list[Path], portfolio: Path) -> Path:
    """The map is made of what members gave, the record written, and everybody has the same."""
    record = world.home(ROBIN) / "record.pdf"
    with seated(world, ROBIN, COPY) as me:
        me.drop(*summaries)
        me.press("Make the map")
        me.reads("Made on 20 Nov 2026 from 8 summaries.")
        me.go("Record and exchange")
        me.press("Write the record")
        me.type("From", "1 sep 2026")
        me.type("File", str(record))
        me.press("Write it")
        me.reads("Wrote the group’s record of 1 Sep 2026 to 20 Nov 2026")
        own_entry(me, portfolio)
    for name in GROUP[1:]:
        with seated(world, name, COPY) as me:
            merge(me, world.file(ROBIN, COPY))
            if name == LEE:
                own_entry(me, world.file(LEE, FileKind.PORTFOLIO))
    return record


def write_as(me: Seat, name: str) -> None:
    """Whose computer it is."""
    me.press("I write here as")
    me.choose("You are", name)
    me.press("That is me")
    me.reads(f"{len(GROUP)} members · {name} writes on this computer")


def agree(me: Seat, name: str) -> None:
    """To the ground rules as they stand."""
    me.row("Members and ground rules", "Ground rules")
    me.press(f"{name} agrees to the ground rules")
    me.reads(f"{name}, on ")


def plan(me: Seat, day: str, title: str, place: str) -> None:
    """A meeting, with the rota that is proposed."""
    me.go("Meetings")
    me.press("Plan a meeting")
    me.type("Day", day)
    me.type("Minutes", "90")
    me.type("Place or link", place)
    me.type("Title (if it needs one)", title)
    me.press("Plan it")


def move(me: Seat, place: str) -> None:
    """The next meeting is somewhere else."""
    me.go("Meetings")
    me.press("Move or change")
    me.type("Place or link", place)
    me.press("Keep changes")


def bring(me: Seat, day: str, what: str) -> None:
    """Something for a meeting."""
    me.go("Meetings")
    me.row("Meetings", day)
    me.press("Bring something")
    me.type("What you bring", what)
    me.type("Add a capability: type its number or a word", "4")
    me.keys("Return")
    me.press("Bring it")
    me.reads(f"Take out: {what}")


def hold(me: Seat, day: str) -> None:
    """Six came."""
    me.go("Meetings")
    me.row("Meetings", day)
    me.press("It was held")
    me.tick("Who came", *(name for name in GROUP if name not in CAME))
    me.press("It was held")
    me.reads("Came: ")


def note_theme(me: Seat, text: str) -> None:
    """What the meeting was about."""
    me.press("Note a theme")
    me.type("What it was about", text)
    me.type("Add a capability: type its number or a word", "4")
    me.keys("Return")
    me.press("Note it")
    me.reads(f"Take out: {text}")


def learn(me: Seat, text: str) -> None:
    """What the whole group learnt."""
    me.press("Note what was learnt")
    me.type("What was learnt", text)
    me.press("Note it")
    me.reads(f"Take out: {text}")


def add_action(me: Seat, what: str, due: str) -> None:
    """What whoever writes here is to do."""
    me.press("Add an action")
    me.type("What is to be done", what)
    me.type("By when", due)
    me.press("Add it")
    me.reads(f"Done: {what}")


def merge(me: Seat, copy: Path) -> None:
    """The copy of another member is dropped on the window."""
    me.drop(copy)
    me.press("Merge")
    me.settle()


def own_entry(me: Seat, portfolio: Path) -> None:
    """A draft of the second meeting in one's own portfolio."""
    me.go("Meetings")
    me.row("Meetings", "21 Oct 2026")
    me.press("Make my own entry of it")
    me.type("File", str(portfolio))
    me.type("Passphrase of your portfolio", PASSPHRASE.text)
    me.press("Make the draft")
    me.reads("Made a draft in “")


def review(world: World, name: str, given: Sequence[Path], to: Path) -> None:
    """A peer's answer to what was dropped, signed with a key that is made now."""
    with reviewing(world, name, *given) as me:
        me.control("Yes").setFocus()
        me.spell("1")
        me.type("What was strong", "Clear reasoning.")
        me.type("What is missing for level 7", "Weigh the evidence.")
        me.row("What is asked", "The whole request")
        me.press(DECLARATION, "No")
        me.type("Name", name)
        me.press("Sign")
        for field in ("Passphrase", "The same again"):
            me.type(field, PASSPHRASE.text)
        me.type("New key file", str(to.with_suffix(".p12")))
        me.type("Signed PDF", str(to))
        me.press("Sign")
        me.settle()
