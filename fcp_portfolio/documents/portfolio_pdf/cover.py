"""The cover: whose portfolio it is, what it holds, and what the document is."""

from reportlab.platypus import Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    Line,
    counted,
    date_text,
    minutes_text,
    moment_text,
)
from fcp_portfolio.documents.portfolio_pdf.document import KIND
from fcp_portfolio.documents.portfolio_pdf.standing import stage_text, state_sentence
from fcp_portfolio.documents.portfolio_pdf.supervision import sessions, total_minutes
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.flowables import Draw, Drawing, Panel, rule
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    BODY,
    BODY_STRONG,
    COVER_AIM,
    COVER_NAME,
    INK,
    KICKER,
    NOTE_PANEL,
    RAMP,
)

WHAT_THIS_IS = (
    "A copy of one person\u2019s portfolio, made on their own computer. It lists what was done, "
    "which capability each piece supports and why, and who supervised. Every file that was "
    "attached is inside this PDF, photos as upright copies, listed with its SHA-256 on the last "
    "pages."
)
COUNTS_OF_THE_EXTRACT = (
    "The rest of the portfolio is left out, and every count here is of what is printed here."
)
NOT_ENCRYPTED = "This file is not encrypted: whoever has it can read it."
NO_PATIENTS = (
    "Patients are to be left out of it. If you find one who can be recognised, tell the owner and "
    f"delete your copy. {NOT_ENCRYPTED}"
)


def cover(composition: Composition) -> list[Flowable]:
    """The first page."""
    section, owner = composition.section(), composition.book.owner
    name = heading(
        section.child("H1"),
        composition.text(owner.name or NOTHING),
        COVER_NAME,
        target="cover",
        bookmark=("Cover", 0),
    )
    story: list[Flowable] = [
        Drawing(170, _band(composition)),
        composition.paragraph(section, KIND, KICKER),
        Spacer(1, 4),
        name,
    ]
    if owner.aim:
        story += [Spacer(1, 4), composition.paragraph(section, f"Aim: {owner.aim}", COVER_AIM)]
    story += [Spacer(1, 24), rule(INK, 0.9, 12), *_facts(composition, section), rule(INK, 0.9, 12)]
    return [*story, Spacer(1, 12), _what_this_is(composition, section)]


def _facts(composition: Composition, section: Element) -> list[Flowable]:
    facts = section.child("L")
    story: list[Flowable] = []
    for label, text in _rows(composition):
        story += composition.labelled(facts, label, [Line(text)])
    return story


def _rows(composition: Composition) -> list[tuple[str, str]]:
    book, shown = composition.book, composition.index.frameworks
    frameworks = "\n".join(f"{f.title}, {f.edition}, {f.publisher}" for f in shown)
    extract = book.selection.sentence(shown)
    return [
        ("Registration", book.owner.registration or NOTHING),
        ("Framework", frameworks or NOTHING),
        *([("Extract", f"{extract} {COUNTS_OF_THE_EXTRACT}")] if extract else []),
        ("Period covered", _period(composition)),
        ("Contents", _contents(composition)),
        ("Made", f"{moment_text(book.made, book.zone)}, by the clock of this computer"),
        ("Status", state_sentence(book)),
        *([("Stages", "\n".join(map(stage_text, book.stages)))] if book.stages else []),
    ]


def _period(composition: Composition) -> str:
    entries = composition.book.entries
    dates = [e.content.occurred for e in entries if e.counts and e.content.occurred]
    return f"{date_text(min(dates))} to {date_text(max(dates))}" if dates else NOTHING


def _contents(composition: Composition) -> str:
    book = composition.book
    final = [entry for entry in book.entries if entry.counts]
    links = sum(len(entry.content.links) for entry in final)
    parts = [
        counted(len(final), "final entry", "final entries"),
        f"{counted(links, 'link')} to capabilities",
        counted(len(book.files), "file"),
        f"{minutes_text(total_minutes(sessions(composition)))} of supervision",
    ]
    drafts = len(book.entries) - len(final)
    if drafts:
        parts.insert(1, f"{counted(drafts, 'draft')} (not counted)")
    return ", ".join(parts)


def _what_this_is(composition: Composition, section: Element) -> Panel:
    panel, kept = section.child("Div"), composition.book.kept
    return Panel(
        [
            composition.paragraph(panel, "What this is", BODY_STRONG),
            composition.paragraph(panel, WHAT_THIS_IS, BODY),
            composition.paragraph(panel, NO_PATIENTS, BODY),
            *([composition.paragraph(panel, kept, BODY)] if kept else []),
        ],
        NOTE_PANEL,
    )


def _band(composition: Composition) -> Draw:
    """The bar at the top, and the coverage as a small pattern; decoration."""
    index, months = composition.index, composition.index.months()
    nodes = [node for f in composition.index.frameworks[:1] for node in f.evidence_nodes][:16]
    counts = [[index.evidence_by_month(node).get(month, 0) for month in months] for node in nodes]

    def draw(canvas: TaggedCanvas, width: float, height: float) -> None:
        canvas.setFillColor(ACCENT)
        canvas.rect(0, height - 5, width, 5, stroke=0, fill=1)
        canvas.setStrokeColor(RAMP[1])
        canvas.setLineWidth(0.5)
        step = 8.8
        for row, line in enumerate(counts):
            for column, count in enumerate(line):
                x = width - len(line) * step + column * step
                canvas.setFillColor(RAMP[min(count, 3)])
                y = height - 22 - (row + 1) * step
                canvas.rect(x, y, step - 1.8, step - 1.8, stroke=1, fill=1)

    return draw
