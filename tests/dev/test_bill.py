"""The bill of materials: all that is locked stands in it, each with digest, licence and source."""

import importlib.util
import json
import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata

import pytest

import dev

LOCKED = re.compile(r"^([\w.-]+)(?:\[[\w,.-]+\])?==([^\s;]+)", re.MULTILINE)
DIGEST = {"SHA-256": re.compile("[0-9a-f]{64}"), "SHA-512": re.compile("[0-9a-f]{128}")}


def script(name):
    spec = importlib.util.spec_from_file_location(name, dev.ROOT / ".ci" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def bill():
    return script("bill").bill()


def part(bill, name):
    wanted = {"name": "fcp-portfolio:part", "value": name}
    return [one for one in bill["components"] if wanted in one["properties"]]


def everything(bill) -> Iterator[dict]:
    yield bill["metadata"]["component"]
    for one in bill["components"]:
        yield from (one, *one.get("components", ()))


def test_every_package_that_runs_stands_in_it_with_every_digest(bill):
    text = (dev.LOCKS / "run.lock").read_text(encoding="utf-8")
    listed = part(bill, "run")
    assert [(one["name"], one["version"]) for one in listed] == LOCKED.findall(text)
    digests = [digest["content"] for one in listed for digest in one["hashes"]]
    assert digests == re.findall(r"--hash=sha256:(\w+)", text)
    assert [one["name"] for one in listed if not one["hashes"]] == []
    assert {one["scope"] for one in listed} == {"required"}


def test_what_only_tests_use_is_told_apart(bill):
    lock = json.loads((dev.NPM_LOCK / "package-lock.json").read_text(encoding="utf-8"))
    named = {place.rpartition("node_modules/")[2] for place in lock["packages"] if place}
    assert {one["name"] for one in part(bill, "test")} == named
    assert {one["scope"] for one in part(bill, "test")} == {"excluded"}


def test_fonts_and_icons_stand_in_it_file_by_file(bill):
    files = {one["name"] for taken in part(bill, "resources") for one in taken["components"]}
    there = [*dev.ROOT.glob("resources/fonts/*.ttf"), *dev.ROOT.glob("resources/icons/*.svg")]
    assert files == {path.relative_to(dev.ROOT).as_posix() for path in there}
    said = (dev.ROOT / "resources" / "README.md").read_text(encoding="utf-8")
    for taken in part(bill, "resources"):
        assert f"`{taken['name']}` {taken['version']}" in said


def test_it_has_the_shape_of_cyclonedx(bill):
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", bill["serialNumber"])
    references = [one["bom-ref"] for one in everything(bill)]
    assert len(references) == len(set(references))
    for one in everything(bill):
        for digest in one.get("hashes", ()):
            assert DIGEST[digest["alg"]].fullmatch(digest["content"])
        if one["type"] != "file":
            assert re.fullmatch(r"pkg:(pypi|npm|generic)/[^@\s]+@[\w.]+", one["purl"])
            assert one["licenses"][0]["expression"]
            assert one["version"]


def test_it_says_what_needs_what(bill):
    needs = {one["ref"]: one["dependsOn"] for one in bill["dependencies"]}
    known = {one["bom-ref"] for one in everything(bill)}
    assert known >= {*needs, *(ref for found in needs.values() for ref in found)}
    wanted = {ref for found in needs.values() for ref in found}
    assert {one["bom-ref"] for one in part(bill, "run")} == wanted
    assert "pkg:pypi/reportlab@5.1.0" in needs["pkg:generic/fcp-portfolio@0.1.0"]


def test_licences_are_those_that_packages_state(bill):
    stated = {}
    for one in part(bill, "run"):
        try:
            stated[one["name"]] = metadata(one["name"]).get("License-Expression")
        except PackageNotFoundError:  # one for another system
            continue
    told = {one["name"]: one["licenses"][0]["expression"] for one in part(bill, "run")}
    assert {name: told[name] for name, said in stated.items() if said} == {
        name: said for name, said in stated.items() if said
    }


@pytest.mark.skipif(sys.platform != "linux", reason="told of the wheels for Linux")
def test_libraries_inside_say_the_same_of_themselves(bill):
    told = {
        f"{one['name']}/{inside['name']}": inside["version"]
        for one in part(bill, "run")
        for inside in one.get("components", ())
    }
    assert dict(versions_inside()) == told


def versions_inside() -> Iterator[tuple[str, str]]:
    import pi_heif
    import pikepdf
    import pypdfium2
    from cryptography.hazmat.backends.openssl.backend import backend
    from lxml import etree
    from PIL import features
    from PySide6.QtCore import qVersion
    from sqlcipher3 import dbapi2 as sqlcipher
    from yaml._yaml import get_version_string

    heif = pi_heif.libheif_info()
    connection = sqlcipher.connect(":memory:")
    connection.execute("PRAGMA key = 'any'")
    cipher, provider = (
        connection.execute(f"PRAGMA cipher_{name}").fetchone()[0]
        for name in ("version", "provider_version")
    )
    yield "cryptography/openssl", backend.openssl_version_text().split()[1]
    yield "lxml/libxml2", dotted(etree.LIBXML_COMPILED_VERSION)
    yield "lxml/libxslt", dotted(etree.LIBXSLT_COMPILED_VERSION)
    yield "pi-heif/libheif", heif["libheif"]
    yield "pi-heif/libde265", heif["decoders"]["libde265"].rpartition(" ")[2]
    yield "pikepdf/qpdf", pikepdf.__libqpdf_version__
    for name, known in {
        "libjpeg-turbo": "libjpeg_turbo",
        "openjpeg": "jpg_2000",
        "libtiff": "libtiff",
        "libwebp": "webp",
        "freetype": "freetype2",
        "lcms2": "littlecms2",
    }.items():
        yield f"pillow/{name}", str(features.version(known))
    yield "pypdfium2/pdfium", str(pypdfium2.PDFIUM_INFO).partition("@")[0]
    yield "pyside6-essentials/qtbase", qVersion()
    yield "pyyaml/libyaml", get_version_string()
    yield "sqlcipher3/openssl", provider.split()[1]
    yield "sqlcipher3/sqlcipher", cipher.split()[0]
    yield "sqlcipher3/sqlite", sqlcipher.sqlite_version


def dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def test_same_locks_give_the_same_bytes(tmp_path):
    for name in ("one.json", "two.json"):
        script("bill").write(tmp_path / name)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_bundle_has_it_beside_the_program_with_its_python(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(dev.ROOT / ".ci")
    monkeypatch.setattr("platform.python_version", lambda: "3.13.9")
    script("bundle").put_bill(tmp_path)
    held = json.loads((tmp_path / "fcp-portfolio.cdx.json").read_text(encoding="utf-8"))
    assert [one["purl"] for one in part(held, "python")] == ["pkg:generic/cpython@3.13.9"]
    assert len(part(held, "run")) == len(part(script("bill").bill(), "run"))
