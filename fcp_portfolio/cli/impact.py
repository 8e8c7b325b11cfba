"""`impact`: what clinics came to, by month, and the evaluation as PDF."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    Since,
    Until,
    opened,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.dates import month_title, spoken
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.impact import Impact, Sums

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio

_UNKNOWN = "-"


def impact(
    file: File,
    *,
    to: Annotated[
        Path | None, typer.Option(metavar="OUT.pdf", help="Write the evaluation as PDF.")
    ] = None,
    log: Annotated[
        bool, typer.Option("--log", help="Log the evaluation as a draft, with its page attached.")
    ] = False,
    share: Annotated[
        int | None,
        typer.Option(
            metavar="PERCENT",
            help="Assume that so many in a hundred of those seen would have seen a GP.",
        ),
    ] = None,
    source: Annotated[
        str, typer.Option(metavar="TEXT", help="Where the number of --share comes from.")
    ] = "",
    no_share: Annotated[
        bool, typer.Option("--no-share", help="Assume nothing, and claim no appointment.")
    ] = False,
    since: Since = "",
    until: Until = "",
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """What your clinics came to, by month: counts only. Log them with the form clinic-session."""
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.impact import (
        Span,
        log_evaluation,
        service_impact,
        write_evaluation,
    )

    span = Span(since=read_date(since), until=read_date(until))
    writes = log or no_share or share is not None
    with opened(file, passphrase_file, reading=not writes) as portfolio:
        _assume(portfolio, share, source, no_share=no_share)
        found = service_impact(portfolio, span)
        written = write_evaluation(portfolio, to, span) if to else None
        logged = log_evaluation(portfolio, span) if log else None
        if as_json:
            made = {"path": str(to) if to else None, "entry": logged.value.id if logged else None}
            show_json("impact", {**_json(found), **made})
        else:
            _show(found)
        if written:
            show_done(written, "" if as_json else str(to))
        if logged:
            show_done(logged, "" if as_json else logged.value.id)


def _assume(portfolio: "Portfolio", share: int | None, source: str, *, no_share: bool) -> None:
    from fcp_portfolio.services.impact import assume_nothing, assume_share

    if no_share and share is not None:
        message = "Give --share or --no-share, not both."
        raise Refused(message)
    if no_share:
        show_done(assume_nothing(portfolio))
    if share is not None:
        show_done(assume_share(portfolio, share, source))


def _show(found: Impact) -> None:
    if found.total.clinics:
        _show_table(found)
    else:
        say("No clinic of this time is logged. “log --form clinic-session” logs one.")
    for sentence in _doubts(found):
        say(sentence)


def _show_table(found: Impact) -> None:
    months = [(month_title(month), sums) for month, sums in found.months]
    columns = [*months, ("All", found.total)]
    show_table(
        [
            ("", *(title for title, _ in columns)),
            ("Clinics", *(str(sums.clinics) for _, sums in columns)),
            *((one.label, *(_cell(sums, one.id) for _, sums in columns)) for one in found.counted),
            ("Friends and family score", *(_percent(sums.recommend) for _, sums in columns)),
            ("Referrals taken on, of known", *(_percent(sums.conversion) for _, sums in columns)),
        ]
    )
    show(found.formula)
    if found.assumption:
        show(f"Assumed: {found.assumption.share}%. Source: {found.assumption.source}")


def _cell(sums: Sums, measure: str) -> str:
    return f"{sums.of(measure).number:,}" if measure in sums.tallies else _UNKNOWN


def _percent(share: int | None) -> str:
    return _UNKNOWN if share is None else f"{share}%"


def _doubts(found: Impact) -> Iterator[str]:
    labels = {one.id: one.label for one in found.measures}
    for entry, problems in found.doubted:
        on = spoken(entry.content.occurred) if entry.content.occurred else ""
        for one in problems:
            yield f"“{entry.content.title}” of {on}, “{labels[one.part]}”: {one.sentence}"


def _json(found: Impact) -> dict[str, Json]:
    assumed = found.assumption
    return {
        "measures": [
            {"id": one.id, "label": one.label, "group": str(one.group)} for one in found.measures
        ],
        "months": [{"month": f"{month:%Y-%m}", **_sums(sums)} for month, sums in found.months],
        "total": _sums(found.total),
        "assumption": {"share": assumed.share, "source": assumed.source} if assumed else None,
        "saved": found.saved,
        "formula": str(found.formula),
        "doubts": list(_doubts(found)),
    }


def _sums(sums: Sums) -> dict[str, Json]:
    return {
        "clinics": sums.clinics,
        "counts": {
            key: {"number": one.number, "clinics": one.clinics, "seen": one.seen}
            for key, one in sums.tallies.items()
        },
        "friends_and_family": sums.recommend,
        "conversion": sums.conversion,
    }


COMMANDS = (impact,)
