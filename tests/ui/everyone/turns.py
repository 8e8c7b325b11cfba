"""Which views are looked at in each run, and which by `--all` alone."""

from collections.abc import Iterable

import pytest

from tests.ui.everyone.views import DIALOGS

QUICK = (
    "Home", "Capabilities", "Capabilities, matrix", "Evidence, reading", "Evidence, searching",
    "Editor, draft", "Supervision", "Sign-off, request", "Verify, verdict", "Export", "Review",
)  # fmt: skip
"""Pages that hold nearly every kind of control: looked at in each run, the rest with `--all`."""
_EVERY = 9  # of the dialogs, which are much alike
_HALF = 2


def by_turns(names: Iterable[str], turn: int) -> list[object]:
    """The views for a test: a part of them in each run, all with `--all`.

    Tests with turns of their own look at other dialogs in the same run; one whose turn is even
    looks at one half of the pages, one whose turn is odd at the other.
    """
    often = {*QUICK[turn % _HALF :: _HALF], *tuple(DIALOGS)[turn::_EVERY]}
    slow = pytest.mark.slow
    return [name if name in often else pytest.param(name, marks=slow) for name in names]
