"""A framework as pasted rows draw it: a tree to look at, with every doubt beside its row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.pasted import Named, named, pasted_rows, too_many
from fcp_portfolio.domain.phrase import Phrase

LONGEST_WORDS = 1_000
MOST_LEVELS = 4
KINDS = (("capability",), ("domain", "capability"), ("domain", "capability", "outcome"))
"""What the levels are called where nobody says otherwise, by how many there are."""

_TOKEN = re.compile(r"[0-9]+|[A-Za-z]+")
_NO_CODE = re.compile(r"[^A-Za-z0-9]+")
_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_ID = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is asked about a definition that is made here. `source` is where the rows are from."""

    title: str
    id: str = ""
    edition: str = "1"
    short_title: str = ""
    publisher: str = ""
    published: str = ""
    licence: str = ""
    source: str = ""
    levels: tuple[str, ...] = ()
    kind: str = ""
    purpose: str = ""

    @property
    def key(self) -> str:
        """The id given, or one made of the title."""
        return self.id or slug(self.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class SketchRow:
    """One node to be; `depth` 0 is the top. `doubts` are sentences to read before it is made."""

    number: int
    depth: int
    code: str
    title: str
    statement: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """The nodes to be, in reading order. `unfit` says why nothing can be made of them."""

    rows: tuple[SketchRow, ...]
    unfit: str = ""
    left_out: tuple[tuple[int, str], ...] = field(default=())

    @property
    def doubts(self) -> tuple[tuple[int, str], ...]:
        """Every doubt with the line it is about, in the order of the lines."""
        found = [(row.number, words) for row in self.rows for words in row.doubts]
        return tuple(sorted((*found, *self.left_out), key=lambda pair: pair[0]))

    @property
    def depths(self) -> int:
        """How many levels there are."""
        return max((row.depth for row in self.rows), default=-1) + 1

    @property
    def evidence(self) -> int:
        """The depth at which evidence is linked: the lowest one that every branch reaches."""
        pairs = zip(self.rows, (*self.rows[1:], None), strict=True)
        ends = (row.depth for row, after in pairs if after is None or after.depth <= row.depth)
        return min(ends, default=0)


def slug(text: str) -> str:
    """An id made of a title."""
    return _SLUG.sub("-", text.casefold()).strip("-")[:_LONGEST_ID].strip("-")


def sketched(text: str) -> Sketch:
    """What a framework of these rows would be: code, title, statement."""
    if unfit := too_many(text):
        return Sketch(rows=(), unfit=unfit)
    rows, left_out = [], []
    for row in named(pasted_rows(text), ("code", "title", "statement")):
        if row.values.get("title") or row.values.get("statement"):
            rows.append(row)
        else:
            left_out.append((row.number, Phrase("Only a code and no words: left out.")))
    if not rows:
        unfit = Phrase("There are no rows. Paste a code, a title and a statement in each line.")
        return Sketch(rows=(), unfit=unfit, left_out=tuple(left_out))
    drawn = _with_codes(_drawn(rows, _depths(rows)))
    return Sketch(rows=drawn, unfit=_unfit(drawn), left_out=tuple(left_out))


def headings(text: str) -> Sketch:
    """The same without levels: every row is a heading beside the others."""
    made = sketched(text)
    return replace(made, rows=tuple(replace(row, depth=0) for row in made.rows))


def framework_values(sketch: Sketch, about: About, today: str) -> dict[str, Json]:
    """The framework as its file says it; what nobody gave is left out, or said to be so."""
    kinds = about.levels or KINDS[min(sketch.depths, len(KINDS)) - 1]
    kinds = (*kinds, *(f"level {n + 1}" for n in range(len(kinds), sketch.depths)))
    levels: list[Json] = [
        {
            "kind": kind,
            "plural": plural(kind),
            **({"evidence": "yes"} if depth == sketch.evidence else {}),
            "wording": "own",
            "confidence": "our own design",
        }
        for depth, kind in enumerate(kinds[: sketch.depths])
    ]
    web = about.source if about.source.startswith(("https://", "http://")) else ""
    return {
        "schema": "fcp-portfolio/framework/1",
        "id": about.key,
        "edition": about.edition,
        "title": about.title,
        "short_title": about.short_title or about.title,
        "publisher": about.publisher or "Not said",
        "published": about.published or today,
        **({"link": web} if web else {}),
        "licence": about.licence or "Not said. Made from rows that the owner pasted.",
        "provenance": provenance_values(about),
        "levels": levels,
        "nodes": _nodes(sketch.rows, 0),
    }


def provenance_values(about: About) -> dict[str, Json]:
    """Where it comes from, as the owner says; no source of ours makes it more than theirs."""
    sources: dict[str, Json] = {"sources": [about.source]} if about.source else {}
    return {**sources, "confidence": "our own design"}


def plural(kind: str) -> str:
    """What several of a kind are called, as English mostly has it."""
    if kind.endswith("y") and kind[-2:-1] not in "aeiou":
        return f"{kind[:-1]}ies"
    return f"{kind}es" if kind.endswith(("s", "x", "ch", "sh")) else f"{kind}s"


def _nodes(rows: Sequence[SketchRow], depth: int) -> list[Json]:
    starts = [n for n, row in enumerate(rows) if row.depth == depth]
    made: list[Json] = []
    for start, end in zip(starts, (*starts[1:], len(rows)), strict=True):
        row, below = rows[start], rows[start + 1 : end]
        node: dict[str, Json] = {"code": row.code, "title": row.title}
        if row.statement:
            node["statement"] = row.statement
        if below:
            node["nodes"] = _nodes(below, depth + 1)
        made.append(node)
    return made


def _unfit(rows: Sequence[SketchRow]) -> str:
    if max(row.depth for row in rows) >= MOST_LEVELS:
        return Phrase("More than {most} levels. Set the rows in less far.", most=MOST_LEVELS)
    long = [row for row in rows if max(len(row.title), len(row.statement)) > LONGEST_WORDS]
    if long:
        return Phrase(
            "Line {number} has more than {most} characters in one cell. Shorten it.",
            number=long[0].number,
            most=LONGEST_WORDS,
        )
    return ""


def _depths(rows: Sequence[Named]) -> list[int]:
    """How deep each lies: by its code, else by how far it is set in, else by what it lacks."""
    by_code = _by_code(rows)
    if any(by_code):
        return by_code
    if len({row.indent for row in rows}) > 1:
        return _by_indent(rows)
    bare = [not row.values.get("statement") or not row.values.get("title") for row in rows]
    if bare[0] and not all(bare):
        return [0 if is_bare else 1 for is_bare in bare]
    return [0] * len(rows)


def _by_code(rows: Sequence[Named]) -> list[int]:
    """A code lies below the longest one that it begins with; digits below letters, or reversed."""
    seen: dict[tuple[str, ...], int] = {}
    first, top, depths = None, -1, []
    for row in rows:
        tokens = tuple(_TOKEN.findall(row.values.get("code", "").casefold()))
        above = next(
            (seen[tokens[:n]] for n in range(len(tokens) - 1, 0, -1) if tokens[:n] in seen), None
        )
        if above is None:
            letters = tokens[0].isalpha() if tokens else None
            first = letters if first is None else first
            above = -1 if letters in (None, first) else top
            top = 0 if letters == first else top
        depths.append(above + 1)
        if tokens:
            seen.setdefault(tokens, above + 1)
    return depths


def _by_indent(rows: Sequence[Named]) -> list[int]:
    open_: list[int] = []
    depths = []
    for row in rows:
        while open_ and open_[-1] >= row.indent:
            open_.pop()
        depths.append(len(open_))
        open_.append(row.indent)
    return depths


def _drawn(rows: Sequence[Named], depths: Sequence[int]) -> Iterator[SketchRow]:
    for row, depth in zip(rows, depths, strict=True):
        title, statement = (row.values.get(name, "") for name in ("title", "statement"))
        doubts = []
        if row.beyond:
            words = Phrase("More cells than columns: “{cell}” was left out.", cell=row.beyond[0])
            doubts.append(words)
        yield SketchRow(
            number=row.number,
            depth=depth,
            code=row.values.get("code", ""),
            title=title or statement,
            statement=statement if title else "",
            doubts=tuple(doubts),
        )


def _with_codes(rows: Iterator[SketchRow]) -> tuple[SketchRow, ...]:
    """Every row with a code of its own, as a file takes it; what was changed is said."""
    drawn = list(rows)
    used: set[str] = set()
    above: list[str] = []
    made = []
    for row in drawn:
        code = _NO_CODE.sub(".", row.code).strip(".")[:_LONGEST_ID]
        doubts = list(row.doubts)
        if not code:
            code = _next(".".join(above[row.depth - 1 : row.depth]), used)
            doubts += (
                [Phrase("No code: numbered {code}.", code=code)]
                if row.code or any(r.code for r in drawn)
                else []
            )
        elif code in used:
            code = _next(code, used)
            doubts.append(Phrase("The code stands twice: numbered {code}.", code=code))
        elif _NO_CODE.sub("", code) != _NO_CODE.sub("", row.code) or code != row.code.strip(
            ".):( "
        ):
            doubts.append(Phrase("“{given}” is written as {code}.", given=row.code, code=code))
        used.add(code)
        above[row.depth :] = [code]
        made.append(replace(row, code=code, doubts=tuple(doubts)))
    return tuple(made)


def _next(stem: str, used: set[str]) -> str:
    numbers = (f"{stem}.{n}" if stem else str(n) for n in range(1, len(used) + 2))
    return next(code for code in numbers if code not in used)
