"""(a) The window shown, and the list painted after the passphrase."""

import json

from tests.bench.data import Portfolios
from tests.bench.report import Chapter, Figure, median, milliseconds, seconds
from tests.bench.rounds import Result, interleaved, middle, run

ENTRIES = 5_000
ROUNDS = 7
TYPING_MS = 3_000


def measure(portfolios: Portfolios) -> Chapter:
    """Seven rounds of fresh processes, interleaved."""
    file, home = portfolios.file(ENTRIES), portfolios.home
    names = home / "libraries.json"
    names.write_text(json.dumps(run("program", file, 0, home=home)["modules"]), "utf-8")
    found = interleaved(
        ROUNDS,
        {
            "bare": ("bare",),
            "program": ("program", file, 0),
            "libraries": ("libraries", names),
            "typed": ("program", file, TYPING_MS),
            "definitions": ("defining",),
        },
        home,
    )
    return _chapter(found)


def _chapter(found: dict[str, list[Result]]) -> Chapter:
    program, typed = found["program"], found["typed"]
    bare = middle(found["bare"], "shown")
    imports = middle(found["libraries"], "imported")
    whole = median(r["listed"] - r["argon2"] for r in program)
    figures = (
        Figure(
            what="window shown, against a bare window",
            value=middle(program, "shown"),
            against=bare,
            reach=1.5,
            show=seconds,
        ),
        Figure(
            what="passphrase entered at once to list painted, against the imports",
            value=median(_opening(r) for r in program),
            against=imports,
            reach=1.3,
            show=seconds,
        ),
        Figure(
            what="the same by the wall clock, nothing taken off",
            value=median(r["listed"] - r["entered"] for r in program),
            against=imports,
            show=seconds,
        ),
        Figure(
            what="the first after three seconds of typing the passphrase",
            value=median(_opening(r) for r in typed),
            against=imports,
            show=seconds,
        ),
        Figure(
            what="program started to list painted, against the imports",
            value=whole,
            against=imports,
            show=seconds,
        ),
        Figure(what="of which Argon2, taken off", value=middle(program, "argon2"), show=seconds),
        Figure(
            what="of which the opened portfolio shown on Home to its list painted",
            value=median(r["listed"] - r["home"] for r in program),
            show=seconds,
        ),
        Figure(
            what="reading every definition, its processor time",
            value=middle(found["definitions"], "read"),
            show=milliseconds,
        ),
    )
    modules = round(middle(found["libraries"], "modules"))
    number = round(middle(found["definitions"], "definitions"))
    notes = (
        f"{ENTRIES:,} entries; {ROUNDS} rounds of fresh processes, interleaved, medians. Argon2 is",
        "taken off as long as it took, although it runs beside the loading of libraries: what is",
        "waited for is the figure by the wall clock. “The imports”: a process that starts and",
        f"imports the same third-party modules ({modules}), none of the program's own. The",
        f"{number} definitions are read while the key is derived.",
    )
    return Chapter(title="(a) Start", figures=figures, notes=notes)


def _opening(result: Result) -> float:
    return float(result["listed"]) - float(result["entered"]) - float(result["argon2"])
