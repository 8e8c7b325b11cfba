"""Whom a supervisor supervises."""

import pytest

from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.services.desk.practitioners import add_practitioner, practitioners
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage import subjects


def test_a_practitioner_is_added_and_taken_back(desk: Portfolio) -> None:
    done = add_practitioner(desk, " Robin\n Example", registration="HCPC PH000000")
    assert practitioners(desk) == (done.value,)
    assert (done.value.name, done.value.since) == ("Robin Example", desk.today())
    undo_change(desk, done.undo)
    assert practitioners(desk) == ()


def test_a_practitioner_needs_a_name_and_a_desk(desk: Portfolio, portfolio: Portfolio) -> None:
    with pytest.raises(Refused, match=r"A practitioner needs a name\. Nothing was added\."):
        add_practitioner(desk, "  ")
    with pytest.raises(Refused, match="is a portfolio; this is done in a supervisor’s desk"):
        add_practitioner(portfolio, "Robin Example")


def test_one_is_found_by_the_beginning_of_its_id(desk: Portfolio) -> None:
    made = add_practitioner(desk, "Robin Example").value
    with desk.read() as session:
        assert subjects.one(session, Practitioner, made.id[:8].upper()) == made
        with pytest.raises(NotFound, match=r"“zz” is none of the practitioners\."):
            subjects.one(session, Practitioner, "zz")
    for number in range(16):
        add_practitioner(desk, f"Number {number} Example")
    with desk.read() as session:
        given = {one.id[0] for one in subjects.every(session, Practitioner)}
        twice = next(x for x in given if sum(one.id[0] == x for one in practitioners(desk)) > 1)
        with pytest.raises(Refused, match=r"begins more than one id\. Give more of it\."):
            subjects.one(session, Practitioner, twice)
