"""Replays recorded scenes, cuts the power in them, and looks at what is left each time."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.storage.crashes.calls import Call, recorded
from tests.storage.crashes.disk import Disk
from tests.storage.crashes.finding import faults
from tests.storage.crashes.recorded import KEY
from tests.storage.crashes.said import Said
from tests.storage.crashes.states import Crashes, State, put
from tests.storage.crashes.work import Bench

GO_ON = 4
"""After every so many power cuts what was stopped is done again, and published."""


@dataclass
class Swept:
    """What came of one scene."""

    changes: int = 0
    prefixes: int = 0
    reorderings: int = 0
    acknowledged: int = 0
    found: Counter[str] = field(default_factory=Counter)
    where: dict[str, str] = field(default_factory=dict)

    @property
    def states(self) -> int:
        """How many states were opened."""
        return self.prefixes + self.reorderings

    def take(self, state: State, wrong: list[str]) -> None:
        """Counts a state, and what is wrong with it."""
        self.prefixes += state.ordered
        self.reorderings += not state.ordered
        self.found.update(wrong)
        for one in wrong:
            self.where.setdefault(one, state.what)


@dataclass
class Sweep:
    """How thoroughly: `share` of all changes are followed by a power cut in which some are lost.

    With `prefixes` off, the power is cut only there and where something was said. With `forgetful`,
    what forces changes to the disk is left out of the recording.
    """

    top: Path
    recording: Path
    random: Random
    share: float
    prefixes: bool = True
    forgetful: bool = False
    swept: dict[str, Swept] = field(default_factory=dict)
    _cut: int = 0

    def run(self) -> dict[str, Swept]:
        """What came of each scene."""
        disk = Disk(self.top, forgetful=self.forgetful)
        scene: _Scene | None = None
        for call in recorded(self.recording):
            said = call.texts[0].decode() if call.name == "write" and call.descriptor == 1 else ""
            changed = not said and disk.replay(call)
            if said and json.loads(said)[0] == "scene":
                scene = self._begin(disk, json.loads(said)[1])
            elif scene is not None and (said or changed):
                self._go_on(scene, call, said)
        return self.swept

    def _begin(self, disk: Disk, name: str) -> "_Scene":
        self.swept[name] = Swept()
        bench = Bench(self.top / name, lambda *_: None, KEY)
        crashes = Crashes(disk, bench.folder, self.random, self.share, prefixes=self.prefixes)
        return _Scene(bench, Said(), crashes, self.swept[name])

    def _go_on(self, scene: "_Scene", call: Call, said: str) -> None:
        if said and json.loads(said)[0] == "start":
            scene.crashes.disk.settle()
            scene.started = True
            return
        done = bool(said) and scene.said.hear(said).startswith("done")
        if scene.started and (done or self.prefixes or not said):
            scene.swept.acknowledged += done
            scene.swept.changes += not said
            for state in scene.crashes.after(call, heard=bool(said)):
                self._cut += 1
                scene.swept.take(state, scene.left(state, go_on=self._cut % GO_ON == 0))


@dataclass
class _Scene:
    bench: Bench
    said: Said
    crashes: Crashes
    swept: Swept
    started: bool = False

    def left(self, state: State, *, go_on: bool) -> list[str]:
        """What is wrong with what is left."""
        shutil.rmtree(self.bench.folder)
        for folder in (self.bench.file.parent, self.bench.backups()):
            folder.mkdir(parents=True)
        put(state.files)
        return faults(self.bench, self.said, go_on=go_on)


def table(swept: dict[str, Swept]) -> Iterator[str]:
    """A line for each scene."""
    yield f"{'scene':14} changes acknowledged prefixes reorderings wrong"
    for name, one in swept.items():
        wrong = sum(one.found.values())
        yield (
            f"{name:14} {one.changes:7} {one.acknowledged:12} {one.prefixes:8} "
            f"{one.reorderings:11} {wrong:5}"
        )
