"""What a framework looks like as a file."""

from collections.abc import Iterable, Iterator
from typing import Any

from fcp_portfolio.domain.framework import Confidence, Framework, Level, Node, Wording
from fcp_portfolio.domain.phrase import Phrase
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
    what=Phrase("A level"),
    keys=(
        Needed(
            name="kind",
            read=line,
            means=Phrase("what one node of this level is called: `capability`"),
        ),
        Needed(name="plural", read=line, means=Phrase("what several are called: `capabilities`")),
        Key(
            name="evidence",
            read=yes_no,
            means=Phrase("`yes` where evidence is linked, counted, rated and signed"),
        ),
        Needed(
            name="wording",
            read=member(Wording),
            means=Phrase(
                "whose words its titles are: `official`, `own`, or `working` for prompts only"
            ),
        ),
        Needed(name="confidence", read=member(Confidence), means=Phrase("how sure the titles are")),
        Key(
            name="official_total",
            read=whole_number(10_000),
            means=Phrase("how many the official document has, also where fewer are written here"),
        ),
    ),
)


def _read_node(tree: Tree, reading: Reading) -> Any:
    return NODE.read(tree, reading)


NODE = Table(
    what=Phrase("A node"),
    keys=(
        Needed(
            name="code",
            read=code,
            means=Phrase(
                "number or letters as people know it, once in the whole file, never used again"
            ),
        ),
        Needed(
            name="title",
            read=statement,
            means=Phrase("the words shown; a paraphrase in your own words"),
        ),
        Key(
            name="statement",
            read=statement,
            means=Phrase("what it says in full, where the title is only its name"),
        ),
        Key(name="synonyms", read=several(line), means=Phrase("other words by which to find it")),
        Key(name="wording", read=member(Wording), means=Phrase("where it differs from its level")),
        Key(
            name="confidence",
            read=member(Confidence),
            means=Phrase("where it differs from its level"),
        ),
        Key(
            name="replaces",
            read=several(line),
            means=Phrase("paths of nodes of an earlier edition, such as `hee-msk-2018#4`"),
        ),
        Key(name="nodes", read=several(_read_node), means=Phrase("the nodes of the next level")),
    ),
)


def _one_level_has_evidence(given: Given, reading: Reading) -> None:
    levels = given.values.get("levels", ())
    if levels and not any("evidence" in level.places for level in levels):
        what = Phrase("No level takes evidence. Write “evidence: yes” on one of them.")
        reading.faults.add(given.at("levels"), what)


def _nodes_fit_levels(given: Given, reading: Reading) -> None:
    levels = given.values.get("levels", ())
    with_evidence = [n for n, level in enumerate(levels) if level.values.get("evidence")]
    for depth, node in _deep(given.values.get("nodes", ())) if with_evidence else ():
        _note_misfit(node, depth, levels, with_evidence[-1], reading)


def _note_misfit(
    node: Given, depth: int, levels: tuple[Given, ...], lowest: int, reading: Reading
) -> None:
    code = node.values.get("code")
    named = Phrase("“{code}”", code=code) if code else Phrase("This node")
    if depth == len(levels):
        what = Phrase(
            "{node} lies deeper than the {n} (level|levels). Add a level, or move it up.",
            None,
            len(levels),
            node=named,
        )
        reading.faults.add(node.place, what)
    elif depth < lowest and "nodes" not in node.places:
        below = levels[depth + 1].values.get("plural", Phrase("nodes"))
        what = Phrase("{node} has nothing below it. Add {below}.", node=named, below=below)
        reading.faults.add(node.place, what)
    elif depth < len(levels) and _evidence_in_working_words(node, levels[depth]):
        what = Phrase(
            "{node} takes evidence, so its wording cannot be “working”. Write “own”.", node=named
        )
        reading.faults.add(node.at("wording"), what)


def _evidence_in_working_words(node: Given, level: Given) -> bool:
    wording = node.values.get("wording", level.values.get("wording"))
    return bool(level.values.get("evidence")) and wording is Wording.WORKING


def _codes_stand_once(given: Given, reading: Reading) -> None:
    seen: set[str] = set()
    for _, node in _deep(given.values.get("nodes", ())):
        name = node.values.get("code")
        if name in seen:
            what = Phrase(
                "The code “{code}” stands elsewhere in this file. Give each node its own.",
                code=name,
            )
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
            example = f"replaces: ['{base}#…']"
            what = Phrase(
                "Say which one of {base} this is: “{example}”.", base=base, example=example
            )
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
    what=Phrase("A framework"),
    keys=(
        SCHEMA,
        Needed(
            name="id", read=identifier, means=Phrase("one word for all its editions: `hee-msk`")
        ),
        Needed(
            name="edition",
            read=code,
            means=Phrase("the year or number of this edition; new words, new edition"),
        ),
        Needed(name="title", read=line, means=Phrase("the name of the document")),
        Needed(name="short_title", read=line, means=Phrase("what it is called in lists")),
        Needed(name="publisher", read=line, means=Phrase("who answers for it")),
        Needed(name="published", read=when, means=Phrase("when: a year, a month or a day")),
        Key(name="link", read=link, means=Phrase("where a reader finds the document")),
        Needed(
            name="licence",
            read=prose,
            means=Phrase("what may be done with its words, and with these"),
        ),
        Key(name="note", read=prose, means=Phrase("what a user should know before relying on it")),
        Key(
            name="wording_of",
            read=line,
            means=Phrase(
                "id and edition of the one whose capabilities these are, with its official words"
            ),
        ),
        FROM,
        Needed(
            name="levels",
            read=several(LEVEL.read, unique="kind"),
            means=Phrase("the levels, the top first"),
        ),
        Needed(name="nodes", read=several(_read_node), means=Phrase("the nodes of the top level")),
    ),
    rules=(_one_level_has_evidence, _codes_stand_once, _nodes_fit_levels, _words_stand_for_nodes),
    make=_make_framework,
)
