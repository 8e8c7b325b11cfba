"""Backups, restore, recovery words, and integrity."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.domain.identity import Clock, system_clock
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services import backing_up, salvaging
from fcp_portfolio.services.backing_up import BACKED_UP, NOT_BACKED_UP
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import (
    Portfolio,
    installed_definitions,
    open_portfolio,
    surroundings,
)
from fcp_portfolio.services.remembering import forgotten_after_change
from fcp_portfolio.storage import (
    chain,
    files,
    history,
    kept_versions,
    rekeying,
    restoring,
    snapshots,
)
from fcp_portfolio.storage.durable import clear_partials
from fcp_portfolio.storage.earlier import Earlier
from fcp_portfolio.storage.key import (
    Passphrase,
    Secret,
    key_from_words,
    recovery_words,
)
from fcp_portfolio.storage.place import Place, writing_problems

__all__ = ["Earlier", "Recovered", "key_from_words"]

_STILL_WHOLE = Phrase(
    "What this computer holds is whole: the file in your folder is written anew after the next "
    "change."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """A portfolio opened with its words, under a new passphrase, and its new words."""

    portfolio: Portfolio
    words: str


def back_up(portfolio: Portfolio, folder: Path) -> Done[Path]:
    """Writes a whole, checked copy into a folder; raises StorageFailed."""
    now = portfolio.clock().astimezone()
    to = folder / f"{portfolio.file.stem} backup {now:%Y-%m-%d %H%M%S}{portfolio.file.suffix}"
    if portfolio.read_only:
        snapshots.replace_file(portfolio.file, to)
        snapshots.require_sound(to, portfolio.copy.database.key)
    else:
        with writing_problems(portfolio.copy.database.file.parent):
            backing_up.begin(portfolio, to)
        with portfolio.change() as change:  # a backup knows of itself
            place = {"folder": str(to.parent.absolute())}
            change.note(f"{BACKED_UP} “{to.name}”", portfolio.details_id, place)
        _write_backup(portfolio, to)
    with suppress(StorageFailed):  # it is made, and can be chosen as a file
        kept_versions.note_backup(portfolio.copy.place, portfolio.copy.portfolio_id, to.resolve())
    said = Phrase("Backed up as “{name}”, opened and checked.", name=to.name)
    return Done(value=to, changed=Changed.SNAPSHOT, said=said)


def _write_backup(portfolio: Portfolio, to: Path) -> None:
    clear_partials(to.with_name(portfolio.file.name))
    try:
        portfolio.publish()
        snapshots.publish_copy(portfolio.copy.database, to)
    except StorageFailed:
        backing_up.say_not_made(portfolio, to)
        raise
    finally:
        backing_up.end(portfolio)


def last_backup(portfolio: Portfolio) -> datetime | None:
    """When the newest backup was made, on any computer; None where none was.

    Each was opened and checked when it was written; one that could not be written is no backup.
    """
    with portfolio.read() as session:
        made = history.notes(session, BACKED_UP)
        failed = {
            what.removeprefix(NOT_BACKED_UP) for what, _ in history.notes(session, NOT_BACKED_UP)
        }
    return next((at for what, at in made if what.removeprefix(BACKED_UP) not in failed), None)


def earlier_snapshots(portfolio: Portfolio) -> tuple[Earlier, ...]:
    """The earlier snapshots on this computer, newest first."""
    return portfolio.copy.place.earlier(portfolio.copy.portfolio_id).all()


def restore(
    backup: Path,
    to: Path,
    secret: Secret,
    *,
    called: str = "",
    place: Place | None = None,
    clock: Clock = system_clock,
) -> Done[Portfolio]:
    """Makes `to` what the backup holds. The version that stood there is kept beside it.

    `called` is what to say instead of the backup's name.

    Raises WrongKey, NotAPortfolio, StorageFailed for a damaged backup, Refused where `to` is
    another portfolio.
    """
    copy, kept = restoring.restore(backup, to, secret, surroundings(place, clock))
    portfolio = Portfolio(copy, installed_definitions(place))
    said = Phrase("Restored “{name}” to “{place}”.", name=called or backup.name, place=to.name)
    if kept is not None:
        kept_as = Phrase("The version that stood there was kept as “{name}”.", name=kept.name)
        said = joined(said, kept_as)
    return Done(value=portfolio, changed=Changed(~0), said=said)


def recover(
    file: Path,
    words: str,
    passphrase: str | None = None,
    *,
    place: Place | None = None,
    clock: Clock = system_clock,
) -> Done[Recovered]:
    """Opens a portfolio with its recovery words; with a passphrase, from then on under that one.

    A new passphrase makes a new key, and with it new words; backups keep the old ones.
    """
    secret = key_from_words(words)
    portfolio = open_portfolio(file, secret, place=place, clock=clock)
    if passphrase is None:
        value = Recovered(portfolio=portfolio, words=words)
        return Done(value=value, said=Phrase("Opened with the recovery words."))
    new = Passphrase(passphrase)
    try:
        key = rekeying.encrypt_again(portfolio.copy, new, lambda *_: None)
    except BaseException:
        portfolio.copy.close()
        raise
    value = Recovered(portfolio=portfolio, words=recovery_words(key))
    said = Phrase("Opened, and encrypted again under the new passphrase.")
    return Done(value=value, said=joined(said, *forgotten_after_change(portfolio)))


def check(portfolio: Portfolio) -> tuple[str, ...]:
    """Sentences about everything that is wrong; empty for a sound portfolio."""
    return tuple(_faults(portfolio))


def copies(portfolio: Portfolio) -> Iterator[str]:
    """Each copy that a passphrase opens and that is known of: what was exported needs none.

    Earlier snapshots, backups, and files that lie about.
    """
    for earlier in earlier_snapshots(portfolio):
        yield Phrase(
            "earlier snapshot {generation} of {at} UTC",
            generation=earlier.generation,
            at=f"{earlier.at:%Y-%m-%d %H:%M}",
        )
    yield from _copies_of_the_file(portfolio)
    with portfolio.read() as session:
        lines = history.lines(session)
    for line in lines:
        if line.what.startswith(BACKED_UP):
            yield Phrase("{what}, {at} UTC", what=line.what, at=f"{line.at:%Y-%m-%d %H:%M}")


def _copies_of_the_file(portfolio: Portfolio) -> Iterator[str]:
    """Copies that lie about on this computer: kept beside the file, set aside, opened once."""
    copy = portfolio.copy
    beside = sorted(copy.file.parent.glob(f"*{copy.file.suffix}"))
    for path in beside:
        if path != copy.file and path.name.startswith(copy.file.stem):
            yield Phrase("“{name}” in the same folder", name=path.name)
    for folder, origin in copy.place.working_folders(copy.portfolio_id):
        if folder != copy.database.file.parent:
            yield Phrase("the working copy of “{name}” on this computer", name=origin.file.name)
        for path in sorted(folder.glob(f"*{copy.file.suffix}")):
            yield Phrase("“{name}” in the program's own folder", name=path.name)


def _faults(portfolio: Portfolio) -> Iterator[str]:
    copies = {
        portfolio.copy.database.file: Phrase("The working copy"),
        portfolio.file: Phrase("Your file"),
    }
    key = portfolio.copy.database.key
    found = {path: snapshots.damage(path, key) for path in copies}
    for path, faults in found.items():
        others = len(faults) - 1
        more = Phrase(", and {n} more (fault|faults)", None, others) if others > 0 else ""
        for fault in faults[:1]:
            yield Phrase(
                "{name} is damaged: {fault}{more}.", name=copies[path], fault=fault, more=more
            )
            whole = path == portfolio.file and not found[portfolio.copy.database.file]
            yield _STILL_WHOLE if whole else _what_can_be_saved(path, portfolio)
    try:
        with portfolio.read() as session:
            yield from chain.faults(session)
            kept = files.kept(session)
            missing = files.missing(session)
        for lost in missing:
            yield Phrase("The attachment “{name}” is not in the portfolio any more.", name=lost)
        for sha256 in kept:
            if not _is_whole(portfolio, sha256):
                yield Phrase("The kept file {sha256}… is not what it was.", sha256=sha256[:12])
    except StorageFailed as error:
        yield error.sentence


def _what_can_be_saved(path: Path, portfolio: Portfolio) -> str:
    return joined(
        salvaging.survey_of(path, portfolio.copy.database.key).sentence,
        Phrase(
            "{earlier} on this computer and backups can be restored: “restore --list” names them.",
            earlier=Phrase(
                "{n} earlier (snapshot|snapshots)", None, len(earlier_snapshots(portfolio))
            ),
        ),
    )


def _is_whole(portfolio: Portfolio, sha256: str) -> bool:
    with files.open_file(portfolio.copy.database, sha256) as stream:
        return files.sha256_of(stream) == sha256
