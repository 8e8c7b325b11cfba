"""Preferences and log lie in folders that nobody else may look into."""

import os
import stat
from pathlib import Path

import pytest

from fcp_portfolio.ui.errors import ErrorHook
from fcp_portfolio.ui.preferences import RECENT, Preferences


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_folders_of_preferences_and_log_are_closed(tmp_path: Path) -> None:
    config, data = tmp_path / "config", tmp_path / "data"
    for folder in (config, data):
        folder.mkdir(mode=0o755)
    Preferences(config / "preferences.json").set(RECENT, ["a.fcpfolio"])
    ErrorHook(data / "log.txt").note("Something")
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in (config, data)] == [0o700, 0o700]
