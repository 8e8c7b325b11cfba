"""What a requirement of a route looks like in a file."""

from typing import Any

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.judging import Chain
from fcp_portfolio.domain.readiness.requirement import (
    ASKED,
    AskedDate,
    Choice,
    Requirement,
    Scope,
    Which,
    parts_in,
)
from fcp_portfolio.storage.definitions.origin import FROM, Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    identifier,
    in_order,
    line,
    noting,
    prose,
    several,
    when,
    whole_number,
)
from fcp_portfolio.storage.definitions.rule_table import MOST, read_rule

CHOICE = Table(
    what=Phrase("A choice"),
    keys=(
        Needed(
            name="value", read=whole_number(MOST), means=Phrase("the number that this source says")
        ),
        Needed(name="words", read=line, means=Phrase("what it says, in your words")),
        FROM,
    ),
    make=lambda given: Choice(**given.values),
)


def _number_has_an_answer(given: Given, reading: Reading) -> None:
    rule = given.values.get("rule")
    if rule is None:
        return
    asked = sum(part is ASKED for part in parts_in(rule))
    choices, decides = "choices" in given.places, "decides" in given.places
    if asked > 1:
        what = Phrase("A requirement asks for one number at most. Make two requirements of it.")
    elif asked and choices == decides:
        what = Phrase(
            "A number that is asked for needs “choices” (what the sources say) or “decides”."
        )
    elif not asked and (choices or decides):
        what = Phrase("“choices” and “decides” belong to a number that says “asked”.")
    else:
        return
    reading.faults.add(given.at("rule"), what)


def _default_is_a_choice(given: Given, reading: Reading) -> None:
    if ("choices" in given.places) != ("default" in given.places):
        what = Phrase(
            "“choices” and “default” stand together: one of the values counts until chosen."
        )
        reading.faults.add(given.place, what)
    choices = given.values.get("choices")
    default = given.values.get("default")
    if choices and default and default not in {one.value for one in choices}:
        values = ", ".join(str(one.value) for one in choices)
        what = Phrase("“default” is one of the choices: {values}.", values=values)
        reading.faults.add(given.at("default"), what)


def _holds_for_a_while(given: Given, reading: Reading) -> None:
    since, until = given.values.get("since", ""), given.values.get("until", "")
    if reading.checking and not in_order(since, until):
        what = Phrase("It would end before it begins, in {since}.", since=since)
        reading.faults.add(given.at("until"), what)


def _note_needs_a_stage(given: Given, reading: Reading) -> None:
    if needs_stage(given.values.get("rule")):
        reading.noted.append(("stage", given.values.get("id", ""), given.at("rule")))


REQUIREMENT = Table(
    what=Phrase("A requirement"),
    keys=(
        Needed(
            name="id",
            read=noting("id", identifier),
            means=Phrase("one word, once in the route: `three-pieces`"),
        ),
        Needed(name="title", read=line, means=Phrase("what it is called")),
        Needed(name="statement", read=prose, means=Phrase("the rule in plain words")),
        Key(name="since", read=when, means=Phrase("since when it holds: a year, a month or a day")),
        Key(name="until", read=when, means=Phrase("the last year, month or day on which it holds")),
        FROM,
        Needed(name="rule", read=read_rule, means=Phrase("how it is judged, as below")),
        Key(
            name="choices",
            read=several(CHOICE.read, unique="value", least=2),
            means=Phrase("where sources differ: what each says, as below"),
        ),
        Key(
            name="default",
            read=whole_number(MOST),
            means=Phrase("the choice that counts until chosen"),
        ),
        Key(
            name="decides",
            read=line,
            means=Phrase(
                "where no source has the number: who does, as in a sentence: `your provider`"
            ),
        ),
    ),
    rules=(_number_has_an_answer, _default_is_a_choice, _holds_for_a_while, _note_needs_a_stage),
    make=lambda given: Requirement(**given.values),
)

DATE = Table(
    what=Phrase("A date"),
    keys=(
        Needed(
            name="id",
            read=noting("id", noting("date", identifier)),
            means=Phrase("one word, once in the route: `began`"),
        ),
        Needed(
            name="title", read=line, means=Phrase("which day it is: `The day on which you began`")
        ),
        FROM,
    ),
    make=lambda given: AskedDate(**given.values),
)

REQUIREMENTS = Key(
    name="requirements",
    read=several(REQUIREMENT.read, unique="id"),
    means=Phrase("what it asks for, as below"),
)


def frameworks_of(requirements: tuple[Requirement, ...]) -> tuple[str, ...]:
    """The frameworks that rules name."""
    parts = (part for one in requirements for part in parts_in(one.rule))
    named = (part.framework for part in parts if isinstance(part, Scope | Which))
    return tuple(dict.fromkeys(name for name in named if name))


def needs_stage(rule: Any) -> bool:
    """Whether a rule speaks of a stage: its chain, or the capabilities that it asks about."""
    return any(
        isinstance(part, Chain)
        or (getattr(part, "scope", ...) is None and getattr(part, "per", Per.NODE) is Per.NODE)
        for part in parts_in(rule)
    )
