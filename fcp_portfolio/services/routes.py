"""Which routes a portfolio follows."""

from collections.abc import Sequence

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.route import Route, choose
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio, details, frameworks_with
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
    definitions = portfolio.definitions
    found = choose(definitions.routes, given, portfolio.today(), kept)
    frameworks = frameworks_with([one.key for one in portfolio.frameworks], found)
    titles = ", ".join(route.title for route in found)
    what = Phrase("Follows {titles}", titles=titles) if found else Phrase("Follows no route")
    with portfolio.change() as change:
        state = details(portfolio.owner, frameworks, [route.key for route in found])
        change.record(what, "details", portfolio.details_id, state)
        used = [definitions.frameworks[key] for key in frameworks]
        definition_store.keep(change, (*used, *found), definitions)
    portfolio.refresh()
    return Done(
        value=found, changed=Changed.DETAILS, undo=change.id, said=Phrase("{what}.", what=what)
    )
