"""What a framework looks like as a file."""

from collections.abc import Iterable, Iterator
from typing import Any

from fcp_portfolio.domain.framework import Confidence, Framework, Level, Node, Wording
from fcp_portfolio.storage.definitions.document import Tree
from fcp_portfolio.storage.definitions.origin import FROM, SCHEMA, Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    code,
    identifier,
    line,
    link,
    member,
    prose,
    several,
    statement,
    when,
    whole_number,
    yes_no,
)

LEVEL = Table(
    what="A level",
    keys=(
        Needed(name="kind", read=line, means="what one node of this level is called: `capability`"),
        Needed(name="plural", read=line, means="what several are called: `capabilities`"),
        Key(
            name="evidence",
            read=yes_no,
            means="`yes` where evidence is linked, counted, rated and signed",
        ),
        Needed(
            name="wording",
            read=member(Wording),
            means="whose words its titles are: `official`, `own`, or `working` for prompts only",
        ),
        Needed(name="confidence", read=member(Confidence), means="how sure the titles are"),
        Key(
            name="official_total",
            read=whole_number(10_000),
            means="how many the official document has, also where fewer are written here",
        ),
    ),
)


def _read_node(tree: Tree, reading: Reading) -> Any:
    return NODE.read(tree, reading)


NODE = Table(
    what="A node",
    keys=(
        Needed(
            name="code",
            read=code,
            means="number or letters as people know it, once in the whole file, never used again",
        ),
        Needed(
            name="title", read=statement, means="the words shown; a paraphrase in your own words"
        ),
        Key(
            name="statement",
            read=statement,
            means="what it says in full, where the title is only its name",
        ),
        Key(name="synonyms", read=several(line), means="other words by which to find it"),
        Key(name="wording", read=member(Wording), means="where it differs from its level"),
        Key(name="confidence", read=member(Confidence), means="where it differs from its level"),
        Key(
            name="replaces",
            read=several(line),
            means="paths of nodes of an earlier edition, such as `hee-msk-2018#4`",
        ),
        Key(name="nodes", read=several(_read_node), means="the nodes of the next level"),
    ),
)


def _one_level_has_evidence(given: Given, reading: Reading) -> None:
    levels = given.values.get("levels", ())
    if levels and not any("evidence" in level.places for level in levels):
        what = "No level takes evidence. Write “evidence: yes” on one of them."
        reading.faults.add(given.at("levels"), what)


def _nodes_fit_levels(given: Given, reading: Reading) -> None:
    levels = given.values.get("levels", ())
    with_evidence = [n for n, level in enumerate(levels) if level.values.get("evidence")]
    for depth, node in _deep(given.values.get("nodes", ())) if with_evidence else ():
        _note_misfit(node, depth, levels, with_evidence[-1], reading)


def _note_misfit(
    node: Given, depth: int, levels: tuple[Given, ...], lowest: int, reading: Reading
) -> None:
    named = f"“{node.values['code']}”" if "code" in node.values else "This node"
    if depth == len(levels):
        what = f"{named} lies deeper than the {len(levels)} levels. Add a level, or move it up."
        reading.faults.add(node.place, what)
    elif depth < lowest and "nodes" not in node.places:
        below = levels[depth + 1].values.get("plural", "nodes")
        what = f"{named} has nothing below it. Add {below}."
        reading.faults.add(node.place, what)
    elif depth < len(levels) and _evidence_in_working_words(node, levels[depth]):
        what = f"{named} takes evidence, so its wording cannot be “working”. Write “own”."
        reading.faults.add(node.at("wording"), what)


def _evidence_in_working_words(node: Given, level: Given) -> bool:
    wording = node.values.get("wording", level.values.get("wording"))
    return bool(level.values.get("evidence")) and wording is Wording.WORKING


def _codes_stand_once(given: Given, reading: Reading) -> None:
    seen: set[str] = set()
    for _, node in _deep(given.values.get("nodes", ())):
        name = node.values.get("code")
        if name in seen:
            what = f"The code “{name}” stands elsewhere in this file. Give each node its own."
            reading.faults.add(node.at("code"), what)
        seen |= {name} if name else set()


def _deep(nodes: Iterable[Given], depth: int = 0) -> Iterator[tuple[int, Given]]:
    for node in nodes:
        yield depth, node
        yield from _deep(node.values.get("nodes", ()), depth + 1)


def _words_stand_for_nodes(given: Given, reading: Reading) -> None:
    """Each capability of a wording is one of the edition that it gives the words of."""
    base = given.values.get("wording_of")
    levels = given.values.get("levels", ())
    for depth, node in _deep(given.values.get("nodes", ())) if base else ():
        takes_evidence = depth < len(levels) and levels[depth].values.get("evidence")
        one = [path.startswith(f"{base}#") for path in node.values.get("replaces", ())]
        if takes_evidence and one != [True]:
            what = f"Say which one of {base} this is: “replaces: ['{base}#…']”."
            reading.faults.add(node.place, what)


def _make_framework(given: Given) -> Framework:
    values = {name: value for name, value in given.values.items() if name != "schema"}
    levels = values.pop("levels")
    key = f"{values['id']}-{values['edition']}"
    return Framework(
        **{
            **values,
            "levels": tuple(_make_level(level) for level in levels),
            "nodes": tuple(_make_node(node, key, levels) for node in values["nodes"]),
            "official_totals": {
                level.values["kind"]: level.values["official_total"]
                for level in levels
                if "official_total" in level.values
            },
        }
    )


def _make_level(given: Given) -> Level:
    values = given.values
    return Level(
        kind=values["kind"], plural=values["plural"], evidence=values.get("evidence", False)
    )


def _make_node(given: Given, key: str, levels: tuple[Given, ...]) -> Node:
    level, values = levels[0].values, given.values
    return Node(
        kind=level["kind"],
        code=values["code"],
        title=values["title"],
        path=f"{key}#{values['code']}",
        wording=values.get("wording", level["wording"]),
        confidence=values.get("confidence", level["confidence"]),
        evidence=level.get("evidence", False),
        statement=values.get("statement", ""),
        synonyms=values.get("synonyms", ()),
        replaces=values.get("replaces", ()),
        children=tuple(_make_node(child, key, levels[1:]) for child in values.get("nodes", ())),
    )


FRAMEWORK = Table(
    what="A framework",
    keys=(
        SCHEMA,
        Needed(name="id", read=identifier, means="one word for all its editions: `hee-msk`"),
        Needed(
            name="edition",
            read=code,
            means="the year or number of this edition; new words, new edition",
        ),
        Needed(name="title", read=line, means="the name of the document"),
        Needed(name="short_title", read=line, means="what it is called in lists"),
        Needed(name="publisher", read=line, means="who answers for it"),
        Needed(name="published", read=when, means="when: a year, a month or a day"),
        Key(name="link", read=link, means="where a reader finds the document"),
        Needed(name="licence", read=prose, means="what may be done with its words, and with these"),
        Key(name="note", read=prose, means="what a user should know before relying on it"),
        Key(
            name="wording_of",
            read=line,
            means="id and edition of the one whose capabilities these are, with its official words",
        ),
        FROM,
        Needed(
            name="levels",
            read=several(LEVEL.read, unique="kind"),
            means="the levels, the top first",
        ),
        Needed(name="nodes", read=several(_read_node), means="the nodes of the top level"),
    ),
    rules=(_one_level_has_evidence, _codes_stand_once, _nodes_fit_levels, _words_stand_for_nodes),
    make=_make_framework,
)
