"""The open portfolio: made, opened, published, closed."""

from collections.abc import Iterator, Mapping, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType

import tzlocal

from fcp_portfolio.domain.errors import Damaged, NotAPortfolio, NotFound, PortfolioError, WrongKey
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework, with_wording
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.identity import Clock, Json, system_clock
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.route import Route, choose
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.services import backing_up
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.first_look import peek
from fcp_portfolio.services.remembered import Remembered, State
from fcp_portfolio.storage import definition_store, kept_versions, opening, reading, subjects
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.database import Session
from fcp_portfolio.storage.definitions import Definitions, load_definitions
from fcp_portfolio.storage.key import Passphrase, RawKey, Secret, recovery_words
from fcp_portfolio.storage.place import Here, Place
from fcp_portfolio.storage.working_copy import WorkingCopy

DEFAULT_FRAMEWORK = "hee-msk-2018"

_MADE = {
    FileKind.PORTFOLIO: "Made the portfolio",
    FileKind.DESK: "Made the desk",
    FileKind.GROUP: "Made the group",
}

__all__ = [
    "Created",
    "Passphrase",
    "Place",
    "Portfolio",
    "RawKey",
    "beginning_is_lost",
    "create_portfolio",
    "installed_definitions",
    "open_portfolio",
    "peek",
]


class Portfolio:
    """An open portfolio, or a desk or group, which are the same file with other things in it.

    Use cases take it as their first argument. The `kind` says which of them it is.
    """

    def __init__(self, copy: WorkingCopy, definitions: Definitions) -> None:
        self.copy = copy
        self.definitions = definitions
        self.remembered = Remembered(self._state)
        self._kept: Set[str] = frozenset()
        with self.read() as session:
            self.kind = FileKind(reading.kind(session))
        self.refresh()

    @property
    def file(self) -> Path:
        """The file in the owner's folder."""
        return self.copy.file

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.copy.read_only

    @property
    def notices(self) -> tuple[str, ...]:
        """Sentences that a person should read: two versions kept, something set aside."""
        return self.copy.notices

    @property
    def damaged(self) -> str:
        """The sentence that says the file is damaged, where it is open for reading alone for it."""
        return self.copy.damaged

    @property
    def clock(self) -> Clock:
        """The clock that was given; nobody reads the time elsewhere."""
        return self.copy.clock

    @property
    def saved_at(self) -> datetime | None:
        """When something was last saved in this session."""
        return self.copy.saved.here

    @property
    def published_at(self) -> datetime | None:
        """When the file in the owner's folder was last replaced."""
        return self.copy.saved.published

    @property
    def unpublished(self) -> bool:
        """Whether the owner's file lacks something that is saved."""
        return self.copy.unpublished

    @property
    def forms(self) -> Mapping[str, Form]:
        """The newest edition of each form, by id."""
        return self.definitions.forms

    def form(self, form_id: str, edition: str | None = None) -> Form:
        """The form with this id (and edition, else the newest); raises NotFound."""
        found = self.definitions.form_editions.get((form_id, edition)) if edition else None
        found = found or self.definitions.forms.get(form_id)
        if found is None:
            names = ", ".join(sorted(self.definitions.forms))
            message = Phrase(
                "There is no form “{form_id}”. Forms: {names}.", form_id=form_id, names=names
            )
            raise NotFound(message)
        return found

    @property
    def used(self) -> Mapping[str, Framework]:
        """The frameworks of this portfolio by key, in the wording that was brought in."""
        return {framework.key: framework for framework in self.frameworks}

    def framework(self, key: str) -> Framework:
        """The framework under this key (id and edition); raises NotFound."""
        found = self.used.get(key) or self.definitions.frameworks.get(key)
        if found is None:
            names = ", ".join(sorted(self.definitions.frameworks))
            message = Phrase(
                "There is no framework “{key}”. Installed: {names}.", key=key, names=names
            )
            raise NotFound(message)
        return found

    def home(self, path: str) -> str:
        """The path of the capability for which a link to this path counts; itself where none."""
        return next((one.homes[path] for one in self.frameworks if path in one.homes), path)

    def counting_for(self, path: str) -> frozenset[str]:
        """Every path that counts for the capability with this one."""
        homes = (pair for one in self.frameworks for pair in one.homes.items())
        return frozenset(one for one, home in homes if home == path)

    def today(self) -> date:
        """The date where the person is."""
        return self.clock().astimezone().date()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One consistent view, for the storage functions that read."""
        with self.copy.read() as session:
            yield session

    @contextmanager
    def change(self, undoes: str = "") -> Iterator[Change]:
        """One transaction, for the storage functions that write."""
        with self.copy.change(who=self.who or self.owner.name, undoes=undoes) as change:
            yield change

    def _state(self) -> State:
        return State(self.copy.changes, self.definitions)

    def refresh(self) -> None:
        """Reads again who owns the portfolio, which frameworks it uses, which routes it follows.

        So it does who writes here: in a group the member who said that this is their computer.
        """
        with self.read() as session:
            details = reading.details(session)
            kept = reading.definition_texts(session)
            group = subjects.every(session, Member) if self.kind is FileKind.GROUP else ()
        here = [one.name for one in group if self.copy.machine[0] in one.machines]
        self.who = here[0] if here else ""
        self.owner, self.details_id = details.owner, details.id
        differ = any(self.definitions.texts.get(name) != text for name, text in kept.items())
        if differ or self._kept - kept.keys():
            self.definitions = installed_definitions(self.copy.place, kept)
        self._kept = kept.keys()
        known, routes = self.definitions.frameworks, self.definitions.routes
        self.framework_keys = details.frameworks
        self.frameworks = with_wording([known[key] for key in details.frameworks if key in known])
        self.routes = tuple(routes[key] for key in details.routes if key in routes)

    def reload_definitions(self) -> Done[tuple[str, ...]]:
        """Reads the user's own frameworks and forms again; the value is what is wrong with them."""
        with self.read() as session:
            kept = reading.definition_texts(session)
        before = self.definitions
        self.definitions = installed_definitions(self.copy.place, kept)
        self.refresh()
        same = before.texts == self.definitions.texts
        changed = Changed.NOTHING if same else Changed.DEFINITIONS
        return Done(value=self.definitions.complaints, changed=changed)

    def publish(self) -> bool:
        """Replaces the owner's file by what is saved; False if it was there already."""
        return self.copy.publish()

    def close(self) -> None:
        """Publishes what is not published, and closes. Raises StorageFailed after closing."""
        try:
            if not self.read_only:
                self.publish()
        finally:
            self.copy.close()

    def __enter__(self) -> "Portfolio":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A new portfolio and its recovery words, which are shown once and kept nowhere."""

    portfolio: Portfolio
    words: str


def installed_definitions(
    place: Place | None = None, kept: Mapping[str, str] | None = None
) -> Definitions:
    """Those that a portfolio kept, which win; then those shipped, and the user's own."""
    own = (place or Place.default()).own_frameworks
    return load_definitions(FRAMEWORKS, own, kept=kept)


def create_portfolio(
    file: Path,
    owner: Owner,
    secret: Secret,
    *,
    frameworks: Sequence[str] = (),
    routes: Sequence[str] = (),
    kind: FileKind = FileKind.PORTFOLIO,
    place: Place | None = None,
    clock: Clock = system_clock,
) -> Created:
    """Makes a portfolio, desk or group and publishes its first snapshot.

    It uses the frameworks that its routes ask about too; where none are given, the usual one.
    Raises Refused where the file exists or a route is closed, NotFound for what is not installed.
    """
    here = surroundings(place, clock)
    definitions = installed_definitions(here.place)
    followed = choose(definitions.routes, routes, clock().astimezone().date())
    keys = frameworks_with(frameworks, followed)
    _require_installed(keys, definitions)
    copy = opening.create_file(file, secret, here, kind)
    try:
        with copy.change(who=owner.name) as change:
            state = details(owner, keys, [route.key for route in followed])
            change.record(_MADE[kind], "details", change.id, state)
            used = [definitions.frameworks[key] for key in keys]
            definition_store.keep(change, (*used, *followed), definitions)
        copy.publish()
        portfolio = Portfolio(copy, definitions)
    except BaseException:
        copy.close()
        raise
    return Created(portfolio=portfolio, words=recovery_words(copy.database.key))


def open_portfolio(
    file: Path,
    secret: Secret,
    *,
    place: Place | None = None,
    clock: Clock = system_clock,
    read_only: bool = False,
) -> Portfolio:
    """Opens a portfolio. Raises NotAPortfolio, WrongKey, Locked, StorageFailed.

    With `read_only` the published file is read as it is, even while somebody else writes.
    """
    here = surroundings(place, clock)
    with ThreadPoolExecutor(1) as beside:  # deriving a key leaves Python free for something else
        definitions = beside.submit(installed_definitions, here.place)
        try:
            peek(file)
            copy = opening.open_file(file, secret, here, read_only=read_only)
        except (WrongKey, NotAPortfolio) as error:
            _require_unknown(file, secret, here, error)
            raise
    try:
        portfolio = Portfolio(copy, definitions.result())
        if not portfolio.read_only:
            backing_up.own_up(portfolio)
    except BaseException:
        copy.close()
        raise
    return portfolio


def _require_unknown(file: Path, secret: Secret, here: Here, error: PortfolioError) -> None:
    """Raises Damaged where the secret opens what this computer kept of the file: so it is right."""
    counted = isinstance(error, WrongKey)
    newer = not counted and kept_versions.is_newer(file, secret)
    told = isinstance(error, Damaged) or newer
    if not told and kept_versions.beginning_is_lost(file, secret, here, counted=counted):
        raise Damaged(beginning_is_lost(file)) from error


def beginning_is_lost(file: Path) -> Phrase:
    """The sentence about a file that does not open though the passphrase is right."""
    return Phrase(
        "“{name}” is damaged and nothing in it can be read. The passphrase is right: it opens "
        "versions that this computer kept. The file was left as it is. Put one of them, or a "
        "backup, in its place.",
        name=file.name,
    )


def frameworks_with(frameworks: Sequence[str], routes: Sequence[Route]) -> tuple[str, ...]:
    """These frameworks and those that the routes ask about, each once; else the usual one."""
    asked = (key for route in routes for key in route.frameworks)
    return tuple(dict.fromkeys((*frameworks, *asked))) or (DEFAULT_FRAMEWORK,)


def details(owner: Owner, frameworks: Sequence[str], routes: Sequence[str]) -> dict[str, Json]:
    """The owner, the chosen frameworks and the followed routes as the history keeps them."""
    return {
        "name": owner.name,
        "registration": owner.registration,
        "aim": owner.aim,
        "fictional": owner.fictional,
        "frameworks": list(frameworks),
        "routes": list(routes),
    }


def surroundings(place: Place | None, clock: Clock) -> Here:
    """What the storage is told: folders, clock, and the zone that the computer is set to."""
    return Here(place or Place.default(), clock, tzlocal.get_localzone_name())


def _require_installed(keys: Sequence[str], definitions: Definitions) -> None:
    for key in keys:
        if key not in definitions.frameworks:
            names = ", ".join(sorted(definitions.frameworks))
            message = Phrase(
                "There is no framework “{key}”. Installed: {names}.", key=key, names=names
            )
            raise NotFound(message)
