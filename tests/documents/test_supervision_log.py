"""The supervision log adds up: every total is the sum of the lines printed."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.domain.form import Value
from tests.documents.books import a_book, an_entry
from tests.documents.reading import body_text, needs_poppler

pytestmark = needs_poppler


def log_in(text: str) -> str:
    end = text.rfind("People Everybody")
    return text[
        text.rindex("Supervision log") : end if end > 0 else text.rindex("Forms and levels")
    ]


def test_totals_by_month_and_form(tmp_path: Path) -> None:
    sessions = (
        an_entry(0, form="cbd", occurred=date(2026, 1, 5), minutes=60),
        an_entry(1, form="debrief", occurred=date(2026, 1, 9), minutes=25),
        an_entry(2, form="debrief", occurred=date(2026, 2, 2), minutes=None),
        an_entry(3, form="reflection", occurred=date(2026, 2, 3), minutes=500),
        replace(an_entry(4, form="debrief", occurred=date(2026, 2, 4), minutes=500), draft=True),
    )
    log = log_in(body_text(write_portfolio(a_book(*sessions), tmp_path / "a.pdf").path))
    assert "3 sessions, 1 h 25 min, 5 Jan 2026 to 2 Feb 2026. Longest gap: 24 days." in log
    assert "1 session without a length." in log
    assert "Jan 2026 month total 2 sessions 85 1 h 25 min" in log
    assert "Feb 2026 month total 1 session 0 0 min" in log
    assert re.search(r"Month Debrief Case-based discussion All Jan 2026 25 60 85", log)
    assert "All 25 60 85" in log
    assert "Reflection" not in log


def test_month_totals_are_the_sums_of_the_lines(heard: str) -> None:
    log = log_in(heard)
    log, _, _ = log.partition("Minutes by month")
    months = re.split(r"[A-Z][a-z]{2} 20\d\d month total", log)[1:]
    assert len(months) >= 4
    for month in months:
        total = re.match(r" \d+ sessions? (\d+) ", month)
        lines = re.findall(r"Dr Arjun Example (\d+) ", month)
        assert total is not None
        assert int(total[1]) == sum(map(int, lines))


def test_actions_are_told_with_their_state(tmp_path: Path) -> None:
    read: Value = {"action": "Read the pathway", "by": "2026-02-28", "done": False}
    audit: Value = {"action": "Audit ten referrals", "done": False}
    first = an_entry(0, form="cbd", occurred=date(2026, 1, 5), values={"actions": [read, audit]})
    later = an_entry(
        1, form="cbd", occurred=date(2026, 2, 2), values={"actions": [{**read, "done": True}]}
    )
    text = body_text(write_portfolio(a_book(first, later), tmp_path / "a.pdf").path)
    log = log_in(text)
    assert "2 actions, 1 open, as the newest session here has them." in log
    assert re.search(r"Audit ten referrals \u2013 \u2013 5 Jan 2026 Open p", log)
    assert re.search(
        r"Read the pathway \u2013 28 Feb 2026 5 Jan 2026 Done, carried on to 2 Feb 2026 p", log
    )
    carried = "“Read the pathway” was carried on to the session of 2 Feb 2026: done there."
    assert text.count(carried) == 1


def test_log_without_actions_has_no_table_of_them(tmp_path: Path) -> None:
    entry = an_entry(0, form="cbd", values={})
    text = body_text(write_portfolio(a_book(entry), tmp_path / "a.pdf").path)
    assert "Actions agreed" not in text
