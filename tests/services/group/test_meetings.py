"""Meetings of a group: planned, changed, held; what was brought, noted and agreed."""

from datetime import date, time, timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.group.meeting import Meeting, MeetingState, Turn
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.group.actions import actions, add_action, finish_action, open_actions
from fcp_portfolio.services.group.agenda import agenda, bring, brought, put_off
from fcp_portfolio.services.group.calendar import save_group_calendar
from fcp_portfolio.services.group.meetings import (
    MeetingWish,
    as_it_was,
    cancel_meeting,
    change_meeting,
    find_meeting,
    hold_meeting,
    meetings,
    next_meeting,
    plan_meeting,
    present_at,
    propose_rota,
)
from fcp_portfolio.services.group.members import (
    add_member,
    edit_member,
    find_member,
    leave,
    members,
    write_as,
)
from fcp_portfolio.services.group.minutes import minutes, save_minutes
from fcp_portfolio.services.group.notes import learnt, note_learning, note_theme, take_out, themes
from fcp_portfolio.services.group.patients import needs_reason
from fcp_portfolio.services.group.record import record_of
from fcp_portfolio.services.group.rules import agree, rules, set_rules
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from tests.builders import TODAY

LATER = TODAY + timedelta(days=7)
NHS_NUMBER = "999 000 0018"


def planned(group: Portfolio, on: date = TODAY) -> Meeting:
    return plan_meeting(group, MeetingWish(on=on)).value


def turns(group: Portfolio, meeting: Meeting) -> list[str]:
    names = {one.id: one.name.split()[0] for one in members(group)}
    return [names[one] for one in meeting.rota.values()]


def test_members_take_turns(three: Portfolio) -> None:
    found = [turns(three, planned(three, TODAY + timedelta(weeks=n))) for n in range(6)]
    for turn in range(3):
        names = [one[turn] for one in found]
        assert {names.count(name) for name in ("Ali", "Robin", "Sam")} == {2}


def test_a_meeting_without_members_is_not_planned(group: Portfolio) -> None:
    with pytest.raises(Refused) as refused:
        planned(group)
    assert refused.value.sentence == (
        "The group has no members yet. Let somebody join. Nothing was planned."
    )
    assert meetings(group) == ()


def test_a_rota_of_one_is_a_sentence(group: Portfolio) -> None:
    add_member(group, "Robin Example")
    done = plan_meeting(group, MeetingWish(on=TODAY))
    assert done.advice == (
        "There are too few members for every turn: nobody is presenter, observer.",
    )
    assert turns(group, done.value) == ["Robin"]


def test_a_meeting_is_what_is_wished(three: Portfolio) -> None:
    wish = MeetingWish(
        on=LATER,
        at=time(12, 30),
        minutes=60,
        place="https://example.org/room",
        title="Shoulders",
        rota={Turn.FACILITATOR: "Sam Example", Turn.OBSERVER: ""},
    )
    made = plan_meeting(three, wish).value
    assert turns(three, made) == ["Sam"]
    assert made.starts is not None
    changed = change_meeting(three, made.id, MeetingWish(on=TODAY, title="Knees"))
    assert (changed.value.on, changed.value.at, turns(three, changed.value)) == (
        TODAY,
        None,
        ["Sam"],
    )
    assert changed.said == "Changed the meeting of 20 Nov 2026."
    undo_change(three, changed.undo)
    assert find_meeting(three, made.id[:8]) == made
    assert next_meeting(three) == made


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (MeetingWish(on=TODAY, minutes=0), "A meeting lasts from 1 to 1440 minutes."),
        (MeetingWish(on=TODAY, title="x" * 121), "A title holds 120 letters and a place 500."),
        (MeetingWish(on=TODAY, place="x" * 501), "A title holds 120 letters and a place 500."),
        (MeetingWish(on=TODAY, title=f"About {NHS_NUMBER}"), r"NHS number.* otherwise\.$"),
        (MeetingWish(on=TODAY, rota={Turn.OBSERVER: "Nobody"}), "“Nobody” is no member"),
    ],
)
def test_what_cannot_be_planned_is_refused(
    three: Portfolio, wish: MeetingWish, sentence: str
) -> None:
    with pytest.raises((Refused, NotFound), match=sentence):
        plan_meeting(three, wish)
    assert meetings(three) == ()


def test_a_meeting_is_held_by_those_who_came(three: Portfolio) -> None:
    leave(three, "Sam Example")
    meeting = planned(three)
    assert not meeting.asks(TODAY)
    assert meeting.asks(LATER)
    held = hold_meeting(three, meeting.id, ["Robin Example", "Sam Example"]).value
    assert held.state is MeetingState.HELD
    assert [one.name for one in present_at(three, held)] == ["Robin Example", "Sam Example"]
    hold_meeting(three, meeting.id, ["Ali Example"])
    assert [one.name for one in present_at(three, held)] == ["Ali Example"]
    with pytest.raises(Refused, match=r"The meeting was held already\. Nothing was changed\."):
        cancel_meeting(three, meeting.id)


def test_a_turn_counts_only_for_who_came(three: Portfolio) -> None:
    rota = {Turn.FACILITATOR: "Robin Example", Turn.OBSERVER: "Ali Example"}
    meeting = plan_meeting(three, MeetingWish(on=TODAY, rota=rota)).value
    assert "observer: Ali Example" in minutes(three, meeting.id).text
    held = hold_meeting(three, meeting.id, ["Robin Example"]).value
    assert turns(three, as_it_was(three, held)) == ["Robin"]
    text = minutes(three, meeting.id).text
    assert "facilitator: Robin Example" in text
    assert "Ali" not in text
    (recorded,) = record_of(three).meetings
    assert recorded.rota == ((Turn.FACILITATOR, "Robin Example"),)


def test_whoever_did_not_come_is_proposed_again(three: Portfolio) -> None:
    before = propose_rota(three)
    first, *others = before.values()
    wish = MeetingWish(on=TODAY, rota={Turn.FACILITATOR: first})
    meeting = plan_meeting(three, wish).value
    assert propose_rota(three) != before
    hold_meeting(three, meeting.id, others)
    assert propose_rota(three) == before


def test_what_was_not_held_is_refused(three: Portfolio) -> None:
    ahead, called_off = planned(three, LATER), planned(three)
    cancel_meeting(three, called_off.id, "Nobody can come.")
    before = planned(three, TODAY - timedelta(days=1))
    for meeting, came, sentence in (
        (ahead, ["Ali Example"], "The meeting lies ahead"),
        (called_off, ["Ali Example"], "The meeting was cancelled"),
        (planned(three), [], "Say who came"),
        (before, ["Ali Example"], "Nobody had joined the group by"),
    ):
        with pytest.raises((Refused, NotFound), match=sentence):
            hold_meeting(three, meeting.id, came)
    add_member(three, "Jory Example", joined=before.on)
    with pytest.raises(NotFound, match="“Ali Example” is no member"):
        hold_meeting(three, before.id, ["Ali Example"])


def test_meeting_of_before_the_group_had_its_file_is_held_once_days_are_right(
    three: Portfolio,
) -> None:
    before = planned(three, TODAY - timedelta(days=1))
    ali = find_member(three, "Ali Example")
    edit_member(three, ali.id, name=ali.name, registration="", email="", joined=before.on)
    hold_meeting(three, before.id, ["Ali Example"])
    assert [one.name for one in present_at(three, before)] == ["Ali Example"]


def test_what_members_bring_waits_for_the_next_meeting(three: Portfolio) -> None:
    write_as(three, "Ali Example")
    first = bring(three, "A knee that gives way", topics=["4"]).value
    other = planned(three, LATER)
    second = bring(three, "A letter", member="Sam Example", meeting=other.id).value
    assert brought(three, None) == (first,)
    assert agenda(three, other) == ((first, second), ())
    sooner = planned(three)
    assert brought(three, sooner) == (first,)
    assert brought(three, other) == (second,)
    hold_meeting(three, other.id, ["Ali Example"]) if other.on <= TODAY else None
    hold_meeting(three, sooner.id, ["Ali Example"])
    assert [one.text for one in brought(three, sooner)] == ["A knee that gives way"]
    assert brought(three, None) == ()
    put_off(three, second.id)
    assert brought(three, other) == ()


def test_meetings_held_late_leave_what_waits_for_another(three: Portfolio) -> None:
    bring(three, "A knee", member="Ali Example")
    first, second = planned(three), planned(three)
    later = max(first, second, key=lambda one: one.id)
    hold_meeting(three, later.id, ["Ali Example"])
    assert brought(three, later) == ()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (" ", r"Nothing was said\. Nothing was changed\."),
        ("x" * 4001, "longer than 4000 letters"),
        (f"About {NHS_NUMBER}", "in the theme looks like an NHS number. Everyone in the group"),
    ],
)
def test_what_says_nothing_or_names_a_patient_is_no_theme(
    three: Portfolio, text: str, sentence: str
) -> None:
    meeting = planned(three)
    with pytest.raises(Refused, match=sentence):
        note_theme(three, meeting.id, text, why="because")
    assert themes(three, meeting) == ()


def test_a_text_has_an_end(three: Portfolio) -> None:
    meeting = planned(three)
    with pytest.raises(Refused, match=r"longer than 4000 letters\. Shorten it\."):
        note_theme(three, meeting.id, "x" * 4_001)
    assert themes(three, meeting) == ()


def test_an_identifier_may_stay_for_a_reason(three: Portfolio) -> None:
    meeting = planned(three)
    done = note_theme(three, meeting.id, f"About {NHS_NUMBER}", why="A number made up for tests.")
    assert "It was kept as it is" in done.advice[0]
    assert done.value.why == "A number made up for tests."


def test_a_bare_number_that_fits_is_certain_and_the_reason_is_looked_through(
    three: Portfolio,
) -> None:
    meeting = planned(three)
    bare = NHS_NUMBER.replace(" ", "")
    assert needs_reason(three, f"Saw {bare} today")
    assert not needs_reason(three, "Saw 12 today")
    with pytest.raises(Refused, match="or say in a sentence of at least three words"):
        note_theme(three, meeting.id, f"Saw {bare} today")
    with pytest.raises(Refused, match=rf"“{NHS_NUMBER}” in the reason .* Write it otherwise\."):
        note_theme(three, meeting.id, f"Saw {bare} today", why=f"It is {NHS_NUMBER} once more")
    assert themes(three, meeting) == ()
    done = note_theme(three, meeting.id, f"Saw {bare} today", why="A number made up for tests.")
    assert done.value.text == f"Saw {bare} today"


def test_minutes_are_put_together(three: Portfolio) -> None:
    write_as(three, "Ali Example")
    wish = MeetingWish(on=TODAY, at=time(12, 30), place="Room 2", title="Knees")
    meeting = plan_meeting(three, wish).value
    bring(three, "A knee that gives way", meeting=meeting.id, topics=["4"])
    note_theme(three, meeting.id, "When to scan a knee", topics=["4", "5"])
    gone = note_theme(three, meeting.id, "Parking").value
    take_out(three, gone)
    note_learning(three, meeting.id, "Ask about locking first")
    note_learning(three, meeting.id, "I scan too often", member="")
    due = add_action(three, "Share the leaflet", due=LATER, meeting=meeting.id).value
    done = add_action(three, "Book the room", owner="Sam Example", meeting=meeting.id).value
    finish_action(three, done.id)
    hold_meeting(three, meeting.id, ["Ali Example", "Robin Example"])
    text = minutes(three, meeting.id).text
    for line in (
        "Knees, meeting of 20 Nov 2026",
        "at 12:30. Place: Room 2",
        "Present\n- Ali Example, Robin Example",
        "Brought\n- Ali Example: A knee that gives way",
        "Themes\n- When to scan a knee\n",
        "What the group learnt\n- Ask about locking first\n",
        "- Share the leaflet (Ali Example, by 27 Nov 2026)",
        "- Book the room (Sam Example, done on 20 Nov 2026)",
    ):
        assert line in text
    assert "I scan too often" not in text
    assert "Parking" not in text
    assert len(minutes(three, meeting.id).topics) == 2
    assert [one.text for one in learnt(three, meeting)] == [
        "Ask about locking first",
        "I scan too often",
    ]
    assert [one.text for one in actions(three)] == ["Share the leaflet", "Book the room"]
    assert (due.overdue(LATER), due.overdue(LATER + timedelta(days=1))) == (False, True)
    finish_action(three, done.id, done=False)
    assert len(open_actions(three)) == 2


def test_a_member_whose_joining_was_undone_keeps_a_name_in_minutes(three: Portfolio) -> None:
    kim = add_member(three, "Kim Example")
    wish = MeetingWish(on=TODAY, rota={Turn.FACILITATOR: "Kim Example"})
    meeting = plan_meeting(three, wish).value
    undo_change(three, kim.undo)
    change_meeting(three, meeting.id, MeetingWish(on=TODAY, title="Knees"))
    assert "facilitator: Kim Example" in minutes(three, meeting.id).text
    erase(three, Target(id=kim.value.id), why="Typed twice")
    assert "facilitator: [erased]" in minutes(three, meeting.id).text


def test_minutes_of_a_meeting_of_which_nothing_was_noted_say_so(three: Portfolio) -> None:
    meeting = plan_meeting(three, MeetingWish(on=TODAY, rota={})).value
    assert minutes(three, meeting.id).text == (
        "Peers, meeting of 20 Nov 2026\n\nNothing was noted."
    )


def test_minutes_are_written_as_text(three: Portfolio, tmp_path: Path) -> None:
    meeting, to = planned(three), tmp_path / "minutes.txt"
    done = save_minutes(three, meeting.id, to)
    assert to.read_text("utf-8") == f"{minutes(three, meeting.id).text}\n"
    assert done.said == ("Wrote the minutes to “minutes.txt”. Anyone who has the file can read it.")


def test_ground_rules_are_agreed_to_as_they_stand(three: Portfolio) -> None:
    assert rules(three) is None
    with pytest.raises(Refused, match="There are no ground rules yet"):
        agree(three, "Ali Example")
    set_rules(three, "What is said here stays here.")
    agree(three, "Ali Example")
    assert agree(three, "Ali Example").said == "Ali Example agreed to them already."
    standing = rules(three)
    assert standing is not None
    assert [(one.name, on) for one, on in standing.agreed] == [("Ali Example", TODAY)]
    assert [one.name for one in standing.asked] == ["Robin Example", "Sam Example"]
    set_rules(three, "What is said here stays here. No patients.")
    changed = rules(three)
    assert changed is not None
    assert changed.agreed == ()


def test_meetings_leave_for_calendars(three: Portfolio, tmp_path: Path) -> None:
    to = tmp_path / "peers.ics"
    with pytest.raises(Refused, match="No meeting is planned"):
        save_group_calendar(three, to)
    wish = MeetingWish(on=LATER, at=time(12, 30), minutes=60, place="Room 2", title="Knees")
    plan_meeting(three, wish)
    off = planned(three, LATER)
    cancel_meeting(three, off.id)
    planned(three, TODAY - timedelta(days=1))
    bring(three, "A knee that gives way", member="Ali Example")
    assert save_group_calendar(three, to).value.sessions == 2
    text = to.read_text()
    for line in ("SUMMARY:Knees", "LOCATION:Room 2", "SUMMARY:Peers", "STATUS:CANCELLED"):
        assert line in text
    assert "SEQUENCE:2" in text
    assert "knee that" not in text


def test_what_was_brought_to_a_meeting_that_is_called_off_waits_for_the_next(
    three: Portfolio,
) -> None:
    first, then = planned(three), planned(three, TODAY + timedelta(days=40))
    item = bring(three, "A knee that gives way", member="Ali Example", meeting=first.id).value
    assert brought(three, then) == ()
    cancel_meeting(three, first.id)
    assert brought(three, None) == brought(three, then) == (item,)


def test_nobody_writes_here_who_left(three: Portfolio) -> None:
    write_as(three, "Ali Example")
    set_rules(three, "What is said here stays here.")
    leave(three, "Ali Example")
    for act in (lambda: agree(three), lambda: bring(three, "A letter")):
        with pytest.raises(Refused, match="Say which member it is"):
            act()
