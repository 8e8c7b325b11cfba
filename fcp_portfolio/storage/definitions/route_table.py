"""What a route looks like as a file."""

from typing import Any

from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.readiness.requirement import Requirement
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.route import ActivityKind, Asks, ChainStep, Opening, Route, Stage
from fcp_portfolio.domain.way import Way
from fcp_portfolio.storage.definitions.crosswalk_table import read_framework
from fcp_portfolio.storage.definitions.origin import FROM, SCHEMA, Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    all_of,
    code,
    identifier,
    in_order,
    line,
    link,
    one_of,
    prose,
    several,
    suggestion,
    when,
    yes_no,
)
from fcp_portfolio.storage.definitions.requirement_table import (
    DATE,
    REQUIREMENTS,
    frameworks_of,
)
from fcp_portfolio.storage.definitions.rule_table import form_kind
from fcp_portfolio.storage.definitions.scope_table import level_or_codes

_CHAIN = (Role.REVIEWER, Role.SECOND_APPROVER)
_WAYS = tuple(way for way in Way if way.is_answer)


def _asks_about_something(given: Given, reading: Reading) -> None:
    level_or_codes(given, reading)
    framework = reading.frameworks.get(given.values.get("framework", ""))
    if framework is not None:
        _note_unknown(given, framework, reading)


def _note_unknown(given: Given, framework: Framework, reading: Reading) -> None:
    kinds = {node.kind for node in framework.evidence_nodes}
    codes = [node.code for node in framework.evidence_nodes]
    if (level := given.values.get("level")) and level not in kinds:
        what = joined(_cannot_sign_off(framework, level), suggestion(level, sorted(kinds)))
        reading.faults.add(given.at("level"), what)
    for name in given.values.get("codes", ()):
        if name not in codes:
            what = joined(_cannot_sign_off(framework, name), all_of(codes))
            reading.faults.add(given.at("codes"), what)


def _cannot_sign_off(framework: Framework, name: str) -> Phrase:
    title = framework.short_title
    return Phrase("{title} has no “{name}” that can be signed off.", title=title, name=name)


ASKS = Table(
    what=Phrase("What a stage asks about"),
    keys=(
        Needed(
            name="framework", read=read_framework, means=Phrase("id and edition: `hee-msk-2018`")
        ),
        Key(
            name="level",
            read=line,
            means=Phrase("all of one kind that takes evidence: `capability`; or else `codes`"),
        ),
        Key(name="codes", read=several(code), means=Phrase("those with these codes only")),
        FROM,
    ),
    rules=(_asks_about_something,),
    make=lambda given: Asks(**given.values),
)


def _a_level_is_rated_first(given: Given, reading: Reading) -> None:
    if given.values.get("document") and given.values.get("role") is Role.REVIEWER:
        what = Phrase(
            "The reviewer rates each capability, which no document does. Take “document” out."
        )
        reading.faults.add(given.at("document"), what)


def _make_step(given: Given) -> ChainStep:
    ways = given.values.get("ways")
    return ChainStep(**{**given.values, **({"ways": frozenset(ways)} if ways else {})})


STEP = Table(
    what=Phrase("A step of a chain"),
    keys=(
        Needed(
            name="role",
            read=one_of(_CHAIN),
            means=Phrase("`reviewer` for the first step, `second approver` for one after it"),
        ),
        Needed(
            name="title", read=line, means=Phrase("what they are called: `Clinical supervisor`")
        ),
        Key(
            name="ways",
            read=several(one_of(_WAYS)),
            means=Phrase(
                "the ways that count by themselves, of A to E; A, B and D if nothing is said"
            ),
        ),
        Key(
            name="document",
            read=yes_no,
            means=Phrase(
                "second approver: `yes` where a transcript or letter held may stand for it"
            ),
        ),
        FROM,
    ),
    rules=(_a_level_is_rated_first,),
    make=_make_step,
)


def _chain_is_in_order(given: Given, reading: Reading) -> None:
    roles = tuple(step.role for step in given.values.get("chain", ()))
    if roles and roles != _CHAIN[: len(roles)]:
        what = Phrase("A chain is one reviewer, or a reviewer and then one second approver.")
        reading.faults.add(given.at("chain"), what)


STAGE = Table(
    what=Phrase("A stage"),
    keys=(
        Needed(name="id", read=identifier, means=Phrase("one word, once in the route: `stage-1`")),
        Needed(name="title", read=line, means=Phrase("what it is called")),
        Needed(name="purpose", read=prose, means=Phrase("one or two sentences: what it shows")),
        FROM,
        Needed(name="asks", read=ASKS.read, means=Phrase("the capabilities that are signed off")),
        Needed(
            name="chain",
            read=several(STEP.read, unique="role"),
            means=Phrase("who signs it off, in their order"),
        ),
        REQUIREMENTS,
    ),
    rules=(_chain_is_in_order,),
    make=lambda given: Stage(**given.values),
)


def _make_opening(given: Given) -> Opening:
    values: dict[str, Any] = dict(given.values)
    return Opening(
        begins=values.get("from", ""),
        ends=values.get("until", ""),
        provenance=values["provenance"],
    )


def _opens_before_it_ends(given: Given, reading: Reading) -> None:
    begins, ends = given.values.get("from", ""), given.values.get("until", "")
    if reading.checking and not in_order(begins, ends):
        what = Phrase("It would end before it opens, in {begins}.", begins=begins)
        reading.faults.add(given.at("until"), what)


OPENING = Table(
    what=Phrase("An opening"),
    keys=(
        Key(
            name="from", read=when, means=Phrase("since when it is open: a year, a month or a day")
        ),
        Key(
            name="until",
            read=when,
            means=Phrase("the last year, month or day on which it was open"),
        ),
        FROM,
    ),
    rules=(_opens_before_it_ends,),
    make=_make_opening,
)


ACTIVITY = Table(
    what=Phrase("A kind of activity"),
    keys=(
        Needed(name="title", read=line, means=Phrase("what a list of activities calls it")),
        Key(
            name="kinds",
            read=several(form_kind),
            means=Phrase("the kinds of forms that belong to it: `Observation`"),
        ),
        FROM,
    ),
    make=lambda given: ActivityKind(**given.values),
)


def _asks_for_something(given: Given, reading: Reading) -> None:
    if "stages" not in given.places and "requirements" not in given.places:
        what = Phrase("A route asks for something. Write “stages”, “requirements” or both.")
        reading.faults.add(given.place, what)


def _ids_are_there_once(_given: Given, reading: Reading) -> None:
    seen: set[str] = set()
    for name, place in reading.of("id"):
        if name in seen:
            what = Phrase(
                "“{name}” names more than one requirement or date. Give each its own id.", name=name
            )
            reading.faults.add(place, what)
        seen.add(name)


def _dates_are_there(_given: Given, reading: Reading) -> None:
    known = [name for name, _ in reading.of("date")]
    for name, place in reading.of("counts from"):
        if name not in known:
            what = Phrase("“{name}” is no date of this route.", name=name)
            reading.faults.add(place, joined(what, suggestion(name, known)))


def _own_rules_need_no_stage(given: Given, reading: Reading) -> None:
    own = {one.id for one in given.values.get("requirements", ())}
    for name, place in reading.of("stage"):
        if name in own:
            what = Phrase(
                "“{name}” needs a stage: put it into one, or write “of” for its nodes.", name=name
            )
            reading.faults.add(place, what)


def _all_requirements(given: Given) -> tuple[Requirement, ...]:
    of_stages = (one for stage in given.values.get("stages", ()) for one in stage.requirements)
    return (*of_stages, *given.values.get("requirements", ()))


def _make_route(given: Given) -> Route:
    values = {name: value for name, value in given.values.items() if name != "schema"}
    return Route(**values, uses=frameworks_of(_all_requirements(given)))


ROUTE = Table(
    what=Phrase("A route"),
    keys=(
        SCHEMA,
        Needed(
            name="id", read=identifier, means=Phrase("one word for all its editions: `fcp-taught`")
        ),
        Needed(
            name="edition",
            read=code,
            means=Phrase("the year or number; other rules, another edition"),
        ),
        Needed(name="title", read=line, means=Phrase("its name")),
        Needed(name="purpose", read=prose, means=Phrase("one or two sentences: whom it is for")),
        Needed(name="link", read=link, means=Phrase("where a reader finds the rules")),
        Needed(
            name="licence",
            read=prose,
            means=Phrase("what may be done with its words, and with these"),
        ),
        Key(name="note", read=prose, means=Phrase("what a user should know before relying on it")),
        FROM,
        Key(
            name="opening", read=OPENING.read, means=Phrase("when it is open, where that is known")
        ),
        Key(
            name="stages",
            read=several(STAGE.read, unique="id"),
            means=Phrase("the stages, in their order"),
        ),
        REQUIREMENTS,
        Key(
            name="dates",
            read=several(DATE.read, unique="id"),
            means=Phrase("days that the owner is asked for, as below"),
        ),
        Key(
            name="activities",
            read=several(ACTIVITY.read, unique="title"),
            means=Phrase("the kinds that a list of activities names; the last is for the rest"),
        ),
    ),
    rules=(_asks_for_something, _ids_are_there_once, _dates_are_there, _own_rules_need_no_stage),
    make=_make_route,
)
