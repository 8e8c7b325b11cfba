"""`backup`, `restore`, `recover`, `passphrase`, `check`, `salvage`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    REFUSED,
    AsJson,
    File,
    PassphraseFile,
    opened,
    read_passphrase,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.errors import PortfolioError, Refused
from fcp_portfolio.domain.identity import Json, instant_text
from fcp_portfolio.domain.phrase import Phrase

if TYPE_CHECKING:
    from fcp_portfolio.services.done import Done
    from fcp_portfolio.services.portfolio import Passphrase, Portfolio, RawKey
    from fcp_portfolio.services.restoring import Holds, Keys, Version

    Secret = Passphrase | RawKey

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio


def backup(
    file: File,
    to: Annotated[Path, typer.Option(metavar="DIR", help="The folder for the copy.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes a checked copy into a folder and prints its path."""
    from fcp_portfolio.services.safekeeping import back_up

    if not to.is_dir():
        message = f"There is no folder “{to}”. Make it first, or name another."
        raise Refused(message)
    with opened(file, passphrase_file, kind=None) as portfolio:
        done = back_up(portfolio, to)
        show_done(done, str(done.value))


def restore(
    backup_file: Annotated[
        Path | None, typer.Argument(metavar="BACKUP", help="The backup.", show_default=False)
    ] = None,
    *,
    to: Annotated[Path, typer.Option(metavar="FILE", help="The portfolio to make of it.")],
    list_: Annotated[
        bool, typer.Option("--list", help="What this computer knows of that may take its place.")
    ] = False,
    version: Annotated[
        str, typer.Option(metavar="ID", help="One of these instead of a backup.")
    ] = "",
    words: Annotated[
        bool, typer.Option("--words", help="Recovery words from standard input open it.")
    ] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes FILE what a backup or an earlier snapshot holds.

    A version that stands there is kept beside it, and so is a damaged one.
    """
    from fcp_portfolio.services.safekeeping import key_from_words

    if sum((backup_file is not None, bool(version), list_)) != 1:
        message = "Name a backup, or a version with --version, or ask for --list. Nothing was done."
        raise Refused(message)
    secret = key_from_words(_words()) if words else read_passphrase(passphrase_file)
    if list_:
        _list_versions(to, secret, as_json=as_json)
        return
    done = _restored(backup_file, version, to, secret)
    done.value.close()
    show_done(done, str(to))


def _restored(backup: Path | None, version: str, to: Path, secret: "Secret") -> "Done[Portfolio]":
    from fcp_portfolio.services.restoring import chosen, take_place, versions
    from fcp_portfolio.services.safekeeping import restore as restore_backup

    if backup is not None:
        return restore_backup(backup, to, secret)
    return take_place(chosen(version, versions(to)), to, secret)


def _list_versions(file: Path, secret: "Secret", *, as_json: bool) -> None:
    from fcp_portfolio.services.restoring import keys_for, versions

    keys = keys_for(secret)
    found = [(one, *_told(one, keys)) for one in versions(file)]
    if as_json:
        rows: list[Json] = [_version_json(*row) for row in found]
        show_json("versions", {"versions": rows})
    else:
        show_table([_version_cells(*row) for row in found])


def _told(version: "Version", keys: "Keys") -> "tuple[Holds | None, str]":
    """What a version holds, or why that cannot be told."""
    from fcp_portfolio.services.restoring import holds

    try:
        return holds(version, keys), ""
    except PortfolioError as error:
        return None, error.sentence


def _version_json(version: "Version", held: "Holds | None", fault: str) -> Json:
    return {
        "id": version.id,
        "kept_as": str(version.where),
        "name": version.called,
        "file": None if version.earlier else str(version.file),
        "written": instant_text(held.at if held else version.at),
        "entries": held.entries if held else None,
        "changed": instant_text(held.changed) if held and held.changed else None,
        "computer": held.computer if held else None,
        "fault": fault or None,
    }


def _version_cells(version: "Version", held: "Holds | None", fault: str) -> tuple[str, ...]:
    told = (
        (fault, "")
        if held is None
        else (
            Phrase("{n} (entry|entries)", None, held.entries),
            f"last changed {held.changed.astimezone():%Y-%m-%d %H:%M}" if held.changed else "",
        )
    )
    at = (held.at if held else version.at).astimezone()
    return (version.id, f"{at:%Y-%m-%d %H:%M}", version.called, *told)


def _words() -> str:
    """The recovery words, as they were typed or piped in."""
    if sys.stdin.isatty():
        say("Type the 24 words of the recovery sheet, then Enter:")
    return sys.stdin.readline() if sys.stdin.isatty() else sys.stdin.read()


def recover(file: File, passphrase_file: PassphraseFile = None) -> None:
    """Opens with the recovery words and sets a new passphrase.

    The words come from standard input. Prints the new recovery words, once.
    """
    from fcp_portfolio.services.safekeeping import recover as recover_file

    words = _words()
    passphrase = read_passphrase(passphrase_file, new=True)
    done = recover_file(file, words, passphrase.text)
    done.value.portfolio.close()
    show_done(done, done.value.words)
    _say_strength(passphrase.text, done.value.portfolio)
    say("The old words no longer open this file; backups made before keep them.")


def passphrase(
    file: File,
    new_passphrase_file: Annotated[
        Path, typer.Option(metavar="FILE", help="Holds the new passphrase.")
    ],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Sets a new passphrase. Prints the new recovery words, once."""
    from fcp_portfolio.services.passphrases import change_passphrase, needed_to_change
    from fcp_portfolio.services.portfolio import open_portfolio

    old = read_passphrase(passphrase_file)
    new = read_passphrase(new_passphrase_file, new=True)
    portfolio = open_portfolio(file, old)
    try:
        needed = needed_to_change(portfolio)
        megabytes = needed.room // 1_000_000 + 1
        say(f"Everything is written again: up to {megabytes} MB, about {needed.seconds} seconds.")
        done = change_passphrase(portfolio, new.text)
    finally:
        portfolio.copy.close()
    show_done(done, done.value.words)
    _say_strength(new.text, done.value.portfolio)


def check(file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None) -> None:
    """Checks everything: pages, history, kept files."""
    from fcp_portfolio.services.safekeeping import check as faults_of

    with opened(file, passphrase_file, reading=True, kind=None) as portfolio:
        faults = faults_of(portfolio)
    if as_json:
        show_json("check", {"faults": list(faults)})
    else:
        for fault in faults:
            show(fault)
    if faults:
        raise typer.Exit(REFUSED)
    say("No faults found.")


def salvage(
    file: File,
    to: Annotated[Path, typer.Option(metavar="FILE", help="The new file for what can be read.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes what can be read of a damaged portfolio to a new one.

    The damaged one stays as it is.
    """
    from fcp_portfolio.services.salvaging import salvage as salvage_file

    done = salvage_file(file, read_passphrase(passphrase_file), to)
    show_done(done, str(to))
    if done.advice:
        raise typer.Exit(NEEDS_A_PERSON)


def _say_strength(passphrase: str, portfolio: "Portfolio") -> None:
    from fcp_portfolio.services.strength import advice_on

    for sentence in advice_on(passphrase, (portfolio.owner.name, portfolio.file.stem)):
        say(sentence)


COMMANDS = (backup, restore, recover, passphrase, check, salvage)
