"""A program that is killed while it writes has lost nothing that it acknowledged."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from fcp_portfolio.storage.key import RawKey
from tests.storage.acknowledged import Acknowledged, lost


def killed(file: Path, secret: RawKey, seconds: float) -> Acknowledged:
    """Starts a writer, waits until it writes and a moment longer, and kills it."""
    child = [sys.executable, "-m", "tests.storage.writing_child", file, file.parent / "data"]
    said = Acknowledged()
    with subprocess.Popen([*child, secret.data.hex()], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        time.sleep(seconds)
        writer.kill()
        for line in writer.stdout:
            said.hear(line.strip())
    return said


@pytest.mark.parametrize("seed", range(3))
def test_kill_loses_nothing_acknowledged(file: Path, secret: RawKey, seed: int) -> None:
    said = killed(file, secret, Random(seed).uniform(0.1, 0.8))
    assert lost(file, secret, said) == []
    assert said.typed in {said.logged, said.logged - 1}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(30))
def test_kill_at_many_moments_loses_nothing_acknowledged(
    file: Path, secret: RawKey, seed: int
) -> None:
    said = killed(file, secret, Random(seed).uniform(0.1, 3))
    assert lost(file, secret, said) == []
