"""Every value that `show --json` prints is found, in order, in the text of the exported PDF.

The text is read by poppler, which shares no code with the program. What differs in the PDF is
declared in `walking.printed`: dates are spoken, yes and no are words, digests stand in groups.
Only the keys in `walking.LEFT_OUT` say nothing that a page must show.
"""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.conftest import Example
from tests.cli.running import at_home, done
from tests.cli.walking import (
    FORMS,
    HARD,
    LONG_ENOUGH,
    embedded_in,
    everything_in,
    hard_entry,
    missing,
    out_of_order,
    printed,
    shown,
    squeezed,
    text_of,
)

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")

needs_qpdf = pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")


@dataclass(frozen=True)
class Hard:
    """One entry for each form with every field filled, and the text of their PDF."""

    entries: list[dict[str, Any]]
    text: str


@pytest.fixture(scope="module")
def entries(example: Example, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    with at_home(tmp_path_factory.mktemp("walk")):
        return shown(example.file)


def test_every_value_of_every_entry_is_in_the_pdf(
    example: Example, entries: list[dict[str, Any]]
) -> None:
    text = text_of(example.pdf)
    public = [entry for entry in entries if not entry["private"]]
    assert (len(entries), len(public)) == (60, 58)
    assert {entry["title"]: gone for entry in public if (gone := missing(entry, text))} == {}


def test_a_field_that_is_left_out_is_noticed(
    example: Example, entries: list[dict[str, Any]]
) -> None:
    text = text_of(example.pdf)
    entry = next(entry for entry in entries if entry["form"] == "cbd" and not entry["private"])
    for value in printed(entry["values"]["summary"]):
        assert missing(entry, text.replace(value, "")) == [value]
    for link in entry["links"]:
        assert missing(entry, text.replace(link["why"], "")) == [link["why"]]


def test_an_entry_that_is_left_out_is_noticed(
    example: Example, entries: list[dict[str, Any]]
) -> None:
    text = text_of(example.pdf)
    entry = next(entry for entry in entries if not entry["private"])
    assert missing(entry, text.replace(f"Record {entry['id']}", "")) == [entry["id"]]


def test_valuesout_of_order_are_noticed(example: Example, entries: list[dict[str, Any]]) -> None:
    text = text_of(example.pdf)
    entry = next(entry for entry in entries if entry["form"] == "cbd" and not entry["private"])
    first, *rest = entry["values"].items()
    turned = {**entry, "values": dict([*rest, first])}
    assert missing(turned, text) != []


@needs_qpdf
def test_no_word_of_a_private_entry_leaves(example: Example, entries: list[dict[str, Any]]) -> None:
    private = [entry for entry in entries if entry["private"]]
    public = json.dumps([entry for entry in entries if not entry["private"]], ensure_ascii=False)
    secrets = [
        text
        for entry in private
        for key in ("title", "values", "links", "attachments", "id")
        for text in printed(entry[key])
        if len(text) > LONG_ENOUGH and text not in public
    ]
    assert {entry["title"] for entry in private} <= set(secrets)
    everything = squeezed(" ".join(everything_in(example.pdf)))
    assert [secret for secret in secrets if secret in everything] == []


@needs_qpdf
def test_nothing_of_a_private_file_leaves(blank: Path, tmp_path: Path) -> None:
    secret, open_one = tmp_path / "heron-secret.txt", tmp_path / "kingfisher.txt"
    secret.write_text("A grey heron stood in the corridor.")
    open_one.write_text("A kingfisher crossed the car park.")
    facts = ("--form", "debrief", "--date", "2026-01-02", "--field", "learning=Wait.")
    done("log", blank, *facts, "--title", "Herons", "--attach", secret, "--private")
    done("log", blank, *facts, "--title", "Kingfishers", "--attach", open_one)
    pdf = tmp_path / "out.pdf"
    done("export", blank, "--to", pdf)
    everything = " ".join(everything_in(pdf)).lower()
    assert "kingfisher crossed" in everything
    assert "kingfisher.txt" in everything
    assert "heron" not in everything
    assert sorted(embedded_in(pdf).values()) == [open_one.read_bytes()]


@pytest.mark.parametrize("form", FORMS)
def test_every_field_of_every_form_is_in_the_pdf(form: str, hard: Hard) -> None:
    (entry,) = [entry for entry in hard.entries if entry["form"] == form]
    fields = done("framework", "show", form, "--json").json["fields"]
    assert list(entry["values"]) == [field["id"] for field in fields]
    assert missing(entry, hard.text) == []
    labelled = (part for f in fields for part in (f["label"], *printed(entry["values"][f["id"]])))
    assert list(out_of_order(labelled, hard.text)) == []


@pytest.fixture(scope="module")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Hard:
    folder = tmp_path_factory.mktemp("hard")
    with at_home(folder):
        file, pdf = folder / "hard.fcpfolio", folder / "hard.pdf"
        done("new", file, "--name", HARD, "--registration", HARD)
        done("person", "add", file, "--name", f"Dr {HARD}", "--role", "GP")
        for form in FORMS:
            entry = folder / f"{form}.yaml"
            entry.write_text(yaml.safe_dump(hard_entry(form), allow_unicode=True), encoding="utf-8")
            done("log", file, "--from", entry)
        done("export", file, "--to", pdf)
        return Hard(shown(file), text_of(pdf))
