"""Workers that are killed at random moments: `python -m … FOLDER KIND,KIND… KILLS SEED`.

The libraries are loaded once; each worker is a fork of this process, does one kind of work and is
killed. What is left is opened, compared, and worked on by the next.
"""

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from argon2 import low_level

from fcp_portfolio.storage import database, files
from fcp_portfolio.storage.key import RawKey
from tests.shared_statements import share_statements
from tests.storage.crashes.finding import faults, settled
from tests.storage.crashes.recorded import CHUNK, KEY, OLD, OLD_KEY, OLD_TITLES
from tests.storage.crashes.said import Said, say_to
from tests.storage.crashes.work import WITH_FILE, Bench

_FRESH = {"migrations": 1, "attachments": 4, "restoring": 8}
"""After so many turns another portfolio is begun, so that none grows without end."""
_HASH = low_level.hash_secret_raw
_CHUNKS = {"attachments": files.CHUNK}
"""Elsewhere what is attached is shorter: it is the other work that takes long there."""


def _entries(bench: Bench, turn: int) -> None:
    database.WAL_LIMIT = 100_000  # the log is moved often
    portfolio = bench.open()
    for number in range(8):
        bench.type(portfolio, 100 * turn + number)
        bench.log(portfolio, f"Entry {turn}.{number}")
    portfolio.copy.close()


def _attachments(bench: Bench, turn: int) -> None:
    portfolio = bench.open()
    for number in range(3):
        bench.log(portfolio, f"Entry {turn}.{number} {WITH_FILE}")
    portfolio.copy.close()


def _migrations(bench: Bench, _turn: int) -> None:
    bench.open().copy.close()


def _publishing(bench: Bench, turn: int) -> None:
    portfolio = bench.open()
    for number in range(4):
        bench.log(portfolio, f"Entry {turn}.{number}")
        bench.publish(portfolio)
    portfolio.copy.close()


def _backups(bench: Bench, turn: int) -> None:
    portfolio = bench.open()
    for number in range(3):
        bench.log(portfolio, f"Entry {turn}.{number}")
        bench.back_up(portfolio)
    portfolio.copy.close()


def _erasing(bench: Bench, turn: int) -> None:
    portfolio = bench.open()
    for number in range(3):
        title = f"Patient {turn}.{number} {WITH_FILE}"
        bench.log(portfolio, title)
        bench.erase(portfolio, title)
    portfolio.copy.close()


def _rekeying(bench: Bench, turn: int) -> None:
    low_level.hash_secret_raw = _hurried
    portfolio = bench.open()
    for number in range(3):
        bench.rekey(portfolio, f"kettle orbit mango {turn} {number}")
    portfolio.copy.close()


def _hurried(**how: Any) -> bytes:
    """The key of a passphrase without the memory that makes it slow, on purpose."""
    return _HASH(**how | {"memory_cost": 32})


def _restoring(bench: Bench, turn: int) -> None:
    portfolio = bench.open()
    bench.back_up(portfolio)
    bench.log(portfolio, f"Since {turn}")
    portfolio.copy.close()
    for _ in range(2):
        bench.restore().copy.close()


KINDS: dict[str, Callable[[Bench, int], None]] = {
    "entries": _entries,
    "attachments": _attachments,
    "migrations": _migrations,
    "publishing": _publishing,
    "backups": _backups,
    "erasing": _erasing,
    "rekeying": _rekeying,
    "restoring": _restoring,
}


def main(folder: str, kinds: str, kills: str, seed: str) -> None:
    """Prints, as JSON, how many of each kind were killed at work and what was wrong afterwards."""
    share_statements()
    for kind in kinds.split(","):
        worked = Worked(Path(folder) / kind, kind, Random(f"{kind} {seed}"))
        while worked.kills < int(kills):
            worked.once()
        print(json.dumps([kind, worked.kills, worked.found]), flush=True)


class Worked:
    """One kind of work, killed again and again."""

    def __init__(self, folder: Path, kind: str, random: Random) -> None:
        self.kills = 0
        self.found: list[str] = []
        self._folder, self._kind, self._random = folder, kind, random
        self._turn = 0
        files.CHUNK = _CHUNKS.get(kind, CHUNK)
        self._begin()
        # One works in this process, so that no worker has anything left to load.
        KINDS[kind](self._bench, self._turn)
        self._begin()
        # One is let work to its end, to learn how long that takes.
        self._usual = self._work(float("inf"))
        self._look()

    def once(self) -> None:
        """Kills one worker, unless it ends before, and compares."""
        self._turn += 1
        if self._turn % _FRESH.get(self._kind, 20) == 0:
            self._begin()
        kills = self.kills
        took = self._work(self._random.uniform(0, self._usual))
        # How long a worker has changes with what is there: one that ended in time tells.
        ended = self.kills == kills
        self._usual = (self._usual + took) / 2 if ended else 1.01 * self._usual
        self._look()

    def _begin(self) -> None:
        """A new portfolio."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._bench, self._said = Bench(self._folder, lambda *_: None, KEY), Said()
        if self._kind == "migrations":
            self._bench.backups().mkdir(parents=True)
            self._bench.file.parent.mkdir()
            version = self._random.choice(sorted(OLD_TITLES))
            self._bench.key = OLD_KEY
            self._bench.file.write_bytes((OLD / f"version-{version}.fcpfolio").read_bytes())
            self._said.stands = set(OLD_TITLES[version])
        else:
            self._copy_new()
        self._said.keys = [self._bench.key.data.hex()]
        self._said.published = set(self._said.stands)

    def _copy_new(self) -> None:
        """One with nothing in it, made once."""
        made = self._folder.with_name(f"new {self._folder.name}")
        if not made.exists():
            self._bench.backups().mkdir(parents=True)
            self._bench.make().close()
            self._folder.rename(made)
        shutil.copytree(made, self._folder)

    def _work(self, seconds: float) -> float:
        """Kills a worker after so many seconds; gives how long it worked."""
        self._bench.run = self._turn
        hears, says = os.pipe()
        worker = os.fork()
        if worker == 0:
            _work_in_fork(KINDS[self._kind], replace(self._bench, say=say_to(says)), self._turn)
        os.close(says)
        with os.fdopen(hears) as lines:
            lines.readline()  # it has begun
            began = time.monotonic()
            if _killed_after(worker, seconds):
                self.kills += 1
            took = time.monotonic() - began
            for line in lines:
                self._said.hear(line)
        return took

    def _look(self) -> None:
        self.found += faults(self._bench, self._said, go_on=True)
        self._said = settled(self._bench, self._said)
        self._bench.key = RawKey(bytes.fromhex(self._said.keys[0]))


def _killed_after(worker: int, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        ended, status = os.waitpid(worker, os.WNOHANG)
        if ended:
            assert status == 0
            return False
        time.sleep(0.001)
    os.kill(worker, signal.SIGKILL)
    _, status = os.waitpid(worker, 0)
    return os.WIFSIGNALED(status)


def _work_in_fork(work: Callable[[Bench, int], None], bench: Bench, turn: int) -> None:
    code = 1
    try:
        bench.say("begin open")
        work(bench, turn)
        code = 0
    finally:
        os._exit(code)


if __name__ == "__main__":
    main(*sys.argv[1:])
