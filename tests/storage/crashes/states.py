"""What may be found after a power cut: every way of losing what was not forced to the disk."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path, PurePath
from random import Random

from tests.storage.crashes.calls import Call
from tests.storage.crashes.disk import Disk, Fate, Kind

FEW = 2
"""Up to so many changes that may be lost, every combination of them is made."""
_KINDS: tuple[Kind, ...] = ("whole", "lost", "torn", "zeros")


@dataclass(frozen=True, slots=True)
class State:
    """One way in which things may be found; `ordered` where all changes up to here are there."""

    files: dict[PurePath, bytes]
    ordered: bool
    what: str


@dataclass
class Crashes:
    """Cuts the power after the changes of a recording: all of them, with `prefixes`.

    `share` is how many of the changes are followed by power cuts in which some are lost, `samples`
    how many of those are drawn where there are too many to make them all.
    """

    disk: Disk
    below: PurePath
    random: Random
    share: float = 1
    samples: int = 4
    prefixes: bool = True
    _seen: set[bytes] = field(default_factory=set)

    def after(self, call: Call, *, heard: bool) -> Iterator[State]:
        """The states after this call, each one once as long as nothing was heard."""
        if heard:
            self._seen.clear()
        chosen = heard or self.random.random() < self.share
        if not (chosen or self.prefixes):
            return
        for what, fate in self._fates(self.disk.pending(), some=chosen):
            files = self.disk.left(self.below, fate)
            mark = _mark(files)
            if mark not in self._seen:
                self._seen.add(mark)
                label = f"{what} after change {self.disk.number} ({call.name})"
                yield State(files, what == "in order", label)

    def _fates(self, pending: list[int], *, some: bool) -> Iterator[tuple[str, Fate]]:
        yield "in order", lambda _: "whole"
        if not pending or not some:
            return
        yield "nothing else", lambda _: "lost"
        if len(pending) <= FEW:
            for kinds in product(_KINDS, repeat=len(pending)):
                yield "some of few", dict(zip(pending, kinds, strict=True)).__getitem__
            return
        yield "the last alone", _only({pending[-1]}, "whole", "lost")
        for one in self._some({pending[0], pending[-1]}, pending):
            yield "all but one", _only({one}, "lost", "whole")
            yield "one torn", _only({one}, "torn", "whole")
        for _ in range(self.samples):
            kinds = {one: self.random.choice(_KINDS) for one in pending}
            yield "any", kinds.__getitem__

    def _some(self, always: set[int], pending: list[int]) -> Iterable[int]:
        return sorted({*always, *self.random.sample(pending, min(self.samples, len(pending)))})


def put(files: dict[PurePath, bytes]) -> None:
    """Writes these files, and the folders that they are in."""
    for name, data in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _only(which: set[int], inside: Kind, outside: Kind) -> Fate:
    return lambda number: inside if number in which else outside


def _mark(files: dict[PurePath, bytes]) -> bytes:
    seen = hashlib.blake2b(digest_size=16)
    for path in sorted(files):
        seen.update(f"{path}\0{len(files[path])}\0".encode())
        seen.update(files[path])
    return seen.digest()
