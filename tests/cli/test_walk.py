"""Every value that `show --json` prints is found, in order, in the text of the exported PDF.

The text is read by poppler, which shares no code with the program. What differs in the PDF is
declared in `walking.printed`: dates are spoken, yes and no are words, digests stand in groups.
Only the keys in `walking.LEFT_OUT` say nothing that a page must show. Hard texts are in every third
form; in all of them with `--all`.
"""

import json
import shutil
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import rfc8785
import yaml

from tests.cli.conftest import Example
from tests.cli.running import at_home, done, ran
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
    section_of,
    shown,
    squeezed,
    text_of,
)

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")

needs_qpdf = pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")


@pytest.fixture(scope="module")
def entries(example: Example) -> list[dict[str, Any]]:
    """Every entry of the example as `show --json` prints it: a command for each, once."""
    with at_home(example.file.parent):
        return shown(example.file)


def test_every_value_of_every_entry_is_in_the_pdf(
    example: Example, entries: list[dict[str, Any]]
) -> None:
    text = text_of(example.pdf)
    public = [entry for entry in entries if not entry["private"]]
    assert (len(entries), len(public)) == (60, 58)
    assert {entry["title"]: gone for entry in public if (gone := missing(entry, text))} == {}


def test_what_is_left_out_or_out_of_order_is_noticed(example: Example) -> None:
    (row,) = done("list", example.file, "--search", "boggy swelling", "--json").json["entries"]
    entry, text = done("show", example.file, row["id"], "--json").json, text_of(example.pdf)
    assert missing(entry, text) == []
    assert missing(entry, text.replace(f"Record {entry['id']}", "")) == [entry["id"]]
    for value in [*printed(entry["values"]["summary"]), *(link["why"] for link in entry["links"])]:
        assert missing(entry, text.replace(value, "")) == [value]
    first, *rest = entry["values"].items()
    assert missing({**entry, "values": dict([*rest, first])}, text) != []


@needs_qpdf
def test_no_word_of_a_private_entry_leaves(example: Example) -> None:
    rows = done("list", example.file, "--json").json["entries"]
    private = [row["id"] for row in rows if row["private"]]
    secrets = []
    for private_id in private:
        entry = done("show", example.file, private_id, "--json").json
        told = [entry["title"], entry["id"], entry["values"], [x["why"] for x in entry["links"]]]
        secrets += [text for text in printed(told) if len(text) > LONG_ENOUGH]
    assert (len(private), len(secrets) > 10) == (2, True)
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
    assert set(embedded_in(pdf)) == {"kingfisher.txt", "portfolio.json"}
    assert embedded_in(pdf)["kingfisher.txt"] == open_one.read_bytes()


def test_the_data_inside_is_what_show_prints(
    example: Example, entries: list[dict[str, Any]]
) -> None:
    public = [entry for entry in entries if not entry["private"]]
    content = embedded_in(example.pdf)["portfolio.json"]
    data = json.loads(content)
    assert data["schema"] == "fcp-portfolio/portfolio/1"
    by_id = {entry["id"]: entry for entry in public}
    assert {entry["id"]: entry for entry in data["entries"]} == by_id
    assert rfc8785.dumps(data) == content
    groups = next(printed(sha256(content).hexdigest()))
    assert groups in text_of(example.pdf)


@pytest.mark.parametrize(
    "forms", [FORMS[::3], pytest.param(FORMS, marks=pytest.mark.slow)], ids=len
)
def test_every_field_of_every_form_is_in_the_pdf(
    forms: list[str], blank: Path, tmp_path: Path
) -> None:
    done("person", "add", blank, "--name", f"Dr {HARD}", "--role", "GP")
    for form in forms:
        path = tmp_path / f"{form}.yaml"
        path.write_text(yaml.safe_dump(hard_entry(form), allow_unicode=True), encoding="utf-8")
        done("log", blank, "--from", path)
    exported = ran("export", blank, "--to", "out.pdf")
    assert (exported.code, "Perhaps an identifier" in exported.err) == (3, True)
    assert len(set(exported.err.splitlines())) == len(exported.err.splitlines())
    entries, text = shown(blank), text_of(Path("out.pdf"))
    assert sorted(entry["form"] for entry in entries) == forms
    for entry in entries:
        fields = done("framework", "show", entry["form"], "--json").json["fields"]
        values = entry["values"]
        assert list(values) == [field["id"] for field in fields]
        assert (entry["form"], missing(entry, text)) == (entry["form"], [])
        labelled = [part for f in fields for part in (f["label"], *printed(values[f["id"]]))]
        assert list(out_of_order(labelled, section_of(entry, text))) == []
