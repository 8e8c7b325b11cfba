"""What leaves the group: its record as PDF, and a member's own entry of a meeting."""

from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest

from fcp_portfolio.domain.errors import Refused, StorageFailed
from fcp_portfolio.domain.group.items import Theme
from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.domain.group.record import parts_of_names, without_names
from fcp_portfolio.domain.group.record_numbers import RecordNumbers
from fcp_portfolio.domain.identity import Json, new_id
from fcp_portfolio.services.entries import list_entries
from fcp_portfolio.services.files import check_file, save_copy
from fcp_portfolio.services.group.actions import add_action, finish_action
from fcp_portfolio.services.group.agenda import bring
from fcp_portfolio.services.group.entries import entry_from_meeting, entry_in_file
from fcp_portfolio.services.group.meetings import (
    MeetingWish,
    cancel_meeting,
    hold_meeting,
    plan_meeting,
)
from fcp_portfolio.services.group.members import add_member, leave, members, write_as
from fcp_portfolio.services.group.notes import note_learning, note_theme
from fcp_portfolio.services.group.record import (
    record_findings,
    record_of,
    record_of_meeting,
    write_record,
)
from fcp_portfolio.services.group.rules import agree, set_rules
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.verification import told_of
from fcp_portfolio.storage import subjects
from tests.builders import TODAY, opened
from tests.conftest import Template
from tests.documents.reading import page_text
from tests.services.group.conftest import copied

OTHERS = ("Ali Example", "Sam Example")


@pytest.fixture
def held(three: Portfolio) -> tuple[Portfolio, Meeting]:
    """A group after a meeting at which Robin and Ali were."""
    wish = MeetingWish(on=TODAY, minutes=90, title="Knees with Sam Example")
    meeting = plan_meeting(three, wish).value
    set_rules(three, "What is said here stays here.")
    agree(three, "Robin Example")
    bring(three, "My knee that gives way", member="Ali Example", meeting=meeting.id, topics=["5"])
    note_theme(three, meeting.id, "When ali example scans a knee", topics=["4"])
    note_learning(three, meeting.id, "Ask about locking first")
    note_learning(three, meeting.id, "I scan too often", member="Robin Example")
    note_learning(three, meeting.id, "I never ask", member="Ali Example")
    add_action(three, "Share the leaflet", owner="Robin Example", meeting=meeting.id, due=TODAY)
    done = add_action(three, "Tell Sam Example", owner="Ali Example", meeting=meeting.id)
    finish_action(three, done.value.id)
    return three, hold_meeting(three, meeting.id, ["Robin Example", "Ali Example"]).value


def test_the_record_holds_nobodys_own_text(held: tuple[Portfolio, Meeting], tmp_path: Path) -> None:
    group, _ = held
    off = plan_meeting(group, MeetingWish(on=TODAY)).value
    cancel_meeting(group, off.id)
    leave(group, "Robin Example")
    to = tmp_path / "record.pdf"
    done = write_record(group, to)
    record = done.value.record
    numbers = told_of(to)
    assert isinstance(numbers, RecordNumbers)
    assert (numbers.group, numbers.meetings, numbers.minutes) == ("Peers", 1, 90)
    (meeting,) = record.meetings
    assert (meeting.present, meeting.others, meeting.came) == (("Ali Example",), 1, 2)
    assert (record.cancelled, record.members, record.rules_agreed) == (1, 2, 0)
    assert meeting.themes == ("When a member scans a knee",)
    text = page_text(to)
    for words in ("Peers", "Ali Example", "1 who has left since", "Share the leaflet", "90"):
        assert words in text
    for words in ("I scan too often", "I never ask", "gives way", "Robin", "When ali"):
        assert words not in text
    assert "Knees with a member" in text
    assert "Tell a member" in text
    with pikepdf.open(to) as pdf:
        assert pdf.Root.MarkInfo.Marked
    assert any(line.what.startswith("Wrote the group’s record from") for line in history(group))


def test_the_record_of_nothing_says_none(three: Portfolio, tmp_path: Path) -> None:
    to = tmp_path / "record.pdf"
    day = TODAY - timedelta(days=1)
    write_record(three, to, since=day, until=day)
    assert page_text(to).count("None.") == 2
    assert record_of(three).rules_agreed is None
    with pytest.raises(Refused, match="The period ends before it begins"):
        write_record(three, to, since=TODAY, until=day)


def test_identifiers_leave_only_for_a_reason(
    held: tuple[Portfolio, Meeting], tmp_path: Path
) -> None:
    group, meeting = held
    note_theme(group, meeting.id, "About 999 000 0018", why="A number made up for tests.")
    to = tmp_path / "record.pdf"
    (found,) = record_findings(group)
    assert found.place == (
        "the record (kept in the group for the reason “A number made up for tests.”)"
    )
    with pytest.raises(
        Refused, match=r"in the record .kept .* looks like an NHS number.*Nothing was written"
    ):
        write_record(group, to)
    write_record(group, to, reason="A number made up for tests.")
    assert any("made up for tests" in line.what for line in history(group))


def test_line_of_the_history_stands_before_the_record_does(
    held: tuple[Portfolio, Meeting], tmp_path: Path
) -> None:
    group, _ = held
    to = tmp_path / "record.pdf"
    to.mkdir()  # so that the last step fails: it cannot take the place of a folder
    with pytest.raises(StorageFailed, match=r"could not be written .*Nothing was changed"):
        write_record(group, to)
    assert [line.what.partition(" from")[0] for line in history(group)[-2:]] == [
        "Wrote the group’s record",
        "The group’s record could not be written",
    ]
    assert [*tmp_path.glob("*.part"), *tmp_path.glob(".*.part")] == []


def test_nothing_is_noted_where_nothing_could_be_drawn(
    held: tuple[Portfolio, Meeting], tmp_path: Path
) -> None:
    group, _ = held
    before = history(group)
    with pytest.raises(StorageFailed, match="There is no folder"):
        write_record(group, tmp_path / "nowhere" / "record.pdf")
    assert history(group) == before


def test_a_reader_writes_the_record_and_notes_nothing(
    group_of_three: Template, tmp_path: Path
) -> None:
    with copied(group_of_three, tmp_path) as group:
        group.publish()
    with opened(group.file, group_of_three.secret, read_only=True) as reader:
        write_record(reader, tmp_path / "record.pdf")


def test_own_entry_is_made_in_a_portfolio_that_is_opened_for_it(
    held: tuple[Portfolio, Meeting], template: Template, tmp_path: Path
) -> None:
    group, meeting = held
    file = tmp_path / "own.fcpfolio"
    file.write_bytes(template.file.read_bytes())
    done = entry_in_file(
        group, meeting.id, file, template.secret, member="Robin Example", with_record=False
    )
    assert done.value.content.attachments == ()
    assert done.said == (
        "Made a draft in “own.fcpfolio”. It stands under Evidence there. Finish it in your own "
        "words."
    )
    assert done.undo is None


def test_a_member_makes_their_own_entry(
    held: tuple[Portfolio, Meeting], portfolio: Portfolio, tmp_path: Path
) -> None:
    group, meeting = held
    write_record(group, tmp_path / "record.pdf")
    files = (check_file(tmp_path / "record.pdf"),)
    done = entry_from_meeting(group, meeting.id, portfolio, files=files)
    made = done.value
    content = made.content
    assert (made.draft, content.form, content.occurred, content.minutes, content.person) == (
        True,
        "peer-discussion",
        TODAY,
        90,
        None,
    )
    assert content.title == "Knees with a member"
    assert [link.code for link in content.links] == ["4", "5"]
    values: dict[str, Json] = dict(content.values)
    assert values == {
        "format": "Group case discussion",
        "present": [{"role": "Members", "number": "2"}],
        "ground_rules": True,
        "themes": "When a member scans a knee\nAsk about locking first",
        "learning": "I scan too often",
        "actions": [{"action": "Share the leaflet", "owner": "Robin Example", "due": "2026-11-20"}],
    }
    assert not any(name in str(content) for name in OTHERS)
    given, own = content.attachments
    assert (given.name, own.name) == ("record.pdf", "Peers, record 2026-11-20.pdf")
    assert own.description == (
        "The group’s record of its meeting of 20 Nov 2026: who was there, what it was about, what "
        "was agreed."
    )
    save_copy(portfolio, own, tmp_path / "own.pdf")
    text = page_text(tmp_path / "own.pdf")
    for words in ("20 Nov 2026 to 20 Nov 2026", "Robin Example", "Share the leaflet"):
        assert words in text
    assert "I scan too often" not in text
    assert len(list_entries(portfolio)) == 1


def test_the_record_of_one_meeting_holds_no_other_of_that_day(
    held: tuple[Portfolio, Meeting],
) -> None:
    group, meeting = held
    other = plan_meeting(group, MeetingWish(on=TODAY, title="Hips")).value
    hold_meeting(group, other.id, ["Ali Example"])
    record = record_of_meeting(group, meeting)
    assert [one.title for one in record.meetings] == ["Knees with a member"]
    assert len(record.actions) == 2


def test_the_record_stays_back_where_something_looks_like_an_identifier(
    held: tuple[Portfolio, Meeting], portfolio: Portfolio
) -> None:
    group, meeting = held
    note_theme(group, meeting.id, "About 999 000 0018", why="A number made up for tests.")
    done = entry_from_meeting(group, meeting.id, portfolio)
    assert done.value.content.attachments == ()
    (said,) = done.advice
    assert said == (
        "The group’s record is not attached: “999 000 0018” in it looks like an NHS number. If it "
        "may stay, write the record with the reason, and attach it."
    )


def test_capabilities_that_the_portfolio_does_not_use_are_told(
    held: tuple[Portfolio, Meeting], portfolio: Portfolio
) -> None:
    group, meeting = held
    with group.change() as change:
        theme = Theme(id=new_id(), meeting=meeting.id, text="Teams", topics=("own-1#2",))
        subjects.keep(change, "Noted a theme", theme)
    done = entry_from_meeting(group, meeting.id, portfolio, with_record=False)
    assert [link.code for link in done.value.content.links] == ["4", "5"]
    assert done.advice == ("Not linked, because your portfolio does not use them: own-1#2.",)


def test_only_who_was_there_makes_an_entry_of_it(
    held: tuple[Portfolio, Meeting], portfolio: Portfolio
) -> None:
    group, meeting = held
    with pytest.raises(Refused, match="This portfolio is of Robin Example, not of Sam Example"):
        entry_from_meeting(group, meeting.id, portfolio, member="Sam Example")
    ahead = plan_meeting(group, MeetingWish(on=TODAY)).value
    with pytest.raises(Refused, match=r"The meeting is planned, not held\. Nothing was made\."):
        entry_from_meeting(group, ahead.id, portfolio)
    other = add_member(group, "Robin Example").value
    with pytest.raises(Refused, match="Robin Example was not at the meeting of 20 Nov 2026"):
        entry_from_meeting(group, meeting.id, portfolio, member=other.id)
    with pytest.raises(Refused, match="It is not plain which member Robin Example is"):
        entry_from_meeting(group, meeting.id, portfolio)
    assert list_entries(portfolio) == ()


def test_whoever_writes_here_is_meant(
    held: tuple[Portfolio, Meeting], portfolio: Portfolio
) -> None:
    group, meeting = held
    first = next(one for one in members(group) if one.name == "Robin Example")
    add_member(group, "Robin Example")
    write_as(group, first.id)
    note_theme(group, meeting.id, "Ali asked twice", topics=[])
    done = entry_from_meeting(group, meeting.id, portfolio, with_record=False)
    assert done.advice == (
        "“Ali” may be part of a member’s name. Read the draft before you finish it.",
    )


def test_names_are_taken_out_whole() -> None:
    assert without_names("ALI  example’s idea, Ali’s own", OTHERS) == "a member’s idea, Ali’s own"
    assert without_names("Alison Example", ("Ali",)) == "Alison Example"
    assert parts_of_names("Ali and the sample, an ali", OTHERS) == ("Ali",)
