"""What evidence may show besides what it is linked to. Suggestions only; nothing counts them."""

from collections.abc import Collection

from fcp_portfolio.domain.crosswalk import Suggestion, suggestions
from fcp_portfolio.services.portfolio import Portfolio


def suggested(portfolio: Portfolio, linked: Collection[str]) -> tuple[Suggestion, ...]:
    """Nodes of the portfolio's other frameworks that these linked paths suggest, each once."""
    used = {framework.key: framework for framework in portfolio.frameworks}
    homes = set(map(portfolio.home, linked))
    return suggestions(portfolio.definitions.crosswalks.values(), used, homes)
