"""History and verification: what the document says of itself, and how anyone can check it."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, PageBreak, Spacer

from fcp_portfolio import __version__
from fcp_portfolio.documents.portfolio_pdf.composition import (
    Composition,
    Line,
    counted,
    moment_text,
)
from fcp_portfolio.documents.portfolio_pdf.entry import digest_text
from fcp_portfolio.documents.portfolio_pdf.files import DATA_NAME
from fcp_portfolio.documents.portfolio_pdf.standing import state_sentence
from fcp_portfolio.documents.tagged.flowables import Panel
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    BODY_STRONG,
    HEADING_1,
    HEADING_2,
    INDENTED_CODE,
    LEAD,
    QUIET_PANEL,
)

TITLE, TARGET = "History and verification", "verification"
NO_SIGNATURE = (
    "It carries no signature. Its levels and dates are the owner\u2019s own record unless an entry "
    "says otherwise."
)
SIGNED_INSIDE = (
    "This document itself carries no signature. What came back signed is inside it as it came, and "
    "is checked there; everything else is the owner\u2019s own record."
)
SIGNED_STEP = (
    "A sign-off",
    (
        "Save the answer that came back from the attachments pane. A PDF program that checks "
        "signatures says whether it was changed since; whose key it was, ask the signer: compare "
        "its fingerprint with theirs. \u201cfcp-portfolio verify FILE\u201d tells both apart."
    ),
)
STEPS = {
    "A file": (
        "Save it from the attachments pane of your PDF program and compute its SHA-256: "
        "\u201ccertutil -hashfile FILE SHA256\u201d on Windows, \u201cshasum -a 256 FILE\u201d on "
        "macOS, \u201csha256sum FILE\u201d on Linux. It is the file that was put in when this "
        "document was made if all 64 digits are those of the list."
    ),
    "The entries": (
        f"\u201c{DATA_NAME}\u201d among the attachments holds every entry printed here as data "
        "that other programs can read. Its SHA-256 stands above."
    ),
    "The document": (
        "It declares whether it keeps PDF/A-3a, the standard for keeping documents for decades, "
        "and PDF/UA-1, the one for readers with a screen reader. veraPDF, a free program, checks "
        "both."
    ),
    "What no check shows": (
        "That an entry is true, or that a person named in it agrees: ask that person. Nor that "
        "nobody has changed document and list alike, since it carries no signature: for that, note "
        "the SHA-256 of this whole file when you receive it."
    ),
}


def verification(composition: Composition) -> Iterator[Flowable]:
    """The last page."""
    section = composition.section()
    yield PageBreak()
    yield heading(
        section.child("H1"),
        composition.text(TITLE),
        HEADING_1,
        target=TARGET,
        bookmark=(TITLE, 0),
        place=TITLE,
    )
    lead = "What this document says of itself, and how anyone can check it without us."
    yield composition.paragraph(section, lead, LEAD)
    yield Spacer(1, 8)
    panel = section.child("Div")
    signed = any(one.inside and one.answer.fingerprint for one in composition.book.answers)
    paragraphs = [
        composition.paragraph(panel, state_sentence(composition.book), BODY_STRONG),
        composition.paragraph(panel, SIGNED_INSIDE if signed else NO_SIGNATURE, BODY),
    ]
    yield Panel(paragraphs, QUIET_PANEL)
    yield from _listed(composition, section, "This document", _document_rows(composition))
    yield from _listed(composition, section, "History", _history_rows(composition))
    told = [*STEPS.items(), SIGNED_STEP] if signed else STEPS.items()
    steps = [(label, [Line(words)]) for label, words in told]
    yield from _listed(composition, section, "Check it yourself", steps)


def _listed(
    composition: Composition, section: Element, title: str, rows: list[tuple[str, list[Line]]]
) -> Iterator[Flowable]:
    if not rows:
        return
    yield composition.paragraph(section, title, HEADING_2, "H2")
    items = section.child("L")
    for label, lines in rows:
        yield from composition.labelled(items, label, lines)


def _document_rows(composition: Composition) -> list[tuple[str, list[Line]]]:
    book = composition.book
    drafts = sum(entry.draft for entry in book.entries)
    printed = counted(len(book.entries), "entry", "entries")
    rows = [
        ("Number", [Line(book.document_id)]),
        ("Made", [Line(moment_text(book.made, book.zone))]),
        ("Made with", [Line(f"FCP Portfolio {__version__}")]),
        (
            "Holds",
            [Line(f"{printed}, {drafts} of them drafts; {counted(len(book.files), 'file')}")],
        ),
    ]
    if book.data is not None:
        digest = Line(digest_text(book.data.sha256), INDENTED_CODE)
        rows.append((f"SHA-256 of {DATA_NAME}", [digest]))
    return rows


def _history_rows(composition: Composition) -> list[tuple[str, list[Line]]]:
    history, zone = composition.book.history, composition.book.zone
    if history is None:
        return []
    span = f"{moment_text(history.first, zone)} to {moment_text(history.last, zone)}"
    words = (
        "Each line of the portfolio\u2019s history is chained to the one before it. In the "
        "portfolio that this was made from, the last line then was the following. Only the "
        "portfolio itself can show it again."
    )
    return [
        ("Changes", [Line(f"{history.lines:,}, {span}")]),
        ("Last line", [Line(words), Line(digest_text(history.chain), INDENTED_CODE)]),
    ]
