"""The record of a group over a period: meetings, what they were about, what was agreed."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio import __version__
from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    Line,
    counted,
    date_text,
    minutes_text,
    shortened,
)
from fcp_portfolio.documents.portfolio_pdf.document import PortfolioDocument, described
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.portfolio_pdf.tiles import Tile, Tiles
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.request_pdf.statement import data_inside
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.embedding import embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.flowables import Drawing
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    CELL_HEAD,
    HEADING_2,
    HEADING_3,
    KICKER,
    LEAD,
    OPENER,
    SMALL,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.group.record import GroupRecord, HeldMeeting, RecordedAction
from fcp_portfolio.domain.group.record_numbers import NAME, RECORD_NUMBERS, RecordNumbers
from fcp_portfolio.domain.identity import name_on_one_line

KIND = "Peer-support group record"
LEFT_OUT = (
    "It says who was there and whose turn it was, of members who have not left. It holds nothing "
    "that a member brought, learnt or wrote for themselves, and does not say whose a theme or an "
    "action is. It is no proof by itself: ask the group."
)
_MEETINGS = {"Date": 66.0, "Min": 36.0, "Who was there": 212.0, "Turns": 168.0}
_ACTIONS = {"Action": 284.0, "Agreed": 66.0, "By": 66.0, "State": 66.0}
_LONGEST = 400  # letters of a cell, which stands on one page
_ROOM = 84


def write_record_pdf(
    book: Book, record: GroupRecord, to: Path, *, drawn: Callable[[], None] = lambda: None
) -> int:
    """Writes the PDF as a whole, its numbers inside; gives its pages. Raises StorageFailed.

    `drawn` is called once all of it is drawn and before it stands under its name.
    """
    composition = Composition(book=book, index=Index(book))
    title = f"{KIND} of {record.group}: {_period(record)}"
    about = described(book, title, KIND, author=record.group)
    numbers = RECORD_NUMBERS.written(_numbers(book, record))
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=KIND, state="")
        canvas = document.write([list(_pages(composition, record))], lambda: None)
        inside = [data_inside(NAME, "record, in numbers", numbers)]
        files = embed(canvas.file, inside, about.pdf_date)
        finish(canvas, root=composition.root, about=about, files=files)
        drawn()
    return canvas.page_index


def _numbers(book: Book, record: GroupRecord) -> RecordNumbers:
    return RecordNumbers(
        id=book.document_id,
        group=name_on_one_line(record.group),
        fictional=book.owner.fictional,
        since=record.since,
        until=record.until,
        made=book.made,
        members=record.members,
        meetings=len(record.meetings),
        minutes=record.minutes,
        cancelled=record.cancelled,
        actions=len(record.actions),
        program=f"FCP Portfolio {__version__}",
    )


def _pages(composition: Composition, record: GroupRecord) -> Iterator[Flowable]:
    section = composition.section()
    yield Drawing(18, _bar)
    yield composition.paragraph(section, KIND, KICKER)
    yield heading(
        section.child("H1"),
        composition.text(record.group),
        OPENER,
        target="record",
        bookmark=(KIND, 0),
    )
    yield composition.paragraph(section, f"{_period(record)}.", LEAD)
    yield Spacer(1, 4)
    yield Tiles(composition, section.child("L"), _tiles(record))
    yield Spacer(1, 4)
    yield composition.paragraph(section, LEFT_OUT, SMALL)
    yield from _meetings(composition, section, record)
    yield from _actions(composition, section, record.actions)


def _meetings(
    composition: Composition, section: Element, record: GroupRecord
) -> Iterator[Flowable]:
    yield from _title(composition, section, "Meetings held")
    if not record.meetings:
        yield composition.paragraph(section, "None.", SMALL)
        return
    table, cell = (
        TableWriter(section, tuple(_MEETINGS.values()), row_headers=False),
        composition.cell,
    )
    table.header(*(cell(name, CELL_HEAD) for name in _MEETINGS))
    for one in record.meetings:
        minutes = NOTHING if one.minutes is None else str(one.minutes)
        texts = (date_text(one.on), minutes, _present(one), _turns(one))
        table.row(*(cell(shortened(text, _LONGEST)) for text in texts))
    yield table.table(padding=2.6)
    yield from _title(composition, section, "What they were about")
    for one in record.meetings:
        yield from _about(composition, section, one)


def _about(composition: Composition, section: Element, one: HeldMeeting) -> Iterator[Flowable]:
    yield CondPageBreak(_ROOM)
    named = ", ".join(filter(None, (date_text(one.on), one.title)))
    yield heading(section.child("H3"), composition.text(named), HEADING_3)
    listed = section.child("L")
    brought = f"{counted(one.brought, 'thing')} that members brought"
    rows = (
        ("Agenda", [brought] if one.brought else []),
        ("Capabilities", one.topics),
        ("Themes", one.themes),
        ("Learnt by the group", one.learnt),
    )
    told = [(label, lines) for label, lines in rows if lines] or [
        ("Agenda", ["Nothing was noted."])
    ]
    for label, lines in told:
        yield from composition.labelled(listed, label, [Line(text) for text in lines])


def _actions(
    composition: Composition, section: Element, actions: Sequence[RecordedAction]
) -> Iterator[Flowable]:
    yield from _title(composition, section, "Actions agreed")
    if not actions:
        yield composition.paragraph(section, "None.", SMALL)
        return
    table, cell = (
        TableWriter(section, tuple(_ACTIONS.values()), row_headers=False),
        composition.cell,
    )
    table.header(*(cell(name, CELL_HEAD) for name in _ACTIONS))
    for one in actions:
        state = f"done, {date_text(one.done)}" if one.done else "open"
        texts = (one.text, date_text(one.agreed), date_text(one.due), state)
        table.row(*(cell(shortened(text, _LONGEST)) for text in texts))
    yield table.table(padding=2.6)


def _title(composition: Composition, section: Element, title: str) -> Iterator[Flowable]:
    yield CondPageBreak(_ROOM)
    yield Spacer(1, 10)
    yield composition.paragraph(section, title, HEADING_2, "H2")


def _present(one: HeldMeeting) -> str:
    left = (
        f"{one.others} who {'has' if one.others == 1 else 'have'} left since" if one.others else ""
    )
    return ", ".join(filter(None, (*one.present, left)))


def _turns(one: HeldMeeting) -> str:
    return "; ".join(f"{turn}: {name}" for turn, name in one.rota) or NOTHING


def _tiles(record: GroupRecord) -> Sequence[Tile]:
    came = sum(one.came for one in record.meetings)
    on_average = f"{came / len(record.meetings):.1f} on average" if record.meetings else NOTHING
    agreed = NOTHING if record.rules_agreed is None else f"{record.rules_agreed} agreed"
    return (
        Tile("Held", f"{counted(len(record.meetings), 'meeting')}, {minutes_text(record.minutes)}"),
        Tile("Called off", counted(record.cancelled, "meeting")),
        Tile("Came", on_average),
        Tile("Members, ground rules", f"{counted(record.members, 'member')}, {agreed}"),
    )


def _period(record: GroupRecord) -> str:
    return f"{date_text(record.since)} to {date_text(record.until)}"


def _bar(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, height - 5, width, 5, stroke=0, fill=1)
