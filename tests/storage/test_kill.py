"""A program that is killed while it works has lost nothing that it acknowledged."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from fcp_portfolio.storage.key import RawKey
from tests.storage.acknowledged import Acknowledged, lost
from tests.storage.crashes.killed import KINDS

MANY = 1000 // len(KINDS)
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forks of one process")


def test_kill_loses_nothing_acknowledged(file: Path, secret: RawKey) -> None:
    """By a program of its own, as every system has it."""
    child = [sys.executable, "-m", "tests.storage.writing_child", file, file.parent / "data"]
    said = Acknowledged()
    with subprocess.Popen([*child, secret.data.hex()], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        time.sleep(0.4)
        writer.kill()
        for line in writer.stdout:
            said.hear(line.strip())
    assert lost(file, secret, said) == []
    assert said.typed in {said.logged, said.logged - 1}


def _killed(folder: Path, kinds: tuple[str, ...], each: int) -> dict[str, tuple[int, list[str]]]:
    """How many workers of each kind were killed, and what was wrong afterwards."""
    command = [sys.executable, "-m", "tests.storage.crashes.killed", folder, ",".join(kinds)]
    ended = subprocess.run(
        [*command, str(each), "2026"], capture_output=True, check=False, text=True
    )
    assert ended.returncode == 0, ended.stderr
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    return {kind: (kills, found) for kind, kills, found in lines}


@forks
def test_kill_at_other_work_loses_nothing_acknowledged(memory: Path) -> None:
    assert _killed(memory, ("restoring",), 3) == {"restoring": (3, [])}


@forks
@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_kill_at_many_moments_loses_nothing_acknowledged(
    memory: Path, kind: str, covered: Callable[[str, int], None]
) -> None:
    ((kills, found),) = _killed(memory, (kind,), MANY).values()
    print(f"{kind}: {kills} killed, {len(found)} faults")
    covered(f"kills over {kind}", kills)
    assert (kills, found) == (MANY, [])
