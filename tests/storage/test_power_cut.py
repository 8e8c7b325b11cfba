"""What was acknowledged is there after the power went, because it was forced to the disk."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from fcp_portfolio.storage import files
from tests.storage.crashes.calls import can_trace, record
from tests.storage.crashes.recorded import CHUNK, SCENES
from tests.storage.crashes.replaying import Sweep, Swept, table

pytestmark = pytest.mark.skipif(not can_trace(), reason="needs strace and leave to use it")
USUAL = ("entries",)
OFF = "synchronous off"


@pytest.fixture(scope="module", autouse=True)
def short_pieces() -> Iterator[None]:
    """What is left is read as it was written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "CHUNK", CHUNK)
        yield


@pytest.fixture(scope="module")
def usual(memory: Path) -> tuple[Path, Path]:
    """Where entries were logged and published, and the calls that did it.

    In memory: what is forced to a disk is seen in the calls.
    """
    return _recorded(memory / "usual", *USUAL, OFF)


@pytest.fixture(scope="module")
def swept(usual: tuple[Path, Path]) -> dict[str, Swept]:
    """What power cuts left after each acknowledgement, and after some changes."""
    return Sweep(*usual, Random(4), share=0, prefixes=False).run()


def _recorded(top: Path, *scenes: str) -> tuple[Path, Path]:
    top.mkdir()
    calls = top.with_suffix(".calls")
    record("tests.storage.crashes.recorded", [top, *scenes], calls)
    return top, calls


def test_power_cut_loses_nothing_acknowledged(swept: dict[str, Swept]) -> None:
    usual = [swept[name] for name in USUAL]
    assert [one.where for one in usual] == [{}]
    assert all(one.acknowledged >= 4 for one in usual)
    assert sum(one.states for one in usual) > 5


def test_power_cut_shows_what_the_database_does_not_force_to_the_disk(
    swept: dict[str, Swept],
) -> None:
    assert "lost ['Entry 0']" in " ".join(swept[OFF].found)


def test_without_forcing_to_the_disk_a_power_cut_loses_what_was_acknowledged(
    usual: tuple[Path, Path],
) -> None:
    swept = Sweep(*usual, Random(4), share=0, prefixes=False, forgetful=True).run()
    lost = {name: " ".join(one.found) for name, one in swept.items()}
    assert "lost ['Entry 0', 'Entry 1', 'Entry 2']" in lost["entries"]
    assert "typed 2 to 2, found -1" in lost["entries"]


@pytest.mark.slow
def test_without_forcing_to_the_disk_a_power_cut_loses_what_was_published(memory: Path) -> None:
    top, calls = _recorded(memory / "published", "publishing")
    swept = Sweep(top, calls, Random(4), share=0, prefixes=False, forgetful=True).run()
    assert "published: lacks ['Another', 'Entry']" in " ".join(swept["publishing"].found)


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_power_cut_at_every_change_loses_nothing_acknowledged(
    memory: Path, scene: str, covered: Callable[[str, int], None]
) -> None:
    top, calls = _recorded(memory / f"all {scene}", scene)
    swept = Sweep(top, calls, Random(2026), share=0.05).run()
    calls.unlink()
    print("\n".join(table(swept)))
    shutil.rmtree(top)
    (one,) = swept.values()
    covered("power cuts with every change in order", one.prefixes)
    covered("power cuts with changes lost or torn", one.reorderings)
    assert one.where == {}
