"""What routes ask for: read with every fault in its place; nothing ships without its source."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import DefinitionError
from fcp_portfolio.domain.framework import Confidence, Framework, Provenance
from fcp_portfolio.domain.readiness.counting import Count
from fcp_portfolio.domain.readiness.requirement import ASKED, Asked, Requirement, parts_in
from fcp_portfolio.domain.route import Route
from fcp_portfolio.storage.definitions import Definitions, load_definitions, read_definition
from fcp_portfolio.storage.definitions.library import check_files
from tests.storage.definitions.builders import FRAMEWORK, ROUTE
from tests.storage.definitions.conftest import SHIPPED

OWN = "provenance: {confidence: our own design}"


def rules(*requirements: str, dates: str = "") -> str:
    """A route without stages that asks for this; the first requirement begins on line 11."""
    head = ROUTE[: ROUTE.index("opening:")]
    return f"{head}requirements:\n" + "".join(requirements) + dates


def asks(rule: str, name: str = "one", more: str = "") -> str:
    return (
        f"  - id: {name}\n    title: One\n    statement: One.\n    {OWN}\n    rule: {rule}\n{more}"
    )


def made(text: str) -> Route:
    framework = read_definition(FRAMEWORK, "f")
    assert isinstance(framework, Framework)
    installed = replace(load_definitions(SHIPPED), frameworks={framework.key: framework})
    route = read_definition(text, "f", installed)
    assert isinstance(route, Route)
    return route


def faults(text: str) -> tuple[str, ...]:
    with pytest.raises(DefinitionError) as caught:
        made(text)
    return caught.value.complaints


def test_route_needs_no_stages() -> None:
    route = made(rules(asks("{kind: document}")))
    assert (route.stages, [one.id for one in route.requirements]) == ((), ["one"])
    assert faults(ROUTE[: ROUTE.index("opening:")]) == (
        "f:1:1: A route asks for something. Write “stages”, “requirements” or both.",
    )


def test_frameworks_that_rules_name_are_those_of_the_route() -> None:
    route = made(rules(asks("{kind: count, minimum: 1, framework: tiny-1.10}")))
    of = "{framework: tiny-1.10, level: task}"
    scoped = made(rules(asks(f"{{kind: kinds, minimum: 1, of: {of}}}")))
    assert route.frameworks == scoped.frameworks == ("tiny-1.10",)


CHOICES = """\
    choices:
      - {value: 1, words: One, provenance: {confidence: our own design}}
      - {value: 2, words: Two, provenance: {confidence: our own design}}
"""


def test_number_is_asked_with_choices_or_with_who_decides() -> None:
    rule = "{kind: count, minimum: asked}"
    chosen = made(rules(asks(rule, more=f"{CHOICES}    default: 2\n"))).requirements[0]
    assert ([one.value for one in chosen.choices], chosen.default) == ([1, 2], 2)
    decided = made(rules(asks(rule, more="    decides: your provider\n"))).requirements[0]
    assert (decided.decides, decided.rule) == ("your provider", Count(minimum=ASKED))


@pytest.mark.parametrize(
    ("rule", "more", "complaint"),
    [
        ("{forms: [cbd]}", "", "f:15:11: A rule says its kind: one of count, kinds, "),
        ("[count]", "", "f:15:11: A rule says its kind: one of count, kinds, "),
        ("{kind: counts}", "", "f:15:18: There is no kind of rule “counts”. Did you mean “count”?"),
        ("{kind: count}", "", "f:15:11: Write “minimum”, “maximum” or both."),
        ("{kind: count, minimum: 0}", "", "f:15:34: “0” is not a whole number from 1 to 1000000."),
        (
            "{kind: count, minimum: 1, per: day}",
            "",
            "f:15:42: “day” is not known here. It has: all,",
        ),
        (
            "{kind: count, minimum: asked}",
            "",
            "f:15:11: A number that is asked for needs “choices”",
        ),
        (
            "{kind: count, minimum: asked}",
            f"{CHOICES}    default: 2\n    decides: you\n",
            "f:15:11: A number that is asked for needs “choices”",
        ),
        (
            "{kind: count, minimum: asked, maximum: asked}",
            "    decides: you\n",
            "f:15:11: A requirement asks for one number at most.",
        ),
        (
            "{kind: count, minimum: 1}",
            "    decides: you\n",
            "f:15:11: “choices” and “decides” belong to a number that says “asked”.",
        ),
        (
            "{kind: count, minimum: asked}",
            CHOICES,
            "f:11:5: “choices” and “default” stand together",
        ),
        (
            "{kind: count, minimum: asked}",
            f"{CHOICES}    default: 3\n",
            "f:19:14: “default” is one of the choices: 1, 2.",
        ),
        ("{kind: gaps}", "", "f:15:11: Write either “gap_months” or “gap_weeks”."),
        (
            "{kind: gaps, gap_months: 3, since: began}",
            "",
            "f:15:46: “began” is no date of this route. There is none",
        ),
        (
            "{kind: gaps, gap_months: 3, since: The day}",
            "",
            "f:15:46: “The day” is not an id.",
        ),
        ("{kind: valid, forms: [cbd]}", "", "f:15:11: Write “for_months”, “until” or both"),
        (
            "{kind: valid, for_months: 3}",
            "",
            "f:15:11: Say which entries: “forms”, “kinds” or “tags”.",
        ),
        (
            "{kind: level, by: owner, scale: nine, of: {framework: tiny-1.10, level: task}}",
            "",
            "f:15:43: There is no scale “nine”.",
        ),
        (
            "{kind: level, by: owner, scale: msf_7, level: superb}",
            "",
            "f:15:57: “msf_7” has no level “superb”.",
        ),
        (
            "{kind: words, form: cbd, field: sumary, maximum: 5}",
            "",
            "f:15:43: CbD has no field “sumary”. Did you mean “summary”?",
        ),
        ("{kind: chain}", "", "f:15:11: “one” needs a stage: put it into one, or write “of”"),
        ("{kind: count, per: node, minimum: 1}", "", "f:15:11: “one” needs a stage"),
        ("{kind: all, rules: [{kind: chain}]}", "", "f:15:30: The list needs 2 or more."),
        (
            "{kind: count, per: node, minimum: 1, of: {framework: tiny-1.10}}",
            "",
            "f:15:52: Write either “level” (all of one kind) or “codes”",
        ),
        (
            "{kind: linked, of: {framework: tiny-1.10, level: pillar}}",
            "",
            "f:15:60: Tiny has no level “pillar”.",
        ),
        (
            "{kind: linked, of: {framework: tiny-1.10, codes: [A, 9]}}",
            "",
            "f:15:60: Tiny has no “9”.",
        ),
        ("{kind: linked, of: {framework: gone-1, level: x}}", "", "f:15:42: There is no frame"),
    ],
)
def test_fault_in_a_requirement(rule: str, more: str, complaint: str) -> None:
    told = faults(rules(asks(rule, more=more)))
    assert [one for one in told if one.startswith(complaint.partition(": ")[0])]
    assert [one for one in told if complaint.partition(": ")[2] in one], told


def test_ids_are_there_once_over_stages_and_dates() -> None:
    date = f"dates:\n  - {{id: one, title: One, {OWN}}}\n"
    assert faults(rules(asks("{kind: document}"), dates=date)) == (
        "f:17:10: “one” names more than one requirement or date. Give each its own id.",
    )


def test_forms_and_kinds_are_checked_before_a_file_is_used(tmp_path: Path) -> None:
    rule = "{kind: count, forms: [cbdd], kinds: [Observations], minimum: 1}"
    file = tmp_path / "way.yaml"
    file.write_text(rules(asks(rule)))
    assert check_files([file], load_definitions(SHIPPED)) == (
        f"{file}:15:33: There is no form “cbdd”. Did you mean “cbd”?",
        f"{file}:15:48: There is no kind of form “Observations”. Did you mean “Observation”?",
    )
    assert made(rules(asks(rule))).requirements


def test_level_that_nobody_can_give_is_told(tmp_path: Path) -> None:
    rule = "{kind: level, by: owner, scale: msf_7, of: {framework: tiny-1.10, level: task}}"
    file = tmp_path / "way.yaml"
    file.write_text(rules(asks(rule)))
    told = check_files([file], load_definitions(SHIPPED))
    assert [one for one in told if "15:43: Capabilities are rated on “fcp_verification”" in one]


NODES = "of: {framework: tiny-1.10, level: task}"
DAY = f"dates:\n  - {{id: began, title: Began, {OWN}}}\n"


@pytest.mark.parametrize(
    ("rule", "more", "complaint"),
    [
        (
            f"{{kind: count, minimum: 1, {NODES}}}",
            "",
            "15:41: “of” changes nothing with “per: all”. Take it out, or write “per: node”.",
        ),
        (
            f"{{kind: kinds, minimum: 1, per: all, {NODES}}}",
            "",
            "15:51: “of” changes nothing with “per: all”. Take it out, or write “per: node”.",
        ),
        (
            "{kind: count, minimum: 1, since: began}",
            "",
            "15:44: “since” changes nothing with “per: all”. Take it out, or write “per: month” or",
        ),
        (
            "{kind: minutes, minimum: 1, per: piece, since: began}",
            "",
            "15:58: “since” changes nothing with “per: piece”. Take it out, or write “per: month”",
        ),
        (
            "{kind: valid, forms: [certificate], until: expiry}",
            "",
            "15:54: No form that is meant has a day “expiry”. Did you mean “expires”?",
        ),
        (
            "{kind: valid, tags: [life support], until: title}",
            "",
            "15:54: No form that is meant has a day “title”. ",
        ),
        ("{kind: document, until: gone}", "", "15:35: No form that is meant has a day “gone”. "),
        (
            "{kind: count, minimum: 3, maximum: 2}",
            "",
            "15:46: At most 2 is less than at least 3: nothing can be both.",
        ),
        (
            "{kind: amount, forms: [psq], fields: [from], minimum: 5}",
            "",
            "15:48: No form that is meant has a number “from”. It has: handed_out, returned.",
        ),
        (
            "{kind: each_day, forms: [debrief], days: [clinic], otherwise: {kind: document}}",
            "",
            "15:53: There is no form “clinic”. ",
        ),
        (
            "{kind: document}",
            "    since: 2026-03-01\n    until: 2026-02\n",
            "17:12: It would end before it begins, in 2026-03-01.",
        ),
    ],
)
def test_fault_that_is_told_before_a_file_is_used(
    rule: str, more: str, complaint: str, tmp_path: Path
) -> None:
    text = rules(asks(rule, more=more), dates=DAY)
    told = checked(text, tmp_path)
    assert len(told) == 1, told
    assert told[0].startswith(complaint), told
    assert made(text).requirements  # where it is in use, it stays readable


def test_opening_that_ends_before_it_begins_is_told(tmp_path: Path) -> None:
    text = ROUTE.replace("until: 2027", "until: 2025")
    assert checked(text, tmp_path) == ("12:10: It would end before it opens, in 2026-09.",)
    assert checked(ROUTE.replace("until: 2027", "until: 2026"), tmp_path) == ()


def checked(text: str, folder: Path) -> tuple[str, ...]:
    """What the check of a file says, from the line on."""
    for name, one in (("way.yaml", text), ("tiny.yaml", FRAMEWORK)):
        (folder / name).write_text(one)
    files = [folder / "tiny.yaml", folder / "way.yaml"]
    found = check_files(files, load_definitions(SHIPPED))
    return tuple(one.removeprefix(f"{files[1]}:") for one in found)


def test_kept_route_without_rules_takes_those_of_the_very_same_stages(
    shipped: Definitions,
) -> None:
    key = "route:fcp-taught-2023"
    text = shipped.texts[key]
    bare = "".join(_without_requirements(text))
    kept = load_definitions(SHIPPED, kept={key: bare})
    assert kept.complaints == ()
    route, new = kept.routes["fcp-taught-2023"], shipped.routes["fcp-taught-2023"]
    assert route.every_requirement == new.every_requirement
    assert (route.dates, kept.texts[key]) == (new.dates, bare)
    renamed = load_definitions(SHIPPED, kept={key: bare.replace("title: Education", "title: An")})
    assert renamed.routes["fcp-taught-2023"].every_requirement == ()
    assert "“route:fcp-taught-2023” differs from the one" in renamed.complaints[0]


def _without_requirements(text: str) -> Iterator[str]:
    deep = -1
    for line in text.splitlines(keepends=True):
        indent = len(line) - len(line.lstrip())
        if deep >= 0 and indent > deep:
            continue
        deep = indent if line.strip() in ("requirements:", "dates:") else -1
        if deep < 0:
            yield line


def test_nothing_ships_without_its_source(shipped: Definitions) -> None:
    """D4: every rule, form, framework, choice and number says who says so and how sure that is."""
    definitions = [*shipped.frameworks.values(), *shipped.forms.values(), *shipped.routes.values()]
    definitions += shipped.scales.values()
    found = [one for definition in definitions for one in _provenances(definition)]
    assert len(found) > 200
    for provenance in found:
        backed = provenance.confidence in (Confidence.SOURCED, Confidence.PARTLY)
        assert bool(provenance.sources) >= backed
        assert provenance.sources or provenance.note or provenance.confidence is Confidence.OWN
    for requirement in _requirements(shipped):
        assert requirement.provenance in found
        assert requirement.statement.strip()
        for choice in requirement.choices:
            assert choice.provenance.sources, requirement.id


def test_every_number_in_a_rule_stands_in_a_sourced_statement(shipped: Definitions) -> None:
    for requirement in _requirements(shipped):
        if any(isinstance(part, Asked) for part in parts_in(requirement.rule)):
            assert requirement.asks, requirement.id
        elif requirement.provenance.confidence is Confidence.OWN:
            numbers = [part for part in parts_in(requirement.rule) if isinstance(part, int)]
            assert not any(numbers), "no number of ours is asked of anybody"


def _requirements(shipped: Definitions) -> list[Requirement]:
    return [one for route in shipped.routes.values() for one in route.every_requirement]


def _provenances(part: object) -> Iterator[Provenance]:
    if isinstance(part, Provenance):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _provenances(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _provenances(getattr(part, field.name))
