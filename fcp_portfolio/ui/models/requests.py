"""The list of requests: those that wait above those that are done, as values and as sentences."""

from collections.abc import Sequence
from typing import TypeAlias

from fcp_portfolio.domain.request import Kind, State
from fcp_portfolio.services.requests import Waiting
from fcp_portfolio.ui.models.entries import Heading, Index
from fcp_portfolio.ui.models.headed import HeadedModel
from fcp_portfolio.ui.widgets.chain import Place
from fcp_portfolio.ui.words import Phrase, spoken, tr

OPEN, DONE, ALL = VIEWS = (Phrase("Open"), Phrase("Done"), Phrase("All"))
FEW_CODES = 6
_WHERE = (Phrase("They stand with the entries"), Phrase("They stand with the capabilities"))
Item: TypeAlias = Heading | Waiting
Step: TypeAlias = tuple[Place, str, str]


class RequestsModel(HeadedModel):
    """Rows of `list_requests`, narrowed to a view, with headings."""

    def show(self, found: Sequence[Waiting], view: str) -> None:
        """Shows other requests."""
        self.show_items(grouped(found, view))

    def request_at(self, index: Index) -> Waiting | None:
        """The request of a row; None for a heading."""
        row: Waiting | None = self.row_at(index)
        return row

    def key_of(self, row: Waiting) -> str:
        """Its id."""
        return row.id

    def title_of(self, row: Waiting) -> str:
        """What it is about."""
        return title(row)

    def spoken_of(self, row: Waiting) -> str:
        """What it is about, who is asked, and for how long it waits."""
        return sentence(row)


def grouped(found: Sequence[Waiting], view: str) -> tuple[Item, ...]:
    """The requests of a view below their headings."""
    out = tuple(one for one in found if one.state is State.OUT)
    done = tuple(one for one in found if one.state is not State.OUT)
    items: tuple[Item, ...] = ()
    if out and view in (OPEN, ALL):
        items += (Heading(tr("Waiting for someone")), *out)
    if done and view in (DONE, ALL):
        items += (Heading(tr("Done")), *done)
    return items


def title(one: Waiting) -> str:
    """What is asked about: the one thing, how many and their codes, or the period."""
    if one.since and one.until:
        return tr("{since} to {until}", since=spoken(one.since), until=spoken(one.until))
    if len(one.about) == 1:
        return one.about[0]
    if one.kind is not Kind.SIGN_OFF:
        return tr("{n} (entry|entries)", None, len(one.about))
    codes = ", ".join(label.partition(" ")[0] for label in one.about)
    number = tr("{n} (capability|capabilities)", None, len(one.about))
    return f"{number}: {codes}" if len(one.about) <= FEW_CODES else number


def people(one: Waiting) -> str:
    """Who is asked, in their order."""
    return tr(", then ").join(one.to)


def how_long(one: Waiting) -> tuple[str, str]:
    """How long it waits or how it ended, and a line below that."""
    match one.state:
        case State.OUT:
            return tr("{n} (day|days)", None, one.days) if one.days else tr("Today"), tr(
                "Waits on {waits_on}", waits_on=one.waits_on
            )
        case State.WITHDRAWN:
            return tr("Withdrawn"), f"“{one.why}”"
        case State.SUPERSEDED:
            return tr("Replaced"), tr("By a later request")
        case _:
            return tr("Answered"), tr("Written {made}", made=spoken(one.made))


def places(one: Waiting) -> tuple[Place, ...]:
    """The dots of the chain: the owner, then each person asked."""
    if one.state is State.ANSWERED:
        return (Place.DONE,) * (1 + len(one.to))
    turn = one.to.index(one.waits_on) if one.waits_on else 0
    now = Place.NOW if one.state is State.OUT else Place.STOPPED
    later = len(one.to) - turn - 1
    return (Place.DONE,) * (1 + turn) + (now,) + (Place.LATER,) * later


def steps(one: Waiting) -> tuple[Step, ...]:
    """The chain in words."""
    stands = places(one)
    first = (stands[0], tr("You wrote and certified it"), spoken(one.made))
    asked = tuple(
        (
            place,
            tr("{name} counter-signs", name=name) if number else tr("{name} answers", name=name),
            _below(one, number, place),
        )
        for number, (place, name) in enumerate(zip(stands[1:], one.to, strict=True))
    )
    return (first, *asked, _last(one))


def sentence(one: Waiting) -> str:
    """A row as a screen reader says it."""
    long, below = how_long(one)
    if one.state is State.OUT:
        long = (
            tr("{below} for {n} (day|days)", None, one.days, below=below)
            if one.days
            else tr("{below} since today", below=below)
        )
        below = ""
    told = (f"{tr(one.called)}: {title(one)}", people(one), long, below)
    return ", ".join(filter(None, told))


def _below(one: Waiting, number: int, place: Place) -> str:
    if place is Place.NOW:
        return (
            tr("Waiting {n} (day|days)", None, one.days) if one.days else tr("Waiting since today")
        )
    if place is Place.LATER and number:
        return tr("After {to}", to=one.to[number - 1])
    return {Place.DONE: tr("Answered"), Place.STOPPED: tr("No longer asked")}.get(place, "")


def _last(one: Waiting) -> Step:
    match one.state:
        case State.WITHDRAWN:
            return Place.STOPPED, tr("You withdrew it"), f"“{one.why}”"
        case State.SUPERSEDED:
            return Place.STOPPED, tr("You replaced it"), tr("An answer to it is no longer taken in")
        case State.ANSWERED:
            return Place.DONE, tr("You took the answers in"), tr(_WHERE[one.kind is Kind.SIGN_OFF])
        case _ if one.waits_on not in {"", one.to[0]}:
            took = tr("You take the answer of {name} in", name=one.waits_on)
            return Place.LATER, took, tr("What came back before it is taken in")
        case _:
            return Place.LATER, tr("You take the answers in"), tr("Once the answer has come back")
