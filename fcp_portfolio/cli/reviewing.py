"""`review`: answers a request and signs it, for who has a key and no portfolio."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    AsJson,
    KeyPassphraseFile,
    TimeStampService,
    read_key_passphrase,
    say,
    show_done,
    show_json,
)
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.paths import bytes_of

if TYPE_CHECKING:
    from fcp_portfolio.services.done import Done
    from fcp_portfolio.services.reviewing import Review

_LARGEST_ANSWERS = 5_000_000  # bytes; more is no such file


def review(
    request: Annotated[Path, typer.Argument(metavar="REQUEST.pdf", help="The request you got.")],
    *,
    answers: Annotated[
        Path | None,
        typer.Option(metavar="ANSWERS.yaml", help="Your answers; without it those saved before."),
    ] = None,
    sign_with: Annotated[
        Path | None, typer.Option(metavar="KEY.p12", help="Your key; “key new” makes one.")
    ] = None,
    to: Annotated[
        Path | None, typer.Option(metavar="SIGNED.pdf", help="The PDF to send back.")
    ] = None,
    save_only: Annotated[
        bool, typer.Option("--save-only", help="Keep the answers in the request, to go on later.")
    ] = False,
    know: Annotated[
        list[Path] | None,
        typer.Option(metavar="CARD", help="A key card you compared. May be repeated."),
    ] = None,
    time_stamp: TimeStampService = "",
    as_json: AsJson = False,
    key_passphrase_file: KeyPassphraseFile = None,
) -> None:
    """Answers a request and signs the answers. Works without a portfolio."""
    from fcp_portfolio.services import reviewing
    from fcp_portfolio.services.keys import read_key_file
    from fcp_portfolio.services.verification import card_in

    if save_only == (sign_with is not None or to is not None) or (sign_with is None) != (
        to is None
    ):
        message = "Give --sign-with and --to together, or --save-only. Nothing was written."
        raise Refused(message)
    opened = reviewing.open_review(request, tuple(map(card_in, know or ())))
    values = dict(opened.values)
    if answers is not None:
        values |= reviewing.answers_from_text(opened, _read(answers), answers.name)
    if sign_with is not None and to is not None:
        key = read_key_file(sign_with, read_key_passphrase(key_passphrase_file))
        done = reviewing.sign_answers(opened, values, key, to, time_stamp=time_stamp)
        _show(opened, done, to, as_json=as_json)
    else:
        _show(opened, reviewing.save_answers(opened, values), request, as_json=as_json)


def _show(opened: "Review", done: "Done[object]", path: Path, *, as_json: bool) -> None:
    show_done(done, "" if as_json else str(path))
    for sentence in filter(None, (opened.left_out, opened.said)):
        say(sentence)
    if as_json:
        show_json(
            "review",
            {
                "id": opened.request.id,
                "number": opened.request.number,
                "role": str(opened.role),
                "path": str(path),
                "verdict": opened.said,
            },
        )


def _read(path: Path) -> bytes:
    try:
        return bytes_of(path, _LARGEST_ANSWERS)
    except OSError as error:
        message = f"“{path.name}” cannot be read: {error.strerror}. Nothing was written."
        raise Refused(message) from error


COMMANDS = (review,)
