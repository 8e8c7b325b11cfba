"""The next best steps: what to do, why, and what says so. Counted from coverage alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.ui.wording import counted
from fcp_portfolio.ui.words import tr

MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """One step. `do` is `log`, `rate` or `show`; `path` is the capability, empty for any."""

    icon: str
    title: str
    why: str
    source: str
    action: str
    do: str
    path: str = ""

    @property
    def name(self) -> str:
        """The full name of its button: those that read alike must not sound alike."""
        return f"{self.action}: {self.title}"


FIRST = NextStep(
    icon="plus",
    title="Log your first piece of evidence",
    why="A debrief of five minutes counts. So does a case, a certificate, a tutorial.",
    source="It stays a draft until you mark it as final",
    action="Log evidence",
    do="log",
)


def next_steps(framework: Framework, rows: Sequence[Coverage]) -> tuple[NextStep, ...]:
    """At most three: what changed since it was signed and gaps, one kind alone, never rated."""
    if not any(row.pieces or row.drafts for row in rows):
        return (FIRST,)
    found = (
        *_changed(rows),
        *_gaps(framework, rows),
        *_one_kind(framework, rows),
        *_unrated(framework, rows),
    )
    return tuple(islice(_different(found), MOST))


def _changed(rows: Sequence[Coverage]) -> Iterator[NextStep]:
    for row in rows:
        if row.status is Status.CHANGED and row.standing is not None:
            titles = ", ".join(dict.fromkeys(f"“{one.title}”" for one in row.standing.changed))
            yield NextStep(
                icon="file-diff",
                title=tr("Ask for {capability} to be signed off again", capability=row.node.title),
                why=tr(
                    "{titles} reads otherwise now than when {name} signed.",
                    titles=titles,
                    name=row.standing.answer.name,
                ),
                source=tr("A sign-off covers exactly what was shown"),
                action=tr("See what changed"),
                do="show",
                path=row.node.path,
            )
            return


def _gaps(framework: Framework, rows: Sequence[Coverage]) -> Iterator[NextStep]:
    empty = [row for row in rows if not row.pieces]
    plural = next(level.plural for level in framework.levels if level.evidence)
    source = f"{framework.short_title} ({framework.edition}): {len(rows)} {plural}"
    for row in empty[:2]:
        draft = " A draft is linked to it: mark it as final." if row.drafts else ""
        yield NextStep(
            icon="plus",
            title=f"Log evidence for {row.node.title}",
            why=f"{row.node.kind.capitalize()} {row.node.code} has nothing yet.{draft}",
            source=f"{source}, {len(empty)} without evidence",
            action="Log evidence",
            do="log",
            path=row.node.path,
        )


def _one_kind(framework: Framework, rows: Sequence[Coverage]) -> Iterator[NextStep]:
    for row in rows:
        if row.pieces and len(row.kinds) == 1:
            rests = f"rests on {counted(row.pieces, 'piece')} of one kind."
            yield NextStep(
                icon="layers",
                title=f"Add a second kind of evidence for {row.node.title}",
                why=f"{row.node.kind.capitalize()} {row.node.code} {rests} Another would help.",
                source=f"{framework.short_title} ({framework.edition}): your entries by kind",
                action="Log evidence",
                do="log",
                path=row.node.path,
            )
            return


def _unrated(framework: Framework, rows: Sequence[Coverage]) -> Iterator[NextStep]:
    unrated = [row for row in rows if row.pieces and row.rating is None]
    if unrated:
        row = unrated[0]
        yield NextStep(
            icon="gauge",
            title=f"Rate yourself on {row.node.title}",
            why=f"{row.node.kind.capitalize()} {row.node.code} has evidence and no own rating.",
            source=f"{framework.short_title}: {len(unrated)} with evidence are not rated yet",
            action="Rate yourself",
            do="rate",
            path=row.node.path,
        )


def _different(steps: Sequence[NextStep]) -> Iterator[NextStep]:
    seen: set[str] = set()
    for step in steps:
        if step.path not in seen:
            seen.add(step.path)
            yield step
