"""Summaries that members hand in: strangers', replayed ones, ones from the future are refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.progress import Thresholds
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.group.bands import (
    handed_in,
    take_summaries,
    take_summary,
    withdraw_summary,
)
from fcp_portfolio.services.group.members import add_member, leave, members
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.undo import undo_change
from tests.builders import START
from tests.documents.signing.papers import key
from tests.domain.progress_summaries import BANDS, FULL
from tests.services.group.handing_in import FIRST, LATER, refused, sealed


def test_a_summary_counts_for_its_member_and_a_newer_one_in_its_place(
    three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    card = KeyCard(name="Robin Example", fingerprint=key().fingerprint)
    done = take_summary(three, first, cards=(card,))
    assert (done.said, done.advice) == ("Took in the summary of Robin Example.", ())
    (one,) = handed_in(three)
    assert (one.named, one.leads, len(one.bands)) == (
        BANDS.agreed and BANDS.agreed.named,
        BANDS.agreed and BANDS.agreed.leads,
        len(BANDS.paths),
    )
    assert one.bands[0].label.startswith(one.bands[0].code)
    assert refused(three, first) == (
        "This progress summary was handed in already. Nothing was taken in."
    )
    newer = take_summary(three, sealed(tmp_path, LATER))
    assert "The signer is not known" in newer.advice[0]
    assert [each.made for each in handed_in(three)] == [LATER.made]
    assert refused(three, first) == (
        "A newer progress summary of this member, of 18 Nov 2026, was handed in already. Nothing "
        "was taken in."
    )


def test_several_are_taken_in_and_the_refused_are_told_with_why(
    three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    pdf, letter, copy = (tmp_path / name for name in ("one.pdf", "letter.pdf", "c.fcpgroup"))
    pdf.write_bytes(first)
    letter.write_bytes(b"Dear all")
    copy.write_bytes(b"a copy")
    told: list[tuple[str, int, int]] = []
    done = take_summaries(three, (pdf, letter, copy), progress=lambda *far: told.append(far))
    assert told == [("one.pdf", 0, 3), ("letter.pdf", 1, 3), ("c.fcpgroup", 2, 3)]
    assert done.said == (
        "Took in 1 summary: Robin Example. 2 files were not taken in. “letter.pdf”: This is not a "
        "PDF. “c.fcpgroup”: A copy of a group is taken in by itself: drop it alone."
    )
    assert done.changed == Changed.SUBJECTS
    assert done.undo is not None
    again = take_summaries(three, (pdf,))
    assert (again.value.members, again.changed, again.undo) == ((), Changed.NOTHING, None)
    assert again.said.startswith("1 file was not taken in. “one.pdf”: This progress summary was ")
    other = replace(FIRST, id=new_id(), portfolio=new_id(), owner="Ali Example", registration="")
    newer = (tmp_path / "newer.pdf", tmp_path / "other.pdf")
    newer[0].write_bytes(sealed(tmp_path, LATER))
    newer[1].write_bytes(sealed(tmp_path, other))
    stops = iter((False, True))
    stopped = take_summaries(three, newer, cancelled=lambda: next(stops))
    assert stopped.said == (
        "Took in 1 summary: Robin Example. 1 file was not taken in. “other.pdf”: It was stopped "
        "before this file. Nothing of it was taken in."
    )
    newer[0].write_bytes(
        sealed(tmp_path, replace(LATER, id=new_id(), made=START - timedelta(days=1)))
    )
    both = take_summaries(three, newer)
    assert (len(both.value.members), both.undo) == (2, None)


def test_what_was_withdrawn_is_not_taken_in_again(
    three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    take_summary(three, first)
    before = {line.change for line in history(three)}
    withdraw_summary(three, "Robin Example")
    (change,) = {line.change for line in history(three)} - before
    with pytest.raises(Refused, match="What went out or came back cannot be undone"):
        undo_change(three, change)
    assert handed_in(three) == ()
    assert refused(three, first) == (
        "This progress summary was withdrawn. A new one can be handed in. Nothing was taken in."
    )
    other = key("Robin Example", "Another key")
    made = replace(FIRST, id=new_id(), made=START + timedelta(minutes=30))
    assert "signed with another key than the one known of them" in refused(
        three, sealed(tmp_path, made, other)
    )
    take_summary(three, sealed(tmp_path, made))
    assert len(handed_in(three)) == 1


def test_somebody_elses_name_does_not_help(three: Portfolio, first: bytes, tmp_path: Path) -> None:
    take_summary(three, first)
    assert refused(three, sealed(tmp_path, LATER), member="Ali Example") == (
        "Another member handed in summaries of this portfolio before. Nothing was taken in."
    )


SPOILT: dict[str, tuple[Callable[[bytes, Path], bytes], str]] = {
    "no summary": (lambda _first, _to: b"%PDF-1.7 nothing", "Nothing was taken in"),
    "edited": (
        lambda first, _to: first.replace(b"/Title", b"/Titel", 1),
        "is not as it was signed.",
    ),
    "from the future": (
        lambda _first, to: sealed(to, replace(FIRST, made=START + timedelta(days=2))),
        "which is still to come.",
    ),
    "for a supervisor": (
        lambda _first, to: sealed(to, FULL),
        "tells a supervisor more than a group is told.",
    ),
    "for another group": (
        lambda _first, to: sealed(to, replace(FIRST, given_to="Mersey peers")),
        "was made for “Mersey peers”, not for “Peers”, and counts nowhere else.",
    ),
    "with other bands": (
        lambda _first, to: sealed(to, replace(FIRST, thresholds=Thresholds(some=1, most=99))),
        "mean other numbers than those of the group.",
    ),
    "of a stranger": (
        lambda _first, to: sealed(to, replace(FIRST, owner="Kim Nobody")),
        "The summary is of Kim Nobody, who is no member under this name and registration.",
    ),
}


@pytest.mark.parametrize("spoilt", SPOILT)
def test_what_is_not_in_order_is_refused(
    spoilt: str, three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    spoil, sentence = SPOILT[spoilt]
    data = spoil(first, tmp_path)
    if spoilt == "no summary":
        with pytest.raises(FileRefused):
            take_summary(three, data)
        return
    assert sentence in refused(three, data)


def test_two_members_of_one_name_are_told_apart(
    three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    other = add_member(three, "Robin Example", registration="HCPC PH111111").value
    take_summary(three, first)
    robin = next(one for one in members(three) if one.name == "Robin Example" and one != other)
    assert handed_in(three)[0].member == robin.id
    add_member(three, "Ali Example")
    ali = replace(FIRST, id=new_id(), portfolio=new_id(), owner="Ali Example")
    data = sealed(tmp_path, ali)
    assert "Several members may be Ali Example. Say whose summary it is." in refused(three, data)
    with pytest.raises(Refused, match="may be more than one member"):
        take_summary(three, data, member="Ali Example")
    take_summary(three, data, member=members(three)[0].id)
    assert len(handed_in(three)) == 2


def test_whoever_left_counts_no_more(three: Portfolio, first: bytes) -> None:
    take_summary(three, first)
    leave(three, "Robin Example")
    assert handed_in(three) == ()
    assert refused(three, first) == (
        "Robin Example has left the group. If they are back, say so on the page Members or with "
        "“group back”. Nothing was taken in."
    )
