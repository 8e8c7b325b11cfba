"""Nobody else on the computer may look into the folders that the program makes for itself."""

import os
import stat
from pathlib import Path

import pytest

from fcp_portfolio.paths import make_own_folder
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.kept_versions import note_backup
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import opened

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")


def mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def test_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    place = Place(tmp_path / "data")
    place.machine()
    note_backup(place, "any", tmp_path / "backup.fcpfolio")
    folders = [path for path in place.data.rglob("*") if path.is_dir()]
    assert [mode(folder) for folder in (place.data, *folders)] == [0o700] * (1 + len(folders))


def test_folder_of_before_is_closed_when_a_portfolio_is_opened(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    portfolio.close()
    data = tmp_path / "of before"
    data.mkdir()
    data.chmod(0o755)
    with opened(portfolio.file, secret, data) as again:
        assert mode(again.copy.place.data) == 0o700


def test_what_its_owner_may_not_do_stays_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    make_own_folder(tmp_path)
    assert mode(tmp_path) == 0o500
    tmp_path.chmod(0o700)
