"""A backup that is being made is noted beside the working copy, until it is there.

A backup holds the line that says it was made, so that line comes first. Where the program is killed
before the file is there, the line would be untrue, and nobody would be told that a backup is due.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.storage.durable import sync_folder, write_whole

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio

BACKED_UP, NOT_BACKED_UP = "Backed up as", "Could not back up as"


def begin(portfolio: "Portfolio", to: Path) -> None:
    """Notes what is being written; raises OSError."""
    note = _note(portfolio)
    write_whole(note, json.dumps({"to": str(to)}).encode())
    sync_folder(note.parent)


def end(portfolio: "Portfolio") -> None:
    """It is there, or the history says that it is not."""
    _note(portfolio).unlink(missing_ok=True)


def own_up(portfolio: "Portfolio") -> None:
    """Says in the history that a backup was not made, where the program was killed over it."""
    try:
        to = Path(json.loads(_note(portfolio).read_bytes())["to"])
    except (OSError, ValueError, KeyError, TypeError):
        return
    if not to.exists():
        say_not_made(portfolio, to)
    end(portfolio)


def say_not_made(portfolio: "Portfolio", to: Path) -> None:
    """A line that takes back the one that says that it was made."""
    with portfolio.change() as change:
        change.note(f"{NOT_BACKED_UP} “{to.name}”", portfolio.details_id)


def _note(portfolio: "Portfolio") -> Path:
    return portfolio.copy.database.file.with_name("backing-up.json")
