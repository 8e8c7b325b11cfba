"""What every command shares: passphrases, results on standard output, sentences on error."""

import getpass
import json
import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer
from typer.exceptions import TyperException

from fcp_portfolio.domain.errors import (
    DefinitionError,
    Locked,
    NotFound,
    PortfolioError,
    Refused,
    StorageFailed,
)
from fcp_portfolio.domain.file_kind import FileKind, require_kind
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.verdict_text import on_one_line

if TYPE_CHECKING:
    from fcp_portfolio.services.done import Done
    from fcp_portfolio.services.portfolio import Passphrase, Portfolio

OpenWindow: TypeAlias = "Callable[[Sequence[Path], Passphrase | None], int | None]"

PROGRAM = "fcp-portfolio"
DONE, REFUSED, WRONG_USAGE, NEEDS_A_PERSON, CANCELLED = 0, 1, 2, 3, 130
_noticed: ContextVar[bool] = ContextVar("noticed", default=False)
"""Whether a file that was opened has something that a person should know."""

File = Annotated[Path, typer.Argument(metavar="FILE", help="The portfolio file.")]
EntryId = Annotated[str, typer.Argument(metavar="ID", help="An id, or a unique beginning of it.")]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="A file with the passphrase; else FCP_PASSPHRASE, else you are asked."
    ),
]
KeyPassphraseFile = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="A file with the key's passphrase; else FCP_KEY_PASSPHRASE."),
]
TimeStampService = Annotated[
    str,
    typer.Option(
        metavar="URL", help="A time-stamp service (RFC 3161) to ask: the one use of a network."
    ),
]
Capabilities = Annotated[
    list[str] | None,
    typer.Option("--capability", metavar="CODE", help="This capability. May be repeated."),
]
Entries = Annotated[
    list[str] | None,
    typer.Option("--entry", metavar="ID", help="This entry. May be repeated."),
]
Since = Annotated[
    str, typer.Option(metavar="DATE", help="What occurred on this day or later: 2026-11-01.")
]
Until = Annotated[str, typer.Option(metavar="DATE", help="What occurred on this day or earlier.")]
PdfToWrite = Annotated[Path, typer.Option(metavar="OUT.pdf", help="The PDF to write.")]
Reason = Annotated[
    str | None,
    typer.Option(metavar="TEXT", help="Why what looks like an identifier may stay."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


def read_passphrase(file: Path | None, *, new: bool = False) -> "Passphrase":
    """The passphrase from a file, the environment, or the person.

    Raises Refused; so for a new one that is too short.
    """
    from fcp_portfolio.services.portfolio import Passphrase

    return Passphrase(_passphrase(file, "passphrase", new=new))


def read_key_passphrase(file: Path | None, *, new: bool = False) -> str:
    """The passphrase of a signing key, in the same way."""
    return _passphrase(file, "key-passphrase", new=new)


def _passphrase(file: Path | None, called: str, *, new: bool) -> str:
    variable = f"FCP_{called.upper().replace('-', '_')}"
    if file is not None:
        text = read_text_file(file).removesuffix("\n").removesuffix("\r")
        _warn_of_readers(file)
    elif variable in os.environ:
        text = os.environ[variable]
    elif sys.stdin.isatty():
        text = _asked(new=new)
    else:
        message = f"No passphrase was given. Use --{called}-file or {variable}."
        raise Refused(message)
    if new and _not_empty(text):
        from fcp_portfolio.services.strength import require_long_enough

        require_long_enough(text)
    return _not_empty(text)


def _warn_of_readers(file: Path) -> None:
    """Windows keeps who may read a file elsewhere."""
    if os.name == "posix" and file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        say(
            f"Others on this computer can read “{file.name}”, and so the passphrase. It was used "
            "all the same; “chmod 600” keeps them out."
        )


@contextmanager
def opened(
    file: Path,
    passphrase_file: Path | None,
    *,
    reading: bool = False,
    kind: FileKind | None = FileKind.PORTFOLIO,
) -> Iterator["Portfolio"]:
    """An open portfolio, or file of another `kind`; published and closed at the end.

    Says what a person should know. Without a kind, any will do. Raises Refused for another one.
    A command that only reads does not need the writer's place: where somebody else has it, the
    file that was published last is read. What is refused says that nothing was changed.
    """
    portfolio = _opened(file, passphrase_file, reading=reading)
    try:
        require_kind(file.name, portfolio.kind, kind or portfolio.kind)
        yield portfolio
    except BaseException as error:
        with suppress(StorageFailed):
            portfolio.close()
        if not reading and isinstance(error, Refused | NotFound):
            raise _with_what_stays(error) from error
        raise
    notices = (*_closed(portfolio), *portfolio.notices)
    for notice in notices:
        say(notice)
    if notices:
        _noticed.set(True)  # whatever the command still prints is printed


def begin_anew() -> None:
    """Forgets what an earlier command in this process came upon."""
    _noticed.set(False)


def code_of_done() -> int:
    """How a command ends that did what it should: 3 where a file needs a person."""
    return NEEDS_A_PERSON if _noticed.get() else DONE


def say(sentence: str) -> None:
    """One sentence for a person, on standard error; names in it may come from a foreign file."""
    typer.echo(_plain(sentence), err=True)


def show(text: str) -> None:
    """A line of the result, or several, on standard output; cleaned as `say` does."""
    typer.echo(_plain(text))


def _plain(text: str) -> str:
    """Without what a terminal obeys, in each of its lines."""
    return "\n".join(map(on_one_line, text.split("\n")))


def show_json(thing: str, value: Mapping[str, Json]) -> None:
    """The result as JSON, its schema first."""
    data = {"schema": f"fcp-portfolio/{thing}/1", **value}
    typer.echo(json.dumps(data, ensure_ascii=False, indent=2))


def show_done(done: "Done[object]", result: str = "") -> None:
    """The result of a use case: what it made on standard output, what to know on error."""
    if result:
        show(result)
    say(done.said)
    for sentence in done.advice:
        say(sentence)


def show_table(rows: Sequence[Sequence[str]]) -> None:
    """Rows as lines with aligned columns; names in them may come from a foreign file."""
    if not rows:
        say("Nothing to show.")
    clean = [tuple(map(on_one_line, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*clean, strict=True)]
    for row in clean:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        show("  ".join(cells).rstrip())


def report(error: PortfolioError, *, as_json: bool) -> None:
    """An error as its sentence, and as JSON where JSON was asked for."""
    complaints = error.complaints if isinstance(error, DefinitionError) else ()
    show_error(error.sentence, complaints, as_json=as_json)


def report_usage(error: TyperException, *, as_json: bool) -> None:
    """What is wrong with the words that were typed, and where to read how they go."""
    context = getattr(error, "ctx", None)
    said = " ".join(error.format_message().split()).rstrip(".")
    where = context.command_path.removesuffix(" window") if context else PROGRAM
    show_error(f"{said}. “{where} --help” shows how it is used.", as_json=as_json)


def show_error(sentence: str, complaints: Sequence[str] = (), *, as_json: bool) -> None:
    """A sentence and its complaints on standard error, and as JSON on standard output."""
    for line in (sentence, *complaints):
        say(line)
    if as_json:
        show_json("error", {"error": sentence, "complaints": list(complaints)})


def read_text_file(file: Path) -> str:
    """The text of a file; raises Refused for one that is not there or not plain UTF-8."""
    try:
        data = file.read_bytes()
    except OSError as error:
        message = f"“{file.name}” cannot be read: {error.strerror}. Nothing was changed."
        raise Refused(message) from error
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        message = f"“{file.name}” begins with a byte order mark. Save it as plain UTF-8."
        raise Refused(message)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        message = f"“{file.name}” is not UTF-8. Save it as plain UTF-8."
        raise Refused(message) from error


def _not_empty(text: str) -> str:
    if not text:
        message = "The passphrase is empty. Give one."
        raise Refused(message)
    return text


def _asked(*, new: bool) -> str:
    first = _not_empty(getpass.getpass("Passphrase: "))
    if new and getpass.getpass("Once more: ") != first:
        message = "The two passphrases differ. Nothing was changed."
        raise Refused(message)
    return first


def _opened(file: Path, passphrase_file: Path | None, *, reading: bool) -> "Portfolio":
    from fcp_portfolio.services.portfolio import open_portfolio, peek

    peek(file)
    secret = read_passphrase(passphrase_file)
    try:
        return open_portfolio(file, secret)
    except (Locked, StorageFailed) as error:
        if not reading:
            raise
        portfolio = open_portfolio(file, secret, read_only=True)
        say(f"{error.sentence} What was published last is shown.")
        return portfolio


def _closed(portfolio: "Portfolio") -> tuple[str, ...]:
    """Publishes and closes; gives the sentence to say where the file could not be replaced."""
    try:
        portfolio.close()
    except StorageFailed as error:
        name = portfolio.file.name
        return (f"Saved on this computer; “{name}” was not replaced yet. {error.sentence}",)
    return ()


def _with_what_stays(error: PortfolioError) -> PortfolioError:
    said = error.sentence
    told = "othing " in said or "unchanged" in said
    return error if told else type(error)(f"{said} Nothing was changed.")
