"""(h) Identifiers: what is found of each kind, what is found for nothing, and how long it takes."""

from collections import Counter
from time import perf_counter

import yaml

from fcp_portfolio.domain.identifiers import KINDS, Grade, find_identifiers
from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.storage.word_lists import word_lists
from tests.bench.data import Portfolios
from tests.bench.identifiers.texts import between, marked, pages
from tests.bench.report import Chapter, Figure, median

ROUNDS = 20
PAGE = 3_000  # characters
SOON = 0.05  # of seconds: half of what one feels


def measure(_portfolios: Portfolios) -> Chapter:
    """Everything in this process; the texts are the same in every run."""
    found, expected, right = Counter[str](), Counter[str](), Counter[str]()
    for one in marked():
        seen = find_identifiers(one.text, word_lists())
        found.update(item.kind for item in seen)
        for kind, start, end in one.spans:
            expected[kind] += 1
            right[kind] += any(
                item.kind == kind and item.start < end and start < item.end for item in seen
            )
    figures = [
        Figure(
            what=f"  {kind}: recall of {expected[kind]}",
            value=right[kind] / expected[kind],
            show=percent,
            beside=f"precision {percent(right[kind] / (found[kind] or 1))}",
        )
        for kind in KINDS
        if expected[kind]
    ]
    return Chapter(title="(h) Identifiers", figures=(*_alarms(), *figures, _page()), notes=_NOTES)


_NOTES = (
    "Generated texts: each identifier stands among four sentences without one, made to look like",
    "some; sentences of the bench's own, people and contacts drawn from Faker (see drawn.json).",
    "The same hand wrote check and sentences. After a first draw (names 88 %, precision 34 %,",
    "addresses 93 %, phones 86 %) rules and the list of given names were mended, special-rate and",
    "short phone numbers left out of the set, and people drawn anew from the same pool: read these",
    "figures as an upper bound. On 990 sentences made with presidio-research's templates and the",
    "same people (1 December 2026, nothing mended for them after): full names 95 %, given names",
    "alone 83 %, surnames alone 21 %, phones 65 %, dates of birth in 1 of 3 templates, e-mails and",
    "postcodes 100 % (by which addresses were noticed); precision of names 89 %.",
    "Presidio 2.2.366 on the texts below (its UK patterns, e-mail, phone; presidio_beside.py):",
    "NHS with CHI and H&C, insurance, e-mail, postcode, vehicles 100 %, phone 43 %; precision 100",
    "% each, vehicles 32 %.",
    "Found is what overlaps a mark of its kind. Pages: hand-written ones, and the fictional year.",
)


def percent(value: float) -> str:
    """A share."""
    return f"{value * 100:.0f} %"


def _alarms() -> tuple[Figure, ...]:
    year = _year()
    chunks = [year[at : at + PAGE] for at in range(0, len(year), PAGE)]
    sets = (
        (f"false alarms a page, {len(pages())} pages written for this", pages()),
        (f"false alarms a page, {len(chunks)} pages of the fictional year", chunks),
        (f"false alarms a sentence, {len(between())} that look like some", between()),
    )
    return tuple(
        Figure(
            what=what,
            value=sum(grades.values()) / len(texts),
            show=lambda value: f"{value:.2f}",
            beside=f"certain {grades[Grade.CERTAIN] / len(texts):.2f}",
        )
        for what, texts in sets
        if (grades := Counter(f.grade for t in texts for f in find_identifiers(t, word_lists())))
        is not None
    )


def _page() -> Figure:
    text = _year()[:PAGE]
    times = []
    for _ in range(ROUNDS):
        before = perf_counter()
        find_identifiers(text, word_lists())
        times.append(perf_counter() - before)
    return Figure(
        what=f"a page of {PAGE:,} characters read",
        value=median(times),
        reach=SOON,
        show=lambda value: f"{value * 1000:.1f} ms",
    )


def _year() -> str:
    """Every text of the fictional year; its people are named nowhere in these."""
    entries = yaml.safe_load((RESOURCES / "example" / "year.yaml").read_text("utf-8"))["entries"]
    parts: list[str] = []

    def gather(value: object) -> None:
        if isinstance(value, str):
            parts.append(value)
        elif isinstance(value, dict):
            gather(list(value.values()))
        elif isinstance(value, list):
            for inner in value:
                gather(inner)

    gather([[entry["title"], entry["values"], entry["links"]] for entry in entries])
    return "\n".join(parts)
