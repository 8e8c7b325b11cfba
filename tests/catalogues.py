"""Catalogues of translations: those that are shipped, read; and made ones, compiled by lrelease."""

import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from fcp_portfolio.ui.words import CATALOGUES

LRELEASE = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"


@dataclass(frozen=True)
class Message:
    """One text of a catalogue; several forms where it is counted."""

    source: str
    comment: str = ""
    said: tuple[str, ...] = ("",)
    counted: bool = False
    finished: bool = True


def shipped() -> list[Path]:
    """The catalogues beside the program."""
    return sorted(CATALOGUES.glob("*.ts"))


def messages(catalogue: Path) -> Iterator[Message]:
    """What a catalogue holds; texts that the program no longer has are left out."""
    for made in ET.parse(catalogue).iter("message"):  # noqa: S314  our own file
        said = made.find("translation")
        assert said is not None
        if said.get("type") in {"vanished", "obsolete"}:
            continue
        yield Message(
            source=made.findtext("source", ""),
            comment=made.findtext("comment", ""),
            said=tuple(form.text or "" for form in said) or (said.text or "",),
            counted=made.get("numerus") == "yes",
            finished=said.get("type") != "unfinished",
        )


def compiled(folder: Path, said: Iterable[Message], language: str) -> Path:
    """A catalogue as Qt reads it."""
    root = ET.Element("TS", version="2.1", language=language)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name")
    for one in said:
        made = ET.SubElement(context, "message", {"numerus": "yes"} if one.counted else {})
        ET.SubElement(made, "source").text = one.source
        if one.comment:
            ET.SubElement(made, "comment").text = one.comment
        translation = ET.SubElement(made, "translation")
        if one.counted:
            for form in one.said:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = one.said[0]
    source = folder / f"fcp_portfolio_{language}.ts"
    ET.ElementTree(root).write(source, encoding="utf-8", xml_declaration=True)
    subprocess.run([LRELEASE, "-silent", source], check=True, capture_output=True)
    return source.with_suffix(".qm")
