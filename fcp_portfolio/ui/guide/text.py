"""The guide as Markdown: a file for each part, with keys put in from the tables of actions.

    <!-- keys: log; Edit the entry in the list -->      # ids of actions, words of single keys
    <!-- keys of review: sign -->                       # of the Review window, desk or group

becomes a table of keys. In the text a key stands in `backticks`, as Qt spells it; it is shown as
this computer writes it. The contents page names the parts in their order. A folder named after a
language, such as `cy`, holds what is translated; what it lacks is shown in English.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.paths import GUIDE
from fcp_portfolio.ui.actions import IN_LISTS, TABLE, ActionRow, spelled
from fcp_portfolio.ui.kinds.window import window_kind
from fcp_portfolio.ui.words import tr

CONTENTS = "contents.md"
_LINK = re.compile(r"\[([^]]+)\]\(([^)\s]+\.md)\)")
_KEYS = re.compile(r"<!-- keys(?: of (\w+))?: (.+?) -->", re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the guide; `name` is the file's, `title` what the contents call it."""

    name: str
    title: str
    file: Path

    def markdown(self) -> str:
        """Its text, with the keys of this computer."""
        return with_keys(self.file.read_text("utf-8"))

    def find(self, name: str) -> Path:
        """The file of a picture that the text names."""
        return self.file.parent / name


def parts() -> tuple[Part, ...]:
    """Every part, in the order of the contents page, which is the first."""
    contents = _file(CONTENTS)
    linked = {name: title for title, name in _LINK.findall(contents.read_text("utf-8"))}
    named = {CONTENTS: tr("Contents"), **linked}
    return tuple(Part(Path(name).name, title, _file(name)) for name, title in named.items())


def with_keys(markdown: str) -> str:
    """A text with its tables of keys made, and its keys written as on this computer."""
    return _SPAN.sub(_key, _KEYS.sub(_table, markdown))


def known_keys() -> frozenset[str]:
    """Every key that a table names, as Qt spells it."""
    return frozenset(
        keys for _, keys in (*_said(""), *_said("review"), *_said("desk"), *_said("group"))
    )


def _file(link: str) -> Path:
    """What a link leads to: in the language of the window where that is there, else in English."""
    translated = GUIDE / QLocale().name().partition("_")[0] / Path(link).name
    return translated if translated.is_file() else (GUIDE / link).resolve()


def _key(found: re.Match[str]) -> str:
    return f"**{spelled(found[1])}**" if found[1] in known_keys() else found[0]


def _table(found: re.Match[str]) -> str:
    window, wanted = found[1] or "", " ".join(found[2].split())
    named = dict(_named(window))
    rows = (named[name] for name in wanted.split("; "))
    what, keys_, here = tr("What it does"), tr("Keys"), tr("Keys here")
    head = (f"## {here}", "", f"| {what} | {keys_} |", "|---|---|")
    return "\n".join((*head, *(f"| {text} | **{spelled(keys)}** |" for text, keys in rows)))


def _named(window: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """What a file calls each action, with its words and keys."""
    table, others = _tables(window)
    for row in table:
        yield row.id, (tr(row.text).removesuffix("…"), row.shortcut)
    for text, keys in others:
        yield getattr(text, "template", text), (tr(text), keys)


def _said(window: str) -> Iterator[tuple[str, str]]:
    return ((text, keys) for _, (text, keys) in _named(window) if keys)


def _tables(window: str) -> tuple[Sequence[ActionRow], Sequence[tuple[str, str]]]:
    if window == "review":
        from fcp_portfolio.ui.review import actions

        return actions.TABLE, actions.SINGLE
    if window in tuple(FileKind):
        kind = window_kind(FileKind(window))
        return kind.actions, kind.single
    return TABLE, IN_LISTS
