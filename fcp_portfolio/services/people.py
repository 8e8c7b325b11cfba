"""The people around the portfolio."""

from dataclasses import asdict, replace

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json, clean_text, new_id
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.no_patient import NAME, ROLE, require_colleague
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading
from fcp_portfolio.storage.change import Change


def add_person(
    portfolio: Portfolio,
    *,
    name: str,
    role: str = "",
    registration_body: str = "",
    registration_number: str = "",
    email: str = "",
) -> Done[Person]:
    """Adds a supervisor, assessor or peer; raises Refused without a name or for one known."""
    person = Person(
        id=new_id(),
        name=name,
        role=role,
        registration_body=registration_body,
        registration_number=registration_number,
        email=email,
    )
    return _write(portfolio, person, Phrase("Added"))


def edit_person(portfolio: Portfolio, person: Person) -> Done[Person]:
    """Replaces what is known of a person. Entries keep pointing to them."""
    return _write(portfolio, person, Phrase("Edited"))


def take_named(change: Change, name: str) -> tuple[str, bool]:
    """The id of whoever is called so, within a change; they are added where there is nobody."""
    tidied = tidy_person(Person(id=new_id(), name=name))
    known = (one.id for one in reading.people(change.session) if one.name == tidied.name)
    if found := next(known, None):
        return found, False
    _record(change, tidied, Phrase("Added"))
    return tidied.id, True


def people(portfolio: Portfolio) -> tuple[Person, ...]:
    """Everyone, by name."""

    def read() -> tuple[Person, ...]:
        with portfolio.read() as session:
            return reading.people(session)

    return portfolio.remembered.ask("people", read)


def person_state(person: Person) -> dict[str, Json]:
    """A person as the history keeps them."""
    state: dict[str, Json] = asdict(person)
    del state["id"]
    return {**state, "removed": False}


def tidy_person(person: Person) -> Person:
    """The person with every text cleaned; raises Refused without a name."""
    texts = {key: " ".join(clean_text(str(v)).split()) for key, v in asdict(person).items()}
    tidied = replace(person, **texts)
    if not tidied.name:
        message = Phrase("A person needs a name. Nothing was added.")
        raise Refused(message)
    return tidied


def _write(portfolio: Portfolio, person: Person, what: str) -> Done[Person]:
    tidied = tidy_person(person)
    advice = require_colleague({NAME: tidied.name, ROLE: tidied.role})
    with portfolio.change() as change:
        others = [p for p in reading.people(change.session) if p.id != tidied.id]
        if any((p.name, p.role) == (tidied.name, tidied.role) for p in others):
            message = Phrase(
                "{name} is in this portfolio already. Nothing was added.", name=tidied.name
            )
            raise Refused(message)
        _record(change, tidied, what)
    return Done(
        value=tidied,
        changed=Changed.PEOPLE,
        undo=change.id,
        said=Phrase("{what} {name}.", what=what, name=tidied.name),
        advice=advice,
    )


def _record(change: Change, person: Person, what: str) -> None:
    change.record(f"{what} a person", "person", person.id, person_state(person))
