"""What a backup holds beside what stands here, before it takes the place of the portfolio."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from fcp_portfolio.domain.errors import Damaged
from fcp_portfolio.services.merging import UNTITLED, Named
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import restore
from fcp_portfolio.storage import lineage, lists, other_version
from fcp_portfolio.storage.database import Session
from fcp_portfolio.storage.key import RawKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Holds:
    """What a backup holds; its entries beside those here, as far as these can be read.

    `only_here` goes with restoring, and so does what was changed since in `newer_here`; both stay
    in the version that is kept beside. `compared` is False where this portfolio is damaged.
    """

    computer: str
    at: datetime
    entries: int
    changed: datetime | None
    compared: bool = True
    only_there: tuple[Named, ...] = ()
    newer_there: tuple[Named, ...] = ()
    only_here: tuple[Named, ...] = ()
    newer_here: tuple[Named, ...] = ()


def look_into(portfolio: Portfolio, backup: Path) -> Holds:
    """Opens a backup with the key of this portfolio and compares the two; nothing is changed.

    Raises NotAPortfolio, WrongKey, Damaged, Refused for somebody else's.
    """
    with other_version.opened(portfolio.copy, backup) as other:
        written = lists.written_between(other.session)
        theirs = _Standing.of(other.session)
        last = other.descent.last
    try:
        with portfolio.read() as session:
            mine = _Standing.of(session)
    except Damaged:
        mine = None
    found = Holds(
        computer=last.machine_name,
        at=last.at,
        entries=len(theirs.titles),
        changed=written[1] if written else None,
        compared=mine is not None,
    )
    return _compared(found, mine, theirs) if mine is not None else found


def way_to_restore(portfolio: Portfolio, backup: Path) -> Callable[[], Portfolio]:
    """What puts the backup in the place of this portfolio, to be called once that is closed."""
    file, key = portfolio.file, RawKey(portfolio.copy.database.key)
    place, clock = portfolio.copy.place, portfolio.clock

    def restored() -> Portfolio:
        done = restore(backup, file, key, place=place, clock=clock)
        done.value.copy.notices += (done.said,)
        return done.value

    return restored


@dataclass(frozen=True, slots=True)
class _Standing:
    """The entries that stand, by id, and the lines of the history about each."""

    titles: Mapping[str, str]
    lines: Mapping[str, set[str]]

    @classmethod
    def of(cls, session: Session) -> "_Standing":
        rows = lists.list_rows(session, lists.Query())
        lines: dict[str, set[str]] = {}
        for line in lineage.lines(session):
            lines.setdefault(line.subject, set()).add(line.id)
        return cls({row.id: row.title or UNTITLED for row in rows}, lines)

    def named(self, which: Iterable[str]) -> tuple[Named, ...]:
        found = (Named(id=id_, title=self.titles[id_]) for id_ in which)
        return tuple(sorted(found, key=lambda one: (one.title.casefold(), one.id)))

    def beyond(self, other: "_Standing") -> list[str]:
        """Those in both that have lines the other lacks."""
        both = self.titles.keys() & other.titles.keys()
        return [id_ for id_ in both if self.lines[id_] - other.lines[id_]]


def _compared(found: Holds, mine: _Standing, theirs: _Standing) -> Holds:
    return replace(
        found,
        only_there=theirs.named(theirs.titles.keys() - mine.titles.keys()),
        newer_there=theirs.named(theirs.beyond(mine)),
        only_here=mine.named(mine.titles.keys() - theirs.titles.keys()),
        newer_here=mine.named(mine.beyond(theirs)),
    )
