"""Text being typed, kept each second so that a killed program reopens with it."""

from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading, scratch
from fcp_portfolio.storage.reading import Typing

__all__ = ["Typing", "forget_typing", "keep_typing", "typing"]


def keep_typing(portfolio: Portfolio, typed: Typing) -> Done[None]:
    """Overwrites what this editor held. Never in the history, never an undo."""
    with portfolio.copy.write() as session:
        scratch.keep(session, portfolio.copy.portfolio_id, typed)
    return Done(value=None, changed=Changed.TYPING)


def typing(portfolio: Portfolio) -> tuple[Typing, ...]:
    """What is being typed, or was when the program ended; oldest first."""
    with portfolio.read() as session:
        return reading.typing(session)


def forget_typing(portfolio: Portfolio, editor: str) -> Done[None]:
    """Drops what an editor held, once it is a revision or was given up."""
    with portfolio.copy.write() as session:
        scratch.forget(session, editor)
    return Done(value=None, changed=Changed.TYPING)
