"""Who and what the entries refer to: the people, the forms with their sources, the levels."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, PageBreak, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    Line,
    counted,
    date_text,
)
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_RIGHT,
    HEADING_1,
    INDENTED_CLOSE,
    INDENTED_SMALL,
    LEAD,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.form import Form, Scale
from fcp_portfolio.domain.framework import Confidence
from fcp_portfolio.domain.people import Person

PEOPLE_TITLE, PEOPLE_TARGET = "People", "people"
FORMS_TITLE, FORMS_TARGET = "Forms and levels", "forms"
_PEOPLE_WIDTHS = (130.0, 146.0, 92.0, 44.0, 70.0)


def people_named(composition: Composition) -> list[Person]:
    """Everybody whom a printed entry or rating names, by name."""
    book = composition.book
    named = {entry.content.person for entry in book.entries} | {r.by for r in book.ratings}
    found = [person for key, person in book.people.items() if key in named]
    return sorted(found, key=lambda person: person.name.casefold())


def people(composition: Composition) -> Iterator[Flowable]:
    """Who they are, and how many final entries name them."""
    section = composition.section()
    yield PageBreak()
    yield _heading(composition, section, PEOPLE_TITLE, PEOPLE_TARGET)
    words = "Everybody whom an entry or rating names, as the owner wrote it down."
    yield composition.paragraph(section, words, LEAD)
    yield Spacer(1, 8)
    table, cell = TableWriter(section, _PEOPLE_WIDTHS, row_headers=True), composition.cell
    table.header(
        cell("Name", CELL_HEAD),
        cell("Role", CELL_HEAD),
        cell("Registration", CELL_HEAD),
        cell("Entries", CELL_HEAD_RIGHT),
        cell("Latest", CELL_HEAD),
    )
    for person in people_named(composition):
        final = [e for e in composition.book.entries if e.counts and e.content.person == person.id]
        dates = [entry.content.occurred for entry in final if entry.content.occurred]
        registration = f"{person.registration_body} {person.registration_number}".strip()
        table.row(
            cell(person.name),
            cell(person.role or NOTHING),
            cell(registration or NOTHING),
            cell(str(len(final)), CELL_RIGHT),
            cell(date_text(max(dates, default=None))),
        )
    yield table.table(padding=4)


def forms_and_levels(composition: Composition) -> Iterator[Flowable]:
    """Each form with where it comes from, then each scale with its levels."""
    section, forms = composition.section(), _forms(composition)
    yield PageBreak()
    yield _heading(composition, section, FORMS_TITLE, FORMS_TARGET)
    words = (
        f"The entries were written with {counted(len(forms), 'form')}. What is said of a form is "
        "the program\u2019s own note on where its questions come from, not on the evidence."
    )
    yield composition.paragraph(section, words, LEAD)
    yield Spacer(1, 8)
    items = section.child("L")
    for form in forms:
        yield from composition.labelled(items, form.title, list(_form_lines(form)))
    scales = _scales(composition)
    if scales:
        yield composition.paragraph(section, "Levels, the lowest first", LEAD, "H2")
        items = section.child("L")
        for titles, scale in scales:
            yield from composition.labelled(items, titles, [Line(", ".join(scale.levels))])


def _heading(composition: Composition, section: Element, title: str, target: str) -> Flowable:
    return heading(
        section.child("H1"),
        composition.text(title),
        HEADING_1,
        target=target,
        bookmark=(title, 0),
        place=title,
    )


def _forms(composition: Composition) -> list[Form]:
    return sorted(composition.book.forms.values(), key=lambda form: (form.title, form.edition))


def _form_lines(form: Form) -> Iterator[Line]:
    provenance = form.provenance
    yield Line(f"Edition {form.edition}, {provenance.confidence}", INDENTED_CLOSE)
    if provenance.confidence is not Confidence.SOURCED:
        sources = "; ".join(provenance.sources) or "none"
        yield Line(f"Sources: {sources}. {provenance.note}".strip(), INDENTED_SMALL)


def _scales(composition: Composition) -> list[tuple[str, Scale]]:
    """The scales that the printed forms and ratings use, each with who uses it."""
    used: dict[str, tuple[list[str], Scale]] = {}
    for rating in composition.book.ratings[:1]:
        if scale := composition.book.scales.get(rating.scale):
            used[scale.id] = (["Ratings"], scale)
    for form in _forms(composition):
        for field in form.fields:
            for inner in (field, *field.columns):
                if inner.scale:
                    titles, _ = used.setdefault(inner.scale.id, ([], inner.scale))
                    if form.short_title not in titles:
                        titles.append(form.short_title)
    return [(", ".join(titles), scale) for titles, scale in used.values()]
