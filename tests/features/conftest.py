"""The real window over a real file, with the surroundings of the other window tests."""

import pytest

from tests.ui.conftest import collector, look, own_folders, preferences, qapp_args

__all__ = ["collector", "look", "own_folders", "preferences", "qapp_args"]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do about every window; it is not about ours."""
    for item in items:
        if "tests/features" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
