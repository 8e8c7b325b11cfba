"""Answers as a person writes them down in a file: by capability or entry, in the words on the page.

    name: Dr Sam Example
    declares: yes
    capabilities:
      "4": {level: capable, agrees: yes, comment: Sound reasoning.}
    entries:
      "1": {judgement: {first: {level: competent, comment: Well argued.}}, feedback: Read on.}

An entry is named by its number, its title, or the beginning of its id. Names of fields are taken,
too; what a choice is called on the page is as good as its code.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from fcp_portfolio.domain.answers import YES, Values, answerable
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import AnswerKind, AskedField, Kind, Request, Role, Step, Subject

CAPABILITIES, ENTRIES = "capabilities", "entries"
_LEAST_OF_ID = 4  # letters, so that a number is never the beginning of an id
_TICKED = {"yes": YES, "true": YES, "no": "", "false": ""}
_STAYS = Phrase("Nothing was written.")


def given_answers(request: Request, role: Role, given: Mapping[str, Any]) -> Values:
    """The values that a file's answers mean for one role; raises Refused with what is not known."""
    step = request.step(role)
    if step is None:
        raise Refused(joined(Phrase("This request asks no {role}.", role=role), _STAYS))
    return dict(_values(request, step, given))


def _values(request: Request, step: Step, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    by_name = {asked.name: asked for asked in answerable(step)}
    for key, value in given.items():
        if key in _FINDS:
            for name, answers in _mapping(key, value).items():
                about = _FINDS[key](request, name)
                for meaning, answer in _flat("", _mapping(name, answers)):
                    where = _called(key, name)
                    yield _answer(_asked(step, about, meaning, where), answer)
        elif key in by_name:
            yield _answer(by_name[key], value)
        else:
            asked = _asked(step, "", key, Phrase("this request"), _lists(request))
            yield _answer(asked, value)


def _called(key: str, name: str) -> Phrase:
    if key == ENTRIES:
        return Phrase("entry {name}", name=name)
    return Phrase("capability {name}", name=name)


def _mapping(key: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise Refused(
            joined(Phrase("Under “{key}” stands no list of names and answers.", key=key), _STAYS)
        )
    return value


def _path(request: Request, code: str) -> str:
    found = [one.path for one in request.capabilities if code in (one.code, one.path)]
    if len(found) != 1:
        codes = ", ".join(one.code for one in request.capabilities)
        message = Phrase(
            "This request asks about no one capability “{code}”. It asks about: {codes}.",
            code=code,
            codes=codes,
        )
        raise Refused(joined(message, _STAYS))
    return found[0]


def _entry(request: Request, name: str) -> str:
    wanted = name.casefold()
    tests: tuple[Callable[[Subject], bool], ...] = (
        lambda one: wanted in {one.code, one.title.casefold()},
        lambda one: len(wanted) >= _LEAST_OF_ID and one.about.startswith(wanted),
    )
    fitting = ({one.about for one in request.subjects if test(one)} for test in tests)
    found = next(filter(None, fitting), set())
    if request.kind is Kind.SIGN_OFF or len(found) != 1:
        listed = ", ".join(f"{one.code} ({one.title})" for one in request.subjects)
        raise Refused(
            joined(
                Phrase(
                    "This request asks about no one entry “{name}”. It has: {listed}.",
                    name=name,
                    listed=listed,
                ),
                _STAYS,
            )
        )
    return found.pop()


_FINDS: Mapping[str, Callable[[Request, str], str]] = {CAPABILITIES: _path, ENTRIES: _entry}


def _flat(meaning: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Meanings as fields have them, of answers in the shape in which an entry holds them."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            below = "/".join(
                filter(None, (meaning, "" if meaning and name == "level" else str(name)))
            )
            yield from _flat(below, inner)
    elif isinstance(value, list):
        for item in value:
            yield f"{meaning}/{item}", YES
    else:
        yield meaning, value


def _lists(request: Request) -> Iterator[str]:
    """Under which names a request has answers of their own for each capability or entry."""
    if request.capabilities:
        yield CAPABILITIES
    if request.subjects and request.kind is not Kind.SIGN_OFF:
        yield ENTRIES


def _asked(
    step: Step, path: str, meaning: str, where: Phrase, lists: Iterable[str] = ()
) -> AskedField:
    fields = {
        asked.meaning: asked for asked in step.about(path) if asked.kind is not AnswerKind.SIGNATURE
    }
    if meaning not in fields:
        known = ", ".join((*fields, *lists))
        message = Phrase(
            "There is no “{meaning}” to answer for {where}. There are: {known}.",
            meaning=meaning,
            where=where,
            known=known,
        )
        raise Refused(joined(message, _STAYS))
    return fields[meaning]


def _answer(asked: AskedField, value: Any) -> tuple[str, str]:
    if isinstance(value, bool):  # as JSON has it
        value = "yes" if value else "no"
    if not isinstance(value, str):
        raise Refused(
            joined(Phrase("The answer to “{label}” is no text.", label=asked.label), _STAYS)
        )
    text = value.strip()
    if asked.kind.typed or not text:
        return asked.name, text
    wanted = text.casefold()
    if asked.kind is AnswerKind.TICK:
        found = _TICKED.get(wanted)
    else:
        options = ((option.code, (option.code, option.label)) for option in asked.options)
        fitting = [code for code, names in options if wanted in map(str.casefold, names)]
        found = fitting[0] if fitting else None
    if found is None:
        labels = (option.label for option in asked.options)
        allowed = "yes, no" if asked.kind is AnswerKind.TICK else ", ".join(labels)
        message = joined(
            Phrase(
                "“{text}” is no answer to “{label}”. Answers: {allowed}.",
                text=text,
                label=asked.label,
                allowed=allowed,
            ),
            _STAYS,
        )
        raise Refused(message)
    return asked.name, found
