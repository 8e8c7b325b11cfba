"""What the words behind “except” mean: which of what was asked, and at which level."""

import re
from collections.abc import Collection

from fcp_portfolio.domain.request import AskedCapability, Request, Subject

_NO_EXCEPTION = {"none", "no", "nothing", "nil", "n/a", "na", "no exceptions", ""}
_WORD = re.compile(r"[\w.]*\w")
_RANGE = re.compile(r"(?<![\w.])(\d{1,3})\s*(?:-|\u2013|to)\s*(\d{1,3})(?!\w)")
_CLAUSE_END = re.compile(r"[;\n]|,\s*(?=\d)|\band\s+(?=\d)")
_STATED = re.compile(
    r"(?:(?:no\.?|number|capability)\s+)?(?P<number>\d[\w.]*\b)[\s:=,\u2013\u2014-]+"
    r"(?P<words>[^\W\d][^.]*?)\s*\.?",
    re.IGNORECASE,
)


def excepts(request: Request, text: str, about: str) -> bool:
    """Whether the words behind “except” may mean this capability, entry or earlier answer.

    In doubt they do: a number may be a code or a place in the list, and words that name none of
    them at all may mean any.
    """
    if text.casefold().strip(" .-\u2013") in _NO_EXCEPTION:
        return False
    named = named_in(request, text)
    return not named or about in named


def named_in(request: Request, text: str) -> tuple[str, ...]:
    """What certain words name: each capability, entry or earlier answer that they may mean."""
    subjects = enumerate(request.subjects, 1)
    return tuple(one.about for number, one in subjects if _names(text, str(number), one))


def level_excepted(
    request: Request, text: str, one: AskedCapability, levels: Collection[str]
) -> str:
    """The level that the words behind “except” give a capability; empty where that is in doubt.

    It must stand alone with the code, as in “6 - capable”: not in “6 - not capable”, nor where
    anything else is said of the same capability.
    """
    clauses = [part for part in _CLAUSE_END.split(text) if one.path in named_in(request, part)]
    stated = _STATED.fullmatch(clauses[0].strip()) if len(clauses) == 1 else None
    if stated is None or stated["number"].casefold() != one.code.casefold():
        return ""
    if named_in(request, clauses[0]) != (one.path,):
        return ""
    said = " ".join(stated["words"].casefold().split())
    return next((level for level in levels if level.casefold() == said), "")


def _names(text: str, number: str, subject: Subject) -> bool:
    lowered = text.casefold()
    words = set(_WORD.findall(lowered))
    for start, end in _RANGE.findall(lowered):
        words |= {str(number) for number in range(int(start), int(end) + 1)}
    title = subject.title.casefold()
    return not words.isdisjoint({subject.code.casefold(), number}) or bool(
        title and title in lowered
    )
