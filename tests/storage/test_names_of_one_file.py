"""One file is one portfolio, whatever it is called and wherever it has gone."""

from pathlib import Path, PureWindowsPath

import pytest

from fcp_portfolio.domain.errors import Locked
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.database import uri_of
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief, opened


def titles(portfolio: Portfolio) -> list[str]:
    return [row.title for row in list_entries(portfolio)]


def test_link_to_a_file_has_the_same_writer(file: Path, secret: RawKey) -> None:
    link = file.with_name("on the desktop.fcpfolio")
    link.symlink_to(file)
    with opened(file, secret), pytest.raises(Locked):
        opened(link, secret)
    with opened(link, secret) as portfolio:
        log_entry(portfolio, debrief("Through the link"))
        portfolio.publish()
    assert link.is_symlink()
    with opened(file, secret) as portfolio:
        assert titles(portfolio) == ["Through the link"]


def test_way_round_to_a_file_has_the_same_writer(file: Path, secret: RawKey) -> None:
    (file.parent / "folder").mkdir()
    way_round = file.parent / "folder" / ".." / file.name
    with opened(file, secret), pytest.raises(Locked):
        opened(way_round, secret)


def test_backup_opened_while_the_disk_of_the_file_is_away_stays_as_it_is(
    file: Path, secret: RawKey
) -> None:
    stick = file.parent / "stick"
    stick.mkdir()
    file = file.rename(stick / file.name)
    data = file.parents[1] / "data"
    portfolio = opened(file, secret, data)
    log_entry(portfolio, debrief("Published"))
    portfolio.publish()
    backup = file.parents[1] / "backup.fcpfolio"
    backup.write_bytes(file.read_bytes())
    before = backup.read_bytes()
    log_entry(portfolio, debrief("Saved here alone"))
    portfolio.copy.close()
    stick.rename(stick.with_name("stick, unplugged"))
    with opened(backup, secret, data) as older:
        assert titles(older) == ["Published"]
    assert backup.read_bytes() == before
    stick.with_name("stick, unplugged").rename(stick)
    with opened(file, secret, data) as again:
        assert titles(again) == ["Saved here alone", "Published"]


def test_older_copy_is_not_taken_for_the_file_that_was_moved(file: Path, secret: RawKey) -> None:
    older = file.with_name("older.fcpfolio")
    older.write_bytes(file.read_bytes())
    with opened(file, secret) as portfolio:
        log_entry(portfolio, debrief("Newer"))
    file.unlink()
    with opened(older, secret) as found:
        assert titles(found) == []


def test_file_that_was_renamed_says_what_it_goes_on_with(file: Path, secret: RawKey) -> None:
    with opened(file, secret) as portfolio:
        log_entry(portfolio, debrief())
    renamed = file.rename(file.with_name("renamed.fcpfolio"))
    with opened(renamed, secret) as again:
        assert again.notices == (
            "“renamed.fcpfolio” goes on with what was saved for “my portfolio.fcpfolio”.",
        )
    with opened(renamed, secret) as again:
        assert again.notices == ()


def test_new_file_under_the_name_of_one_that_moved_has_its_own_copy(
    file: Path, secret: RawKey
) -> None:
    empty = file.read_bytes()
    with opened(file, secret) as portfolio:
        log_entry(portfolio, debrief("Moved"))
    renamed = file.rename(file.with_name("renamed.fcpfolio"))
    with opened(renamed, secret):
        file.write_bytes(empty)
        with opened(file, secret) as other:
            assert titles(other) == []


def test_renamed_file_opened_twice_leaves_the_first_window_whole(
    file: Path, secret: RawKey
) -> None:
    with opened(file, secret) as first:
        renamed = file.rename(file.with_name("renamed.fcpfolio"))
        with pytest.raises(Locked):
            opened(renamed, secret)
        log_entry(first, debrief("Still saved"))
        assert titles(first) == ["Still saved"]


def test_share_of_windows_is_a_path_and_no_host() -> None:
    share = PureWindowsPath(r"\\server\home\my portfolio.fcpfolio")
    assert uri_of(share) == "file:////server/home/my%20portfolio.fcpfolio"
    assert uri_of(PureWindowsPath(r"C:\a.fcpfolio")) == "file:///C:/a.fcpfolio"
