"""Whom a supervisor supervises, and by which keys they sign."""

from dataclasses import replace
from datetime import date

from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.file_kind import FileKind, require_kind
from fcp_portfolio.domain.identity import clean_text, new_id
from fcp_portfolio.domain.keys import KeyCard, KnownKey
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.keys import know_within, known_keys
from fcp_portfolio.services.no_patient import (
    NAME,
    NOTE,
    require_colleague,
    require_no_patient,
)
from fcp_portfolio.services.people import person_state
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects
from fcp_portfolio.storage.change import Change

MOST_WEEKS = 104
ROLE = "Practitioner"


def practitioners(desk: Portfolio) -> tuple[Practitioner, ...]:
    """Everyone on the desk, by name; those whose supervision ended too."""

    def read() -> tuple[Practitioner, ...]:
        with desk.read() as session:
            found = subjects.every(session, Practitioner)
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    return desk.remembered.ask("practitioners", read)


def practitioner(desk: Portfolio, given: str) -> Practitioner:
    """The one with this id, a beginning of it, or this name; raises NotFound or Refused."""
    meant = " ".join(given.split()).casefold()
    people = practitioners(desk)
    exact = [one for one in people if one.id == given or one.name.casefold() == meant]
    if len(exact) == 1:
        return exact[0]
    with desk.read() as session:
        return subjects.one(session, Practitioner, given)


def add_practitioner(
    desk: Portfolio,
    name: str,
    *,
    registration: str = "",
    email: str = "",
    weeks: int = 0,
    note: str = "",
) -> Done[Practitioner]:
    """Puts somebody on the desk; raises Refused without a name, and where it is no desk.

    `weeks` may pass between two sessions; 0 goes by the route that their summary tells.
    """
    require_desk(desk)
    made = Practitioner(
        id=new_id(),
        name=name,
        registration=registration,
        email=email,
        person=new_id(),
        since=desk.today(),
        weeks=weeks,
        note=note,
    )
    return _write(desk, made, Phrase("Added {name}", name=_line(name)))


def edit_practitioner(desk: Portfolio, practitioner: Practitioner) -> Done[Practitioner]:
    """Replaces what is known of somebody on the desk; raises Refused and NotFound."""
    require_desk(desk)
    with desk.read() as session:
        subjects.one(session, Practitioner, practitioner.id)
    return _write(desk, practitioner, Phrase("Edited {name}", name=_line(practitioner.name)))


def end_practitioner(
    desk: Portfolio, given: str, *, on: date | None = None, why: str = ""
) -> Done[Practitioner]:
    """Notes that the supervision ended; what was answered stays. Raises Refused, NotFound."""
    require_desk(desk)
    found = practitioner(desk, given)
    day = on or desk.today()
    if found.since and day < found.since:
        message = Phrase(
            "The supervision of {name} began on {day}. Nothing was changed.",
            name=found.name,
            day=found.since,
        )
        raise Refused(message)
    ended = replace(found, until=day, why=_line(why))
    return _write(desk, ended, Phrase("Ended the supervision of {name}", name=found.name))


def keys_of(desk: Portfolio, practitioner: Practitioner) -> tuple[KnownKey, ...]:
    """The keys of a practitioner that were compared, or taken on a voucher's word."""
    return tuple(one for one in known_keys(desk) if one.person == practitioner.person)


def know_practitioner(desk: Portfolio, given: str, card: KeyCard) -> Done[KnownKey]:
    """Keeps a key for a practitioner, once its words were compared with them.

    Raises NotFound, and Refused for a key that is kept already.
    """
    require_desk(desk)
    whose = practitioner(desk, given).person
    with desk.change() as change:
        return know_within(desk, change, whose, card)


def require_desk(desk: Portfolio) -> None:
    """Raises Refused where the file is no desk."""
    require_kind(desk.file.name, desk.kind, FileKind.DESK)


def keep_portfolio(change: Change, one: Practitioner, portfolio: str) -> Practitioner:
    """Notes within a change by which portfolio somebody is known from now on."""
    known = replace(one, portfolio=portfolio)
    subjects.keep(change, Phrase("Edited {name}", name=one.name), known)
    return known


def _write(desk: Portfolio, practitioner: Practitioner, what: Phrase) -> Done[Practitioner]:
    tidied = _tidy(practitioner)
    advice = (
        *require_colleague({NAME: tidied.name}),
        *require_no_patient(desk, NOTE, "\n".join((tidied.note, tidied.why)).strip()),
    )
    with desk.change() as change:
        subjects.keep(change, what, tidied)
        person = Person(id=tidied.person, name=tidied.name, role=ROLE, email=tidied.email)
        change.record(what, "person", person.id, person_state(person))
    said = Phrase("{what}.", what=what)
    changed = Changed.SUBJECTS | Changed.PEOPLE
    return Done(value=tidied, changed=changed, undo=change.id, said=said, advice=advice)


def _tidy(one: Practitioner) -> Practitioner:
    tidied = replace(
        one,
        name=_line(one.name),
        registration=_line(one.registration),
        email=_line(one.email),
        why=_line(one.why),
        note=clean_text(one.note).strip(),
        person=one.person or new_id(),
    )
    if not tidied.name:
        raise Refused(Phrase("A practitioner needs a name. Nothing was added."))
    if not 0 <= tidied.weeks <= MOST_WEEKS:
        message = Phrase(
            "Between two sessions lie 1 to {most} weeks; 0 goes by the route. Nothing was changed.",
            most=MOST_WEEKS,
        )
        raise Refused(message)
    return tidied


def _line(text: str) -> str:
    return " ".join(clean_text(text).split())
