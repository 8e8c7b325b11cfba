"""An entry in full: everything that is stored about it, in the order in which it is stored."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from fcp_portfolio.documents.portfolio_pdf.agreed import carried_on_lines
from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    Line,
    counted,
    date_text,
)
from fcp_portfolio.documents.portfolio_pdf.grids import grid
from fcp_portfolio.documents.portfolio_pdf.reference import FORMS_TITLE
from fcp_portfolio.documents.portfolio_pdf.values import value_lines
from fcp_portfolio.documents.tagged.flowables import rule
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ENTRY_TITLE,
    HEADING_1,
    HEADING_3,
    INDENTED_CLOSE,
    INDENTED_CODE,
    INDENTED_END,
    INDENTED_LINK,
    INDENTED_SMALL,
    INDENTED_STRONG,
    INK,
    KICKER,
    LEAD,
    RECORD,
    RECORD_ABOVE,
    RECORD_SOURCE,
    SMALL,
    WARNING,
)
from fcp_portfolio.domain.entry import Attachment, Content, Entry, Link, awaits_assessor
from fcp_portfolio.domain.form import Field, FilledBy, Form
from fcp_portfolio.domain.framework import Confidence
from fcp_portfolio.domain.identity import instant_text
from fcp_portfolio.domain.sign_off import Standing

ROOM_FOR_ENTRY = 140
ROOM_FOR_RECORD = 40  # else its sentence about the form may stand on a page alone
NOT_ASSESSED = "The assessor\u2019s part has not been filled in."


def entries_opening(composition: Composition, section: Element) -> list[Flowable]:
    """The heading above all entries."""
    title = heading(
        section.child("H1"),
        composition.text("Entries in full"),
        HEADING_1,
        target="entries",
        bookmark=("Entries in full", 0),
        place="Entries in full",
    )
    entries = composition.book.entries
    words = "In order of the date they occurred." if entries else "There are no entries yet."
    return [PageBreak(), title, composition.paragraph(section, words, LEAD), Spacer(1, 8)]


def entry_in_full(
    composition: Composition, section: Element, entry: Entry, *, forms_follow: bool = True
) -> Iterator[Flowable]:
    """Everything about one entry; `forms_follow` where the document tells of its forms, too."""
    part = section.child("Sect")
    form = composition.index.form(entry)
    yield CondPageBreak(ROOM_FOR_ENTRY)
    yield from _head(composition, part, entry, form)
    yield from _values(composition, part, entry, form)
    if forms_follow:  # a request shows what stood in the entry, and nothing of others
        yield from carried_on_lines(composition, part, entry)
    yield from _links(composition, part, entry)
    yield from _attachments(composition, part, entry)
    yield from _record(composition, part, entry, form, forms_follow=forms_follow)


def _head(composition: Composition, part: Element, entry: Entry, form: Form) -> Iterator[Flowable]:
    number = composition.index.number(entry)
    title = entry.content.title or NOTHING
    yield composition.paragraph(part, f"{form.title} · entry {number}", KICKER)
    yield heading(
        part.child("H2"),
        composition.text(title),
        ENTRY_TITLE,
        target=composition.index.entry_target(entry),
        bookmark=(f"{number} {title}{' (draft)' if entry.draft else ''}", 1),
        place=f"Entry {number} · {form.title}{' · draft' if entry.draft else ''}",
    )
    content = entry.content
    facts = ["Draft" if entry.draft else "Final", date_text(content.occurred)]
    if content.minutes is not None:
        facts.append(counted(content.minutes, "minute"))
    if person := composition.index.person(entry):
        facts.append(f"{form.person_label}: {person}")
    if content.tags:
        facts.append(f"Tags: {', '.join(content.tags)}")
    yield composition.paragraph(part, " · ".join(facts), WARNING if entry.draft else SMALL)
    if awaits_assessor(content, form):
        yield composition.paragraph(part, NOT_ASSESSED, WARNING)
    if content.elsewhere:
        yield composition.paragraph(part, signed_elsewhere(content), SMALL)
    for standing in composition.book.standings.get(entry.id, ()):
        style = SMALL if standing.stands and not standing.changed else WARNING
        yield composition.paragraph(part, who_stands_by(standing), style)
    yield rule(INK, 0.9, 10)


def signed_elsewhere(content: Content) -> str:
    """Who signed an entry on paper or in another system, and whether its scan is here."""
    signed = content.elsewhere
    if signed is None:
        return ""
    scan = next((one.name for one in content.attachments if one.sha256 == signed.sha256), "")
    shown = f"The scan is \u201c{scan}\u201d" if scan else "Its scan is not attached any more"
    digest = digest_text(signed.sha256).replace("\n", " ")
    return f"{signed.sentence} {shown}, SHA-256 {digest}."


def who_stands_by(standing: Standing) -> str:
    """Who assessed or confirmed an entry, when and by which way; what that lacks."""
    said = [standing.sentence]
    if standing.sign_off.comment:
        said.append(f"\u201c{standing.sign_off.comment}\u201d")
    if not standing.covered:
        said.append("It counts once something signed, or on paper, covers it.")
    elif not standing.confirmed:
        said.append("The owner has not confirmed who holds the key.")
    if standing.changed:
        parts = dict.fromkeys(change.part for change in standing.changed)
        said.append(f"Changed since: {', '.join(parts)}.")
    return " ".join((*said, *standing.erased))


def _values(
    composition: Composition, part: Element, entry: Entry, form: Form
) -> Iterator[Flowable]:
    fields = part.child("L")
    for field in form.fields:
        value = entry.content.values.get(field.id)
        if field.empty(value) and not field.required:
            continue
        label = _label(field, entry.content)
        made = list(grid(composition, fields, field, label, value))
        yield from made or composition.labelled(fields, label, value_lines(field, value))


def _label(field: Field, content: Content) -> str:
    if field.filled_by is not FilledBy.ASSESSOR:
        return field.label
    entered = ", entered by the owner" if content.elsewhere else ""
    return f"{field.label}, by the assessor{entered}"


def _links(composition: Composition, part: Element, entry: Entry) -> Iterator[Flowable]:
    if not entry.content.links:
        return
    yield CondPageBreak(80)
    yield composition.paragraph(part, "What it supports, and why", HEADING_3, "H3")
    items = part.child("L")
    for link in entry.content.links:
        yield from composition.labelled(items, "Capability", _link_lines(composition, link))


def _link_lines(composition: Composition, link: Link) -> Iterator[Line]:
    working = composition.index.is_working(link.path)
    label = link.code if working else f"{link.code} {link.title}"
    target = composition.index.node_target(link.path)
    yield Line(label, INDENTED_LINK if target else INDENTED_STRONG, target=target)
    yield Line(link.why or NOTHING, INDENTED_CLOSE)
    yield Line(link.path, INDENTED_END)


def _attachments(composition: Composition, part: Element, entry: Entry) -> Iterator[Flowable]:
    if not entry.content.attachments:
        return
    yield CondPageBreak(80)
    yield composition.paragraph(part, "Files", HEADING_3, "H3")
    items = part.child("L")
    for attachment in entry.content.attachments:
        number = composition.index.file_number(attachment)
        label = f"File {number}" if number else "File, not in this document"
        yield from composition.labelled(items, label, _file_lines(composition, attachment))


def _file_lines(composition: Composition, attachment: Attachment) -> Iterator[Line]:
    target = composition.index.file_target(attachment)
    yield Line(attachment.name, INDENTED_LINK if target else INDENTED_STRONG, target=target)
    yield Line(attachment.description or "No description given.", INDENTED_CLOSE)
    facts = [attachment.media_type, f"{attachment.size} bytes"]
    if attachment.pages:
        facts.append(counted(attachment.pages, "page"))
    yield Line(" · ".join(facts), INDENTED_SMALL)
    yield Line(digest_text(attachment.sha256), INDENTED_CODE)
    if copy := composition.index.copy_of(attachment):
        words = "Not inside this PDF. Inside is an upright copy without the camera\u2019s data:"
        yield Line(f"{words} {copy.size} bytes", INDENTED_SMALL)
        yield Line(digest_text(copy.sha256), INDENTED_CODE)


def digest_text(digest: str) -> str:
    """A SHA-256 in groups of eight digits, on two lines."""
    groups = [digest[start : start + 8] for start in range(0, len(digest), 8)]
    return " ".join(groups[:4]) + "\n" + " ".join(groups[4:])


def _record(
    composition: Composition, part: Element, entry: Entry, form: Form, *, forms_follow: bool
) -> Iterator[Flowable]:
    facts = [
        f"Record {entry.id}",
        f"form {form.id} {form.edition}",
        f"revision {entry.revision}",
        f"created {instant_text(entry.created)}",
        f"changed {instant_text(entry.changed)}",
        entry.zone,
    ]
    words = " · ".join(facts)
    if form.provenance.confidence is Confidence.SOURCED:
        yield composition.paragraph(part, words, RECORD)
    else:
        yield CondPageBreak(ROOM_FOR_RECORD)
        yield composition.paragraph(part, words, RECORD_ABOVE)
        where = f": see \u201c{FORMS_TITLE}\u201d" if forms_follow else ""
        source = f"The form is {form.provenance.confidence}{where}."
        yield composition.paragraph(part, source, RECORD_SOURCE)
