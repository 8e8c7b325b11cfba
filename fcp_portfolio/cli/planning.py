"""`plan`: sessions of supervision that are planned, and what became of each."""

from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    opened,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.dates import read_time
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json

if TYPE_CHECKING:
    from fcp_portfolio.domain.planned_session import PlannedSession
    from fcp_portfolio.services.portfolio import Portfolio

app = typer.Typer(help="Sessions of supervision that are planned.")

PlanId = Annotated[
    str, typer.Argument(metavar="ID", help="A planned session, or a unique beginning of its id.")
]
Day = Annotated[str, typer.Option("--date", metavar="DATE", help="The day: 2026-01-31.")]
At = Annotated[str, typer.Option("--time", metavar="TIME", help="The time of day: 14:30.")]


@app.command("add")
def add(  # noqa: PLR0917  one option for each thing that is planned
    file: File,
    on: Day,
    form: Annotated[
        str, typer.Option(metavar="F", help="The form it will be logged with.")
    ] = "supervision-meeting",
    until: Annotated[
        str, typer.Option(metavar="DATE", help="Repeated until this day, which is the last.")
    ] = "",
    every: Annotated[
        int, typer.Option(metavar="WEEKS", help="How many weeks apart; 2 is fortnightly.")
    ] = 1,
    at: At = "",
    minutes: Annotated[int | None, typer.Option(metavar="M", help="How long it will take.")] = None,
    person: Annotated[str, typer.Option("--with", metavar="PERSON", help="Who with.")] = "",
    title: Annotated[
        str, typer.Option(metavar="TEXT", help="What calendars show. No names of patients.")
    ] = "",
    agenda: Annotated[
        str, typer.Option(metavar="TEXT", help="What you add to the actions that are open.")
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Plans a session, once or every so many weeks. Prints an id for each."""
    from fcp_portfolio.services.exchange import person_id, read_date
    from fcp_portfolio.services.plans import Wish, plan_sessions

    with opened(file, passphrase_file) as portfolio:
        wish = Wish(
            form=form,
            on=_day(on),
            until=read_date(until),
            weeks=every,
            at=_time(at),
            minutes=minutes,
            person=person_id(portfolio, person) or "",
            title=title,
            agenda=agenda,
        )
        done = plan_sessions(portfolio, wish)
        show_done(done, "\n".join(one.id for one in done.value))


@app.command("list")
def list_all(
    file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Every planned session by its day; those whose day has passed ask what became of them."""
    from fcp_portfolio.services.plans import plans

    with opened(file, passphrase_file, reading=True) as portfolio:
        found = plans(portfolio)
        if as_json:
            show_json("plans", {"sessions": [_json(portfolio, one) for one in found]})
            return
        show_table([_line(portfolio, one) for one in found])
        asked = sum(one.asks(portfolio.today()) for one in found)
    if asked:
        say("Held, or missed? “plan held” and “plan missed” say so.")


@app.command("agenda")
def agenda(
    file: File,
    plan: PlanId,
    text: Annotated[
        str | None, typer.Option(metavar="TEXT", help="What you add; empty takes it out.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """The agenda of a session: the actions that are open, and what you add."""
    from fcp_portfolio.services.plans import agenda_of, find_plan, set_agenda

    with opened(file, passphrase_file, reading=text is None) as portfolio:
        if text is not None:
            show_done(set_agenda(portfolio, plan, text))
        for line in agenda_of(portfolio, find_plan(portfolio, plan)):
            show(line)


@app.command("held")
def held(
    file: File,
    plan: PlanId,
    entry: Annotated[
        str, typer.Option(metavar="ID", help="The session that was logged; else the nearest.")
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Says that it was held, and ties it to the session that was logged."""
    from fcp_portfolio.services.plans import hold_session

    with opened(file, passphrase_file) as portfolio:
        done = hold_session(portfolio, plan, entry)
        show_done(done, done.value.entry)


@app.command("missed")
def missed(
    file: File,
    plan: PlanId,
    why: Annotated[str, typer.Option(metavar="TEXT", help="Why it did not take place.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Says that it did not take place, and why."""
    from fcp_portfolio.services.plans import miss_session

    with opened(file, passphrase_file) as portfolio:
        show_done(miss_session(portfolio, plan, why))


@app.command("move")
def move(
    file: File, plan: PlanId, on: Day, at: At = "", passphrase_file: PassphraseFile = None
) -> None:
    """Puts it on another day; its time stays unless you give one."""
    from fcp_portfolio.services.plans import move_session

    with opened(file, passphrase_file) as portfolio:
        show_done(move_session(portfolio, plan, _day(on), _time(at)))


@app.command("cancel")
def cancel(
    file: File,
    plan: PlanId,
    why: Annotated[str, typer.Option(metavar="TEXT", help="Why, if you want to say so.")] = "",
    *,
    following: Annotated[
        bool, typer.Option("--following", help="Those after it in its series too.")
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Calls it off."""
    from fcp_portfolio.services.plans import cancel_session

    with opened(file, passphrase_file) as portfolio:
        show_done(cancel_session(portfolio, plan, why, following=following))


@app.command("calendar")
def calendar(
    file: File,
    to: Annotated[Path, typer.Option(metavar="OUT.ics", help="The calendar file to write.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes what is planned as a calendar file, cancelled sessions as cancelled."""
    from fcp_portfolio.services.calendars import save_calendar

    with opened(file, passphrase_file, reading=True) as portfolio:
        done = save_calendar(portfolio, to)
        show_done(done, str(done.value.path))


def _day(text: str) -> date:
    from fcp_portfolio.services.exchange import read_date

    day = read_date(text)
    if day is None:
        message = "The day is missing. Write it like 2026-01-31."
        raise Refused(message)
    return day


def _time(text: str) -> time | None:
    meant = read_time(text) if text else None
    if text and meant is None:
        message = f"“{text}” is not a time of day. Write it like 14:30."
        raise Refused(message)
    return meant


def _line(portfolio: "Portfolio", one: "PlannedSession") -> tuple[str, ...]:
    asks = one.asks(portfolio.today())
    at = f"{one.at:%H:%M}" if one.at else ""
    state = "held or missed?" if asks else f"{one.state}{f': {one.why}' if one.why else ''}"
    return one.id[:8], one.on.isoformat(), at, _called(portfolio, one), state


def _called(portfolio: "Portfolio", one: "PlannedSession") -> str:
    from fcp_portfolio.services.calendars import called
    from fcp_portfolio.services.reading import everyone

    return called(portfolio, one, everyone(portfolio))


def _json(portfolio: "Portfolio", one: "PlannedSession") -> dict[str, Json]:
    from fcp_portfolio.services.plans import agenda_of

    return {
        "id": one.id,
        "series": one.series,
        "form": one.form,
        "title": one.title or None,
        "date": one.on.isoformat(),
        "time": f"{one.at:%H:%M}" if one.at else None,
        "zone": one.zone,
        "minutes": one.minutes,
        "person": one.person or None,
        "state": str(one.state),
        "asks": one.asks(portfolio.today()),
        "why": one.why or None,
        "entry": one.entry or None,
        "agenda": list(agenda_of(portfolio, one)) if one.coming(portfolio.today()) else [],
    }
