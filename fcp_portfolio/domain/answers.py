"""Answers to a request: what they may be, what is left to answer, and what they say.

Answers are `Values`: field names with a code for a choice, “yes” for a tick, the label for a list,
and text. A field that is not there, or is empty, says nothing; it is never read as agreement.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from fcp_portfolio.domain.asking.peer_review import CONFLICT, DESCRIBED, feedback
from fcp_portfolio.domain.dates import read_whole_date
from fcp_portfolio.domain.excepting import excepts, level_excepted, named_in
from fcp_portfolio.domain.form import Field, FieldKind, value_problem
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import (
    AnswerKind,
    AskedCapability,
    AskedField,
    Kind,
    Request,
    Role,
    Step,
    Subject,
)

Values = Mapping[str, str]
NOTHING: Values = MappingProxyType({})
YES, NO = "yes", "no"

_FIELD_KINDS = {
    AnswerKind.NUMBER: FieldKind.NUMBER,
    AnswerKind.TIME: FieldKind.TIME,
}
_TO_DO = {
    Kind.ASSESSMENT: Phrase("Answer about “{label}”."),
    Kind.CONFIRMATION: Phrase("Say whether you confirm “{label}”."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityAnswer:
    """What one person says of one capability.

    `level` is the label that the person chose, or gave among the exceptions: `by_exception`.
    `agrees` with the owner's own rating is None where nothing certain was said.
    """

    capability: AskedCapability
    level: str = ""
    agrees: bool | None = None
    known_by: str = ""
    comment: str = ""
    added: str = ""
    by_exception: bool = False

    @property
    def answered(self) -> bool:
        """Whether anything was said that counts: a level, a comment, or agreement."""
        return bool(self.level or self.comment) or self.agrees is True

    @property
    def rates_otherwise(self) -> bool:
        """Whether the level is another one than its owner's."""
        return bool(self.level) and self.level.casefold() != self.capability.rating.casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectAnswer:
    """What one person says of an entry, or of an answer that they gave before.

    `agrees` that it is genuine, or so, is None where nothing certain was said. `said` are the
    answers about it, each with its question, in words.
    """

    subject: Subject
    agrees: bool | None = None
    comment: str = ""
    said: tuple[tuple[str, str], ...] = ()

    @property
    def answered(self) -> bool:
        """Whether anything was said of it."""
        return bool(self.said or self.comment) or self.agrees is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one person's answers say. `excepted` is what they wrote behind “except”.

    `capabilities` are those of a sign-off; `subjects` what every other kind asks about.
    """

    role: Role
    name: str = ""
    described: str = ""
    date: str = ""
    declares: bool = False
    conflict: bool = False
    declined: str = ""
    excepted: str = ""
    agrees_with_all: bool = False
    agrees_with_reviewer: bool = False
    capabilities: tuple[CapabilityAnswer, ...] = ()
    subjects: tuple[SubjectAnswer, ...] = ()

    @property
    def about(self) -> "tuple[CapabilityAnswer | SubjectAnswer, ...]":
        """What is said of each thing that was asked about."""
        return (*self.capabilities, *self.subjects)


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
    found: list[str] = []
    for name, value in values.items():
        if not value:
            continue
        if name not in owners:
            found.append(Phrase("“{name}” is no field of this request.", name=name))
            continue
        asked, step = owners[name]
        if role is not None and step.role is not role:
            found.append(
                Phrase(
                    "“{name}” is for the {asked} to answer, not for the {role}.",
                    name=name,
                    asked=step.role,
                    role=role,
                )
            )
        found += _wrong(request, asked, value)
    return tuple(found)


def left(request: Request, values: Values, role: Role) -> tuple[str, ...]:
    """What is still to be answered before this role may sign, one sentence each."""
    said = what_it_says(request, values, role)
    missing = [] if said.name else [Phrase("Write your name.")]
    if said.declined:
        if any(answer.answered for answer in said.about):
            missing.append(Phrase("You decline and answer at once. Clear the one or the other."))
        return tuple(missing)
    if not said.declares:
        missing.append(Phrase("Tick the declaration that the answers are your own."))
    if role is Role.SECOND_APPROVER:
        if not (said.agrees_with_reviewer or said.excepted):
            missing.append(
                Phrase("Tick that you agree with the reviewer, or write what you except.")
            )
        return tuple(missing)
    return (*missing, *_left_about(request, values, said))


def _left_about(request: Request, values: Values, said: Said) -> Iterator[str]:
    yield from _unrated(request, said)
    yield from _contradictions(request, said)
    if request.kind is Kind.PERIOD and not said.agrees_with_all:
        yield Phrase("Tick that it is so, with what you except, or decline.")
        return
    for one in said.subjects:
        if not one.answered and request.kind is not Kind.PERIOD:
            yield Phrase(_TO_DO[request.kind], label=one.subject.label)
    if request.peer_review and said.conflict and not _whole(request, values)(DESCRIBED):
        yield Phrase("Say in a few words what your conflict of interest is.")
    for asked in request.fields():
        if asked.required and not values.get(asked.name):
            yield Phrase("Answer “{called}”.", called=_called(request, asked))


def _unrated(request: Request, said: Said) -> Iterator[str]:
    named = named_in(request, said.excepted) if said.agrees_with_all else ()
    for one in said.capabilities:
        if not one.answered and one.capability.path in named:
            yield Phrase(
                "You named {code} as an exception: choose its level.", code=one.capability.code
            )
        elif not one.answered:
            yield Phrase("Rate {label}, or say why not in its comment.", label=one.capability.label)


def _contradictions(request: Request, said: Said) -> Iterator[str]:
    """Where a tick for all, a level, and what is said of one do not go together."""
    for one in said.about:
        about, code = _about(one)
        all_ = said.agrees_with_all and not excepts(request, said.excepted, about)
        take_back = Phrase(
            "write {code} under the exceptions, or take one of them back.", code=code
        )
        if all_ and one.agrees is False:
            yield Phrase(
                "You agree with all, and say no to {code}: {solve}", code=code, solve=take_back
            )
        elif isinstance(one, CapabilityAnswer) and one.agrees and one.rates_otherwise:
            both = Phrase("all") if all_ else Phrase("the self-rating of {code}", code=code)
            yield Phrase(
                "You agree with {both}, and rate {code} “{level}”: {solve}",
                both=both,
                code=code,
                level=one.level,
                solve=take_back if all_ else Phrase("take one of them back."),
            )


def _about(one: CapabilityAnswer | SubjectAnswer) -> tuple[str, str]:
    if isinstance(one, CapabilityAnswer):
        return one.capability.path, one.capability.code
    return one.subject.about, one.subject.code


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
        agrees_with_all=ticked,
        agrees_with_reviewer=whole("agrees with the reviewer") == YES,
        capabilities=tuple(
            _of_capability(request, step, capability, values)
            for capability in request.capabilities
            if reviews
        ),
        subjects=tuple(
            _of_subject(request, step, subject, values)
            for subject in request.subjects
            if reviews and request.kind is not Kind.SIGN_OFF
        ),
    )


def in_words(asked: AskedField, value: str) -> str:
    """An answer as it reads on the page."""
    return next((option.label for option in asked.options if option.code == value), value)


def _of_subject(request: Request, step: Step, subject: Subject, values: Values) -> SubjectAnswer:
    own, whole = _by_meaning(step, subject.about, values), _by_meaning(step, "", values)
    excepted = whole("except")
    ticked = whole("agrees with all") == YES
    named = excepts(request, excepted, subject.about)
    by_tick = True if ticked and not named else None
    return SubjectAnswer(
        subject=subject,
        agrees={YES: True, NO: False}.get(own("genuine"), by_tick),
        comment=own("comment")
        or feedback(own, whole(CONFLICT), whole(DESCRIBED))
        or (excepted if named else ""),
        said=tuple(
            (asked.label, in_words(asked, values[asked.name]))
            for asked in step.about(subject.about)
            if values.get(asked.name)
        ),
    )


def _of_capability(
    request: Request, step: Step, capability: AskedCapability, values: Values
) -> CapabilityAnswer:
    own, whole = _by_meaning(step, capability.path, values), _by_meaning(step, "", values)
    ticked, excepted = whole("agrees with all") == YES, whole("except")
    by_tick = ticked and not excepts(request, excepted, capability.path)
    levels = {
        option.code: option.label
        for asked in step.about(capability.path)
        if asked.meaning == "level"
        for option in asked.options
    }
    # There is nothing to agree with where the owner gave no rating.
    agrees = {YES: True, NO: False}.get(own("agrees"), True if by_tick else None)
    stated = level_excepted(request, excepted, capability, levels.values()) if ticked else ""
    if stated.casefold() == capability.rating.casefold():
        stated = ""  # the owner's own: it may be what is objected to
    chosen = levels.get(own("level"), "")
    return CapabilityAnswer(
        capability=capability,
        level=chosen or stated,
        by_exception=bool(stated and not chosen),
        agrees=agrees if capability.rating else None,
        known_by=own("known by"),
        comment=own("comment"),
        added=own("evidence added"),
    )


def _whole(request: Request, values: Values) -> Callable[[str], str]:
    step = request.step(Role.REVIEWER)
    return _by_meaning(step, "", values) if step else (lambda _meaning: "")


def _by_meaning(step: Step, about: str, values: Values) -> Callable[[str], str]:
    names = {asked.meaning: asked.name for asked in step.about(about)}
    return lambda meaning: values.get(names.get(meaning, ""), "").strip()


def _wrong(request: Request, asked: AskedField, value: str) -> Iterator[str]:
    if asked.kind is AnswerKind.SIGNATURE:
        yield Phrase("“{name}” is a place for a signature and holds no answer.", name=asked.name)
    elif asked.kind.typed:
        yield from _wrong_text(_called(request, asked), asked, value)
    elif value not in {option.code for option in asked.options}:
        allowed = ", ".join(option.code for option in asked.options)
        yield Phrase(
            "“{value}” is no answer to “{called}”. Answers: {allowed}.",
            value=value,
            called=_called(request, asked),
            allowed=allowed,
        )


def _wrong_text(called: str, asked: AskedField, value: str) -> Iterator[str]:
    if len(value) > asked.longest:
        yield Phrase(
            "“{called}” is longer than {longest} characters.",
            called=called,
            longest=f"{asked.longest:,}",
        )
    if asked.kind.on_one_line and "\n" in value:
        yield Phrase("“{called}” has more than one line.", called=called)
    elif asked.kind is AnswerKind.DATE and read_whole_date(value) is None:
        yield Phrase(
            "“{called}” takes a date, such as 20 November 2026; “{value}” was not understood.",
            called=called,
            value=value,
        )
    elif asked.kind in _FIELD_KINDS:
        as_field = Field(id=asked.name, label=called, kind=_FIELD_KINDS[asked.kind])
        yield from filter(None, (value_problem(as_field, value.strip()),))


def _called(request: Request, asked: AskedField) -> str:
    """The label of a field, with the code of what it is about."""
    about = next((one.code for one in request.subjects if one.about == asked.about), "")
    return f"{about} {asked.label}".strip()
