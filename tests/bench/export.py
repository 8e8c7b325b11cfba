"""(c) The export, against Typst on the same text."""

from pathlib import Path

from tests.bench.data import YEAR, Portfolios
from tests.bench.report import Chapter, Figure, megabytes, plain, seconds
from tests.bench.rounds import Result, interleaved, middle, run

SIZES = (YEAR, 500)
ROUNDS = 3
REACH = {YEAR: 3.0, 500: None}


def measure(portfolios: Portfolios) -> Chapter:
    """Three rounds of fresh processes, interleaved."""
    figures: list[Figure] = []
    for size in SIZES:
        file = portfolios.file(size)
        texts = file.with_suffix(".json")
        entries = run("texts", file, texts, home=portfolios.home)["entries"]
        found = _rounds(file, texts, portfolios.home)
        figures += _figures(f"{entries} entries", found, REACH[size])
    notes = (
        f"{ROUNDS} rounds of fresh processes, interleaved, medians; loading the libraries is in.",
        "“Against”: Typst with the same fonts on the texts of the entries alone. Our file also has",
        "summary, capability pages, supervision log, index, tags, PDF/A and the attached files;",
        "the identifier check over all texts and files is in the time.",
    )
    return Chapter(title="(c) Export", figures=figures, notes=notes)


def _rounds(file: Path, texts: Path, home: Path) -> dict[str, list[Result]]:
    probes = {"ours": ("exporting", file), "typst": ("typst_book", texts)}
    return interleaved(ROUNDS, probes, home)


def _figures(what: str, found: dict[str, list[Result]], reach: float | None) -> tuple[Figure, ...]:
    ours, typst = found["ours"], found["typst"]

    def against(key: str) -> float:
        return middle(typst, key)

    took = middle(ours, "took")
    per_page = (middle(r, "took") / middle(r, "pages") for r in (ours, typst))
    return (
        Figure(what=f"{what} exported", value=took, reach=reach, show=seconds),
        Figure(what="  against Typst", value=took, against=against("took"), show=seconds),
        Figure(
            what="  for each page",
            value=next(per_page),
            against=next(per_page),
            show=lambda value: f"{value * 1000:.1f} ms",
        ),
        Figure(what="  pages", value=middle(ours, "pages"), against=against("pages"), show=plain),
        Figure(
            what="  peak memory",
            value=middle(ours, "memory"),
            against=against("memory"),
            show=megabytes,
        ),
    )
