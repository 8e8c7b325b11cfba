"""Write the bill of materials: all that the program is made of and tested with, as CycloneDX 1.6.

Started by `python3 dev.py build`, which puts it beside the program, and by hand with
`python3 .ci/bill.py bill.cdx.json`. It reads the lock files and bill.toml, asks nobody, and gives
the same bytes for the same locks. Four parts, told apart by a property: what runs, what was taken
into resources/, npm's packages that only tests use (scope "excluded"), and, in a bundle, Python.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / ".ci" / "locks"
RESOURCES = ROOT / "resources"
NAME = "fcp-portfolio"
PART = f"{NAME}:part"
RUN, TAKEN, TEST, PYTHON = "run", "resources", "test", "python"
Json: TypeAlias = dict[str, Any]

_LOCKED = re.compile(
    r"^(?P<name>[\w.-]+)(\[[\w,.-]+\])?==(?P<version>[^\s;]+)( ; (?P<only>[^\\\n]+?))? *\\?\n"
    r"(?P<rest>( .*\n)*)",
    re.MULTILINE,
)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_VIA = re.compile(r"^ +#(?: via)? +([\w.-]+)", re.MULTILINE)


def bill(python: str = "") -> Json:
    """The whole bill; `python` is the version that a bundle holds."""
    project = _toml(ROOT / "pyproject.toml")["project"]
    facts = _toml(ROOT / ".ci" / "bill.toml")
    root = _component(
        "application", NAME, f"pkg:generic/{NAME}@{project['version']}", project["license"]
    )
    components = [
        *running(facts),
        *taken(facts["resources"]),
        *testing(),
        *([_python(python)] if python else []),
    ]
    made = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": root},
        "components": components,
        "dependencies": dependencies(root["bom-ref"], components),
    }
    return {**made, "serialNumber": uuid.UUID(bytes=_digest(made), version=4).urn}


def running(facts: Json) -> Iterator[Json]:
    """Every package of the lock that runs, with the digest of each file that may be installed."""
    licences = {name: spdx for spdx, names in facts["licences"].items() for name in names}
    for found in _locked():
        name, version = found["name"], found["version"]
        component = _component("library", name, f"pkg:pypi/{name}@{version}", licences[name])
        component["hashes"] = [_sha256(digest) for digest in _HASH.findall(found["rest"])]
        component["scope"] = "required"
        component["properties"] += _property(PART, RUN)
        if found["only"]:
            component["properties"] += _property(f"{NAME}:only-where", found["only"])
        if inside := facts["inside"].get(name):
            component["components"] = [_inside(name, version, one) for one in inside]
        yield component


def taken(resources: Iterable[Json]) -> Iterator[Json]:
    """Fonts and icons, each with its files."""
    for one in resources:
        purl = f"pkg:npm/{one['package'].replace('@', '%40')}@{one['version']}"
        component = _component("data", one["package"], purl, one["licence"])
        component["scope"] = "required"
        component["properties"] += _property(PART, TAKEN)
        component["components"] = [_file(path) for path in sorted(RESOURCES.glob(one["files"]))]
        yield component


def testing() -> Iterator[Json]:
    """What npm installs for the tests; nothing of it is in a bundle."""
    lock = json.loads((LOCKS / "npm" / "package-lock.json").read_text(encoding="utf-8"))
    for place, facts in sorted(lock["packages"].items()):
        if not place:
            continue
        name = place.rpartition("node_modules/")[2]
        purl = f"pkg:npm/{name.replace('@', '%40')}@{facts['version']}"
        component = _component("library", name, purl, facts["license"])
        digest = base64.b64decode(facts["integrity"].removeprefix("sha512-"))
        component["hashes"] = [{"alg": "SHA-512", "content": digest.hex()}]
        component["scope"] = "excluded"
        component["properties"] += _property(PART, TEST)
        yield component


def dependencies(root: str, components: Iterable[Json]) -> list[Json]:
    """Which package is there because of which, as the lock says it."""
    refs: dict[str, list[str]] = {NAME: [root]}
    for one in components:
        if one["purl"].startswith("pkg:pypi/"):  # of others no lock says it
            refs.setdefault(one["name"], []).append(one["bom-ref"])
    needs: dict[str, set[str]] = {ref: set() for found in refs.values() for ref in found}
    for found in _locked():
        needed = f"pkg:pypi/{found['name']}@{found['version']}"
        for wanting in _VIA.findall(found["rest"]):
            for ref in refs.get(wanting, []):
                needs[ref].add(needed)
    return [{"ref": ref, "dependsOn": sorted(found)} for ref, found in sorted(needs.items())]


def write(to: Path, python: str = "") -> None:
    """The same locks give the same bytes."""
    to.write_text(json.dumps(bill(python), indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _component(kind: str, name: str, purl: str, licence: str) -> Json:
    return {
        "type": kind,
        "bom-ref": purl,
        "name": name,
        "version": purl.rpartition("@")[2],
        "purl": purl,
        "licenses": [{"expression": licence}],
        "properties": [],
    }


def _inside(package: str, version: str, one: Json) -> Json:
    component = _component(
        "library", one["name"], f"pkg:generic/{one['name']}@{one['version']}", one["licence"]
    )
    return {**component, "bom-ref": f"{package}@{version}/{one['name']}"}


def _file(path: Path) -> Json:
    name = path.relative_to(ROOT).as_posix()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"type": "file", "bom-ref": name, "name": name, "hashes": [_sha256(digest)]}


def _python(version: str) -> Json:
    component = _component("platform", "cpython", f"pkg:generic/cpython@{version}", "PSF-2.0")
    component["properties"] += _property(PART, PYTHON)
    return component


def _property(name: str, value: str) -> list[Json]:
    return [{"name": name, "value": value}]


def _sha256(digest: str) -> Json:
    return {"alg": "SHA-256", "content": digest}


def _locked() -> Iterator[re.Match[str]]:
    return _LOCKED.finditer((LOCKS / "run.lock").read_text(encoding="utf-8"))


def _toml(path: Path) -> Json:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _digest(made: Json) -> bytes:
    return hashlib.sha256(json.dumps(made, sort_keys=True).encode()).digest()[:16]


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else f"{NAME}.cdx.json"))
