"""Books to be written as PDF: small definitions of their own, and entries made by counting."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from uuid import UUID

from fcp_portfolio.documents.book import Book, FileInBook
from fcp_portfolio.domain.coverage import coverage, evidence_of
from fcp_portfolio.domain.entry import Attachment, Content, Entry, Link
from fcp_portfolio.domain.form import Criterion, Field, FieldKind, Form, Scale, Value
from fcp_portfolio.domain.framework import (
    Confidence,
    Framework,
    Level,
    Node,
    Provenance,
    Wording,
)
from fcp_portfolio.domain.people import Owner, Person, Rating

SOURCED = Provenance(sources=("A published document",), confidence=Confidence.SOURCED)
OWN = Provenance(sources=(), confidence=Confidence.OWN, note="Written for the tests.")
SCALE = Scale(
    id="four", levels=("insufficient", "needs development", "capable", "excellent"), provenance=OWN
)
MADE = datetime(2026, 11, 20, 17, 42, tzinfo=UTC)
PROMPT = "A working prompt that nobody may print"


def node(code: str, title: str, *, working: bool = True) -> Node:
    """A capability with one working prompt below it."""
    path = f"fw-2018#{code}"
    prompt = Node(
        kind="outcome",
        code=f"{code}.a",
        title=PROMPT,
        path=f"{path}.a",
        wording=Wording.WORKING,
        confidence=Confidence.OWN,
        evidence=False,
    )
    return Node(
        kind="capability",
        code=code,
        title=title,
        path=path,
        wording=Wording.OFFICIAL,
        confidence=Confidence.SOURCED,
        evidence=True,
        children=(prompt,) if working else (),
    )


def domain(code: str, title: str, *children: Node) -> Node:
    """A node above capabilities."""
    return Node(
        kind="domain",
        code=code,
        title=title,
        path=f"fw-2018#{code}",
        wording=Wording.OFFICIAL,
        confidence=Confidence.SOURCED,
        evidence=False,
        children=children,
    )


FRAMEWORK = Framework(
    id="fw",
    edition="2018",
    title="A framework of core capabilities",
    short_title="Core capabilities",
    publisher="A publisher",
    published="2018",
    link="https://example.org",
    licence="",
    provenance=SOURCED,
    levels=(
        Level(kind="domain", plural="domains"),
        Level(kind="capability", plural="capabilities", evidence=True),
        Level(kind="outcome", plural="outcomes"),
    ),
    nodes=(
        domain("A", "Person-centred approaches", node("1", "Communication"), node("2", "Care")),
        domain(
            "B",
            "Assessment and diagnosis",
            node("3", "History-taking"),
            node("4", "Physical assessment"),
            node("5", "Investigations and diagnosis"),
        ),
    ),
)


def a_field(name: str, kind: FieldKind, *, required: bool = False, **more: object) -> Field:
    """A field labelled with its id."""
    label = name.replace("_", " ").capitalize()
    return Field(id=name, label=label, kind=kind, required=required, **more)  # type: ignore[arg-type]


FIELDS = (
    a_field("setting", FieldKind.CHOICE, options=("face to face", "telephone")),
    a_field("case", FieldKind.LONG_TEXT, required=True),
    a_field("methods", FieldKind.CHOICES, options=("observed", "discussed", "read")),
    a_field("patients", FieldKind.NUMBER),
    a_field("reviewed_on", FieldKind.DATE),
    a_field("began_at", FieldKind.TIME),
    a_field("consent", FieldKind.YES_NO),
    a_field("assessor", FieldKind.PERSON),
    a_field(
        "levels",
        FieldKind.SCALE,
        scale=SCALE,
        criteria=(
            Criterion(id="reasoning", text="Clinical reasoning"),
            Criterion(id="manner", text="Manner with the patient"),
        ),
    ),
    a_field(
        "actions",
        FieldKind.TABLE,
        columns=(
            a_field("action", FieldKind.LONG_TEXT),
            a_field("by", FieldKind.DATE),
            a_field("done", FieldKind.YES_NO),
        ),
    ),
    a_field("learning", FieldKind.LONG_TEXT),
    a_field("feedback", FieldKind.LONG_TEXT, required=True),
)


def a_form(form_id: str, title: str, *, supervision: bool = False) -> Form:
    """A form with a field of every kind."""
    return Form(
        id=form_id,
        edition="1",
        title=title,
        short_title=title,
        kind=form_id,
        purpose="",
        icon="",
        provenance=SOURCED if form_id == "cbd" else OWN,
        fields=FIELDS,
        supervision=supervision,
    )


FORMS = {
    (form.id, form.edition): form
    for form in (
        a_form("cbd", "Case-based discussion", supervision=True),
        a_form("debrief", "Debrief", supervision=True),
        a_form("reflection", "Reflection"),
    )
}
PEOPLE = {
    "p1": Person(
        id="p1",
        name="Dr Arjun Example",
        role="GP",
        registration_body="GMC",
        registration_number="0000000",
    )
}
CASE = (
    "An adult in mid working life with nine weeks of shoulder pain, worse at night and when "
    "reaching overhead, asked for a scan in the first minute. No trauma, no fever. Temp <unknown>, "
    "pulse 72.\n\nActive abduction limited to 100° by pain; strength 4+/5 (≥ 1 in 5)."
)


def values(number: int) -> dict[str, Value]:
    """A value in every field."""
    return {
        "setting": "face to face",
        "case": f"{CASE} Case {number}.",
        "methods": ["observed", "read"],
        "patients": "4.5",
        "reviewed_on": "2026-01-31",
        "began_at": "14:30",
        "consent": number % 2 == 0,
        "assessor": "Morwenna Specimen",
        "levels": {
            "reasoning": {"level": "capable", "comment": "Clear, and well shared."},
            "manner": {"level": "excellent", "comment": ""},
        },
        "actions": [
            {"action": "Read the imaging pathway", "by": "2026-02-28", "done": True},
            {"action": "Two more shoulder cases", "by": "2026-03-31", "done": False},
        ],
        "learning": "What I thought most likely, and what would have changed that. " * 3,
        "feedback": "Next time ask earlier what the person fears the scan might show. " * 2,
    }


def a_file(name: str, content: bytes, description: str = "What it shows") -> FileInBook:
    """A file with its content."""
    attachment = Attachment(
        sha256=sha256(content).hexdigest(),
        name=name,
        description=description,
        media_type="text/plain",
        size=len(content),
    )
    return FileInBook(attachment=attachment, open=lambda: io.BytesIO(content))


def an_entry(number: int, **changes: object) -> Entry:
    """An entry with everything in it; `changes` are to its content."""
    form = ("cbd", "debrief", "reflection")[number % 3]
    codes = [str(number % 5 + 1), str((number * 2 + 2) % 5 + 1)]
    nodes = {n.code: n for n in FRAMEWORK.evidence_nodes}
    content = Content(
        form=form,
        form_edition="1",
        title=f"Persistent shoulder pain: is imaging warranted? ({number})",
        occurred=date(2025, 12, 3) + timedelta(days=number * 6 % 340),
        minutes=20 + number,
        person="p1",
        values=values(number),
        links=tuple(
            Link.to(FRAMEWORK, nodes[code], f"Weighs what it would add and cost ({number}).")
            for code in dict.fromkeys(codes)
        ),
    )
    return Entry(
        id=str(UUID(int=number + (4 << 76) + (8 << 60))),
        content=replace(content, **changes),  # type: ignore[arg-type]
        draft=False,
        created=datetime(2026, 1, 15, 8, 12, 3, 123000, tzinfo=UTC),
        changed=datetime(2026, 1, 16, 9, 0, 0, 4000, tzinfo=UTC),
        zone="Europe/London",
        revision=2,
    )


def a_book(
    *entries: Entry,
    files: tuple[FileInBook, ...] = (),
    fictional: bool = True,
    ratings: tuple[Rating, ...] = (),
) -> Book:
    """A book of these entries."""
    in_order = tuple(sorted(entries, key=lambda e: e.content.occurred or date.max))
    forms = {form.id: form for form in FORMS.values()}
    return Book(
        owner=Owner(
            name="Rhiannon Sampleton",
            registration="HCPC PH000000",
            aim="Musculoskeletal physiotherapist working toward First Contact Practitioner",
            fictional=fictional,
        ),
        frameworks=(FRAMEWORK,),
        coverage={FRAMEWORK.key: coverage(FRAMEWORK, evidence_of(in_order), forms, ratings)},
        entries=in_order,
        forms=FORMS,
        people=PEOPLE,
        ratings=ratings,
        files=files,
        made=MADE,
        zone="Europe/London",
        profile="full",
        document_id="11111111-2222-4333-8444-555555555555",
    )


def a_year(entries: int = 60, files: int = 6) -> Book:
    """A year's portfolio with attachments."""
    attached = tuple(
        a_file(f"evidence-{n}.txt", f"The evidence of file {n}.\n".encode() * 500)
        for n in range(files)
    )
    made = [
        an_entry(n, attachments=(attached[n].attachment,) if n < files else ())
        for n in range(entries)
    ]
    draft = replace(an_entry(entries, title="Not finished yet"), draft=True)
    rating = Rating(
        id="r1",
        framework="fw",
        edition="2018",
        path="fw-2018#5",
        code="5",
        title="Investigations and diagnosis",
        scale="four",
        level="needs development",
        on=date(2026, 11, 2),
        comment="Better at saying when none is needed.",
    )
    return a_book(*made, draft, files=attached, ratings=(rating,))
