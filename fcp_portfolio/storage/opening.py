"""Making and opening portfolio files."""

from contextlib import suppress
from pathlib import Path

from fcp_portfolio.domain.errors import Refused, StorageFailed, WrongKey
from fcp_portfolio.domain.identity import instant_text, new_id
from fcp_portfolio.storage import migration, snapshots
from fcp_portfolio.storage.database import Database, log_of, require_key, shared_memory_of
from fcp_portfolio.storage.key import Secret, new_salt, read_salt
from fcp_portfolio.storage.place import Here, WriterLock, note_origin, writing_problems
from fcp_portfolio.storage.snapshots import Descent
from fcp_portfolio.storage.tables import PortfolioRow, SnapshotRow
from fcp_portfolio.storage.working_copy import WorkingCopy, keep_both

SUFFIX = ".fcpfolio"
DATABASE = "portfolio.db"


def create_file(file: Path, secret: Secret, here: Here, kind: str = "portfolio") -> WorkingCopy:
    """Makes a new, empty, encrypted file; raises Refused where something is there already.

    The first snapshot is published by the caller, once something is in it.
    """
    if file.exists():
        message = f"“{file.name}” is there already. Choose another name; nothing was changed."
        raise Refused(message)
    if not file.parent.is_dir():
        message = f"The folder “{file.parent}” is not there. Make it first, or choose another."
        raise StorageFailed(message)
    salt = new_salt()
    key = secret.key(salt)
    portfolio_id = new_id()
    working = here.place.working_folder(portfolio_id, file) / DATABASE
    lock = _locked(working.parent, file, here)
    try:
        migration.migrate(working, key, salt)
        database = Database(working, key, read_only=False)
        _write_first_rows(database, portfolio_id, kind, here)
        return WorkingCopy(
            file=file,
            database=database,
            portfolio_id=portfolio_id,
            here=here,
            lock=lock,
            on_disk="",
        )
    except BaseException:
        lock.release()
        raise


def open_file(file: Path, secret: Secret, here: Here, *, read_only: bool = False) -> WorkingCopy:
    """Opens a portfolio: its working copy, or the published file where only reading is asked for.

    Raises NotAPortfolio, WrongKey, Locked, StorageFailed. A newer snapshot from another computer
    is adopted; where two have diverged both are kept and `notices` says so.
    """
    key = secret.key(read_salt(file))
    require_key(file, key)
    older = migration.needs_migration(file, key)
    if read_only and older:
        message = f"“{file.name}” has an older format: open it for writing once."
        raise StorageFailed(message)
    theirs = snapshots.read_descent(file, key)
    if read_only:
        return _assemble(file, file, key, theirs, here, None)
    folder = here.place.working_folder(theirs.portfolio_id, file)
    _follow_moved_file(folder, theirs, here)
    lock = _locked(folder, file, here)
    try:
        return _open_working_copy(file, key, theirs, here, lock)
    except BaseException:
        lock.release()
        raise


def _write_first_rows(database: Database, portfolio_id: str, kind: str, here: Here) -> None:
    # The root of the descent; generation 1 is the first that is published.
    machine, name = here.place.machine()
    now = instant_text(here.clock())
    root = SnapshotRow(
        id=new_id(),
        portfolio_id=portfolio_id,
        generation=0,
        machine=machine,
        machine_name=name,
        at=now,
        changes=0,
    )
    with database.write() as session:
        session.add(PortfolioRow(portfolio_id=portfolio_id, kind=kind, created=now))
        session.flush()
        session.add(root)


def _follow_moved_file(folder: Path, theirs: Descent, here: Here) -> None:
    """Takes the working copy along when its file was moved or renamed.

    It may hold what a killed program had saved and not yet published.
    """
    if folder.exists():
        return
    for other, file in here.place.working_folders(theirs.portfolio_id):
        if not file.exists():
            with writing_problems(here.place.data):
                other.replace(folder)
            return


def _locked(folder: Path, file: Path, here: Here) -> WriterLock:
    with writing_problems(here.place.data):
        lock = WriterLock(folder)
        lock.take(here.clock())
        note_origin(folder, file)
    return lock


def _open_working_copy(
    file: Path, key: bytes, theirs: Descent, here: Here, lock: WriterLock
) -> WorkingCopy:
    working = here.place.working_folder(theirs.portfolio_id, file) / DATABASE
    mine, notices = _own_descent(working, key)
    if mine is None or _only_behind(mine, theirs):
        _adopt(file, working)
    _bring_up_to_date(working, key)
    copy = _assemble(file, working, key, theirs, here, lock)
    copy.notices += notices
    if mine is not None and not mine.includes(theirs) and not _only_behind(mine, theirs):
        copy.notices += (keep_both(copy, theirs),)
    return copy


def _only_behind(mine: Descent, theirs: Descent) -> bool:
    behind = theirs.includes(mine) and mine.last.id != theirs.last.id
    return behind and not mine.unpublished


def _own_descent(working: Path, key: bytes) -> tuple[Descent | None, tuple[str, ...]]:
    if not working.exists():
        return None, ()
    try:
        return snapshots.read_descent(working, key, read_only=False), ()
    except WrongKey:
        aside = working.with_name(f"set-aside-{new_id()[:8]}{SUFFIX}")
        with suppress(FileNotFoundError):
            log_of(working).replace(log_of(aside))
        working.replace(aside)
        sentence = (
            "The working copy on this computer had another passphrase or was damaged. It was kept "
            f"as “{aside}”; the portfolio was opened from your folder."
        )
        return None, (sentence,)


def _adopt(file: Path, working: Path) -> None:
    log_of(working).unlink(missing_ok=True)
    shared_memory_of(working).unlink(missing_ok=True)
    snapshots.replace_file(file, working)


def _bring_up_to_date(working: Path, key: bytes) -> None:
    if migration.needs_migration(working, key):
        before = working.with_name(f"before-format-{new_id()[:8]}{SUFFIX}")
        snapshots.replace_file(working, before)
        migration.migrate(working, key)


def _assemble(  # noqa: PLR0917  the parts of one object
    file: Path, opened: Path, key: bytes, theirs: Descent, here: Here, lock: WriterLock | None
) -> WorkingCopy:
    copy = WorkingCopy(
        file=file,
        database=Database(opened, key, read_only=lock is None),
        portfolio_id=theirs.portfolio_id,
        here=here,
        lock=lock,
        on_disk=theirs.last.id,
    )
    copy.saved.published = theirs.last.at
    return copy
