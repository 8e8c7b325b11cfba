"""No network: the tests cannot reach one, one module could, and the program asks for none."""

import ast
import os
import re
import socket
import subprocess
import sys

import pytest

import dev
from tests.offline import PATH
from tests.storage.crashes.calls import can_trace

OPENS_CONNECTIONS = {"aiohttp", "ftplib", "http", "httpx", "requests", "smtplib", "socket", "ssl"}
OPENS_CONNECTIONS |= {"urllib.request", "PySide6.QtNetwork", "pyhanko.sign.timestamps"}
CODE = dev.ROOT / "fcp_portfolio"


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def opens_connections(name):
    return any(name == one or name.startswith(f"{one}.") for one in OPENS_CONNECTIONS)


def test_one_module_alone_could_open_a_connection():
    found = {
        path.relative_to(CODE).as_posix()
        for path in CODE.rglob("*.py")
        if any(opens_connections(name) for name in imported(path))
    }
    assert found == {"documents/signing/time_stamps.py"}


@pytest.mark.parametrize("host", ["192.0.2.1", "example.org"])
def test_tests_reach_no_other_computer(host):
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, 80), timeout=1)


def test_python_that_a_test_starts_reaches_no_other_computer_either():
    asking = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"
    words = [sys.executable, "-c", asking]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert "a test may not reach 192.0.2.1" in done.stderr


@pytest.mark.skipif(not can_trace(), reason="needs strace and leave to use it")
def test_program_asks_the_system_for_no_connection(tmp_path):
    program = ("-P", "-m", "fcp_portfolio")
    file = tmp_path / "example.fcpfolio"
    example = (*program, "example", "--to", file, "--entries", "8", "--no-window")
    asking = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"

    assert connections(tmp_path, *example) == []
    assert connections(tmp_path, *program, "verify", file.with_suffix(".pdf")) == []
    assert len(connections(tmp_path, "-c", asking)) == 1


def connections(folder, *words):
    """What Python and all that it starts ask the system for, where it is about a network."""
    calls = folder / "calls"
    traced = ("strace", "-f", "-qq", "-e", "trace=connect,bind,sendto,sendmsg", "-o", calls)
    env = {**os.environ, "PYTHONPATH": PATH, "XDG_DATA_HOME": str(folder / "data")}
    done = subprocess.run([*traced, sys.executable, *words], env=env, cwd=folder, check=False)
    assert done.returncode in {0, 3}
    return re.findall(r".*AF_INET.*", calls.read_text())
