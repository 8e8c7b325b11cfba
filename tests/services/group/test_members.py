"""Who belongs to a peer-support group."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.group.members import (
    add_member,
    create_group,
    members,
    write_as,
    writer,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.storage.place import Place
from tests.builders import TickingClock, raw_key


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Portfolio]:
    file = tmp_path / "peers.fcpgroup"
    clock = TickingClock()
    made = create_group(file, "Peers", raw_key(), place=Place(tmp_path / "data"), clock=clock)
    with made.portfolio as group:
        yield group


def test_whoever_writes_on_this_computer_is_named_in_the_history(group: Portfolio) -> None:
    robin = add_member(group, "Robin Example").value
    assert writer(group) is None
    write_as(group, robin.id)
    write_as(group, robin.id)  # once more changes nothing
    assert writer(group) == members(group)[0]
    add_member(group, "Ali Example")
    assert [one.name for one in members(group)] == ["Ali Example", "Robin Example"]
    assert {line.who for line in history(group) if line.what == "Added Ali Example"} == {
        "Robin Example"
    }


def test_a_group_and_a_member_need_names(group: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"A member needs a name\. Nothing was added\."):
        add_member(group, " ")
    with pytest.raises(Refused, match=r"A group needs a name\. Nothing was made\."):
        create_group(tmp_path / "none.fcpgroup", " ", raw_key(), place=Place(tmp_path / "data"))
    assert not (tmp_path / "none.fcpgroup").exists()


def test_a_portfolio_has_no_members(portfolio: Portfolio) -> None:
    with pytest.raises(Refused, match="is a portfolio; this is done in a peer-support group"):
        add_member(portfolio, "Robin Example")
