"""Opens what a power cut or a kill left, as a person would, and compares it with what was said."""

import re
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from fcp_portfolio.domain.errors import PortfolioError, WrongKey
from fcp_portfolio.services.entries import list_entries, log_entry, whole_entries
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import back_up, check, last_backup
from fcp_portfolio.services.typing_drafts import typing
from fcp_portfolio.storage import files
from fcp_portfolio.storage.database import connect
from fcp_portfolio.storage.key import Passphrase, RawKey, read_salt
from tests.builders import debrief, opened
from tests.storage.crashes.said import Said
from tests.storage.crashes.work import READABLE, WITH_FILE, Bench, file_of, text_of

_AFTERWARDS = "Afterwards"
_OTHERS = ("Written by version", "Without the passage", _AFTERWARDS)
_EXPECTED = re.compile(
    r"owner/my portfolio( \(before restore \w{8}\))?\.fcpfolio"
    r"|backups/my portfolio backup [\d -]+\.fcpfolio"
    r"|data( of another)?/(machine\.json|backups/[^/]+\.json"
    r"|working/[^/]+/[^/]+/(portfolio\.db(-wal|-shm)?|file\.json|writer\.lock|drawings.*)"
    r"|working/[^/]+/[^/]+/before-format-[^/]+\.fcpfolio"
    r"|earlier/[^/]+/(\d+-[^/]+\.json|blocks/\w{64}))"
)
_HALF_WRITTEN = re.compile(
    r"backups/\.my portfolio backup .*\.partial(-wal|-journal|-shm)?"
    r"|data/(earlier/[^/]+/(blocks/)?|backups/)\.[^/]+\.partial"
)


def faults(bench: Bench, said: Said, *, go_on: bool) -> list[str]:
    """What was acknowledged and is not there, what is there in part, what should not be there.

    With `go_on` the person does again what was stopped; then nothing half written is left.
    """
    return list(_faults(bench, _with_keys(bench, said), go_on=go_on))


def settled(bench: Bench, said: Said) -> Said:
    """What stands once it was looked at and published again, for whoever works on with it."""
    keys = _with_keys(bench, said).keys
    (key,) = (key for key in keys if _held(bench.file, [key]) is not None)
    stands = _held(bench.file, [key]) or set()
    return Said(
        keys=[key],
        stands=stands,
        published=set(stands),
        gone=said.gone - stands,
        typed=(-1, said.typed[1]),
    )


def _with_keys(bench: Bench, said: Said) -> Said:
    """With the key that a passphrase would give, which perhaps was taken and perhaps was not."""
    if not said.passphrase:
        return said
    key = _key_of(said.passphrase, read_salt(bench.file))
    return replace(said, keys=[*said.keys, key])


@cache  # making it is slow, on purpose
def _key_of(passphrase: str, salt: bytes) -> str:
    return Passphrase(passphrase).key(salt).hex()


def _faults(bench: Bench, said: Said, *, go_on: bool) -> Iterator[str]:
    yield from _readable(bench.folder)
    if not bench.file.exists():
        if said.exists:
            yield "the owner's file is not there"
        return
    yield from _published(bench, said)
    try:
        portfolio = _opened(bench, said)
    except PortfolioError as error:
        yield f"does not open: {error}"
        return
    try:
        yield from _held_in(bench, portfolio, said)
        if go_on:
            _go_on(portfolio, said)
    except PortfolioError as error:
        yield f"fails: {error}"
    finally:
        portfolio.copy.close()
    yield from _left_over(bench, go_on=go_on)
    yield from _earlier(bench, portfolio.copy.portfolio_id, go_on=go_on)


def _held_in(bench: Bench, portfolio: Portfolio, said: Said) -> Iterator[str]:
    found = _titles(portfolio)
    yield from _differing(found, said)
    yield from check(portfolio)
    yield from _whole(portfolio)
    yield from _typing(portfolio, said)
    yield from _notices(portfolio)
    yield from _backups(bench, portfolio, said)
    yield from _restored(bench, found, said)
    yield from _erased(portfolio, said)


def _go_on(portfolio: Portfolio, said: Said) -> None:
    log_entry(portfolio, debrief(_AFTERWARDS))
    if said.backing_up is not None:
        back_up(portfolio, Path(said.backing_up))
    portfolio.publish()


def _readable(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file() and READABLE.encode() in path.read_bytes():
            yield f"{path.name} can be read"


def _published(bench: Bench, said: Said) -> Iterator[str]:
    """The owner's file alone, as another computer would find it."""
    found = _held(bench.file, said.keys)
    ways = [said.published, *([said.instead] if said.instead is not None else [])]
    if found is None or not any(way <= found for way in ways):
        yield f"published: lacks {sorted(said.published - (found or set()))}"


def _held(file: Path, keys: Iterable[str]) -> set[str] | None:
    """The titles in a file that stands alone; None where it is damaged or no key opens it."""
    for key in keys:
        with (
            suppress(sqlcipher.DatabaseError),
            closing(connect(file, bytes.fromhex(key), read_only=True)) as one,
        ):
            return {title for (title,) in one.execute("SELECT title FROM entry WHERE NOT removed")}
    return None


def _opened(bench: Bench, said: Said) -> Portfolio:
    for key in said.void:
        with suppress(WrongKey):
            opened(bench.file, RawKey(bytes.fromhex(key)), bench.place.data).copy.close()
            raise AssertionError("a key that was given up still opens the file")
    *others, last = said.keys
    for key in others:
        with suppress(WrongKey):
            return opened(bench.file, RawKey(bytes.fromhex(key)), bench.place.data)
    return opened(bench.file, RawKey(bytes.fromhex(last)), bench.place.data)


def _titles(portfolio: Portfolio) -> set[str]:
    return {row.title for row in list_entries(portfolio)}


def _differing(found: set[str], said: Said) -> Iterator[str]:
    ways = [said.stands, *([said.instead] if said.instead is not None else [])]
    if not any(way <= found <= way | said.perhaps for way in ways):
        lost, more = sorted(said.stands - found), sorted(found - said.stands - said.perhaps)
        yield f"lost {lost}, not expected {more}"


def _whole(portfolio: Portfolio) -> Iterator[str]:
    for entry in whole_entries(portfolio, [row.id for row in list_entries(portfolio)]):
        title, attached = entry.content.title, entry.content.attachments
        if title.startswith(_OTHERS):
            continue
        if entry.content.values["learning"] != text_of(title):
            yield f"{title} has another text"
        if len(attached) != (WITH_FILE in title):
            yield f"{title} has {len(attached)} files"
        for one in attached:
            with files.open_file(portfolio.copy.database, one.sha256) as stream:
                if stream.read() != file_of(title):
                    yield f"{title} has another file"


def _typing(portfolio: Portfolio, said: Said) -> Iterator[str]:
    found = max((int(one.content.title.split()[1]) for one in typing(portfolio)), default=-1)
    least, most = said.typed
    if not (least <= found <= most or said.instead is not None):
        yield f"typed {least} to {most}, found {found}"


def _notices(portfolio: Portfolio) -> Iterator[str]:
    yield from (f"says: {notice}" for notice in portfolio.notices)


def _backups(bench: Bench, portfolio: Portfolio, said: Said) -> Iterator[str]:
    for name, titles in said.backups.items():
        keys = (*said.keys, *said.void)  # a newer one may be there, made and not yet acknowledged
        if not any(_held(one, keys) == titles for one in Path(name).glob("*.fcpfolio")):
            yield f"the backup is not what it was: {sorted(titles)}"
    made = {path.name for path in bench.folder.rglob("* backup *.fcpfolio")}
    if last_backup(portfolio) is not None and not made:
        yield "knows of a backup that is not there"


def _restored(bench: Bench, found: set[str], said: Said) -> Iterator[str]:
    """What a backup took the place of is kept beside the file."""
    wanted = list(said.kept)
    if said.instead is not None and not said.stands <= found:
        wanted.append(said.stands)
    beside = [
        _held(path, (*said.keys, *said.void))
        for path in bench.file.parent.glob("*(before restore *.fcpfolio")
    ]
    for titles in wanted:
        if not any(held and titles <= held for held in beside):
            yield f"what stood before restoring is not kept: {sorted(titles)}"


def _erased(portfolio: Portfolio, said: Said) -> Iterator[str]:
    with portfolio.read() as session:
        for table, column in (
            ("history_value", "value"),
            ("entry", "title"),
            ("typing", "content"),
        ):
            for title in said.gone:
                query = f"SELECT count(*) FROM {table} WHERE instr({column}, ?)"  # noqa: S608
                raw = session.connection().connection.dbapi_connection
                if raw.execute(query, (title,)).fetchone() != (0,):
                    yield f"{title} was erased and stands in {table}"


def _left_over(bench: Bench, *, go_on: bool) -> Iterator[str]:
    allowed = [_EXPECTED]
    allowed += [] if go_on else [_HALF_WRITTEN]
    names = [
        path.relative_to(bench.folder).as_posix()
        for path in bench.folder.rglob("*")
        if path.is_file()
    ]
    for name in names:
        if not any(one.fullmatch(name) for one in allowed):
            yield f"left over: {re.sub(r'[0-9a-f]{4,}', '…', name)}"
    if sum("before-format" in name for name in names) > 1:
        yield "several copies from before the present format"


def _earlier(bench: Bench, portfolio_id: str, *, go_on: bool) -> Iterator[str]:
    earlier = bench.place.earlier(portfolio_id)
    to = bench.folder.with_name("earlier snapshot")
    everything = earlier.all()
    for one in everything:
        try:
            earlier.write(one, to)
        except PortfolioError:
            yield "an earlier snapshot is damaged"
    to.unlink(missing_ok=True)
    used = {block for one in everything for block in one.blocks}
    blocks = {
        path.name for path in (bench.place.data / "earlier" / portfolio_id / "blocks").glob("*")
    }
    if go_on and blocks - used:
        yield "a block of no earlier snapshot"
