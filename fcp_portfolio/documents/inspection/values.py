"""What an inspection finds, its limits, and how it refuses."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from fcp_portfolio.domain.errors import Cancelled, FileRefused, PortfolioError
from fcp_portfolio.domain.identity import clean_text, name_on_one_line
from fcp_portfolio.domain.phrase import Phrase

MEGABYTE = 1_000_000
MOST_BYTES = 50 * MEGABYTE
MANY_BYTES = 10 * MEGABYTE
MOST_TEXT = 5 * MEGABYTE
LONGEST_NAME = 120
DAMAGED = Phrase("it is damaged and cannot be read")

KindLabel: TypeAlias = Literal["PDF", "photo", "Word", "mail", "text", "other"]
Cancel: TypeAlias = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """Text of one place in a file, such as “page 2”."""

    place: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """What a file from outside is.

    `picture` is an upright JPEG or PNG in sRGB without position or other metadata, at most
    2000 pixels a side; only photos have one. `pages` is None where the kind of file has none.
    `also` is what it says beside its text: its details, and words in its pictures.
    """

    media_type: str
    kind_label: KindLabel
    pages: int | None = None
    text: tuple[PageText, ...] = ()
    picture: bytes | None = None
    advice: tuple[str, ...] = ()
    also: tuple[PageText, ...] = ()

    @property
    def picture_type(self) -> str | None:
        """The media type of `picture`."""
        if self.picture is None:
            return None
        return "image/png" if self.picture.startswith(b"\x89PNG") else "image/jpeg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file's bytes and name while it is looked at."""

    name: str
    data: bytes = field(repr=False)
    cancelled: Cancel = lambda: False
    reader: str = ""  # where the engine is that reads words in pictures

    def refused(self, why: Phrase) -> FileRefused:
        """The error that says why this file is not taken in."""
        return refused(self.name, why)

    def pause(self) -> None:
        """Raises Cancelled when the person has stopped it."""
        if self.cancelled():
            raise Cancelled

    @contextmanager
    def parsed_by_others(self, why: Phrase) -> Iterator[None]:
        """Turns whatever a parser makes of hostile bytes into a refusal.

        Parsers of other people raise anything from KeyError to RecursionError on damaged files;
        what they raised stays attached as the cause.
        """
        try:
            yield
        except (PortfolioError, Cancelled, MemoryError):  # the last has a sentence of its own
            raise
        except Exception as error:
            raise self.refused(why) from error


def refused(name: str, why: Phrase) -> FileRefused:
    """One sentence: which file, why not, and that nothing changed."""
    return FileRefused(
        Phrase(
            "“{shown_name}” was not added: {why}. Nothing else changed.",
            shown_name=shown_name(name),
            why=why,
        )
    )


def shown_name(name: str) -> str:
    """A file's name as a sentence can hold it: one line, not too long."""
    plain = name_on_one_line(name) or Phrase("This file")
    if len(plain) <= LONGEST_NAME:
        return plain
    return f"{plain[: LONGEST_NAME - 21]}…{plain[-20:]}"


def megabytes(size: int) -> str:
    """A size in words, “12 MB”; the next whole number, so that a limit reads as passed."""
    return Phrase("{size} MB", size=-(-size // MEGABYTE))


def bounded(source: Source, pages: Iterable[PageText]) -> tuple[tuple[PageText, ...], list[str]]:
    """The pages that hold text, up to `MOST_TEXT` characters, and advice where text was left."""
    kept: list[PageText] = []
    room = MOST_TEXT
    for page in pages:
        source.pause()
        text = clean_text(page.text).strip()
        if len(text) > room:
            kept.append(PageText(place=page.place, text=text[:room]))
            return tuple(kept), [
                Phrase(
                    "Its text is searched and checked up to {place}, no further.", place=page.place
                )
            ]
        room -= len(text)
        if text:
            kept.append(PageText(place=page.place, text=text))
    return tuple(kept), []
