"""Somebody who is erased at a desk or in a group goes as a whole, or is told to stand elsewhere."""

from sqlmodel import select

from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.keys import KeyCard, fingerprint_of
from fcp_portfolio.services.desk.practitioners import (
    add_practitioner,
    edit_practitioner,
    know_practitioner,
)
from fcp_portfolio.services.desk.rounds import add_answer, open_round, rounds
from fcp_portfolio.services.desk.sessions import add_session
from fcp_portfolio.services.erasing import Target, erase, what_goes
from fcp_portfolio.services.keys import known_keys
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.undo import described, undo_change, undoable
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


def test_round_goes_with_the_answers_to_it(desk: Portfolio) -> None:
    add_practitioner(desk, NAME)
    gone, stays = (open_round(desk, NAME, "msf").value for _ in range(2))
    for one, word in ((gone, "Wallaby"), (stays, "Echidna")):
        said = {"highlights": word}
        add_answer(desk, one.id, levels={"behaviour": "6"}, comments=said, group="others")
    erase(desk, Target(id=gone.id), why=WHY, with_copies=True)
    assert "Wallaby" not in values(desk)
    assert "Echidna" in values(desk)
    assert [one.round.id for one in rounds(desk)] == [stays.id]


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


def test_line_of_the_history_names_nobody_and_is_shown_with_who_it_is(desk: Portfolio) -> None:
    made = add_practitioner(desk, NAME, email=EMAIL).value
    know_practitioner(desk, made.id, KeyCard(name=NAME, fingerprint=fingerprint_of(b"hers")))
    add_session(desk, NAME, on=desk.today())
    shown = [(line.what, line.title) for line in history(desk)[-4:]]
    assert shown == [
        ("Added a practitioner", NAME),
        ("Added a person", NAME),
        ("Keeps a key", NAME),
        (f"Noted a session of {spoken(desk.today())}", NAME),
    ]
    erased = erase(desk, Target(id=made.id), why=WHY, with_copies=True).value
    assert not any(one.where == "portfolio" for one in erased.held)
    assert not any(NAME in f"{line.what}{line.title}" for line in history(desk))


def test_line_of_an_older_version_is_told(desk: Portfolio) -> None:
    made = add_practitioner(desk, NAME).value
    with desk.change() as change:
        change.note(f"Added {NAME}", made.id)
    assert "a line of the history, of 2026-11-20, which stays" in told(desk, id=made.id)


def test_what_undo_takes_back_says_whom(desk: Portfolio) -> None:
    add_practitioner(desk, NAME)
    change = undoable(desk)
    assert change is not None
    assert NAME in described(desk, change)
    undo_change(desk, change[0])
