"""`stages` and `certificate`: how far each stage of a route is signed off."""

from typing import Annotated

import typer

from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    PdfToWrite,
    opened,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.completion import StageStanding
from fcp_portfolio.domain.identity import Json


def stages(file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None) -> None:
    """Each stage of your routes, and what it still lacks."""
    from fcp_portfolio.services.stages import stages as every_stage

    with opened(file, passphrase_file, reading=True) as portfolio:
        found = every_stage(portfolio)
    if as_json:
        show_json("stages", {"stages": [_row(one) for one in found]})
        return
    show_table([(one.stage.key, one.stage.stage.title, one.words) for one in found])
    for one in found:
        for sentence in () if one.by_letter else one.missing:
            show(f"{one.stage.key}: {sentence}")


def certificate(
    file: File,
    stage: Annotated[str, typer.Argument(metavar="STAGE", help="Such as stage-2.")],
    to: PdfToWrite,
    passphrase_file: PassphraseFile = None,
) -> None:
    """The certificate of a complete stage, signed by you."""
    from fcp_portfolio.services.certificates import write_certificate

    with opened(file, passphrase_file) as portfolio:
        done = write_certificate(portfolio, stage, to)
        show_done(done, str(done.value.path))


def _row(one: StageStanding) -> dict[str, Json]:
    return {
        "id": one.stage.key,
        "title": one.stage.stage.title,
        "route": one.stage.route.key,
        "state": str(one.state),
        "words": one.words,
        "missing": list(one.missing),
        "capabilities": [
            {
                "path": row.node.path,
                "label": row.label,
                "stands": row.stands,
                "level": row.standing.level if row.standing else None,
                "way": str(row.standing.answer.way) if row.standing else None,
                "second_way": (
                    str(row.standing.second.way) if row.standing and row.standing.second else None
                ),
            }
            for row in one.rows
        ],
    }


COMMANDS = (stages, certificate)
