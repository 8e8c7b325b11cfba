"""A page for each capability: its evidence, why it supports it, the ratings, where it stands."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    date_text,
    page_cell,
    shortened,
)
from fcp_portfolio.documents.portfolio_pdf.index import opener_title, printed_label
from fcp_portfolio.documents.portfolio_pdf.ratings import level_cell, rated_by
from fcp_portfolio.documents.portfolio_pdf.standing import NOT_SIGNED, signed_by
from fcp_portfolio.documents.portfolio_pdf.tiles import Tile, Tiles
from fcp_portfolio.documents.tagged.flowables import rule
from fcp_portfolio.documents.tagged.paragraphs import heading, paragraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_LINK,
    CELL_RIGHT,
    CELL_SMALL,
    HEADING_1,
    HEADING_3,
    INK,
    KICKER,
    LEAD,
    OPENER,
    SMALL,
    STATUS,
)
from fcp_portfolio.documents.tagged.table import Cell, TableWriter
from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.entry import Entry, awaits_assessor
from fcp_portfolio.domain.framework import Framework, Node, Wording

_EVIDENCE_WIDTHS = (62, 168, 212, 40)
_RATING_WIDTHS = (66, 150, 126, 140)


def opener(composition: Composition, framework: Framework, node: Node) -> list[Flowable]:
    """The page before the capabilities of a domain."""
    section = composition.section()
    rows = [r for r in composition.book.coverage[framework.key] if r.node in tuple(node.walk())]
    pieces = sum(row.pieces for row in rows)
    title = heading(
        section.child("H1"),
        composition.text(opener_title(node)),
        OPENER,
        target=composition.index.node_target(node.path),
        bookmark=(opener_title(node), 0),
        place=opener_title(node),
    )
    level = next((row.node.kind for row in rows), "capability")
    how_many = counted(len(rows), level, _plural(framework, level))
    lead = f"{how_many}, {counted(pieces, 'link')} to evidence."
    lead_paragraph = composition.paragraph(section, lead, LEAD)
    table = TableWriter(section, (262, 42, 38, 100, 40), row_headers=True)
    cell = composition.cell
    table.header(
        cell(level.capitalize(), CELL_HEAD),
        cell("Pieces", CELL_HEAD_RIGHT),
        cell("Kinds", CELL_HEAD_RIGHT),
        cell("Owner\u2019s rating", CELL_HEAD),
        cell("Page", CELL_HEAD),
    )
    for row in rows:
        target = composition.index.node_target(row.node.path)
        table.row(
            cell(printed_label(row.node), CELL_LINK, link=target),
            cell(str(row.pieces), CELL_RIGHT),
            cell(str(len(row.kinds)), CELL_RIGHT),
            cell(row.rating.level if row.rating else "not rated"),
            page_cell(target),
        )
    return [PageBreak(), title, lead_paragraph, rule(INK, 0.9, 16), table.table(padding=5)]


def _plural(framework: Framework, kind: str) -> str:
    return next((level.plural for level in framework.levels if level.kind == kind), "")


def is_bare(composition: Composition, row: Coverage) -> bool:
    """Whether there is nothing to say about a capability yet."""
    rated = any(rating.path == row.node.path for rating in composition.book.ratings)
    said = row.pieces or row.drafts or rated or row.standing
    return not (said or _printed_below(row.node))


def capability(composition: Composition, framework: Framework, row: Coverage) -> Iterator[Flowable]:
    """The section of one capability, on a page of its own."""
    section, node = composition.section(), row.node
    yield PageBreak()
    yield from _head(composition, section, framework, node)
    yield Spacer(1, 4)
    yield Tiles(composition, section.child("L"), _tiles(row))
    yield composition.paragraph(section, signed_by(row), STATUS)
    yield from _outcomes(composition, section, node)
    yield from _evidence(composition, section, row)
    yield from _ratings(composition, section, node)


def bare_capability(
    composition: Composition, framework: Framework, row: Coverage, *, first: bool
) -> Iterator[Flowable]:
    """The section of one that has nothing yet; such sections share pages."""
    section = composition.section()
    yield PageBreak() if first else Spacer(1, 24)
    yield CondPageBreak(80)
    yield from _head(composition, section, framework, row.node)
    yield composition.paragraph(section, f"No evidence yet. {NOT_SIGNED}", BODY)


def _head(
    composition: Composition, section: Element, framework: Framework, node: Node
) -> Iterator[Flowable]:
    parent = framework.parent_of(node)
    if parent is not None:
        yield composition.paragraph(section, opener_title(parent), KICKER)
    yield heading(
        section.child("H1"),
        composition.text(printed_label(node)),
        HEADING_1,
        target=composition.index.node_target(node.path),
        bookmark=(printed_label(node), 1 if parent is not None else 0),
        place=f"{framework.short_title} · {printed_label(node)}",
    )
    if node.statement and node.wording is not Wording.WORKING:
        yield composition.paragraph(section, node.statement, BODY)


def _tiles(row: Coverage) -> list[Tile]:
    evidence = f"{counted(row.pieces, 'piece')}, {counted(len(row.kinds), 'kind')}"
    rating = row.rating
    return [
        Tile("Evidence", evidence if row.pieces else "none yet"),
        Tile("Latest", date_text(row.latest)),
        Tile(
            f"Owner\u2019s rating, {date_text(rating.on)}" if rating else "Owner\u2019s rating",
            rating.level if rating else "not rated",
        ),
        Tile("Standing", row.status),
    ]


def _outcomes(composition: Composition, section: Element, node: Node) -> Iterator[Flowable]:
    """What lies below, where its words may be printed: official, or the owner's own."""
    below = _printed_below(node)
    if not below:
        return
    yield CondPageBreak(100)
    yield composition.paragraph(section, "What it asks", HEADING_3, "H2")
    table = TableWriter(section, (442, 40), row_headers=True)
    cell = composition.cell
    table.header(cell(below[0].kind.capitalize(), CELL_HEAD), cell("Pieces", CELL_HEAD_RIGHT))
    for outcome in below:
        pieces = len(composition.index.evidence(outcome))
        table.row(cell(outcome.label), cell(str(pieces) if pieces else NOTHING, CELL_RIGHT))
    yield table.table(padding=3)


def _printed_below(node: Node) -> list[Node]:
    return [n for n in node.walk() if n is not node and n.wording is not Wording.WORKING]


def _evidence(composition: Composition, section: Element, row: Coverage) -> Iterator[Flowable]:
    entries = composition.index.evidence(row.node)
    yield CondPageBreak(120)
    yield composition.paragraph(section, "Evidence", HEADING_3, "H2")
    if entries:
        yield _evidence_table(composition, section, row.node, entries)
    else:
        yield composition.paragraph(section, "No evidence yet.", BODY)
    if row.drafts:
        words = f"{counted(row.drafts, 'draft')} linked to it, not counted."
        yield Spacer(1, 4)
        yield composition.paragraph(section, words, SMALL)


def _evidence_table(
    composition: Composition, section: Element, node: Node, entries: tuple[Entry, ...]
) -> Flowable:
    table = TableWriter(section, _EVIDENCE_WIDTHS, row_headers=False)
    titles = ("Date", "Evidence", "Why it supports this", "Page")
    table.header(*(composition.cell(title, CELL_HEAD) for title in titles))
    for entry in entries:
        why = composition.index.reasons(entry, node)
        target = composition.index.entry_target(entry)
        table.row(
            composition.cell(date_text(entry.content.occurred)),
            _evidence_cell(composition, entry),
            composition.cell(shortened(why) or NOTHING),
            page_cell(target),
        )
    return table.table(padding=4)


def _evidence_cell(composition: Composition, entry: Entry) -> Cell:
    def make(cell: Element) -> list[Flowable]:
        title = entry.content.title or NOTHING
        return [
            paragraph(
                cell.child("P"),
                composition.text(title),
                CELL_LINK,
                link=composition.index.entry_target(entry),
                description=title,
            ),
            composition.paragraph(cell, " · ".join(_facts(composition, entry)), CELL_SMALL),
        ]

    return make


def _facts(composition: Composition, entry: Entry) -> Iterator[str]:
    form = composition.index.form(entry)
    yield form.title
    if person := composition.index.person_name(entry):
        yield person
    if awaits_assessor(entry.content, form):
        yield "assessor\u2019s part not filled in"


def _ratings(composition: Composition, section: Element, node: Node) -> Iterator[Flowable]:
    ratings = [rating for rating in composition.book.ratings if rating.path == node.path]
    if not ratings:
        return
    yield CondPageBreak(100)
    yield composition.paragraph(section, "Ratings", HEADING_3, "H2")
    table = TableWriter(section, _RATING_WIDTHS, row_headers=False)
    table.header(*(composition.cell(t, CELL_HEAD) for t in ("Date", "By", "Level", "Comment")))
    for rating in sorted(ratings, key=lambda rating: rating.on):
        table.row(
            composition.cell(date_text(rating.on)),
            composition.cell(rated_by(composition, rating)),
            level_cell(composition, rating),
            composition.cell(rating.comment or NOTHING),
        )
    yield table.table(padding=4)
