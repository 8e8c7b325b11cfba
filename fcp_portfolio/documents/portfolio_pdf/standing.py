"""Where sign-off stands: a few words for every page, and all that came back on pages of its own."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from fcp_portfolio.documents.book import AnswerInBook, Book
from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    Line,
    date_text,
    moment_text,
    page_cell,
)
from fcp_portfolio.documents.portfolio_pdf.entry import digest_text
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    CELL_HEAD,
    HEADING_1,
    HEADING_2,
    INDENTED_CODE,
    INDENTED_SMALL,
    LEAD,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.completion import StageStanding
from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.sign_off import Standing

TITLE, TARGET = "Sign-off", "sign-off"
NONE_SIGNED, NOT_SIGNED = "No capability signed off", "Not signed off."
_WIDTHS = (142.0, 84.0, 110.0, 62.0, 84.0)
_ENTRY_WIDTHS = (182.0, 84.0, 110.0, 62.0, 44.0)
_ENTRIES = "Entries that somebody assessed or confirmed"
_RESTS = "Identity rests on {}."


def state_text(book: Book) -> str:
    """For the foot of every page: 3 of 14 signed off."""
    rows = [row for found in book.coverage.values() for row in found]
    signed = sum(row.status is Status.SIGNED_OFF for row in rows)
    return f"{signed} of {len(rows)} signed off" if signed else NONE_SIGNED


def state_sentence(book: Book) -> str:
    """The same with what is not yet a sign-off, or not any more."""
    said = [state_text(book)]
    rows = [row for found in book.coverage.values() for row in found]
    for status, words in (
        (Status.CHANGED, "changed since sign-off"),
        (Status.UNCONFIRMED, "signed by somebody whom the owner has not confirmed"),
    ):
        if number := sum(row.status is status for row in rows):
            said.append(f"{number} {words}")
    return f"{NONE_SIGNED} yet." if said == [NONE_SIGNED] else f"{'; '.join(said)}."


def stage_text(stage: StageStanding) -> str:
    """A stage of a route and where it stands, in one line."""
    return f"{stage.stage.label}: {stage.words}."


def signed_by(row: Coverage) -> str:
    """What stands under the head of a capability: who signed it off, when and how."""
    standing = row.standing
    if standing is None:
        return NOT_SIGNED
    if not standing.stands:
        return f"Answered, not signed off: {_why_not(standing)}. {standing.sentence}"
    changed = " An entry below it was changed since." if standing.changed else ""
    erased = "".join(f" {sentence}" for sentence in standing.erased)
    return f"{row.status}: {standing.sentence}{changed}{erased}"


def _why_not(standing: Standing) -> str:
    if not standing.reached:
        return "the level does not sign off"
    if not standing.complete:
        return "the second approver has not agreed"
    return "to be covered by a signed answer"


def sign_off_pages(composition: Composition) -> Iterator[Flowable]:
    """Every capability that was answered about, then every answer as it came back."""
    section, book = composition.section(), composition.book
    yield PageBreak()
    yield heading(
        section.child("H1"),
        composition.text(TITLE),
        HEADING_1,
        target=TARGET,
        bookmark=(TITLE, 0),
        place=TITLE,
    )
    yield composition.paragraph(section, state_sentence(book), LEAD)
    yield Spacer(1, 8)
    stages = section.child("L") if book.stages else section
    for stage in book.stages:
        missing = (Line(one, INDENTED_SMALL) for one in stage.missing)
        yield from composition.labelled(stages, "Stage", [Line(stage_text(stage)), *missing])
    rows = [row for found in book.coverage.values() for row in found]
    if any(row.standing for row in rows):
        yield _table(composition, section)
    if book.standings or any(entry.content.elsewhere for entry in book.entries):
        yield CondPageBreak(140)
        yield composition.paragraph(section, _ENTRIES, HEADING_2, "H2")
        yield _entries(composition, section)
    if not book.answers:
        return
    yield CondPageBreak(140)
    yield composition.paragraph(section, "Answers as they came back", HEADING_2, "H2")
    items = section.child("L")
    for number, answer in enumerate(book.answers, 1):
        what = "Answer" if answer.answer.way.is_answer else "Document"
        yield from composition.labelled(
            items, f"{what} {number}", list(_lines(composition, answer))
        )


def _table(composition: Composition, section: Element) -> Flowable:
    table, cell = TableWriter(section, _WIDTHS, row_headers=True), composition.cell
    titles = ("Capability", "Level", "By", "On", "State")
    table.header(*(cell(title, CELL_HEAD) for title in titles))
    for framework in composition.index.frameworks:
        for row in composition.book.coverage[framework.key]:
            standing = row.standing
            if standing is not None:
                table.row(
                    cell(standing.sign_off.label),
                    cell(standing.level or NOTHING),
                    cell(standing.answer.name),
                    cell(date_text(standing.sign_off.on)),
                    cell(str(row.status) if standing.stands else "Answered, not signed off"),
                )
    return table.table(padding=4)


def _entries(composition: Composition, section: Element) -> Flowable:
    table, cell = TableWriter(section, _ENTRY_WIDTHS, row_headers=True), composition.cell
    table.header(*(cell(title, CELL_HEAD) for title in ("Entry", "What", "By", "On", "Page")))
    for entry in composition.book.entries:
        if signed := entry.content.elsewhere:
            table.row(
                cell(entry.content.title or NOTHING),
                cell("signed elsewhere"),
                cell(signed.who),
                cell(date_text(signed.on)),
                page_cell(composition.index.entry_target(entry)),
            )
        for standing in composition.book.standings.get(entry.id, ()):
            table.row(
                cell(standing.sign_off.label),
                cell(standing.said),
                cell(standing.answer.name),
                cell(date_text(standing.sign_off.on)),
                page_cell(composition.index.entry_target(entry)),
            )
    return table.table(padding=4)


def _lines(composition: Composition, kept: AnswerInBook) -> Iterator[Line]:
    answer, zone = kept.answer, composition.book.zone
    yield Line(f"{answer.described or answer.name}, {answer.role}")
    yield Line(f"To request {kept.number}: {answer.way.described}.")
    if answer.declined:
        yield Line(f"Declined: {answer.declined}")
    if answer.signed:
        clock = "by the signer\u2019s computer\u2019s clock"
        yield Line(f"Signed {moment_text(answer.signed, zone)}, {clock}.", INDENTED_SMALL)
    yield Line(f"Taken in {moment_text(answer.received, zone)}.", INDENTED_SMALL)
    if answer.fingerprint:
        yield Line(_RESTS.format(kept.rests_on), INDENTED_SMALL)
        yield Line(digest_text(answer.fingerprint), INDENTED_CODE)
    for standing in kept.comments:
        yield Line(f"{standing.label}: {standing.comment}")
    if answer.sha256:
        where = f"Inside this PDF as \u201c{kept.name}\u201d" if kept.inside else kept.why_not
        yield Line(f"The file that came back, {kept.size} bytes. {where}", INDENTED_SMALL)
        yield Line(digest_text(answer.sha256), INDENTED_CODE)
