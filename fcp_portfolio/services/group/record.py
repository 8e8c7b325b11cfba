"""The record of a group over a period, as a PDF that a member can hold as evidence."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from fcp_portfolio.domain.dates import month_starts
from fcp_portfolio.domain.desk.naming import file_stem
from fcp_portfolio.domain.errors import Refused, StorageFailed
from fcp_portfolio.domain.group.items import GroupAction, Learning, Theme
from fcp_portfolio.domain.group.meeting import Meeting, MeetingState
from fcp_portfolio.domain.group.record import (
    GroupRecord,
    HeldMeeting,
    RecordedAction,
    without_names,
)
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.files import CheckedFile, check_file
from fcp_portfolio.services.findings import WRITING, Finding, accepted, require_reason
from fcp_portfolio.services.group.actions import actions
from fcp_portfolio.services.group.agenda import brought
from fcp_portfolio.services.group.meetings import as_it_was, meetings, present_at
from fcp_portfolio.services.group.members import members, require_group, staying
from fcp_portfolio.services.group.minutes import labels, topics_of
from fcp_portfolio.services.group.notes import learnt, themes
from fcp_portfolio.services.group.patients import looked_through
from fcp_portfolio.services.group.rules import rules
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects

MONTHS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A record that was written."""

    record: GroupRecord
    path: Path
    pages: int
    size: int


def record_of(
    group: Portfolio, since: date | None = None, until: date | None = None
) -> GroupRecord:
    """What the record of a period holds: the last three months if nothing is said.

    Raises Refused for a period that ends before it begins.
    """
    last = until or group.today()
    first = since or month_starts(last, MONTHS)[0]
    if first > last:
        raise Refused(Phrase("The period ends before it begins. Nothing was written."))
    inside = [one for one in meetings(group) if first <= one.on <= last]
    return _record(group, first, last, inside)


def record_of_meeting(group: Portfolio, meeting: Meeting) -> GroupRecord:
    """What the record of one meeting alone holds."""
    return _record(group, meeting.on, meeting.on, [meeting])


def _record(group: Portfolio, first: date, last: date, inside: Sequence[Meeting]) -> GroupRecord:
    require_group(group)
    held = [one for one in inside if one.state is MeetingState.HELD]
    standing = rules(group)
    return GroupRecord(
        group=group.owner.name,
        since=first,
        until=last,
        members=len(staying(group)),
        cancelled=sum(not one.happens for one in inside),
        rules_agreed=len(standing.agreed) if standing else None,
        meetings=tuple(_held(group, one) for one in held),
        actions=tuple(one for meeting in held for one in _actions(group, meeting)),
    )


def record_findings(
    group: Portfolio, since: date | None = None, until: date | None = None
) -> tuple[Finding, ...]:
    """What looks like an identifier in the record of a period, before it is written.

    What the group keeps for a reason is found again: whoever gets the record is not of the group.
    """
    return _findings(group, record_of(group, since, until))


def write_record(
    group: Portfolio,
    to: Path,
    *,
    since: date | None = None,
    until: date | None = None,
    reason: str | None = None,
) -> Done[Recorded]:
    """Writes the record of a period as PDF. No text of a member goes along, nor who said what.

    Raises Refused as `record_of` does, and where something looks like an identifier and no reason
    is given; StorageFailed. Then an earlier file stands as it was.
    """
    record = record_of(group, since, until)
    found = _findings(group, record)
    require_reason(group, found, reason, WRITING)
    noted = False

    def note() -> None:
        # Before the file is there: whatever kills it between, no record is out without its line.
        nonlocal noted
        noted = _note(group, record, found, reason)

    try:
        pages = _write(group, record, to, note)
    except StorageFailed:
        if noted:
            _note_failure(group)
        raise
    made = Recorded(record=record, path=to, pages=pages, size=to.stat().st_size)
    said = Phrase(
        "Wrote the group’s record of {since} to {until}, {n} (page|pages), to “{name}”. Anyone who "
        "has the file can read it.",
        None,
        pages,
        since=record.since,
        until=record.until,
        name=to.name,
    )
    changed = Changed.DETAILS if noted else Changed.NOTHING
    return Done(value=made, changed=changed, said=said)


def file_of_meeting(group: Portfolio, meeting: Meeting) -> CheckedFile | Finding:
    """The record of one meeting as a PDF to attach; or what in it looks like an identifier.

    Nothing leaves the group so for a reason that was given inside it.
    """
    record = record_of_meeting(group, meeting)
    for found in _findings(group, record):
        return found
    description = Phrase(
        "The group’s record of its meeting of {day}: who was there, what it was about, what was "
        "agreed.",
        day=meeting.on,
    )
    stem = file_stem(group.owner.name, Phrase("record"), day=meeting.on)
    name = f"{stem}.pdf"
    with TemporaryDirectory() as folder:
        to = Path(folder) / "record.pdf"
        _write(group, record, to)
        return check_file(to, name, description)


def _write(
    group: Portfolio, record: GroupRecord, to: Path, drawn: Callable[[], None] = lambda: None
) -> int:
    """Draws the record; gives its pages."""
    from fcp_portfolio.documents.book import bare_book  # heavy
    from fcp_portfolio.documents.group_record_pdf import write_record_pdf  # heavy

    book = bare_book(group.owner, group.clock(), group.copy.zone, "group-record")
    return write_record_pdf(book, record, to, drawn=drawn)


def _findings(group: Portfolio, record: GroupRecord) -> tuple[Finding, ...]:
    reasons = _reasons(group)
    found = (looked_through(group, text, _place(reasons.get(text, ""))) for text in record.texts())
    return tuple(dict.fromkeys(one for each in found for one in each))


def _place(why: str) -> Phrase:
    if not why:
        return Phrase("the record")
    return Phrase("the record (kept in the group for the reason “{why}”)", why=why)


def _reasons(group: Portfolio) -> Mapping[str, str]:
    """Why each text of the group was kept, by its words as the record has them."""
    everyone = [one.name for one in members(group)]
    with group.read() as session:
        kinds: tuple[type[Theme | Learning | GroupAction], ...] = (Theme, Learning, GroupAction)
        noted = [one for kind in kinds for one in subjects.every(session, kind)]
    return {without_names(one.text, everyone): one.why for one in noted if one.why}


def _note(
    group: Portfolio, record: GroupRecord, found: tuple[Finding, ...], reason: str | None
) -> bool:
    """A line of the history for it, and one for what was accepted; False where none is written."""
    if group.read_only:
        return False
    with group.change() as change:
        said = Phrase(
            "Wrote the group’s record from {since} to {until}",
            since=record.since,
            until=record.until,
        )
        change.note(said, group.details_id)
        if found:
            line, why = accepted(found, reason)
            change.note(line, group.details_id, why)
    return True


def _note_failure(group: Portfolio) -> None:
    with group.change() as change:
        change.note(Phrase("The group’s record could not be written"), group.details_id)


def _held(group: Portfolio, meeting: Meeting) -> HeldMeeting:
    here = {one.id: one.name for one in staying(group)}
    everyone = [one.name for one in members(group)]
    present, turns = present_at(group, meeting), as_it_was(group, meeting).rota
    return HeldMeeting(
        on=meeting.on,
        title=without_names(meeting.title, everyone),
        minutes=meeting.minutes,
        present=tuple(one.name for one in present if one.stays),
        others=sum(not one.stays for one in present),
        rota=tuple((turn, here[who]) for turn, who in turns.items() if who in here),
        brought=len(brought(group, meeting)),
        topics=labels(group, topics_of(group, meeting)),
        themes=tuple(without_names(one.text, everyone) for one in themes(group, meeting)),
        learnt=tuple(
            without_names(one.text, everyone) for one in learnt(group, meeting) if not one.member
        ),
    )


def _actions(group: Portfolio, meeting: Meeting) -> tuple[RecordedAction, ...]:
    everyone = [one.name for one in members(group)]
    return tuple(
        RecordedAction(
            text=without_names(one.text, everyone), agreed=meeting.on, due=one.due, done=one.done
        )
        for one in actions(group, meeting)
    )
