"""An open portfolio for every test that asks: copied from one made once, under a raw key."""

import gc
import os
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest

from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import TickingClock, made_portfolio, opened, raw_key
from tests.offline import refuse_networks
from tests.quarters import SWEEP, WHOLE
from tests.ready_keys import hand_out_ready_keys
from tests.shared_statements import share_statements
from tests.unmeasured import is_apart, rest_in_libraries, unmeasured

refuse_networks()
hand_out_ready_keys()
share_statements()
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # nobody's own store
COVERED = "covered "


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    if session.config.getoption("cov_source", None):
        rest_in_libraries()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    with unmeasured() if is_apart(item.path) else nullcontext():
        return (yield)


def pytest_collection_finish() -> None:
    """Modules and tests stay to the end: the collector need not look through them each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def covered(record_property: Callable[[str, object], None]) -> Callable[[str, int], None]:
    """Counts what a test looked at; the end of the run tells the sums."""
    return lambda what, number: record_property(f"{COVERED}{what}", number)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tells what the tests covered, wherever they ran."""
    sums: Counter[str] = Counter()
    for report in (one for kind in terminalreporter.stats.values() for one in kind):
        if getattr(report, "when", "") == "call":
            for name, number in report.user_properties:
                if name.startswith(COVERED):
                    sums[name] += number
    for name, number in sorted(sums.items()):
        terminalreporter.line(f"{name}: {number}")
    if sums and SWEEP != WHOLE:
        terminalreporter.line(f"of the longest sweeps quarter {SWEEP}, as with SWEEP={SWEEP}")


@dataclass(frozen=True)
class Template:
    """A published, empty portfolio and its key."""

    file: Path
    secret: RawKey


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    secret = raw_key()
    folder = tmp_path_factory.mktemp("template")
    with made_portfolio(folder, secret) as portfolio:
        file = portfolio.file
    return Template(file, secret)


@pytest.fixture
def clock() -> TickingClock:
    return TickingClock()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "data")


@pytest.fixture
def secret(template: Template) -> RawKey:
    return template.secret


@pytest.fixture
def file(template: Template, tmp_path: Path) -> Path:
    """A portfolio file with nothing in it, closed."""
    copy = tmp_path / "my portfolio.fcpfolio"
    copy.write_bytes(template.file.read_bytes())
    return copy


@pytest.fixture
def portfolio(file: Path, secret: RawKey) -> Iterator[Portfolio]:
    """The same file, open."""
    with opened(file, secret) as portfolio:
        yield portfolio
