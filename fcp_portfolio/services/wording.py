"""Official wording from the owner's own copy, brought in as an edition of the portfolio."""

from collections.abc import Callable, Mapping
from pathlib import Path

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.pasted import seen_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.wording.doubts import Reading, Settled, settled
from fcp_portfolio.domain.wording.edition import edition_values
from fcp_portfolio.domain.wording.reading import read_wording
from fcp_portfolio.domain.wording.rows import lines_of_text
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.making import read_back, record_definition
from fcp_portfolio.services.portfolio import DEFAULT_FRAMEWORK, Portfolio

_MOST_NAMED = 80


def read_copy(
    portfolio: Portfolio,
    source: Path | str,
    *,
    framework: str = DEFAULT_FRAMEWORK,
    cancelled: Callable[[], bool] = lambda: False,
) -> Reading:
    """What a file, or pasted text, says below each capability; nothing is kept yet.

    Raises FileRefused, Cancelled, NotFound, and Refused where it has none of the outcomes.
    """
    base = portfolio.framework(framework)
    titles = {node.code: node.title for node in base.evidence_nodes}
    if isinstance(source, str):
        lines = lines_of_text(source, titles)
    else:
        from fcp_portfolio.documents.wording_copy import copy_lines  # heavy

        lines = copy_lines(source, titles, cancelled)
    reading = read_wording(base, lines)
    if not reading.outcomes:
        message = Phrase(
            "No capability of {title} with lettered outcomes was found in it. Nothing was kept.",
            title=base.short_title,
        )
        raise Refused(message)
    return reading


def adopt_wording(
    portfolio: Portfolio,
    reading: Reading,
    decisions: Mapping[str, str],
    *,
    source: str,
    framework: str = DEFAULT_FRAMEWORK,
) -> Done[Settled]:
    """Keeps the outcomes as an edition of the portfolio, to which links can be made from then on.

    What was linked, rated and signed before goes on to count. Raises Refused while anything is to
    be decided.
    """
    stand = settled(reading, decisions)
    if stand.open:
        raise Refused(
            Phrase(
                "{n} (doubt is|doubts are) still to be decided. Nothing was kept.",
                None,
                len(stand.open),
            )
        )
    base, earlier = portfolio.framework(framework), wording_of(portfolio, framework)
    values = edition_values(
        base,
        stand.outcomes,
        edition=_edition(portfolio, base),
        source=f"The owner's copy: {' '.join(seen_text(source).split())[:_MOST_NAMED]}",
        earlier=earlier,
    )
    written = read_back(portfolio, values, base.short_title)
    assert isinstance(written.definition, Framework)  # noqa: S101
    kept = [key for key in portfolio.framework_keys if earlier is None or key != earlier.key]
    kept += [] if base.key in kept else [base.key]
    what = Phrase("Brought in the official wording of {title}", title=base.short_title)
    with portfolio.change() as change:
        record_definition(portfolio, change, written, what, (*kept, written.definition.key))
    portfolio.refresh()
    said = Phrase("{what}: {counts}.", what=what, counts=stand.said)
    changed = Changed.DEFINITIONS | Changed.DETAILS
    return Done(value=stand, changed=changed, undo=change.id, said=said)


def wording_of(portfolio: Portfolio, framework: str) -> Framework | None:
    """The official wording of a framework that this portfolio uses, if it was brought in."""
    known = portfolio.definitions.frameworks
    used = (known[key] for key in portfolio.framework_keys if key in known)
    return next((one for one in used if one.wording_of == framework), None)


def _edition(portfolio: Portfolio, base: Framework) -> str:
    """The first edition that is free: 2018-official, 2018-official-2."""
    first = f"{base.edition}-official"
    editions = (first, *(f"{first}-{n}" for n in range(2, 100)))
    known = portfolio.definitions.texts
    return next(one for one in editions if f"framework:{base.id}-{one}" not in known)
