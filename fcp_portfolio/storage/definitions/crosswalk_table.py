"""What a crosswalk looks like as a file."""

from typing import Any

from fcp_portfolio.domain.crosswalk import Crosswalk, CrosswalkLine
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.storage.definitions.document import Tree
from fcp_portfolio.storage.definitions.origin import FROM, SCHEMA, Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    all_of,
    code,
    identifier,
    prose,
    several,
    suggestion,
)
from fcp_portfolio.storage.definitions.reading import line as one_line

_ENDS = {"from": "start", "to": "goal"}


def read_framework(tree: Tree, reading: Reading) -> str | None:
    """The key of a framework that is there."""
    name = one_line(tree, reading)
    if name is None or name in reading.frameworks:
        return name
    what = Phrase("There is no framework “{name}”.", name=name)
    reading.faults.add(tree.place, joined(what, suggestion(name, sorted(reading.frameworks))))
    return None


LINE = Table(
    what=Phrase("A line of a crosswalk"),
    keys=(
        Needed(name="from", read=code, means=Phrase("the code of a node of the first framework")),
        Needed(name="to", read=code, means=Phrase("the code of a node of the second one")),
        Needed(name="why", read=one_line, means=Phrase("why evidence of one may show the other")),
    ),
)


def _ends_are_there(given: Given, reading: Reading) -> None:
    for end in _ENDS:
        framework = reading.frameworks.get(given.values.get(end, ""))
        if framework is not None:
            known = [node.code for node in framework.evidence_nodes]
            for row in given.values.get("lines", ()):
                _note_unknown(row, end, known, framework.short_title, reading)


def _note_unknown(row: Given, end: str, known: list[str], title: str, reading: Reading) -> None:
    name = row.values.get(end)
    if name is not None and name not in known:
        what = Phrase("{title} has no “{name}” that evidence is linked to.", title=title, name=name)
        reading.faults.add(row.at(end), joined(what, all_of(known)))


def _pairs_stand_once(given: Given, reading: Reading) -> None:
    seen: set[tuple[Any, ...]] = set()
    for row in given.values.get("lines", ()):
        pair = tuple(row.values.get(end) for end in _ENDS)
        if pair in seen:
            what = Phrase(
                "From “{start}” to “{goal}” stands here twice. Keep one of the two.",
                start=pair[0],
                goal=pair[1],
            )
            reading.faults.add(row.place, what)
        seen.add(pair)


def _make(given: Given) -> Crosswalk:
    values = {_ENDS.get(name, name): value for name, value in given.values.items()}
    values.pop("schema")
    rows = (row.values for row in values.pop("lines"))
    lines = (CrosswalkLine(start=row["from"], goal=row["to"], why=row["why"]) for row in rows)
    return Crosswalk(**values, lines=tuple(lines))


CROSSWALK = Table(
    what=Phrase("A crosswalk"),
    keys=(
        SCHEMA,
        Needed(name="id", read=identifier, means=Phrase("one word for all its editions")),
        Needed(name="edition", read=code, means=Phrase("other lines, another edition")),
        Needed(name="title", read=one_line, means=Phrase("its name")),
        Needed(name="from", read=read_framework, means=Phrase("id and edition of a framework")),
        Needed(name="to", read=read_framework, means=Phrase("id and edition of the other one")),
        Needed(name="licence", read=prose, means=Phrase("what may be done with its words")),
        Key(name="note", read=prose, means=Phrase("what a user should know before relying on it")),
        FROM,
        Needed(name="lines", read=several(LINE.read), means=Phrase("what may show what, and why")),
    ),
    rules=(_ends_are_there, _pairs_stand_once),
    make=_make,
)
