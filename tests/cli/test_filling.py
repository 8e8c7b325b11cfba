"""`fill`: a provider's form from the command line."""

from pathlib import Path

import pytest

from tests.cli.running import done, ran, refused
from tests.documents.templates.pdf_forms import drawn_by_reportlab
from tests.documents.templates.word_forms import document, paragraph, run, with_parts


@pytest.fixture
def form(tmp_path: Path) -> Path:
    file = tmp_path / "form.pdf"
    file.write_bytes(drawn_by_reportlab())
    return file


def test_fields_and_values_are_listed_with_guesses_as_such(blank: Path, form: Path) -> None:
    lines = done("fill", blank, form, "--list").lines
    first = next(line for line in lines if line.startswith("applicant_name"))
    assert "perhaps owner.name" in first
    assert "not matched" in first
    assert next(line for line in lines if line.startswith("today ")).split()[:3] == [
        "today",
        "Today’s",
        "date",
    ]


def test_what_is_missing_ends_with_3_and_what_was_chosen_is_remembered(
    blank: Path, form: Path, tmp_path: Path
) -> None:
    to = tmp_path / "filled.pdf"
    choices = ("--match", "Name of applicant=owner.name", "--match", "level=words:capable")
    first = ran("fill", blank, form, "--to", to, *choices)
    assert (first.code, first.out) == (3, f"{to}\n")
    assert "“Evidence list”: not matched." in first.err.splitlines()
    left = ("evidence", "initials", "declared", "stage")
    leave = [part for name in left for part in ("--match", f"{name}=leave")]
    second = ran("fill", blank, form, "--to", to, *leave, "--json")
    assert second.code == 0
    assert second.json["schema"] == "fcp-portfolio/filled/1"
    assert second.json["complete"] is True
    assert second.json["fields"][0]["match"] == "owner.name"
    assert done("fill", blank, form, "--to", to).lines == [str(to)]
    assert done("undo", blank).err == "Undid: Matched the fields of a form.\n"
    shown = done("fill", blank, form, "--list", "--json").json
    assert shown["schema"] == "fcp-portfolio/template/1"
    assert [one["match"] for one in shown["fields"]][:2] == ["owner.name", ""]
    assert {"key": "owner.name", "label": "Your name"}.items() <= shown["offers"][0].items()


def test_guesses_are_taken_only_where_that_is_said(blank: Path, form: Path, tmp_path: Path) -> None:
    to = tmp_path / "filled.pdf"
    assert refused("fill", blank, form, "--to", to).startswith("Nothing of “form.pdf”")
    assert ran("fill", blank, form, "--to", to, "--take-guesses").code == 3
    assert to.exists()


def test_what_is_missing_on_the_command_line_is_told(blank: Path, form: Path) -> None:
    assert refused("fill", blank, form) == (
        "Name the file to write by --to OUT, or show the fields by --list."
    )
    assert refused("fill", blank, form, "--list", "--match", "x").startswith("“x” names no field")


def test_a_word_document_tells_of_itself_on_standard_error(blank: Path, tmp_path: Path) -> None:
    file, to = tmp_path / "form.docx", tmp_path / "filled.docx"
    protected = {"word/settings.xml": b"<w:settings><w:documentProtection/></w:settings>"}
    file.write_bytes(with_parts(document(paragraph(run("{{Name}} {{Why}}"))), protected))
    assert done("fill", blank, file, "--list").err == (
        "It is protected: in Word only its fields can be changed. They stay so.\n"
    )
    long = f"words:{'because ' * 20}"
    choices = ("--match", "Name=owner.name", "--match", f"Why={long}")
    listed = done("fill", blank, file, "--list", *choices).lines
    assert next(line for line in listed if line.startswith("Why")).count("…") == 2
    assert done("fill", blank, file, "--to", to, *choices).lines == [str(to)]


def test_what_looks_like_an_identifier_is_told_and_needs_a_reason(
    blank: Path, tmp_path: Path
) -> None:
    file, to = tmp_path / "form.docx", tmp_path / "filled.docx"
    file.write_bytes(document(paragraph(run("{{Why}}"))))
    words = ("--to", to, "--match", "Why=words:Seen 999 123 4578")
    found = "Perhaps an identifier (NHS number, certain): “999 123 4578” in “Why”."
    first = ran("fill", blank, file, *words)
    assert (first.code, first.err.splitlines()[0], to.exists()) == (1, found, False)
    second = ran("fill", blank, file, *words, "--reason", "Nobody in it exists")
    assert (second.code, second.err.splitlines()[0], to.exists()) == (3, found, True)
