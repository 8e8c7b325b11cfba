"""Documents that break one rule each, to see that whoever judges them notices."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf


def _elements(pdf: pikepdf.Pdf, tag: str) -> list[Any]:
    found = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == tag]
    return [element for element in found if "/P" in element]


def _no_output_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def _no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def _no_relationship(pdf: pikepdf.Pdf) -> None:
    for file in pdf.Root.AF.as_list():
        del file.AFRelationship


def _no_alternative(pdf: pikepdf.Pdf) -> None:
    for figure in _elements(pdf, "/Figure"):
        del figure.Alt


def _skipped_heading(pdf: pikepdf.Pdf) -> None:
    for heading in _elements(pdf, "/H2"):
        heading.S = pikepdf.Name.H5


def _no_scope(pdf: pikepdf.Pdf) -> None:
    for header in _elements(pdf, "/TH"):
        del header.A


def _javascript(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


SPOILS = "one entry"  # the good document that is spoilt
# What is spoilt, and the flavours that must notice.
SPOILT: dict[str, tuple[Callable[[pikepdf.Pdf], None], set[str]]] = {
    "no output intent": (_no_output_intent, {"3a"}),
    "no language": (_no_language, {"ua1"}),
    "no relationship": (_no_relationship, {"3a"}),
    "no alternative": (_no_alternative, {"ua1"}),
    "skipped heading": (_skipped_heading, {"ua1"}),
    "no scope": (_no_scope, {"ua1"}),
    "javascript": (_javascript, {"3a"}),
}


def spoil(name: str, good: Path, to: Path) -> None:
    """Writes a copy of a good document with one thing wrong."""
    with pikepdf.open(good) as pdf:
        SPOILT[name][0](pdf)
        pdf.save(to, fix_metadata_version=False)
