"""Coverage: how much evidence each capability has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.people import Rating
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.sign_off import Standing, newest


class Status(StrEnum):
    """The one word for where a capability stands, the same in window, command line and PDF."""

    NOTHING = Phrase("Nothing yet")
    STARTED = Phrase("Started")
    ENOUGH = Phrase("Enough evidence")
    SELF_RATED = Phrase("Self-rated")
    UNCONFIRMED = Phrase("Signer not confirmed")
    SIGNED_OFF = Phrase("Signed off")
    CHANGED = Phrase("Changed since sign-off")


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """How many pieces and kinds are enough; a setting, with whoever says so."""

    pieces: int
    kinds: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What supports one capability. Drafts and removed entries are not among `pieces`.

    `standing` is its newest sign-off that was not withdrawn, whether or not it stands.
    """

    node: Node
    pieces: int
    drafts: int
    kinds: tuple[str, ...]
    latest: date | None
    rating: Rating | None
    status: Status
    standing: Standing | None = None


class Evidence(NamedTuple):
    """One link of one entry, as far as counting needs it.

    A tuple, because counting makes one for each link while somebody waits.
    """

    path: str
    form: str
    occurred: date | None
    draft: bool


EACH_FOR_ITSELF: Mapping[str, str] = MappingProxyType({})


def evidence_of(
    entries: Iterable[Entry], homes: Mapping[str, str] = EACH_FOR_ITSELF
) -> Iterator[Evidence]:
    """Where entries that are not removed count, by the homes of a framework: once in each."""
    for entry in entries:
        links = () if entry.removed else entry.content.links
        for path in dict.fromkeys(homes.get(link.path, link.path) for link in links):
            yield Evidence(
                path=path,
                form=entry.content.form,
                occurred=entry.content.occurred,
                draft=entry.draft,
            )


def coverage(
    framework: Framework,
    evidence: Iterable[Evidence],
    forms: Mapping[str, Form],
    ratings: Sequence[Rating] = (),
    *,
    aim: Aim | None = None,
    standings: Iterable[Standing] = (),
) -> tuple[Coverage, ...]:
    """One row for each evidence node, in the framework's order."""
    linked: dict[str, list[Evidence]] = {node.path: [] for node in framework.evidence_nodes}
    for item in evidence:
        if item.path in linked:
            linked[item.path].append(item)
    signed = newest(standings)
    return tuple(
        _signed(
            _row(node, linked[node.path], forms, own_rating(node.path, ratings), aim),
            signed.get(node.path),
        )
        for node in framework.evidence_nodes
    )


def _signed(row: Coverage, standing: Standing | None) -> Coverage:
    """The row with its sign-off, which goes before everything that the owner says."""
    if standing is None:
        return row
    return replace(row, standing=standing, status=_sign_off_status(standing) or row.status)


def _sign_off_status(standing: Standing) -> Status | None:
    if not standing.stands:
        return None
    if standing.changed:
        return Status.CHANGED
    return Status.SIGNED_OFF if standing.confirmed else Status.UNCONFIRMED


def own_rating(path: str, ratings: Iterable[Rating]) -> Rating | None:
    """The owner's newest rating of a node; the last one made wins within a day."""
    newest = None
    for rating in ratings:
        is_own = rating.path == path and not rating.by
        if is_own and (newest is None or rating.on >= newest.on):
            newest = rating
    return newest


def _row(
    node: Node,
    evidence: list[Evidence],
    forms: Mapping[str, Form],
    rating: Rating | None,
    aim: Aim | None,
) -> Coverage:
    final = [item for item in evidence if not item.draft]
    kinds = sorted({kind_of(item.form, forms) for item in final})
    dates = [item.occurred for item in final if item.occurred]
    return Coverage(
        node=node,
        pieces=len(final),
        drafts=len(evidence) - len(final),
        kinds=tuple(kinds),
        latest=max(dates, default=None),
        rating=rating,
        status=_status(len(final), len(kinds), rating, aim),
    )


def kind_of(form_id: str, forms: Mapping[str, Form]) -> str:
    """The kind that pieces of a form count as; a form that is not installed is one of its own."""
    form = forms.get(form_id)
    return form.kind if form else form_id


def _status(pieces: int, kinds: int, rating: Rating | None, aim: Aim | None) -> Status:
    """The highest level that holds; a rating needs a piece to stand on, else it hides a gap."""
    if not pieces:
        return Status.NOTHING
    if rating is not None:
        return Status.SELF_RATED
    if aim is not None and pieces >= aim.pieces and kinds >= aim.kinds:
        return Status.ENOUGH
    return Status.STARTED
