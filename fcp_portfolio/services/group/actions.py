"""Actions that a group agreed: who does what by when, and what was done."""

from dataclasses import dataclass, replace
from datetime import date

from fcp_portfolio.domain.group.items import GroupAction
from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.group.meetings import find_meeting
from fcp_portfolio.services.group.members import acting, find_member, require_group
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionWish:
    """What an action is to be; `owner` is a member by name or id."""

    text: str
    owner: str
    due: date | None = None
    why: str = ""


def find_action(group: Portfolio, given: str) -> GroupAction:
    """The action with this id, or a unique beginning of it; raises NotFound, Refused."""
    require_group(group)
    with group.read() as session:
        return subjects.one(session, GroupAction, given)


def change_action(group: Portfolio, given: str, wish: ActionWish) -> Done[GroupAction]:
    """Makes an action what is wished, whether it is done or not.

    Words that stay need no new reason, and whoever has it may have left. Raises NotFound, Refused.
    """
    one = find_action(group, given)
    text, why, advice = one.text, one.why, tuple[str, ...]()
    if wish.text.strip() != one.text:
        text, advice = checked(group, wish.text, Phrase("the action"), wish.why)
        why = wish.why.strip()
    owner = one.owner if wish.owner == one.owner else find_member(group, wish.owner).id
    altered = replace(one, text=text, why=why, owner=owner, due=wish.due)
    with group.change() as change:
        subjects.keep(change, Phrase("Action changed"), altered)
    said, changed = Phrase("Changed the action."), Changed.SUBJECTS
    return Done(value=altered, changed=changed, undo=change.id, said=said, advice=advice)


def remove_action(group: Portfolio, given: str) -> Done[GroupAction]:
    """Takes an action away, from minutes and record too. Raises NotFound, Refused."""
    one = find_action(group, given)
    with group.change() as change:
        subjects.keep(change, Phrase("Action removed"), one, removed=True)
    said = Phrase("Removed the action.")
    return Done(value=one, changed=Changed.SUBJECTS, undo=change.id, said=said)


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
