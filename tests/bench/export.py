"""(c) The export, against Typst on the same text; its memory with many files."""

from collections.abc import Iterator
from pathlib import Path

from tests.bench.data import YEAR, Portfolios
from tests.bench.report import Chapter, Figure, megabytes, plain, seconds
from tests.bench.rounds import Result, interleaved, middle, run

SIZES = (YEAR, 500)
ROUNDS = 3
REACH = {YEAR: 3.0, 500: None}
REACH_COLD, REACH_AGAIN = {YEAR: None, 500: 1.0}, {YEAR: None, 500: 0.1}
MANY, STOPPED_WITHIN = 5_000, 0.5
HEAVY_ENTRIES, HEAVY_MEGABYTES, HEAVY_REACH = 900, 500, 300_000_000


def measure(portfolios: Portfolios) -> Chapter:
    """Three rounds of fresh processes, interleaved; the one with many files once."""
    figures: list[Figure] = []
    for size in SIZES:
        file = portfolios.file(size)
        texts = file.with_suffix(".json")
        entries = run("texts", file, texts, home=portfolios.home)["entries"]
        found = _rounds(file, texts, portfolios.home)
        figures += _figures(f"{entries} entries", found, size)
    figures.append(_stopping(portfolios.home))
    figures += _heavy(portfolios.home)
    notes = (
        f"{ROUNDS} rounds of fresh processes, interleaved, medians; loading the libraries is in.",
        "“Against”: Typst with the same fonts on the texts of the entries alone, with contents,",
        "tags, PDF/A-3a and PDF/UA-1, as ours. Ours also has summary, capability pages,",
        "supervision log and the attached files; the identifier check over all texts and files is",
        "in the time. Pictures of the attached files' pages, which Typst is not given, are in the",
        "first line alone. “Changed”: one sentence is added and all is set again in the same",
        "process; against Typst's first time, then against its own second, for which it remembers",
        "its layout. How long Cancel is not heard is the time computed between two questions,",
        "at its longest.",
    )
    return Chapter(title="(c) Export", figures=figures, notes=notes)


def _rounds(file: Path, texts: Path, home: Path) -> dict[str, list[Result]]:
    probes = {"ours": ("exporting", file, "again"), "typst": ("typst_book", texts)}
    return interleaved(ROUNDS, probes, home)


def _figures(what: str, found: dict[str, list[Result]], size: int) -> Iterator[Figure]:
    ours, typst = found["ours"], found["typst"]
    cold, again = middle(typst, "took"), middle(typst, "again")
    text, changed = middle(ours, "text"), middle(ours, "again")
    pages = middle(ours, "pages"), middle(typst, "pages")
    took = middle(ours, "took")
    yield Figure(what=f"{what} exported", value=took, reach=REACH[size], show=seconds)
    yield Figure(what="  the text", value=text, against=cold, reach=REACH_COLD[size], show=seconds)
    yield Figure(
        what="  one sentence changed",
        value=changed,
        against=cold,
        reach=REACH_AGAIN[size],
        show=seconds,
    )
    yield Figure(what="    against Typst's second", value=changed, against=again, show=seconds)
    yield Figure(
        what="  for each page",
        value=text / pages[0],
        against=cold / pages[1],
        show=lambda value: f"{value * 1000:.1f} ms",
    )
    yield Figure(what="  pages", value=pages[0], against=pages[1], show=plain)
    yield Figure(
        what="  peak memory",
        value=middle(ours, "memory"),
        against=middle(typst, "memory"),
        show=megabytes,
    )


def _stopping(home: Path) -> Figure:
    longest = run("stopping", MANY, home=home)["longest"]
    return Figure(
        what=f"{MANY:,} entries: Cancel is heard within",
        value=longest,
        reach=STOPPED_WITHIN,
        show=seconds,
    )


def _heavy(home: Path) -> Iterator[Figure]:
    file = home / "portfolios" / "heavy.fcpfolio"
    made = run("heavy", file, HEAVY_ENTRIES, HEAVY_MEGABYTES, home=home)
    found = run("exporting", file, home=home)
    attached = megabytes(float(made["attached"]))
    yield Figure(
        what=f"{HEAVY_ENTRIES} entries with {attached} attached", value=found["took"], show=seconds
    )
    yield Figure(what="  pages", value=found["pages"], show=plain)
    yield Figure(what="  size of the PDF", value=found["size"], show=megabytes)
    yield Figure(what="  peak memory", value=found["memory"], reach=HEAVY_REACH, show=megabytes)
