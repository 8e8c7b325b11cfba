"""What is read across the portfolio: coverage, the matrix, supervision, history."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from fcp_portfolio.domain.coverage import Coverage, coverage
from fcp_portfolio.domain.matrix import Matrix, by_kind, by_month
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.planned_session import NEAR, PlannedSession
from fcp_portfolio.domain.session_weeks import Planned, planned, plans
from fcp_portfolio.domain.sign_off import without
from fcp_portfolio.services.plans import plans as plans_of
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import history as stored_history
from fcp_portfolio.storage import lists, reading
from fcp_portfolio.storage.history import HistoryLine
from fcp_portfolio.storage.lists import Query, Row

if TYPE_CHECKING:
    from fcp_portfolio.domain.sign_off import Standing
    from fcp_portfolio.storage.database import Session


def coverage_of(
    portfolio: Portfolio, framework_key: str | None = None, *, public: bool = False
) -> tuple[Coverage, ...]:
    """One row for each capability of a framework, the portfolio's first one if none is named.

    Where it is `public`, as if there were no private entries.
    """
    framework = portfolio.framework(framework_key) if framework_key else portfolio.frameworks[0]
    private = private_entries(portfolio) if public else frozenset()
    if private:  # seldom asked for, and then not the same
        return _coverage(portfolio, framework.key, private)
    read = partial(_coverage, portfolio, framework.key)
    return portfolio.remembered.ask(("coverage", framework.key), read)


def private_entries(portfolio: Portfolio) -> frozenset[str]:
    """The ids of the private entries, removed ones too."""

    def read() -> frozenset[str]:
        with portfolio.read() as session:
            return reading.private_ids(session)

    return portfolio.remembered.ask("private", read)


def matrix_of(portfolio: Portfolio, framework_key: str, *, months: bool = False) -> Matrix:
    """The pieces of each capability by kind, or by month: one query, however many cells."""
    framework = portfolio.framework(framework_key)
    with portfolio.read() as session:
        evidence = tuple(reading.evidence(session, framework.homes))
    if months:
        return by_month(framework, evidence, portfolio.today())
    return by_kind(framework, evidence, portfolio.forms)


def supervision(portfolio: Portfolio) -> tuple[Row, ...]:
    """Entries of the forms that are supervision, newest first."""

    def read() -> tuple[Row, ...]:
        with portfolio.read() as session:
            return lists.list_rows(session, Query(forms=_supervision_forms(portfolio)))

    return portfolio.remembered.ask("supervision", read)


def last_supervisor(portfolio: Portfolio) -> Person | None:
    """Who was there at the newest supervision; None where nobody was, or nobody still listed."""
    with portfolio.read() as session:
        return reading.last_person(session, _supervision_forms(portfolio))


def planned_sessions(portfolio: Portfolio) -> tuple[Planned, ...]:
    """The sessions of supervision that are to come, planned or named by another, the next first."""
    today = portfolio.today()
    coming = [
        Planned(form=portfolio.form(one.form).title, on=one.on)
        for one in plans_of(portfolio)
        if one.coming(today)
    ]
    return tuple(sorted([*coming, *named_sessions(portfolio)], key=lambda one: one.on))


def named_sessions(portfolio: Portfolio) -> tuple[Planned, ...]:
    """The days that the newest session of each form names for the next, and nobody has planned.

    One that is planned for within a week of the day is the one that was meant.
    """
    today = portfolio.today()
    editions = portfolio.definitions.form_editions
    forms = frozenset(form.id for form in editions.values() if plans(form))
    with portfolio.read() as session:
        newest = [
            row.id
            for form in forms
            for row in lists.list_rows(session, Query(form=form, draft=False, most=1))
        ]
        entries = reading.entries(session, newest)
    found = planned(entries, editions, today)
    return tuple(
        one for one in found if not any(_meant(plan, one, today) for plan in plans_of(portfolio))
    )


def _meant(plan: PlannedSession, named: Planned, today: date) -> bool:
    """Whether a plan is that of a day which a session has named, whatever became of it since."""
    near = abs(plan.on - named.on) <= NEAR
    return plan.form == named.form_id and plan.on >= today and near


def history(portfolio: Portfolio) -> tuple[HistoryLine, ...]:
    """Every line of the history, oldest first."""
    with portfolio.read() as session:
        return stored_history.lines(session)


def everyone(portfolio: Portfolio) -> dict[str, Person]:
    """Every person by id, removed ones too, because entries may name them."""
    with portfolio.read() as session:
        return dict(reading.everyone(session))


def _coverage(
    portfolio: Portfolio, key: str, private: frozenset[str] = frozenset()
) -> tuple[Coverage, ...]:
    """Without these entries, which are all that are private, or with everything."""
    framework = portfolio.framework(key)  # official wording may have come since
    with portfolio.read() as session:
        evidence = tuple(reading.evidence(session, framework.homes, public=bool(private)))
        ratings = reading.ratings(session)
        signed = without(_standings(portfolio, session), private)
    return coverage(framework, evidence, portfolio.forms, ratings, standings=signed)


def _standings(portfolio: Portfolio, session: "Session") -> "tuple[Standing, ...]":
    if not lists.any_sign_off(session):
        return ()
    from fcp_portfolio.services.sign_offs import standings_in  # a window without any opens sooner

    return standings_in(portfolio, session)


def _supervision_forms(portfolio: Portfolio) -> frozenset[str]:
    return frozenset(form.id for form in portfolio.forms.values() if form.supervision)
