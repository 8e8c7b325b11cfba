"""What a portfolio can give a template: a closed list, each under a key that stays the same."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.form import Field as FormField
from fcp_portfolio.domain.form import FieldKind, Form, Value
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.people import Owner, Person
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.templates.of_capability import capability_offers
from fcp_portfolio.domain.templates.offer import Offer, day_offer, listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Giving:
    """What of a portfolio may go into a template: final entries of the period, none private.

    `covered` are the capabilities of each framework as they stand, `goals` the titles of open
    ones. `supervisor` was there at the newest supervision. `apart` is the form of debriefs, which
    are not counted as sessions. `entry` is the one that was chosen to be written out, `form` its
    form.
    """

    owner: Owner
    today: date
    since: date | None = None
    until: date | None = None
    covered: Sequence[tuple[Framework, Sequence[Coverage]]] = ()
    entries: Sequence[Entry] = ()
    forms: Mapping[str, Form] = field(default_factory=dict)
    goals: Sequence[str] = ()
    supervisor: Person | None = None
    apart: str = ""
    entry: Entry | None = None
    form: Form | None = None
    with_whom: str = ""

    def __post_init__(self) -> None:
        """Refuses what must never leave, however it got here."""
        chosen = (self.entry,) if self.entry else ()
        if any(one.content.private or not one.counts for one in (*self.entries, *chosen)):
            message = "a private entry or a draft was about to go into a template"
            raise ValueError(message)


def offers(giving: Giving) -> tuple[Offer, ...]:
    """Everything that there is to choose from, in the order in which it is shown."""
    capabilities = (
        one
        for framework, rows in giving.covered
        for row in rows
        for one in capability_offers(framework, row, giving.entries)
    )
    return (
        *_owner(giving),
        *_supervisor(giving.supervisor),
        *_counts(giving),
        *_entry(giving),
        *capabilities,
    )


def _owner(giving: Giving) -> Iterator[Offer]:
    owner = giving.owner
    yield Offer(
        key="owner.name",
        label=Phrase("Your name"),
        text=owner.name,
        names=("Name", "Print name", "Name and title"),
    )
    yield Offer(
        key="owner.registration",
        label=Phrase("Your registration"),
        text=owner.registration,
        names=("Registration", "Registration number", "HCPC registration number", "HCPC number"),
    )
    yield Offer(
        key="owner.aim",
        label=Phrase("Your aim"),
        text=owner.aim,
        names=("Aim", "Role applied for"),
    )
    yield day_offer("today", Phrase("Today’s date"), giving.today, "Date", "Date completed")
    yield day_offer("since", Phrase("First day of the period"), giving.since, "From", "Start date")
    yield day_offer("until", Phrase("Last day of the period"), giving.until, "Until", "End date")
    for framework, _ in giving.covered:
        yield Offer(
            key=framework.key,
            label=Phrase("Framework and edition: {title}", title=framework.short_title),
            text=f"{framework.title} ({framework.edition})",
            names=("Framework", "Capability framework"),
        )


def _supervisor(person: Person | None) -> Iterator[Offer]:
    body, number = (person.registration_body, person.registration_number) if person else ("", "")
    for key, label, text in (
        ("name", Phrase("Newest supervisor: name"), person.name if person else ""),
        ("role", Phrase("Newest supervisor: role"), person.role if person else ""),
        ("registration", Phrase("Newest supervisor: registration"), f"{body} {number}".strip()),
        ("email", Phrase("Newest supervisor: mail address"), person.email if person else ""),
    ):
        names = (f"Supervisor {key}", f"Supervisor {key} number")
        yield Offer(key=f"supervisor.{key}", label=label, text=text, names=names)


def _counts(giving: Giving) -> Iterator[Offer]:
    entries, forms = giving.entries, giving.forms
    supervising = {form.id for form in forms.values() if form.supervision} - {giving.apart}
    sessions = [one.content for one in entries if one.content.form in supervising]
    minutes = sum(one.minutes or 0 for one in sessions)
    for key, label, text, names in (
        (
            "supervision.sessions",
            Phrase("Supervision: number of sessions, debriefs apart"),
            str(len(sessions)),
            ("Supervision sessions", "Number of supervision sessions"),
        ),
        (
            "supervision.minutes",
            Phrase("Supervision: minutes, debriefs apart"),
            str(minutes),
            ("Supervision minutes",),
        ),
        (
            "entries.number",
            Phrase("Number of entries"),
            str(len(entries)),
            ("Number of entries", "Number of evidence"),
        ),
        (
            "entries.list",
            Phrase("All entries, a line each"),
            listed(entries),
            ("List of evidence", "Evidence"),
        ),
        (
            "goals",
            Phrase("Open goals, a line each"),
            "\n".join(giving.goals),
            ("Goals", "Learning goals", "Learning needs", "PDP"),
        ),
    ):
        yield Offer(key=key, label=label, text=text, names=names)
    for form in forms.values():
        yield Offer(
            key=f"number/{form.id}",
            label=Phrase("Number of entries: {form}", form=form.title),
            text=str(sum(one.content.form == form.id for one in entries)),
            names=(f"Number of {form.title}", f"Number of {form.short_title}"),
        )


def _entry(giving: Giving) -> Iterator[Offer]:
    """The entry that was chosen, with a key for each field of its form."""
    if giving.entry is None or giving.form is None:
        return
    content, form = giving.entry.content, giving.form
    shows = "\n".join(f"{link.code} {link.title}" for link in content.links)
    yield Offer(
        key="entry/title", label=Phrase("Chosen entry: title"), text=content.title, names=("Title",)
    )
    yield day_offer(
        "entry/date", Phrase("Chosen entry: date"), content.occurred, "Date of activity"
    )
    minutes = "" if content.minutes is None else str(content.minutes)
    yield Offer(
        key="entry/minutes", label=Phrase("Chosen entry: minutes"), text=minutes, names=("Minutes",)
    )
    yield Offer(key="entry/with", label=Phrase("Chosen entry: person"), text=giving.with_whom)
    yield Offer(
        key="entry/shows",
        label=Phrase("Chosen entry: capabilities, a line each"),
        text=shows,
        names=("Capabilities",),
    )
    for one in form.fields:
        label = Phrase("Chosen entry: {field}", field=one.label)
        yield _of_field(f"entry/{form.id}/{one.id}", label, one, content.values.get(one.id))


def _of_field(key: str, label: str, asked: FormField, value: Value) -> Offer:
    if asked.kind is FieldKind.DATE:
        return day_offer(key, label, read_iso(str(value or "")), asked.label)
    return Offer(key=key, label=label, text=said(value), names=(asked.label,))


def said(value: Value) -> str:
    """What a field of an entry holds, as text."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return "\n".join(filter(None, map(_row, value.items())))
    if value is None or isinstance(value, str | int):
        return "" if value is None else str(value)
    rows = [" · ".join(filter(None, map(said, _parts(one)))) for one in value]
    flat = all(isinstance(one, str) for one in value)
    return (", " if flat else "\n").join(rows)


def _parts(value: Value) -> Sequence[Value]:
    return tuple(value.values()) if isinstance(value, Mapping) else (value,)


def _row(pair: tuple[str, Value]) -> str:
    name, value = pair
    parts = " · ".join(filter(None, map(said, _parts(value))))
    return f"{name}: {parts}" if parts else ""
