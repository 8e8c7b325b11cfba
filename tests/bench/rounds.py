"""Runs probes, each in a fresh process, interleaved, several rounds, and takes medians."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.bench.report import median

ROOT = Path(__file__).resolve().parents[2]
BEGAN = "FCP_BENCH_BEGAN"
Result = dict[str, Any]


def run(probe: str, *args: object, home: Path) -> Result:
    """What one probe found out; it keeps its own files below `home`."""
    command = [
        sys.executable,
        "-X",
        "faulthandler",
        "-m",
        f"tests.bench.probes.{probe}",
        *map(str, args),
    ]
    env = os.environ | surroundings(home) | {BEGAN: repr(time.perf_counter())}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # who uses the program has it compiled
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"The probe “{probe}” ended with {done.returncode}:\n{done.stderr[-3000:]}"
        raise RuntimeError(message)
    found: Result = json.loads(done.stdout.splitlines()[-1])
    return found


def surroundings(home: Path) -> Mapping[str, str]:
    """Environment in which the program's own folders lie below `home`."""
    folders = {
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": home / "data",
    }
    return {"QT_QPA_PLATFORM": "offscreen"} | {name: str(path) for name, path in folders.items()}


def interleaved(
    rounds: int, probes: Mapping[str, Sequence[object]], home: Path
) -> dict[str, list[Result]]:
    """Runs every probe once in each round, so that a busy minute hits all alike.

    A probe is given as its module and arguments.
    """
    found: dict[str, list[Result]] = {name: [] for name in probes}
    for _ in range(rounds):
        for name, (probe, *args) in probes.items():
            found[name].append(run(str(probe), *args, home=home))
    return found


def middle(results: Sequence[Result], key: str) -> float:
    """The median of one figure."""
    return median(float(result[key]) for result in results)


def worst(results: Sequence[Result], key: str) -> float:
    """The largest of one figure."""
    return max(float(result[key]) for result in results)


def since_start() -> float:
    """Seconds since the bench started this process."""
    return time.perf_counter() - float(os.environ[BEGAN])
