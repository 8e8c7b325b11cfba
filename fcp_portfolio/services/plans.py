"""Sessions of supervision that are planned: made, moved, cancelled, held, missed with a reason."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time

from fcp_portfolio.domain.actions import with_carried
from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.identity import clean_text, new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.planned_session import (
    Logged,
    PlannedSession,
    PlanState,
    agenda,
    nearest,
    repeated,
    require_sound,
    with_logged,
    with_point,
)
from fcp_portfolio.domain.session_weeks import Planned
from fcp_portfolio.services.actions import agreed_actions
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.no_patient import AGENDA, require_no_patient
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import lists, reading
from fcp_portfolio.storage import plans as stored
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.plans import plan_state

Alter = Callable[[PlannedSession], PlannedSession]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be planned: once, or every so many weeks `until` a day. `person` is an id."""

    form: str
    on: date
    until: date | None = None
    weeks: int = 1
    at: time | None = None
    minutes: int | None = None
    person: str = ""
    title: str = ""
    agenda: str = ""


def plans(portfolio: Portfolio) -> tuple[PlannedSession, ...]:
    """Every planned session by its day; held where one of its form was logged on that day."""

    def read() -> tuple[PlannedSession, ...]:
        with portfolio.read() as session:
            kept = stored.plans(session)
        return with_logged(kept, _logged(portfolio)) if kept else ()

    return portfolio.remembered.ask("plans", read)


def find_plan(portfolio: Portfolio, given: str) -> PlannedSession:
    """The planned session with this id, or a unique beginning of it; raises NotFound, Refused."""
    with portfolio.read() as session:
        kept = stored.plan(session, given)
    return next(one for one in plans(portfolio) if one.id == kept.id)


def plan_sessions(portfolio: Portfolio, wish: Wish) -> Done[tuple[PlannedSession, ...]]:
    """Plans a session, or a series of them as one change.

    Raises NotFound for the form, and Refused for one that is no supervision, for days that make no
    series, and for a title in which somebody could be recognised.
    """
    form = supervision_form(portfolio, wish.form)
    days = repeated(wish.on, wish.until, wish.weeks)
    series = new_id()
    made = tuple(_planned(portfolio, wish, series, day) for day in days)
    require_sound(made[0])
    _require_nobody(portfolio, made[0].title)
    advice = require_no_patient(portfolio, AGENDA, made[0].agenda)
    with portfolio.change() as change:
        what = Phrase("Planned {form}", form=form.title)
        for one in made:
            change.record(what, "planned", one.id, plan_state(one))
    said = Phrase(
        "Planned {n} (session|sessions) of “{form}”, the first on {day}.",
        None,
        len(made),
        form=form.title,
        day=made[0].on,
    )
    return Done(value=made, changed=Changed.PLANNED, undo=change.id, said=said, advice=advice)


def wish_for(portfolio: Portfolio, named: Planned) -> Wish:
    """What planning the session begins with that another one named: with whom, and how long."""
    with portfolio.read() as session:
        content = reading.entry(session, named.entry).content
    return Wish(
        form=named.form_id, on=named.on, minutes=content.minutes, person=content.person or ""
    )


def move_session(
    portfolio: Portfolio, given: str, on: date, at: time | None = None
) -> Done[PlannedSession]:
    """Puts a planned session on another day; its time stays where no other is given."""
    said = Phrase("Moved to {day}", day=on)
    return _alter(portfolio, given, said, lambda one: replace(one, on=on, at=at or one.at))


def set_agenda(portfolio: Portfolio, given: str, text: str) -> Done[PlannedSession]:
    """Says what the owner adds to the agenda."""
    words = clean_text(text).strip()
    advice = require_no_patient(portfolio, AGENDA, words)
    said = Phrase("Agenda written")
    done = _alter(portfolio, given, said, lambda one: replace(one, agenda=words))
    return replace(done, advice=advice)


def add_to_agenda(
    portfolio: Portfolio, given: str, what: str, *, who: str = "", due: date | None = None
) -> Done[PlannedSession]:
    """Adds a line to what the owner has on the agenda; raises Refused where nothing is said."""
    words, name = (" ".join(clean_text(text).split()) for text in (what, who))
    advice = require_no_patient(portfolio, AGENDA, words)
    said = Phrase("Agenda written")
    done = _alter(portfolio, given, said, lambda one: with_point(one, words, name, due))
    return replace(done, advice=advice)


def cancel_session(
    portfolio: Portfolio, given: str, why: str = "", *, following: bool = False
) -> Done[PlannedSession]:
    """Calls a planned session off, or it and those after it in its series, as one change."""
    reason = clean_text(why).strip()
    said = Phrase("Cancelled")

    def alter(one: PlannedSession) -> PlannedSession:
        return replace(one, state=PlanState.CANCELLED, why=reason)

    return _alter(portfolio, given, said, alter, following=following)


def miss_session(portfolio: Portfolio, given: str, why: str) -> Done[PlannedSession]:
    """Says that a session did not take place, and why; raises Refused without a reason."""
    reason = clean_text(why).strip()
    if not reason:
        raise Refused(Phrase("Say why it was missed, in a few words. Nothing was changed."))

    def alter(one: PlannedSession) -> PlannedSession:
        if one.on > portfolio.today():
            raise Refused(Phrase("It lies ahead: move it or cancel it. Nothing was changed."))
        return replace(one, state=PlanState.MISSED, why=reason)

    return _alter(portfolio, given, Phrase("Missed"), alter)


def hold_session(portfolio: Portfolio, given: str, entry: str = "") -> Done[PlannedSession]:
    """Ties a planned session to the one that was logged: the one named, or the nearest to its day.

    Raises NotFound where none was logged within a week of it, or the named one is no such session.
    """

    def alter(one: PlannedSession) -> PlannedSession:
        logged = _meant(portfolio, one, entry)
        return replace(one, state=PlanState.HELD, entry=logged.entry)

    return _alter(portfolio, given, Phrase("Held"), alter)


def logged_for(portfolio: Portfolio, plan: PlannedSession) -> Logged | None:
    """The session that was logged nearest to the day of a plan and is not another plan's."""
    return nearest(plan, plans(portfolio), _logged(portfolio))


def content_for(portfolio: Portfolio, plan: PlannedSession) -> Content:
    """What logging a planned session begins with: its day, person, and the open actions."""
    form = portfolio.form(plan.form)
    content = Content(
        form=form.id,
        form_edition=form.edition,
        title=plan.title,
        occurred=min(plan.on, portfolio.today()),
        minutes=plan.minutes if form.timed else None,
        person=plan.person or None if form.with_person else None,
    )
    return with_carried(content, form, agreed_actions(portfolio))


def agenda_of(portfolio: Portfolio, plan: PlannedSession) -> tuple[str, ...]:
    """The agenda of a session: the open actions, then what the owner adds."""
    return agenda(plan, agreed_actions(portfolio))


def supervision_form(portfolio: Portfolio, given: str) -> Form:
    """The form with this id, whose entries are supervision; raises NotFound or Refused."""
    form = portfolio.form(given)
    if not form.supervision:
        names = ", ".join(sorted(one.id for one in portfolio.forms.values() if one.supervision))
        message = Phrase(
            "“{title}” is no supervision. What can be planned: {names}.",
            title=form.title,
            names=names,
        )
        raise Refused(message)
    return form


def _planned(portfolio: Portfolio, wish: Wish, series: str, day: date) -> PlannedSession:
    return PlannedSession(
        id=new_id(),
        series=series,
        form=wish.form,
        on=day,
        zone=portfolio.copy.zone,
        title=" ".join(clean_text(wish.title).split()),
        at=wish.at,
        minutes=wish.minutes,
        person=wish.person,
        agenda=clean_text(wish.agenda).strip(),
    )


def _require_nobody(portfolio: Portfolio, title: str) -> None:
    """A title goes into calendars that others read."""
    from fcp_portfolio.domain.identifiers import Grade, with_article  # heavy
    from fcp_portfolio.services.patients import known_names, look_through  # heavy

    looked = look_through(title, known_names(portfolio))
    found = [one for one in looked if one.grade is not Grade.POSSIBLE]
    if found:
        message = Phrase(
            "“{text}” in the title looks like {kind}, and others read calendars. Leave it out. "
            "Nothing was planned.",
            text=found[0].text,
            kind=with_article(found[0].kind),
        )
        raise Refused(message)


def _alter(
    portfolio: Portfolio, given: str, what: str, alter: Alter, *, following: bool = False
) -> Done[PlannedSession]:
    _require_open(find_plan(portfolio, given))
    with portfolio.change() as change:
        kept = stored.plan(change.session, given)
        altered = _record(change, what, kept, alter)
        for other in stored.plans(change.session) if following else ():
            if other.series == kept.series and other.on > kept.on and _open(other):
                _record(change, what, other, alter)
    form = portfolio.form(kept.form)
    said = Phrase("{what}: {form} of {day}.", what=what, form=form.title, day=kept.on)
    return Done(value=altered, changed=Changed.PLANNED, undo=change.id, said=said)


def _record(change: Change, what: str, one: PlannedSession, alter: Alter) -> PlannedSession:
    altered = alter(one)
    require_sound(altered)
    revision = change.record(what, "planned", one.id, plan_state(altered))
    return replace(altered, changes=revision - 1)


def _open(one: PlannedSession) -> bool:
    return one.state is PlanState.PLANNED


def _require_open(one: PlannedSession) -> None:
    if not _open(one):
        message = Phrase(
            "The session of {day} is not planned any more: it was {state}. Nothing was changed.",
            day=one.on,
            state=one.state,
        )
        raise Refused(message)


def _meant(portfolio: Portfolio, plan: PlannedSession, entry: str) -> Logged:
    logged = [
        one
        for one in _logged(portfolio)
        if one.form == plan.form and entry and one.entry.startswith(entry)
    ]
    found = logged[0] if len(logged) == 1 else None
    if not entry:
        found = logged_for(portfolio, plan)
    if found is None:
        message = Phrase(
            "No session of “{form}” is logged within a week of {day}, or none under that id. Log "
            "it first. Nothing was changed.",
            form=portfolio.form(plan.form).title,
            day=plan.on,
        )
        raise NotFound(message)
    return found


def _logged(portfolio: Portfolio) -> tuple[Logged, ...]:
    forms = frozenset(form.id for form in portfolio.forms.values() if form.supervision)
    with portfolio.read() as session:
        rows = lists.list_rows(session, lists.Query(forms=forms, draft=False))
    return tuple(
        Logged(entry=row.id, form=row.form, on=row.occurred) for row in rows if row.occurred
    )
