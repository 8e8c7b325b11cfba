"""What was agreed in supervision, and how it stands: open or done, carried on or not."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    date_text,
    page_cell,
    shortened,
)
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import CELL_HEAD, CELL_LINK, HEADING_2, SMALL
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.actions import Action
from fcp_portfolio.domain.entry import Entry

_HEADS = ("Action", "Who", "By", "Agreed", "State", "Page")
_WIDTHS = (166, 74, 58, 58, 86, 40)
_ROOM = 120


def agreed_actions(composition: Composition, section: Element) -> Iterator[Flowable]:
    """Every action of the sessions shown, the open ones first; nothing where none was agreed."""
    index = composition.index
    if not index.actions:
        return
    yield CondPageBreak(_ROOM)
    yield Spacer(1, 10)
    yield composition.paragraph(section, "Actions agreed", HEADING_2, "H2")
    yield composition.paragraph(section, _sentence(index.actions), SMALL)
    table, cell = TableWriter(section, _WIDTHS, row_headers=False), composition.cell
    table.header(*(cell(head, CELL_HEAD) for head in _HEADS))
    for action in index.actions:
        session = index.session_of(action)
        target = index.entry_target(session)
        table.row(
            cell(action.what, CELL_LINK, link=target),
            cell(action.who or NOTHING),
            cell(date_text(action.due)),
            cell(date_text(action.agreed)),
            cell(_state(action, session)),
            page_cell(target),
        )
    yield table.table(padding=3.6)


def carried_on_lines(composition: Composition, part: Element, entry: Entry) -> Iterator[Flowable]:
    """How that stands which a later session carried on, since the entry's own table is older."""
    for what, action in composition.index.carried_on(entry):
        session = composition.index.session_of(action)
        now = "done" if action.done else "still open"
        day = date_text(session.content.occurred)
        words = (
            f"\u201c{shortened(what)}\u201d was carried on to the session of {day}: {now} there."
        )
        yield composition.paragraph(part, words, SMALL)


def _sentence(actions: tuple[Action, ...]) -> str:
    still = sum(not action.done for action in actions)
    return f"{counted(len(actions), 'action')}, {still} open, as the newest session here has them."


def _state(action: Action, session: Entry) -> str:
    state = "Done" if action.done else "Open"
    on = session.content.occurred
    return state if on == action.agreed else f"{state}, carried on to {date_text(on)}"
