"""Finds capabilities and their lettered outcomes in lines of text, and says what is doubtful."""

import re
from collections.abc import Sequence

from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.wording.asking import (
    STOPS,
    Broken,
    Found,
    Heading,
    doubts_about,
    likeness,
    missing,
    outcome_of,
    usual_ways,
)
from fcp_portfolio.domain.wording.doubts import Reading
from fcp_portfolio.domain.wording.lines import TextLine, without_running_lines

LIKE = 0.75  # how like a title must be to be taken for it

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
_SKIPPED = 3  # letters that may be missing before one is not believed
_ROMAN = frozenset("ivx")
_COMPOUND = frozenset(
    {"self", "non", "well", "long", "short", "multi", "inter", "co", "evidence", "person"}
    | {"patient", "health", "high", "low", "cross", "re", "pre", "post", "semi", "anti", "mid"}
    | {"decision", "problem", "full", "part", "first", "second", "third", "over", "under"}
)
"""What mostly keeps the hyphen that parts it from the next word."""


def read_wording(framework: Framework, lines: Sequence[TextLine]) -> Reading:
    """What a copy of the official document says below each capability of the framework."""
    reader = _Reader(framework, without_running_lines(lines))
    reader.read()
    found = [_chosen(node, reader.headings) for node in framework.evidence_nodes]
    usual = usual_ways([one.text for headings in found if headings for one in headings[0].outcomes])
    doubts = [doubt for headings in found for doubt in doubts_about(headings, usual)]
    gone = [
        missing(node)
        for node, headings in zip(framework.evidence_nodes, found, strict=True)
        if not headings
    ]
    outcomes = [outcome_of(h[0].node, one) for h in found if h for one in h[0].outcomes]
    totals = _totals(framework)
    return Reading(
        capabilities=tuple(node.code for node in framework.evidence_nodes),
        outcomes=tuple(outcomes),
        doubts=(*gone, *doubts),
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
        found = (_NUMBERED.fullmatch(line.text) for line in lines if not line.edge)
        self._in_text = {one[1] for one in found if one and not _LEADERS.search(one[2])}
        self.headings: list[Heading] = []
        self._open: Heading | None = None

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
        if not (sure or likeness(title, node.title) >= LIKE):
            return 0
        if line.edge and self._runs(node, at + taken):
            return taken
        if self._open is None or self._open.node is not node:  # else a heading that runs on
            self._open = Heading(node=node, title=title, page=line.page)
            self.headings.append(self._open)
        return taken

    def _runs(self, node: Node, after: int) -> bool:
        """Whether a heading stands at the head of a page, and not of the capability."""
        if node.code in self._in_text:
            return True
        for line in self._lines[after:]:
            if found := _MARKER.fullmatch(line.text):
                return found[1] != "a"
            if not line.edge and _NUMBERED.fullmatch(line.text):
                return True
        return False

    def _title(self, node: Node, title: str, at: int) -> tuple[str, int]:
        """The title with as many of the next lines as make it more like the one that is known."""
        best, taken = _LEADERS.sub("", title), 1
        whole = title
        for more, line in enumerate(self._lines[at + 1 : at + 3], 2):
            if _MARKER.fullmatch(line.text) or _NUMBERED.fullmatch(line.text):
                break
            whole = f"{whole} {line.text}".strip()
            tried = _LEADERS.sub("", whole)
            if likeness(tried, node.title) > likeness(best, node.title):
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
        return bool(above) and likeness(above[2], self._tops.get(above[1], "")) >= LIKE  # type: ignore[index]

    def _marked(self, heading: Heading, line: TextLine) -> bool:
        """Takes a line that begins an outcome."""
        expected = chr(ord(heading.outcomes[-1].letter) + 1) if heading.outcomes else "a"
        if found := _MARKER.fullmatch(line.text):
            letter = found[1]
            ahead = ord(letter) - ord(expected)
            if letter != expected and (letter in _ROMAN or not 0 < ahead <= _SKIPPED):
                return False
            heading.outcomes.append(Found(letter, found[2] or "", line.page))
            return True
        bullet = _BULLET.fullmatch(line.text)
        if bullet and not any(one.lettered for one in heading.outcomes):
            heading.outcomes.append(Found(expected, bullet[1], line.page, lettered=False))
            return True
        return False

    def _go_on(self, heading: Heading, line: TextLine) -> None:
        """Takes a line that goes on with the last outcome, or stands after it and is doubtful."""
        if not heading.outcomes:
            return
        last = heading.outcomes[-1]
        begins = line.gap and not line.text[:1].islower()
        if last.stray or _MARKER.fullmatch(line.text) or (begins and last.text.endswith(STOPS)):
            last.stray.append(line.text)
            last.stray_page = last.stray_page or line.page
        else:
            last.torn = last.torn or (begins and bool(last.text))
            last.text = self._joined(last, line.text)

    def _joined(self, last: Found, text: str) -> str:
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


def _chosen(node: Node, headings: Sequence[Heading]) -> list[Heading]:
    """The places that say something of a capability, the one to be taken first.

    One without outcomes is a line of the contents; one that goes on where another ended is a part.
    """
    made: list[Heading] = []
    for one in headings:
        if one.node is not node or not one.outcomes:
            continue
        if made and ord(one.outcomes[0].letter) == ord(made[-1].outcomes[-1].letter) + 1:
            made[-1].outcomes += one.outcomes
        elif not any(_said(one) == _said(other) for other in made):
            made.append(one)
    return made


def _said(heading: Heading) -> list[tuple[str, str]]:
    return [(one.letter, one.text) for one in heading.outcomes]


def _totals(framework: Framework) -> tuple[int, int]:
    kinds = [level.kind for level in framework.levels]
    at = next(n for n, level in enumerate(framework.levels) if level.evidence)
    wanted = (kinds[at], kinds[at + 1] if at + 1 < len(kinds) else "")
    counts = [framework.official_totals.get(kind, 0) for kind in wanted]
    return counts[0], counts[1]
