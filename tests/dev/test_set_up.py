"""dev.py: what it refuses, what it installs, and that a second time costs nothing."""

import ast
import subprocess
import sys
import time
from pathlib import Path

import pytest

import dev

REFUSED = """
import sys
sys.version_info = (3, 10, 4)
import dev
sys.exit(dev.main(["run"]))
"""


def started(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], cwd=dev.ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("words", "code"), [([], 2), (["--help"], 0), (["-h"], 0), (["tset"], 2), (["tset", "-h"], 2)]
)
def test_usage_names_every_command(words, code):
    done = started("dev.py", *words)

    assert done.returncode == code
    assert all(f"dev.py {command}" in done.stdout for command in dev.COMMANDS)


def test_old_python_is_refused_with_one_sentence():
    done = started("-c", REFUSED)

    assert done.returncode == 1
    assert done.stderr == "FCP Portfolio needs Python 3.11 to 3.14; this is 3.10.4.\n"


def test_only_the_standard_library_is_needed():
    tree = ast.parse(Path(dev.__file__).read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    imported = {name.name for node in nodes if isinstance(node, ast.Import) for name in node.names}
    imported |= {node.module for node in nodes if isinstance(node, ast.ImportFrom)}

    assert {name.split(".")[0] for name in imported} <= sys.stdlib_module_names


def test_second_set_up_takes_no_time():
    dev.set_up("test")
    began = time.monotonic()
    dev.set_up("test")

    assert time.monotonic() - began < 1


def test_changed_lock_asks_for_another_installation(tmp_path, monkeypatch):
    before = dev.fingerprint("run")
    for lock in dev.LOCKS.glob("*.lock"):
        (tmp_path / lock.name).write_bytes(lock.read_bytes() + b"\n# changed\n")
    monkeypatch.setattr(dev, "LOCKS", tmp_path)

    assert dev.fingerprint("run") != before


def test_moved_checkout_asks_for_another_installation(tmp_path, monkeypatch):
    before = dev.fingerprint("run")
    (tmp_path / "pyproject.toml").write_bytes((dev.ROOT / "pyproject.toml").read_bytes())
    monkeypatch.setattr(dev, "ROOT", tmp_path)

    assert dev.fingerprint("run") != before


def test_failed_step_is_shown_with_its_command(capfd):
    with pytest.raises(dev.Stop) as stop:
        dev.must("It could not be done.", sys.executable, "-c", "exit('no space left')")

    assert str(stop.value) == (
        "no space left\n\nIt could not be done. This command failed with code 1:\n"
        f"  {sys.executable} -c 'exit('\"'\"'no space left'\"'\"')'"
    )
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings everything along")
def test_libraries_are_found_by_loading_them():
    assert dev.has_library("libc.so.6")
    assert not dev.has_library("libnowhere.so.7")


def test_files_that_a_package_brings_are_looked_for(monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", "/usr/bin/{}".format)
    files = {"/nowhere/a.jar": "liba-java", dev.__file__: "libb-java"}
    monkeypatch.setattr(dev, "DEBIAN_FILES", files)

    assert dev.missing("test")["/nowhere/a.jar"] == "liba-java"
    assert dev.__file__ not in dev.missing("test")
    assert "/nowhere/a.jar" not in dev.missing("run")


def lacks(monkeypatch, lacking):
    monkeypatch.setattr(dev, "missing", lambda _lock: lacking)
    monkeypatch.setattr(dev, "is_root", lambda: False)
    monkeypatch.setattr(dev.shutil, "which", "/usr/bin/{}".format)


def test_missing_packages_are_named_in_one_command(monkeypatch):
    lacks(monkeypatch, {"libGL.so.1": "libgl1", "qpdf": "qpdf", "libEGL.so.1": "libegl1"})

    with pytest.raises(dev.Stop) as stop:
        dev.provide_system("test")

    assert str(stop.value) == (
        "System packages are missing: install them, then run this again:\n"
        "  sudo apt-get install -y --no-install-recommends libegl1 libgl1 qpdf"
    )


def test_each_environment_wants_the_tools_that_it_uses(monkeypatch):
    monkeypatch.setattr(dev.sys, "platform", "linux")
    assert dev.tools_for("run") == {}
    assert "qpdf" in dev.tools_for("test")
    assert dev.tools_for("build") == {"objdump": "binutils"}
    monkeypatch.setattr(dev.sys, "platform", "win32")
    assert dev.tools_for("build") == {}


def test_bundling_with_the_systems_python_wants_its_library(monkeypatch):
    own = f"libpython3.{dev.sys.version_info[1]}"
    monkeypatch.setattr(dev.sys, "base_prefix", "/usr")
    assert dev.libraries_for("build")[f"{own}.so.1.0"] == own
    assert dev.libraries_for("run") == dev.QT_LIBRARIES
    monkeypatch.setattr(dev.sys, "base_prefix", "/opt/python")
    assert dev.libraries_for("build") == dev.QT_LIBRARIES


def test_missing_venv_gets_its_own_sentence(monkeypatch):
    lacks(monkeypatch, {"venv": "python3.11-venv"})
    monkeypatch.setattr(dev, "VENV_PACKAGE", "python3.11-venv")

    with pytest.raises(dev.Stop) as stop:
        dev.provide_system("run")

    assert str(stop.value) == (
        "Python's venv module is missing: install it, then run this again:\n"
        "  sudo apt-get install -y --no-install-recommends python3.11-venv"
    )


def test_system_without_apt_is_told_what_is_missing(monkeypatch):
    lacks(monkeypatch, {"qpdf": "qpdf", "libGL.so.1": "libgl1"})
    monkeypatch.setattr(dev.shutil, "which", lambda _: None)

    with pytest.raises(dev.Stop) as stop:
        dev.provide_system("test")

    assert str(stop.value) == "Install these with your system's tools first: libGL.so.1, qpdf."
