"""`progress`: a summary in numbers for a supervisor, or in bands for a group; or reading one."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    AsJson,
    PassphraseFile,
    opened,
    say,
    show,
    show_done,
    show_json,
)
from fcp_portfolio.cli.verifying import holder_json
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.progress import Breadth, ProgressSummary
from fcp_portfolio.domain.progress_json import as_json as summary_json
from fcp_portfolio.domain.verdict_text import on_one_line

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.services.progress import ProgressRead

_ONE = "Give a portfolio with --for or --group, or a summary with --read. Nothing was written."


def progress(
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="The portfolio file.")] = None,
    *,
    person: Annotated[
        str, typer.Option("--for", metavar="PERSON", help="The supervisor, by name or id.")
    ] = "",
    group: Annotated[
        str, typer.Option(metavar="NAME", help="A peer-support group, told in bands alone.")
    ] = "",
    to: Annotated[
        Path | None,
        typer.Option(metavar="OUT.pdf", help="The PDF to write; without it, it is shown."),
    ] = None,
    since: Annotated[
        str, typer.Option("--from", "--since", metavar="DATE", help="First day of supervision.")
    ] = "",
    until: Annotated[str, typer.Option(metavar="DATE", help="Its last day.")] = "",
    named: Annotated[
        bool, typer.Option("--named", help="The group may name you on its map.")
    ] = False,
    lead: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE", help="You could lead on this in the group. May be repeated."),
    ] = None,
    read: Annotated[
        Path | None, typer.Option(metavar="SUMMARY.pdf", help="A summary to read and check.")
    ] = None,
    know: Annotated[
        list[Path] | None,
        typer.Option(metavar="CARD", help="A key card you compared. May be repeated."),
    ] = None,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """A progress summary: made for somebody, or read.

    Numbers for a supervisor, bands for a group; no text of entries and nothing private. Without
    --to it shows what would leave, and nothing is written.
    """
    if read is not None and file is None and not (person or group):
        _read(read, know or [], as_json=as_json)
        return
    if file is None or read is not None or bool(person) == bool(group):
        raise Refused(_ONE)
    with opened(file, passphrase_file, reading=to is None) as portfolio:
        summary = (
            _for_group(portfolio, group, lead or [], named=named)
            if group
            else _for_supervisor(portfolio, person, since, until)
        )
        if to is not None:
            from fcp_portfolio.services.progress import write_progress

            done = write_progress(portfolio, summary, to)
            show_done(done, "" if as_json else str(to))
    if as_json:
        show_json("progress", {"path": str(to) if to else None, "summary": summary_json(summary)})
    elif to is None:
        _show(summary)


def _for_supervisor(portfolio: "Portfolio", person: str, since: str, until: str) -> ProgressSummary:
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.progress import progress_summary

    return progress_summary(
        portfolio,
        given_to=_named(portfolio, person),
        since=read_date(since),
        until=read_date(until),
    )


def _for_group(
    portfolio: "Portfolio", group: str, leads: list[str], *, named: bool
) -> ProgressSummary:
    from fcp_portfolio.services.progress import group_summary

    return group_summary(portfolio, given_to=group, named=named, leads=leads)


def _named(portfolio: "Portfolio", given: str) -> str:
    """The name of a person of the portfolio, or the one that was typed."""
    from fcp_portfolio.services.exchange import person_id
    from fcp_portfolio.services.reading import everyone

    try:
        return everyone(portfolio)[person_id(portfolio, given) or ""].name
    except NotFound:
        return given


def _read(pdf: Path, cards: list[Path], *, as_json: bool) -> None:
    from fcp_portfolio.services.progress import read_progress
    from fcp_portfolio.services.verification import card_in

    found = read_progress(pdf, tuple(map(card_in, cards)))
    if as_json:
        show_json(
            "progress-read",
            {
                "summary": summary_json(found.summary),
                "signed_by": holder_json(found.holder),
                "rests_on": found.rests_on.name.lower(),
                "notes": list(found.notes),
            },
        )
    else:
        _show(found.summary)
        _show_signer(found)
    for note in found.notes:
        say(note)
    if found.notes:
        raise typer.Exit(NEEDS_A_PERSON)


def _show_signer(found: "ProgressRead") -> None:
    named = ", ".join(filter(None, (found.holder.name, found.holder.registration)))
    show(on_one_line(f"Unaltered since it was signed with the key of: {named}"))
    show(f"Key: {found.holder.words}")
    show(f"Identity rests on {found.rests_on}.")


def _show(summary: ProgressSummary) -> None:
    show(on_one_line(summary.described))
    lines = _in_full(summary) if summary.breadth is Breadth.FULL else _in_bands(summary)
    for line in lines:
        show(on_one_line(line))


def _in_full(summary: ProgressSummary) -> Iterator[str]:
    held = summary.supervision
    if held is not None:
        yield (
            f"Supervision {summary.since} to {summary.until}: {held.sessions} sessions, "
            f"{held.minutes} min; {held.debriefs} debriefs, {held.debrief_minutes} min; "
            f"last session {held.last or 'none'}; weeks between two: {held.weeks or 'not set'}"
        )
    for framework in summary.frameworks:
        yield f"{framework.title}, edition {framework.edition}"
        for one in framework.capabilities:
            own = f"; own: {one.own.level}, {one.own.on}" if one.own else ""
            given = one.reviewed
            theirs = f"; reviewer: {given.level}, {given.on}, {given.signing}" if given else ""
            yield f"  {one.label}: {one.entries} entries{own}{theirs}"
    for route in summary.routes:
        yield f"{route.title}, edition {route.edition}"
        for asked in route.requirements:
            by = f", by {asked.by}" if asked.by else ""
            yield f"  {asked.title}: {asked.has} of {asked.needed}, {asked.stands.state}{by}"
    for out in summary.requests:
        yield f"Request {out.number}, {out.kind}, to {' and '.join(out.to)} since {out.since}"


def _in_bands(summary: ProgressSummary) -> Iterator[str]:
    if summary.thresholds is not None:
        yield summary.thresholds.words
    for framework in summary.frameworks:
        yield f"{framework.title}, edition {framework.edition}"
        for one in framework.bands:
            yield f"  {one.label}: {one.band}"
    if summary.agreed is not None:
        yield f"May be named: {'yes' if summary.agreed.named else 'no'}"
        yield f"Could lead on: {', '.join(summary.agreed.leads) or 'nothing'}"


COMMANDS = (progress,)
