"""Meetings of a group: planned with a rota that is proposed, moved, cancelled, held."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.group.items import Item
from fcp_portfolio.domain.group.meeting import Attendance, Meeting, MeetingState, Turn
from fcp_portfolio.domain.group.member import Member, meant
from fcp_portfolio.domain.group.rota import proposed, shortfall
from fcp_portfolio.domain.identity import name_on_one_line, new_id, setting_id
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.planned_session import LONGEST_MINUTES, LONGEST_TITLE
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.group.members import members, require_group, staying
from fcp_portfolio.services.group.patients import said as checked
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects

LONGEST_PLACE = 500
Alter = Callable[[Meeting], Meeting]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingWish:
    """What a meeting is to be. `rota` names members by turn; None leaves it to the program."""

    on: date
    at: time | None = None
    minutes: int | None = None
    place: str = ""
    title: str = ""
    rota: Mapping[Turn, str] | None = None


def meetings(group: Portfolio) -> tuple[Meeting, ...]:
    """Every meeting by its day, cancelled ones too."""

    def read() -> tuple[Meeting, ...]:
        with group.read() as session:
            found = subjects.every(session, Meeting)
        return tuple(sorted(found, key=lambda one: (one.on, one.at or time.min, one.id)))

    return group.remembered.ask("meetings", read)


def find_meeting(group: Portfolio, given: str) -> Meeting:
    """The meeting with this id, or a unique beginning of it; raises NotFound, Refused."""
    require_group(group)
    with group.read() as session:
        return subjects.one(session, Meeting, given)


def next_meeting(group: Portfolio) -> Meeting | None:
    """The meeting that is planned next, today's among them."""
    today = group.today()
    return next((one for one in meetings(group) if one.coming(today)), None)


def awaited(group: Portfolio) -> Meeting | None:
    """The first meeting of which nobody has said yet that it was held: what waits is for it."""
    planned = (one for one in meetings(group) if one.state is MeetingState.PLANNED)
    return next(planned, None)


def propose_rota(group: Portfolio) -> Mapping[Turn, str]:
    """Whose turn it would be at one more meeting, as ids of members.

    Whoever did not come to a meeting that was held had no turn there.
    """
    return proposed(staying(group), [as_it_was(group, one) for one in meetings(group)])


def plan_meeting(group: Portfolio, wish: MeetingWish) -> Done[Meeting]:
    """Plans a meeting; without a rota it proposes one. Advice says where members are too few.

    Raises Refused in a group without members, and for what cannot be planned so.
    """
    require_group(group)
    if not staying(group):
        message = Phrase("The group has no members yet. Let somebody join. Nothing was planned.")
        raise Refused(message)
    rota = propose_rota(group) if wish.rota is None else _rota(group, wish)
    bare = Meeting(id=new_id(), on=wish.on, zone=group.copy.zone)
    meeting = _sound(group, bare, wish, rota)
    with group.change() as change:
        subjects.keep(change, Phrase("Planned the meeting of {day}", day=meeting.on), meeting)
    said = Phrase("Planned a meeting for {day}.", day=meeting.on)
    advice = shortfall(rota) if wish.rota is None else ()
    return Done(value=meeting, changed=Changed.SUBJECTS, undo=change.id, said=said, advice=advice)


def change_meeting(group: Portfolio, given: str, wish: MeetingWish) -> Done[Meeting]:
    """Makes a planned meeting what is wished; without a rota it keeps the one it has."""

    def alter(one: Meeting) -> Meeting:
        return _sound(group, one, wish, one.rota if wish.rota is None else _rota(group, wish))

    what = Phrase("Changed the meeting of {day}", day=wish.on)
    return _alter(group, given, what, alter)


def cancel_meeting(group: Portfolio, given: str, why: str = "") -> Done[Meeting]:
    """Calls a planned meeting off."""
    reason = checked(group, why, Phrase("the reason"))[0] if why.strip() else ""

    def alter(one: Meeting) -> Meeting:
        return replace(one, state=MeetingState.CANCELLED, why=reason)

    what = Phrase("Cancelled the meeting of {day}", day=find_meeting(group, given).on)
    return _alter(group, given, what, alter)


def hold_meeting(group: Portfolio, given: str, came: Collection[str]) -> Done[Meeting]:
    """Says that a meeting was held, and who came: names or ids. Saying it again corrects it.

    What waited for the first meeting that is not held yet now belongs to this one, if it is that.

    Raises Refused for a day to come, a cancelled one, nobody, or somebody who was no member then.
    """
    meeting = find_meeting(group, given)
    _require_holdable(group, meeting)
    possible = tuple(one for one in members(group) if one.belonged(meeting.on))
    if not possible:
        raise Refused(joined(nobody_yet(meeting), Phrase("Nothing was changed.")))
    present = {meant(possible, one).id for one in came}
    if not present:
        message = Phrase("Say who came: a meeting has members. Nothing was changed.")
        raise Refused(message)
    held = replace(meeting, state=MeetingState.HELD)
    first = awaited(group)
    with group.change() as change:
        what = Phrase("Held the meeting of {day}", day=meeting.on)
        subjects.keep(change, what, held)
        for item in subjects.every(change.session, Item) if first == meeting else ():
            if not item.meeting:
                subjects.keep(change, what, replace(item, meeting=meeting.id))
        for one in possible:
            subjects.keep(change, what, _attendance(group, meeting, one, came=one.id in present))
    words = Phrase("Held the meeting of {day}.", day=meeting.on)
    return Done(value=held, changed=Changed.SUBJECTS, undo=change.id, said=words)


def nobody_yet(meeting: Meeting) -> Phrase:
    """The sentence about a meeting of before anybody had joined."""
    return Phrase(
        "Nobody had joined the group by {day}. Correct the day on which somebody joined, under "
        "Members, and then say who came.",
        day=meeting.on,
    )


def present_at(group: Portfolio, meeting: Meeting) -> tuple[Member, ...]:
    """The members who came to a meeting, by name."""
    came = _came(group).get(meeting.id, frozenset())
    return tuple(one for one in members(group) if one.id in came)


def as_it_was(group: Portfolio, meeting: Meeting) -> Meeting:
    """A meeting that was held with the turns of those alone who came; any other as it is."""
    if meeting.state is not MeetingState.HELD:
        return meeting
    return meeting.with_turns_of(_came(group).get(meeting.id, frozenset()))


def _came(group: Portfolio) -> Mapping[str, frozenset[str]]:
    """The ids of those who came, by the id of the meeting."""

    def read() -> Mapping[str, frozenset[str]]:
        with group.read() as session:
            said = [one for one in subjects.every(session, Attendance) if one.came]
        held = {one.meeting for one in said}
        return {key: frozenset(one.member for one in said if one.meeting == key) for key in held}

    return group.remembered.ask("attendance", read)


def _attendance(group: Portfolio, meeting: Meeting, member: Member, *, came: bool) -> Attendance:
    id_ = setting_id(group.copy.portfolio_id, meeting.id, member.id)
    return Attendance(id=id_, meeting=meeting.id, member=member.id, came=came)


def _require_holdable(group: Portfolio, meeting: Meeting) -> None:
    if not meeting.happens:
        raise Refused(Phrase("The meeting was cancelled. Plan another. Nothing was changed."))
    if meeting.on > group.today():
        message = Phrase("The meeting lies ahead: move it or cancel it. Nothing was changed.")
        raise Refused(message)


def _sound(
    group: Portfolio, meeting: Meeting, wish: MeetingWish, rota: Mapping[Turn, str]
) -> Meeting:
    """The meeting as it is wished, with these turns; raises Refused for what cannot be."""
    title, place = name_on_one_line(wish.title), name_on_one_line(wish.place)
    if wish.minutes is not None and not 0 < wish.minutes <= LONGEST_MINUTES:
        raise Refused(Phrase("A meeting lasts from 1 to {most} minutes.", most=LONGEST_MINUTES))
    if len(title) > LONGEST_TITLE or len(place) > LONGEST_PLACE:
        message = Phrase(
            "A title holds {title} letters and a place {place}. Shorten it.",
            title=LONGEST_TITLE,
            place=LONGEST_PLACE,
        )
        raise Refused(message)
    if title:
        checked(group, title, Phrase("the title"))
    return replace(
        meeting,
        on=wish.on,
        at=wish.at,
        minutes=wish.minutes,
        place=place,
        title=title,
        facilitator=rota.get(Turn.FACILITATOR, ""),
        presenter=rota.get(Turn.PRESENTER, ""),
        observer=rota.get(Turn.OBSERVER, ""),
    )


def _rota(group: Portfolio, wish: MeetingWish) -> Mapping[Turn, str]:
    """The turns that are wished, as ids of members."""
    known, wished = members(group), wish.rota or {}
    return {turn: meant(known, given).id for turn, given in wished.items() if given}


def _alter(group: Portfolio, given: str, what: Phrase, alter: Alter) -> Done[Meeting]:
    one = find_meeting(group, given)
    if one.state is not MeetingState.PLANNED:
        message = Phrase("The meeting was {state} already. Nothing was changed.", state=one.state)
        raise Refused(message)
    altered = alter(one)
    with group.change() as change:
        subjects.keep(change, what, altered)
    said = Phrase("{what}.", what=what)
    return Done(value=altered, changed=Changed.SUBJECTS, undo=change.id, said=said)
