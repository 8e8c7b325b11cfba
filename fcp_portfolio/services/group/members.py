"""Who belongs to a peer-support group, and who of them writes on this computer."""

from dataclasses import replace
from pathlib import Path

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.file_kind import FileKind, require_kind
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.identity import Clock, clean_text, new_id, system_clock
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Created, Place, Portfolio, create_portfolio
from fcp_portfolio.storage import subjects
from fcp_portfolio.storage.key import Secret


def create_group(
    file: Path,
    name: str,
    secret: Secret,
    *,
    place: Place | None = None,
    clock: Clock = system_clock,
) -> Created:
    """Makes a group of this name, without members; its passphrase is shared by all of them."""
    tidied = _tidy(name)
    if not tidied:
        raise Refused(Phrase("A group needs a name. Nothing was made."))
    owner = Owner(name=tidied, registration="")
    return create_portfolio(file, owner, secret, kind=FileKind.GROUP, place=place, clock=clock)


def members(group: Portfolio) -> tuple[Member, ...]:
    """Everyone who is or was in the group, by name."""

    def read() -> tuple[Member, ...]:
        with group.read() as session:
            found = subjects.every(session, Member)
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    return group.remembered.ask("members", read)


def add_member(
    group: Portfolio, name: str, *, registration: str = "", email: str = ""
) -> Done[Member]:
    """Lets somebody join today; raises Refused without a name, and where it is no group."""
    require_kind(group.file.name, group.kind, FileKind.GROUP)
    tidied = [_tidy(text) for text in (name, registration, email)]
    if not tidied[0]:
        raise Refused(Phrase("A member needs a name. Nothing was added."))
    made = Member(
        id=new_id(),
        name=tidied[0],
        registration=tidied[1],
        email=tidied[2],
        joined=group.today(),
    )
    with group.change() as change:
        subjects.keep(change, Phrase("Added {name}", name=made.name), made)
    said = Phrase("Added {name}.", name=made.name)
    return Done(value=made, changed=Changed.SUBJECTS, undo=change.id, said=said)


def write_as(group: Portfolio, given: str) -> Done[Member]:
    """Says which member writes on this computer; their name stands in the history from now on.

    Raises NotFound or Refused for an id that names nobody, or more than one.
    """
    require_kind(group.file.name, group.kind, FileKind.GROUP)
    machine, _ = group.copy.machine
    with group.change() as change:
        member = subjects.one(change.session, Member, given)
        if machine not in member.machines:
            member = replace(member, machines=(*member.machines, machine))
            subjects.keep(change, Phrase("Edited {name}", name=member.name), member)
    group.who = member.name
    said = Phrase("{name} writes on this computer.", name=member.name)
    return Done(value=member, changed=Changed.SUBJECTS, undo=change.id, said=said)


def writer(group: Portfolio) -> Member | None:
    """The member who writes on this computer, once somebody said so."""
    machine, _ = group.copy.machine
    return next((one for one in members(group) if machine and machine in one.machines), None)


def _tidy(text: str) -> str:
    return " ".join(clean_text(text).split())
