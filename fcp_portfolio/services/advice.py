"""Advice before something goes out: what a reader may stumble over. Nothing is held back for it."""

from collections.abc import Sequence

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.readiness.advice import advice
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.services.portfolio import Portfolio


def advice_on(
    portfolio: Portfolio, selection: Selection, entries: Sequence[Entry]
) -> tuple[str, ...]:
    """Sentences about these entries and the capabilities of the selection that they show."""
    nodes = [
        node
        for framework in portfolio.frameworks
        for node in framework.evidence_nodes
        if selection.shows(node.path)
    ]
    return advice(entries, nodes, portfolio.definitions.forms, portfolio.today())
