"""Each member keeps a copy: what they write apart becomes one, and what differs is decided."""

from fcp_portfolio.domain.group.items import GroupAction
from fcp_portfolio.services.group.actions import add_action, finish_action
from fcp_portfolio.services.group.agenda import bring, brought
from fcp_portfolio.services.group.meetings import (
    MeetingWish,
    change_meeting,
    hold_meeting,
    meetings,
    present_at,
)
from fcp_portfolio.services.group.members import writer
from fcp_portfolio.services.group.rules import set_rules
from fcp_portfolio.services.merging import compare, merge, versions_beside
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.undecided import choices, choose
from fcp_portfolio.storage import subjects
from tests.builders import TODAY
from tests.services.group.conftest import exchange


def test_a_month_on_two_computers_becomes_one(two: tuple[Portfolio, Portfolio]) -> None:
    here, there = two
    (meeting,) = meetings(here)
    bring(here, "A knee that gives way")
    bring(there, "A letter to a GP")
    hold_meeting(here, meeting.id, ["Robin Example", "Sam Example"])
    hold_meeting(there, meeting.id, ["Robin Example", "Sam Example"])
    exchange(two)
    for one in two:
        assert choices(one) == ()
        (held,) = meetings(one)
        assert [each.name for each in present_at(one, held)] == ["Robin Example", "Sam Example"]
        assert len(brought(one, held)) == 2
        assert check(one) == ()
    assert [getattr(writer(one), "name", "") for one in two] == ["Robin Example", "Sam Example"]


def test_what_was_changed_keeps_its_place_on_both(two: tuple[Portfolio, Portfolio]) -> None:
    here, _ = two
    actions = [add_action(here, text, owner="Robin Example").value for text in ("One", "Two")]
    exchange(two)
    finish_action(here, actions[0].id)
    finish_action(here, actions[0].id, done=False)
    exchange(two)
    orders = []
    for one in two:
        with one.read() as session:
            orders.append([each.text for each in subjects.every(session, GroupAction)])
    assert orders == [["One", "Two"], ["One", "Two"]]


def test_versions_are_told_by_who_wrote_them(two: tuple[Portfolio, Portfolio]) -> None:
    here, there = two
    (meeting,) = meetings(here)
    change_meeting(here, meeting.id, MeetingWish(on=TODAY, place="Room 1"))
    change_meeting(there, meeting.id, MeetingWish(on=TODAY, place="Room 2"))
    beside = here.file.with_name(f"{here.file.stem} (copy).fcpgroup")
    there.publish()
    beside.write_bytes(there.file.read_bytes())
    told = compare(here, beside)
    assert (told.who, told.origin) == ("Sam Example", "Sam Example")
    # Not opened, and nobody said here yet who writes on that computer.
    assert [one.origin for one in versions_beside(here)] == [f"“{told.computer}”"]
    assert merge(here, beside).said.startswith("Version of Sam Example: ")
    assert merge(here, beside).said == (
        "The version of Sam Example holds nothing that is not here."
    )
    (choice,) = choices(here)
    assert {one.origin for one in (choice.shown, *choice.others)} == {
        "Robin Example",
        "Sam Example",
    }
    bring(there, "A letter to a GP")
    there.publish()
    beside.write_bytes(there.file.read_bytes())
    assert [one.origin for one in versions_beside(here)] == ["Sam Example"]


def test_what_differs_is_shown_by_name_and_decided(two: tuple[Portfolio, Portfolio]) -> None:
    here, there = two
    (meeting,) = meetings(here)
    change_meeting(here, meeting.id, MeetingWish(on=TODAY, place="Room 1"))
    change_meeting(there, meeting.id, MeetingWish(on=TODAY, place="Room 2"))
    set_rules(here, "What is said here stays here.")
    set_rules(there, "No patients.")
    hold_meeting(here, meeting.id, ["Robin Example"])
    hold_meeting(there, meeting.id, ["Sam Example"])
    exchange(two)
    found = {one.title: one for one in choices(here)}
    assert sorted(found) == [
        "attendance: Robin Example",
        "attendance: Sam Example",
        "ground rules",
        "meetings: 2026-11-20",
    ]
    told = {
        one.part: (one.before, one.now)
        for choice in found.values()
        for one in choice.others[0].differences
    }
    assert {*told["Place"]} == {"Room 1", "Room 2"}
    assert {*told["Came"]} == {"yes", "no"}
    for choice in found.values():
        choose(here, choice.subject, choice.shown.id)
    exchange(two)
    assert choices(here) == choices(there) == ()
    assert meetings(here) == meetings(there)
