"""Programs of other people that fill in a form, each as it is used by somebody who answers."""

import ctypes
import io
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pypdf
import pypdfium2
import pytest
from pikepdf.form import DefaultAppearanceStreamGenerator, Form
from pypdfium2 import raw

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.answers.reading import request_in
from fcp_portfolio.documents.questionnaire_pdf.reading import questionnaire_in
from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.errors import NoRequest
from fcp_portfolio.domain.request import AnswerKind, AskedField
from tests.documents.reading import run

HERE = Path(__file__).parent
NODE = Path(sys.executable).with_name("node")
MODULES = Path(sys.prefix) / "npm" / "node_modules"
SYSTEM_PYTHON = "/usr/bin/python3"

Parted = Mapping[str, Mapping[str, str]]


def fields_of(data: bytes) -> dict[str, AskedField]:
    """The fields of a request or a questionnaire, by name."""
    try:
        fields = request_in(data).fields()
    except NoRequest:
        fields = questionnaire_in(data).fields()
    return {field.name: field for field in fields}


def parted(data: bytes, answers: Values) -> Parted:
    """The answers by how a field is filled in."""
    asked = fields_of(data)
    parted: dict[str, dict[str, str]] = {"text": {}, "list": {}, "one": {}, "tick": {}}
    names = {AnswerKind.LIST: "list", AnswerKind.ONE_OF: "one", AnswerKind.TICK: "tick"}
    for name, value in answers.items():
        parted[names.get(asked[name].kind, "text")][name] = value
    return parted


def places(data: bytes, chosen: Mapping[str, str]) -> dict[str, int]:
    """For each group of buttons, which one is to be pressed, counted from 1."""
    asked = fields_of(data)
    codes = {name: [option.code for option in asked[name].options] for name in chosen}
    return {name: codes[name].index(value) + 1 for name, value in chosen.items()}


def ours(data: bytes, answers: Values) -> bytes:
    """Our own program."""
    return filled(data, request_in(data), answers)


def pypdf_appends(data: bytes, answers: Values) -> bytes:
    """A script with pypdf that appends."""
    return _pypdf(pypdf.PdfWriter(io.BytesIO(data), incremental=True), parted(data, answers))


def pypdf_rewrites(data: bytes, answers: Values) -> bytes:
    """A script with pypdf as it is mostly used."""
    return _pypdf(pypdf.PdfWriter(clone_from=io.BytesIO(data)), parted(data, answers))


def _pypdf(writer: pypdf.PdfWriter, answers: Parted) -> bytes:
    buttons = {**answers["one"], **answers["tick"]}
    values = {
        **answers["text"],
        **answers["list"],
        **{name: f"/{value}" for name, value in buttons.items()},
    }
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def pikepdf_rewrites(data: bytes, answers: Values) -> bytes:
    """A script with pikepdf."""
    return _pikepdf(data, parted(data, answers), DefaultAppearanceStreamGenerator)


def undrawn(data: bytes, answers: Values) -> bytes:
    """A script with pikepdf that leaves it to viewers to draw what is in the fields."""
    return _pikepdf(data, parted(data, answers), None)


def _pikepdf(
    data: bytes, answers: Parted, generator: type[DefaultAppearanceStreamGenerator] | None
) -> bytes:
    pdf = pikepdf.open(io.BytesIO(data))
    form = Form(pdf, generator)
    for name, value in {**answers["text"], **answers["list"]}.items():
        form[name].value = value  # type: ignore[union-attr]
    for name, value in answers["one"].items():
        options = form[name].options  # type: ignore[union-attr]
        next(one for one in options if str(one.on_value) == f"/{value}").select()
    for name in answers["tick"]:
        form[name].checked = True  # type: ignore[union-attr]
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def chrome(data: bytes, answers: Values) -> bytes:
    """Chrome and Edge: their engine, clicked and typed into, and saved as they save."""
    given = parted(data, answers)
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    form = document.formenv
    pages = [document[number] for number in range(len(document))]
    boxes = _boxes(data)

    def click(name: str, state: str = "") -> pypdfium2.PdfPage:
        number, (left, bottom, right, top) = boxes[name, state]
        middle = (left + right) / 2, (bottom + top) / 2
        for event in (raw.FORM_OnMouseMove, raw.FORM_OnLButtonDown, raw.FORM_OnLButtonUp):
            event(form, pages[number], 0, *middle)
        return pages[number]

    for name, text in given["text"].items():
        units = f"{text}\0".encode("utf-16-le")
        page = click(name)
        typed = (ctypes.c_ushort * (len(units) // 2)).from_buffer_copy(units)
        raw.FORM_ReplaceSelection(form, page, typed)
        raw.FORM_ForceToKillFocus(form)
    options = {name: field.options for name, field in fields_of(data).items()}
    for name, value in given["list"].items():
        page = click(name)
        place = [option.code for option in options[name]].index(value)
        raw.FORM_SetIndexSelected(form, page, place, True)
        raw.FORM_ForceToKillFocus(form)
    for name, value in {**given["one"], **given["tick"]}.items():
        click(name, value)
        raw.FORM_ForceToKillFocus(form)
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def _boxes(data: bytes) -> dict[tuple[str, str], tuple[int, list[float]]]:
    """Page and place of each widget, by the field's name and, for a button, its state."""
    found = {}
    for number, page in enumerate(pikepdf.open(io.BytesIO(data)).pages):
        for one in page.get("/Annots", []):
            if one.Subtype == "/Widget":
                holder = one if "/T" in one else one.Parent
                states = [] if isinstance(one.AP.N, pikepdf.Stream) else [*one.AP.N.keys()]
                state = next((key[1:] for key in states if key != "/Off"), "")
                found[str(holder.T), state] = number, [float(side) for side in one.Rect]
    return found


def firefox(data: bytes, answers: Values) -> bytes:
    """Firefox: pdf.js, saved as it saves."""
    return _by_node("pdfjs", "pdfjs-dist", data, answers)


def web_site(data: bytes, answers: Values) -> bytes:
    """A web site that fills in PDFs with pdf-lib."""
    return _by_node("pdf-lib", "pdf-lib", data, answers)


def _by_node(program: str, module: str, data: bytes, answers: Values) -> bytes:
    if not (NODE.exists() and (MODULES / module).exists()):
        pytest.skip(f"{module} is not installed")
    return _outside(data, answers, NODE, HERE / "fill.mjs", MODULES, program)


def evince(data: bytes, answers: Values) -> bytes:
    """Evince and Okular: poppler."""
    asking = "import gi; gi.require_version('Poppler', '0.18')"
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run(
            [SYSTEM_PYTHON, "-c", asking], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("poppler's bindings for the system's Python are not installed")
    return _outside(data, answers, SYSTEM_PYTHON, HERE / "fill_as_evince.py")


def _outside(data: bytes, answers: Values, *command: str | Path) -> bytes:
    given = parted(data, answers)
    with TemporaryDirectory() as folder:
        source, to, values = (Path(folder) / name for name in ("from.pdf", "to.pdf", "values.json"))
        source.write_bytes(data)
        values.write_text(json.dumps({**given, "places": places(data, given["one"])}), "utf-8")
        run(*command, source, to, values)
        return to.read_bytes()


Program = Callable[[bytes, Values], bytes]
APPEND: tuple[Program, ...] = (ours, pypdf_appends, firefox, evince)
REWRITE: tuple[Program, ...] = (
    pypdf_rewrites,
    pikepdf_rewrites,
    undrawn,
    chrome,
    web_site,
)
