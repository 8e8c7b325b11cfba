"""Somebody who is erased at a desk or in a group goes as a whole, or is told to stand elsewhere."""

from sqlmodel import select

from fcp_portfolio.domain.keys import KeyCard, fingerprint_of
from fcp_portfolio.services.desk.practitioners import (
    add_practitioner,
    edit_practitioner,
    know_practitioner,
)
from fcp_portfolio.services.desk.sessions import add_session
from fcp_portfolio.services.erasing import Target, erase, what_goes
from fcp_portfolio.services.keys import known_keys
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.tables import HistoryValueRow

NAME, EMAIL = "Margaret Quokka", "margaret@quokka.example"
WHY = "She asked."


def values(desk: Portfolio) -> str:
    with desk.read() as session:
        return "\n".join(session.exec(select(HistoryValueRow.value)))


def told(desk: Portfolio, **target: str) -> list[str]:
    goes = what_goes(desk, Target(**target))
    return [one.said for one in goes.held if one.where == "portfolio"]


def test_practitioner_goes_with_their_person_and_keys(desk: Portfolio) -> None:
    made = add_practitioner(desk, NAME, email=EMAIL).value
    know_practitioner(desk, made.id, KeyCard(name=NAME, fingerprint=fingerprint_of(b"hers")))
    erase(desk, Target(id=made.id), why=WHY, with_copies=True)
    assert NAME not in values(desk)
    assert EMAIL not in values(desk)
    assert (people(desk), known_keys(desk)) == ((), ())


def test_practitioner_of_whom_words_were_erased_goes_with_the_rest(desk: Portfolio) -> None:
    made = add_practitioner(desk, NAME, email=EMAIL).value
    edit_practitioner(desk, made)
    erase(desk, Target(passage="Margaret"), why=WHY, with_copies=True)
    erase(desk, Target(id=made.id), why=WHY, with_copies=True)
    assert "uokka" not in values(desk)


def test_what_else_names_a_practitioner_is_told(desk: Portfolio) -> None:
    made = add_practitioner(desk, NAME).value
    note = add_session(desk, NAME, on=desk.today(), note=f"Talked with {NAME}.").value
    where = f"the sessions, in {note.id[:8]}: erase it there too"
    assert where in told(desk, id=made.id)
    assert where in told(desk, id=made.id, passage="Quokka")
    assert where not in told(desk, passage="Quokka")
