"""Which routes a portfolio follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.changes import RuleChange, changes
from fcp_portfolio.domain.route import Route, choose, every_stage, meant
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio, details, frameworks_with
from fcp_portfolio.services.readiness import of_routes
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.storage import definition_store


def routes_to_follow(portfolio: Portfolio) -> tuple[Route, ...]:
    """Those that can be followed: all that are open today, and those that are followed already."""
    followed = {route.key for route in portfolio.routes}
    return tuple(
        route
        for route in sorted(portfolio.definitions.routes.values(), key=lambda one: one.key)
        if route.key in followed or not route.closed(portfolio.today())
    )


def follow_routes(portfolio: Portfolio, given: Sequence[str]) -> Done[tuple[Route, ...]]:
    """Follows these routes and no others; the text of each is kept in the portfolio.

    The frameworks that they ask about are used from then on, and stay when a route is left. Raises
    NotFound, and Refused for one that is closed and was not followed before.
    """
    kept = [route.key for route in portfolio.routes]
    found = choose(portfolio.definitions.routes, given, portfolio.today(), kept)
    titles = ", ".join(route.title for route in found)
    what = Phrase("Follows {titles}", titles=titles) if found else Phrase("Follows no route")
    return _follow(portfolio, found, what)


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteChanges:
    """What another edition of a followed route would change. `asked` stays judged by the old one.

    `asked` are sentences about stages that were asked for under the edition followed now.
    """

    now: Route
    other: Route
    changes: tuple[RuleChange, ...]
    asked: tuple[str, ...]


def other_editions(portfolio: Portfolio) -> tuple[Route, ...]:
    """Editions of the routes that are followed, which are installed and not followed."""
    followed = {route.key: route for route in portfolio.routes}
    ids = {route.id for route in portfolio.routes}
    return tuple(
        route
        for key, route in sorted(portfolio.definitions.routes.items())
        if route.id in ids and key not in followed and not route.closed(portfolio.today())
    )


def route_changes(portfolio: Portfolio, edition: str, *, today: date | None = None) -> RouteChanges:
    """What the edition of this key changes for the portfolio, before it is adopted.

    Raises NotFound, and Refused where no other edition of it is followed.
    """
    now, other = _editions(portfolio, edition)
    before, after = of_routes(portfolio, (now, other), today=today)
    signed = {one.stage for one in standings(portfolio)}
    asked = tuple(
        Phrase("{stage} was asked for by this edition, which goes on judging it.", stage=one.label)
        for one in every_stage([now])
        if one.key in signed
    )
    return RouteChanges(now=now, other=other, changes=changes(before, after), asked=asked)


def adopt_edition(portfolio: Portfolio, edition: str) -> Done[tuple[Route, ...]]:
    """Follows this edition in place of the one that is followed. What was set stays set.

    Stages that were asked for under the old edition are told as before. Raises NotFound, Refused.
    """
    now, other = _editions(portfolio, edition)
    given = [other.key if route.key == now.key else route.key for route in portfolio.routes]
    kept = [route.key for route in portfolio.routes]
    found = choose(portfolio.definitions.routes, given, portfolio.today(), kept)
    what = Phrase("Follows {title}, edition {edition}", title=other.title, edition=other.edition)
    return _follow(portfolio, found, what)


def _editions(portfolio: Portfolio, edition: str) -> tuple[Route, Route]:
    other = meant(portfolio.definitions.routes, edition)
    for route in portfolio.routes:
        if route.id == other.id and route.key != other.key:
            return route, other
    message = Phrase("No other edition of “{title}” is followed.", title=other.title)
    raise Refused(message)


def _follow(portfolio: Portfolio, found: tuple[Route, ...], what: str) -> Done[tuple[Route, ...]]:
    definitions = portfolio.definitions
    frameworks = frameworks_with(portfolio.framework_keys, found)
    with portfolio.change() as change:
        state = details(portfolio.owner, frameworks, [route.key for route in found])
        change.record(what, "details", portfolio.details_id, state)
        used = [definitions.frameworks[key] for key in frameworks]
        definition_store.keep(change, (*used, *found), definitions)
    portfolio.refresh()
    return Done(
        value=found, changed=Changed.DETAILS, undo=change.id, said=Phrase("{what}.", what=what)
    )
