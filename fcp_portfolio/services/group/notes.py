"""What a meeting was about, and what was learnt there: themes without patients."""

from collections.abc import Collection
from typing import TypeVar

from fcp_portfolio.domain.group.items import Learning, Theme
from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.group.agenda import paths_of
from fcp_portfolio.services.group.meetings import find_meeting
from fcp_portfolio.services.group.members import acting, require_group
from fcp_portfolio.services.group.patients import said as checked
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects

Note = TypeVar("Note", Theme, Learning)


def themes(group: Portfolio, meeting: Meeting) -> tuple[Theme, ...]:
    """What a meeting was about, in the order in which it was noted."""
    return _of(group, meeting, Theme)


def learnt(group: Portfolio, meeting: Meeting) -> tuple[Learning, ...]:
    """What was learnt at a meeting, by members and by the group."""
    return _of(group, meeting, Learning)


def note_theme(
    group: Portfolio, meeting: str, text: str, *, topics: Collection[str] = (), why: str = ""
) -> Done[Theme]:
    """Notes what a meeting was about, linked to capabilities by codes or paths.

    Raises Refused where something in it certainly is an identifier and no reason is given.
    """
    held = find_meeting(group, meeting)
    kept, advice = checked(group, text, Phrase("the theme"), why)
    made = Theme(
        id=new_id(),
        meeting=held.id,
        text=kept,
        topics=paths_of(group, topics),
        why=why.strip(),
    )
    return _kept(group, Phrase("Noted a theme"), made, advice)


def note_learning(
    group: Portfolio, meeting: str, text: str, *, member: str | None = None, why: str = ""
) -> Done[Learning]:
    """Notes what was learnt: by the whole group, or with `member` by one (“”: who writes here)."""
    held = find_meeting(group, meeting)
    by = "" if member is None else acting(group, member).id
    kept, advice = checked(group, text, Phrase("what was learnt"), why)
    made = Learning(id=new_id(), meeting=held.id, text=kept, member=by, why=why.strip())
    return _kept(group, Phrase("Noted what was learnt"), made, advice)


def take_out(group: Portfolio, note: Theme | Learning) -> Done[Theme | Learning]:
    """Takes a note out."""
    require_group(group)
    with group.change() as change:
        subjects.keep(change, Phrase("Took out what was noted"), note, removed=True)
    said = Phrase("Took it out.")
    return Done(value=note, changed=Changed.SUBJECTS, undo=change.id, said=said)


def _of(group: Portfolio, meeting: Meeting, kind: type[Note]) -> tuple[Note, ...]:
    with group.read() as session:
        return tuple(x for x in subjects.every(session, kind) if x.meeting == meeting.id)


def _kept(group: Portfolio, what: Phrase, made: Note, advice: tuple[str, ...]) -> Done[Note]:
    with group.change() as change:
        subjects.keep(change, what, made)
    said = Phrase("{what}.", what=what)
    return Done(value=made, changed=Changed.SUBJECTS, undo=change.id, said=said, advice=advice)
