"""What may take the place of a portfolio: what each version holds, and putting it there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from fcp_portfolio.domain.errors import Damaged
from fcp_portfolio.domain.identity import Clock, system_clock
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.merging import UNTITLED, Named
from fcp_portfolio.services.portfolio import Portfolio, surroundings
from fcp_portfolio.services.safekeeping import restore
from fcp_portfolio.storage import kept_versions, lineage, lists, other_version
from fcp_portfolio.storage.database import Session
from fcp_portfolio.storage.kept_versions import Keys, Version, Where, chosen, version_at
from fcp_portfolio.storage.key import RawKey, Secret
from fcp_portfolio.storage.other_version import OtherVersion
from fcp_portfolio.storage.place import Place

__all__ = [
    "Holds",
    "Keys",
    "Version",
    "Where",
    "chosen",
    "holds",
    "keys_for",
    "look_into",
    "look_into_version",
    "take_place",
    "version_at",
    "versions",
    "way_to_put",
    "way_to_restore",
]


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


def versions(file: Path, *, place: Place | None = None) -> tuple[Version, ...]:
    """The versions of a portfolio file that this computer knows of, the newest first.

    Nothing is opened for that, so that the file itself may be damaged or gone.
    """
    return kept_versions.versions_of(file, place or Place.default())


def keys_for(secret: Secret, place: Place | None = None, clock: Clock = system_clock) -> Keys:
    """What tries a secret on versions, each try counted as one."""
    return Keys(secret, surroundings(place, clock))


def holds(version: Version, keys: Keys, *, place: Place | None = None) -> Holds:
    """Opens a version, which may be the only one that opens, and says what it holds.

    Raises WrongKey where it has another passphrase, Damaged, StorageFailed.
    """
    with kept_versions.opened(version, keys, place or Place.default()) as other:
        return replace(_held(other, _Standing.of(other.session)), compared=False)


def look_into(portfolio: Portfolio, backup: Path) -> Holds:
    """Opens a backup with the key of this portfolio and compares the two; nothing is changed.

    Raises NotAPortfolio, WrongKey, Damaged, Refused for somebody else's.
    """
    with other_version.opened(portfolio.copy, backup) as other:
        theirs = _Standing.of(other.session)
        found = _held(other, theirs)
    try:
        with portfolio.read() as session:
            mine = _Standing.of(session)
    except Damaged:
        return replace(found, compared=False)
    return _compared(found, mine, theirs)


def look_into_version(portfolio: Portfolio, version: Version) -> Holds:
    """The same for a version that this computer knows of."""
    keys = Keys(RawKey(portfolio.copy.database.key), None)
    with kept_versions.as_file(version, keys, portfolio.copy.place) as file:
        return look_into(portfolio, file)


def take_place(
    version: Version,
    to: Path,
    secret: Secret,
    *,
    place: Place | None = None,
    clock: Clock = system_clock,
) -> Done[Portfolio]:
    """Puts a version in the place of a file, which may be damaged and is kept beside.

    Raises WrongKey, StorageFailed, Damaged, and Refused where the file is another portfolio.
    """
    at = place or Place.default()
    with kept_versions.as_file(version, keys_for(secret, at, clock), at) as file:
        return restore(file, to, secret, called=version.called, place=at, clock=clock)


def way_to_restore(portfolio: Portfolio, backup: Path | Version) -> Callable[[], Portfolio]:
    """What puts it in the place of this portfolio, to be called once that is closed."""
    secret = RawKey(portfolio.copy.database.key)
    return way_to_put(backup, portfolio.file, secret, portfolio.copy.place, portfolio.clock)


def way_to_put(
    what: Path | Version,
    to: Path,
    secret: Secret,
    place: Place | None = None,
    clock: Clock = system_clock,
) -> Callable[[], Portfolio]:
    """What puts a backup or a version in the place of a file; what was done is a notice of it."""

    def restored() -> Portfolio:
        if isinstance(what, Version):
            done = take_place(what, to, secret, place=place, clock=clock)
        else:
            done = restore(what, to, secret, place=place, clock=clock)
        done.value.copy.notices += (done.said,)
        return done.value

    return restored


def _held(other: OtherVersion, theirs: "_Standing") -> Holds:
    written = lists.written_between(other.session)
    last = other.descent.last
    return Holds(
        computer=last.machine_name,
        at=last.at,
        entries=len(theirs.titles),
        changed=written[1] if written else None,
    )


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
