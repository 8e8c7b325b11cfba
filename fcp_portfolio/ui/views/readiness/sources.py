"""Where a rule was read, and how sure that is: in a few words, and in full."""

from fcp_portfolio.domain.framework import Provenance
from fcp_portfolio.ui.words import tr


def short_source(provenance: Provenance) -> str:
    """Who says so, by the names of their sites, and how sure that is."""
    return provenance.short


def whole_source(provenance: Provenance) -> tuple[str, ...]:
    """Every source in full, how sure that is, and what there is to say about it."""
    sure = tr("How sure: {confidence}", confidence=str(provenance.confidence))
    none = tr("No source is named.")
    return (*(provenance.sources or (none,)), sure, *filter(None, (provenance.note,)))
