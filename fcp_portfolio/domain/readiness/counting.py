"""Rules that count: entries, kinds, people, minutes, numbers in entries."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.people import plain_name
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.evidence import Scene
from fcp_portfolio.domain.readiness.finding import Do, State, Step, Verdict, listed
from fcp_portfolio.domain.readiness.requirement import EVERYTHING, Number, Part, Scope, Which
from fcp_portfolio.domain.readiness.tally import (
    altogether,
    by_nodes,
    days_of,
    each,
    for_each,
    ids,
    in_periods,
    linked_ids,
    log,
    named,
    pieces,
    so_far,
    titles,
    undecided,
    what_counts,
)

NO_LIMIT = 10**9
_THIS = {Per.MONTH: Phrase("this month"), Per.WEEK: Phrase("this week")}
_MINUTES = {Per.MONTH: Phrase("minutes this month"), Per.WEEK: Phrase("minutes this week")}
_WHOLE = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """So many entries: altogether, for each node, or in each month or week.

    `since` names the date of the route from which months and weeks are counted; where it is not
    set, they are counted from the first entry.
    """

    which: Which = EVERYTHING
    minimum: Number = 0
    maximum: Number = NO_LIMIT
    per: Per = Per.ALL
    scope: Scope | None = None
    since: str = ""

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        least, most = scene.number(self.minimum), scene.number(self.maximum)
        if least is None or most is None:
            have = so_far(pieces(entries), self.per, scene.today)
            return undecided(scene, have, entries, per=self.per)
        if self.per is Per.NODE:
            return self._for_each(scene, entries, least, most)
        if self.per is Per.ALL:
            return self._altogether(scene, entries, least, most)
        found = in_periods(scene, self.which, self.per, pieces(entries), least, since=self.since)
        return replace(found, counting=ids(entries), unit=_THIS[self.per])

    def _altogether(self, scene: Scene, entries: Sequence[Entry], least: int, most: int) -> Verdict:
        have = len(entries)
        if have > most:
            missing = Phrase("{have} pieces; at most {most} have room.", have=have, most=most)
            step = Step(do=Do.EDIT, action=Phrase("Show them"), entry=entries[0].id)
            return Verdict(
                state=State.NOT_YET,
                have=have,
                wanted=most,
                missing=missing,
                counting=ids(entries),
                step=step,
            )
        more = Phrase("{n} more (piece is|pieces are) needed.", None, least - have)
        missing, step = joined(more, what_counts(self.which, scene)), log(self.which, scene)
        verdict = altogether(have, least, entries, pieces(entries), missing=missing, step=step)
        return verdict if least else replace(verdict, wanted=most)

    def _for_each(self, scene: Scene, entries: Sequence[Entry], least: int, most: int) -> Verdict:
        nodes = scene.nodes(self.scope)
        held = scene.by_node(entries, nodes)
        few, progress = for_each(nodes, {p: days_of(of) for p, of in held.items()}, least)
        many = [node for node in nodes if len(held[node.path]) > most]
        missing = joined(
            _too_few(scene, few, nodes, least, progress.lacking) if few else "",
            _too_many(scene, many, nodes, most) if many else "",
        )
        step = log(self.which, scene, few)
        if many and not few:
            step = Step(do=Do.EDIT, action=Phrase("Show them"), path=many[0].path)
        return by_nodes(
            nodes,
            [*few, *many],
            missing,
            step,
            counting=linked_ids(held),
            progress=progress,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """So many minutes: altogether, in each month or week, or of every single piece."""

    minimum: Number
    which: Which = EVERYTHING
    per: Per = Per.ALL
    since: str = ""

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        days = [(e.content.occurred or scene.today, e.content.minutes or 0) for e in entries]
        total = sum(minutes for _, minutes in days)
        least = scene.number(self.minimum)
        if least is None:
            have = so_far(days, self.per, scene.today)
            return undecided(scene, have, entries, per=self.per)
        if self.per is Per.PIECE:
            return self._of_each(scene, entries, least)
        if self.per is Per.ALL:
            step = log(self.which, scene)
            more = Phrase("{n} more (minute is|minutes are) needed.", None, least - total)
            missing = joined(more, what_counts(self.which, scene))
            return altogether(total, least, entries, days, missing=missing, step=step)
        found = in_periods(scene, self.which, self.per, days, least, since=self.since)
        return replace(found, counting=ids(entries), unit=_MINUTES[self.per])

    def _of_each(self, scene: Scene, entries: Sequence[Entry], least: int) -> Verdict:
        short = [one for one in entries if (one.content.minutes or 0) < least]
        bare = [one for one in short if not one.content.minutes]
        brief = [one for one in short if one.content.minutes]
        none = Phrase(
            "{n} (piece has|pieces have) no minutes yet: {them}.",
            None,
            len(bare),
            them=titles(bare),
        )
        less = Phrase("Shorter than {least} minutes: {them}.", least=least, them=titles(brief))
        missing = joined(none if bare else "", less if brief else "")
        found = each(
            self.which, scene, entries, lacking=[*bare, *brief], missing=missing, do=Do.EDIT
        )
        step = found.step and replace(found.step, part="minutes" if short else "")
        return replace(found, step=step)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """So much altogether in number fields of entries, such as replies to a questionnaire."""

    minimum: Number
    fields: tuple[str, ...]
    which: Which = EVERYTHING

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        days = [(e.content.occurred or scene.today, self._in(e)) for e in entries]
        total = sum(much for _, much in days)
        least = scene.number(self.minimum)
        if least is None:
            return undecided(scene, total, entries)
        more = Phrase("{n} more (is|are) needed, added up.", None, least - total)
        missing = joined(more, what_counts(self.which, scene))
        step = log(self.which, scene)
        return altogether(total, least, entries, days, missing=missing, step=step)

    def _in(self, entry: Entry) -> int:
        """What an entry says; an empty field, or one with no number in it, adds nothing."""
        texts = (str(entry.content.values.get(name, "")) for name in self.fields)
        return sum(int(text) for text in texts if _WHOLE.fullmatch(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """So many kinds of evidence: for each node, or altogether."""

    minimum: Number
    which: Which = EVERYTHING
    per: Per = Per.NODE
    scope: Scope | None = None

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        firsts = _first_of_each(scene, entries)
        least = scene.number(self.minimum)
        if least is None:
            return undecided(scene, len(firsts), entries)
        if self.per is Per.NODE:
            return self._for_each(scene, entries, least)
        missing = Phrase(
            "{kinds}; at least {least} are asked for.", kinds=_so_far(firsts), least=least
        )
        days = [(day, 1) for day in firsts.values()]
        return altogether(
            len(firsts), least, entries, days, missing=missing, step=log(self.which, scene)
        )

    def _for_each(self, scene: Scene, entries: Sequence[Entry], least: int) -> Verdict:
        nodes = scene.nodes(self.scope)
        held = scene.by_node(entries, nodes)
        units = {path: tuple(_first_of_each(scene, of).values()) for path, of in held.items()}
        few, progress = for_each(nodes, units, least)
        missing = Phrase(
            "{n} of {all} {called} (has|have) fewer than {least} kinds of evidence: {names}.",
            None,
            len(few),
            all=len(nodes),
            called=scene.called(nodes),
            least=least,
            names=named(few),
        )
        step = log(self.which, scene, few)
        return by_nodes(nodes, few, missing, step, counting=linked_ids(held), progress=progress)


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """So many different people: whom entries name, or with `confirmed` those who stand by them.

    With `peer_reviewed` the peers who reviewed them.
    """

    minimum: Number
    which: Which = EVERYTHING

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        people = self._people(scene, entries)
        least = scene.number(self.minimum)
        if least is None:
            return undecided(scene, len(people), entries)
        missing = Phrase(
            "{n} (person|people) so far; at least {least}.", None, len(people), least=least
        )
        step = self._step(scene, entries)
        return altogether(len(people), least, entries, (), missing=missing, step=step)

    def _step(self, scene: Scene, entries: Sequence[Entry]) -> Step:
        """Another person for the newest of them; a peer first for what nobody reviewed yet."""
        reviews = self.which.peer_reviewed
        asked, action = entries, Phrase("Ask somebody else")
        if reviews and not entries:
            asked = scene.chosen(replace(self.which, peer_reviewed=False))
            action = Phrase("Ask a peer")
        if not (asked and (reviews or self.which.confirmed)):
            return log(self.which, scene)
        return Step(do=Do.REVIEW if reviews else Do.CONFIRM, action=action, entry=asked[-1].id)

    def _people(self, scene: Scene, entries: Sequence[Entry]) -> set[str]:
        if not (self.which.confirmed or self.which.peer_reviewed):
            return {entry.content.person for entry in entries if entry.content.person}
        by_peers = self.which.peer_reviewed
        vouched = scene.evidence.reviewed if by_peers else scene.evidence.vouched
        answers = [one.answer for entry in entries for one in vouched.get(entry.id, ())]
        signed = (
            entry.content.elsewhere for entry in entries if self.which.elsewhere and not by_peers
        )
        ids = {plain_name(one.name): one.person for one in answers if one.person}
        names = [one.name for one in answers if not one.person]
        names += [one.who for one in signed if one]
        known = {one.person for one in answers if one.person}
        return known | {ids.get(name, name) for name in map(plain_name, names)}


def _first_of_each(scene: Scene, entries: Iterable[Entry]) -> dict[str, date]:
    """The kinds that there are, with the day of the first entry of each."""
    found: dict[str, date] = {}
    for entry in entries:
        found.setdefault(scene.evidence.kind(entry), entry.content.occurred or scene.today)
    return found


def _too_few(
    scene: Scene, few: Sequence[Node], nodes: Sequence[Node], least: int, lacking: int
) -> str:
    """Which nodes lack pieces, of how many, and how many pieces all of them lack together."""
    called, names = scene.called(nodes), named(few)
    if least == 1:
        return Phrase(
            "{n} of {all} {called} (has|have) no evidence yet: {names}.",
            None,
            len(few),
            all=len(nodes),
            called=called,
            names=names,
        )
    said = Phrase(
        "{n} of {all} {called} (has|have) fewer than {least} pieces of evidence: {names}.",
        None,
        len(few),
        least=least,
        all=len(nodes),
        called=called,
        names=names,
    )
    return joined(said, Phrase("{n} more (piece is|pieces are) needed in all.", None, lacking))


def _too_many(scene: Scene, many: Sequence[Node], nodes: Sequence[Node], most: int) -> str:
    return Phrase(
        "{n} of {all} {called} (has|have) more than {most}, where no more have room: {names}.",
        None,
        len(many),
        all=len(nodes),
        called=scene.called(nodes),
        most=most,
        names=named(many),
    )


def _so_far(kinds: Iterable[str]) -> str:
    names = list(kinds)
    return Phrase("So far {names}", names=listed(names)) if names else Phrase("Nothing yet")
