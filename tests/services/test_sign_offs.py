"""A sign-off stands, is changed under, is taken back; erased passages leave it standing."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.services.answers import Received
from fcp_portfolio.services.entries import edit_entry, get_entry, link_to, remove_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of, history
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.sign_offs import (
    is_sign_off,
    resting_on,
    standings,
    withdraw_sign_off,
)
from tests.builders import photo
from tests.services.asking import asked, levels, logged


def signed_off(portfolio: Portfolio, folder: Path, *codes: str) -> Received:
    """On paper, at “capable”."""
    request = asked(portfolio, folder, *codes)
    scan = folder / "scan.jpg"
    scan.write_bytes(photo())
    values = levels(request, *["capable"] * len(request.capabilities))
    done = receive_answer(portfolio, scan, way="paper", request=request.number, values=values)
    return done.value


def edited(portfolio: Portfolio, entry_id: str, **content: object) -> None:
    entry = get_entry(portfolio, entry_id)
    changed = replace(entry.content, **content)  # type: ignore[arg-type]
    edit_entry(portfolio, entry_id, changed, draft=False)


def test_nothing_is_signed_at_first(portfolio: Portfolio) -> None:
    assert standings(portfolio) == ()
    assert resting_on(portfolio, logged(portfolio)) == ()


def test_sign_off_stands_as_long_as_nothing_under_it_is_changed(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = logged(portfolio)
    signed_off(portfolio, tmp_path)
    logged(portfolio, "Logged afterwards")
    (standing,) = standings(portfolio)
    assert (standing.stands, standing.confirmed, standing.changed, standing.erased) == (
        True,
        True,
        (),
        (),
    )
    assert standing.sentence == (
        "“capable” by Dr Sam Example, Clinical supervisor, GMC 0000000 on 20 Nov 2026, on paper."
    )
    assert [one.sign_off.label for one in resting_on(portfolio, entry)] == [standing.sign_off.label]


def test_what_was_changed_is_shown_side_by_side(portfolio: Portfolio, tmp_path: Path) -> None:
    entry, other = logged(portfolio), logged(portfolio, "Hip pain", "6")
    signed_off(portfolio, tmp_path, "4", "6")
    kept = add_bytes(portfolio, b"Afterwards.\n", "later.txt").value
    link = link_to(portfolio, "4", "Another reason.")
    edited(
        portfolio,
        entry,
        title="Knee pain, told better",
        values={"learning": "Ask about night pain and fever."},
        links=(link,),
        attachments=(kept,),
    )
    edited(portfolio, other, private=True)

    four, six = standings(portfolio)

    by_part = {one.part: (one.before, one.now) for one in four.changed}
    assert by_part["Title"] == ("Knee pain", "Knee pain, told better")
    assert by_part["Learning points"] == (
        "Ask about night pain first.",
        "Ask about night pain and fever.",
    )
    assert by_part[f"Why it shows 4 ({link.path})"] == ("Shows how I reason.", "Another reason.")
    before, now = by_part["File “later.txt”"]
    assert before == ""
    assert kept.sha256[:16] in now
    assert [(one.part, one.before, one.now) for one in six.changed] == [("Private", "", "yes")]
    assert four.stands
    statuses = {row.node.code: str(row.status) for row in coverage_of(portfolio)}
    assert statuses["4"] == statuses["6"] == "Changed since sign-off"


def test_change_that_is_taken_back_is_no_change(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = logged(portfolio)
    signed_off(portfolio, tmp_path)
    edited(portfolio, entry, title="Otherwise")
    edited(portfolio, entry, title="Knee pain")
    assert standings(portfolio)[0].changed == ()


def test_entry_that_was_removed_is_a_change(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = logged(portfolio)
    signed_off(portfolio, tmp_path)
    remove_entry(portfolio, entry)
    (change,) = standings(portfolio)[0].changed
    assert (change.title, change.now) == ("Knee pain", "(removed from the portfolio)")


def test_erased_entry_leaves_its_sign_off_standing(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = logged(portfolio)
    signed_off(portfolio, tmp_path)
    later = logged(portfolio, "Never sent")
    assert not any(
        copy.said.startswith("request ")
        for copy in erase(portfolio, Target(id=later), why="x").value.held
    )
    done = erase(portfolio, Target(id=entry), why="Points to a patient")
    (standing,) = standings(portfolio)
    assert (standing.stands, standing.changed) == (True, ())
    assert standing.erased == ("“Knee pain” was erased on 20 Nov 2026.",)
    held = [copy.said for copy in done.value.held if copy.said.startswith("request ")]
    assert len(held) == 1
    assert "kept in this portfolio and wherever it was sent" in held[0]


def test_erased_revision_leaves_its_sign_off_standing(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = logged(portfolio)
    edited(portfolio, entry, title="Knee pain, second look")
    signed_off(portfolio, tmp_path)
    erase(portfolio, Target(id=entry, revision=1), why="Points to a patient")
    (standing,) = standings(portfolio)
    assert (standing.changed, standing.erased) == ((), ("A passage was erased on 20 Nov 2026.",))


def test_signed_text_that_was_edited_and_erased_can_not_be_shown(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = logged(portfolio)
    signed_off(portfolio, tmp_path)
    edited(portfolio, entry, title="Otherwise")
    erase(portfolio, Target(id=entry, revision=1), why="Points to a patient")
    (change,) = standings(portfolio)[0].changed
    assert (change.before, change.now) == ("as it was signed", "(erased for good)")


def test_sign_off_is_withdrawn_by_a_new_record(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = logged(portfolio)
    (sign_off,) = signed_off(portfolio, tmp_path).sign_offs
    with pytest.raises(Refused, match="Say why the sign-off is withdrawn"):
        withdraw_sign_off(portfolio, sign_off.id, "  ")
    done = withdraw_sign_off(portfolio, sign_off.id[:8], "Answered about someone else")
    assert done.said == (
        f"Withdrew the sign-off of {sign_off.label}. What was signed is kept, with the reason."
    )
    (standing,) = standings(portfolio)
    assert (str(standing.sign_off.withdrawn), standing.sign_off.why) == (
        "2026-11-20",
        "Answered about someone else",
    )
    assert resting_on(portfolio, entry) == ()
    assert history(portfolio)[-1].what == f"Withdrew the sign-off of {sign_off.label}"
    with pytest.raises(Refused, match=r"was withdrawn on 20 Nov 2026\. Nothing was changed"):
        withdraw_sign_off(portfolio, sign_off.id, "again")
    with pytest.raises(NotFound, match="There is no one sign-off “zz”"):
        withdraw_sign_off(portfolio, "zz", "why")


def test_beginning_of_an_id_says_whether_it_is_a_sign_off(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = logged(portfolio)
    signed_off(portfolio, tmp_path)
    (standing,) = standings(portfolio)
    known = standing.sign_off.id
    told = [is_sign_off(portfolio, one) for one in (known, known[:8].upper(), entry, "")]
    assert told == [True, True, False, False]
