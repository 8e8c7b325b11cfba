"""The minutes of a meeting as PDF: parts under headings, actions as a table."""

from datetime import time
from pathlib import Path

import pikepdf
import pytest

from fcp_portfolio.domain.group.meeting import Turn
from fcp_portfolio.services.group.actions import add_action
from fcp_portfolio.services.group.agenda import bring
from fcp_portfolio.services.group.meetings import MeetingWish, hold_meeting, plan_meeting
from fcp_portfolio.services.group.minutes import save_minutes
from fcp_portfolio.services.group.notes import note_learning, note_theme
from fcp_portfolio.services.portfolio import Portfolio
from tests.builders import TODAY
from tests.documents.reading import page_text


def tags(to: Path) -> list[str]:
    """The kinds of structure elements in the PDF."""

    def below(element: pikepdf.Object) -> list[str]:
        kids = element.get("/K", [])
        several = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        inner = [one for one in several if isinstance(one, pikepdf.Dictionary) and "/S" in one]
        return [tag for one in inner for tag in (str(one.S), *below(one))]

    with pikepdf.open(to) as pdf:
        return below(pdf.Root.StructTreeRoot)


def test_minutes_have_their_parts_under_headings_and_actions_as_a_table(
    three: Portfolio, tmp_path: Path
) -> None:
    wish = MeetingWish(
        on=TODAY,
        at=time(12, 30),
        minutes=90,
        place="Room 2",
        title="Knees",
        rota={Turn.FACILITATOR: "Robin Example"},
    )
    meeting = plan_meeting(three, wish).value
    bring(three, "A knee that gives way", member="Ali Example", meeting=meeting.id, topics=["4"])
    note_theme(three, meeting.id, "When to scan a knee")
    note_learning(three, meeting.id, "Ask about locking first")
    note_learning(three, meeting.id, "I scan too often", member="Robin Example")
    add_action(three, "Share the leaflet", due=TODAY, owner="Robin Example", meeting=meeting.id)
    hold_meeting(three, meeting.id, ["Ali Example", "Robin Example"])
    to = tmp_path / "minutes.PDF"
    done = save_minutes(three, meeting.id, to)
    assert done.said == "Wrote the minutes to “minutes.PDF”. Anyone who has the file can read it."
    text = " ".join(page_text(to).split())
    for words in (
        "Minutes of a meeting of Peers Knees 20 Nov 2026, 12:30, 1 h 30 min. Room 2",
        "Robin Example",
        "Present: 2 members Ali Example, Robin Example",
        "Brought",
        "A knee that gives way",
        "Themes When to scan a knee",
        "What the group learnt Ask about locking first",
        "Share the leaflet Robin Example 20 Nov 2026 open",
    ):
        assert words in text
    assert "I scan too often" not in text
    found = tags(to)
    assert (found.count("/H1"), found.count("/H2"), found.count("/TR")) == (1, 6, 2)


@pytest.mark.parametrize("title", ["", "Hips"])
def test_minutes_of_nothing_say_so(three: Portfolio, tmp_path: Path, title: str) -> None:
    meeting = plan_meeting(three, MeetingWish(on=TODAY, title=title, rota={})).value
    to = tmp_path / "minutes.pdf"
    save_minutes(three, meeting.id, to)
    text = page_text(to)
    assert (title or "Peers") in text
    assert "Nothing was noted." in text
