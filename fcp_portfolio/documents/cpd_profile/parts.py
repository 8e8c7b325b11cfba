"""What a CPD profile says, part by part, before it is laid out for PDF or Word."""

from collections.abc import Iterator
from dataclasses import dataclass

from fcp_portfolio.documents.book import Book, FileInBook
from fcp_portfolio.documents.portfolio_pdf.attachments import kind_text
from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    counted,
    date_text,
    paragraphs_of,
)
from fcp_portfolio.documents.portfolio_pdf.document import FICTIONAL_WORDS
from fcp_portfolio.documents.portfolio_pdf.files import names
from fcp_portfolio.domain.cpd_profile import Activity, CpdProfile, Gap, OwnText

NOT_WRITTEN = "Not written yet."


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A heading: 1 for the document, 2 for its parts, 3 below them."""

    level: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph; `quiet` is what the program says about the owner's words."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table: its head, how wide each column is of 100, its rows."""

    head: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


Part = Title | Passage | Grid


def parts_of(book: Book, profile: CpdProfile) -> Iterator[Part]:
    """The profile in the order of reading: the first text, the list, the other texts, evidence."""
    first, *others = profile.texts
    yield from _who(book, profile)
    yield from _own(first)
    yield from _activities(profile)
    yield from _gaps(profile)
    for text in others:
        yield from _own(text)
    yield from _described(profile)
    yield from _evidence(book, profile)


def _who(book: Book, profile: CpdProfile) -> Iterator[Part]:
    owner = book.owner
    yield Title(level=1, text=profile.title)
    if owner.fictional:
        yield Passage(text=f"Fictional example. {FICTIONAL_WORDS}", quiet=True)
    yield Passage(text=f"Name: {owner.name or NOTHING}")
    yield Passage(text=f"Registration: {owner.registration or NOTHING}")
    yield Passage(text=f"Period: {date_text(profile.since)} to {date_text(profile.until)}")
    if book.kept:
        yield Passage(text=book.kept)


def _own(text: OwnText) -> Iterator[Part]:
    yield Title(level=2, text=text.title)
    if not text.text.strip():
        yield Passage(text=NOT_WRITTEN, quiet=True)
        return
    yield Passage(
        text=f"{counted(text.words, 'word')}; about {text.most:,} are asked for.", quiet=True
    )
    yield from (Passage(text=part) for part in paragraphs_of(text.text))


def _activities(profile: CpdProfile) -> Iterator[Part]:
    listed = profile.activities
    yield Title(level=2, text="Activities")
    if not listed:
        yield Passage(text="No activity is logged in this period.", quiet=True)
        return
    number = counted(len(listed), "activity", "activities")
    kinds = counted(len({one.kind for one in listed}), "kind")
    yield Passage(text=f"{number} of {kinds}, in the order of their dates.", quiet=True)
    yield Grid(
        head=("Date", "Kind of activity", "Activity"),
        widths=(16, 30, 54),
        rows=tuple((date_text(one.on), one.kind, one.title) for one in listed),
    )


def _gaps(profile: CpdProfile) -> Iterator[Part]:
    months = counted(profile.gap_months, "month")
    yield Title(level=3, text=f"Gaps of {months} or more")
    if not profile.gaps:
        yield Passage(text="None.")
        return
    yield Grid(
        head=("From", "To", "Why"),
        widths=(16, 16, 68),
        rows=tuple(map(_gap, profile.gaps)),
    )


def _gap(gap: Gap) -> tuple[str, ...]:
    return date_text(gap.first), date_text(gap.last), gap.why or "Not explained yet."


def _described(profile: CpdProfile) -> Iterator[Part]:
    yield Title(level=2, text="Activities described")
    if not profile.described:
        yield Passage(text="No activity is linked to a standard yet.", quiet=True)
    for one in profile.described:
        yield Title(level=3, text=one.title)
        yield Passage(text=f"{date_text(one.on)}. {one.kind}.", quiet=True)
        yield Grid(
            head=("Standard", "How it was met"),
            widths=(46, 54),
            rows=tuple((f"{link.code} {link.title}", link.why or NOTHING) for link in one.links),
        )


def _evidence(book: Book, profile: CpdProfile) -> Iterator[Part]:
    yield Title(level=2, text="Evidence")
    if not book.files:
        yield Passage(text="No files are attached to the activities described.", quiet=True)
        return
    files = zip(names(book), book.files, strict=True)
    yield Grid(
        head=("File", "What it shows", "Activity"),
        widths=(30, 36, 34),
        rows=tuple(_file(profile, name, file) for name, file in files),
    )


def _file(profile: CpdProfile, name: str, file: FileInBook) -> tuple[str, ...]:
    shown = file.embedded
    used = (one.title for one in profile.described if _holds(one, file.attachment.sha256))
    return name, f"{shown.description or NOTHING} ({kind_text(shown)})", "; ".join(used)


def _holds(activity: Activity, sha256: str) -> bool:
    return any(item.sha256 == sha256 for item in activity.entry.content.attachments)
