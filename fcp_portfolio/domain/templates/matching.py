"""Which offer goes into which blank: chosen once by a person, proposed until then."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.templates.asked import Blank, BlankKind, Template, written
from fcp_portfolio.domain.templates.offer import Offer

LEAVE = "leave"
"""Chosen for a blank that is somebody else's to fill in."""
WORDS = "words:"
"""Before words that are the same each time, such as the name of an employer."""
_ALIKE = 0.6
_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")
_SILENT = frozenset(
    (
        *("a", "an", "and", "for", "is", "my", "of", "on", "or", "s", "the", "your", "yours"),
        *("applicant", "applicants", "candidate", "fcp", "practitioner", "student", "trainee"),
        *("area", "box", "cap", "capability", "competency", "enter", "field", "full", "text"),
        "please",
    )
)
_SAME = {
    **dict.fromkeys(("assessor", "verifier", "reviewers", "assessors", "confirmed"), "reviewer"),
    **dict.fromkeys(("rating", "score", "grade", "rated", "levels"), "level"),
    **dict.fromkeys(("self", "mine"), "own"),
    **dict.fromkeys(("no", "num", "count", "total"), "number"),
    **dict.fromkeys(("reg", "pin"), "registration"),
    **dict.fromkeys(("supervisors", "supervising"), "supervisor"),
    "mail": "email",
    "numbers": "number",
    "signature": "signed",
}
_YES = frozenset(("yes", "true", "x", "1", "on"))
_NO = frozenset(("no", "false", "0", "off"))


class Outcome(StrEnum):
    """What became of a blank."""

    FILLED = "filled"
    UNMATCHED = "not matched"
    MISSING = "missing"
    UNFIT = "does not fit"
    LEFT = "left as it is"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A blank with what goes into it. `why` says what keeps it from being filled."""

    blank: Blank
    outcome: Outcome
    text: str = ""
    why: str = ""


def answered(
    template: Template, matches: Mapping[str, str], offers: Iterable[Offer]
) -> tuple[Answered, ...]:
    """What goes into each blank, in the template's order, and why nothing goes into some."""
    known = {offer.key: offer for offer in offers}
    return tuple(answer(blank, matches.get(blank.name, ""), known) for blank in template.blanks)


def proposals(template: Template, offers: Sequence[Offer]) -> dict[str, str]:
    """For each blank the offer that is called like it; none where two are as much alike."""
    named = [(offer.key, _tokens(name)) for offer in offers for name in offer.names]
    found = {blank.name: _likest(blank, named) for blank in template.blanks}
    return {name: key for name, key in found.items() if key}


def read_matches(
    given: Iterable[str], template: Template, offers: Collection[Offer]
) -> dict[str, str]:
    """What `FIELD=VALUE` says, by blank: a key, leave, or words:…; raises Refused."""
    blanks = {plain(word): blank for blank in template.blanks for word in (blank.label, blank.name)}
    keys = {offer.key for offer in offers}
    found = {}
    for one in given:
        places = [place for place, letter in enumerate(one) if letter == "="]
        at = next((place for place in places if plain(one[:place]) in blanks), None)
        if at is None:
            message = Phrase(
                "“{given}” names no field of “{template}”. Write FIELD=VALUE; --list shows the "
                "fields.",
                given=one,
                template=template.name,
            )
            raise Refused(message)
        value = one[at + 1 :].strip()
        if value not in keys and value != LEAVE and not value.startswith(WORDS):
            message = Phrase(
                "“{value}” is nothing that a portfolio can give. --list shows what is; words of "
                "your own begin with “{words}”.",
                value=value,
                words=WORDS,
            )
            raise Refused(message)
        found[blanks[plain(one[:at])].name] = value
    return found


def plain(words: str) -> str:
    """A name without what is written differently each time."""
    return " ".join(words.split()).rstrip(":").strip().casefold()


def answer(blank: Blank, match: str, known: Mapping[str, Offer]) -> Answered:
    """What goes into one blank; `known` are the offers by key."""
    if match in {"", LEAVE}:
        return Answered(blank=blank, outcome=Outcome.LEFT if match else Outcome.UNMATCHED)
    text, why = _said(blank, match, known)
    if not text:
        return Answered(blank=blank, outcome=Outcome.MISSING, why=why)
    text = text if blank.kind is BlankKind.LINES else "; ".join(filter(None, text.split("\n")))
    unfit = _unfit(blank, text)
    outcome = Outcome.UNFIT if unfit else Outcome.FILLED
    return Answered(blank=blank, outcome=outcome, text=_option(blank, text), why=unfit)


def _said(blank: Blank, match: str, known: Mapping[str, Offer]) -> tuple[str, str]:
    if match.startswith(WORDS):
        return match.removeprefix(WORDS).strip(), Phrase("No words are given.")
    offer = known.get(match)
    if offer is None:
        return "", Phrase("Its entry is not chosen, or this portfolio has nothing called so.")
    return (written(offer.day, blank.pattern) if offer.day else offer.text), offer.lacks


def _unfit(blank: Blank, text: str) -> str:
    """Why a text cannot go into a blank; nothing is ever cut."""
    if blank.most is not None and len(text) > blank.most:
        return Phrase(
            "It has {length} characters, and the field takes {most}.",
            length=len(text),
            most=blank.most,
        )
    if blank.kind is BlankKind.TICK and text.casefold() not in _YES | _NO:
        return Phrase("“{text}” is neither yes nor no.", text=text)
    if blank.kind is BlankKind.CHOICE and _option(blank, text) not in blank.options:
        return Phrase(
            "“{text}” is none of its choices: {options}.",
            text=text,
            options=", ".join(blank.options),
        )
    return ""


def _option(blank: Blank, text: str) -> str:
    """The text as the blank takes it."""
    if blank.kind is BlankKind.TICK:
        said = text.casefold()
        return "yes" if said in _YES else "no" if said in _NO else text
    return next((one for one in blank.options if plain(one) == plain(text)), text)


def _likest(blank: Blank, named: Sequence[tuple[str, frozenset[str]]]) -> str:
    best: dict[str, float] = {}
    for words in (blank.label, blank.name):
        tokens = _tokens(words)
        for key, name in named:
            alike = len(tokens & name) / len(tokens | name) if tokens else 0.0
            best[key] = max(alike, best.get(key, 0.0))
    most = max(best.values(), default=0.0)
    found = [key for key, alike in best.items() if alike == most]
    return found[0] if most >= _ALIKE and len(found) == 1 else ""


def _tokens(words: str) -> frozenset[str]:
    found = (token.lower() for token in _TOKEN.findall(words))
    return frozenset(_SAME.get(token, token) for token in found if token not in _SILENT)
