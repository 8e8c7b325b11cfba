"""Readiness: how the portfolio stands by everything that its routes ask."""

from collections.abc import Sequence
from datetime import date

from fcp_portfolio.domain.completion import stage_standing
from fcp_portfolio.domain.readiness import report
from fcp_portfolio.domain.readiness.evidence import evidence
from fcp_portfolio.domain.readiness.report import Known, Readiness
from fcp_portfolio.domain.route import Route, every_stage, meant
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sign_offs import standings_in
from fcp_portfolio.services.stages import stage_nodes
from fcp_portfolio.storage import given as stored
from fcp_portfolio.storage import reading


def readiness(
    portfolio: Portfolio, route: str | None = None, *, today: date | None = None
) -> tuple[Readiness, ...]:
    """The routes that are followed as they stand today, or the one that is named.

    One that is named need not be followed. Raises NotFound for what is not installed.
    """
    routes = portfolio.routes if route is None else (route_meant(portfolio, route),)
    known = known_of(portfolio, routes, today or portfolio.today())
    return tuple(report.readiness(one, known) for one in routes)


def route_meant(portfolio: Portfolio, given: str) -> Route:
    """The route of this key or id: a followed one goes before others; raises NotFound, Refused."""
    followed = {one.key: one for one in portfolio.routes}
    if any(given in (one.key, one.id) for one in portfolio.routes):
        return meant(followed, given)
    return meant(portfolio.definitions.routes, given)


def known_of(portfolio: Portfolio, routes: Sequence[Route], today: date) -> Known:
    """Everything that the rules of these routes look at."""
    with portfolio.read() as session:
        entries = reading.entries(session)
        ratings = reading.ratings(session)
        standings = standings_in(portfolio, session)
        given = stored.given(session)
    definitions = portfolio.definitions
    return Known(
        today=today,
        evidence=evidence(entries, definitions.forms, standings),
        frameworks=definitions.frameworks,
        scales=definitions.scales,
        ratings=ratings,
        stages=tuple(
            stage_standing(stage, stage_nodes(portfolio, stage), standings)
            for stage in every_stage(routes)
        ),
        given=given,
    )
