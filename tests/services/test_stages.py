"""Stages: asked for by their route, signed off by a chain, complete or not, and why."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.request_json import read_request, request_json
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio, open_portfolio
from fcp_portfolio.services.requests import Made, list_requests, make_request
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, TickingClock
from tests.services.asking import REVIEWER, SECOND, logged, reviewer, second

TAUGHT = "fcp-taught-2023"


def following(folder: Path, secret: RawKey, *routes: str) -> Portfolio:
    created = create_portfolio(
        folder / "following.fcpfolio",
        OWNER,
        secret,
        routes=routes,
        place=Place(folder / "data"),
        clock=TickingClock(),
    )
    return created.portfolio


@pytest.fixture
def on_route(tmp_path: Path, secret: RawKey) -> Iterator[Portfolio]:
    """A portfolio that follows the taught route, with a supervisor and a provider."""
    with following(tmp_path, secret, "fcp-taught") as portfolio:
        reviewer(portfolio)
        second(portfolio)
        logged(portfolio)
        yield portfolio


def ask(
    portfolio: Portfolio,
    folder: Path,
    stage: str = "stage-2",
    *people: str,
    capabilities: tuple[str, ...] = (),
    name: str = "request.pdf",
) -> Made:
    return make_request(
        portfolio,
        folder / name,
        kind="sign-off",
        people=people or (REVIEWER, SECOND),
        capabilities=capabilities,
        stage=stage,
    ).value


def test_portfolio_keeps_the_route_that_it_follows(tmp_path: Path, secret: RawKey) -> None:
    with following(tmp_path, secret, TAUGHT) as portfolio:
        file, text = portfolio.file, portfolio.definitions.texts[f"route:{TAUGHT}"]
        assert [route.key for route in portfolio.routes] == [TAUGHT]
    other = Place(tmp_path / "other")
    changed = text.replace("Clinical supervisor", "Somebody else")
    other.own_frameworks.mkdir(parents=True)
    (other.own_frameworks / "route.yaml").write_text(changed, "utf-8")
    with open_portfolio(file, secret, place=other, clock=TickingClock()) as portfolio:
        assert portfolio.routes[0].stages[0].chain[0].title == "Clinical supervisor"
        assert portfolio.definitions.texts[f"route:{TAUGHT}"] == text


def test_portfolio_uses_the_frameworks_of_its_routes(tmp_path: Path, secret: RawKey) -> None:
    created = create_portfolio(
        tmp_path / "both.fcpfolio",
        OWNER,
        secret,
        frameworks=["hcpc-cpd-2006"],
        routes=[TAUGHT],
        place=Place(tmp_path / "data"),
        clock=TickingClock(),
    )
    with created.portfolio as portfolio:
        assert [one.key for one in portfolio.frameworks] == ["hcpc-cpd-2006", "hee-msk-2018"]


def test_portfolio_cannot_follow_a_closed_route(tmp_path: Path, secret: RawKey) -> None:
    with pytest.raises(Refused, match="is closed: it was open until 2024-04"):
        following(tmp_path, secret, "fcp-independent-portfolio")
    assert not list(tmp_path.glob("*.fcpfolio"))


def test_portfolio_without_a_route_has_no_stage(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    assert portfolio.routes == ()
    with pytest.raises(NotFound, match="follows no route"):
        ask(portfolio, tmp_path, "stage-1", REVIEWER)


def test_request_names_route_edition_stage_and_chain(on_route: Portfolio, tmp_path: Path) -> None:
    request = ask(on_route, tmp_path).request
    assert request.stage is not None
    assert (request.stage.route, request.stage.edition, request.stage.id) == (
        "fcp-taught",
        "2023",
        "stage-2",
    )
    assert len(request.capabilities) == 14
    titles = {step.role: step.title for step in request.steps}
    assert titles == {
        Role.OWNER: "",
        Role.REVIEWER: "Clinical supervisor",
        Role.SECOND_APPROVER: "Education provider",
    }
    assert read_request(request_json(request)) == request


def test_request_for_a_stage_may_ask_about_a_part_of_it(
    on_route: Portfolio, tmp_path: Path
) -> None:
    request = ask(on_route, tmp_path, capabilities=("4",)).request
    assert [one.code for one in request.capabilities] == ["4"]
    with pytest.raises(Refused, match=r"“Stage 2: .*” does not ask about “99”"):
        ask(on_route, tmp_path, capabilities=("99",))


def test_provider_is_waited_for_by_title_where_nobody_is_named(
    on_route: Portfolio, tmp_path: Path
) -> None:
    ask(on_route, tmp_path, "stage-1", REVIEWER)
    (waiting,) = list_requests(on_route)
    assert waiting.to == (REVIEWER, "Education provider")
