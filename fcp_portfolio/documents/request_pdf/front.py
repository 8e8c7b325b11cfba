"""The first page: how to answer in two minutes, with whatever the reviewer has at hand."""

from collections.abc import Collection, Iterator

from reportlab.platypus import Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    Composition,
    Line,
    counted,
    day_text,
    page_cell,
)
from fcp_portfolio.documents.portfolio_pdf.cover import NOT_ENCRYPTED
from fcp_portfolio.documents.portfolio_pdf.entry import digest_text
from fcp_portfolio.documents.request_pdf.answer import ALL, answer_target
from fcp_portfolio.documents.request_pdf.words import what_is_asked, without_signature, words_for
from fcp_portfolio.documents.tagged.flowables import Panel
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    BODY_STRONG,
    CELL_HEAD,
    HEADING_1,
    HEADING_2,
    INDENTED_CLOSE,
    INDENTED_CODE,
    KICKER,
    LEAD,
    QUIET_PANEL,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.request import Kind, Request, Role
from fcp_portfolio.domain.request_json import NAME
from fcp_portfolio.domain.way import Way

_ON_PAPER = "On paper"
_WAYS = {
    "In FCP Portfolio": (
        "Open this file with it. Pages stand at the left, questions at the right; what you type is "
        "kept. Sign with your key at the end. No portfolio of your own is needed."
    ),
    "In Acrobat Reader or another program": (
        "Fill in the fields, click the dashed box to sign if your program can, and choose "
        "\u201cSave\u201d, never \u201cPrint to PDF\u201d: printing takes away the fields. "
        "Without a signature, write your name and the date{unsigned}. A file that your program "
        "rewrites is compared with what was sent; nothing is lost."
    ),
    _ON_PAPER: (
        "Tick, add what you see otherwise, sign in ink, and send a photo or scan; the number on "
        "the page tells which request it answers. {enough}"
    ),
}
_SEND = "To {owner}, by the way this came. Each way is recorded as what it is; {whole}"
_AFTER_YOU = " {second} answers after you, on the last page."


def front(composition: Composition, request: Request, ways: Collection[Way]) -> Iterator[Flowable]:
    """What is asked, of whom, by which way it can be answered, and where to read.

    `ways` are those that count by themselves.
    """
    section, book, kind = composition.section(), composition.book, words_for(request)
    reviewer = request.step(Role.REVIEWER)
    yield composition.paragraph(section, f"Request {request.number}", KICKER)
    yield heading(
        section.child("H1"),
        composition.text(kind.title),
        HEADING_1,
        target="front",
        bookmark=(kind.title, 0),
        place=f"Request {request.number}",
    )
    who = reviewer.described if reviewer else ""
    words = (
        f"{who}: {request.owner}, {request.registration}, asks you to {what_is_asked(request)}. "
        f"Made {day_text(book.made, book.zone)}. {NOT_ENCRYPTED}"
    )
    yield composition.paragraph(section, words, LEAD)
    yield Spacer(1, 6)
    listed = section.child("L")
    unsigned = without_signature(ways)
    for label, said in _WAYS.items():
        words = said.format(enough=kind.enough, unsigned=unsigned)
        lines = [Line(words)]
        if label == _ON_PAPER:
            first = ALL if request.on_one_page else answer_target(1)
            lines = [Line(words, INDENTED_CLOSE), Line(kind.print_it, page_of=first)]
        yield from composition.labelled(listed, label, lines)
    yield from composition.labelled(listed, "Send it back", [Line(_send_back(request))])
    # Above the list, which may be long: it has to stand on this page, where it is looked for.
    digest = Line(digest_text(request.fingerprint), INDENTED_CODE)
    yield from composition.labelled(listed, "Fingerprint", [digest])
    if book.kept:
        yield from composition.labelled(listed, "Patients", [Line(book.kept)])
    yield composition.paragraph(section, "Where everything stands", HEADING_2, "H2")
    yield _where(composition, section, request)
    yield Spacer(1, 10)
    panel = section.child("Div")
    told = composition.paragraph(panel, "What your answer is about", BODY_STRONG)
    said = (
        "The pages and files of this document as they are now, and nothing that is added later. "
        "What was shown has the fingerprint above, by which anybody can tell later; you need not "
        f"check it. {_inside(request)} A warning that the signer "
        f"of this file is unknown is normal: the key of {request.owner} is their own."
    )
    yield Panel([told, composition.paragraph(panel, said, BODY)], QUIET_PANEL)


def _where(composition: Composition, section: Element, request: Request) -> Flowable:
    """What is asked and where to sign, with pages; in the order in which it is done."""
    kind, cell = words_for(request), composition.cell
    places = [*_places(composition, request)]
    sign = (kind.sign, "", ALL)
    rows = [sign, *places] if request.on_one_page else [*places, sign]
    heads = (kind.about, "Read it", kind.answer) if places else (kind.about, kind.answer)
    widths = (362, 60, 60) if places else (422, 60)
    table = TableWriter(section, widths, row_headers=True)
    table.header(*(cell(title, CELL_HEAD) for title in heads))
    for label, read, answer in rows:
        between = [page_cell(read) if read else cell("")] if places else []
        table.row(cell(label), *between, page_cell(answer))
    return table.table(padding=3)


def _places(composition: Composition, request: Request) -> Iterator[tuple[str, str, str]]:
    """What is asked about, where it is read, and where more can be said of it."""
    for number, capability in enumerate(request.capabilities, 1):
        target = composition.index.node_target(capability.path)
        yield capability.label, target, answer_target(number)
    if request.kind in (Kind.ASSESSMENT, Kind.CONFIRMATION):
        for number, entry in enumerate(composition.book.entries, 1):
            target = composition.index.entry_target(entry)
            yield f"{number} {entry.content.title}", target, answer_target(number)


def _inside(request: Request) -> str:
    """How many files a viewer lists as attached, and what the one is that nobody attached."""
    files = sum(file.embedded for file in request.files)
    evidence = f"{counted(files, 'file')} of evidence, and " if files else ""
    return (
        f"Attached inside: {evidence}{NAME}, which says the "
        "same as these pages as data; the program that takes your answer in reads it."
    )


def _send_back(request: Request) -> str:
    second = request.step(Role.SECOND_APPROVER)
    after = _AFTER_YOU.format(second=second.awaited) if second and second.awaited else ""
    return _SEND.format(owner=request.owner, whole=words_for(request).whole) + after
