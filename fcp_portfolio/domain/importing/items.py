"""What an import would take in, each row or file with what speaks against it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeAlias

from fcp_portfolio.domain.entry import Content, Problem
from fcp_portfolio.domain.phrase import Phrase

Named: TypeAlias = tuple[str, date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row or one file. `place` says where it stands: “row 5”, or the name of the file.

    `digest` knows it again, `sha256` is that of a file. `known` says why it is there already and
    is left out; `refused` why it cannot be taken in at all. `was` is its id in an export of ours.
    """

    place: str
    digest: str
    content: Content | None = None
    draft: bool = True
    notes: tuple[Problem, ...] = ()
    guesses: tuple[str, ...] = ()
    file: Path | None = None
    known: str = ""
    refused: str = ""
    was: str = ""

    @property
    def wanted(self) -> bool:
        """Whether it is taken in unless a person says otherwise."""
        return not self.known and not self.refused

    @property
    def said(self) -> tuple[str, ...]:
        """Everything that a person should know of it, what decides first."""
        stops = (one for one in (self.refused, self.known) if one)
        return (*stops, *(note.sentence for note in self.notes), *self.guesses)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is there already: days by digest, titles by file, entries by title and day."""

    imported: Mapping[str, str] = field(default_factory=dict)
    attached: Mapping[str, str] = field(default_factory=dict)
    entries: Mapping[Named, Sequence[Content]] = field(default_factory=dict)


def marked(items: Iterable[Item], known: Known) -> tuple[Item, ...]:
    """The items, with what is there already told of each: nothing is taken in twice."""
    first: dict[str, str] = {}
    found = []
    for item in items:
        why = _why_known(item, known, first)
        first.setdefault(item.digest, item.place)
        found.append(replace(item, known=why) if why and not item.refused else item)
    return tuple(_like_another(item, known) for item in found)


def _why_known(item: Item, known: Known, first: Mapping[str, str]) -> str:
    if day := known.imported.get(item.digest):
        return Phrase("It was imported on {day}.", day=day)
    if title := known.attached.get(item.digest):
        return Phrase("The file is attached to “{title}” already.", title=title)
    if place := first.get(item.digest):
        return Phrase("It is the same as {place}.", place=place)
    content = item.content
    if content and not item.file and _says(content) in map(_says, _alike(content, known)):
        return Phrase("An entry says the same already: “{title}”.", title=content.title)
    return ""


def _alike(content: Content, known: Known) -> Sequence[Content]:
    return known.entries.get(named(content.title, content.occurred), ())


def _says(content: Content) -> Content:
    """An entry without what a person adds after it was logged."""
    return replace(content, attachments=(), tags=(), form_edition="")


def _like_another(item: Item, known: Known) -> Item:
    content = item.content
    if content is None or item.known or item.refused:
        return item
    if not _alike(content, known):
        return item
    sentence = Phrase("You have an entry of this title and day, which says something else.")
    return replace(item, notes=(Problem(part="entry", sentence=sentence), *item.notes))


def named(title: str, occurred: date | None) -> Named:
    """What entries have in common that may be the same one."""
    return title.casefold(), occurred
