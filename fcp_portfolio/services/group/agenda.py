"""What members bring: the agenda of a meeting, and what waits for the next one."""

from collections.abc import Collection

from fcp_portfolio.domain.group.items import GroupAction, Item
from fcp_portfolio.domain.group.meeting import Meeting, MeetingState
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import link_to
from fcp_portfolio.services.group.actions import open_actions
from fcp_portfolio.services.group.meetings import awaited, find_meeting
from fcp_portfolio.services.group.members import acting, require_group
from fcp_portfolio.services.group.patients import said as checked
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects


def brought(group: Portfolio, meeting: Meeting | None) -> tuple[Item, ...]:
    """What members bring to a meeting, in the order in which they said so.

    What waits stands on the agenda of the first meeting that is not held yet, and so does what was
    brought to one that was called off; without a meeting, all of that.
    """
    first = awaited(group)
    waiting = meeting is None or meeting.id == (first and first.id)
    with group.read() as session:
        found = subjects.every(session, Item)
        meetings = subjects.every(session, Meeting)
    stands = {one.id for one in meetings if one.state is not MeetingState.CANCELLED}
    wanted = {meeting.id} if meeting else set()
    return tuple(
        one for one in found if one.meeting in wanted or (waiting and one.meeting not in stands)
    )


def agenda(group: Portfolio, meeting: Meeting) -> tuple[tuple[Item, ...], tuple[GroupAction, ...]]:
    """What is brought to a meeting, and the actions that are still open."""
    return brought(group, meeting), open_actions(group)


def bring(
    group: Portfolio,
    text: str,
    *,
    member: str = "",
    meeting: str = "",
    topics: Collection[str] = (),
    why: str = "",
) -> Done[Item]:
    """A member brings something, to the next meeting unless one is named.

    `topics` are codes or paths of capabilities. Raises Refused, NotFound.
    """
    by = acting(group, member)
    kept, advice = checked(group, text, Phrase("what you bring"), why)
    made = Item(
        id=new_id(),
        text=kept,
        member=by.id,
        meeting=find_meeting(group, meeting).id if meeting else "",
        topics=paths_of(group, topics),
        why=why.strip(),
    )
    with group.change() as change:
        subjects.keep(change, Phrase("Brought to a meeting"), made)
    said = Phrase("{name} brings it.", name=by.name)
    return Done(value=made, changed=Changed.SUBJECTS, undo=change.id, said=said, advice=advice)


def put_off(group: Portfolio, given: str) -> Done[Item]:
    """Takes something off the agenda."""
    require_group(group)
    with group.change() as change:
        one = subjects.one(change.session, Item, given)
        subjects.keep(change, Phrase("Took out what was noted"), one, removed=True)
    said = Phrase("Took it off the agenda.")
    return Done(value=one, changed=Changed.SUBJECTS, undo=change.id, said=said)


def paths_of(group: Portfolio, topics: Collection[str]) -> tuple[str, ...]:
    """The paths of capabilities by their codes; raises NotFound for one that there is not."""
    return tuple(dict.fromkeys(link_to(group, code).path for code in topics))
