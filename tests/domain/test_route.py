"""Routes: which may be followed, which stage is meant, what a request then says."""

from datetime import date

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.framework import Confidence, Provenance
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.route import (
    Asks,
    ChainStep,
    Opening,
    Route,
    RouteStage,
    Stage,
    choose,
    every_stage,
    find_stage,
)
from tests.asked import a_request

TODAY = date(2026, 11, 20)
OURS = Provenance(sources=(), confidence=Confidence.OWN)


def a_stage(id_: str = "first") -> Stage:
    return Stage(
        id=id_,
        title=f"The {id_} stage",
        purpose="To try things.",
        provenance=OURS,
        asks=Asks(framework="tiny-1", provenance=OURS, level="task"),
        chain=(ChainStep(role=Role.REVIEWER, title="Supervisor", provenance=OURS),),
    )


def a_route(id_: str = "way", edition: str = "1", begins: str = "", ends: str = "") -> Route:
    opening = Opening(provenance=OURS, begins=begins, ends=ends) if begins or ends else None
    return Route(
        id=id_,
        edition=edition,
        title=f"The {id_} route",
        purpose="To try things.",
        link="https://www.example.org/way",
        licence="Free.",
        provenance=OURS,
        stages=(a_stage(), a_stage("last")),
        opening=opening,
    )


def installed(*routes: Route) -> dict[str, Route]:
    return {route.key: route for route in routes}


@pytest.mark.parametrize(
    ("begins", "ends", "why"),
    [
        ("", "", ""),
        ("2026", "2026", ""),
        ("2026-11", "2026-11", ""),
        ("2026-11-20", "2026-11-20", ""),
        ("", "2026-11-19", "is closed: it was open until 2026-11-19"),
        ("", "2026-10", "is closed: it was open until 2026-10"),
        ("", "2025", "is closed: it was open until 2025"),
        ("2026-12", "", "is not open yet: it opens in 2026-12"),
        ("2027", "2028", "is not open yet: it opens in 2027"),
    ],
)
def test_route_is_open_between_its_dates(begins: str, ends: str, why: str) -> None:
    assert a_route(begins=begins, ends=ends).closed(TODAY) == why


def test_route_is_meant_by_its_key_or_by_an_id_that_only_one_has() -> None:
    one, other = a_route(), a_route("other")
    assert choose(installed(one, other), ["way", "other-1", "way-1"], TODAY) == (one, other)


def test_route_of_two_editions_is_asked_for_by_edition() -> None:
    known = installed(a_route(), a_route(edition="2"))
    assert choose(known, ["way-2"], TODAY) == (known["way-2"],)
    with pytest.raises(
        NotFound, match=r"more than one edition of the route “way”\. Say which: way-1, way-2"
    ):
        choose(known, ["way"], TODAY)


def test_route_that_is_not_there() -> None:
    with pytest.raises(NotFound, match=r"There is no route “no”. Installed: way-1\."):
        choose(installed(a_route()), ["no"], TODAY)
    with pytest.raises(NotFound, match=r"Installed: none\."):
        choose({}, ["no"], TODAY)


def test_closed_route_is_kept_and_not_begun() -> None:
    closed = a_route(ends="2024-04")
    with pytest.raises(Refused) as caught:
        choose(installed(closed), ["way"], TODAY)
    assert caught.value.sentence == (
        "“The way route” is closed: it was open until 2024-04. It cannot be followed."
    )
    assert choose(installed(closed), ["way"], TODAY, kept=["way-1"]) == (closed,)


def test_stage_is_found_by_id_or_key() -> None:
    routes = (a_route(), a_route("other"))
    assert [one.key for one in every_stage(routes)] == [
        "way-1/first",
        "way-1/last",
        "other-1/first",
        "other-1/last",
    ]
    assert find_stage(routes, "other-1/last") == RouteStage(
        route=routes[1], stage=routes[1].stages[1]
    )
    assert find_stage(routes[:1], "last").key == "way-1/last"
    with pytest.raises(Refused, match="Say which: way-1/first or other-1/first"):
        find_stage(routes, "first")
    with pytest.raises(NotFound, match=r"Stages: way-1/first, way-1/last\."):
        find_stage(routes[:1], "middle")
    with pytest.raises(NotFound, match="follows no route"):
        find_stage((), "first")


def test_stage_gives_the_steps_of_a_request_their_titles() -> None:
    stage = next(every_stage([a_route()]))
    steps = stage.titled(a_request().steps)
    assert [(step.role, step.title) for step in steps] == [
        (Role.OWNER, ""),
        (Role.REVIEWER, "Supervisor"),
        (Role.SECOND_APPROVER, ""),
    ]
    assert stage.asked.key == stage.key
    assert stage.asked.label == "The first stage (The way route, edition 1)"
    assert stage.stage.step(Role.SECOND_APPROVER) is None
