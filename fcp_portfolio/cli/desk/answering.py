"""`desk prepare`, `answer`, `answers`, `copy`: what is signed here, and what was."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.desk.options import Desk, Of, answer_json, whose
from fcp_portfolio.cli.desk.requests import Request
from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    REFUSED,
    AsJson,
    KeyPassphraseFile,
    PassphraseFile,
    PdfToWrite,
    Since,
    TimeStampService,
    Until,
    opened,
    read_key_passphrase,
    say,
    show,
    show_done,
    show_json,
)
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.verdict_text import on_one_line
from fcp_portfolio.paths import bytes_of

if TYPE_CHECKING:
    from fcp_portfolio.domain.desk.given import GivenAnswer
    from fcp_portfolio.services.desk.given import Given
    from fcp_portfolio.services.desk.sitting import Reply
    from fcp_portfolio.services.portfolio import Portfolio

_LARGEST_ANSWERS = 5_000_000  # bytes; more is no such file


def prepare(
    file: Desk,
    request: Request,
    answers: Annotated[Path, typer.Argument(metavar="ANSWERS.yaml", help="As “review” takes it.")],
    *,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Keeps answers in the desk, to be signed later."""
    from fcp_portfolio.services.desk.sitting import prepare as keep

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        show_done(keep(desk, request, _values(desk, request, answers)))


def answer(
    file: Desk,
    *,
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the signed PDFs go.")],
    answers: Annotated[
        list[str] | None,
        typer.Option(
            "--answers",
            metavar="REQUEST=ANSWERS.yaml",
            help="Your answers to a request, as “review” takes them. May be repeated.",
        ),
    ] = None,
    decline: Annotated[
        list[str] | None,
        typer.Option(metavar="REQUEST=WHY", help="Sends it back unanswered. May be repeated."),
    ] = None,
    prepared: Annotated[
        bool, typer.Option("--prepared", help="Everything that was prepared, in order.")
    ] = False,
    sign_with: Annotated[
        Path | None, typer.Option(metavar="KEY.p12", help="A key file, instead of the desk’s key.")
    ] = None,
    time_stamp: TimeStampService = "",
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
    key_passphrase_file: KeyPassphraseFile = None,
) -> None:
    """Signs answers, all PDFs into one folder. Each is recorded at the desk."""
    from fcp_portfolio.services.desk.sitting import sign_waiting
    from fcp_portfolio.services.keys import read_key_file

    key = read_key_file(sign_with, read_key_passphrase(key_passphrase_file)) if sign_with else None
    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        replies = [*_given(desk, answers or [], decline or [])]
        replies += _prepared(desk, {one.received for one in replies}) if prepared else []
        if not replies:
            raise Refused("Say what is to be answered: --answers, --decline or --prepared.")
        done = sign_waiting(desk, replies, to, key=key, time_stamp=time_stamp)
    say(done.said)
    for one in done.value:
        if one.problem:
            say(f"{one.received.number}: {one.problem}")
        elif not as_json:
            show(str(one.to))
    if as_json:
        show_json(
            "desk-answered",
            {
                "requests": [
                    {
                        "request": one.received.request,
                        "file": str(one.to) if one.to else None,
                        "answer": one.answer.id if one.answer else None,
                        "problem": str(one.problem),
                    }
                    for one in done.value
                ]
            },
        )
    if any(one.problem for one in done.value):
        none = all(one.problem for one in done.value)
        raise typer.Exit(REFUSED if none else NEEDS_A_PERSON)


def answers(
    file: Desk,
    *,
    of: Of = "",
    since: Since = "",
    until: Until = "",
    capability: Annotated[
        str, typer.Option(metavar="CODE", help="What was said of this capability.")
    ] = "",
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """What was signed here, by which key, on what evidence."""
    from fcp_portfolio.services.desk.given import find_answers
    from fcp_portfolio.services.exchange import read_date

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        found = find_answers(
            desk,
            given_to=of,
            since=read_date(since),
            until=read_date(until),
            capability=capability,
        )
    if as_json:
        rows = [answer_json(one.answer, one.match) for one in found]
        show_json("desk-answers", {"answers": rows})
        return
    if not found:
        say("Nothing to show.")
    for one in found:
        for line in _told(one):
            show(on_one_line(line))


def copy(
    file: Desk,
    given: Annotated[str, typer.Argument(metavar="ANSWER", help="Its id, or a beginning of it.")],
    *,
    to: PdfToWrite,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes a signed PDF once more, as it was sent back."""
    from fcp_portfolio.services.desk.given import save_signed

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        show_done(save_signed(desk, _one(desk, given), to), str(to))


def _one(desk: "Portfolio", given: str) -> "GivenAnswer":
    from fcp_portfolio.services.desk.given import answers_given

    found = [one for one in answers_given(desk) if given and one.id.startswith(given.casefold())]
    if len(found) != 1:
        raise NotFound(f"“{given}” is no one of the answers. “desk answers” shows them.")
    return found[0]


def _told(one: "Given") -> Iterator[str]:
    answer = one.answer
    who = whose(one.match, answer.owner)
    declined = ", declined" if answer.declined else ""
    yield f"{answer.id[:8]}  {answer.day}  {answer.number}  {who}: {answer.kind}{declined}"
    for said in answer.said:
        agrees = "" if said.agrees is None else f", agrees: {'yes' if said.agrees else 'no'}"
        yield f"    {said.label}: {said.level or 'no level'}{agrees}"
    for shown in answer.evidence:
        yield f"    on “{shown.title}”, revision {shown.revision}, {shown.fingerprint[:16]}"
    yield f"    by the key {answer.key[:16]}, file {answer.name}"


def _given(desk: "Portfolio", answers: Sequence[str], declined: Sequence[str]) -> "Iterator[Reply]":
    from fcp_portfolio.services.desk.requests import received
    from fcp_portfolio.services.desk.sitting import Reply

    for given in answers:
        request, path = _parts(given)
        one = received(desk, request)
        yield Reply(received=one.id, values=_values(desk, one.id, Path(path)))
    for given in declined:
        request, why = _parts(given)
        yield Reply(received=received(desk, request).id, values={}, declined=why)


def _prepared(desk: "Portfolio", left_out: set[str]) -> "list[Reply]":
    from fcp_portfolio.services.desk.requests import waiting
    from fcp_portfolio.services.desk.sitting import Reply, prepared

    found = (one.received.id for one in waiting(desk) if one.received.id not in left_out)
    typed = ((id_, prepared(desk, id_)) for id_ in found)
    return [Reply(received=id_, values=values) for id_, values in typed if values]


def _values(desk: "Portfolio", request: str, path: Path) -> Mapping[str, str]:
    from fcp_portfolio.services.desk.sitting import open_waiting
    from fcp_portfolio.services.reviewing import answers_from_text

    try:
        data = bytes_of(path, _LARGEST_ANSWERS)
    except OSError as error:
        message = f"“{path.name}” cannot be read: {error.strerror}. Nothing was signed."
        raise Refused(message) from error
    return answers_from_text(open_waiting(desk, request), data, path.name)


def _parts(given: str) -> tuple[str, str]:
    request, equals, rest = given.partition("=")
    if not equals or not rest:
        raise Refused(f"“{given}” is not REQUEST=SOMETHING. Nothing was signed.")
    return request, rest


COMMANDS: Mapping[str, Callable[..., None]] = {
    "prepare": prepare,
    "answer": answer,
    "answers": answers,
    "copy": copy,
}
