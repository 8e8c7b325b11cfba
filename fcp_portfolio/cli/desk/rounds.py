"""`desk round`: feedback of colleagues and patients, collected and released added up."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.desk.options import Desk, Of, Whom, day
from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    REFUSED,
    AsJson,
    PassphraseFile,
    Reason,
    opened,
    say,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.identity import Json, local_day

if TYPE_CHECKING:
    from fcp_portfolio.services.desk.rounds import RoundStands

app = typer.Typer(help="Feedback of colleagues and patients, released only added up.")
Round = Annotated[str, typer.Argument(metavar="ROUND", help="Its id, or a beginning of it.")]


@app.command("open")
def open_one(
    file: Desk,
    practitioner: Whom,
    *,
    form: Annotated[str, typer.Option(metavar="FORM", help="Such as msf or psq.")],
    asked: Annotated[int, typer.Option(metavar="N", help="How many were asked.")] = 0,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Begins to collect feedback, and prints the id."""
    from fcp_portfolio.services.desk.rounds import open_round

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        done = open_round(desk, practitioner, form, handed_out=asked)
        show_done(done, done.value.id)


@app.command("questionnaire")
def questionnaire(
    file: Desk,
    given: Round,
    *,
    to: Annotated[Path, typer.Option(metavar="OUT.pdf", help="The PDF to write, or a folder.")],
    until: Annotated[
        str, typer.Option("--by", metavar="DATE", help="The last day to answer: 2026-12-18.")
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes the questionnaire, to be filled in or printed: the same file for everybody."""
    from fcp_portfolio.services.desk.questionnaires import name_for, write_questionnaire
    from fcp_portfolio.services.desk.rounds import round_of
    from fcp_portfolio.services.exchange import read_date

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        target = to / name_for(desk, round_of(desk, given)) if to.is_dir() else to
        show_done(write_questionnaire(desk, given, target, until=read_date(until)), str(target))


@app.command("take")
def take(
    file: Desk,
    given: Round,
    pdfs: Annotated[list[Path], typer.Argument(metavar="PDF...", help="Filled questionnaires.")],
    *,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Counts filled questionnaires, each once. What fails keeps no other from it."""
    from fcp_portfolio.services.desk.questionnaires import take_questionnaires

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        done = take_questionnaires(desk, given, pdfs)
    for name, why in done.value.refused:
        say(f"{name}: {why}")
    show_done(done)
    if as_json:
        refused: list[Json] = [{"file": n, "why": str(why)} for n, why in done.value.refused]
        ids: list[Json] = [one.id for one in done.value.answers]
        show_json("desk-counted", {"answers": ids, "refused": refused})
    if not done.value.answers:
        say(f"None of {len(pdfs)} files was counted. What is held stays.")
        raise typer.Exit(REFUSED)
    if done.value.refused:
        raise typer.Exit(NEEDS_A_PERSON)


@app.command("answers")
def answers(
    file: Desk, given: Round, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Every single answer with its id, for the supervisor alone."""
    from fcp_portfolio.services.desk.rounds import answers_to

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        found = answers_to(desk, given)
    if as_json:
        rows: list[Json] = [
            {
                "id": one.id,
                "group": one.group,
                "levels": dict(one.levels),
                "comments": dict(one.comments),
            }
            for one in found
        ]
        show_json("desk-round-answers", {"answers": rows})
        return
    told = (", ".join(f"{name}={level}" for name, level in one.levels.items()) for one in found)
    show_table([(one.id[:8], one.group, said) for one, said in zip(found, told, strict=True)])


@app.command("remove")
def remove(
    file: Desk,
    answer: Annotated[str, typer.Argument(metavar="ANSWER", help="Its id, or a beginning of it.")],
    *,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Takes one answer out again, before the round is released."""
    from fcp_portfolio.services.desk.rounds import remove_answer

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        show_done(remove_answer(desk, answer))


@app.command("add")
def add(
    file: Desk,
    given: Round,
    *,
    level: Annotated[
        list[str],
        typer.Option(metavar="QUESTION=LEVEL", help="An answer. May be repeated."),
    ],
    group: Annotated[str, typer.Option(metavar="GROUP", help="Who answered.")] = "",
    comment: Annotated[
        list[str] | None,
        typer.Option(metavar="PROMPT=TEXT", help="What was written. May be repeated."),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Enters what one respondent answered. No name and no day is kept."""
    from fcp_portfolio.services.desk.rounds import add_answer

    levels, comments = dict(map(_parts, level)), dict(map(_parts, comment or []))
    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        done = add_answer(desk, given, levels=levels, group=group, comments=comments)
        show_done(done, done.value.id)


@app.command("import")
def bring_in(
    file: Desk,
    given: Round,
    table: Annotated[Path, typer.Argument(metavar="TABLE", help="An .xlsx or .csv file.")],
    *,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Brings in answers from a spreadsheet. Headings are the words of the questions."""
    from fcp_portfolio.services.desk.rounds import import_answers

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        show_done(import_answers(desk, given, table))


@app.command("comments")
def comments(
    file: Desk,
    given: Round,
    *,
    choose: Annotated[
        list[str] | None,
        typer.Option(metavar="PROMPT=TEXT", help="Words that may be released. May be repeated."),
    ] = None,
    reason: Reason = None,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Shows what was written, or chooses what is released."""
    from fcp_portfolio.domain.desk.round import Chosen
    from fcp_portfolio.services.desk.rounds import answers_to, choose_comments

    with opened(file, passphrase_file, reading=choose is None, kind=FileKind.DESK) as desk:
        if choose is not None:
            chosen = [Chosen(prompt=name, text=text) for name, text in map(_parts, choose)]
            show_done(choose_comments(desk, given, chosen, reason))
            return
        found = sorted(pair for one in answers_to(desk, given) for pair in one.comments.items())
    if as_json:
        rows: list[Json] = [{"prompt": prompt, "text": text} for prompt, text in found]
        show_json("desk-comments", {"comments": rows})
        return
    show_table([(prompt, " ".join(text.split())) for prompt, text in found])


@app.command("list")
def list_all(
    file: Desk, *, of: Of = "", as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Every round, and how many answered."""
    from fcp_portfolio.services.desk.rounds import rounds

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        found = rounds(desk, of)
    if as_json:
        show_json("desk-rounds", {"rounds": [_as_json(one) for one in found]})
        return
    show_table(
        [
            (
                one.round.id[:8],
                one.practitioner.name,
                one.form.short_title,
                f"{one.answers} of {one.asked.least}",
                f"released {local_day(one.round.released)}" if one.round.released else "open",
            )
            for one in found
        ]
    )


@app.command("release")
def release(
    file: Desk,
    given: Round,
    *,
    to: Annotated[Path, typer.Option(metavar="OUT.pdf", help="The PDF to write, or a folder.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes the signed summary, and closes the round."""
    from fcp_portfolio.services.desk.releasing import name_for, release_round, save_released
    from fcp_portfolio.services.desk.rounds import round_of

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        stands = round_of(desk, given)
        target = to / name_for(desk, stands) if to.is_dir() else to
        if stands.round.released is not None:
            show_done(save_released(desk, given, target), str(target))
        else:
            show_done(release_round(desk, given, target), str(target))


def _as_json(one: "RoundStands") -> dict[str, Json]:
    return {
        "id": one.round.id,
        "practitioner": one.practitioner.id,
        "form": one.round.form,
        "edition": one.round.edition,
        "opened": day(one.round.opened),
        "asked": one.round.handed_out,
        "answers": one.answers,
        "least": one.asked.least,
        "missing": one.missing,
        "released": day(local_day(one.round.released) if one.round.released else None),
    }


def _parts(given: str) -> tuple[str, str]:
    name, equals, rest = given.partition("=")
    if not equals:
        raise Refused(f"“{given}” is not NAME=WORDS. Nothing was changed.")
    return name.strip(), rest.strip()
