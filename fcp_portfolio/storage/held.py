"""Where else something still stands that goes, or went, for good: copies of the file are opened."""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher
from sqlmodel import Session, select

from fcp_portfolio.domain.errors import PortfolioError, StorageFailed
from fcp_portfolio.domain.identity import new_id, read_instant
from fcp_portfolio.domain.typed_text import without
from fcp_portfolio.storage.database import connect
from fcp_portfolio.storage.earlier import Earlier
from fcp_portfolio.storage.erasure import ENTRY, Erasure
from fcp_portfolio.storage.key import read_salt
from fcp_portfolio.storage.lineage import IN_ORDER
from fcp_portfolio.storage.place import Origin, writing_problems
from fcp_portfolio.storage.tables import HistoryRow
from fcp_portfolio.storage.working_copy import WorkingCopy

_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """From when on something stood there: the order of its first line, and a time.

    No copy with it can carry an earlier time, whatever the clock did since.
    """

    turn: int
    at: datetime


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """What was done, to which subject, and when."""

    id: str
    turn: int
    subject: str
    what: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOnDisk:
    """A file that may be a copy. `certain` says that it was opened and holds what goes.

    `ours` is one in the program's own folder, made when something was set aside; `origin` is the
    file to which another working copy belongs.
    """

    path: Path
    certain: bool
    ours: bool = False
    origin: Origin | None = None


def since(session: Session, erasure: Erasure, now: datetime) -> Since | None:
    """When the first of the lines was written whose values go; None for text that was only typed.

    What was typed and never kept may be in any copy that was made meanwhile.
    """
    query = select(HistoryRow.id, HistoryRow.turn, HistoryRow.at)
    lines = set(erasure.lines)
    found = [(id_, turn, at) for id_, turn, at in session.exec(query)]
    first = min((turn for id_, turn, _ in found if id_ in lines), default=None)
    if first is None:
        return None
    times = [read_instant(at) for _, turn, at in found if turn >= first]
    return Since(turn=first, at=min(*times, now))


def earlier(copy: WorkingCopy, erasure: Erasure, since: Since | None) -> tuple[Earlier, ...]:
    """The earlier snapshots that hold it, newest first.

    They are those published after it stood there, and those in which it was being typed. These are
    put together and opened, from the newest to the first one without it.
    """
    kept = copy.place.earlier(copy.portfolio_id).all()
    first = min((one.generation for one in kept if not since or one.at >= since.at), default=None)
    after = [one for one in kept if first is not None and one.generation >= first]
    before = (one for one in kept if one not in after)
    return (*after, *takewhile(lambda one: _is_typed_in(copy, one, erasure), before))


def _is_typed_in(copy: WorkingCopy, one: Earlier, erasure: Erasure) -> bool:
    to = copy.database.file.with_name(f"to-look-into-{new_id()[:8]}.partial")
    try:
        with writing_problems(to.parent):
            copy.place.earlier(copy.portfolio_id).write(one, to)
        return holds(to, copy.database.key, erasure) is not False
    except StorageFailed:  # it is damaged, or the disk is full: nobody knows
        return True
    finally:
        to.unlink(missing_ok=True)


def copies(copy: WorkingCopy, erasure: Erasure) -> Iterator[CopyOnDisk]:
    """Copies on this computer that hold it, or that no key at hand opens."""
    folder, suffix = copy.database.file.parent, copy.file.suffix
    for path in (*_beside(copy), *sorted(folder.glob(f"*{suffix}"))):
        found = holds(path, copy.database.key, erasure)
        if found is not False:
            yield CopyOnDisk(path=path, certain=bool(found), ours=path.parent == folder)
    for other, origin in copy.place.working_folders(copy.portfolio_id):
        if other == folder:
            continue
        for path in (other / copy.database.file.name, *sorted(other.glob(f"*{suffix}"))):
            found = holds(path, copy.database.key, erasure)
            if found is not False:
                yield CopyOnDisk(path=path, certain=bool(found), origin=origin)


def _beside(copy: WorkingCopy) -> Sequence[Path]:
    """Files of the same folder that begin alike, and what a killed program left unfinished."""
    around = sorted(copy.file.parent.iterdir()) if copy.file.parent.is_dir() else []
    return [path for path in around if path != copy.file and _is_of(path.name, copy.file)]


def _is_of(name: str, file: Path) -> bool:
    copied = name.startswith(file.stem) and name.endswith(file.suffix)
    return copied or (name.startswith(f".{file.name}.") and name.endswith(".partial"))


def holds(file: Path, key: bytes, erasure: Erasure) -> bool | None:
    """Whether a copy holds what goes; None where it cannot be opened with this key."""
    if not file.exists():
        return False
    with suppress(PortfolioError, OSError, sqlcipher.DatabaseError):
        read_salt(file)  # raises for a file that is none
        with closing(connect(file, key, read_only=True)) as connection:
            return _has_lines(connection, erasure.lines) or _has_typing(connection, erasure)
    return None


def _has_lines(connection: "sqlcipher.Connection", lines: Sequence[str]) -> bool:
    for start in range(0, len(lines), _AT_ONCE):
        some = lines[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        query = f"SELECT 1 FROM history_value WHERE history_id IN ({marks}) LIMIT 1"  # noqa: S608
        if connection.execute(query, list(some)).fetchone():
            return True
    return False


def _has_typing(connection: "sqlcipher.Connection", erasure: Erasure) -> bool:
    """Whether it was being typed there: the words, or else anything about the same entry."""
    about = {*erasure.subjects, *(typed.editor for typed in erasure.typing)}
    found = connection.execute("SELECT editor, entry_id, content FROM typing").fetchall()
    if erasure.passage is not None:
        state = ({"content": json.loads(content)} for *_, content in found)
        return any(without(ENTRY, one, erasure.passage) != one for one in state)
    return any(not about.isdisjoint((editor, entry)) for editor, entry, _ in found)


def lines(session: Session) -> Iterator[WrittenLine]:
    """What the lines of the history say was done, in order."""
    query = select(HistoryRow).order_by(*IN_ORDER)
    for row in session.exec(query):
        yield WrittenLine(row.id, row.turn, row.subject, row.what, row.at)
