"""Learning needs reviewed in one sitting, the goals that come of them, and evidence closing these.

A goal is an entry with the form of the development plan, linked to a capability.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from fcp_portfolio.domain.dates import read_iso, spoken
from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import (
    Query,
    called,
    checked_form,
    link_to,
    list_entries,
    whole_entries,
    write_entry,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import make_rating, rating_state
from fcp_portfolio.storage import reading

FORM = "pdp"
NEED, STATE, TARGET, REVIEW, ACHIEVED_ON = "need", "state", "target", "review", "achieved"
PLANNED, ACHIEVED, DROPPED = "Planned", "Achieved", "No longer needed"
CLOSED_BY = "Closed by"
LONGEST_NEED = 260
_TITLE = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What the owner said of one capability: a level, a need in one line, whether it is a goal."""

    path: str
    level: str = ""
    need: str = ""
    goal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal as it is listed. `closed` says by what, empty while it is open."""

    id: str
    title: str
    draft: bool
    target: date | None
    closed: str = ""

    @property
    def open(self) -> bool:
        """Whether it is still to be reached."""
        return not self.closed


def record_review(portfolio: Portfolio, said: Sequence[Reviewed]) -> Done[tuple[Entry, ...]]:
    """Records levels, and a draft of a plan for each goal, as one change."""
    today = portfolio.today()
    rated = [
        make_rating(portfolio, one.path, one.level, today, one.need) for one in said if one.level
    ]
    goals = [_content(portfolio, one, today) for one in said if one.goal]
    if not (rated or goals):
        return Done(value=(), said=Phrase("Nothing was changed."))
    with portfolio.change() as change:
        for rating in rated:
            what = Phrase("Rated {code} {title}", code=rating.code, title=rating.title)
            change.record(what, "rating", rating.id, rating_state(rating))
        written = []
        for content in goals:
            checked_form(portfolio, content, draft=True)
            what = Phrase("Proposed a goal")
            written.append(write_entry(portfolio, change, new_id(), content, draft=True, what=what))
    return Done(
        value=tuple(written),
        changed=(Changed.RATINGS if rated else Changed.NOTHING)
        | (Changed.ENTRIES if goals else Changed.NOTHING),
        undo=change.id,
        said=Phrase(
            "Rated {rated}, proposed {goals} as drafts.",
            rated=Phrase("{n} (capability|capabilities)", None, len(rated)),
            goals=Phrase("{n} (goal|goals)", None, len(goals)),
        ),
    )


def goals_of(portfolio: Portfolio, path: str) -> tuple[Goal, ...]:
    """The goals that are linked to a capability, open ones first, then the newest."""
    ids = [row.id for row in list_entries(portfolio, Query(node=path, form=FORM))]
    found = {one.id: one for one in whole_entries(portfolio, ids)}
    goals = [_goal(portfolio, found[name]) for name in ids]
    return tuple(sorted(goals, key=lambda goal: not goal.open))


def is_open(plan: Entry) -> bool:
    """Whether what an entry plans is still to be reached."""
    return str(plan.content.values.get(STATE) or "") not in (ACHIEVED, DROPPED)


def close_goal(portfolio: Portfolio, goal_id: str, entry_id: str) -> Done[Entry]:
    """Says that an entry shows that a goal is reached; raises Refused for what is no evidence."""
    with portfolio.change() as change:
        goal = reading.entry(change.session, reading.full_id(change.session, goal_id))
        entry = reading.entry(change.session, reading.full_id(change.session, entry_id))
        if goal.content.form != FORM or not entry.counts or entry.id == goal.id:
            message = Phrase("A goal is closed by a final entry. Nothing was changed.")
            raise Refused(message)
        name = called(entry, portfolio.form(entry.content.form, entry.content.form_edition))
        content = _closed(goal.content, name, entry.content.occurred or portfolio.today())
        checked_form(portfolio, content, draft=goal.draft)
        what = Phrase("Closed the goal")
        written = write_entry(portfolio, change, goal.id, content, draft=goal.draft, what=what)
    said = Phrase("The goal is closed by “{name}”.", name=name)
    return Done(value=written, changed=Changed.ENTRIES, undo=change.id, said=said)


def _content(portfolio: Portfolio, one: Reviewed, today: date) -> Content:
    form, link = portfolio.definitions.forms[FORM], link_to(portfolio, one.path)
    return Content(
        form=form.id,
        form_edition=form.edition,
        title=(one.need or link.title)[:_TITLE],
        occurred=today,
        values={NEED: one.need, STATE: PLANNED},
        links=(link,),
    )


def _goal(portfolio: Portfolio, entry: Entry) -> Goal:
    values = entry.content.values
    form = portfolio.form(entry.content.form, entry.content.form_edition)
    state = str(values.get(STATE) or "")
    said = [one for one in str(values.get(REVIEW) or "").split("\n") if one.startswith(CLOSED_BY)]
    return Goal(
        id=entry.id,
        title=called(entry, form),
        draft=entry.draft,
        target=read_iso(str(values.get(TARGET) or "")),
        closed=(*said[-1:], state)[0] if state in (ACHIEVED, DROPPED) else "",
    )


def _closed(content: Content, name: str, on: date) -> Content:
    """The plan with what it says of being closed; what stands there stays."""
    line = f"{CLOSED_BY} “{name}”, {spoken(on)}."
    review = "\n".join(filter(None, (str(content.values.get(REVIEW) or ""), line)))
    closed = {STATE: ACHIEVED, ACHIEVED_ON: on.isoformat(), REVIEW: review}
    return replace(content, values={**content.values, **closed})
