"""Lock files: every package with a hash, one decision for all three, nothing of one machine."""

import json
import re
import tomllib

import pytest

import dev

REQUIREMENT = re.compile(
    r"^(?P<name>[\w.-]+)(\[[\w,.-]+\])?==(?P<version>[\w.]+)(?P<rest>(?:.*\\\n)*.*)", re.MULTILINE
)
NPM_LOCK = dev.NPM_LOCK / "package-lock.json"
NAMES = ("run", "test", "build")


def text(lock):
    return (dev.LOCKS / f"{lock}.lock").read_text(encoding="utf-8")


def locked(lock):
    return {(found["name"], found["version"]) for found in REQUIREMENT.finditer(text(lock))}


@pytest.mark.parametrize("lock", NAMES)
def test_every_package_has_a_hash(lock):
    assert locked(lock)
    assert all("--hash=sha256:" in found["rest"] for found in REQUIREMENT.finditer(text(lock)))


@pytest.mark.parametrize("lock", NAMES)
def test_no_lock_names_a_host_or_a_place(lock):
    assert re.findall(r"https?:|file:|--index|--find-links|^-e|^/", text(lock), re.MULTILINE) == []


@pytest.mark.parametrize("lock", ["test", "build"])
def test_other_locks_hold_what_runs(lock):
    assert locked("run") <= locked(lock)


def test_every_npm_package_has_a_hash_and_no_host():
    (_, *packages) = json.loads(NPM_LOCK.read_text(encoding="utf-8"))["packages"].values()

    assert packages
    assert all(package["integrity"].startswith("sha512-") for package in packages)
    assert not re.search(r"https?:|file:", NPM_LOCK.read_text(encoding="utf-8"))


def test_every_dependency_is_locked():
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {"run": [*project["project"]["dependencies"], *project["build-system"]["requires"]]}
    wanted |= {lock: project["dependency-groups"][lock] for lock in ("test", "build")}

    missing = {
        (lock, requirement)
        for lock, requirements in wanted.items()
        for requirement in requirements
        if normal(requirement) not in {name for name, _ in locked(lock)}
    }

    assert missing == set()


def normal(requirement):
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-")
