"""Two versions of a portfolio: compared entry by entry, and made one that holds both."""

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fcp_portfolio.domain.merging import Meeting
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.subject import SUBJECTS
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import merging, other_version, subjects, traces
from fcp_portfolio.storage.key import Secret
from fcp_portfolio.storage.merging import Stands
from fcp_portfolio.storage.other_version import OtherVersion
from fcp_portfolio.storage.working_copy import adopt_descent

OTHERS = {
    "details": Phrase("details"),
    "person": Phrase("people"),
    "known_key": Phrase("keys of people"),
    "signing_key": Phrase("signing keys"),
    "rating": Phrase("ratings"),
    "given": Phrase("numbers and days you set"),
    "planned": Phrase("planned sessions"),
    "request": Phrase("requests"),
    "answer": Phrase("answers"),
    "sign_off": Phrase("sign-offs"),
    "import": Phrase("imports"),
    "template": Phrase("forms of providers"),
    "definition": Phrase("frameworks, forms and wording"),
    **{name: kind.called for name, kind in SUBJECTS.items()},
}
"""What a change may be about besides entries, as a comparison calls it."""
UNTITLED = Phrase("An entry without a title")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An entry in a comparison: its id, and what it is called."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What the other version holds that this one does not, before anything is changed.

    `new`, `changed` and `both` are entries: only there; changed there alone; changed on both sides
    and not alike, to be decided. `erased` were erased for good there, and go here too; `lost` of
    them were changed on the side that had not erased them. `others` counts other things that come,
    by their kind. `same` says that there is nothing to take in. It was written on a `computer`, in
    a group by whoever of its members writes there (`who`; empty where nobody said so).
    """

    computer: str
    who: str
    at: datetime
    new: tuple[Named, ...]
    changed: tuple[Named, ...]
    both: tuple[Named, ...]
    erased: int
    lost: int
    others: Mapping[str, int]
    undecided: int
    same: bool

    @property
    def origin(self) -> str:
        """Whose version it is: a member's, else that of a computer."""
        return self.who or Phrase("“{name}”", name=self.computer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A version that lies beside the portfolio and is not in it."""

    file: Path
    origin: str
    at: datetime


def versions_beside(portfolio: Portfolio) -> tuple[Beside, ...]:
    """Versions in the same folder, such as a sync program's conflicted copy, not merged yet."""
    if portfolio.read_only:
        return ()
    found = other_version.beside(portfolio.copy)
    with portfolio.read() as session:
        who = subjects.writers(session) if found else {}
    return tuple(
        Beside(
            file=file,
            origin=who.get(one.last.machine) or Phrase("“{name}”", name=one.last.machine_name),
            at=one.last.at,
        )
        for file, one in found
    )


def is_version(portfolio: Portfolio, file: Path) -> bool:
    """Whether a file is a version of this portfolio that holds something which is not in here."""
    return not portfolio.read_only and other_version.holds_more(portfolio.copy, file) is not None


def compare(portfolio: Portfolio, file: Path, secret: Secret | None = None) -> Comparison:
    """Compares with another version, entry by entry; nothing is changed.

    The key of this portfolio opens it, unless a secret is given. Raises NotAPortfolio, WrongKey,
    StorageFailed for a damaged one, Refused for somebody else's or one that was tampered with.
    """
    with (
        other_version.opened(portfolio.copy, file, secret) as other,
        portfolio.read() as mine,
    ):
        meeting = merging.meet(mine, other.session)
        found = merging.stands(meeting, mine, other.session)
        return _told(other, meeting, found, subjects.writers(mine))


def merge(portfolio: Portfolio, file: Path, secret: Secret | None = None) -> Done[Comparison]:
    """Takes everything in that the other version holds; the file itself stays as it is.

    What was changed on both sides is kept twice, until somebody decides. There is no undo: the
    version before it is the newest of the earlier snapshots. Raises as `compare` does.
    """
    with other_version.opened(portfolio.copy, file, secret) as other:
        portfolio.publish()
        with portfolio.change() as change:
            meeting = merging.meet(change.session, other.session)
            found = merging.stands(meeting, change.session, other.session)
            told = _told(other, meeting, found, subjects.writers(change.session))
            merging.take_in(change, other.session, meeting, found, told.computer)
            adopt_descent(change.session, other.descent, held=True)
            if meeting.goes:
                traces.mark(portfolio.copy, traces.Left())
    portfolio.refresh()
    advice: tuple[str, ...] = ()
    if meeting.goes:
        from fcp_portfolio.services.erasing import compacted  # loads what looks for identifiers

        advice = compacted(portfolio)
    else:
        portfolio.publish()
    return Done(value=told, changed=Changed(~0), said=said_of(told), advice=advice)


def said_of(told: Comparison) -> str:
    """What came from the other version, in a sentence or two."""
    if told.same:
        return Phrase("The version of {origin} holds nothing that is not here.", origin=told.origin)
    counted = (
        Phrase("{n} new (entry|entries)", None, len(told.new)) if told.new else "",
        Phrase("{n} changed (entry|entries)", None, len(told.changed)) if told.changed else "",
        Phrase("{n} other (thing|things)", None, sum(told.others.values())) if told.others else "",
        Phrase("{n} erased (passage|passages)", None, told.erased) if told.erased else "",
        Phrase("{n} (choice|choices) to make", None, told.undecided) if told.undecided else "",
    )
    what = joined(*counted, by=", ") or Phrase("text being typed")
    return Phrase("Version of {origin}: {what}.", origin=told.origin, what=what)


def _told(
    other: OtherVersion, meeting: Meeting, found: Mapping[str, Stands], writers: Mapping[str, str]
) -> Comparison:
    known = {line.subject for line in meeting.mine.values()}
    came = {id_: one for id_, one in found.items() if _came(meeting, one) and one.versions}
    several = {id_ for id_, one in found.items() if len(one.versions) > 1}
    others = Counter(kind for one in came.values() if (kind := one.lines[0].kind) in OTHERS)
    last = other.descent.last
    who = {**writers, **subjects.writers(other.session)}
    return Comparison(
        computer=last.machine_name,
        who=who.get(last.machine, ""),
        at=last.at,
        new=_named(came, came.keys() - known),
        changed=_named(came, (came.keys() & known) - several),
        both=_named(came, came.keys() & known & several),
        erased=len({line.subject for line in meeting.goes}),
        lost=len(_lost(meeting)),
        others=others,
        undecided=len(several),
        same=not (meeting.came or meeting.goes),
    )


def _lost(meeting: Meeting) -> set[str]:
    """Entries that one side changed without knowing that the other erased them."""
    return {
        line.subject
        for here, there in ((meeting.mine, meeting.theirs), (meeting.theirs, meeting.mine))
        for line in here.values()
        if line.subject in meeting.dead and line.kept and line.id not in there
    }


def _came(meeting: Meeting, one: Stands) -> bool:
    return any(line.id not in meeting.mine for line in one.lines)


def _named(found: Mapping[str, Stands], which: Set[str]) -> tuple[Named, ...]:
    """The entries among these, in order of the alphabet."""
    entries = (
        Named(id=id_, title=one.versions[-1][1]["content"]["title"] or UNTITLED)
        for id_, one in found.items()
        if id_ in which and one.lines[0].kind == "entry"
    )
    return tuple(sorted(entries, key=lambda one: (one.title.casefold(), one.id)))
