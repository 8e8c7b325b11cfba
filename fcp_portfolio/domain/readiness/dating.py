"""Rules about days: gaps, what is due by a day, what runs out and is renewed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.readiness.calendar import (
    PACE_DAYS,
    SHORTEST_PACE,
    Progress,
    months_after,
)
from fcp_portfolio.domain.readiness.evidence import Scene
from fcp_portfolio.domain.readiness.finding import Do, State, Step, Verdict, listed
from fcp_portfolio.domain.readiness.requirement import (
    EVERYTHING,
    Asked,
    Number,
    Part,
    Rule,
    Which,
)
from fcp_portfolio.domain.readiness.tally import (
    days_of,
    ids,
    log,
    not_begun,
    pieces,
    undecided,
)

Gap = tuple[date, date]
SOON = 90  # days before something runs out in which it is told


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """No gap of so many months or more, or of more than so many weeks.

    Counted from the named date of the route; where it is not set, from the beginning of the months
    that are looked at, or else from the first entry. Where gaps may be `explained`, a statement
    explains those that had ended on its day.
    """

    which: Which = EVERYTHING
    gap_months: int = 0
    gap_weeks: Number = 0
    since: str = ""
    explained: bool = False

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        days = sorted(set(days_of(entries)))
        weeks = scene.number(self.gap_weeks)
        if weeks is None:
            weeks_asked = Phrase(
                "How many weeks may pass between two: {decides} decides.", decides=scene.decides
            )
            return undecided(scene, len(days), entries, missing=weeks_asked)
        if weeks != self.gap_weeks:
            return replace(self, gap_weeks=weeks).judge(scene)
        step = log(self.which, scene)
        begun = scene.day(self.since)
        if begun and begun > scene.today:
            return not_begun(begun)
        if not days:
            return Verdict(state=State.NOT_YET, missing=Phrase("Nothing is logged yet."), step=step)
        return self._between(scene, entries, days, step)

    def _between(
        self, scene: Scene, entries: Sequence[Entry], days: Sequence[date], step: Step
    ) -> Verdict:
        gaps = self.among(self._all(scene, days))
        over = self._over(days[-1])
        ready = Progress(gained=pieces(entries), lacking=1).ready(scene.today)
        # So soon after the last one nobody has to think of the next, however slow the pace was.
        half = days[-1] + (over - days[-1]) / 2
        late = scene.today >= half and (ready is None or ready >= over)
        found = Verdict(state=State.MET, have=len(days), counting=ids(entries))
        left = self._unexplained(scene, gaps)
        if left:
            return self._gaps(scene, found, gaps, left)
        if late:
            missing = Phrase("The next is due before {day}.", day=over)
            return replace(found, state=State.AT_RISK, missing=missing, step=step, by=over)
        return found

    def _unexplained(self, scene: Scene, gaps: Sequence[Gap]) -> list[Gap]:
        given = scene.given.get(scene.about)
        stated = given.on if self.explained and given and given.on else date.min
        return [gap for gap in gaps if gap[1] > stated]

    def _gaps(
        self, scene: Scene, found: Verdict, gaps: Sequence[Gap], left: Sequence[Gap]
    ) -> Verdict:
        """Gaps are told; where they may be explained, how many of them are."""
        missing, step = _told(left), log(self.which, scene)
        if not self.explained:
            return replace(found, state=State.NOT_YET, missing=missing, step=step)
        which = listed(Phrase("{first} to {last}", first=one, last=end) for one, end in left)
        title = Phrase("Explain the gap: {gap}", gap=which)
        if len(left) > 1:
            title = Phrase("Explain the gaps: {gaps}", gaps=which)
        action = Phrase("Explain the gap")
        step = Step(do=Do.DECLARE, action=action, title=title, about=scene.about)
        return replace(
            found,
            state=State.NOT_YET,
            have=len(gaps) - len(left),
            wanted=len(gaps),
            missing=joined(missing, Phrase("It is not explained yet.")),
            step=step,
        )

    def among(self, days: Sequence[date]) -> list[Gap]:
        """The gaps between days that follow each other: the last before it, the first after it."""
        return [gap for gap in pairwise(days) if gap[1] >= self._over(gap[0])]

    def _all(self, scene: Scene, days: Sequence[date]) -> list[date]:
        begun = scene.day(self.since)
        if begun is None and self.which.months:
            begun = months_after(scene.today, -self.which.months)
        first = [begun] if begun and begun < days[0] else []
        return [*first, *(day for day in days if not begun or day >= begun), scene.today]

    def _over(self, day: date) -> date:
        """The first day on which it is a gap that nothing has followed this one."""
        if self.gap_months or isinstance(self.gap_weeks, Asked):
            return months_after(day, self.gap_months)
        return day + timedelta(weeks=self.gap_weeks, days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """Another rule is met within so many months of a date, or by a date that was agreed.

    `since` and `agreed` name dates of the route.
    """

    rule: Rule
    since: str
    months: int
    agreed: str = ""

    @property
    def looks_at(self) -> Part:
        return self.rule.looks_at

    def judge(self, scene: Scene) -> Verdict:
        found = self.rule.judge(scene)
        due = self._due(scene)
        if due is None:
            return self._without_a_day(scene, found)
        if found.met:
            return _in_time(found, due)
        if found.state is State.JUDGED:
            missing = joined(found.missing, Phrase("It is due by {due}.", due=due))
            return replace(found, missing=missing)
        if scene.today > due:
            missing = joined(Phrase("It was due by {due}.", due=due), found.missing)
            return replace(found, state=State.AT_RISK, missing=missing, by=due)
        if self._has_time(scene, found, due):
            missing = joined(found.missing, Phrase("It is due by {due}.", due=due))
            return replace(found, state=State.NOT_YET, missing=missing)
        return _at_this_pace(found, due, scene.today)

    def _has_time(self, scene: Scene, found: Verdict, due: date) -> bool:
        """Whether no pace can be told yet: so soon after the beginning, or of one single act."""
        begun = scene.day(self.since)
        if begun and (scene.today - begun).days < SHORTEST_PACE:
            return True
        single = _waits_for_a_signature(found) or (
            not found.progress.gained and found.progress.lacking == 1
        )
        return single and (due - scene.today).days >= SHORTEST_PACE

    def _due(self, scene: Scene) -> date | None:
        begun = scene.day(self.since)
        after = months_after(begun, self.months) if begun else None
        return scene.day(self.agreed) or after

    def _without_a_day(self, scene: Scene, found: Verdict) -> Verdict:
        title = scene.dates.get(self.since, self.since)
        missing = Phrase("When it is due is not known: “{title}” is not set.", title=title)
        step = Step(do=Do.DATE, action=Phrase("Set the day"), about=self.since)
        return replace(found, state=State.JUDGED, missing=missing, step=step, by=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Valid:
    """Something that runs out is there and has not: the newest entry of its kind.

    It lasts until the day in `field`, where the form has one and it is filled in, or else for so
    many months.
    """

    which: Which
    for_months: int = 0
    field: str = ""

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        step = log(self.which, scene)
        if not entries:
            return Verdict(
                state=State.NOT_YET, wanted=1, missing=Phrase("Nothing is logged yet."), step=step
            )
        last = max(entries, key=lambda one: runs_out(one, self.for_months, self.field))
        end = runs_out(last, self.for_months, self.field)
        return lasting(end, scene.today, (last.id,), step)


def runs_out(entry: Entry, months: int, field: str) -> date:
    """The last day on which what an entry shows holds; the last of all days where it has none."""
    written = read_iso(str(entry.content.values.get(field) or "")) if field else None
    if written is None and months and entry.content.occurred:
        return months_after(entry.content.occurred, months)
    return written or date.max


def lasting(end: date, today: date, counting: tuple[str, ...], step: Step) -> Verdict:
    """Whether what runs out on a day still holds, and long enough."""
    found = Verdict(state=State.MET, have=1, wanted=1, counting=counting)
    if end < today:
        missing = Phrase("It ran out on {end}.", end=end)
        return replace(found, state=State.NOT_YET, have=0, missing=missing, step=step)
    if (end - today).days < SOON:
        missing = Phrase("It runs out on {end}.", end=end)
        return replace(found, state=State.AT_RISK, missing=missing, step=step, by=end)
    return found


def _waits_for_a_signature(found: Verdict) -> bool:
    """Whether nothing but that is missing: it comes at once, so that no pace says when."""
    return found.step is not None and found.step.do in (Do.ASK, Do.RECEIVE)


def _in_time(found: Verdict, due: date) -> Verdict:
    reached = found.progress.reached
    if reached is None or reached <= due:
        return found
    missing = Phrase(
        "It was reached on {reached}; it was due by {due}. Ask whether that is accepted.",
        reached=reached,
        due=due,
    )
    return replace(found, state=State.JUDGED, missing=missing)


def _at_this_pace(found: Verdict, due: date, today: date) -> Verdict:
    signature = _waits_for_a_signature(found)
    ready = None if signature else found.progress.ready(today)
    if signature:
        missing = Phrase("It is due by {due}.", due=due)
    elif ready is None:
        missing = Phrase(
            "Nothing was added in the last {n} (day|days). It is due by {due}.",
            None,
            PACE_DAYS,
            due=due,
        )
    else:
        missing = Phrase(
            "At this pace it is reached on {ready}. It is due by {due}.", ready=ready, due=due
        )
    said = replace(found, missing=joined(found.missing, missing))
    if ready is not None and ready <= due:
        return replace(said, state=State.NOT_YET)
    return replace(said, state=State.AT_RISK, by=due)


def _told(gaps: Sequence[Gap]) -> str:
    first, last = gaps[-1]
    missing = Phrase("Nothing from {first} to {last}.", first=first, last=last)
    more = len(gaps) - 1
    return joined(missing, Phrase("{n} earlier (gap|gaps) too.", None, more) if more else "")
