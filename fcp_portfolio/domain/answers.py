"""Answers to a request: what they may be, what is left to answer, and what they say.

Answers are `Values`: field names with a code for a choice, “yes” for a tick, the label for a list,
and text. A field that is not there, or is empty, says nothing; it is never read as agreement.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.request import (
    AnswerKind,
    AskedCapability,
    AskedField,
    Request,
    Role,
    Step,
)

Values = Mapping[str, str]
NOTHING: Values = MappingProxyType({})
YES, NO = "yes", "no"

_TYPED = (AnswerKind.LINE, AnswerKind.TEXT)
_NO_EXCEPTION = {"none", "no", "nothing", "nil", "n/a", "na", "no exceptions", ""}
_WORD = re.compile(r"[\w.]*\w")
_RANGE = re.compile(r"(?<![\w.])(\d{1,3})\s*(?:-|\u2013|to)\s*(\d{1,3})(?!\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityAnswer:
    """What one person says of one capability.

    `level` is the label that the person chose. `agrees` with the owner's own rating is None where
    nothing certain was said.
    """

    capability: AskedCapability
    level: str = ""
    agrees: bool | None = None
    known_by: str = ""
    comment: str = ""
    added: str = ""

    @property
    def answered(self) -> bool:
        """Whether anything was said that counts: a level, a comment, or agreement."""
        return bool(self.level or self.comment) or self.agrees is True


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one person's answers say. `excepted` is what they wrote behind “except”."""

    role: Role
    name: str = ""
    described: str = ""
    date: str = ""
    declares: bool = False
    conflict: bool = False
    declined: str = ""
    excepted: str = ""
    agrees_with_reviewer: bool = False
    capabilities: tuple[CapabilityAnswer, ...] = ()


def answerable(step: Step) -> tuple[AskedField, ...]:
    """The fields of a step that hold answers: all but the signature."""
    return tuple(asked for asked in step.fields if asked.kind is not AnswerKind.SIGNATURE)


def signature_field(step: Step) -> str:
    """The name of the field that this step is signed in; empty where there is none."""
    signatures = (asked.name for asked in step.fields if asked.kind is AnswerKind.SIGNATURE)
    return next(signatures, "")


def signature_steps(request: Request) -> dict[str, tuple[str, ...]]:
    """For each signature field, the fields that its signer answers."""
    return {
        signature_field(step): tuple(asked.name for asked in answerable(step))
        for step in request.steps
    }


def only_of(request: Request, values: Values, role: Role) -> dict[str, str]:
    """Those answers that stand in fields of this role's step, and are not empty."""
    step = request.step(role)
    names = {asked.name for asked in answerable(step)} if step else set()
    return {name: value for name, value in values.items() if name in names and value}


def tidy(values: Values) -> dict[str, str]:
    """The answers as they are kept: clean text, nothing around it, and no empty ones."""
    cleaned = {name: clean_text(value).strip() for name, value in values.items()}
    return {name: value for name, value in cleaned.items() if value}


def complaints(request: Request, values: Values, role: Role | None = None) -> tuple[str, ...]:
    """What is wrong with the answers, one sentence each; with a role, other steps are not its own.

    An answer that is missing is no complaint.
    """
    owners = {asked.name: (asked, step) for step in request.steps for asked in step.fields}
    found = []
    for name, value in values.items():
        if not value:
            continue
        if name not in owners:
            found.append(f"“{name}” is no field of this request.")
            continue
        asked, step = owners[name]
        if role is not None and step.role is not role:
            found.append(f"“{name}” is for the {step.role} to answer, not for the {role}.")
        found += _wrong(request, asked, value)
    return tuple(found)


def left(request: Request, values: Values, role: Role) -> tuple[str, ...]:
    """What is still to be answered before this role may sign, one sentence each."""
    said = what_it_says(request, values, role)
    missing = [] if said.name else ["Write your name."]
    if said.declined:
        if any(answer.answered for answer in said.capabilities):
            missing.append("You decline and answer at once. Clear the one or the other.")
        return tuple(missing)
    if not said.declares:
        missing.append("Tick the declaration that the answers are your own.")
    comments = (said.excepted, *(answer.comment for answer in said.capabilities))
    if said.conflict and not any(comments):
        missing.append("Describe your conflict of interest in a comment.")
    if role is Role.SECOND_APPROVER:
        if not (said.agrees_with_reviewer or said.excepted):
            missing.append("Tick that you agree with the reviewer, or write what you except.")
        return tuple(missing)
    return (
        *missing,
        *(
            f"Rate {answer.capability.label}, or say why not in its comment."
            for answer in said.capabilities
            if not answer.answered
        ),
    )


def what_it_says(request: Request, values: Values, role: Role) -> Said:
    """What the answers of this role mean, whatever the names of the fields.

    Agreement comes from a capability's own field, else from the tick for all of them, unless the
    text behind “except” may mean this capability: then it is unknown.
    """
    step = request.step(role)
    if step is None:
        return Said(role=role)
    whole = _by_meaning(step, "", values)
    excepted = whole("except")
    ticked = whole("agrees with all") == YES
    reviews = role is Role.REVIEWER
    return Said(
        role=role,
        name=whole("name"),
        described=whole("role"),
        date=whole("date"),
        declares=whole("declares") == YES,
        conflict=whole("conflict") == YES,
        declined=whole("declines"),
        excepted=excepted,
        agrees_with_reviewer=whole("agrees with the reviewer") == YES,
        capabilities=tuple(
            _of_capability(
                step, capability, values, ticked and not excepts(request, excepted, capability)
            )
            for capability in request.capabilities
            if reviews
        ),
    )


def _of_capability(
    step: Step, capability: AskedCapability, values: Values, by_tick: bool
) -> CapabilityAnswer:
    own = _by_meaning(step, capability.path, values)
    levels = {
        option.code: option.label
        for asked in step.about(capability.path)
        if asked.meaning == "level"
        for option in asked.options
    }
    # There is nothing to agree with where the owner gave no rating.
    agrees = {YES: True, NO: False}.get(own("agrees"), True if by_tick else None)
    return CapabilityAnswer(
        capability=capability,
        level=levels.get(own("level"), ""),
        agrees=agrees if capability.rating else None,
        known_by=own("known by"),
        comment=own("comment"),
        added=own("evidence added"),
    )


def _by_meaning(step: Step, about: str, values: Values) -> Callable[[str], str]:
    names = {asked.meaning: asked.name for asked in step.about(about)}
    return lambda meaning: values.get(names.get(meaning, ""), "").strip()


def _wrong(request: Request, asked: AskedField, value: str) -> Iterator[str]:
    if asked.kind is AnswerKind.SIGNATURE:
        yield f"“{asked.name}” is a place for a signature and holds no answer."
    elif asked.kind in _TYPED:
        if len(value) > asked.longest:
            yield f"“{_called(request, asked)}” is longer than {asked.longest:,} characters."
        if asked.kind is AnswerKind.LINE and "\n" in value:
            yield f"“{_called(request, asked)}” has more than one line."
    elif value not in {option.code for option in asked.options}:
        allowed = ", ".join(option.code for option in asked.options)
        yield f"“{value}” is no answer to “{_called(request, asked)}”. Answers: {allowed}."


def _called(request: Request, asked: AskedField) -> str:
    """The label of a field, with the capability that it is about."""
    about = next((c.code for c in request.capabilities if c.path == asked.about), "")
    return f"{about} {asked.label}".strip()


def excepts(request: Request, text: str, capability: AskedCapability) -> bool:
    """Whether the words behind “except” may mean this capability.

    In doubt they do: a number may be a code or a place in the list, and words that name no
    capability at all may mean any of them.
    """
    if text.casefold().strip(" .-\u2013") in _NO_EXCEPTION:
        return False
    named = [one for one in request.capabilities if _names(request, text, one)]
    return not named or capability in named


def _names(request: Request, text: str, capability: AskedCapability) -> bool:
    lowered = text.casefold()
    words = set(_WORD.findall(lowered))
    for start, end in _RANGE.findall(lowered):
        words |= {str(number) for number in range(int(start), int(end) + 1)}
    number = str(request.capabilities.index(capability) + 1)
    title = capability.title.casefold()
    return not words.isdisjoint({capability.code.casefold(), number}) or bool(
        title and title in lowered
    )
