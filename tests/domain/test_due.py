"""What is due: in the order of its days, and what runs out by the newest entry."""

from datetime import UTC, date, datetime

from fcp_portfolio.domain.due import About, Due, backup_due, in_order, running_out, soon
from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.form import Field, FieldKind, Form
from fcp_portfolio.domain.framework import Confidence, Provenance

TODAY = date(2026, 11, 20)
FORM = Form(
    id="certificate",
    edition="1",
    title="Certificate of a course",
    short_title="Certificate",
    kind="Certificate",
    purpose="",
    icon="award",
    provenance=Provenance(sources=(), confidence=Confidence.OWN),
    fields=(
        Field(id="ends", label="Valid until", kind=FieldKind.DATE, reminds=True),
        Field(id="other", label="Begun", kind=FieldKind.DATE),
    ),
)
FORMS = {("certificate", "1"): FORM}


def entry(
    name: str, ends: str, *, title: str = "Life support", month: int = 1, **values: bool
) -> Entry:
    return Entry(
        id=name,
        content=Content(
            form="certificate",
            form_edition="1",
            title=title,
            occurred=date(2026, month, 1),
            values={"ends": ends, "other": "2026-11-01"},
        ),
        draft=values.get("draft", False),
        created=datetime(2026, 1, 1, tzinfo=UTC),
        changed=datetime(2026, 1, 1, tzinfo=UTC),
        zone="Europe/London",
        revision=1,
    )


def test_what_ends_within_two_months_is_told_with_the_words_of_its_form() -> None:
    entries = [
        entry("last", "2027-01-19"),
        entry("far", "2027-01-20", title="Fire"),
        entry("gone", "2026-01-01", title=""),
        entry("never", "", title="For good"),
        entry("draft", "2026-12-01", title="Draft", draft=True),
    ]
    found = {one.id: one for one in running_out(entries, FORMS, TODAY)}
    assert sorted(found) == ["gone", "last"]
    assert found["last"] == Due(
        about=About.REVIEW,
        id="last",
        title="Life support",
        words="Certificate: Valid until",
        on=date(2027, 1, 19),
    )
    assert (found["gone"].title, found["gone"].late(TODAY)) == ("Certificate of a course", True)


def test_renewed_one_is_told_of_no_more() -> None:
    entries = [
        entry("new", "2028-01-01", title="LIFE  support", month=6),
        entry("old", "2026-12-01"),
    ]
    assert list(running_out(entries, FORMS, TODAY)) == []


def test_order_is_that_of_days_and_without_one_last() -> None:
    def one(name: str, on: date | None) -> Due:
        return Due(about=About.ACTION, id=name, title=name, words="", on=on)

    waits, late, today = one("a", None), one("b", date(2026, 1, 1)), one("c", TODAY)
    assert in_order([waits, today, late]) == (late, today, waits)
    assert [found.late(TODAY) for found in (waits, today, late)] == [False, False, True]


def test_two_weeks_before_its_day_something_is_told() -> None:
    assert soon(date(2026, 12, 4), TODAY)
    assert not soon(date(2026, 12, 5), TODAY)


def test_backup_is_due_once_the_newest_is_older_and_lacks_something() -> None:
    first, week_ago, before = date(2026, 1, 1), date(2026, 11, 13), date(2026, 11, 12)
    assert backup_due(week_ago, first, TODAY, 7, TODAY) is None
    assert backup_due(before, first, TODAY, 7, TODAY) == date(2026, 11, 19)
    assert backup_due(before, first, before, 7, TODAY) == date(2026, 11, 19)
    assert backup_due(before, first, first, 7, TODAY) is None


def test_first_backup_is_due_a_while_after_the_first_entry() -> None:
    assert backup_due(None, date(2026, 11, 13), TODAY, 7, TODAY) is None
    assert backup_due(None, date(2026, 11, 12), TODAY, 7, TODAY) == date(2026, 11, 19)
