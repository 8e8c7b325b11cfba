"""What a killed program left half written goes when the portfolio is opened again."""

from pathlib import Path

import pytest

from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import back_up, last_backup
from fcp_portfolio.storage.durable import make_folder, partial_of, sync_folder
from fcp_portfolio.storage.key import RawKey
from tests.builders import opened


def left(*files: Path) -> list[Path]:
    for file in files:
        file.write_bytes(b"half")
    return list(files)


def test_open_clears_what_was_half_written(file: Path, secret: RawKey) -> None:
    with opened(file, secret) as portfolio:
        working = portfolio.copy.database.file
    partial = partial_of(file)
    half = left(
        partial,
        partial.with_name(f"{partial.name}-wal"),
        partial_of(file.with_name(f"{file.stem} (before restore 0123abcd){file.suffix}")),
        partial_of(working),
        working.with_name("to-compare-0123.partial"),
    )
    opened(file, secret).close()
    assert [path.name for path in half if path.exists()] == []


def test_open_clears_a_log_whose_copy_was_never_set_aside(file: Path, secret: RawKey) -> None:
    with opened(file, secret) as portfolio:
        working = portfolio.copy.database.file
    whole = [working.with_name(f"set-aside-0123abcd.fcpfolio{end}") for end in ("", "-wal")]
    left(*whole)
    (alone,) = left(working.with_name("set-aside-4567abcd.fcpfolio-wal"))
    opened(file, secret).close()
    assert [path.exists() for path in (*whole, alone)] == [True, True, False]


def test_open_leaves_what_others_are_writing(file: Path, secret: RawKey) -> None:
    others = left(
        file.with_name(f".{file.name}.0123456789abcdef.partial"),  # another computer
        partial_of(file.with_name(f"{file.stem} 2{file.suffix}")),  # another portfolio
    )
    opened(file, secret).close()
    assert all(path.exists() for path in others)


def test_half_written_file_that_cannot_be_removed_keeps_nobody_out(
    file: Path, secret: RawKey
) -> None:
    partial_of(file).mkdir()
    opened(file, secret).close()


def test_next_backup_clears_a_half_written_one(portfolio: Portfolio, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    name = f"{portfolio.file.stem} backup 2026-11-20 080000{portfolio.file.suffix}"
    (half,) = left(partial_of(folder / name))
    back_up(portfolio, folder)
    assert not half.exists()
    assert last_backup(portfolio) is not None


def test_snapshots_that_are_kept_clear_a_half_written_listing(portfolio: Portfolio) -> None:
    folder = portfolio.copy.place.data / "earlier" / portfolio.copy.portfolio_id
    folder.mkdir(parents=True)
    (half,) = left(folder / ".00000001-one.json.partial")
    back_up(portfolio, portfolio.file.parent)
    assert not half.exists()


def test_folder_whose_names_cannot_be_forced_is_taken_as_it_is() -> None:
    sync_folder(Path("/proc/self"))  # it answers that this cannot be done there


def test_folder_that_is_not_there_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sync_folder(tmp_path / "gone")


def test_folder_is_made_with_those_above(tmp_path: Path) -> None:
    made = tmp_path / "one" / "two" / "three"
    make_folder(made, tmp_path / "one")
    make_folder(made, tmp_path / "one")
    assert made.is_dir()
