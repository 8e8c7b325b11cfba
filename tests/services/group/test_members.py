"""Who belongs to a peer-support group."""

from datetime import timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.group.meeting import Turn
from fcp_portfolio.domain.group.member import JOINING, LEAVING
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.group.agenda import bring
from fcp_portfolio.services.group.meetings import MeetingWish, find_meeting, plan_meeting
from fcp_portfolio.services.group.members import (
    acting,
    add_member,
    come_back,
    create_group,
    edit_member,
    find_member,
    leave,
    members,
    staying,
    write_as,
    writer,
)
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage.place import Place
from tests.builders import TODAY, TickingClock, raw_key


def test_whoever_writes_on_this_computer_is_named_in_the_history(group: Portfolio) -> None:
    robin = add_member(group, "Robin Example").value
    assert writer(group) is None
    write_as(group, robin.id)
    write_as(group, robin.id)  # once more changes nothing
    assert writer(group) == members(group)[0]
    add_member(group, "Ali Example")
    assert [one.name for one in members(group)] == ["Ali Example", "Robin Example"]
    assert {line.who for line in history(group) if line.title == "Ali Example"} == {"Robin Example"}


def test_whoever_opens_the_group_again_is_known_by_the_computer(tmp_path: Path) -> None:
    secret, file = raw_key(), tmp_path / "peers.fcpgroup"
    with create_group(file, "Peers", secret, place=Place(tmp_path / "data")).portfolio as group:
        done = write_as(group, add_member(group, "Robin Example").value.id)
        assert group.who == "Robin Example"
        undo_change(group, done.undo)
        assert group.who == ""
        write_as(group, "robin example")
    for data, who in (("data", "Robin Example"), ("elsewhere", "")):
        place, clock = Place(tmp_path / data), TickingClock()
        with open_portfolio(file, secret, place=place, clock=clock) as group:
            assert group.who == who
    with open_portfolio(file, secret, place=place, clock=clock, read_only=True) as group:
        assert group.who == ""


def test_what_is_known_of_a_member_is_corrected(three: Portfolio) -> None:
    before, day = find_member(three, "Robin Example"), TODAY - timedelta(days=30)
    write_as(three, before.id)
    done = edit_member(
        three, before.id, name=" Robin  Lee ", registration="HCPC PH000009", email="", joined=day
    )
    found = find_member(three, "Robin Lee")
    assert (found.id, found.registration, found.joined) == (before.id, "HCPC PH000009", day)
    assert three.who == "Robin Lee"
    assert str(done.said) == "Changed what is known of Robin Lee."
    undo_change(three, done.undo)
    assert find_member(three, "Robin Example").joined == before.joined


@pytest.mark.parametrize(
    ("name", "days", "sentence"),
    [
        (" ", 0, "A member needs a name. Nothing was changed."),
        ("Robin", 1, "The day of joining is still to come. Nothing was changed."),
    ],
)
def test_member_is_not_corrected_into_nobody(
    three: Portfolio, name: str, days: int, sentence: str
) -> None:
    day = TODAY + timedelta(days=days)
    with pytest.raises(Refused) as caught:
        edit_member(three, "Robin Example", name=name, registration="", email="", joined=day)
    assert caught.value.sentence == sentence


def test_who_came_back_did_not_join_before_leaving(three: Portfolio) -> None:
    leave(three, "Robin Example")
    one = come_back(three, "Robin Example").value
    day = TODAY - timedelta(days=1)
    with pytest.raises(Refused, match="and came back after that"):
        edit_member(three, one.id, name=one.name, registration="", email="", joined=day)


def test_another_member_takes_over_the_computer(three: Portfolio) -> None:
    write_as(three, "Robin Example")
    write_as(three, "Ali Example")
    found = writer(three)
    assert found is not None
    assert found.name == three.who == "Ali Example"
    assert sum(bool(one.machines) for one in members(three)) == 1


def test_joining_and_leaving_say_what_they_do_not_undo(group: Portfolio) -> None:
    assert add_member(group, "Robin Example").advice == (JOINING,)
    done = leave(group, "Robin Example")
    assert done.advice == (LEAVING,)
    assert staying(group) == ()
    (robin,) = members(group)
    assert (robin.left, robin.belonged(TODAY)) == (TODAY, True)
    assert not robin.belonged(TODAY + timedelta(days=1))
    with pytest.raises(NotFound, match=r"“Robin Example” is no member of the group\. Nothing"):
        leave(group, "Robin Example")
    undo_change(group, done.undo)
    assert staying(group) != ()


def test_leaving_gives_up_turns_that_are_to_come(three: Portfolio) -> None:
    later = TODAY + timedelta(days=19)
    rota = {Turn.FACILITATOR: "Ali Example", Turn.OBSERVER: "Sam Example"}
    now = plan_meeting(three, MeetingWish(on=TODAY, rota=rota)).value
    coming = plan_meeting(three, MeetingWish(on=later, rota=rota)).value
    sooner = plan_meeting(three, MeetingWish(on=later - timedelta(days=9), rota=rota)).value
    done = leave(three, "Ali Example")
    assert done.advice == (
        LEAVING,
        (
            "Open at coming meetings, for the group to give to others: "
            "facilitator on 30 Nov 2026, facilitator on 9 Dec 2026."
        ),
    )
    assert find_meeting(three, now.id) == now
    assert list(find_meeting(three, coming.id).rota) == [Turn.OBSERVER]
    undo_change(three, done.undo)
    assert find_meeting(three, sooner.id) == sooner


def test_two_members_of_one_name_are_told_apart_by_their_ids(group: Portfolio) -> None:
    first = add_member(group, "Robin Example").value
    done = add_member(group, "robin  example")
    assert done.advice[1] == (
        "Another member is called robin example: commands tell them apart by their ids."
    )
    with pytest.raises(Refused) as refused:
        leave(group, "Robin Example")
    assert (
        refused.value.sentence
        == (
            f"“Robin Example” may be more than one member: {first.id[:8]} Robin Example, "
            f"{done.value.id[:8]} robin example. Give the id. Nothing was changed."
        )
        or done.value.id[:8] in refused.value.sentence
    )
    assert find_member(group, first.id[:8]) == first
    leave(group, first.id)
    assert find_member(group, "Robin Example") == done.value


def test_a_group_and_a_member_need_names(group: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"A member needs a name\. Nothing was added\."):
        add_member(group, " ")
    with pytest.raises(Refused, match=r"still to come\. Nothing was added\."):
        add_member(group, "Robin Example", joined=TODAY + timedelta(days=1))
    with pytest.raises(Refused, match=r"A group needs a name\. Nothing was made\."):
        create_group(tmp_path / "none.fcpgroup", " ", raw_key(), place=Place(tmp_path / "data"))
    assert not (tmp_path / "none.fcpgroup").exists()


def test_somebody_has_to_be_named_where_nobody_writes(three: Portfolio) -> None:
    with pytest.raises(Refused, match="Say which member it is, or once who writes"):
        acting(three, "")
    write_as(three, "Sam Example")
    assert acting(three, "").name == "Sam Example"
    assert acting(three, "ali example").name == "Ali Example"


def test_a_portfolio_has_no_members(portfolio: Portfolio) -> None:
    with pytest.raises(Refused, match="is a portfolio; this is done in a peer-support group"):
        add_member(portfolio, "Robin Example")


def test_what_else_names_a_member_who_is_erased_is_told(group: Portfolio) -> None:
    made = add_member(group, "Margaret Quokka", email="margaret@quokka.example").value
    item = bring(group, "Margaret Quokka asked about knees", member=made.id).value
    erased = erase(group, Target(id=made.id), why="She asked.", with_copies=True).value
    told = [one.said for one in erased.held if one.where == "portfolio"]
    assert f"the what members bring, in {item.id[:8]}: erase it there too" in told
