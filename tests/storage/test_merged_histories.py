"""Any order of edits and exchanges on three computers ends with the same portfolio."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.conftest import Template
from tests.quarters import quarter_of
from tests.storage.machines import Machine

FEW, MANY, PARTS = 30, 10_000, 20
Step = tuple[str, int, int]
_WHO = st.integers(0, 2)
_WHAT = ("log", "file", "edit", "edit", "edit", "remove", "undo", "set", "type", "choose")
STEPS = st.lists(
    st.tuples(
        st.sampled_from((*_WHAT, "erase", "passage", "take", "take", "take", "restore")),
        _WHO,
        st.integers(0, 5),
    ),
    min_size=2,
    max_size=16,
)
_BOUNDED = {"deadline": None, "database": None, "suppress_health_check": list(HealthCheck)}


class World:
    """Three computers that begin with the same file, and copies that somebody put aside."""

    def __init__(self, folder: Path, template: Template) -> None:
        self.folder, self.template = folder, template
        self.texts: dict[str, str] = {}
        names = ("machine 0", "machine 1", "machine 2", "aside")
        key = template.secret.data
        *self.machines, self.reader = (
            Machine(name, folder / f"{name}.db", key, self.texts) for name in names
        )

    def begin(self) -> None:
        """Everything as it was; what the engines have learnt of statements stays."""
        self.texts.clear()
        self.erased: set[str] = set()
        self.aside: list[Path] = []
        for one in self.machines:
            one.begin_with(self.template.file)
        for backup in self.folder.glob("backup*"):
            backup.unlink()

    def do(self, what: str, who: int, place: int) -> None:
        one = self.machines[who]
        entries = one.entries()
        entry = entries[place % len(entries)] if entries else None
        deeds: dict[str, Callable[[], Any]] = {
            "log": lambda: one.log(with_file=False),
            "file": lambda: one.log(with_file=True),
            "undo": one.undo,
            "set": lambda: one.set_number(place),
            "choose": lambda: one.choose(place),
            "take": lambda: one.take_in(self.machines[(who + 1 + place % 2) % 3]),
            "restore": lambda: self._restore(who, place),
        }
        on_entry: dict[str, Callable[[str], Any]] = {
            "edit": one.edit,
            "remove": lambda id_: one.edit(id_, removed=True),
            "erase": one.erase,
            "passage": one.erase_passage,
            "type": lambda _id: one.type_in(f"editor {place % 2}"),
        }
        if what in deeds:
            deeds[what]()
        elif entry is not None:
            before = one.recorded()
            on_entry[what](entry)
            after = one.recorded()
            self.erased |= {word for word in self.texts if word in before and word not in after}

    def _restore(self, who: int, place: int) -> None:
        """Puts a copy in the place of a file: first made, later gone back to; nothing is lost."""
        one = self.machines[who]
        one.database.checkpoint()
        backup = self.folder / f"backup-{who}.db"
        if place % 2 or not backup.exists():
            shutil.copyfile(one.file, backup)
            return
        aside = self.folder / f"aside-{len(self.aside)}.db"
        one.database.close()
        shutil.copyfile(one.file, aside)
        one.begin_with(backup)
        self.aside.append(aside)

    def exchange_all(self, *, first: int) -> None:
        """The first takes in what all the others have, and then they take in what it has."""
        one, *others = (self.machines[(first + number) % 3] for number in range(3))
        for file in self.aside:
            self.reader.begin_with(file)
            one.take_in(self.reader)
        for other in others:
            one.take_in(other)
        for other in others:
            other.take_in(one)

    def close(self) -> None:
        for one in (*self.machines, self.reader):
            one.database.close()


@pytest.fixture(scope="module")
def computers(template: Template, memory: Path) -> Iterator[World]:
    made = World(memory, template)
    yield made
    made.close()


def converge(made: World, steps: list[Step]) -> None:
    made.begin()
    for step in steps:
        made.do(*step)
    made.exchange_all(first=len(steps) % 3)
    first, *others = made.machines
    portrait = first.portrait()
    for other in others:
        assert other.portrait() == portrait
    assert [one.faults() for one in made.machines] == [[], [], []]
    alive = {"", *first.entries()}
    for one in made.machines:
        recorded = one.recorded()
        kept = {word for word in made.texts if word in recorded}
        # Nothing is lost but what somebody erased, and that comes back nowhere.
        assert kept <= {word for word, entry in made.texts.items() if entry in alive}
        assert made.texts.keys() - kept <= made.erased | {
            word for word, entry in made.texts.items() if entry not in alive
        }
    before = first.rows()
    first.take_in(others[0])
    assert first.rows() == before


@given(steps=STEPS)
@settings(max_examples=FEW, phases=[Phase.generate, Phase.shrink], **_BOUNDED)
def test_three_computers_end_with_the_same_portfolio(computers: World, steps: list[Step]) -> None:
    converge(computers, steps)


@pytest.mark.slow
@pytest.mark.parametrize("part", quarter_of(range(PARTS)))
def test_many_histories_of_three_computers_end_the_same(
    computers: World, part: int, covered: Callable[[str, int], None]
) -> None:
    count = 0

    @given(steps=STEPS)
    @settings(max_examples=MANY // PARTS, phases=[Phase.generate, Phase.shrink], **_BOUNDED)
    def each(steps: list[Step]) -> None:
        nonlocal count
        count += 1
        converge(computers, steps)

    each()
    print(f"merged histories, part {part + 1}: {count}")
    covered(f"merged histories, of {MANY}", count)
