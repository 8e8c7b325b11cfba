"""The minutes of a meeting: a text put together from what was noted, typed by nobody."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.group.meeting import Meeting, Turn
from fcp_portfolio.domain.phrase import Phrase, joined

NOTHING_NOTED = Phrase("Nothing was noted.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionNoted:
    """An action as minutes have it: what, whose by name, by when, done when."""

    text: str
    owner: str
    due: date | None
    done: date | None

    @property
    def line(self) -> Phrase:
        """All of it in one line."""
        by = Phrase("by {day}", day=self.due) if self.due else ""
        done = Phrase("done on {day}", day=self.done) if self.done else ""
        about = joined(self.owner, by, done, by=", ")
        return Phrase("{what} ({about})", what=self.text, about=about)


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """What the minutes of a meeting say; names are those of members.

    `learnt` are the learning points of the group; those of members are theirs alone.
    """

    group: str
    meeting: Meeting
    rota: tuple[tuple[Turn, str], ...]
    present: tuple[str, ...]
    brought: tuple[tuple[str, str], ...]
    topics: tuple[str, ...]
    themes: tuple[str, ...]
    learnt: tuple[str, ...]
    actions: tuple[ActionNoted, ...]

    @property
    def text(self) -> Phrase:
        """The minutes, a section after the other with a line between them."""
        sections = [section for section in self._sections() if section]
        return joined(joined(*self._head(), by="\n"), *(sections or [NOTHING_NOTED]), by="\n\n")

    def _head(self) -> Iterator[str]:
        one = self.meeting
        at = Phrase("at {time}", time=f"{one.at:%H:%M}") if one.at else ""
        place = Phrase("Place: {place}", place=one.place) if one.place else ""
        yield Phrase("{group}, meeting of {day}", group=one.title or self.group, day=one.on)
        yield joined(at, place, by=". ")

    def _sections(self) -> Iterator[str]:
        turns = [Phrase("{turn}: {name}", turn=Phrase(x), name=name) for x, name in self.rota]
        brought = [Phrase("{name}: {what}", name=name, what=text) for name, text in self.brought]
        yield joined(*turns, by="\n")
        yield _section(Phrase("Present"), [", ".join(self.present)] if self.present else [])
        yield _section(Phrase("Brought"), brought)
        yield _section(Phrase("Capabilities"), self.topics)
        yield _section(Phrase("Themes"), self.themes)
        yield _section(Phrase("What the group learnt"), self.learnt)
        yield _section(Phrase("Actions"), [one.line for one in self.actions])


def _section(title: Phrase, lines: "list[str] | tuple[str, ...] | list[Phrase]") -> str:
    points = [Phrase("- {point}", point=line) for line in lines]
    return joined(title, *points, by="\n") if points else ""
