"""A whole session of the window, watched from outside: what it wrote, and whom it talked to.

Words with a marker are typed, attached, searched for and shown; an export is cancelled, something
breaks, and the window is killed while it shows one file and reads another one. Whatever any of its
processes wrote, also what is gone since, is searched for the marker.
"""

import os
import re
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Template
from tests.features.traced_window import DESCRIBED, IN_FILE, MARKER, TEXT, TITLE
from tests.offline import PATH
from tests.storage.crashes.calls import can_trace

pytestmark = pytest.mark.skipif(not can_trace(), reason="needs strace and leave to use it")

CALLS = "openat,open,creat,rename,renameat,renameat2,link,linkat,write,pwrite64,writev,pwritev"
NETWORK = "socket,connect,bind,sendto,sendmsg,sendmmsg"
WRITTEN = re.compile(r"\d+ +p?write(?:v|64)?\(\d+<([^>]*)>, (.*)\) += \d+")
FAMILY = re.compile(r"\b[AP]F_[A-Z0-9]+")
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
MADE = re.compile(r'\d+ +\w+\(.*?"([^"]*)"[^"]*O_(?:WRONLY|RDWR|CREAT)')
FORMS = tuple(MARKER.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


def families(calls: str) -> set[str]:
    """The kinds of network that calls name; what was written or sent may read like one."""
    named = re.findall(rf"^\d+ +(?:{NETWORK.replace(',', '|')})\(.*", calls, re.MULTILINE)
    return {one for call in named for one in FAMILY.findall(QUOTED.sub("", call))}


@dataclass(frozen=True)
class Watched:
    """The folder of the session, with what it was given, and what the system was asked for."""

    home: Path
    given: Path
    calls: str


@pytest.fixture(scope="module")
def session(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Watched:
    home = tmp_path_factory.mktemp("home")
    given = tmp_path_factory.mktemp("given")
    file = home / "my portfolio.fcpfolio"
    file.write_bytes(template.file.read_bytes())
    (given / "notes.txt").write_text(IN_FILE)
    (given / "slow.pdf").write_bytes(large_picture())
    log = tmp_path_factory.mktemp("calls") / "calls"
    traced = ("strace", "-f", "-qq", "-y", "-s", "1000000", "-e", f"trace={CALLS},{NETWORK}")
    script = Path(__file__).with_name("traced_window.py")
    words = [*traced, "-o", log, sys.executable, script, file, template.secret.data.hex(), given]
    env = {**os.environ, "PYTHONPATH": PATH, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
        env[f"XDG_{name}"] = str(home / name.lower())
    env["TMPDIR"] = env["SQLITE_TMPDIR"] = str(home / "tmp")
    env["PYTHONDONTWRITEBYTECODE"] = "1"
    (home / "tmp").mkdir()
    with subprocess.Popen(words, env=env, cwd=home, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        kill_below(child.pid)
    assert said == "reading\n"
    return Watched(home, given, log.read_text(errors="replace"))


def large_picture() -> bytes:
    """A PNG of 36 megapixels, under a name that promises something else."""
    side = 6_000
    packer = zlib.compressobj(1)
    packed = b"".join([packer.compress(bytes(4 * side + 1)) for _ in range(side)])
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", packed + packer.flush()), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def kill_below(parent: int) -> None:
    """The window itself, not whoever watches it; its own processes end with it."""
    for child in Path(f"/proc/{parent}/task/{parent}/children").read_text().split():
        os.kill(int(child), 9)


def files_below(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def holds(data: bytes) -> bool:
    return any(form in data for form in FORMS)


def test_nothing_of_the_portfolio_is_readable_afterwards(session: Watched) -> None:
    found = [path for path in files_below(session.home) if holds(path.read_bytes())]
    assert found == []
    assert [path.name for path in files_below(session.home) if MARKER in str(path)] == []


def test_only_what_was_asked_for_is_written_beside_what_was_given(session: Watched) -> None:
    asked = {path.name: holds(path.read_bytes()) for path in files_below(session.given)}
    assert asked.pop("copy.txt")  # its reader finds the marker
    assert asked == {"notes.txt": True, "slow.pdf": False}


def test_no_file_that_is_gone_held_it_either(session: Watched) -> None:
    """The copy that was asked for did, before it got its name."""
    places = {
        place
        for place, data in WRITTEN.findall(session.calls)
        if MARKER in data.replace("\\0", "") and place.startswith("/")
    }
    assert [Path(place).name[:6] for place in places] == [".copy-"]


def test_every_file_that_was_made_was_searched(session: Watched) -> None:
    """None is outside the folders of the test, where nobody looked."""
    own = (str(session.home), str(session.given), "/dev/", "/proc/", "/sys/")
    made = {path for path in MADE.findall(session.calls) if path.startswith("/")}
    assert {path for path in made if not path.startswith(own)} == set()
    assert str(session.home / "data_home" / "fcp-portfolio" / "log.txt") in made


def test_log_says_that_something_broke_and_not_what(session: Watched) -> None:
    log = (session.home / "data_home" / "fcp-portfolio" / "log.txt").read_text()
    assert "builtins.RuntimeError" in log
    assert not any(words in log for words in (MARKER, TITLE, TEXT, DESCRIBED))


def test_recent_list_holds_paths_alone(session: Watched) -> None:
    settings = "\n".join(path.read_text() for path in session.home.glob("config_home/*/*.json"))
    assert "my portfolio.fcpfolio" in settings
    assert MARKER not in settings


def test_window_asked_the_system_for_no_network(session: Watched) -> None:
    assert families(session.calls) <= {"AF_UNIX"}


def test_families_are_those_of_calls_and_not_of_what_was_written() -> None:
    told = '7 write(3</x>, "\\0PF_D") = 5\n7 socket(AF_INET, SOCK_DGRAM) = 4\n'
    sent = '7 sendto(4, "\\"AF_INET6 \\\\", 9, 0, {sa_family=AF_UNIX}, 110) = 9\n'
    assert families(told + sent) == {"AF_INET", "AF_UNIX"}
