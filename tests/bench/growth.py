"""(e) Opening, listing, counting and exporting as a portfolio grows."""

from tests.bench.data import Portfolios
from tests.bench.report import Chapter, Figure, megabytes, milliseconds, seconds
from tests.bench.rounds import Result, interleaved, middle, run

SIZES = (100, 1_000, 5_000)
ROUNDS = 5
READS = {"open": "opened", "list": "listed", "coverage": "coverage counted"}


def measure(portfolios: Portfolios) -> Chapter:
    """Five rounds for what is read; the export, which is long, once."""
    files = {size: portfolios.file(size) for size in SIZES}
    probes = {str(size): ("growing", file, "reads") for size, file in files.items()}
    reads = interleaved(ROUNDS, probes, portfolios.home)
    exports = {
        size: run("growing", file, "exports", home=portfolios.home) for size, file in files.items()
    }
    figures = [*_read_figures(reads), *_export_figures(exports)]
    notes = (
        f"What is read: {ROUNDS} rounds of fresh processes, interleaved, medians. Export: once.",
        "“Against”: the size above it, scaled by the number of entries, so that 1.00 x is growth",
        "in proportion and less is better. The passphrase is not in these times.",
    )
    return Chapter(title="(e) Growth", figures=figures, notes=notes)


def _read_figures(reads: dict[str, list[Result]]) -> list[Figure]:
    return [
        Figure(
            what=f"{size:,} entries {said}",
            value=middle(reads[str(size)], name),
            against=scale * middle(reads[str(before)], name) if before else None,
            show=milliseconds,
        )
        for name, said in READS.items()
        for before, size, scale in _steps()
    ]


def _export_figures(exports: dict[int, Result]) -> list[Figure]:
    figures = []
    for before, size, scale in _steps():
        figures.append(
            Figure(
                what=f"{size:,} entries exported",
                value=exports[size]["export"],
                against=scale * exports[before]["export"] if before else None,
                show=seconds,
            )
        )
        figures.append(Figure(what="  peak memory", value=exports[size]["memory"], show=megabytes))
    return figures


def _steps() -> tuple[tuple[int, int, float], ...]:
    """Each size with the one before it (0 for the first) and how many times larger it is."""
    before = (0, *SIZES[:-1])
    return tuple((b, s, s / b if b else 1.0) for b, s in zip(before, SIZES, strict=True))
