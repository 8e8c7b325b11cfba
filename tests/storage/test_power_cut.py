"""What was acknowledged is there after the power went, because it was forced to the disk."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from fcp_portfolio.storage.key import RawKey
from tests.storage.acknowledged import Acknowledged, lost
from tests.storage.power import Disk, can_trace, put, trace

pytestmark = pytest.mark.skipif(not can_trace(), reason="needs strace and leave to use it")


@dataclass
class Recording:
    """A writer's calls, and the disk as it was before them."""

    file: Path
    secret: RawKey
    disk: Disk
    calls: Path

    @classmethod
    def of(cls, file: Path, secret: RawKey, count: int, pragma: str = "") -> "Recording":
        """Runs the writer."""
        disk = Disk.of(file.parent)
        calls = file.parent.with_name(f"{file.parent.name}.trace")
        child = ["tests.storage.writing_child", file, file.parent / "data", secret.data.hex()]
        trace([*child, str(count), pragma], calls)
        return cls(file, secret, disk, calls)

    def losses(self, random: Random, share: float) -> tuple[list[str], Acknowledged]:
        """Cuts the power after every acknowledgement, and after a share of all other calls."""
        found = []
        said = Acknowledged()
        for word in self.disk.replay(self.calls):
            said.hear(word)
            if word or random.random() < share:
                put(self.disk.cut_power(None if word else random), self.file.parent)
                found += lost(self.file, self.secret, said)
                said.cuts += 1
        return found, said


def test_power_cut_loses_nothing_acknowledged(file: Path, secret: RawKey) -> None:
    found, said = Recording.of(file, secret, 4).losses(Random(4), 0.05)
    assert found == []
    assert (said.logged, said.typed, said.published) == (4, 4, 4)
    assert said.cuts > 20


def test_power_cut_shows_what_is_never_forced_to_the_disk(file: Path, secret: RawKey) -> None:
    recording = Recording.of(file, secret, 2, "synchronous = OFF")
    found, said = recording.losses(Random(4), 0)
    assert (said.logged, said.typed) == (2, 2)
    assert {"Entry 0", "Entry 1", "typed 2, found -1"} <= set(found)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_power_cut_loses_nothing_acknowledged_at_length(
    file: Path, secret: RawKey, seed: int
) -> None:
    found, said = Recording.of(file, secret, 12).losses(Random(seed), 0.1)
    assert found == []
    assert said.published == 12
