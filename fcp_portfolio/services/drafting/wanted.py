"""What somebody wants to ask, as it is chosen; and which entries go along for it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from fcp_portfolio.domain.asking.assessment import assessors_fields
from fcp_portfolio.domain.entry import Entry, problems
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.domain.route import RouteStage
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.domain.since import ChangedSince
from fcp_portfolio.services.exchange import person_id
from fcp_portfolio.services.export import select
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading

MOST_APPROVERS = 2
_NO_ENTRY = frozenset({"none"})
_ABOUT_ENTRIES = (Kind.ASSESSMENT, Kind.CONFIRMATION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked of whom: capabilities by code or path, entries by id, days both included.

    `people` are those who answer, in their order; a sign-off may be for a `stage` of a route, or
    about `changes` alone; a confirmation may be a `peer_review`.
    """

    kind: Kind
    people: tuple[Person, ...] = ()
    stage: RouteStage | None = None
    capabilities: Sequence[str] = ()
    entries: Sequence[str] = ()
    since: date | None = None
    until: date | None = None
    changes: tuple[ChangedSince, ...] = ()
    peer_review: bool = False

    @property
    def about_entries(self) -> bool:
        """Whether entries are what is asked about, not what goes along."""
        return self.kind in _ABOUT_ENTRIES


def read_kind(given: str) -> Kind:
    """The kind of request with this name; raises Refused."""
    if given not in list(Kind):
        message = Phrase(
            "There is no kind of request “{given}”. Kinds: {kind}.",
            given=given,
            kind=", ".join(Kind),
        )
        raise Refused(message)
    return Kind(given)


def asked_people(portfolio: Portfolio, kind: Kind, given: Sequence[str]) -> tuple[Person, ...]:
    """Those who are to answer, by name or id; raises NotFound, and Refused for too many."""
    ids = [person_id(portfolio, name) for name in given]
    with portfolio.read() as session:
        known = reading.everyone(session)
    found = tuple(known[id_] for id_ in ids if id_)
    most = MOST_APPROVERS if kind is Kind.SIGN_OFF else 1
    if not found or len(found) > most or len(set(ids)) < len(ids):
        message = (
            Phrase("A request goes to one person, or to two different ones in their order.")
            if kind is Kind.SIGN_OFF
            else Phrase("A request of this kind goes to one person.")
        )
        raise Refused(message)
    return found


def selection_of(portfolio: Portfolio, wanted: Wanted) -> Selection:
    """The entries that go along. Raises NotFound, and Refused where nothing is chosen."""
    if wanted.stage is not None and wanted.kind is not Kind.SIGN_OFF:
        message = Phrase("Only a sign-off can be asked for a stage. Nothing was written.")
        raise Refused(message)
    if wanted.kind is Kind.PERIOD:
        return _of_period(portfolio, wanted)
    if wanted.about_entries:
        _require_entries(wanted)
        selection = select(portfolio, entries=wanted.entries)
        return replace(selection, drafts=wanted.kind is Kind.ASSESSMENT)
    chosen = select(portfolio, capabilities=wanted.capabilities, entries=wanted.entries)
    return replace(chosen, drafts=False)


def require_public(portfolio: Portfolio, wanted: Wanted, selection: Selection) -> None:
    """Raises Refused for a named entry that cannot go out."""
    with portfolio.read() as session:
        named = reading.entries(session, sorted(selection.entries - _NO_ENTRY))
    for entry in named:
        title = entry.content.title or entry.id[:8]
        if not selection.takes(entry):
            raise Refused(
                Phrase(
                    "“{title}” {why_not}, so it cannot go along.",
                    title=title,
                    why_not=_why_not(entry),
                )
            )
        form = portfolio.form(entry.content.form, entry.content.form_edition)
        if wanted.kind is Kind.ASSESSMENT and (why := why_not_assessed(portfolio, entry, form)):
            raise Refused(
                Phrase(
                    "“{title}” cannot be assessed yet: {why} Nothing was written.",
                    title=title,
                    why=why,
                )
            )


def why_not_assessed(portfolio: Portfolio, entry: Entry, form: Form) -> str:
    """Why nobody can be asked to assess an entry, a sentence; empty where they can.

    A draft can go out once its owner's part is complete: what is missing then is the assessor's.
    """
    theirs = {field.id for field in assessors_fields(form)}
    if not theirs:
        return Phrase("“{form}” has no part for an assessor.", form=form.title)
    wrong = problems(entry.content, form, draft=False, today=portfolio.today())
    missing = [problem.sentence for problem in wrong if problem.part not in theirs]
    return missing[0] if missing else ""


def takes_place_with(entry: Entry, form: Form, person: str) -> bool:
    """Whether an entry stands on the sheet of somebody's period: theirs, or of nobody named."""
    kind = form.supervision or bool(assessors_fields(form))
    return kind and entry.content.person in (None, person)


def _of_period(portfolio: Portfolio, wanted: Wanted) -> Selection:
    if not (wanted.since and wanted.until):
        message = Phrase("A period sheet needs its first and its last day. Nothing was written.")
        raise Refused(message)
    days = replace(select(portfolio, since=wanted.since, until=wanted.until), drafts=False)
    person = wanted.people[0].id if wanted.people else ""
    with portfolio.read() as session:
        found = [entry for entry in reading.entries(session) if days.takes(entry)]
    ids = frozenset(
        entry.id
        for entry in found
        for form in (portfolio.form(entry.content.form, entry.content.form_edition),)
        if takes_place_with(entry, form, person)
    )
    return replace(days, entries=ids or _NO_ENTRY)


def _require_entries(wanted: Wanted) -> None:
    if not wanted.entries:
        message = Phrase("Name the entries of the {kind}. Nothing was written.", kind=wanted.kind)
        raise Refused(message)


def _why_not(entry: Entry) -> str:
    if entry.content.private:
        return Phrase("is private")
    if entry.removed:
        return Phrase("was removed")
    return (
        Phrase("is a draft")
        if entry.draft
        else Phrase("supports none of the capabilities asked about")
    )


def named_otherwise(
    portfolio: Portfolio, wanted: Wanted, entries: Sequence[Entry]
) -> tuple[str, ...]:
    """Where an assessment is asked of somebody other than the person an entry names."""
    if wanted.kind is not Kind.ASSESSMENT or not wanted.people:
        return ()
    with portfolio.read() as session:
        everyone = reading.everyone(session)
    named = [(entry, everyone.get(entry.content.person or "")) for entry in entries]
    return tuple(
        Phrase(
            "{entry} names {name} as {person_label}.",
            entry=Phrase("The entry") if len(entries) == 1 else f"“{entry.content.title}”",
            name=person.name,
            person_label=portfolio.form(
                entry.content.form, entry.content.form_edition
            ).person_label.lower(),
        )
        for entry, person in named
        if person is not None and person.id != wanted.people[0].id
    )
