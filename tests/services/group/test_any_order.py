"""Any order of writing and exchange on three computers ends with the same group, nothing lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from fcp_portfolio.domain.group.bands import Bands, CapabilityIn, Withdrawal, counting
from fcp_portfolio.domain.group.group_map import GroupMap, standing
from fcp_portfolio.domain.group.items import (
    Agreement,
    GroupAction,
    Item,
    Learning,
    Rules,
    Theme,
)
from fcp_portfolio.domain.group.meeting import Attendance, Meeting, MeetingState
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.group.rota import proposed
from fcp_portfolio.domain.identity import new_id, setting_id
from fcp_portfolio.domain.progress import Band
from fcp_portfolio.domain.subject import Subject
from fcp_portfolio.storage import history, lineage, subjects, undecided
from tests.builders import START, TODAY
from tests.conftest import Template
from tests.quarters import quarter_of
from tests.storage.machines import Machine

FEW, MANY, PARTS = 20, 2_000, 8
KINDS: tuple[type[Subject], ...] = (
    *(Member, Meeting, Attendance, Rules, Agreement, Item, Theme, Learning, GroupAction),
    *(Bands, Withdrawal, GroupMap),
)
_WHAT = (
    *("join", "leave", "back", "plan", "change", "hold", "bring", "note", "act", "reword"),
    *(
        "finish",
        "drop",
        "rules",
        "agree",
        "hand in",
        "withdraw",
        "map",
        "undo",
        "choose",
        "take",
        "take",
        "take",
    ),
)
STEPS = st.lists(
    st.tuples(st.sampled_from(_WHAT), st.integers(0, 2), st.integers(0, 5)),
    min_size=2,
    max_size=16,
)
_BOUNDED = {"deadline": None, "database": None, "suppress_health_check": list(HealthCheck)}


class GroupMachine(Machine):
    """A computer on which a member writes in the group's file."""

    def every(self, kind: type[Subject]) -> tuple[Subject, ...]:
        with self.read() as session:
            return subjects.every(session, kind)

    def keep(self, *kept: Subject, removed: bool = False) -> None:
        with self.change() as change:
            for one in kept:
                subjects.keep(change, "Written", one, removed=removed)

    def word(self) -> str:
        return self.text("typed")

    def one(self, kind: type[Subject], place: int) -> Subject | None:
        found = self.every(kind)
        return found[place % len(found)] if found else None

    def do(self, what: str, place: int) -> None:
        member, on = self.one(Member, place), TODAY + timedelta(days=place)
        who = member.id if member else ""  # once everybody's joining was undone
        meeting, action = self.one(Meeting, place), self.one(GroupAction, place)
        at = meeting.id if meeting else ""
        deeds: dict[str, Callable[[], None]] = {
            "join": lambda: self.keep(Member(id=new_id(), name=self.word(), joined=TODAY)),
            "leave": lambda: self.keep(replace(member, left=on)) if member else None,
            "back": lambda: self.keep(member.again(START)) if member else None,
            "plan": lambda: self.keep(self.meeting(new_id(), on)),
            "change": lambda: self.keep(self.meeting(at or new_id(), on)),
            "hold": lambda: self.hold(meeting, place),
            "bring": lambda: self.keep(Item(id=new_id(), text=self.word(), member=who)),
            "note": lambda: self.keep(
                Theme(id=new_id(), meeting=at, text=self.word()),
                Learning(id=new_id(), meeting=at, text=self.word()),
            ),
            "act": lambda: self.keep(GroupAction(id=new_id(), text=self.word(), owner=who)),
            "reword": lambda: self.keep(replace(action, text=self.word())) if action else None,
            "drop": lambda: self.keep(action, removed=True) if action else None,
            "finish": lambda: self.keep(replace(action, done=on)) if action else None,
            "rules": lambda: self.keep(Rules(id=self.fixed("rules"), text=self.word(), on=on)),
            "agree": lambda: self.keep(Agreement(id=new_id(), member=who, rules="a" * 64, on=on)),
            "hand in": lambda: self.hand_in(who),
            "withdraw": lambda: self.withdraw(who),
            "map": lambda: self.keep(GroupMap(id=new_id(), on=on, summaries=8, bands=())),
            "undo": self.undo,
            "choose": lambda: self.choose(place),
        }
        deeds[what]()

    def fixed(self, *about: str) -> str:
        return setting_id(self.portfolio_id, "group", "/".join(about))

    def meeting(self, id_: str, on: date) -> Meeting:
        with self.read() as session:
            rota = proposed(subjects.every(session, Member), subjects.every(session, Meeting))
        turns = {str(turn): member for turn, member in rota.items()}
        return Meeting(id=id_, on=on, zone="Europe/London", title=self.word(), **turns)

    def hold(self, meeting: Subject | None, place: int) -> None:
        if isinstance(meeting, Meeting):
            came = [
                Attendance(
                    id=self.fixed(meeting.id, one.id),
                    meeting=meeting.id,
                    member=one.id,
                    came=number != place,
                )
                for number, one in enumerate(self.every(Member))
            ]
            self.keep(replace(meeting, state=MeetingState.HELD), *came)

    def hand_in(self, who: str) -> None:
        made = START + timedelta(minutes=len(self.texts))
        band = CapabilityIn(path="p", code="1", title=self.word(), band=Band.SOME)
        self.keep(
            Bands(
                id=new_id(),
                member=who,
                portfolio=new_id(),
                fingerprint="a" * 64,
                made=made,
                bands=(band,),
            )
        )

    def withdraw(self, who: str) -> None:
        held = [one for one in self.every(Bands) if getattr(one, "member", "") == who]
        at = START + timedelta(minutes=len(self.texts))
        taken = Withdrawal(id=new_id(), member=who, at=at, portfolio="", fingerprint="")
        with self.change() as change:
            for one in held:
                subjects.keep(change, "Withdrew", replace(one, bands=()), removed=True)
            subjects.keep(change, "Withdrew", taken)

    def portrait(self) -> dict[str, object]:
        """All that a person can find in the group."""
        with self.read() as session:
            return {
                **{kind.KIND: subjects.every(session, kind) for kind in KINDS},
                **_derived(session),
                "undecided": undecided.undecided(session),
                "history": history.lines(session),
                "undoable": history.undoable(session),
                "names": subjects.names(session),
            }


def _derived(session: Session) -> dict[str, object]:
    members = subjects.every(session, Member)
    bands, taken = subjects.every(session, Bands), subjects.every(session, Withdrawal)
    meetings = subjects.every(session, Meeting)
    return {
        "counting": counting(members, bands, taken),
        "maps": standing(subjects.every(session, GroupMap), TODAY + timedelta(days=9)),
        "rota": proposed(members, meetings),
        "changes": {one.id: subjects.changes(session, one.id) for one in meetings},
        "lines": {one.id: lineage.of_subject(session, one.id) for one in meetings},
    }


class World:
    """Three computers that begin with the same group."""

    def __init__(self, folder: Path, template: Template) -> None:
        self.template, self.texts = template, {}
        key = template.secret.data
        self.machines = [
            GroupMachine(name, folder / f"{name}.db", key, self.texts)
            for name in ("machine 0", "machine 1", "machine 2")
        ]

    texts: dict[str, str]

    def converge(self, steps: list[tuple[str, int, int]]) -> None:
        self.texts.clear()
        for one in self.machines:
            one.begin_with(self.template.file)
        for what, who, place in steps:
            one = self.machines[who]
            if what == "take":
                one.take_in(self.machines[(who + 1 + place % 2) % 3])
            else:
                one.do(what, place)
        self.exchange(len(steps) % 3)
        first, *others = self.machines
        portrait = first.portrait()
        for other in others:
            assert other.portrait() == portrait
        for one in self.machines:
            assert one.faults() == []
            recorded = one.recorded()
            assert [word for word in self.texts if word not in recorded] == []
        first.take_in(others[0])
        assert first.portrait() == portrait

    def exchange(self, first: int) -> None:
        one, *others = (self.machines[(first + number) % 3] for number in range(3))
        for other in others:
            one.take_in(other)
        for other in others:
            other.take_in(one)


@pytest.fixture(scope="module")
def computers(group_of_three: Template) -> Iterator[World]:
    memory = Path("/dev/shm")  # noqa: S108  a disk would be worn out by ten thousand histories
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        made = World(Path(folder), group_of_three)
        yield made
        for one in made.machines:
            one.database.close()


@given(steps=STEPS)
@settings(max_examples=FEW, phases=[Phase.generate, Phase.shrink], **_BOUNDED)
def test_three_computers_end_with_the_same_group(
    computers: World, steps: list[tuple[str, int, int]]
) -> None:
    computers.converge(steps)


@pytest.mark.slow
@pytest.mark.parametrize("part", quarter_of(range(PARTS)))
def test_many_groups_of_three_computers_end_the_same(
    computers: World,
    part: int,  # noqa: ARG001  one share of them
    covered: Callable[[str, int], None],
) -> None:
    count = 0

    @given(steps=STEPS)
    @settings(max_examples=MANY // PARTS, phases=[Phase.generate, Phase.shrink], **_BOUNDED)
    def each(steps: list[tuple[str, int, int]]) -> None:
        nonlocal count
        count += 1
        computers.converge(steps)

    each()
    covered("groups of three computers", count)
