"""A screen reader of Linux meets the real program: the tree behind its window, through AT-SPI."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fcp_portfolio.services.example import write_example
from fcp_portfolio.services.portfolio import Passphrase
from fcp_portfolio.storage.place import Place

PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("screen_reader.py")
NEEDED = ("dbus-run-session", "xvfb-run", PYTHON)
ON_EVERY_PAGE = {
    ("push button", "Find anything"),
    *(("radio button", page) for page in ("Home", "Capabilities", "Evidence", "Preferences")),
    *(("menu item", menu) for menu in ("File", "Edit", "View", "Evidence", "Sign-off", "Help")),
}
PAGES = {
    "Home": {("text", "Debrief in one sentence"), ("push button", "Log this debrief")},
    "Capabilities": {("tree", "Capabilities"), ("radio button", "Matrix")},
    "Evidence": {("list", "Entries"), ("text", "Search evidence")},
    "Supervision": {("table", "Sessions"), ("push button", "Log a session")},
    "Sign-off": {("push button", "New request")},
    "Readiness": {("push button", "Find anything")},  # its own are still being made
    "Export": {("push button", "Export as PDF"), ("radio button", "Everything")},
    "Verify a PDF": {("push button", "Choose a signed PDF")},
    "Preferences": {("radio button", "Appearance: Dark"), ("radio button", "Shortcuts")},
    "Capabilities/Rate yourself on": {("popup menu", "Levels"), ("menu item", "3  Capable")},
}
ACTED_ON = {"push button", "radio button", "check box", "text", "combo box", "list", "menu item"}


def lacks() -> str:
    """What is not installed of what a screen reader needs."""
    if sys.platform != "linux":
        return "AT-SPI is of Linux"
    missing = [name for name in NEEDED if not shutil.which(name)]
    asked = [PYTHON, "-c", "import pyatspi"]
    if missing or subprocess.run(asked, check=False, capture_output=True).returncode:
        return f"no screen reader can look: {', '.join(missing) or 'python3-pyatspi'} is missing"
    return ""


@pytest.fixture
def example(tmp_path: Path) -> Path:
    file, secret = tmp_path / "example.fcpfolio", Passphrase("fictional")
    write_example(file, secret, entries=12, place=Place(tmp_path / "made")).value.portfolio.close()
    return file


def test_every_page_is_met_by_name_and_role_and_acted_upon(example: Path) -> None:
    if reason := lacks():
        pytest.skip(reason)
    home = {f"XDG_{kind}_HOME": str(example.parent / kind) for kind in ("CONFIG", "DATA", "CACHE")}
    surroundings = {
        **os.environ,
        **home,
        "FCP_PASSPHRASE": "fictional",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
    }
    screen = ("dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x800x24")
    program = (sys.executable, "-m", "fcp_portfolio", str(example))
    done = subprocess.run(
        [*screen, PYTHON, str(READER), *program, "--", *PAGES],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=150,
    )
    assert done.returncode == 0, done.stderr
    # The program's own words, and those of the bus, stand before it.
    told = json.loads(done.stdout.splitlines()[-1])
    told = {page: [(role, name) for role, name in met] for page, met in told.items()}
    for page, wanted in PAGES.items():
        assert (ON_EVERY_PAGE | wanted) - set(told[page]) == set(), page
        assert [role for role, name in told[page] if role in ACTED_ON and not name] == [], page
    controls = {one for met in told.values() for one in met if one[0] in ACTED_ON}
    print(f"AT-SPI: {len(told)} pages, {len(controls)} controls by role and name")
