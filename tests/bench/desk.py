"""(i) A supervisor's desk with 20 practitioners and 500 requests: opened, read, and used."""

from collections.abc import Iterator, Sequence
from typing import Any

from tests.bench.data import Portfolios
from tests.bench.report import Chapter, Figure, median, milliseconds, seconds
from tests.bench.rounds import interleaved, run

ROUNDS = 5
HOLDS = 0.05  # the window may be held for so long
STEPS = {
    "ahead": "pages made ahead",
    "pages": "each page shown for the first time",
    "waiting": "what waits shown, and gone down through",
    "views": "what is done, all, what waits",
    "filtering": "the requests of one practitioner, by letter",
    "searching": "one request by its number, by letter",
    "people": "from practitioner to practitioner",
}


def measure(portfolios: Portfolios) -> Chapter:
    """Five rounds of fresh processes over one desk, and over an empty one, made first."""
    home = portfolios.home
    file, bare = home / "supervisor.fcpdesk", home / "bare.fcpdesk"
    run("desk_made", file, home=home)
    run("desk_made", bare, 0, home=home)
    probes = {
        "read": ("desk_opened", file),
        "used": ("desk_used", file),
        "bare": ("desk_used", bare),
    }
    found = interleaved(ROUNDS, probes, home)
    notes = (
        f"{ROUNDS} rounds of fresh processes. No passphrase is derived. Read: medians. Held: the",
        "longest gap of the window's thread in a step, in the middle of the rounds and at best;",
        "“own” is what that thread computed at most in any gap of the best round. Opened: making",
        "the window, read already, until it stands, against that of an empty desk.",
    )
    figures = (*_read(found["read"]), *_held(found["used"], found["bare"]))
    return Chapter(title="(i) A supervisor’s desk", figures=figures, notes=notes)


def _read(found: Sequence[dict[str, Any]]) -> Iterator[Figure]:
    for what, key, reach in (
        ("20 practitioners, 500 requests of 170 kB: opened by its key", "opened", None),
        ("  what waits, for the first time", "first", None),
        ("  what waits of one practitioner, then", "one", HOLDS),
        ("  what waits, after a change", "after", None),
        ("  everybody over time, 120 summaries", "overview", None),
        ("  and again", "again", HOLDS),
    ):
        value = median(result[key] for result in found)
        show = seconds if reach is None else milliseconds
        yield Figure(what=what, value=value, reach=reach, show=show)


def _held(used: Sequence[dict[str, Any]], bare: Sequence[dict[str, Any]]) -> Iterator[Figure]:
    yield Figure(
        what="held: the window made and shown",
        value=median(one["made"]["longest"] for one in used),
        against=median(one["made"]["longest"] for one in bare),
        show=milliseconds,
    )
    for step, said in STEPS.items():
        gaps = [one[step] for one in used]
        own = f"{milliseconds(min(gap['most'] for gap in gaps))} own"
        longest = [gap["longest"] for gap in gaps]
        yield Figure(
            what=f"held: {said}",
            value=median(longest),
            reach=HOLDS,
            show=milliseconds,
            beside=own,
        )
        yield Figure(what="  at best", value=min(longest), show=milliseconds)
