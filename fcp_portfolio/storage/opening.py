"""Making and opening portfolio files."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.domain.errors import Damaged, Refused, StorageFailed, WrongKey
from fcp_portfolio.domain.file_kind import kind_named
from fcp_portfolio.domain.identity import instant_text, new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.paths import make_own_folder
from fcp_portfolio.storage import migration, rekeying, snapshots, traces
from fcp_portfolio.storage.attempts import key_of
from fcp_portfolio.storage.database import (
    DAMAGED,
    Database,
    log_of,
    shared_memory_of,
)
from fcp_portfolio.storage.durable import (
    clear_partials,
    copy_to_disk,
    make_folder,
    sync_folder,
)
from fcp_portfolio.storage.key import Secret, new_salt
from fcp_portfolio.storage.place import (
    Here,
    Origin,
    WriterLock,
    note_origin,
    writing_problems,
)
from fcp_portfolio.storage.snapshots import Descent
from fcp_portfolio.storage.tables import PortfolioRow, SnapshotRow
from fcp_portfolio.storage.working_copy import (
    Fingerprint,
    WorkingCopy,
    fingerprint,
    keep_both,
)

SUFFIX = ".fcpfolio"
DATABASE = "portfolio.db"


def create_file(file: Path, secret: Secret, here: Here, kind: str = "portfolio") -> WorkingCopy:
    """Makes a new, empty, encrypted file; raises Refused where something is there already.

    The first snapshot is published by the caller, once something is in it.
    """
    file = file.resolve()
    if file.exists():
        message = Phrase(
            "“{name}” is there already. Choose another name; nothing was changed.", name=file.name
        )
        raise Refused(message)
    if not file.parent.is_dir():
        message = Phrase(
            "The folder “{parent}” is not there. Make it first, or choose another.",
            parent=file.parent,
        )
        raise StorageFailed(message)
    salt = new_salt()
    key = secret.key(salt)
    portfolio_id = new_id()
    working = here.place.working_folder(portfolio_id, file) / DATABASE
    lock = _locked(working.parent, file, here)
    try:
        note_origin(working.parent, Origin(file, ""))
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
    file = file.resolve()  # two names of one file must not be two writers
    seen = fingerprint(file)
    key = key_of(file, secret, here)
    older = migration.needs_migration(file, key)
    if read_only and older:
        message = Phrase("“{name}” has an older format: open it for writing once.", name=file.name)
        raise StorageFailed(message)
    theirs = snapshots.read_descent(file, key)
    if read_only:
        return _assemble(_Found(file, key, theirs, seen), file, here, None)
    folder, notices = _folder(file, theirs, here)
    lock = _locked(folder, file, here)
    try:
        with writing_problems(here.place.data):
            note_origin(folder, Origin(file, theirs.last.id))
        found = _Found(file, key, theirs, seen)
        return _open_working_copy(found, folder / DATABASE, here, lock, notices)
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


def _folder(file: Path, theirs: Descent, here: Here) -> tuple[Path, tuple[str, ...]]:
    """The working folder of a file, and what to say where another file's is taken along.

    A file that was moved or renamed keeps its working copy, which may hold what a killed program
    had saved and not yet published. A backup on a disk that is not plugged in is no moved file:
    the old folder must be there, and both must have the same newest snapshot.
    """
    for other, origin in here.place.working_folders(theirs.portfolio_id):
        gone = origin.file.parent.is_dir() and not origin.file.exists()
        if origin.file != file and gone and origin.snapshot == theirs.last.id:
            sentence = Phrase(
                "“{name}” goes on with what was saved for “{other}”.",
                name=file.name,
                other=origin.file.name,
            )
            return other, (sentence,)
    return here.place.working_folder(theirs.portfolio_id, file), ()


def _locked(folder: Path, file: Path, here: Here) -> WriterLock:
    with writing_problems(here.place.data):
        make_folder(folder, here.place.data)
        make_own_folder(here.place.data)
        lock = WriterLock(folder)
        lock.take(here.clock(), kind_named(file.name))
    return lock


@dataclass(frozen=True, slots=True)
class _Found:
    """The owner's file as it was found: what it is, and its fingerprint from before it was read."""

    file: Path
    key: bytes
    descent: Descent
    seen: Fingerprint | None


def _open_working_copy(
    found: _Found, working: Path, here: Here, lock: WriterLock, notices: tuple[str, ...]
) -> WorkingCopy:
    _clear_leftovers(found.file, working)
    mine, aside = _own_descent(working, found)
    notices += aside
    theirs = found.descent
    behind = mine is not None and _only_behind(mine, theirs)
    if mine is None or behind:
        damaged = bool(snapshots.damage(found.file, found.key))
        if damaged and mine is None:
            lock.release()
            return _only_to_read(found, here, notices)
        notices += _adopt(found, working, damaged=damaged)
    _bring_up_to_date(working, found.key)
    rekeying.forget(working)
    copy = _assemble(found, working, here, lock)
    copy.notices += notices
    if mine is not None and not mine.includes(theirs) and not behind:
        copy.notices += (keep_both(copy, theirs),)
    _finish_erasing(copy)
    return copy


def _clear_leftovers(file: Path, working: Path) -> None:
    """Removes what a killed program left half made of the file, and beside the working copy."""
    clear_partials(file)
    for partial in working.parent.glob("*.partial*"):  # nobody else writes here
        partial.unlink()
    for log in working.parent.glob(f"set-aside-*{SUFFIX}-*"):
        if not log.with_name(log.name.rpartition("-")[0]).exists():
            log.unlink()


def _finish_erasing(copy: WorkingCopy) -> None:
    try:
        traces.finish(copy)
    except StorageFailed:
        copy.notices += (traces.STILL_LEFT,)


def _only_behind(mine: Descent, theirs: Descent) -> bool:
    behind = theirs.includes(mine) and mine.last.id != theirs.last.id
    return behind and not mine.unpublished


def _own_descent(working: Path, found: _Found) -> tuple[Descent | None, tuple[str, ...]]:
    """What the working copy is; a copy that its key does not open is set aside, never deleted.

    Only one that the file was encrypted again from, and that is as it was then, is as good as none.
    Raises StorageFailed where only the disk stands in the way: then nothing is set aside.
    """
    if not working.exists():
        return None, ()
    try:
        return snapshots.read_descent(working, found.key, read_only=False), ()
    except WrongKey:
        if rekeying.left_behind(working, found.file):
            return None, ()
        aside = set_aside(working)
        sentence = Phrase(
            "The working copy on this computer had another passphrase or was damaged. It was "
            "kept as “{aside}”; the {kind} was opened from your folder.",
            aside=aside,
            kind=kind_named(found.file.name).noun,
        )
        return None, (sentence,)


def _only_to_read(found: _Found, here: Here, notices: tuple[str, ...]) -> WorkingCopy:
    """A damaged file that is all there is: nothing is written to it or made of it."""
    if migration.needs_migration(found.file, found.key):
        raise Damaged(DAMAGED)
    copy = _assemble(found, found.file, here, None)
    sentence = Phrase(
        "“{name}” is damaged. It is open to be read; what stands on a damaged place is missing. "
        "Save what can be read to another file, or restore a backup.",
        name=found.file.name,
    )
    copy.notices += (*notices, sentence)
    copy.damaged = sentence
    return copy


def set_aside(working: Path) -> Path:
    """Keeps a working copy under another name in its folder; it is never deleted."""
    aside = working.with_name(f"set-aside-{new_id()[:8]}{SUFFIX}")
    # The log first as a copy: whenever this is stopped, database and log stand together.
    with suppress(FileNotFoundError):
        copy_to_disk(log_of(working), log_of(aside))
    sync_folder(working.parent)
    working.replace(aside)
    sync_folder(working.parent)  # whoever goes on deletes the log that was copied
    return aside


def _adopt(found: _Found, working: Path, *, damaged: bool) -> tuple[str, ...]:
    """Takes the owner's file as the working copy; a damaged one never in place of a sound one."""
    if damaged:
        sentence = Phrase(
            "“{name}” is newer than what is on this computer, and damaged. It was not taken; "
            "what is shown here is what this computer had. Ask for the file again.",
            name=found.file.name,
        )
        return (sentence,)
    log_of(working).unlink(missing_ok=True)
    shared_memory_of(working).unlink(missing_ok=True)
    sync_folder(working.parent)  # no old log, nor one set aside, may be met beside the new file
    snapshots.replace_file(found.file, working)
    return ()


def _bring_up_to_date(working: Path, key: bytes) -> None:
    if migration.needs_migration(working, key):
        # Named by what it is: whoever was killed meanwhile makes the same copy again, not another.
        was = snapshots.read_descent(working, key, read_only=False)
        before = working.with_name(f"before-format-{was.last.id[:8]}-{was.changes}{SUFFIX}")
        snapshots.replace_file(working, before)
        migration.migrate(working, key)


def _assemble(found: _Found, opened: Path, here: Here, lock: WriterLock | None) -> WorkingCopy:
    copy = WorkingCopy(
        file=found.file,
        database=Database(opened, found.key, read_only=lock is None),
        portfolio_id=found.descent.portfolio_id,
        here=here,
        lock=lock,
        on_disk=found.descent.last.id,
        seen=found.seen,
    )
    copy.saved.published = found.descent.last.at
    return copy
