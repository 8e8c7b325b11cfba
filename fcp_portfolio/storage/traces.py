"""What is left to do once something was erased for good: no page, log or picture may hold it.

A mark beside the working copy says so from before the change is committed until everything is
done, so that whoever is killed in between goes on with it at the next opening.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlmodel import col, select

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.database import log_of
from fcp_portfolio.storage.durable import sync_folder, write_whole
from fcp_portfolio.storage.place import writing_problems
from fcp_portfolio.storage.tables import HistoryRow
from fcp_portfolio.storage.working_copy import WorkingCopy

NAME = "erasing.json"
STILL_LEFT = Phrase(
    "Something was erased for good, and its file could not be rewritten yet: the disk is full, "
    "cannot be written, or is in use. It is done when it is next opened."
)
_IN_USE = Phrase("Another program reads this file on this computer. What was saved stands.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What goes once a change is committed: earlier snapshots by id, files of the own folder.

    Without a change it is always done: there is nothing to delete then.
    """

    change: str = ""
    snapshots: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


def mark(copy: WorkingCopy, left: Left) -> None:
    """Says that this is left to do, if the change comes to be."""
    everything = [asdict(one) for one in (*_marked(copy), left)]
    with writing_problems(copy.place.data):
        write_whole(_file(copy), json.dumps(everything).encode())
        sync_folder(_file(copy).parent)


def finish(copy: WorkingCopy) -> None:
    """Rewrites the file, empties the log, publishes, and deletes what was to be deleted.

    Raises StorageFailed where the disk refuses or somebody reads: then the mark stays.
    """
    marked = _marked(copy)
    if not marked and not _file(copy).exists():
        return
    done = [left for left in marked if not left.change or _is_there(copy, left.change)]
    if done or not marked:  # a mark that cannot be read may stand for anything
        _rewrite(copy)
        for left in done:
            _delete(copy, left)
    with writing_problems(copy.place.data):
        _file(copy).unlink()


def _rewrite(copy: WorkingCopy) -> None:
    copy.database.run_alone("VACUUM")
    if not (copy.drawings.forget() and copy.database.checkpoint()):
        raise StorageFailed(_IN_USE)
    copy.publish(anew=True)


def _delete(copy: WorkingCopy, left: Left) -> None:
    with writing_problems(copy.place.data):
        copy.place.earlier(copy.portfolio_id).drop(left.snapshots)
        for name in left.files:
            path = _file(copy).parent / Path(name).name
            path.unlink(missing_ok=True)
            log_of(path).unlink(missing_ok=True)


def _marked(copy: WorkingCopy) -> list[Left]:
    try:
        found = json.loads(_file(copy).read_bytes())
        return [Left(**{**one, "snapshots": tuple(one["snapshots"])}) for one in found]
    except (OSError, ValueError, TypeError, KeyError):
        return []


def _is_there(copy: WorkingCopy, change: str) -> bool:
    with copy.read() as session:
        found = session.exec(select(HistoryRow.id).where(col(HistoryRow.change) == change).limit(1))
        return found.first() is not None


def _file(copy: WorkingCopy) -> Path:
    return copy.database.file.with_name(NAME)
