"""Actions agreed in supervision: which are open, adding one, and marking one as done."""

from datetime import date

from fcp_portfolio.domain.actions import (
    ADDED,
    DONE,
    OPEN_AGAIN,
    Action,
    actions,
    has_actions,
    with_action,
    with_done,
)
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import write_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import lists, reading


def agreed_actions(portfolio: Portfolio, *, public: bool = False) -> tuple[Action, ...]:
    """Every action of final sessions, the open ones first, by the day they are due.

    With `public` as those sessions have it that are not private.
    """
    return portfolio.remembered.ask(("actions", public), lambda: _read(portfolio, public=public))


def _read(portfolio: Portfolio, *, public: bool) -> tuple[Action, ...]:
    private = False if public else None
    with portfolio.read() as session:
        rows = lists.list_rows(session, _agreeing(portfolio, private=private))
        entries = reading.entries(session, [row.id for row in rows])
    return actions(entries, portfolio.definitions.form_editions)


def sessions_to_act_on(portfolio: Portfolio) -> tuple[lists.Row, ...]:
    """The final sessions that have a place for actions, the newest first."""
    with portfolio.read() as session:
        return lists.list_rows(session, _agreeing(portfolio))


def _agreeing(portfolio: Portfolio, *, private: bool | None = None) -> lists.Query:
    editions = portfolio.definitions.form_editions
    forms = frozenset(form.id for form in editions.values() if has_actions(form))
    return lists.Query(forms=forms, draft=False, private=private)


def add_action(
    portfolio: Portfolio, entry_id: str, what: str, *, who: str = "", due: date | None = None
) -> Done[Entry]:
    """Writes an action into the session in which it was agreed.

    Raises Refused where nothing is said, or the session has no place for actions. It is a revision
    of the session like any other.
    """
    words, name = (" ".join(clean_text(text).split()) for text in (what, who))
    with portfolio.change() as change:
        old = reading.entry(change.session, entry_id)
        form = portfolio.form(old.content.form, old.content.form_edition)
        content = with_action(old.content, form, what=words, who=name, due=due)
        written = write_entry(
            portfolio, change, old.id, content, draft=old.draft, what=ADDED, removed=old.removed
        )
    said = Phrase("{what}: “{title}”.", what=ADDED, title=words)
    return Done(value=written, changed=Changed.ENTRIES, undo=change.id, said=said)


def mark_action(portfolio: Portfolio, action: Action, *, done: bool) -> Done[Entry]:
    """Says in the session that an action is done, or open again.

    Raises Refused where the session no longer has it there. It is a revision of the session like
    any other: undone, seen in its history, and seen as a change by whoever signed over it.
    """
    with portfolio.change() as change:
        old = reading.entry(change.session, action.entry)
        form = portfolio.form(old.content.form, old.content.form_edition)
        content = with_done(old.content, action, form, done=done)
        what = DONE if done else OPEN_AGAIN
        written = write_entry(
            portfolio, change, old.id, content, draft=old.draft, what=what, removed=old.removed
        )
    said = Phrase("{what}: “{title}”.", what=what, title=action.what)
    return Done(value=written, changed=Changed.ENTRIES, undo=change.id, said=said)
