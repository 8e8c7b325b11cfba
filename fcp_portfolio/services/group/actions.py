"""Actions that a group agreed: who does what by when, and what was done."""

from dataclasses import replace
from datetime import date

from fcp_portfolio.domain.group.items import GroupAction
from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.group.meetings import find_meeting
from fcp_portfolio.services.group.members import acting, require_group
from fcp_portfolio.services.group.patients import said as checked
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects


def actions(group: Portfolio, meeting: Meeting | None = None) -> tuple[GroupAction, ...]:
    """Every action, or those agreed at a meeting: open ones first, by the day they are due."""
    with group.read() as session:
        found = subjects.every(session, GroupAction)
    wanted = [one for one in found if meeting is None or one.meeting == meeting.id]
    return tuple(sorted(wanted, key=lambda one: (one.done is not None, one.due or date.max)))


def open_actions(group: Portfolio) -> tuple[GroupAction, ...]:
    """The actions that are not done."""
    return tuple(one for one in actions(group) if one.done is None)


def add_action(
    group: Portfolio,
    text: str,
    *,
    owner: str = "",
    due: date | None = None,
    meeting: str = "",
    why: str = "",
) -> Done[GroupAction]:
    """Notes what a member is to do. Raises Refused, NotFound."""
    who = acting(group, owner)
    kept, advice = checked(group, text, Phrase("the action"), why)
    made = GroupAction(
        id=new_id(),
        text=kept,
        owner=who.id,
        meeting=find_meeting(group, meeting).id if meeting else "",
        due=due,
        why=why.strip(),
    )
    with group.change() as change:
        subjects.keep(change, Phrase("Action added"), made)
    said = Phrase("{name} is to do it.", name=who.name)
    return Done(value=made, changed=Changed.SUBJECTS, undo=change.id, said=said, advice=advice)


def finish_action(group: Portfolio, given: str, *, done: bool = True) -> Done[GroupAction]:
    """Says that an action is done today, or open again."""
    require_group(group)
    with group.change() as change:
        one = subjects.one(change.session, GroupAction, given)
        altered = replace(one, done=group.today() if done else None)
        what = Phrase("Action done") if done else Phrase("Action open again")
        subjects.keep(change, what, altered)
    said = Phrase("{what}.", what=what)
    return Done(value=altered, changed=Changed.SUBJECTS, undo=change.id, said=said)
