"""Finds capabilities and their lettered outcomes in lines of text, and says what is doubtful."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import NamedTuple

from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.wording.doubts import Choice, Doubt, Edit, Outcome, Reading
from fcp_portfolio.domain.wording.lines import TextLine, without_running_lines

SHORTEST, LONGEST = 15, 600
LIKE, ALIKE = 0.75, 0.92  # how like a title must be to be taken for it, and not to be doubted

_NUMBERED = re.compile(
    r"(?:core\s+)?capability\s+(\d{1,2})\b\s*[.:)\u2013\u2014-]*\s*(.*)", re.IGNORECASE
)
_BARE = re.compile(r"(\d{1,2})[.):]?\s+(\S.*)")
_LEADERS = re.compile(r"\s*(?:\.{2,}|…|(?: \.){2,})[\s.…]*\d*$|\s+\d{1,3}$")
_MARKER = re.compile(r"\(?([a-z])[.)](?:\s+(.*))?")
_BULLET = re.compile(r"[•●▪◦‣∙·]\s*(\S.*)")
_AFTERWARDS = re.compile(
    r"(?:appendix|appendices|references|glossary|bibliography|annex|index)\b", re.IGNORECASE
)
_ABOVE = re.compile(r"([A-Z])[.:)\u2013\u2014-]*\s+(\S.*)")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST_WORD = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_ENDS = (".", ";", ":", "!", "?")
_SKIPPED = 3  # letters that may be missing before one is not believed
_ROMAN = frozenset("ivx")
_COMPOUND = frozenset(
    {"self", "non", "well", "long", "short", "multi", "inter", "co", "evidence", "person"}
    | {"patient", "health", "high", "low", "cross", "re", "pre", "post", "semi", "anti", "mid"}
    | {"decision", "problem", "full", "part", "first", "second", "third", "over", "under"}
)
"""What mostly keeps the hyphen that parts it from the next word."""


class Broken(NamedTuple):
    """A word broken at the end of a line, of which both ways to write it may be meant."""

    whole: str
    hyphened: str


@dataclass(slots=True)
class _Found:
    """One outcome while it is read."""

    letter: str
    text: str
    page: int
    lettered: bool = True
    broken: list[Broken] = field(default_factory=list)
    stray: list[str] = field(default_factory=list)
    stray_page: int = 0


@dataclass(slots=True)
class _Heading:
    """One capability as it stands in the copy; it may stand there more than once."""

    node: Node
    title: str
    page: int
    outcomes: list[_Found] = field(default_factory=list)


def read_wording(framework: Framework, lines: Sequence[TextLine]) -> Reading:
    """What a copy of the official document says below each capability of the framework."""
    reader = _Reader(framework, without_running_lines(lines))
    reader.read()
    found = [_chosen(node, reader.headings) for node in framework.evidence_nodes]
    doubts = [doubt for headings in found for doubt in _doubts(headings)]
    missing = [
        _missing(node)
        for node, headings in zip(framework.evidence_nodes, found, strict=True)
        if not headings
    ]
    outcomes = [_outcome(h[0].node, one) for h in found if h for one in h[0].outcomes]
    totals = _totals(framework)
    return Reading(
        capabilities=tuple(node.code for node in framework.evidence_nodes),
        outcomes=tuple(outcomes),
        doubts=(*missing, *doubts),
        totals=(totals[0] or len(found), totals[1] or len(outcomes)),
    )


class _Reader:
    """Goes through the lines once."""

    def __init__(self, framework: Framework, lines: Sequence[TextLine]) -> None:
        self._nodes = {node.code: node for node in framework.evidence_nodes}
        self._tops = {node.code: node.title for node in framework.nodes if not node.evidence}
        self._kinds = {node.kind for node in framework.nodes if not node.evidence}
        self._lines = lines
        text = " ".join(line.text for line in lines)
        self._words = {word.casefold() for word in _WORDS.findall(text)}
        self.headings: list[_Heading] = []
        self._open: _Heading | None = None

    def read(self) -> None:
        """Fills `headings`."""
        at = 0
        while at < len(self._lines):
            at += self._heading(at) or self._other(self._lines[at])

    def _heading(self, at: int) -> int:
        """How many lines a heading takes that begins here; 0 where none does."""
        line = self._lines[at]
        if (found := _NUMBERED.fullmatch(line.text)) and found[1] in self._nodes:
            sure = line.text[:1].isupper()
        elif (found := _BARE.fullmatch(line.text)) and found[1] in self._nodes:
            sure = False
        else:
            return 0
        node = self._nodes[found[1]]
        title, taken = self._title(node, found[2], at)
        if not (sure or _likeness(title, node.title) >= LIKE):
            return 0
        if self._open is None or self._open.node is not node:  # else a heading that runs on
            self._open = _Heading(node=node, title=title, page=line.page)
            self.headings.append(self._open)
        return taken

    def _title(self, node: Node, title: str, at: int) -> tuple[str, int]:
        """The title with as many of the next lines as make it more like the one that is known."""
        best, taken = _LEADERS.sub("", title), 1
        whole = title
        for more, line in enumerate(self._lines[at + 1 : at + 3], 2):
            if _MARKER.fullmatch(line.text) or _NUMBERED.fullmatch(line.text):
                break
            whole = f"{whole} {line.text}".strip()
            tried = _LEADERS.sub("", whole)
            if _likeness(tried, node.title) > _likeness(best, node.title):
                best, taken = tried, more
        return best, taken

    def _other(self, line: TextLine) -> int:
        if self._ends(line):
            self._open = None
        elif self._open is not None and not (self._marked(self._open, line)):
            self._go_on(self._open, line)
        return 1

    def _ends(self, line: TextLine) -> bool:
        first, _, rest = line.text.partition(" ")
        if _AFTERWARDS.match(line.text) or (first.casefold() in self._kinds and rest[:1].isupper()):
            return True
        above = _ABOVE.fullmatch(line.text)
        return bool(above) and _likeness(above[2], self._tops.get(above[1], "")) >= LIKE  # type: ignore[index]

    def _marked(self, heading: _Heading, line: TextLine) -> bool:
        """Takes a line that begins an outcome."""
        expected = chr(ord(heading.outcomes[-1].letter) + 1) if heading.outcomes else "a"
        if found := _MARKER.fullmatch(line.text):
            letter = found[1]
            ahead = ord(letter) - ord(expected)
            if letter != expected and (letter in _ROMAN or not 0 < ahead <= _SKIPPED):
                return False
            heading.outcomes.append(_Found(letter, found[2] or "", line.page))
            return True
        bullet = _BULLET.fullmatch(line.text)
        if bullet and not any(one.lettered for one in heading.outcomes):
            heading.outcomes.append(_Found(expected, bullet[1], line.page, lettered=False))
            return True
        return False

    def _go_on(self, heading: _Heading, line: TextLine) -> None:
        """Takes a line that goes on with the last outcome, or stands after it and is doubtful."""
        if not heading.outcomes:
            return
        last = heading.outcomes[-1]
        ended = line.gap and last.text.endswith(_ENDS) and not line.text[:1].islower()
        if last.stray or _MARKER.fullmatch(line.text) or ended:
            last.stray.append(line.text)
            last.stray_page = last.stray_page or line.page
        else:
            last.text = self._joined(last, line.text)

    def _joined(self, last: _Found, text: str) -> str:
        before = last.text
        if before.endswith("\xad"):
            return f"{before[:-1]}{text}"
        broken, first = _LAST_WORD.search(before), _FIRST_WORD.match(text)
        if not broken or not first or not text[:1].islower():
            return f"{before} {text}".strip()
        whole, hyphened = f"{broken[1]}{first[0]}", f"{broken[1]}-{first[0]}"
        known = [word.casefold() in self._words for word in (whole, hyphened)]
        compound = broken[1].casefold() in _COMPOUND
        if known[0] == known[1] and not compound:
            last.broken.append(Broken(whole, hyphened))
        keeps = known[1] if known[0] != known[1] else compound
        return f"{before}{text}" if keeps else f"{before[:-1]}{text}"


def _chosen(node: Node, headings: Sequence[_Heading]) -> list[_Heading]:
    """The places that say something of a capability, the one to be taken first.

    One without outcomes is a line of the contents; one that goes on where another ended is a part.
    """
    made: list[_Heading] = []
    for one in headings:
        if one.node is not node or not one.outcomes:
            continue
        if made and ord(one.outcomes[0].letter) == ord(made[-1].outcomes[-1].letter) + 1:
            made[-1].outcomes += one.outcomes
        elif not any(_said(one) == _said(other) for other in made):
            made.append(one)
    return made


def _said(heading: _Heading) -> list[tuple[str, str]]:
    return [(one.letter, one.text) for one in heading.outcomes]


def _outcome(node: Node, found: _Found) -> Outcome:
    return Outcome(code=f"{node.code}.{found.letter}", text=found.text, page=found.page)


def _totals(framework: Framework) -> tuple[int, int]:
    kinds = [level.kind for level in framework.levels]
    at = next(n for n, level in enumerate(framework.levels) if level.evidence)
    wanted = (kinds[at], kinds[at + 1] if at + 1 < len(kinds) else "")
    counts = [framework.official_totals.get(kind, 0) for kind in wanted]
    return counts[0], counts[1]


def _likeness(title: str, known: str) -> float:
    return SequenceMatcher(None, title.casefold(), known.casefold(), autojunk=False).ratio()


# Doubts, each about one thing.


def _missing(node: Node) -> Doubt:
    return Doubt(
        id=f"capability-{node.code}",
        about=node.code,
        page=0,
        read="",
        question=Phrase("Nothing was found of {label}.", label=node.label),
        choices=(Choice(id="without", label=Phrase("Go on without it")),),
    )


def _doubts(headings: Sequence[_Heading]) -> Iterator[Doubt]:
    if not headings:
        return
    first = headings[0]
    if _likeness(first.title, first.node.title) < ALIKE:
        yield _other_title(first)
    if len(headings) > 1:
        yield _two(headings)
    before = chr(ord("a") - 1)
    for one in first.outcomes:
        for letter in range(ord(before) + 1, ord(one.letter)):
            yield _lacks(first.node, chr(letter), one)
        before = one.letter
        yield from _of_outcome(_outcome(first.node, one), one)


def _other_title(heading: _Heading) -> Doubt:
    gone = tuple(Edit(code=_outcome(heading.node, one).code) for one in heading.outcomes)
    return Doubt(
        id=f"title-{heading.node.code}",
        about=heading.node.code,
        page=heading.page,
        read=heading.title,
        question=Phrase(
            "Capability {code} is called “{title}”. Is this it?",
            code=heading.node.code,
            title=heading.node.title,
        ),
        choices=(
            Choice(id="yes", label=Phrase("Yes, it is this capability")),
            Choice(id="no", label=Phrase("No, leave it out"), edits=gone),
        ),
    )


def _two(headings: Sequence[_Heading]) -> Doubt:
    node = headings[0].node
    codes = {_outcome(node, one).code for heading in headings for one in heading.outcomes}
    choices = []
    for number, heading in enumerate(headings, 1):
        edits = [Edit(code=code) for code in sorted(codes)]
        edits += [
            Edit(code=_outcome(node, one).code, text=one.text, page=one.page)
            for one in heading.outcomes
        ]
        words = Phrase(
            "Page {page}: {n} outcomes, from “{text}”",
            page=heading.page,
            n=len(heading.outcomes),
            text=heading.outcomes[0].text,
        )
        choices.append(Choice(id=str(number), label=words, edits=tuple(edits)))
    return Doubt(
        id=f"place-{node.code}",
        about=node.code,
        page=headings[0].page,
        read=node.label,
        question=Phrase(
            "{label} stands in {n} places. Which one?", label=node.label, n=len(headings)
        ),
        choices=tuple(choices),
    )


def _lacks(node: Node, letter: str, after: _Found) -> Doubt:
    code = f"{node.code}.{letter}"
    return Doubt(
        id=f"letter-{code}",
        about=code,
        page=after.page,
        read=f"{after.letter}) {after.text}",
        question=Phrase("{code} was not found; this stands where it should be.", code=code),
        choices=(Choice(id="none", label=Phrase("There is none")),),
        own=True,
    )


def _of_outcome(outcome: Outcome, found: _Found) -> Iterator[Doubt]:
    code = outcome.code
    keep = Choice(id="keep", label=Phrase("Take it as it is"))
    drop = Choice(id="drop", label=Phrase("Leave it out"), edits=(Edit(code=code),))
    for number, word in enumerate(found.broken, 1):
        swap = Edit(code=code, find=word.whole, put=word.hyphened)
        yield Doubt(
            id=f"hyphen-{code}" + (f"-{number}" if number > 1 else ""),
            about=code,
            page=outcome.page,
            read=outcome.text,
            question=Phrase("A word was broken at the end of a line. Which is it?"),
            choices=(
                Choice(id="whole", label=word.whole),
                Choice(id="hyphen", label=word.hyphened, edits=(swap,)),
            ),
        )
    if found.stray:
        words = " ".join(found.stray)
        yield Doubt(
            id=f"after-{code}",
            about=code,
            page=found.stray_page,
            read=words,
            question=Phrase("This stands after {code}. Does it belong to it?", code=code),
            choices=(
                Choice(id="leave", label=Phrase("No, leave it out")),
                Choice(id="join", label=Phrase("Yes, add it"), edits=(Edit(code=code, put=words),)),
            ),
            own=True,
            draft=f"{outcome.text} {words}",
        )
    if not found.lettered:
        question = Phrase("It has no letter of its own: {code}?", code=code)
        yield _plain(f"bullet-{code}", outcome, question, keep, drop)
    if not SHORTEST <= len(outcome.text) <= LONGEST:
        question = Phrase("{n} characters are an odd length for an outcome.", n=len(outcome.text))
        yield _plain(f"length-{code}", outcome, question, keep, drop)


def _plain(id_: str, outcome: Outcome, question: str, *choices: Choice) -> Doubt:
    return Doubt(
        id=id_,
        about=outcome.code,
        page=outcome.page,
        read=outcome.text,
        question=question,
        choices=choices,
        own=True,
        draft=outcome.text,
    )
