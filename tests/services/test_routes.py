"""Routes are followed and left; what is kept stays as it read, and a closed one is not begun."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.route import Opening
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.routes import follow_routes, routes_to_follow
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage.key import RawKey
from tests.builders import opened

CLOSED = "fcp-independent-portfolio-2021"


def test_open_routes_can_be_followed(portfolio: Portfolio) -> None:
    keys = [route.key for route in routes_to_follow(portfolio)]
    assert keys == sorted(portfolio.definitions.routes.keys() - {CLOSED})


def test_route_is_followed_kept_and_left(file: Path, secret: RawKey) -> None:
    with opened(file, secret) as portfolio:
        done = follow_routes(portfolio, ["fcp-taught", "fcp-supported-portfolio"])
        assert done.said == "Follows FCP taught route, FCP supported portfolio route."
    with opened(file, secret) as portfolio:
        assert [route.key for route in portfolio.routes] == [
            "fcp-taught-2023",
            "fcp-supported-portfolio-2023",
        ]
        left = follow_routes(portfolio, [])
        assert (left.said, portfolio.routes) == ("Follows no route.", ())
        undo_change(portfolio, left.undo)
        assert len(portfolio.routes) == 2


def test_closed_route_is_not_begun_and_one_that_closed_since_is_kept(portfolio: Portfolio) -> None:
    with pytest.raises(Refused, match="is closed: it was open until 2024-04"):
        follow_routes(portfolio, [CLOSED])
    with pytest.raises(NotFound, match="There is no route “none”"):
        follow_routes(portfolio, ["none"])
    follow_routes(portfolio, ["fcp-taught"])
    (route,) = portfolio.routes
    ended = replace(route, opening=Opening(provenance=route.provenance, ends="2025"))
    known = {**portfolio.definitions.routes, route.key: ended}
    portfolio.definitions = replace(portfolio.definitions, routes=known)
    assert route.key in [one.key for one in routes_to_follow(portfolio)]
    follow_routes(portfolio, [route.key, "fcp-supported-portfolio"])
    assert len(portfolio.routes) == 2
