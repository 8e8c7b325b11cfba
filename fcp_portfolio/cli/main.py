"""The command `fcp-portfolio`: which command runs, and how it ends."""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import TyperException

from fcp_portfolio import __version__
from fcp_portfolio.cli import (
    desk,
    due,
    entries,
    erasing,
    feedback,
    filling,
    following,
    frameworks,
    group,
    impact,
    importing,
    keys,
    leaving,
    merging,
    people,
    planning,
    progress,
    readiness,
    reading,
    requests,
    reviewing,
    safekeeping,
    stages,
    summary,
    verifying,
)
from fcp_portfolio.cli.example import example
from fcp_portfolio.cli.terminal import (
    CANCELLED,
    PROGRAM,
    REFUSED,
    WRONG_USAGE,
    OpenWindow,
    PassphraseFile,
    begin_anew,
    code_of_done,
    read_passphrase,
    report,
    report_usage,
    say,
    show,
    show_error,
)
from fcp_portfolio.domain.errors import Cancelled, NotFound, PortfolioError, Refused

WINDOW = "window"
_OWN_OPTIONS = ("--help", "--version")
_CRASHED = "Something went wrong. Your work is saved. FCP_DEBUG=1 shows the details."

app = typer.Typer(
    help="A clinical-capability portfolio that its owner keeps. "
    f"“{PROGRAM} [FILE]” opens the window; the commands do the same without it.",
    rich_markup_mode=None,
    add_completion=False,
)
app.command()(example)
for module in (
    entries,
    importing,
    reading,
    readiness,
    impact,
    due,
    leaving,
    summary,
    progress,
    filling,
    feedback,
    requests,
    stages,
    reviewing,
    safekeeping,
    erasing,
    merging,
    verifying,
):
    for command in module.COMMANDS:
        app.command()(command)
app.add_typer(people.app, name="person")
app.add_typer(planning.app, name="plan")
app.add_typer(keys.app, name="key")
app.add_typer(frameworks.app, name="framework")
app.add_typer(following.app, name="route")
app.add_typer(desk.app, name="desk")
app.add_typer(group.app, name="group")


def _show_version(*, wanted: bool) -> None:
    if wanted:
        show(__version__)
        raise typer.Exit


@app.callback()
def about(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=lambda value: _show_version(wanted=value),
            is_eager=True,
            help="Show the version and exit.",
        ),
    ] = False,
) -> None:
    """A clinical-capability portfolio that its owner keeps."""


@app.command(WINDOW, hidden=True)
def window(
    context: typer.Context,
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILE")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Opens the window, with a portfolio or the one opened last, or requests to answer them."""
    _require_shown(files or ())
    given = passphrase_file is not None or "FCP_PASSPHRASE" in os.environ
    open_window: OpenWindow = context.obj
    code = open_window(files or (), read_passphrase(passphrase_file) if given else None)
    if code is None:
        say(f"There is no display here. “{PROGRAM} --help” lists what works without one.")
        code = REFUSED
    raise typer.Exit(code)


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Runs one command; gives its exit code. No exception leaves this, and no traceback.

    `open_window` shows the window; it gives None where there is no display.
    """
    words = list(arguments)
    as_json = "--json" in words
    begin_anew()
    try:
        return _ended(partial(_run, words, open_window))
    except PortfolioError as error:
        report(error, as_json=as_json)
        return REFUSED
    except TyperException as error:
        report_usage(error, as_json=as_json)
        return WRONG_USAGE
    except Exception:  # noqa: BLE001  the last net: no traceback may reach a person
        if os.environ.get("FCP_DEBUG"):
            traceback.print_exc()
        show_error(_CRASHED, as_json=as_json)
        return REFUSED


def _ended(command: Callable[[], None]) -> int:
    """Runs a command to an end that is no error: done, exited, cancelled, nobody listening."""
    try:
        command()
    except typer.Exit as end:
        return end.exit_code or code_of_done()
    except (Cancelled, KeyboardInterrupt, EOFError, typer.Abort):
        say("Cancelled. Everything is as it was.")
        return CANCELLED
    except BrokenPipeError:
        return _closed_pipe()
    return code_of_done()


def _run(words: list[str], open_window: OpenWindow) -> None:
    group = typer.main.get_command(app)
    with group.make_context(PROGRAM, _with_window(words), obj=open_window) as context:
        group.invoke(context)


def _with_window(words: list[str]) -> list[str]:
    """A first word that is a command is the command; anything else is for the window."""
    if words and (words[0] in _command_names() or words[0] in _OWN_OPTIONS):
        return words
    return [WINDOW, *words]


def _command_names() -> set[str]:
    commands = {
        c.name or c.callback.__name__
        for c in app.registered_commands
        if c.callback and not c.hidden
    }
    return commands | {str(group.name) for group in app.registered_groups}


def _require_shown(files: Sequence[Path]) -> None:
    from fcp_portfolio.services.first_look import means_request

    for file in files:
        _require_there(file)
    if len(files) > 1 and not all(map(means_request, files)):
        message = "Open one portfolio at a time; of requests, which are PDFs, any number."
        raise Refused(message)


def _require_there(file: Path) -> None:
    from fcp_portfolio.services.first_look import means_request, peek

    if file.name == str(file) and not file.suffix and not file.exists():
        message = (
            f"“{file}” is neither a command nor a file. “{PROGRAM} --help” lists the commands."
        )
        raise NotFound(message)
    if not means_request(file):
        peek(file)


def _closed_pipe() -> int:
    # Whoever read the output went away; Python would complain once more at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return REFUSED
