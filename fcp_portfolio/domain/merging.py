"""Histories of several computers as one: which line stands at the end, and what is undecided.

A history is a set of lines that only grows. A line names those that it follows, whose place it
takes; what none follows stands. Where two lines follow the same one, two computers changed the same
thing, and both stand until a line follows both. All of it is read off the set alone, so that it
does not matter who took in whose lines, in which order, or how often.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

NOTE = "note"
LASTING = frozenset({"request", "answer", "sign_off"})
"""What went out or came back: taken back by a record of its own, never undone, never decided."""
_FARTHEST = ("out", "superseded", "withdrawn", "answered")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the history as merging sees it. `kept` says whether its value is still there.

    `turn` is higher than that of every line known where it was written.
    """

    id: str
    machine: str
    position: int
    turn: int
    subject: str
    kind: str
    follows: tuple[str, ...]
    chain: str
    kept: bool

    @property
    def makes_key(self) -> bool:
        """Something may be signed with a key that was made, so that it is never undone."""
        return self.kind == "signing_key" and not self.follows

    @property
    def order(self) -> tuple[int, str, int, str]:
        """The same everywhere, and never before a line that was known when it was written."""
        return (self.turn, self.machine, self.position, self.id)


def heads(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines of one subject that no other follows, in order."""
    states = [line for line in lines if line.kind != NOTE]
    followed = {one for line in states for one in line.follows}
    return tuple(sorted((x for x in states if x.id not in followed), key=lambda x: x.order))


def versions(
    lines: Collection[Line], standing: Sequence[Line], values: Mapping[str, str]
) -> tuple[Line, ...]:
    """The different states that stand of a subject, the one to be shown last.

    What was edited stands before what was removed, and what was written on a passage erased
    elsewhere behind everything else. Of two that say the same one is as good as the other.
    `values` has the states of those that stand, as far as they were not erased.
    """
    kept = [line for line in standing if line.id in values]
    stale = written_on_erased(lines, kept)
    ranked = sorted(kept, key=lambda line: _rank(line, values[line.id], stale))
    same = {values[line.id]: line for line in ranked}
    found = tuple(line for line in ranked if same[values[line.id]] is line)
    return found[-1:] if found and found[-1].kind in LASTING else found


def written_on_erased(lines: Collection[Line], standing: Iterable[Line]) -> frozenset[str]:
    """Those that go back to a passage which was erased where nobody knew of them.

    A line that says that something was erased follows what stood there then.
    """
    by_id = {line.id: line for line in lines}
    erased = {line.id for line in lines if not line.kept}
    known: set[str] = set()
    for note in (line for line in lines if line.kind == NOTE):
        known |= {line.id for line in _before(note.follows, by_id, frozenset())}
    return frozenset(
        line.id
        for line in standing
        if any(not erased.isdisjoint(x.follows) for x in _before([line.id], by_id, known))
    )


def _before(start: Iterable[str], by_id: Mapping[str, Line], apart: Set[str]) -> Iterator[Line]:
    """These lines and all that they go back to, without what stands before the ones apart."""
    seen, todo = set(apart), list(start)
    while todo:
        line = by_id.get(todo.pop())
        if line is not None and line.id not in seen:
            seen.add(line.id)
            todo += line.follows
            yield line


def _rank(line: Line, value: str, stale: Set[str]) -> tuple[object, ...]:
    state = json.loads(value)
    farthest = _FARTHEST.index(state["state"]) if line.kind == "request" else 0
    return (line.id not in stale, not state.get("removed", False), farthest, *line.order)


def split(lines: Iterable[Line]) -> frozenset[str]:
    """The subjects of which two versions stand, or stood until one line followed both."""
    seen: set[str] = set()
    found = set()
    for line in lines:
        places = line.follows or (line.subject,)
        if line.kind != NOTE and (len(places) > 1 or places[0] in seen):
            found.add(line.subject)
        seen.update(() if line.kind == NOTE else places)
    return frozenset(found)


def way_back(shown: Line | None, by_id: Mapping[str, Line]) -> tuple[Line, ...]:
    """The lines that led to the one shown, newest first, as far as each follows one alone.

    The last of them may follow none, or several: that is where versions became one.
    """
    found = []
    while shown is not None:
        found.append(shown)
        shown = by_id.get(shown.follows[0]) if len(shown.follows) == 1 else None
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two histories of one portfolio. `dead` are the entries that either erased as a whole.

    Erasing wins for good: what one of them erased goes from the other too.
    """

    mine: Mapping[str, Line]
    theirs: Mapping[str, Line]
    dead: Set[str]

    @property
    def came(self) -> tuple[Line, ...]:
        """Their lines that are not here, in order, with what is kept of them."""
        new = (line for line in self.theirs.values() if line.id not in self.mine)
        return tuple(sorted(map(self._as_kept, new), key=lambda line: line.order))

    @property
    def goes(self) -> tuple[Line, ...]:
        """Lines of mine whose values they erased."""
        return tuple(x for x in self.mine.values() if x.kept and not self._as_kept(x).kept)

    @property
    def both(self) -> bool:
        """Whether each has lines that the other lacks."""
        return bool(self.theirs.keys() - self.mine.keys() and self.mine.keys() - self.theirs.keys())

    def touched(self) -> Mapping[str, tuple[Line, ...]]:
        """All the lines of each subject about which anything changes here, in order."""
        subjects = {line.subject for line in (*self.came, *self.goes)}
        everything = {**self.theirs, **self.mine}.values()
        about = sorted(map(self._as_kept, everything), key=lambda line: line.order)
        found: dict[str, list[Line]] = {line.subject: [] for line in about}
        for line in about:
            found[line.subject].append(line)
        return {subject: tuple(found[subject]) for subject in found if subject in subjects}

    def fault(self) -> str:
        """The id of a line that cannot be what it says; empty where there is none."""
        known = {**self.theirs, **self.mine}
        for line in self.theirs.values():
            mine = self.mine.get(line.id, line)
            before = [known.get(one) for one in line.follows]
            if mine.chain != line.chain or not all(one and one.turn < line.turn for one in before):
                return line.id
        return ""

    def _as_kept(self, line: Line) -> Line:
        mine, theirs = self.mine.get(line.id, line), self.theirs.get(line.id, line)
        kept = mine.kept and theirs.kept and line.subject not in self.dead
        return line if kept == line.kept else replace(line, kept=kept)
