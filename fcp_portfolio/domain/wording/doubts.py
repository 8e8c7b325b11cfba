"""What was read of official wording, what is doubtful in it, and what a person decides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase

OWN = "own:"
"""A decision that begins so holds the words that a person wrote themselves."""
COUNT = "count"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One official statement: `4.c`, its words, and the page of the copy on which it stands."""

    code: str
    text: str
    page: int

    @property
    def capability(self) -> str:
        """The code of the capability that it belongs to."""
        return self.code.rpartition(".")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What a choice does to one outcome: other words, a part put otherwise or added, or none."""

    code: str
    text: str | None = None
    find: str = ""
    put: str = ""
    page: int = 0

    def over(self, outcomes: dict[str, Outcome]) -> None:
        """Makes the change."""
        there = outcomes.get(self.code)
        if self.text is None and not (self.find or self.put):
            outcomes.pop(self.code, None)
        elif self.text is not None:
            page = there.page if there else self.page
            outcomes[self.code] = Outcome(code=self.code, text=self.text, page=page)
        elif there is not None:
            text = (
                there.text.replace(self.find, self.put, 1)
                if self.find
                else f"{there.text} {self.put}"
            )
            outcomes[self.code] = replace(there, text=text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One way to decide a doubt."""

    id: str
    label: str
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What a person has to decide: what was read, on which page, and what can be made of it.

    With `own` they may write the words of `about` themselves, beginning with those of the `draft`.
    """

    id: str
    about: str
    page: int
    read: str
    question: str
    choices: tuple[Choice, ...]
    own: bool = False
    draft: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was found in a copy, in the framework's order, before anybody decided anything."""

    capabilities: tuple[str, ...]  # codes for which a heading was found
    outcomes: tuple[Outcome, ...]
    doubts: tuple[Doubt, ...]
    totals: tuple[int, int]  # capabilities and outcomes that there officially are


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """The outcomes as decided so far, and what is still to be decided."""

    reading: Reading
    outcomes: tuple[Outcome, ...]
    open: tuple[Doubt, ...]

    @property
    def counts(self) -> tuple[int, int]:
        """How many capabilities and outcomes there are now."""
        return len({one.capability for one in self.outcomes}), len(self.outcomes)

    @property
    def said(self) -> str:
        """The counts against the official totals: “14 of 14 capabilities, 105 of 105 outcomes”."""
        capabilities, outcomes = self.counts
        return Phrase(
            "{capabilities} of {all_capabilities} capabilities, {outcomes} of {all_outcomes} "
            "outcomes",
            capabilities=capabilities,
            outcomes=outcomes,
            all_capabilities=self.reading.totals[0],
            all_outcomes=self.reading.totals[1],
        )


def settled(reading: Reading, decisions: Mapping[str, str]) -> Settled:
    """What stands once these doubts are decided; raises Refused for a decision about nothing.

    Decisions are choices by their id, or `own:` and the words, each under the id of its doubt.
    """
    outcomes = {one.code: one for one in reading.outcomes}
    rest = dict(decisions)
    waiting = []
    for doubt in reading.doubts:
        decision = rest.pop(doubt.id, None)
        if decision is None:
            waiting.append(doubt)
        else:
            for edit in _edits(doubt, decision):
                edit.over(outcomes)
    ordered = _ordered(outcomes.values(), reading)
    counted = Settled(reading=reading, outcomes=ordered, open=tuple(waiting))
    count = _count_doubt(counted)
    decided = rest.pop(COUNT, None)
    if rest:
        raise Refused(Phrase("There is no doubt “{id}”. Nothing was kept.", id=next(iter(rest))))
    if count is None or waiting:
        return counted
    if decided is not None:
        _edits(count, decided)
        return counted
    return replace(counted, open=(count,))


def _edits(doubt: Doubt, decision: str) -> tuple[Edit, ...]:
    if doubt.own and decision.startswith(OWN):
        words = " ".join(decision.removeprefix(OWN).split())
        return (Edit(code=doubt.about, text=words or None, page=doubt.page),)
    for choice in doubt.choices:
        if choice.id == decision:
            return choice.edits
    known = ", ".join(
        (*(choice.id for choice in doubt.choices), *(("own:…",) if doubt.own else ()))
    )
    message = Phrase(
        "“{decision}” does not decide “{id}”. Choices: {known}. Nothing was kept.",
        decision=decision,
        id=doubt.id,
        known=known,
    )
    raise Refused(message)


def _count_doubt(counted: Settled) -> Doubt | None:
    if counted.counts == counted.reading.totals:
        return None
    return Doubt(
        id=COUNT,
        about="",
        page=0,
        read=counted.said,
        question=Phrase(
            "The copy does not have as many as there officially are. Take it all the same?"
        ),
        choices=(Choice(id="adopt", label=Phrase("Take it as it is")),),
    )


def _ordered(outcomes: Iterable[Outcome], reading: Reading) -> tuple[Outcome, ...]:
    place = {code: n for n, code in enumerate(reading.capabilities)}
    last = len(place)
    return tuple(
        sorted(outcomes, key=lambda one: (place.get(one.capability, last), len(one.code), one.code))
    )
