"""A group, open, with and without members."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.services.group.meetings import MeetingWish, plan_meeting
from fcp_portfolio.services.group.members import add_member, create_group, write_as
from fcp_portfolio.services.merging import merge
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.place import Place
from tests.builders import TODAY, TickingClock, opened, raw_key
from tests.conftest import Template
from tests.services.group.handing_in import sealed


def made(folder: Path, *names: str) -> Template:
    """A published group with these members, closed."""
    secret, clock = raw_key(), TickingClock()
    created = create_group(
        folder / "peers.fcpgroup", "Peers", secret, place=Place(folder / "data"), clock=clock
    )
    with created.portfolio as group:
        for name in names:
            add_member(group, name)
    return Template(group.file, secret)


@pytest.fixture(scope="session")
def empty_group(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return made(tmp_path_factory.mktemp("empty group"))


@pytest.fixture(scope="session")
def group_of_three(tmp_path_factory: pytest.TempPathFactory) -> Template:
    names = ("Robin Example", "Ali Example", "Sam Example")
    return made(tmp_path_factory.mktemp("group of three"), *names)


@pytest.fixture
def group(empty_group: Template, tmp_path: Path) -> Iterator[Portfolio]:
    with copied(empty_group, tmp_path) as group:
        yield group


@pytest.fixture
def three(group_of_three: Template, tmp_path: Path) -> Iterator[Portfolio]:
    with copied(group_of_three, tmp_path) as group:
        yield group


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A summary of Robin Example, made before there was the group."""
    return sealed(tmp_path_factory.mktemp("first"))


@pytest.fixture
def two(group_of_three: Template, tmp_path: Path) -> Iterator[tuple[Portfolio, Portfolio]]:
    """The group on two computers: Robin's, and Sam's."""
    with copied(group_of_three, tmp_path) as here:
        wish = MeetingWish(on=TODAY, title="Knees")
        plan_meeting(here, wish)
        write_as(here, "Robin Example")
        here.publish()
        other = tmp_path / "elsewhere" / here.file.name
        other.parent.mkdir()
        other.write_bytes(here.file.read_bytes())
        with opened(other, group_of_three.secret, tmp_path / "other data") as there:
            write_as(there, "Sam Example")
            yield here, there


def exchange(two: tuple[Portfolio, Portfolio]) -> None:
    """Each takes in what the other wrote."""
    here, there = two
    for one, other in ((here, there), (there, here)):
        other.publish()
        merge(one, other.file)


def copied(template: Template, folder: Path) -> Portfolio:
    file = folder / template.file.name
    file.write_bytes(template.file.read_bytes())
    return opened(file, template.secret)
