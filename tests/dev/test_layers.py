"""The import rules catch what they are there for."""

import os
import shutil
import subprocess

import pytest

import dev

BROKEN = {
    "domain/added.py": ("import yaml", "The domain is plain Python"),
    "storage/added.py": ("import PySide6.QtCore", "Qt stays in the window"),
    "services/added.py": ("import sqlmodel", "SQL stays in storage"),
    "ui/added.py": ("import pikepdf", "PDF stays in documents"),
    "documents/added.py": ("import fcp_portfolio.services", "Imports point downwards"),
    "helpers/__init__.py": ("", "Imports point downwards"),
}


@pytest.mark.slow
@pytest.mark.parametrize("place", BROKEN)
def test_broken_rule_is_named(place, tmp_path):
    line, rule = BROKEN[place]
    shutil.copytree(dev.ROOT / "fcp_portfolio", tmp_path / "fcp_portfolio")
    shutil.copy(dev.ROOT / "pyproject.toml", tmp_path)
    added = tmp_path / "fcp_portfolio" / place
    added.parent.mkdir(exist_ok=True)
    added.write_text(f'"""Breaks a rule."""\n\n{line}\n')

    done = subprocess.run(
        [dev.python("test").with_name("lint-imports"), "--no-cache"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert f"{rule} BROKEN" in done.stdout
