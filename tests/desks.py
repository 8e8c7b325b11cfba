"""A supervisor's desk that is filled: three practitioners, what they sent, one answer given.

Everybody is fictional.
"""

import atexit
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from shutil import copy2, copytree, rmtree

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.services.desk.given import answers_given
from fcp_portfolio.services.desk.practitioners import (
    add_practitioner,
    know_practitioner,
    practitioners,
)
from fcp_portfolio.services.desk.requests import received_requests, take_request, waiting
from fcp_portfolio.services.desk.sessions import add_session, sessions
from fcp_portfolio.services.desk.sitting import Reply, open_waiting, sign_waiting
from fcp_portfolio.services.desk.summaries import UnknownKey, take_summary
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.keys import known_keys, own_keys
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio, open_portfolio
from fcp_portfolio.services.progress import progress_summary, write_progress
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import debrief, raw_key
from tests.services import asking

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
DESK, DATA = f"Sam Example{FileKind.DESK.suffix}", "desk data"
SUPERVISOR = Owner(name="Dr Sam Example", registration="GMC 0000000", fictional=True)
ROBIN = Owner(name="Robin Example", registration="HCPC PH000000", fictional=True)
AMIRA = Owner(name="Amira Halloran", registration="HCPC PH000001", fictional=True)
ANSWERED, RETURNED = "answered.pdf", "returned"
KNEE = "Anterior knee pain after a change of running shoes"
SHOULDER = "Shoulder pain at night, and when to ask for a scan"
BACK = "Back pain with a red flag that was none"


class StandingClock:
    """A clock that stands where it was put."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def go_back(self, days: int) -> None:
        """So many days before now."""
        self.now = NOW - timedelta(days=days)


SENT = ("robin.pdf", "amira.pdf")
"""The requests that wait there."""


@cache
def made_once() -> tuple[Path, RawKey]:
    """A folder with the desk and what was sent, made once in a run, and the secret of the desk."""
    folder, secret = Path(tempfile.mkdtemp(prefix="fcp-desk-")), raw_key()
    atexit.register(rmtree, folder, ignore_errors=True)
    build_desk(folder, secret)
    return folder, secret


def open_desk(to: Path) -> Portfolio:
    """A copy of that desk in a folder of its own, open on a computer whose clock stands."""
    folder, secret = made_once()
    if not to.exists():
        copytree(folder / DATA, to / DATA)  # which makes the folder
        copy2(folder / DESK, to / DESK)
    clock = StandingClock(NOW)
    return open_portfolio(to / DESK, secret, place=Place(to / DATA), clock=clock)


def typed(desk: Portfolio) -> Iterator[str]:
    """Everything at a desk that people typed or sent, which no language changes."""
    yield from (DESK, SUPERVISOR.name, "DE")  # the last are its owner's letters in the sidebar
    for one in practitioners(desk):
        yield from (one.name, one.registration, one.email, one.note, one.why)
    for each in received_requests(desk):
        yield from (each.owner, each.registration, each.number, each.name, each.aside, *each.asks)
        yield from (shown.title for shown in each.evidence)
    for given in answers_given(desk):
        yield from (given.number, given.name, fingerprint_words(given.key), given.shown[:16])
        yield from (text for said in given.said for text in (said.label, said.level))
        yield from (shown.title for shown in given.evidence)
    yield from (one.note for one in sessions(desk))
    yield from (one.card.words for one in (*known_keys(desk), *own_keys(desk)))


def build_desk(folder: Path, secret: RawKey) -> Path:
    """The desk as a file in the folder, beside what the practitioners sent; closed."""
    clock = StandingClock(NOW)
    _robin(folder, clock)
    _amira(folder, clock)
    clock.go_back(90)
    file = folder / DESK
    made = create_portfolio(
        file,
        SUPERVISOR,
        secret,
        kind=FileKind.DESK,
        place=Place(folder / DATA),
        clock=clock,
    )
    with made.portfolio as desk:
        _fill(desk, folder, clock)
    return file


def _robin(folder: Path, clock: StandingClock) -> None:
    def fill(portfolio: Portfolio) -> None:
        clock.go_back(80)
        asking.reviewer(portfolio)
        _log(portfolio, KNEE)
        _log(portfolio, SHOULDER, "6")
        asking.sent(portfolio, folder, "4", name=ANSWERED)
        _tell(portfolio, folder / "robin early.pdf")
        clock.go_back(16)
        _log(portfolio, BACK, "5")
        asking.sent(portfolio, folder, "5", "6", name="robin.pdf")
        clock.go_back(6)
        _tell(portfolio, folder / "robin late.pdf")

    _portfolio(folder, ROBIN, clock, fill)


def _amira(folder: Path, clock: StandingClock) -> None:
    def fill(portfolio: Portfolio) -> None:
        clock.go_back(4)
        asking.reviewer(portfolio)
        _log(portfolio, "Neck pain in a violinist", "1")
        asking.sent(portfolio, folder, "1", name="amira.pdf")
        _tell(portfolio, folder / "amira told.pdf")

    _portfolio(folder, AMIRA, clock, fill)


def _portfolio(
    folder: Path, owner: Owner, clock: StandingClock, fill: Callable[[Portfolio], None]
) -> None:
    clock.go_back(100)
    made = create_portfolio(
        folder / f"{owner.name}.fcpfolio",
        owner,
        raw_key(),
        place=Place(folder / f"{owner.name} data"),
        clock=clock,
    )
    with made.portfolio as portfolio:
        fill(portfolio)


def _log(portfolio: Portfolio, title: str, code: str = "4") -> None:
    links = (link_to(portfolio, code, "Shows how I reason."),)
    log_entry(portfolio, debrief(title, links=links, occurred=portfolio.today()))


def _tell(portfolio: Portfolio, to: Path) -> None:
    write_progress(portfolio, progress_summary(portfolio, given_to=SUPERVISOR.name), to)


def _fill(desk: Portfolio, folder: Path, clock: StandingClock) -> None:
    robin = add_practitioner(
        desk, ROBIN.name, registration=ROBIN.registration, email="robin@example.org", weeks=4
    ).value
    amira = add_practitioner(desk, AMIRA.name, registration=AMIRA.registration, weeks=12).value
    add_practitioner(desk, "Jory Penhale", registration="HCPC PH000002")
    clock.go_back(70)
    note = "Went through the plan for the year."
    add_session(desk, robin.id, on=desk.today(), minutes=60, note=note)
    take_request(desk, folder / ANSWERED)
    _sign(desk, folder)
    _take(desk, robin.id, folder / "robin early.pdf")
    clock.go_back(20)
    add_session(desk, amira.id, on=desk.today(), minutes=45, note="First session.")
    clock.now = NOW
    for name in SENT:
        take_request(desk, folder / name)
    _take(desk, robin.id, folder / "robin late.pdf")


def _sign(desk: Portfolio, folder: Path) -> None:
    to = folder / RETURNED
    to.mkdir()
    (one,) = waiting(desk)
    request = open_waiting(desk, one.received.id).request
    values = asking.levels(request, "capable")
    replies = [Reply(received=one.received.id, values=values)]
    (returned,) = sign_waiting(desk, replies, to).value
    assert returned.problem == "", returned.problem


def _take(desk: Portfolio, given: str, file: Path) -> None:
    try:
        take_summary(desk, file)
    except UnknownKey as unknown:
        know_practitioner(desk, given, unknown.card)
        take_summary(desk, file)
