"""Progress summaries: what they tell, what never, and which of other people's are believed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pytest

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import NotFound, Refused, StorageFailed
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.progress import (
    Agreed,
    Band,
    LevelGiven,
    ProgressSummary,
    RequirementProgress,
    Signing,
    Stands,
    Thresholds,
)
from fcp_portfolio.domain.progress_json import NAME, progress_json, read_progress_json
from fcp_portfolio.domain.verdict import RestsOn
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import edit_entry, get_entry, link_to, log_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.progress import (
    group_summary,
    progress_summary,
    read_progress,
    write_progress,
)
from fcp_portfolio.services.ratings import make_rating, rate, rating_state
from fcp_portfolio.services.readiness import readiness
from fcp_portfolio.services.reading import coverage_of, everyone, history
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.reviewing import open_review, sign_answers
from fcp_portfolio.services.route_settings import set_number
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import TODAY, TickingClock, debrief, opened
from tests.documents.reading import needs_poppler, page_text
from tests.documents.signing.papers import key
from tests.domain.progress_summaries import FULL
from tests.services.asking import REVIEWER, SECOND, levels, logged, sent
from tests.services.staging import following, on_paper

MEETING = "supervision-meeting"
PERIOD = (date(2026, 9, 1), TODAY)


def meeting(on: date, **more: object) -> Content:
    facts = {"values": {"agreed": "To learn."}, "minutes": 60, **more}
    return Content(form=MEETING, form_edition="1", title="Autumn", occurred=on, **facts)  # type: ignore[arg-type]


def full(portfolio: Portfolio, **more: object) -> ProgressSummary:
    return progress_summary(portfolio, given_to=REVIEWER, **more)  # type: ignore[arg-type]


def same(one: ProgressSummary, other: ProgressSummary) -> bool:
    """Whether two tell the same, whenever they were made."""
    return replace(one, id=other.id, made=other.made) == other


def asked(summary: ProgressSummary, name: str) -> RequirementProgress:
    return next(one for one in summary.routes[0].requirements if one.id == name)


def test_supervisor_is_told_where_each_capability_stands(on_route: Portfolio) -> None:
    rate(on_route, "4", "needs further development", on=date(2026, 10, 1))
    rate(on_route, "4", "capable", on=date(2026, 11, 1), comment="Since the course.")
    log_entry(on_route, debrief("A draft", links=(link_to(on_route, "4"),)), draft=True)
    summary = full(on_route)
    assert (summary.owner, summary.registration) == ("Robin Example", "HCPC PH000000")
    assert (summary.given_to, summary.portfolio) == (REVIEWER, on_route.copy.portfolio_id)
    assert (summary.since, summary.until) == PERIOD
    found = summary.capability("hee-msk-2018#4")
    assert found is not None
    assert (found.label, found.entries, found.reviewed) == ("4 Physical assessment", 1, None)
    assert found.own == LevelGiven(scale="fcp_verification", level="capable", on=date(2026, 11, 1))
    assert [row.entries for row in summary.frameworks[0].capabilities].count(0) == 13
    assert read_progress_json(progress_json(summary)) == summary


def test_supervisor_is_told_what_routes_ask_for_and_who_is_waited_for(
    on_route: Portfolio, tmp_path: Path
) -> None:
    request = sent(on_route, tmp_path).request
    set_number(on_route, "meetings", 6)
    log_entry(on_route, meeting(date(2026, 8, 31)))
    log_entry(on_route, meeting(date(2026, 10, 6)))
    log_entry(on_route, meeting(date(2026, 11, 3), minutes=None))
    summary = full(on_route)
    held = summary.supervision
    assert held is not None
    assert (held.sessions, held.minutes, held.weeks) == (2, 60, 6)
    assert (held.debriefs, held.debrief_minutes, held.last) == (1, 20, date(2026, 11, 3))
    monthly = asked(summary, "assessments-monthly")
    assert (monthly.has, monthly.needed, monthly.unit) == (0, 2, "this month")
    assert (monthly.stands, monthly.recurs) == (Stands.AT_RISK, True)
    assert not asked(summary, "degree").recurs
    (out,) = summary.requests
    assert (out.id, out.number, out.to) == (request.id, request.number, (REVIEWER,))
    earlier = full(on_route, since=date(2026, 8, 1), until=date(2026, 8, 31))
    assert earlier.supervision is not None
    assert earlier.supervision.last == date(2026, 8, 31)


def test_sign_off_is_told_with_what_became_of_it(on_route: Portfolio, tmp_path: Path) -> None:
    def reviewed() -> tuple[str, Signing] | None:
        found = full(on_route).capability("hee-msk-2018#4")
        assert found is not None
        return found.reviewed and (found.reviewed.level, found.reviewed.signing)

    entry = logged(on_route, "Hip pain")
    assert reviewed() is None
    on_paper(on_route, tmp_path, sent(on_route, tmp_path).request)
    assert reviewed() == ("capable", Signing.SIGNED_OFF)
    edit_entry(
        on_route, entry, replace(get_entry(on_route, entry).content, title="Knee"), draft=False
    )
    assert reviewed() == ("capable", Signing.CHANGED)
    now = get_entry(on_route, entry).content
    edit_entry(on_route, entry, replace(now, private=True), draft=False)
    assert reviewed() == ("capable", Signing.SIGNED_OFF)  # the change is nobody's business now


def test_sign_off_that_counts_less_is_told_as_it_is(on_route: Portfolio, tmp_path: Path) -> None:
    request = sent(on_route, tmp_path, "4", "5", people=(REVIEWER, SECOND)).request
    on_paper(on_route, tmp_path, request)
    ours = sent(on_route, tmp_path, "6", name="other.pdf").request
    back, sam = tmp_path / "back.pdf", key(REVIEWER, "GMC 0000000")
    values = levels(ours, "excellent")
    sign_answers(open_review(tmp_path / "other.pdf"), values, sam, back, TickingClock())
    receive_answer(on_route, back)
    noted = make_rating(on_route, "5", "excellent", TODAY)
    before = make_rating(on_route, "6", "capable", date(2026, 11, 1))
    with on_route.change() as change:
        for one in (noted, before):
            said = replace(one, by=everyone(on_route).popitem()[0])
            change.record("Noted a level", "rating", one.id, rating_state(said))
    rows = {row.code: row for row in full(on_route).frameworks[0].capabilities}
    found = {code: rows[code].reviewed for code in "456"}
    assert {code: one and (one.level, one.signing) for code, one in found.items()} == {
        "4": ("capable", Signing.OPEN),  # the second approver has still to agree
        "5": ("capable", Signing.OPEN),
        "6": ("excellent", Signing.UNCONFIRMED),
    }
    with on_route.change() as change:
        later = replace(noted, id=new_id(), path="hee-msk-2018#7", by="p1")
        change.record("Noted a level", "rating", later.id, rating_state(later))
    found_later = full(on_route).capability("hee-msk-2018#7")
    assert found_later is not None
    assert found_later.reviewed is not None
    assert (found_later.reviewed.level, found_later.own) == ("excellent", None)


def test_weeks_between_two_sessions_may_stand_in_the_route(tmp_path: Path, secret: RawKey) -> None:
    shipped = (FRAMEWORKS / "routes" / "fcp-independent-portfolio.yaml").read_text("utf-8")
    own = Place(tmp_path / "data").own_frameworks
    own.mkdir(parents=True)
    text = shipped.replace("id: fcp-independent-portfolio", "id: hub").replace("2024-04", "2030")
    asked_weeks = """gap_weeks: asked
          explained: yes
          since: stage-2-began
        decides: your employer"""
    text = text.replace(asked_weeks, "gap_weeks: 6")
    (own / "hub.yaml").write_text(text, "utf-8")
    with following(tmp_path, secret, "hub") as portfolio:
        held = full(portfolio).supervision
        assert held is not None
        assert held.weeks == 6


def test_private_entries_leave_no_trace(on_route: Portfolio) -> None:
    set_number(on_route, "meetings", 6)
    log_entry(on_route, meeting(date(2026, 11, 3)))
    before, group = full(on_route), group_summary(on_route, given_to="Fen peers")
    links = (link_to(on_route, "4", "heronwhy"), link_to(on_route, "9"))
    for content in (
        debrief("herontitle", "heronvalue", links=links, private=True),
        meeting(TODAY, private=True, links=links),
        replace(debrief("heronassessed", private=True), form="cbd", values={}),
    ):
        log_entry(on_route, content, draft=content.form == "cbd")
    assert same(full(on_route), before)
    assert same(group_summary(on_route, given_to="Fen peers"), group)
    own = readiness(on_route)
    assert same(full(on_route, routes=own), before)  # the owner's own count is not told
    assert coverage_of(on_route)[3].pieces == 3
    assert coverage_of(on_route, public=True)[3].pieces == 1


def test_what_was_worked_out_already_is_not_worked_out_again(on_route: Portfolio) -> None:
    known = readiness(on_route)
    assert same(full(on_route, routes=known), full(on_route))
    assert full(on_route, routes=()).routes == ()
    assert coverage_of(on_route, public=True) is coverage_of(on_route)


def test_group_is_told_bands_and_what_its_member_agrees_to(on_route: Portfolio) -> None:
    logged(on_route, "Hip pain")
    logged(on_route, "Neck pain")
    logged(on_route, "Foot pain", "5")
    summary = group_summary(on_route, given_to=" Fen\npeers ", leads=["4", "hee-msk-2018#4"])
    assert summary.given_to == "Fen peers"
    bands = [one.band for one in summary.frameworks[0].bands]
    assert bands[3:5] == [Band.MOST, Band.SOME]
    assert bands.count(Band.NONE) == 12
    assert summary.agreed == Agreed(named=False, leads=("hee-msk-2018#4",))
    fewer = Thresholds(some=1, most=1)
    told = group_summary(on_route, given_to="Fen peers", named=True, thresholds=fewer)
    assert told.frameworks[0].bands[4].band is Band.MOST
    assert (told.thresholds, told.agreed) == (fewer, Agreed(named=True))
    with pytest.raises(NotFound):
        group_summary(on_route, given_to="Fen peers", leads=["44"])


def test_summary_is_for_somebody_and_a_period_goes_forward(portfolio: Portfolio) -> None:
    with pytest.raises(Refused) as refused:
        progress_summary(portfolio, given_to=" ")
    assert refused.value.sentence == "Say for whom the progress summary is. Nothing was written."
    with pytest.raises(Refused, match="The period ends before it begins"):
        full(portfolio, since=TODAY, until=date(2026, 1, 1))


@needs_poppler
def test_what_is_shown_is_what_is_written_signed_and_noted(
    on_route: Portfolio, tmp_path: Path
) -> None:
    sent(on_route, tmp_path)
    rate(on_route, "4", "capable")
    summary, to = full(on_route), tmp_path / "progress.pdf"
    done = write_progress(on_route, summary, to)
    assert (done.value.path, done.value.size) == (to, to.stat().st_size)
    assert done.changed == Changed.KEYS | Changed.DETAILS
    assert done.undo is None
    assert done.said == (
        "Wrote the progress summary for Dr Sam Example to “progress.pdf”, signed with your key. "
        "Anyone who has the file can read it."
    )
    assert history(on_route)[-1].what == "Wrote a progress summary: Dr Sam Example"
    assert pypdf.PdfReader(to).attachments == {NAME: [progress_json(summary)]}
    text = page_text(to)
    for words in (
        "Progress summary for Dr Sam Example",
        "HCPC PH000000. Supervision from 1 Sep 2026 to 20 Nov 2026.",
        "4 Physical assessment 1 capable, 20 Nov 2026",
        "Workplace assessments each month 0 of 2 At risk 30 Nov 2026",
        "Drafts and private entries are not counted anywhere.",
        summary.requests[0].number,
    ):
        assert words in text, text
    assert "Knee pain" not in text
    read = read_progress(to, clock=TickingClock())
    assert read.summary == summary
    assert (read.holder.name, read.holder.registration) == ("Robin Example", "HCPC PH000000")
    assert read.rests_on is RestsOn.NOTHING


@needs_poppler
def test_groups_page_tells_bands_and_what_they_mean(on_route: Portfolio, tmp_path: Path) -> None:
    to = tmp_path / "group.pdf"
    done = write_progress(on_route, group_summary(on_route, given_to="Fen peers", leads="4"), to)
    assert done.value.pages == 1
    said = history(on_route)[-1].what
    assert said == "Wrote a progress summary in bands: Fen peers"
    text = page_text(to)
    for words in (
        "In our words: “some” is 1 or more entries",
        "May be named on the group’s map: no. Could lead on: 4 Physical assessment.",
        "4 Physical assessment some",
        "5 Investigations and diagnosis none",
    ):
        assert words in text, text
    erase(on_route, Target(passage="Fen peers"), why="They asked for it")
    assert history(on_route)[-2].what == "Wrote a progress summary in bands"


def test_nothing_is_written_for_another_portfolio_or_to_nowhere(
    on_route: Portfolio, tmp_path: Path, secret: RawKey
) -> None:
    before, to = history(on_route), tmp_path / "progress.pdf"
    with pytest.raises(Refused, match="is of another portfolio"):
        write_progress(on_route, FULL, to)
    with pytest.raises(StorageFailed):
        write_progress(on_route, full(on_route), tmp_path / "nowhere" / "progress.pdf")
    assert history(on_route) == before
    on_route.publish()
    with opened(on_route.file, secret, read_only=True) as reader, pytest.raises(StorageFailed):
        write_progress(reader, full(reader), to)
    assert not to.exists()
