"""Coverage: how much evidence each capability has."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.people import Rating


class Status(StrEnum):
    """The one word for where a capability stands, the same in window, command line and PDF."""

    NOTHING = "Nothing yet"
    STARTED = "Started"
    ENOUGH = "Enough evidence"
    SELF_RATED = "Self-rated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """How many pieces and kinds are enough; a setting, with whoever says so."""

    pieces: int
    kinds: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What supports one capability. Drafts and removed entries are not among `pieces`."""

    node: Node
    pieces: int
    drafts: int
    kinds: tuple[str, ...]
    latest: date | None
    rating: Rating | None
    status: Status


def coverage(
    framework: Framework,
    entries: Iterable[Entry],
    forms: Mapping[str, Form],
    ratings: Sequence[Rating] = (),
    aim: Aim | None = None,
) -> tuple[Coverage, ...]:
    """One row for each evidence node, in the framework's order."""
    linked: dict[str, list[Entry]] = {node.path: [] for node in framework.evidence_nodes}
    for entry in entries:
        for link in entry.content.links:
            if link.path in linked and not entry.removed:
                linked[link.path].append(entry)
    return tuple(
        _row(node, linked[node.path], forms, own_rating(node.path, ratings), aim)
        for node in framework.evidence_nodes
    )


def own_rating(path: str, ratings: Iterable[Rating]) -> Rating | None:
    """The owner's newest rating of a node; the last one made wins within a day."""
    own = [rating for rating in ratings if rating.path == path and not rating.by]
    return max(own, key=lambda rating: rating.on, default=None) if own else None


def _row(
    node: Node,
    entries: list[Entry],
    forms: Mapping[str, Form],
    rating: Rating | None,
    aim: Aim | None,
) -> Coverage:
    final = [entry for entry in entries if entry.counts]
    kinds = sorted({_kind(entry, forms) for entry in final})
    dates = [entry.content.occurred for entry in final if entry.content.occurred]
    return Coverage(
        node=node,
        pieces=len(final),
        drafts=len(entries) - len(final),
        kinds=tuple(kinds),
        latest=max(dates, default=None),
        rating=rating,
        status=_status(len(final), len(kinds), rating, aim),
    )


def _kind(entry: Entry, forms: Mapping[str, Form]) -> str:
    form = forms.get(entry.content.form)
    return form.kind if form else entry.content.form


def _status(pieces: int, kinds: int, rating: Rating | None, aim: Aim | None) -> Status:
    if rating is not None:
        return Status.SELF_RATED
    if aim is not None and pieces >= aim.pieces and kinds >= aim.kinds:
        return Status.ENOUGH
    return Status.STARTED if pieces else Status.NOTHING
