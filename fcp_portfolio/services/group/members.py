"""Who belongs to a peer-support group, and who of them writes on this computer."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.file_kind import FileKind, require_kind
from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.domain.group.member import BACK, JOINING, LEAVING, Member, known_as, meant
from fcp_portfolio.domain.identity import Clock, name_on_one_line, new_id, system_clock
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.no_patient import NAME, require_colleague
from fcp_portfolio.services.portfolio import Created, Place, Portfolio, create_portfolio
from fcp_portfolio.storage import subjects
from fcp_portfolio.storage.key import Secret

WAS_IN = Phrase(
    "Somebody of this name left the group. If it is the same person, undo this and let them come "
    "back instead."
)


def create_group(
    file: Path,
    name: str,
    secret: Secret,
    *,
    place: Place | None = None,
    clock: Clock = system_clock,
) -> Created:
    """Makes a group of this name, without members; its passphrase is shared by all of them."""
    tidied = name_on_one_line(name)
    if not tidied:
        raise Refused(Phrase("A group needs a name. Nothing was made."))
    require_colleague({NAME: tidied})
    owner = Owner(name=tidied, registration="")
    return create_portfolio(file, owner, secret, kind=FileKind.GROUP, place=place, clock=clock)


def require_group(group: Portfolio) -> None:
    """Raises Refused where it is a file of another kind."""
    require_kind(group.file.name, group.kind, FileKind.GROUP)


def members(group: Portfolio) -> tuple[Member, ...]:
    """Everyone who is or was in the group, by name."""

    def read() -> tuple[Member, ...]:
        with group.read() as session:
            found = subjects.every(session, Member)
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    return group.remembered.ask("members", read)


def names(group: Portfolio) -> Mapping[str, str]:
    """What everyone is or was called, by id, also whose joining was undone or name erased."""

    def read() -> Mapping[str, str]:
        with group.read() as session:
            return subjects.names(session)

    return group.remembered.ask("names", read)


def staying(group: Portfolio) -> tuple[Member, ...]:
    """Everyone who is in the group now, by name."""
    return tuple(one for one in members(group) if one.stays)


def find_member(group: Portfolio, given: str) -> Member:
    """A member who has not left, by name, id or its beginning; raises NotFound, Refused."""
    require_group(group)
    return meant(staying(group), given)


def add_member(
    group: Portfolio,
    name: str,
    *,
    registration: str = "",
    email: str = "",
    joined: date | None = None,
) -> Done[Member]:
    """Lets somebody join, today if no day is said; tells what joining means for copies.

    Raises Refused without a name, for a day to come, and where it is no group.
    """
    require_group(group)
    name, registration, email = map(name_on_one_line, (name, registration, email))
    if not name:
        raise Refused(Phrase("A member needs a name. Nothing was added."))
    if joined and joined > group.today():
        raise Refused(Phrase("The day of joining is still to come. Nothing was added."))
    looked = require_colleague({NAME: name})
    same = [one for one in staying(group) if one.name.casefold() == name.casefold()]
    gone = known_as((one for one in members(group) if not one.stays), name, registration)
    made = Member(
        id=new_id(),
        name=name,
        registration=registration,
        email=email,
        joined=joined or group.today(),
    )
    with group.change() as change:
        subjects.keep(change, Phrase("Added {name}", name=made.name), made)
    two = Phrase(
        "Another member is called {name}: commands tell them apart by their ids.", name=made.name
    )
    return Done(
        value=made,
        changed=Changed.SUBJECTS,
        undo=change.id,
        said=Phrase("Added {name}.", name=made.name),
        advice=(JOINING, *((two,) if same else ()), *((WAS_IN,) if gone else ()), *looked),
    )


def edit_member(
    group: Portfolio, given: str, *, name: str, registration: str, email: str, joined: date
) -> Done[Member]:
    """Corrects what is known of somebody who is in the group, the day they joined included.

    Raises NotFound, and Refused without a name, for a day to come, or for one of before they had
    left for the last time.
    """
    before = find_member(group, given)
    name, registration, email = map(name_on_one_line, (name, registration, email))
    if not name:
        raise Refused(Phrase("A member needs a name. Nothing was changed."))
    if joined > group.today():
        raise Refused(Phrase("The day of joining is still to come. Nothing was changed."))
    if before.before and joined < before.before[-1][1]:
        message = Phrase(
            "{name} left on {day}, and came back after that. Nothing was changed.",
            name=before.name,
            day=before.before[-1][1],
        )
        raise Refused(message)
    looked = require_colleague({NAME: name})
    edited = replace(before, name=name, registration=registration, email=email, joined=joined)
    with group.change() as change:
        subjects.keep(change, Phrase("Edited {name}", name=edited.name), edited)
    group.refresh()
    said = Phrase("Changed what is known of {name}.", name=edited.name)
    changed = Changed.SUBJECTS
    return Done(value=edited, changed=changed, undo=change.id, said=said, advice=tuple(looked))


def leave(group: Portfolio, given: str) -> Done[Member]:
    """Somebody is no member from today on; tells what that does not undo. Raises NotFound.

    Their turns at later meetings are open from then on, which it tells as well.
    """
    member = replace(find_member(group, given), left=group.today())
    what, freed = Phrase("{name} left the group", name=member.name), turns_ahead(group, member)
    with group.change() as change:
        subjects.keep(change, what, member)
        for one in freed:
            subjects.keep(change, what, one.with_turns_of({*one.rota.values()} - {member.id}))
    said = Phrase("{name} left the group.", name=member.name)
    advice = (LEAVING, *((given_up(member, freed),) if freed else ()))
    return Done(value=member, changed=Changed.SUBJECTS, undo=change.id, said=said, advice=advice)


def come_back(group: Portfolio, given: str) -> Done[Member]:
    """Somebody who left is a member again from today on; tells what they have to do anew.

    Raises NotFound for whoever did not leave, Refused where several may be meant.
    """
    require_group(group)
    left = meant((one for one in members(group) if not one.stays), given)
    member = left.again(group.clock())
    with group.change() as change:
        subjects.keep(change, Phrase("{name} came back to the group", name=member.name), member)
    said = Phrase("{name} is in the group again.", name=member.name)
    changed = Changed.SUBJECTS
    return Done(value=member, changed=changed, undo=change.id, said=said, advice=(BACK,))


def turns_ahead(group: Portfolio, member: Member) -> tuple[Meeting, ...]:
    """The planned meetings after today at which a member has a turn, by their day."""
    with group.read() as session:
        found = subjects.every(session, Meeting)
    later = [one for one in found if one.coming(group.today()) and one.on > group.today()]
    return tuple(
        sorted((x for x in later if member.id in x.rota.values()), key=lambda one: (one.on, one.id))
    )


def given_up(member: Member, freed: Iterable[Meeting]) -> Phrase:
    """The sentence about the turns that are open once a member has left."""
    turns = [
        Phrase("{turn} on {day}", turn=Phrase(turn), day=one.on)
        for one in freed
        for turn, who in one.rota.items()
        if who == member.id
    ]
    return Phrase(
        "Open at coming meetings, for the group to give to others: {turns}.",
        turns=joined(*turns, by=", "),
    )


def write_as(group: Portfolio, given: str) -> Done[Member]:
    """Says which member writes on this computer; their name stands in the history from now on.

    Raises NotFound or Refused for what names nobody, or more than one.
    """
    found, (machine, _) = find_member(group, given), group.copy.machine
    others = [one for one in members(group) if machine in one.machines and one.id != found.id]
    with group.change() as change:
        for one in others:
            kept = tuple(each for each in one.machines if each != machine)
            edited = replace(one, machines=kept)
            subjects.keep(change, Phrase("Edited {name}", name=one.name), edited)
        member = found
        if machine not in found.machines:
            member = replace(found, machines=(*found.machines, machine))
            subjects.keep(change, Phrase("Edited {name}", name=member.name), member)
    group.refresh()
    said = Phrase("{name} writes on this computer.", name=member.name)
    return Done(value=member, changed=Changed.SUBJECTS, undo=change.id, said=said)


def writer(group: Portfolio) -> Member | None:
    """The member who writes on this computer, once somebody said so; nobody who left."""
    machine, _ = group.copy.machine
    return next((one for one in staying(group) if machine and machine in one.machines), None)


def acting(group: Portfolio, given: str) -> Member:
    """The member who is named, or who writes on this computer; raises Refused where nobody is."""
    require_group(group)
    found = meant(staying(group), given) if given else writer(group)
    if found is None:
        message = Phrase(
            "Say which member it is, or once who writes on this computer. Nothing was changed."
        )
        raise Refused(message)
    return found
