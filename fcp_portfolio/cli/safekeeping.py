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
)
from fcp_portfolio.domain.errors import Refused

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
    with opened(file, passphrase_file) as portfolio:
        done = back_up(portfolio, to)
        show_done(done, str(done.value))


def restore(
    backup_file: Annotated[Path, typer.Argument(metavar="BACKUP", help="The backup.")],
    to: Annotated[Path, typer.Option(metavar="FILE", help="The portfolio to make of it.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes FILE what a backup holds.

    A version that stands there is kept beside it.
    """
    from fcp_portfolio.services.safekeeping import restore as restore_backup

    done = restore_backup(backup_file, to, read_passphrase(passphrase_file))
    done.value.close()
    show_done(done, str(to))


def recover(file: File, passphrase_file: PassphraseFile = None) -> None:
    """Opens with the recovery words and sets a new passphrase.

    The words come from standard input. Prints the new recovery words, once.
    """
    from fcp_portfolio.services.safekeeping import recover as recover_file

    if sys.stdin.isatty():
        say("Type the 24 words of the recovery sheet, then Enter:")
    words = sys.stdin.readline() if sys.stdin.isatty() else sys.stdin.read()
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

    with opened(file, passphrase_file, reading=True) as portfolio:
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
    from fcp_portfolio.services.safekeeping import salvage as salvage_file

    done = salvage_file(file, read_passphrase(passphrase_file), to)
    show_done(done, str(to))
    if done.advice:
        raise typer.Exit(NEEDS_A_PERSON)


def _say_strength(passphrase: str, portfolio: "Portfolio") -> None:
    from fcp_portfolio.services.strength import advice_on

    for sentence in advice_on(passphrase, (portfolio.owner.name, portfolio.file.stem)):
        say(sentence)


COMMANDS = (backup, restore, recover, passphrase, check, salvage)
