"""What is due: sessions, actions, requests that wait, what runs out, what a route will miss."""

from collections.abc import Iterable, Iterator

from fcp_portfolio.domain.due import About, Due, backup_due, in_order, reminding, running_out, soon
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.planned_session import PlannedSession
from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.domain.readiness.report import Readiness
from fcp_portfolio.domain.request import State as RequestState
from fcp_portfolio.services.actions import agreed_actions
from fcp_portfolio.services.calendars import called
from fcp_portfolio.services.plans import plans
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import everyone
from fcp_portfolio.services.sent import count_out
from fcp_portfolio.storage import lists, reading, subjects

WAITING_DAYS, BACKUP_DAYS = 14, 7


def due(
    portfolio: Portfolio,
    routes: Iterable[Readiness] = (),
    *,
    waiting_days: int = WAITING_DAYS,
    backup_days: int = BACKUP_DAYS,
) -> tuple[Due, ...]:
    """Everything that is due, the earliest day first; requests once they wait longer than that.

    `routes` are those whose requirements at risk are told too, as they stand. A backup is due once
    the newest one lacks something and is older than `backup_days`; 0 never tells of it.
    """

    def read() -> tuple[Due, ...]:
        parts = (_sessions, _actions, _running_out)
        found = [one for part in parts for one in part(portfolio)]
        return (*found, *_requests(portfolio, waiting_days), *_backup(portfolio, backup_days))

    asked = ("due", waiting_days, backup_days, portfolio.today())
    return in_order([*portfolio.remembered.ask(asked, read), *_at_risk(routes)])


def backup_of(file: Portfolio, days: int = BACKUP_DAYS) -> Due | None:
    """The backup that is due of a desk or a group, by the same rule; None where none is."""
    return next(_backup(file, days), None)


def _sessions(portfolio: Portfolio) -> Iterator[Due]:
    people, today = everyone(portfolio), portfolio.today()
    for one in plans(portfolio):
        title = called(portfolio, one, people)
        if one.asks(today):
            yield _session(one, title, Phrase("held, or missed?"))
        elif one.on == today and one.coming(today):
            yield _session(one, title, _today(one))


def _session(one: PlannedSession, title: str, words: str) -> Due:
    return Due(about=About.SESSION, id=one.id, title=title, words=words, on=one.on)


def _today(one: PlannedSession) -> str:
    if one.at is None:
        return Phrase("planned for today")
    return Phrase("planned for today, {time}", time=f"{one.at:%H:%M}")


def _actions(portfolio: Portfolio) -> Iterator[Due]:
    today = portfolio.today()
    for one in agreed_actions(portfolio):
        if one.due and not one.done and soon(one.due, today):
            words = one.who or Phrase("agreed in supervision")
            yield Due(about=About.ACTION, id=one.entry, title=one.what, words=words, on=one.due)


def _running_out(portfolio: Portfolio) -> Iterator[Due]:
    editions = portfolio.definitions.form_editions
    forms = frozenset(form.id for form in editions.values() if reminding(form))
    with portfolio.read() as session:
        rows = lists.list_rows(session, lists.Query(forms=forms, draft=False))
        entries = reading.entries(session, [row.id for row in rows])
    yield from running_out(entries, editions, portfolio.today())


def _backup(portfolio: Portfolio, days: int) -> Iterator[Due]:
    """Nothing is told of a file that nothing was written into, or of a fictional one."""
    keeps = lists if portfolio.kind is FileKind.PORTFOLIO else subjects
    with portfolio.read() as session:
        written = keeps.written_between(session)
    if not days or written is None or portfolio.owner.fictional:
        return
    from fcp_portfolio.services.safekeeping import last_backup  # heavy

    last = last_backup(portfolio)
    first, changed = (instant.astimezone().date() for instant in written)
    day = last.astimezone().date() if last else None
    on = backup_due(day, first, changed, days, portfolio.today())
    if on is not None:
        said = Phrase("the newest is of {day}", day=day) if day else Phrase("none yet")
        title = Phrase("Back up to a second place")
        yield Due(about=About.BACKUP, id="", title=title, words=said, on=on)


def _at_risk(routes: Iterable[Readiness]) -> Iterator[Due]:
    for one in (finding for route in routes for finding in route.of(State.AT_RISK)):
        requirement, verdict = one.requirement, one.verdict
        yield Due(
            about=About.RULE,
            id=requirement.id,
            title=requirement.title,
            words=Phrase(
                "{missing} ({source})",
                missing=verdict.missing,
                source=requirement.provenance.short,
            ),
            on=verdict.by,
        )


def _requests(portfolio: Portfolio, days: int) -> Iterator[Due]:
    if not count_out(portfolio):
        return
    from fcp_portfolio.services.requests import list_requests  # loads what requests are made with

    for one in list_requests(portfolio):
        if one.state is RequestState.OUT and one.days > days:
            title = Phrase("Request {number} to {to}", number=one.number, to=" and ".join(one.to))
            words = Phrase("waits on {name} for {n} (day|days)", None, one.days, name=one.waits_on)
            yield Due(about=About.REQUEST, id=one.id, title=title, words=words)
