"""What a file says of the nodes that a rule is about."""

from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.readiness.requirement import Scope
from fcp_portfolio.storage.definitions.crosswalk_table import read_framework
from fcp_portfolio.storage.definitions.origin import Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    code,
    line,
    several,
    suggestion,
)


def level_or_codes(given: Given, reading: Reading) -> None:
    """Notes a fault unless exactly one of the two stands there."""
    if ("level" in given.places) == ("codes" in given.places):
        what = Phrase("Write either “level” (all of one kind) or “codes” (those that are named).")
        reading.faults.add(given.place, what)


def _nodes_exist(given: Given, reading: Reading) -> None:
    framework = reading.frameworks.get(given.values.get("framework", ""))
    if framework is not None:
        _note_unknown(given, framework, reading)


def _note_unknown(given: Given, framework: Framework, reading: Reading) -> None:
    kinds = [level.kind for level in framework.levels]
    codes = [node.code for node in framework.by_path.values()]
    if (level := given.values.get("level")) and level not in kinds:
        what = Phrase("{title} has no level “{level}”.", title=framework.short_title, level=level)
        reading.faults.add(given.at("level"), joined(what, suggestion(level, kinds)))
    for name in given.values.get("codes", ()):
        if name not in codes:
            what = Phrase("{title} has no “{name}”.", title=framework.short_title, name=name)
            reading.faults.add(given.at("codes"), joined(what, suggestion(name, codes)))


SCOPE = Table(
    what=Phrase("The nodes of a rule"),
    keys=(
        Needed(
            name="framework", read=read_framework, means=Phrase("id and edition: `hee-msk-2018`")
        ),
        Key(name="level", read=line, means=Phrase("all of one level: `pillar`; or else `codes`")),
        Key(name="codes", read=several(code), means=Phrase("those with these codes only")),
    ),
    rules=(level_or_codes, _nodes_exist),
    make=lambda given: Scope(**given.values),
)
