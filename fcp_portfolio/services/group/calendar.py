"""The meetings of a group leave as a calendar file; nothing that members bring goes along."""

from datetime import date, timedelta
from pathlib import Path

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services.calendars import Saved
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.group.meetings import meetings
from fcp_portfolio.services.group.members import require_group
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects

NONE_COMING = Phrase("No meeting is planned for today or later.")


def in_calendar(group: Portfolio) -> tuple[Meeting, ...]:
    """The meetings that a calendar file holds: of today and later, those called off too."""
    today = group.today()
    return tuple(one for one in meetings(group) if one.coming(today) or _called_off(one, today))


def save_group_calendar(group: Portfolio, to: Path) -> Done[Saved]:
    """Writes the meetings of today and later with their places, cancelled ones as cancelled.

    Raises Refused where none is planned, StorageFailed; then an earlier file stands as it was.
    """
    from fcp_portfolio.documents.calendar_file import Appointment, calendar_bytes  # heavy
    from fcp_portfolio.documents.replacing import replacing  # heavy

    require_group(group)
    going = in_calendar(group)
    if not going:
        raise Refused(joined(NONE_COMING, Phrase("Nothing was written.")))
    with group.read() as session:
        data = calendar_bytes(
            (
                Appointment(
                    id=one.id,
                    title=called(group, one),
                    starts=one.starts or one.on,
                    long=timedelta(minutes=one.minutes) if one.minutes else None,
                    changes=subjects.changes(session, one.id),
                    cancelled=not one.happens,
                    place=one.place,
                )
                for one in going
            ),
            group.clock(),
        )
    with replacing(to) as file:
        file.write(data)
    said = Phrase(
        "Wrote {n} (meeting|meetings) to “{name}”. Open it with your calendar; open it again "
        "after a change, and each meeting is changed in place.",
        None,
        len(going),
        name=to.name,
    )
    return Done(value=Saved(path=to, sessions=len(going)), said=said)


def called(group: Portfolio, meeting: Meeting) -> str:
    """What a meeting is called: its title, or the group's name."""
    return meeting.title or group.owner.name


def _called_off(one: Meeting, today: date) -> bool:
    return not one.happens and one.on >= today
