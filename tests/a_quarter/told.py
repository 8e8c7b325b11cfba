"""What the files of a quarter tell, and that they tell the same."""

from fcp_portfolio.domain.group.meeting import MeetingState
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.desk.given import find_answers
from fcp_portfolio.services.desk.overview import overview
from fcp_portfolio.services.desk.requests import waiting
from fcp_portfolio.services.entries import list_entries
from fcp_portfolio.services.group.actions import actions
from fcp_portfolio.services.group.agenda import brought
from fcp_portfolio.services.group.mapping import group_map
from fcp_portfolio.services.group.meetings import meetings, present_at
from fcp_portfolio.services.group.members import members
from fcp_portfolio.services.group.notes import learnt, themes
from fcp_portfolio.services.group.record import record_of
from fcp_portfolio.services.group.rules import rules
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.services.undecided import choices
from tests.a_quarter.cast import BEGINS, GROUP, LEVEL, SUPERVISED, World


def story(group: Portfolio) -> dict[str, object]:
    """All that a copy of the group tells."""
    held = [one for one in meetings(group) if one.state is MeetingState.HELD]
    standing = rules(group)
    assert standing is not None
    return {
        "members": [one.name for one in members(group)],
        "rules": (standing.text, sorted(one.name for one, _ in standing.agreed)),
        "meetings": [(one.on, one.place, one.rota) for one in held],
        "present": [[each.name for each in present_at(group, one)] for one in held],
        "brought": [sorted(each.text for each in brought(group, one)) for one in held],
        "themes": [[each.text for each in themes(group, one)] for one in held],
        "learnt": [[(x.text, x.member) for x in learnt(group, one)] for one in held],
        "actions": [(one.text, one.owner, one.due) for one in actions(group)],
        "map": group_map(group).found,
        "undecided": choices(group),
    }


def require_one_group(world: World) -> None:
    """Every copy tells the same, and so does the record; nothing waits to be decided."""
    first = world.copies[GROUP[0]]
    told = story(first)
    assert all(story(one) == told for one in world.copies.values())
    assert told["undecided"] == ()
    assert told["map"] is not None
    assert told["members"] == sorted(GROUP)
    assert told["brought"] == [["A hip", "A letter"], ["A spine", "An audit"]], told
    assert len(record_of(first, BEGINS).meetings) == 2
    for name in ("Robin Example", "Lee Example"):
        drafts = [one.form for one in list_entries(world.portfolios[name]) if one.draft]
        assert drafts == ["peer-discussion"]


def require_one_story(world: World, supervisor: str) -> None:
    """What a desk says that it signed is what each portfolio holds."""
    desk = world.desks[supervisor]
    assert waiting(desk) == ()
    assert {one.practitioner.name for one in overview(desk)} == {*SUPERVISED[supervisor]}
    for found in overview(desk):
        name = found.practitioner.name
        portfolio = world.portfolios[name]
        (given,) = find_answers(desk, given_to=name)
        (standing,) = (one for one in standings(portfolio) if not one.peer_review)
        (request,) = (one for one in list_requests(portfolio) if one.kind is Kind.SIGN_OFF)
        assert given.answer.request == request.id
        assert [one.level for one in given.answer.said] == [standing.sign_off.level] == [LEVEL]
        assert {one.title for one in given.answer.evidence} == {f"{name} on 4"}
        assert found.newest is not None
        assert found.newest.portfolio == portfolio.copy.portfolio_id
