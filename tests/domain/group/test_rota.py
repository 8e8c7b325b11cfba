"""Whose turn it is: expected by hand, meeting by meeting."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from fcp_portfolio.domain.group.meeting import Meeting, MeetingState, Turn
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.group.rota import proposed

FOUNDED = date(2026, 1, 5)
FORTNIGHT = timedelta(days=14)


def group(names: str) -> list[Member]:
    """Members with one letter each, who joined together."""
    return [Member(id=name, name=name, joined=FOUNDED) for name in names]


def meeting(number: int, turns: str) -> Meeting:
    """A meeting with those letters as facilitator, presenter and observer."""
    rota = dict(zip(map(str, Turn), turns, strict=False))
    return Meeting(id=str(number), on=FOUNDED + number * FORTNIGHT, zone="Europe/London", **rota)


def course(members: list[Member], meetings: int) -> str:
    """Who has which turn at so many meetings, one after the other."""
    held: list[Meeting] = []
    for number in range(meetings):
        held.append(meeting(number, "".join(proposed(members, held).values())))
    return " ".join("".join(one.rota.values()) for one in held)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("A", "A A"),
        ("AB", "BA AB BA"),
        ("ABC", "CBA ACB BAC CBA"),
        ("ABCD", "CBA ADB DAC BCD"),
        ("ABCDEFGH", "CBA FED AHG DCB GFE BAH EDC HGF CBA"),
    ],
)
def test_turns_go_round_the_whole_group(names: str, expected: str) -> None:
    assert course(group(names), len(expected.split())) == expected


def test_whoever_had_a_turn_longest_ago_goes_first() -> None:
    held = [meeting(1, "ABC"), meeting(2, "BCA"), meeting(3, "CAB"), meeting(4, "BAC")]
    # Facilitated last: A at 1, C at 3, B at 4. Presented: B at 1, C at 2, A at 4. Observed: A at 2,
    # B at 3, C at 4.
    assert "".join(proposed(group("ABC"), held).values()) == "CBA"


def test_nobody_has_again_what_they_had_at_the_last_meeting() -> None:
    alone = Meeting(id="1", on=FOUNDED, zone="Europe/London", facilitator="C")
    assert "".join(proposed(group("ABC"), [alone]).values()) == "BCA"


def test_somebody_new_looks_on_presents_and_then_facilitates() -> None:
    new = Member(id="N", name="N", joined=FOUNDED + 3 * FORTNIGHT)
    held = [meeting(1, "CBA"), meeting(2, "BAC"), meeting(3, "ACB")]
    for number, expected in ((4, "CBN"), (5, "BNA"), (6, "NAC")):
        assert "".join(proposed([*group("ABC"), new], held).values()) == expected
        held.append(meeting(number, expected))


def test_what_was_called_off_and_whoever_left_do_not_count() -> None:
    off = replace(meeting(1, "CBA"), state=MeetingState.CANCELLED)
    gone = replace(group("D")[0], left=FOUNDED)
    assert "".join(proposed([*group("ABC"), gone], [off]).values()) == "CBA"
