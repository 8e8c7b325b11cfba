"""People: added, edited, tidied, never twice."""

from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.people import Person
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.people import add_person, edit_person, people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import everyone, last_supervisor
from fcp_portfolio.services.undo import undo_change
from tests.builders import TODAY, debrief


def test_add_person_tidies_what_was_typed(portfolio: Portfolio) -> None:
    done = add_person(
        portfolio,
        name="  Dr Sam\tExample ",
        role="GP\nsupervisor",
        registration_body="GMC",
        registration_number=" 0000000 ",
        email="sam@example.org",
    )
    assert done.value == Person(
        id=done.value.id,
        name="Dr Sam Example",
        role="GP supervisor",
        registration_body="GMC",
        registration_number="0000000",
        email="sam@example.org",
    )
    assert (done.changed, done.said) == (Changed.PEOPLE, "Added Dr Sam Example.")
    assert people(portfolio) == (done.value,)


def test_people_are_in_order_of_their_names(portfolio: Portfolio) -> None:
    for name in ("Zoe", "Ada", "Mia"):
        add_person(portfolio, name=name)
    assert [person.name for person in people(portfolio)] == ["Ada", "Mia", "Zoe"]


def test_person_without_a_name_is_refused(portfolio: Portfolio) -> None:
    with pytest.raises(Refused) as refused:
        add_person(portfolio, name=" \n")
    assert refused.value.sentence == "A person needs a name. Nothing was added."


def test_person_who_is_known_is_refused(portfolio: Portfolio) -> None:
    add_person(portfolio, name="Sam", role="GP")
    add_person(portfolio, name="Sam", role="Physiotherapist")
    with pytest.raises(Refused) as refused:
        add_person(portfolio, name=" Sam", role="GP")
    assert refused.value.sentence == "Sam is in this portfolio already. Nothing was added."


def test_edit_person_keeps_the_id(portfolio: Portfolio) -> None:
    person = add_person(portfolio, name="Sam").value
    done = edit_person(portfolio, replace(person, name="Sam Example", role="GP"))
    assert done.said == "Edited Sam Example."
    assert people(portfolio) == (replace(person, name="Sam Example", role="GP"),)
    assert edit_person(portfolio, done.value).value == done.value


def test_person_who_was_taken_back_is_still_among_everyone(portfolio: Portfolio) -> None:
    done = add_person(portfolio, name="Sam")
    undo_change(portfolio, done.undo)
    assert people(portfolio) == ()
    assert everyone(portfolio) == {done.value.id: done.value}


def test_last_supervisor_is_that_of_the_newest_session(portfolio: Portfolio) -> None:
    assert last_supervisor(portfolio) is None
    older, newer = (add_person(portfolio, name=name) for name in ("Zoe", "Ada"))

    log_entry(portfolio, debrief(person=newer.value.id))
    log_entry(portfolio, debrief(person=older.value.id, occurred=date(2026, 1, 5)))
    reflection = Content(form="reflection", form_edition="1", occurred=TODAY)
    log_entry(portfolio, replace(reflection, person=older.value.id), draft=True)
    assert last_supervisor(portfolio) == newer.value

    undo_change(portfolio, newer.undo)
    assert last_supervisor(portfolio) == older.value
