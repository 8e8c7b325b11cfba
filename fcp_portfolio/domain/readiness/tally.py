"""What rules that count have in common: altogether, for each node, in each month or week."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.readiness.calendar import (
    Per,
    Progress,
    begins,
    ends,
    months_after,
    period_title,
    periods,
)
from fcp_portfolio.domain.readiness.evidence import Scene
from fcp_portfolio.domain.readiness.finding import Do, State, Step, Verdict, listed
from fcp_portfolio.domain.readiness.requirement import Which

Days = Sequence[tuple[date, int]]
"""What occurred on which day: one piece each, or so many minutes."""

_CERTIFICATE = "certificate"  # the form
_PERIODS = 12  # that are named one by one
NOTHING = Phrase("Nothing is logged yet.")
_ACTIONS = {
    Do.EDIT: Phrase("Open it"),
    Do.LINK: Phrase("Link it"),
    Do.CONFIRM: Phrase("Ask for confirmation"),
}


def undecided(
    scene: Scene, have: int, entries: Sequence[Entry], *, missing: str = "", per: Per = Per.ALL
) -> Verdict:
    """How much is enough nobody has said yet: a person judges it until the number is set."""
    so_far = Phrase("{have} so far.", have=f"{have:,}") if have else Phrase("None yet.")
    if have and per in (Per.MONTH, Per.WEEK):
        period = period_title(begins(scene.today, per), per)
        so_far = Phrase("{period} has {have} so far.", period=period, have=f"{have:,}")
    asked = Phrase("How many are needed: {decides} decides.", decides=scene.decides)
    return Verdict(
        state=State.JUDGED,
        have=have,
        missing=missing or joined(so_far, asked),
        counting=ids(entries),
        step=Step(do=Do.CHOOSE, action=Phrase("Set the number"), about=scene.about),
    )


def so_far(days: Days, per: Per, today: date) -> int:
    """How much there is: altogether, or in this month or week."""
    if per not in (Per.MONTH, Per.WEEK):
        return sum(much for _, much in days)
    return sum(much for day, much in days if begins(day, per) == begins(today, per))


def altogether(
    have: int, least: int, entries: Sequence[Entry], days: Days, *, missing: str, step: Step
) -> Verdict:
    """So much or more: met, or not yet."""
    enough = have >= least
    return Verdict(
        state=State.MET if enough else State.NOT_YET,
        have=have,
        wanted=least,
        missing="" if enough else missing,
        counting=ids(entries),
        step=None if enough else step,
        progress=Progress(gained=_first(days, least), lacking=max(least - have, 0)),
    )


def _first(days: Days, least: int) -> tuple[tuple[date, int], ...]:
    """What was gained until there was enough: what came later delays nothing."""
    ordered = sorted(days)
    sums = [0, *accumulate(much for _, much in ordered)]
    return tuple(day for day, before in zip(ordered, sums, strict=False) if before < least)


def for_each(
    nodes: Sequence[Node], units: Mapping[str, Sequence[date]], least: int
) -> tuple[tuple[Node, ...], Progress]:
    """The nodes that have fewer than so many units, and how far all of them together are.

    `units` are the days on which each node came by one.
    """
    lacking = tuple(node for node in nodes if len(units[node.path]) < least)
    gained = ((day, 1) for node in nodes for day in sorted(units[node.path])[:least])
    left = sum(least - len(units[node.path]) for node in lacking)
    return lacking, Progress(gained=tuple(gained), lacking=left)


def by_nodes(
    nodes: Sequence[Node],
    lacking: Sequence[Node],
    missing: str,
    step: Step | None,
    *,
    counting: tuple[str, ...] = (),
    progress: Progress,
) -> Verdict:
    """A rule about each node: met where none lacks anything."""
    return Verdict(
        state=State.NOT_YET if lacking or not nodes else State.MET,
        have=len(nodes) - len(lacking),
        wanted=len(nodes),
        missing=missing if lacking else "" if nodes else Phrase("There is nothing to count by."),
        counting=counting,
        step=step if lacking else None,
        paths=tuple(node.path for node in lacking),
        progress=progress,
    )


def in_periods(
    scene: Scene, which: Which, per: Per, days: Days, least: int, *, since: str
) -> Verdict:
    """This month or week, and those before it back to the first.

    The first is that of the first entry; or, where the named date is set, or `which` looks at the
    last months and something was there before them, the first whole one after that. None is counted
    from before the rule held, or before a day that is still to come.
    """
    step = log(which, scene)
    sums: Counter[date] = Counter()
    for day, much in days:
        sums[begins(day, per)] += much
    first = min((day for day, _ in days), default=scene.today)
    if begun := _begun(scene, which, since):
        if begun > scene.today:
            return not_begun(begun)
        now = begins(begun, per)
        first = begun if begun == now else ends(now, per) + timedelta(days=1)
    first = min(max(first, scene.since), scene.today)
    *before, now = periods(first, scene.today, per)
    short = [period for period in before if sums[period] < least]
    if sums[now] < least:
        found = _this_period(scene, per, days, sums[now], least)
        earlier = _earlier(short, sums, least, per)
        stated = _stated(scene, ends(short[-1], per)) if short else ""
        return replace(found, missing=joined(found.missing, earlier, stated), step=step)
    found = Verdict(state=State.MET, have=sums[now], wanted=least)
    if not short:
        return found
    found = replace(found, missing=_earlier(short, sums, least, per))
    named = listed((period_title(one, per) for one in short), most=_PERIODS)
    return missed(scene, found, ends(short[-1], per), named, step)


def _begun(scene: Scene, which: Which, since: str) -> date | None:
    """The day after which whole months or weeks are counted; None to begin with the first entry."""
    begun = scene.day(since)
    if not which.months:
        return begun
    opens = months_after(scene.today, -which.months)
    if begun:
        return max(begun, opens)
    always = days_of(scene.chosen(replace(which, months=0)))
    return opens if any(day < opens for day in always) else None


def not_begun(begun: date) -> Verdict:
    """Nothing is asked before the day on which counting begins, so that nothing is met either."""
    return Verdict(state=State.NOT_YET, missing=Phrase("Counting begins on {day}.", day=begun))


def missed(scene: Scene, found: Verdict, last: date, named: str, step: Step) -> Verdict:
    """What fell short and is over: an entry with its day helps where it took place.

    Where it did not, a statement made after the `last` such day says so, and a person judges it.
    """
    if stated := _stated(scene, last):
        return replace(found, state=State.JUDGED, missing=joined(found.missing, stated))
    helps = Phrase("If it took place, log it with its day. If not, say so: it stays missed.")
    settle = Step(
        do=Do.SETTLE,
        action=Phrase("Settle it"),
        title=Phrase("Settle what is missing: {named}", named=named),
        form=step.form,
        forms=step.forms,
        about=scene.about,
    )
    return replace(found, state=State.NOT_YET, missing=joined(found.missing, helps), step=settle)


def _stated(scene: Scene, last: date) -> str:
    """What somebody said after the last day that fell short; empty where nobody did."""
    given = scene.given.get(scene.about)
    if given is None or given.on is None or given.on <= last:
        return ""
    return Phrase(
        "{who} said on {day} what became of it. Only a person can say whether that will do.",
        who=given.who,
        day=given.on,
    )


def _earlier(short: Sequence[date], sums: Mapping[date, int], least: int, per: Per) -> str:
    """The last month or week that had too few, and how many more there are; empty for none."""
    if not short:
        return ""
    period, have = period_title(short[-1], per), sums[short[-1]]
    missing = Phrase("{period} had {have} of {least}.", period=period, have=have, least=least)
    more = Phrase("{n} earlier (one|ones) too.", None, len(short) - 1) if len(short) > 1 else ""
    return joined(missing, more)


def _this_period(scene: Scene, per: Per, days: Days, have: int, least: int) -> Verdict:
    """Short so far: at risk where the pace of late does not bring the rest in time."""
    now = begins(scene.today, per)
    end = ends(now, per)
    ready = Progress(gained=tuple(days), lacking=least - have).ready(scene.today)
    late = ready is None or ready > end
    missing = Phrase(
        "{period} has {have} of {least} and {n} (day|days) left.",
        None,
        (end - scene.today).days,
        period=period_title(now, per),
        have=have,
        least=least,
    )
    return Verdict(
        state=State.AT_RISK if late else State.NOT_YET,
        have=have,
        wanted=least,
        missing=missing,
        by=end if late else None,
    )


def log(which: Which, scene: Scene, lacking: Sequence[Node] = ()) -> Step:
    """Logging one more: with the form that the rule names, or one of them, for what lacks it."""
    meant = scene.evidence.meant(which)
    form = meant[0] if len(meant) == 1 else None
    title = Phrase("Log evidence")
    if lacking:
        title = Phrase("Log evidence for {node}", node=lacking[0].label)
    elif form:
        title = Phrase("Log evidence: {form}", form=form.title)
    elif meant:
        title = Phrase("Log one of these: {forms}", forms=listed(one.title for one in meant))
    return Step(
        do=Do.LOG,
        action=Phrase("Log evidence"),
        title=title,
        form=form.id if form else "",
        forms=tuple(one.id for one in meant) if len(meant) > 1 else (),
        path=lacking[0].path if lacking else "",
    )


def what_counts(which: Which, scene: Scene) -> str:
    """Which forms count, as a sentence; empty where any does. A certificate is advised on."""
    meant = scene.evidence.meant(which)
    if not meant:
        return ""
    said = Phrase("What counts: {forms}.", forms=listed(form.title for form in meant))
    advice = Phrase("Name the module in the title, and attach the certificate as a file.")
    return joined(said, advice if [form.id for form in meant] == [_CERTIFICATE] else "")


def named(nodes: Iterable[Node]) -> str:
    """Nodes by code and title, as many as fit into a sentence."""
    return listed(node.label for node in nodes)


def ids(entries: Iterable[Entry]) -> tuple[str, ...]:
    """The ids of entries."""
    return tuple(entry.id for entry in entries)


def days_of(entries: Iterable[Entry]) -> tuple[date, ...]:
    """The days on which entries occurred."""
    return tuple(entry.content.occurred for entry in entries if entry.content.occurred)


def pieces(entries: Iterable[Entry]) -> tuple[tuple[date, int], ...]:
    """One for each entry, on its day."""
    return tuple((day, 1) for day in days_of(entries))


def linked_ids(held: Mapping[str, Sequence[Entry]]) -> tuple[str, ...]:
    """The ids of the entries that nodes have, each once."""
    return tuple(dict.fromkeys(entry.id for entries in held.values() for entry in entries))


def each(
    which: Which,
    scene: Scene,
    entries: Sequence[Entry],
    *,
    lacking: Sequence[Entry],
    missing: str,
    do: Do,
) -> Verdict:
    """A rule that every entry keeps: met where none lacks anything."""
    if not entries:
        return Verdict(state=State.NOT_YET, missing=NOTHING, step=log(which, scene))
    short = {one.id for one in lacking}
    good = [one for one in entries if one.id not in short]
    return Verdict(
        state=State.NOT_YET if lacking else State.MET,
        have=len(good),
        wanted=len(entries),
        missing=missing if lacking else "",
        counting=ids(good),
        step=Step(do=do, action=_ACTIONS[do], entry=lacking[0].id) if lacking else None,
    )


def titles(entries: Sequence[Entry]) -> str:
    """The first titles of entries, for a sentence."""
    return listed((f"“{one.content.title}”" for one in entries), most=3)
