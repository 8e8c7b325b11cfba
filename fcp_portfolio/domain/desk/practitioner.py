"""Somebody whom the owner of a desk supervises."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from fcp_portfolio.domain.people import plain_name
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Practitioner(Subject):
    """Name and registration as they gave them. `portfolio` is its id, once a file told it.

    `person` is the id under which their keys are known. Supervised from `since` until `until`,
    None while it goes on; `why` says why it ended. `weeks` may pass between two sessions: 0 where
    nobody set it at this desk.
    """

    KIND: ClassVar[str] = "practitioner"

    name: str
    registration: str = ""
    email: str = ""
    portfolio: str = ""
    person: str = ""
    since: date | None = None
    until: date | None = None
    why: str = ""
    weeks: int = 0
    note: str = ""

    @property
    def described(self) -> str:
        """Name and registration in one line."""
        return ", ".join(filter(None, (self.name, self.registration)))


class KnownBy(StrEnum):
    """By what a file is known for a practitioner's."""

    HAND = Phrase("said at this desk")
    PORTFOLIO = Phrase("the portfolio it came from")
    NAME = Phrase("name and registration")
    NAME_ALONE = Phrase("name alone")
    NOBODY = Phrase("nobody on this desk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Whose a file is, and by what that is known. `doubt` is a sentence where it may not be so."""

    practitioner: Practitioner | None
    by: KnownBy
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who a file says that it is from; `said` is the practitioner's id that somebody typed."""

    name: str
    registration: str
    portfolio: str = ""
    said: str = ""


def match(sender: Sender, practitioners: Sequence[Practitioner]) -> Match:
    """Whose a file is: as somebody said, by its portfolio, else by name and registration alone.

    Where two fit by name, it is nobody's until somebody says so.
    """
    if found := _only(one for one in practitioners if one.id == sender.said):
        return Match(practitioner=found, by=KnownBy.HAND)
    portfolio = sender.portfolio
    if found := _only(one for one in practitioners if portfolio and one.portfolio == portfolio):
        return Match(practitioner=found, by=KnownBy.PORTFOLIO)
    named = [one for one in practitioners if _fits(sender, one)]
    if len(named) == 1:
        by = KnownBy.NAME if _plain(named[0].registration) else KnownBy.NAME_ALONE
        return Match(practitioner=named[0], by=by, doubt=_doubt(sender, named[0]))
    return Match(practitioner=None, by=KnownBy.NOBODY, doubt=_two(sender) if named else "")


def _fits(sender: Sender, one: Practitioner) -> bool:
    same_name = plain_name(one.name) == plain_name(sender.name)
    return same_name and _plain(one.registration) in ("", _plain(sender.registration))


def _plain(registration: str) -> str:
    return "".join(registration.split()).casefold()


def _doubt(sender: Sender, one: Practitioner) -> str:
    if not (one.portfolio and sender.portfolio):
        return ""
    return Phrase(
        "It is from another portfolio than the one known of {name}: ask whether they made a new "
        "one, or it is somebody else.",
        name=one.name,
    )


def _two(sender: Sender) -> Phrase:
    return Phrase("More than one practitioner on this desk is called {name}.", name=sender.name)


def _only(found: Iterable[Practitioner]) -> Practitioner | None:
    several = list(found)
    return several[0] if len(several) == 1 else None
