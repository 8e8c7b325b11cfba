"""What a scale looks like as a file, and how others name one."""

from fcp_portfolio.domain.form import Scale, WordPicture
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.storage.definitions.document import Tree
from fcp_portfolio.storage.definitions.origin import FROM, SCHEMA, Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    identifier,
    line,
    prose,
    several,
    suggestion,
)


def _signs_off_is_a_level(given: Given, reading: Reading) -> None:
    lowest, levels = given.values.get("signs_off"), given.values.get("levels", ())
    if lowest and levels and lowest not in levels:
        what = Phrase(
            "“{level}” is none of the levels. Name the lowest one that signs off.", level=lowest
        )
        reading.faults.add(given.at("signs_off"), what)


def _pictures_are_of_levels(given: Given, reading: Reading) -> None:
    levels = given.values.get("levels", ())
    for one in given.values.get("pictures", ()):
        if levels and one.level not in levels:
            what = Phrase("“{level}” is none of the levels.", level=one.level)
            reading.faults.add(given.at("pictures"), joined(what, suggestion(one.level, levels)))


PICTURE = Table(
    what=Phrase("What a level means"),
    keys=(
        Needed(name="level", read=line, means=Phrase("one of the levels")),
        Needed(
            name="words", read=prose, means=Phrase("what it means, in your words: one sentence")
        ),
        FROM,
    ),
    make=lambda given: WordPicture(**given.values),
)

SCALE = Table(
    what=Phrase("A scale"),
    keys=(
        SCHEMA,
        Needed(name="id", read=identifier, means=Phrase("the word by which forms ask for it")),
        Needed(
            name="levels",
            read=several(line, least=2),
            means=Phrase("the words shown, the lowest first; never changed once used"),
        ),
        FROM,
        Key(name="signs_off", read=line, means=Phrase("the lowest level that signs something off")),
        Key(
            name="pictures",
            read=several(PICTURE.read, unique="level"),
            means=Phrase("what levels mean, as below; shown where one rates"),
        ),
    ),
    rules=(_signs_off_is_a_level, _pictures_are_of_levels),
    make=lambda given: Scale(
        id=given.values["id"],
        levels=given.values["levels"],
        provenance=given.values["provenance"],
        signs_off=given.values.get("signs_off", ""),
        pictures=given.values.get("pictures", ()),
    ),
)


def read_scale(tree: Tree, reading: Reading) -> Scale | None:
    """The scale of this name; notes a fault where there is none."""
    name = line(tree, reading)
    if name is None or name in reading.scales:
        return reading.scales.get(name or "")
    what = Phrase("There is no scale “{name}”.", name=name)
    reading.faults.add(tree.place, joined(what, suggestion(name, sorted(reading.scales))))
    return None
