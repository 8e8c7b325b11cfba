"""What is typed about colleagues and of sessions holds nothing by which a patient is known."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.desk.practitioners import add_practitioner, practitioners
from fcp_portfolio.services.group.members import add_member, create_group, members
from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.services.plans import Wish, add_to_agenda, plan_sessions, plans, set_agenda
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.place import Place
from tests.builders import TODAY, raw_key
from tests.services.desk.conftest import made_desk

NUMBER, DAY = "9434765919", "DOB 12/03/1954"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Portfolio]:
    with made_desk(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(
    "given",
    [{"name": f"Margaret {NUMBER}"}, {"name": f"Margaret, {DAY}"}, {"name": "Ann", "role": NUMBER}],
)
def test_person_is_no_patient(portfolio: Portfolio, given: dict[str, str]) -> None:
    with pytest.raises(
        Refused, match=r"looks like .*\. Nothing was changed\. Write it otherwise\."
    ):
        add_person(portfolio, **given)
    assert people(portfolio) == ()


def test_what_is_likely_alone_is_told_of_a_person(portfolio: Portfolio) -> None:
    (advice,) = add_person(portfolio, name="Margaret, case 00041234").advice
    assert advice.startswith("“00041234” in the name looks like a hospital or case number.")
    assert add_person(portfolio, name="Dr Ann Example", role="GP at Trewithen Surgery").advice == ()


@pytest.mark.parametrize("given", [{"name": f"Margaret {NUMBER}"}, {"note": f"Saw {DAY}"}])
def test_practitioner_is_no_patient(desk: Portfolio, given: dict[str, str]) -> None:
    with pytest.raises(Refused, match="Nothing was changed"):
        add_practitioner(desk, **{"name": "Robin Example", **given})
    assert practitioners(desk) == ()


def test_neither_group_nor_member_is_named_after_a_patient(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=f"“{NUMBER}” in the name looks like an NHS number"):
        create_group(tmp_path / "named.fcpgroup", f"Peers of {NUMBER}", raw_key())
    assert not (tmp_path / "named.fcpgroup").exists()
    place = Place(tmp_path / "data")
    made = create_group(tmp_path / "peers.fcpgroup", "Peers", raw_key(), place=place)
    with made.portfolio as group:
        with pytest.raises(Refused, match=f"“{NUMBER}” in the name looks like an NHS number"):
            add_member(group, f"Margaret {NUMBER}")
        assert members(group) == ()


def _agenda_of_a_new_plan(portfolio: Portfolio, text: str) -> tuple[str, ...]:
    return plan_sessions(portfolio, Wish(form="supervision-meeting", on=TODAY, agenda=text)).advice


def _agenda_of_a_plan(portfolio: Portfolio, text: str) -> tuple[str, ...]:
    plan = plan_sessions(portfolio, Wish(form="supervision-meeting", on=TODAY)).value[0]
    return set_agenda(portfolio, plan.id, text).advice


def _point_of_a_plan(portfolio: Portfolio, text: str) -> tuple[str, ...]:
    plan = plan_sessions(portfolio, Wish(form="supervision-meeting", on=TODAY)).value[0]
    return add_to_agenda(portfolio, plan.id, text).advice


@pytest.mark.parametrize("write", [_agenda_of_a_new_plan, _agenda_of_a_plan, _point_of_a_plan])
def test_agenda_names_no_patient(
    portfolio: Portfolio, write: Callable[[Portfolio, str], tuple[str, ...]]
) -> None:
    with pytest.raises(Refused, match="in the agenda looks like an NHS number"):
        write(portfolio, "The knee of 943 476 5919")
    assert not any(one.agenda for one in plans(portfolio))
    (advice,) = write(portfolio, "Trewithen Surgery")
    assert advice.startswith("“Trewithen Surgery” in the agenda looks like a practice or hospital.")


def test_what_is_only_possible_in_an_agenda_is_kept_without_a_word(portfolio: Portfolio) -> None:
    assert _agenda_of_a_new_plan(portfolio, f"Call about {NUMBER}") == ()
