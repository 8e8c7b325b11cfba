"""A backup over which the program was killed is not taken for one."""

import json
from pathlib import Path

import pytest

from fcp_portfolio.services import backing_up
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.safekeeping import back_up, last_backup
from fcp_portfolio.storage.key import RawKey
from tests.builders import opened


def killed_over_a_backup(file: Path, secret: RawKey, to: Path) -> Portfolio:
    """As far as a program comes before the backup is in its place."""
    with opened(file, secret) as portfolio:
        backing_up.begin(portfolio, to)
        with portfolio.change() as change:
            change.note(f"{backing_up.BACKED_UP} “{to.name}”", portfolio.details_id)
    return opened(file, secret)


def test_backup_that_was_not_finished_is_told_and_does_not_count(
    file: Path, secret: RawKey, tmp_path: Path
) -> None:
    with killed_over_a_backup(file, secret, tmp_path / "one.fcpfolio") as portfolio:
        assert last_backup(portfolio) is None
        said = [line.what for line in history(portfolio)][-2:]
        assert said == ["Backed up as “one.fcpfolio”", "Could not back up as “one.fcpfolio”"]
    with opened(file, secret) as again:
        assert [line.what for line in history(again)][-2:] == said


def test_backup_that_was_finished_counts(file: Path, secret: RawKey, tmp_path: Path) -> None:
    to = tmp_path / "one.fcpfolio"
    to.write_bytes(file.read_bytes())
    with killed_over_a_backup(file, secret, to) as portfolio:
        assert last_backup(portfolio) is not None


@pytest.mark.parametrize("note", ["", "[]", "{}", json.dumps({"to": 1})])
def test_damaged_note_of_a_backup_keeps_nobody_out(file: Path, secret: RawKey, note: str) -> None:
    with opened(file, secret) as portfolio:
        portfolio.copy.database.file.with_name("backing-up.json").write_text(note)
    with opened(file, secret) as again:
        assert last_backup(again) is None


def test_nothing_is_noted_once_a_backup_is_there(portfolio: Portfolio, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    back_up(portfolio, folder)
    assert not portfolio.copy.database.file.with_name("backing-up.json").exists()
