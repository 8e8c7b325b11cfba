"""The next best steps: what to do, why, and what says so. Counted from coverage alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.readiness.report import Finding
from fcp_portfolio.domain.sign_off import Answer
from fcp_portfolio.ui.words import Phrase, tr

MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """One step. `do` is `log`, `rate`, `show`, or a page; `path` is the capability, empty for any.

    One that closes a rule of a route has `rule` as what to do, and what was found by it; one that
    confirms who signed has the `answer`.
    """

    icon: str
    title: str
    why: str
    source: str
    action: str
    do: str
    path: str = ""
    rule: Finding | None = None
    answer: Answer | None = None

    @property
    def name(self) -> str:
        """The full name of its button: those that read alike must not sound alike."""
        action, title = tr(self.action), tr(self.title)
        return title if title.startswith(action) else f"{action}: {title}"


FIRST = NextStep(
    icon="plus",
    title=Phrase("Log your first piece of evidence"),
    why=Phrase("A debrief of five minutes counts. So does a case, a certificate, a tutorial."),
    source=Phrase("It stays a draft until you mark it as final"),
    action=Phrase("Log evidence"),
    do="log",
)

MET = NextStep(
    icon="circle-check",
    title=Phrase("Nothing is left for you to do"),
    why=Phrase(
        "What your routes ask for is met. What only a person can judge stands on Readiness."
    ),
    source=Phrase("Each rule with who says so"),
    action=Phrase("Show readiness"),
    do="readiness",
)
COVERED = NextStep(
    icon="circle-check",
    title=Phrase("Nothing is left for you to do"),
    why=Phrase(
        "Every capability has evidence of more than one kind, and your own rating. Ask for it to "
        "be signed off."
    ),
    source=Phrase("A route that you follow says what else is asked"),
    action=Phrase("Show sign-off"),
    do="sign_off",
)


def waiting_for(names: Iterable[str]) -> NextStep:
    """Nothing is left but what others answer."""
    return NextStep(
        icon="hourglass",
        title=tr("Waiting for {names}", names=", ".join(dict.fromkeys(names))),
        why=tr("Nothing else is left for you to do. Take in what comes back as it arrives."),
        source=tr("A request waits until it is answered or withdrawn"),
        action=tr("Show sign-off"),
        do="sign_off",
    )


def compare_key(answer: Answer) -> NextStep:
    """Somebody signed with a key that nobody compared with them."""
    return NextStep(
        icon="user-check",
        title=tr("Compare the key of {name}", name=answer.name),
        why=tr("What they signed stands as “{status}”.", status=tr(Status.UNCONFIRMED)),
        source=tr("A signature shows a key. Whose it is shows once you compared its words"),
        action=tr("Compare the key"),
        do="signer",
        answer=answer,
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
    source = f"{_edition(framework)}: {len(rows)} {plural}"
    for row in empty[:2]:
        draft = tr("A draft is linked to it: mark it as final.") if row.drafts else ""
        yield NextStep(
            icon="plus",
            title=tr("Log evidence for {capability}", capability=row.node.title),
            why=" ".join(
                filter(None, (tr("{which} has no evidence yet.", which=_which(row)), draft))
            ),
            source=tr("{source}, {count} without evidence", source=source, count=len(empty)),
            action=tr("Log evidence"),
            do="log",
            path=row.node.path,
        )


def _one_kind(framework: Framework, rows: Sequence[Coverage]) -> Iterator[NextStep]:
    for row in rows:
        if row.pieces and len(row.kinds) == 1:
            yield NextStep(
                icon="layers",
                title=tr(
                    "Add a second kind of evidence for {capability}", capability=row.node.title
                ),
                why=tr(
                    "{which} rests on {n} (piece|pieces) of one kind. A second kind would "
                    "strengthen it.",
                    None,
                    row.pieces,
                    which=_which(row),
                ),
                source=tr("{framework}: your entries by kind", framework=_edition(framework)),
                action=tr("Log evidence"),
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
            title=tr("Rate yourself on {capability}", capability=row.node.title),
            why=tr("{which} has evidence and no own rating.", which=_which(row)),
            source=tr(
                "{framework}: {count} with evidence are not rated yet",
                framework=framework.short_title,
                count=len(unrated),
            ),
            action=tr("Rate yourself"),
            do="rate",
            path=row.node.path,
        )


def _which(row: Coverage) -> str:
    return f"{row.node.kind.capitalize()} {row.node.code}"


def _edition(framework: Framework) -> str:
    return f"{framework.short_title} ({framework.edition})"


def _different(steps: Sequence[NextStep]) -> Iterator[NextStep]:
    seen: set[str] = set()
    for step in steps:
        if step.path not in seen:
            seen.add(step.path)
            yield step
