"""Undo and redo: the state that stood before a change is written again.

Undoing is a change like any other, so that the history shows it and it can itself be undone.
"""

from collections.abc import Mapping, Sequence

from fcp_portfolio.domain.actions import ADDED, DONE, OPEN_AGAIN, acted_on
from fcp_portfolio.domain.errors import CannotUndo, Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.subject import SUBJECTS
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import definition_store, history
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.database import Session
from fcp_portfolio.storage.history import Step

PARTS = {
    "entry": Changed.ENTRIES,
    "person": Changed.PEOPLE,
    "rating": Changed.RATINGS,
    "details": Changed.DETAILS,
    "definition": Changed.DEFINITIONS,
    "known_key": Changed.PEOPLE,
    "signing_key": Changed.KEYS,
    "given": Changed.GIVEN,
    "import": Changed.FILES,
    "planned": Changed.PLANNED,
    "template": Changed.DETAILS,
    **dict.fromkeys(SUBJECTS, Changed.SUBJECTS),
}


def undo_change(portfolio: Portfolio, change_id: str | None = None) -> Done[None]:
    """Takes a change back: the one named, or the last.

    Raises CannotUndo where the last one stands for good, and Refused where something newer stands
    in the same place, or where it was erased.
    """
    if change_id is None:
        _require_undoable(portfolio)
    change = change_id or _newest(undoable(portfolio), Phrase("There is nothing to undo."))[0]
    return _take_back(portfolio, change, Phrase("Undid"))


def redo_change(portfolio: Portfolio) -> Done[None]:
    """Takes the newest undoing back; raises Refused where there is none."""
    undoing, words = _newest(redoable(portfolio), Phrase("There is nothing to redo."))
    return _take_back(portfolio, undoing, Phrase("Did again"), words)


def standing(portfolio: Portfolio) -> str:
    """What was done last, where it can never be taken back; else empty."""
    with portfolio.read() as session:
        return history.undoable(session).stands


def undoable(portfolio: Portfolio) -> tuple[str, str] | None:
    """The id and the words of the newest change that can be taken back."""
    with portfolio.read() as session:
        found = history.undoable(session).undo
    return found[-1] if found else None


def redoable(portfolio: Portfolio) -> tuple[str, str] | None:
    """The id and the words of what redo would do again now."""
    with portfolio.read() as session:
        found = history.undoable(session).redo
    return found[-1] if found else None


def described(portfolio: Portfolio, found: tuple[str, str]) -> str:
    """Words of a change that can be taken back or done again, with what it was made to."""
    change, words = found
    with portfolio.read() as session:
        acted = _acted(portfolio, session, change, words)
        return _with_title(words, acted or history.titles(session, change))


def _require_undoable(portfolio: Portfolio) -> None:
    """What went out, came back or was erased is not passed over in silence."""
    stands, older = standing(portfolio), undoable(portfolio)
    if stands and older:
        words = described(portfolio, older)
        message = Phrase(
            "“{what}” cannot be taken back. Nothing was undone. What was done before it can be: "
            "{older}.",
            what=stands,
            older=words,
        )
        raise CannotUndo(message, older[0], words)
    if stands:
        raise CannotUndo(Phrase("“{what}” cannot be taken back. Nothing was undone.", what=stands))


def _newest(found: tuple[str, str] | None, nothing: str) -> tuple[str, str]:
    if found is None:
        raise Refused(nothing)
    return found


def _take_back(portfolio: Portfolio, change_id: str, verb: str, words: str = "") -> Done[None]:
    changed, titles = Changed.NOTHING, []
    with portfolio.change(undoes=change_id) as change:
        steps = history.steps(change.session, change_id)
        for step in steps:
            titles.append(_write_before(change, step, verb))
            changed |= PARTS[step.kind]
        done = words or steps[0].what
        titles = [*_acted(portfolio, change.session, change_id, done)] or titles
    portfolio.refresh()
    what = _with_title(done, titles)
    said = Phrase("{verb}: {what}.", verb=verb, what=what)
    return Done(value=None, changed=changed, undo=change.id, said=said)


def _acted(portfolio: Portfolio, session: Session, change: str, words: str) -> tuple[str, ...]:
    """The words of the action, where a change was made to one: not the session it stands in."""
    if words not in {ADDED, DONE, OPEN_AGAIN}:
        return ()
    both = history.entry_before_and_after(session, change)
    if both is None:
        return ()
    return acted_on(*both, portfolio.form(both[1].form, both[1].form_edition))


def _with_title(words: str, titles: Sequence[str]) -> str:
    called = [title for title in titles if title]
    if len(called) != 1:
        return words
    return Phrase("{words} “{title}”", words=words, title=called[0])


def _write_before(change: Change, step: Step, verb: str) -> str:
    """Gives the title of an entry; other things are named by the words of the change."""
    state = step.before
    if state is None:
        if step.kind == "definition":
            definition_store.require_unused(change.session, step.subject)
        state = {**history.state_now(change.session, step.subject), "removed": True}
    change.record(verb, step.kind, step.subject, state, follows=step.follows)
    content = state.get("content")
    return str(content["title"]) if isinstance(content, Mapping) else ""
