"""Sessions with practitioners: planned, held, and by when the next is owed."""

from dataclasses import replace
from datetime import date, timedelta

from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.desk.session import Cadence, Owed, Session, cadence, owed
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import clean_text, local_day, new_id
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.planned_session import LONGEST_AGENDA, LONGEST_MINUTES, PlanState
from fcp_portfolio.services.desk.practitioners import practitioner, require_desk
from fcp_portfolio.services.desk.summaries import summaries
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.findings import (
    KEEPING,
    Finding,
    Text,
    found_in,
    reason_kept,
    require_reason,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects

YEARS_AHEAD = timedelta(days=2 * 366)
_NOTHING = Phrase("Nothing was changed.")


def sessions(desk: Portfolio, given: str = "") -> tuple[Session, ...]:
    """Every session, the newest first; with one practitioner alone where one is named."""

    def read() -> tuple[Session, ...]:
        with desk.read() as session:
            found = subjects.every(session, Session)
        return tuple(sorted(found, key=lambda one: (one.on, one.id), reverse=True))

    found = desk.remembered.ask("desk sessions", read)
    if not given:
        return found
    meant = practitioner(desk, given)
    return tuple(one for one in found if one.practitioner == meant.id)


def add_session(
    desk: Portfolio,
    given: str,
    *,
    on: date,
    minutes: int | None = None,
    note: str = "",
    state: PlanState | None = None,
    reason: str | None = None,
) -> Done[Session]:
    """Notes a session: held, or planned where its day is still to come.

    Raises NotFound, Refused; so where the note holds what looks like an identifier of a patient,
    unless a reason says why it may stay, which is kept with it.
    """
    require_desk(desk)
    whose = practitioner(desk, given)
    usual = PlanState.PLANNED if on > desk.today() else PlanState.HELD
    made = Session(
        id=new_id(),
        practitioner=whose.id,
        on=on,
        minutes=minutes,
        note=note,
        state=state or usual,
    )
    return _write(desk, made, whose, reason, before=None)


def edit_session(desk: Portfolio, session: Session, reason: str | None = None) -> Done[Session]:
    """Replaces what is noted of a session; a reason kept with it does for what was there before.

    Raises NotFound, Refused.
    """
    require_desk(desk)
    with desk.read() as reading:
        before = subjects.one(reading, Session, session.id)
    whose = practitioner(desk, session.practitioner)
    return _write(desk, session, whose, reason, before=before)


def remove_session(desk: Portfolio, given: str) -> Done[Session]:
    """Takes a session out; it can be taken back. Raises NotFound, Refused."""
    require_desk(desk)
    with desk.change() as change:
        found = subjects.one(change.session, Session, given)
        what = Phrase("Removed a session of {day}", day=found.on)
        subjects.keep(change, what, found, removed=True)
    said = Phrase("{what}.", what=what)
    return Done(value=found, changed=Changed.SUBJECTS, undo=change.id, said=said)


def cadence_of(desk: Portfolio, whose: Practitioner) -> Cadence:
    """How many weeks may pass between two sessions with somebody, and who says so."""
    newest = next((one for one in summaries(desk) if one.practitioner == whose.id), None)
    held = newest.summary.supervision if newest else None
    told_on = local_day(newest.made) if newest else None
    return cadence(whose.weeks, held.weeks if held else 0, told_on)


def session_owed(desk: Portfolio, whose: Practitioner) -> Owed:
    """By when a session is owed, from what is noted at this desk."""
    found = [one for one in sessions(desk) if one.practitioner == whose.id]
    return owed(found, cadence_of(desk, whose), whose.since, desk.today())


def _write(
    desk: Portfolio,
    session: Session,
    whose: Practitioner,
    reason: str | None,
    *,
    before: Session | None,
) -> Done[Session]:
    tidied = _tidy(desk, session)
    found = _found(desk, tidied)
    old, kept = (_found(desk, before), before.why) if before else ((), "")
    why = reason_kept(found, reason, old, kept)
    require_reason(desk, found, why, KEEPING)
    tidied = replace(tidied, why=why)
    what = Phrase("Noted a session with {name} on {day}", name=whose.name, day=tidied.on)
    with desk.change() as change:
        subjects.keep(change, what, tidied)
    said = Phrase("{what}.", what=what)
    return Done(value=tidied, changed=Changed.SUBJECTS, undo=change.id, said=said)


def _found(desk: Portfolio, one: Session) -> tuple[Finding, ...]:
    return found_in(desk, [Text("", Phrase("the note"), one.note)])


def _tidy(desk: Portfolio, one: Session) -> Session:
    note = clean_text(one.note).strip()
    if one.minutes is not None and not 0 < one.minutes <= LONGEST_MINUTES:
        message = Phrase("A session takes 1 to {most} minutes.", most=LONGEST_MINUTES)
        raise Refused(joined(message, _NOTHING))
    if len(note) > LONGEST_AGENDA:
        message = Phrase("A note holds up to {most} characters.", most=LONGEST_AGENDA)
        raise Refused(joined(message, _NOTHING))
    if one.state is PlanState.HELD and one.on > desk.today():
        message = Phrase("A session of a day to come cannot have been held.")
        raise Refused(joined(message, _NOTHING))
    if one.on > desk.today() + YEARS_AHEAD:
        raise Refused(joined(Phrase("That day is more than two years ahead."), _NOTHING))
    return replace(one, note=note)
