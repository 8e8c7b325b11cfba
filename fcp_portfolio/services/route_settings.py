"""What an owner says to the rules of a route: numbers, days, statements, documents held."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.daily import EachDay
from fcp_portfolio.domain.readiness.dating import Gaps
from fcp_portfolio.domain.readiness.judging import OWNER, Document, Statement
from fcp_portfolio.domain.readiness.requirement import AskedDate, Given, Requirement, parts_in
from fcp_portfolio.domain.route import Route
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import given as stored
from fcp_portfolio.storage import reading

MOST = 1_000_000


def settings(portfolio: Portfolio) -> tuple[Given, ...]:
    """Everything that was set, chosen, declared or named."""
    with portfolio.read() as session:
        return stored.given(session)


def going_out(portfolio: Portfolio, shown: Collection[str]) -> tuple[Given, ...]:
    """What an export of everything says of the routes; no document whose entry stays back."""
    return tuple(one for one in settings(portfolio) if not one.entry or one.entry in shown)


def set_number(
    portfolio: Portfolio, about: str, number: int, *, route: str | None = None
) -> Done[Given]:
    """Sets the number of a requirement: one of its choices, or what whoever decides has said.

    Raises NotFound, and Refused for a requirement that asks for none or a number that none says.
    """
    found, asked = _asked(portfolio, about, route)
    if not isinstance(asked, Requirement) or not asked.asks:
        message = Phrase("“{title}” asks for no number.", title=asked.title)
        raise Refused(message)
    values = [one.value for one in asked.choices]
    if values and number not in values:
        message = Phrase(
            "No source of “{title}” says {number}. They say {values}.",
            title=asked.title,
            number=number,
            values=" or ".join(map(str, values)),
        )
        raise Refused(message)
    if not 0 < number <= MOST:
        message = Phrase("{number} is not a number from 1 to {most}.", number=number, most=MOST)
        raise Refused(message)
    said = Phrase("“{title}”: {number} counts", title=asked.title, number=number)
    return _record(portfolio, found, about, said, number=number)


def choose_number(
    portfolio: Portfolio, about: str, number: int, *, route: str | None = None
) -> Done[Given]:
    """Chooses between what sources say; raises NotFound, and Refused where none of them differ."""
    _, asked = _asked(portfolio, about, route)
    if isinstance(asked, Requirement) and asked.decides:
        message = Phrase(
            "No sources of “{title}” say a number: {decides} decides. Set the one that you were "
            "told with “route set”.",
            title=asked.title,
            decides=asked.decides,
        )
        raise Refused(message)
    return set_number(portfolio, about, number, route=route)


def set_day(portfolio: Portfolio, about: str, on: date, *, route: str | None = None) -> Done[Given]:
    """Sets a day that a route asks for; raises NotFound, and Refused for what is no such day."""
    found, asked = _asked(portfolio, about, route)
    if not isinstance(asked, AskedDate):
        message = Phrase("“{title}” is no day to be set.", title=asked.title)
        raise Refused(message)
    said = Phrase("“{title}”: {day}", title=asked.title, day=on)
    return _record(portfolio, found, about, said, on=on)


def declare(
    portfolio: Portfolio,
    about: str,
    *,
    who: str = "",
    on: date | None = None,
    words: str = "",
    route: str | None = None,
) -> Done[Given]:
    """Records that somebody has stated what a requirement asks for, and in which words.

    It is the owner where nobody is named, unless the route asks for somebody else's statement.
    Raises NotFound, and Refused for a day that lies ahead, without words, and without that name.
    """
    found, asked = _required(portfolio, about, route, takes_statement)
    day = on or portfolio.today()
    text, name = clean_text(words).strip(), " ".join(clean_text(who).split())
    if not name and (by := stated_by(asked)):
        message = Phrase(
            "Only {by} can state this: name whoever said it. Nothing was recorded.", by=by
        )
        raise Refused(message, "who")
    if day > portfolio.today():
        message = Phrase("A statement cannot lie in the future. Give the day it was made.")
        raise Refused(message, "on")
    if not text:
        message = Phrase("A statement needs words: write what was said. Nothing was recorded.")
        raise Refused(message, "words")
    name = name or portfolio.owner.name
    said = Phrase("“{title}”: stated by {name} on {day}", title=asked.title, name=name, day=day)
    return _record(portfolio, found, about, said, on=day, who=name, words=text)


def hold(portfolio: Portfolio, about: str, entry: str, *, route: str | None = None) -> Done[Given]:
    """Names the entry that holds the document a requirement asks for.

    Raises NotFound, and Refused for an entry that is no evidence, or has no file.
    """
    found, asked = _required(portfolio, about, route, takes_document)
    with portfolio.read() as session:
        held = reading.entry(session, entry)
    if not held.counts or not held.content.attachments:
        message = Phrase(
            "“{title}” is a draft, or has no file. Nothing was changed.", title=held.content.title
        )
        raise Refused(message)
    # The history is for good, and names no entry: that may be erased.
    what = Phrase("“{title}”: held in an entry", title=asked.title)
    done = _record(portfolio, found, about, what, entry=held.id)
    said = Phrase("“{title}”: held as “{entry}”.", title=asked.title, entry=held.content.title)
    return replace(done, said=said)


def take_back(portfolio: Portfolio, about: str, *, route: str | None = None) -> Done[None]:
    """Takes back what was set, declared or named; raises NotFound where nothing is."""
    found, asked = _asked(portfolio, about, route)
    with portfolio.change() as change:
        now = _now(stored.given(change.session), found, about)
        if now is None:
            message = Phrase("Nothing is set for “{title}”.", title=asked.title)
            raise NotFound(message)
        what = Phrase("“{title}”: taken back", title=asked.title)
        change.record(what, "given", now.id, stored.given_state(now, removed=True))
    return Done(
        value=None, changed=Changed.GIVEN, undo=change.id, said=Phrase("{what}.", what=what)
    )


def asked_for(route: Route) -> Mapping[str, Requirement | AskedDate]:
    """Everything of a route that an owner may say something to, by its id."""
    dates = {one.id: one for one in route.dates}
    return {**dates, **{one.id: one for one in route.every_requirement}}


def takes_document(asked: Requirement) -> bool:
    """Whether an entry that holds a document is named for it."""
    return any(isinstance(part, Document) for part in parts_in(asked.rule))


def takes_statement(asked: Requirement) -> bool:
    """Whether somebody states something about it: what it asks for, or what was missed and why."""
    return any(
        isinstance(part, Statement | EachDay)
        or (isinstance(part, Gaps) and part.explained)
        or getattr(part, "per", None) in (Per.MONTH, Per.WEEK)
        for part in parts_in(asked.rule)
    )


def stated_by(asked: Requirement) -> str:
    """Who has to state it, as in a sentence, where that is somebody else; empty for the owner."""
    whose = (part.by for part in parts_in(asked.rule) if isinstance(part, Statement))
    return next((by for by in whose if by != OWNER), "")


def _asked(
    portfolio: Portfolio, about: str, route: str | None
) -> tuple[Route, Requirement | AskedDate]:
    followed = [one for one in portfolio.routes if route in (None, one.id, one.key)]
    found = [one for one in followed if about in asked_for(one)]
    if not found:
        known = sorted(name for one in followed for name in asked_for(one))
        message = Phrase(
            "No route that you follow asks for “{about}”. They ask for {known}.",
            about=about,
            known=", ".join(known) or "nothing",
        )
        raise NotFound(message)
    if len(found) > 1:
        keys = " or ".join(one.key for one in found)
        message = Phrase(
            "More than one route asks for “{about}”. Say which: {keys}.", about=about, keys=keys
        )
        raise Refused(message)
    return found[0], asked_for(found[0])[about]


def _required(
    portfolio: Portfolio,
    about: str,
    route: str | None,
    takes: Callable[[Requirement], bool],
) -> tuple[Route, Requirement]:
    found, asked = _asked(portfolio, about, route)
    if isinstance(asked, Requirement) and takes(asked):
        return found, asked
    message = (
        Phrase("“{title}” asks for no document.", title=asked.title)
        if takes is takes_document
        else Phrase("“{title}” asks for no statement.", title=asked.title)
    )
    raise Refused(message)


def _record(
    portfolio: Portfolio, route: Route, about: str, what: str, **values: Any
) -> Done[Given]:
    with portfolio.change() as change:
        now = _now(stored.given(change.session), route, about)
        given_id = stored.id_of(change, route.id, about)
        before = now or Given(id=given_id, route=route.id, about=about)
        given = replace(before, **values)
        change.record(what, "given", given.id, stored.given_state(given))
    return Done(
        value=given, changed=Changed.GIVEN, undo=change.id, said=Phrase("{what}.", what=what)
    )


def _now(given: tuple[Given, ...], route: Route, about: str) -> Given | None:
    return next((one for one in given if (one.route, one.about) == (route.id, about)), None)
