"""Text being typed, kept each second so that a killed program reopens with it."""

from collections.abc import Mapping

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import QUICK_FORM, Row
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading, scratch
from fcp_portfolio.storage.reading import Typing

__all__ = [
    "NO_ENTRIES",
    "QUICK_EDITOR",
    "Typing",
    "begun_rows",
    "forget_typing",
    "keep_reasons",
    "keep_typing",
    "reasons",
    "typing",
]

QUICK_EDITOR = "quick-log"
"""The line that logs a debrief: what is typed there is no draft."""
_REASONS = "rating-reasons"
NO_ENTRIES = frozenset({QUICK_EDITOR, _REASONS})
"""Editors that edit no entry."""


def keep_typing(portfolio: Portfolio, typed: Typing) -> Done[None]:
    """Overwrites what this editor held. Never in the history, never an undo."""
    with portfolio.copy.write() as session:
        scratch.keep(session, portfolio.copy.portfolio_id, typed)
    return Done(value=None, changed=Changed.TYPING)


def typing(portfolio: Portfolio) -> tuple[Typing, ...]:
    """What is being typed, or was when the program ended; oldest first."""
    with portfolio.read() as session:
        return reading.typing(session)


def begun_rows(portfolio: Portfolio) -> tuple[Row, ...]:
    """New entries that are being typed and that no revision holds yet, as rows of the list."""
    begun = [one for one in typing(portfolio) if not one.entry and one.editor not in NO_ENTRIES]
    names = {one.id: one.name for one in people(portfolio)} if begun else {}
    return tuple(_row(one, names.get(one.content.person or "", one.content.named)) for one in begun)


def forget_typing(portfolio: Portfolio, editor: str) -> Done[None]:
    """Drops what an editor held, once it is a revision or was given up."""
    with portfolio.copy.write() as session:
        scratch.forget(session, editor)
    return Done(value=None, changed=Changed.TYPING)


def keep_reasons(portfolio: Portfolio, given: Mapping[str, str]) -> Done[None]:
    """Keeps the reasons that wait for a level, by the path of their capability; all of them."""
    if not given:
        return forget_typing(portfolio, _REASONS)
    form = portfolio.form(QUICK_FORM)  # any: it is never made an entry
    content = Content(form=form.id, form_edition=form.edition, values=dict(given))
    held = Typing(editor=_REASONS, entry=None, content=content, kept_at=portfolio.clock())
    return keep_typing(portfolio, held)


def reasons(portfolio: Portfolio) -> dict[str, str]:
    """The reasons that wait for a level, by the path of their capability."""
    held = (one.content.values for one in typing(portfolio) if one.editor == _REASONS)
    return {path: str(text) for path, text in next(held, {}).items()}


def _row(typed: Typing, person: str) -> Row:
    content = typed.content
    return Row(
        id=typed.editor,
        title=" ".join(content.title.split()),
        form=content.form,
        occurred=content.occurred,
        minutes=content.minutes,
        person=person,
        draft=True,
        private=content.private,
        codes=tuple(link.code for link in content.links),
        files=len(content.attachments),
        revision=0,
    )
