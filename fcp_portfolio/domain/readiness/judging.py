"""Rules that people answer: levels, statements, documents held, the chain of a stage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from fcp_portfolio.domain.completion import StageRow
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.readiness.calendar import Progress, months_after
from fcp_portfolio.domain.readiness.dating import lasting, runs_out
from fcp_portfolio.domain.readiness.evidence import Out, Scene
from fcp_portfolio.domain.readiness.finding import Do, State, Step, Verdict
from fcp_portfolio.domain.readiness.requirement import Part, Scope
from fcp_portfolio.domain.readiness.tally import by_nodes, for_each, linked_ids, named

_CHANGES = Phrase(
    "An assessment that comes in later changes what was signed. Wait for it, or withdraw the "
    "request, before you ask for the sign-off."
)

OWNER = "you"  # who makes a statement, where that is the owner


class By(StrEnum):
    """Whose level it is."""

    OWNER = "owner"
    REVIEWER = "reviewer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """For each node the newest level of the owner, or of a reviewer, is this one or higher.

    Without a level any counts: it was rated at all.
    """

    by: By
    scale: str
    level: str = ""
    scope: Scope | None = None

    @property
    def looks_at(self) -> Part:
        own = Part.RATINGS | Part.SIGN_OFFS
        return own if self.by is By.OWNER else own | Part.ENTRIES

    def judge(self, scene: Scene) -> Verdict:
        nodes = scene.nodes(self.scope)
        newest = self._own(scene) if self.by is By.OWNER else self._reviewers(scene)
        units = {
            node.path: (newest[node.path][1],)
            if node.path in newest and self._reaches(scene, newest[node.path][0])
            else ()
            for node in nodes
        }
        lacking, progress = for_each(nodes, units, 1)
        missing = Phrase(
            "Not rated “{level}” yet: {names}.", level=self.level, names=named(lacking)
        )
        unrated = Phrase("Not rated yet: {names}.", names=named(lacking))
        step = self._step(scene, lacking) if lacking else None
        said = missing if self.level else unrated
        return by_nodes(nodes, lacking, said, step, progress=progress)

    def _own(self, scene: Scene) -> Mapping[str, tuple[str, date]]:
        own = [one for one in scene.ratings if not one.by and one.scale == self.scale]
        return {one.path: (one.level, one.on) for one in own if one.on <= scene.today}

    def _reviewers(self, scene: Scene) -> Mapping[str, tuple[str, date]]:
        theirs = [one for one in scene.ratings if one.by and one.scale == self.scale]
        found = {one.path: (one.level, one.on) for one in theirs if one.on <= scene.today}
        for path, standing in scene.evidence.signed.items():
            said = standing.sign_off
            if said.scale == self.scale and (path not in found or said.on >= found[path][1]):
                found[path] = (standing.level, said.on)
        return found

    def _reaches(self, scene: Scene, level: str) -> bool:
        scale = scene.scales.get(self.scale)
        levels = scale.levels if scale else ()
        if level not in levels:
            return False
        return not self.level or levels.index(level) >= levels.index(self.level)

    def _step(self, scene: Scene, lacking: tuple[Node, ...]) -> Step:
        node = lacking[0]
        if self.by is By.OWNER:
            title = Phrase("Rate yourself on {node}", node=node.label)
            action = Phrase("Rate yourself")
            return Step(do=Do.RATE, action=action, title=title, path=node.path)
        return _sign(scene, lacking)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A person's dated statement is recorded: a declaration, or what only a person can judge.

    `by` is who makes it, as in a sentence; it holds for so many months, or for good.
    """

    by: str
    judged: bool = False
    for_months: int = 0

    @property
    def looks_at(self) -> Part:
        return Part(0)

    def judge(self, scene: Scene) -> Verdict:
        given = scene.given.get(scene.about)
        action = Phrase("Record the judgement") if self.judged else Phrase("Record the statement")
        step = Step(do=Do.DECLARE, action=action, about=scene.about)
        if given and given.on and given.on <= scene.today:
            end = months_after(given.on, self.for_months) if self.for_months else date.max
            found = lasting(end, scene.today, (), step)
            return replace(found, progress=Progress(gained=((given.on, 1),)))
        said = Phrase("Only {by} can say.", by=self.by)
        waits = Phrase("Not stated yet by {by}.", by=self.by)
        return Verdict(
            state=State.JUDGED if self.judged else State.NOT_YET,
            wanted=1,
            missing=said if self.judged else waits,
            step=step,
            progress=Progress(lacking=1),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document is held: the owner names the entry that has it as a file.

    It lasts until the day in `field` of that entry, or for so many months, or for good.
    """

    for_months: int = 0
    field: str = ""

    @property
    def looks_at(self) -> Part:
        return Part.ENTRIES

    def holds(self, entry: Entry, today: date) -> bool:
        """Whether an entry is such a document, and has not run out."""
        file = entry.counts and bool(entry.content.attachments)
        return file and runs_out(entry, self.for_months, self.field) >= today

    def judge(self, scene: Scene) -> Verdict:
        given = scene.given.get(scene.about)
        entry = scene.evidence.by_id.get(given.entry) if given else None
        step = Step(do=Do.HOLD, action=Phrase("Name the document"), about=scene.about)
        if entry is None or not entry.content.attachments:
            bare = Phrase("“{title}” has no file.", title=entry.content.title) if entry else ""
            return Verdict(
                state=State.NOT_YET,
                wanted=1,
                missing=bare or Phrase("No document is named yet."),
                step=step,
                progress=Progress(lacking=1),
            )
        end = runs_out(entry, self.for_months, self.field)
        found = lasting(end, scene.today, (entry.id,), step)
        return replace(found, progress=Progress(gained=((entry.content.occurred or end, 1),)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Everybody in the chain of the stage has signed, in ways that count."""

    @property
    def looks_at(self) -> Part:
        return Part.ENTRIES | Part.SIGN_OFFS

    def judge(self, scene: Scene) -> Verdict:
        stage = scene.stage
        if stage is None:
            return Verdict(state=State.NOT_YET, missing=Phrase("There is no chain to sign."))
        standing = [row for row in stage.rows if _stands(row)]
        open_ = [row for row in stage.rows if not _stands(row)]
        step = _sign(scene, tuple(row.node for row in open_)) if open_ else None
        return Verdict(
            state=State.NOT_YET if open_ else State.MET,
            have=len(standing),
            wanted=len(stage.rows),
            missing=joined(*stage.missing) if open_ else "",
            step=step,
            paths=tuple(row.node.path for row in open_),
            progress=Progress(
                gained=tuple((row.standing.sign_off.on, 1) for row in standing if row.standing),
                lacking=len(open_),
            ),
        )


def _stands(row: StageRow) -> bool:
    return row.stands and not row.changed


def _sign(scene: Scene, lacking: Sequence[Node]) -> Step:
    """Asking for what is lacking, the whole stage if more than one; or, once asked, the answer.

    What is still being assessed comes first: its answer would change what was signed.
    """
    asked = {path for one in scene.out for path in one.paths}
    left = [node for node in lacking if node.path not in asked]
    if not left:
        return _take_in(next(out for out in scene.out if lacking[0].path in out.paths))
    if (assessed := _being_assessed(scene, left)) is not None:
        return _take_in(assessed, _CHANGES)
    action, stage = Phrase("Ask for sign-off"), scene.stage
    if stage is None or len(left) == 1:
        node = left[0]
        title = Phrase("Ask for {node} to be signed off", node=node.label)
        key = stage.stage.key if stage else ""
        return Step(do=Do.ASK, action=action, title=title, path=node.path, stage=key)
    title = Phrase("Ask for “{stage}” to be signed off", stage=stage.stage.stage.title)
    return Step(do=Do.ASK, action=action, title=title, stage=stage.stage.key)


def _being_assessed(scene: Scene, nodes: Sequence[Node]) -> Out | None:
    """The first request for an assessment of what would be shown for these capabilities."""
    if not scene.assessed:
        return None
    shown = set(linked_ids(scene.by_node(scene.evidence.entries, nodes)))
    return next((one for one in scene.assessed if not shown.isdisjoint(one.entries)), None)


def _take_in(one: Out, why: str = "") -> Step:
    title = Phrase(
        "Take in what {who} answers to request {number}", who=one.waits_on, number=one.number
    )
    action = Phrase("Show the request")
    return Step(do=Do.RECEIVE, action=action, title=title, why=why, request=one.id)
