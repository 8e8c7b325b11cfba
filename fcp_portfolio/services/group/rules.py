"""The ground rules of a group, and who agreed to them as they stand."""

from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.group.items import Agreement, Rules
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.identity import new_id, setting_id, sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.group.members import acting, require_group, staying
from fcp_portfolio.services.group.patients import said as checked
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The ground rules as they stand; `agreed` has who said yes to this wording, and when."""

    text: str
    on: date
    agreed: tuple[tuple[Member, date], ...]
    asked: tuple[Member, ...]


def rules(group: Portfolio) -> Standing | None:
    """The ground rules; None where there are none yet."""
    with group.read() as session:
        found = subjects.every(session, Rules)
        given = subjects.every(session, Agreement)
    if not found:
        return None
    (one,) = found
    digest = _digest(one.text)
    days: dict[str, date] = {}
    for each in given:
        if each.rules == digest:
            days[each.member] = min(each.on, days.get(each.member, each.on))
    now = staying(group)
    return Standing(
        text=one.text,
        on=one.on,
        agreed=tuple((member, days[member.id]) for member in now if member.id in days),
        asked=tuple(member for member in now if member.id not in days),
    )


def set_rules(group: Portfolio, text: str) -> Done[Rules]:
    """Writes the ground rules; whoever agreed to another wording is asked again."""
    require_group(group)
    kept, advice = checked(group, text, Phrase("the ground rules"))
    id_ = setting_id(group.copy.portfolio_id, "group", "rules")
    made = Rules(id=id_, text=kept, on=group.today())
    with group.change() as change:
        subjects.keep(change, Phrase("Wrote the ground rules"), made)
    said = Phrase("Wrote the ground rules. Each member agrees to them as they now stand.")
    return Done(value=made, changed=Changed.SUBJECTS, undo=change.id, said=said, advice=advice)


def agree(group: Portfolio, given: str = "") -> Done[Member]:
    """Says that a member agrees to the ground rules as they stand; raises Refused without any."""
    member, standing = acting(group, given), rules(group)
    if standing is None:
        raise Refused(Phrase("There are no ground rules yet. Write them first."))
    if member not in standing.asked:
        said = Phrase("{name} agreed to them already.", name=member.name)
        return Done(value=member, said=said)
    made = Agreement(id=new_id(), member=member.id, rules=_digest(standing.text), on=group.today())
    with group.change() as change:
        what = Phrase("{name} agreed to the ground rules", name=member.name)
        subjects.keep(change, what, made)
    said = Phrase("{name} agreed to the ground rules.", name=member.name)
    return Done(value=member, changed=Changed.SUBJECTS, undo=change.id, said=said)


def _digest(text: str) -> str:
    return sha256_hex(text.encode())
