"""The command `fcp-portfolio`: which command runs, and how it ends."""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import typer
from typer.exceptions import TyperException

from fcp_portfolio import __version__
from fcp_portfolio.cli import entries, frameworks, leaving, people, reading, safekeeping
from fcp_portfolio.cli.example import example
from fcp_portfolio.cli.terminal import (
    CANCELLED,
    DONE,
    REFUSED,
    WRONG_USAGE,
    OpenWindow,
    PassphraseFile,
    read_passphrase,
    report,
    say,
    show,
)
from fcp_portfolio.domain.errors import Cancelled, PortfolioError

WINDOW = "window"

app = typer.Typer(
    help="A clinical-capability portfolio that its owner keeps. "
    "“fcp-portfolio [FILE]” opens the window; the commands do the same without it.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(example)
app.add_typer(frameworks.app, name="framework")
app.add_typer(people.app, name="person")
for module in (entries, reading, leaving, safekeeping):
    for command in module.COMMANDS:
        app.command()(command)


@app.command(WINDOW, hidden=True)
def window(
    context: typer.Context, file: Path | None = None, passphrase_file: PassphraseFile = None
) -> None:
    """Opens the window, with a portfolio or the one opened last."""
    from fcp_portfolio.services.portfolio import peek

    if file is not None:
        peek(file)
    given = passphrase_file is not None or "FCP_PASSPHRASE" in os.environ
    open_window: OpenWindow = context.obj
    code = open_window(file, read_passphrase(passphrase_file) if given else None)
    if code is None:
        say("There is no display here. “fcp-portfolio --help” lists what works without one.")
        code = REFUSED
    raise typer.Exit(code)


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Runs one command; gives its exit code. No exception leaves this, and no traceback.

    `open_window` shows the window; it gives None where there is no display.
    """
    words = list(arguments)
    try:
        return _run(words, open_window)
    except PortfolioError as error:
        report(error, as_json="--json" in words)
        return REFUSED
    except (Cancelled, KeyboardInterrupt, typer.Abort):
        say("Cancelled. Everything is as it was.")
        return CANCELLED
    except BrokenPipeError:
        return _closed_pipe()
    except Exception:  # noqa: BLE001  the last net: no traceback may reach a person
        if os.environ.get("FCP_DEBUG"):
            traceback.print_exc()
        say("Something went wrong. Your work is saved.")
        return REFUSED


def _run(words: list[str], open_window: OpenWindow) -> int:
    if words == ["--version"]:
        show(__version__)
        return DONE
    try:
        words = _with_window(words)
        code = app(words, prog_name="fcp-portfolio", standalone_mode=False, obj=open_window)
        return int(code or DONE)
    except TyperException as error:
        if hasattr(error, "show"):
            error.show()
        return WRONG_USAGE


def _with_window(words: list[str]) -> list[str]:
    """A first word that is a command is the command; anything else is a file for the window."""
    if not words:
        return [WINDOW]
    if words[0] in _command_names() or words[0].startswith("-"):
        return words
    return [WINDOW, "--file", *words]


def _command_names() -> set[str]:
    commands = {c.name or c.callback.__name__ for c in app.registered_commands if c.callback}
    return commands | {str(group.name) for group in app.registered_groups}


def _closed_pipe() -> int:
    # Whoever read the output went away; Python would complain once more at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return REFUSED
