"""A guide as values: what its pages say, before anything is laid out."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A run of text that looks alike. `link` is `#chapter`, or an address of the web."""

    text: str
    strong: bool = False
    code: bool = False
    link: str = ""


Text = tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A heading; 1 is the level of a chapter."""

    level: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph."""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Items of a list; where they are `numbered`, from 1 on."""

    items: tuple[Text, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table, its head first."""

    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture in a file, and what it shows, for who does not see it."""

    file: Path
    shows: str


Block = Title | Passage | Listing | Grid | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A part of the guide that begins on a page of its own; its first block is its title."""

    name: str
    blocks: tuple[Block, ...]


def plain(text: Text) -> str:
    """The letters alone."""
    return "".join(words.text for words in text)
