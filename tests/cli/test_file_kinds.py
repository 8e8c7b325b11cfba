"""`desk` and `group`: files of the same kind as a portfolio, with other things in them."""

from pathlib import Path

import pytest

from tests.cli.running import done, refused

DESK = ("--name", "Dr Sam Example", "--registration", "GMC 0000000")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    file = tmp_path / "my desk.fcpdesk"
    done("desk", "new", file, *DESK)
    return file


@pytest.fixture
def group(tmp_path: Path) -> Path:
    file = tmp_path / "peers.fcpgroup"
    done("group", "new", file, "--name", "Mersey peers (fictional)")
    return file


def names(file: Path, what: str, key: str) -> list[str]:
    return [one["name"] for one in done(what, "show", file, "--json").json[key]]


def test_a_desk_keeps_practitioners_and_stands_the_check(desk: Path) -> None:
    added = done("desk", "add", desk, "--name", " Robin  Example ", "--email", "r@example.org")
    done("desk", "add", desk, "--name", "Ali Example")
    assert names(desk, "desk", "practitioners") == ["Ali Example", "Robin Example"]
    assert f"{added.out.strip()[:8]}  Robin Example" in done("desk", "show", desk).out
    assert done("check", desk).err == "No faults found.\n"
    done("undo", desk)
    assert names(desk, "desk", "practitioners") == ["Robin Example"]


def test_two_copies_of_a_group_become_one(group: Path, tmp_path: Path) -> None:
    other = tmp_path / "peers at home.fcpgroup"
    other.write_bytes(group.read_bytes())
    done("group", "join", group, "--name", "Robin Example")
    done("group", "join", other, "--name", "Ali Example")
    done("merge", group, other)
    assert names(group, "group", "members") == ["Ali Example", "Robin Example"]
    assert "Ali Example" in done("group", "show", group).out
    assert done("check", group).err == "No faults found.\n"


def test_what_is_done_elsewhere_is_refused_by_name(desk: Path, group: Path, blank: Path) -> None:
    assert refused("list", desk) == (
        "“my desk.fcpdesk” is a supervisor’s desk; this is done in a portfolio. Nothing was "
        "changed."
    )
    assert refused("desk", "show", group) == (
        "“peers.fcpgroup” is a peer-support group; this is done in a supervisor’s desk. Nothing "
        "was changed."
    )
    assert refused("group", "show", blank) == (
        f"“{blank.name}” is a portfolio; this is done in a peer-support group. Nothing was changed."
    )


@pytest.mark.parametrize(
    "made",
    [("desk", "new", "my.fcpdesk", *DESK), ("group", "new", "my.fcpgroup", "--name", "Peers")],
)
def test_weak_passphrase_is_told_for_every_kind_of_file(made: tuple[str, ...]) -> None:
    assert "By an estimate, this passphrase is easy to guess." in done(*made).err
