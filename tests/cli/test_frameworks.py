"""`framework list`, `framework show`, `framework check`."""

from pathlib import Path

import pytest

from tests.cli.running import ROOT, Ran, done, only_line, ran, refused

FORM = """\
schema: fcp-portfolio/form/1
id: shadowing
edition: "1"
title: Shadowing
kind: shadowing
provenance: {confidence: our own design, sources: [], note: For the tests.}
fields:
  - {id: seen, label: What you saw, kind: long_text}
"""


def test_list_names_what_is_shipped() -> None:
    listed = done("framework", "list", "--json").json
    assert listed["schema"] == "fcp-portfolio/definitions/1"
    forms = {path.stem for path in (ROOT / "frameworks" / "forms").glob("*.yaml")}
    assert {form["id"] for form in listed["forms"]} == forms
    (hee,) = [row for row in listed["frameworks"] if row["id"] == "hee-msk-2018"]
    assert sorted(hee) == ["confidence", "edition", "id", "publisher", "title"]
    lines = done("framework", "list").lines
    kinds = ("frameworks", "routes", "crosswalks", "forms")
    assert len(lines) == sum(len(listed[kind]) for kind in kinds)
    assert lines[-len(forms)].split()[:2] == ["form", min(forms)]


def test_list_says_what_is_wrong_with_your_own_and_where_it_belongs(home: Path) -> None:
    own = home / "fcp-portfolio" / "frameworks"
    own.mkdir(parents=True)
    (own / "broken.yaml").write_text("schema: nonsense\n")
    result = ran("framework", "list")
    where, wrong = result.err.splitlines()
    assert (result.code, "broken.yaml:1:9: " in wrong) == (3, True)
    assert where == f"Your own files belong in “{own}”."


def test_file_checked_alone_is_told_to_name_the_others(tmp_path: Path) -> None:
    form = tmp_path / "form.yaml"
    shared = "{id: level, label: Level, kind: scale, scale: hub_9, criteria: [{id: 1, text: A}]}"
    form.write_text(FORM.replace("{id: seen, label: What you saw, kind: long_text}", shared))
    alone = ran("framework", "check", str(form))
    assert "There is no scale “hub_9”" in alone.out
    assert "found when both are named, or their folder" in only_line(alone.err)
    assert ran("framework", "check", str(tmp_path)).err == ""


def test_show_a_framework() -> None:
    shown = done("framework", "show", "hee-msk-2018", "--json").json
    titles = {node["code"]: node["title"] for node in shown["nodes"] if node["evidence"]}
    assert (len(titles), titles["4"]) == (14, "Physical assessment")
    result = done("framework", "show", "hee-msk-2018")
    assert result.lines[0] == f"{shown['title']} ({shown['edition']}), {shown['publisher']}"
    assert [line.split()[0] for line in result.lines[1:]] == [n["path"] for n in shown["nodes"]]
    assert result.err == f"{shown['note']}\n"


def test_show_a_framework_without_working_words() -> None:
    keys = [row["id"] for row in done("framework", "list", "--json").json["frameworks"]]
    notes = {key: done("framework", "show", key, "--json").json["note"] for key in keys}
    said = {key: done("framework", "show", key).err for key in keys}
    assert said == {key: f"{note}\n" if note else "" for key, note in notes.items()}


def test_show_a_form_with_scales_tables_and_choices() -> None:
    shown = done("framework", "show", "cbd", "--json").json
    fields = {field["id"]: field for field in shown["fields"]}
    assert fields["complexity"]["options"] == ["Low", "Medium", "High"]
    assert [c["id"] for c in fields["judgement"]["criteria"]][-1] == "overall"
    assert fields["judgement"]["levels"] != []
    table = done("framework", "show", "pdp", "--json").json["fields"][1]
    assert [column["id"] for column in table["columns"]] == ["action", "resources", "due", "done"]
    result = done("framework", "show", "cbd")
    assert result.lines[0].startswith("Case-based discussion (cbd, edition 1): ")
    assert [line.split()[0] for line in result.lines[1:]] == list(fields)
    (line,) = [line for line in result.lines if line.startswith("complexity ")]
    assert line.endswith("  options: Low; Medium; High")
    (line,) = [line for line in result.lines if line.startswith("judgement ")]
    assert f"levels: {'; '.join(fields['judgement']['levels'])}. criteria: " in line
    assert "overall (" in line
    (line,) = [line for line in done("framework", "show", "pdp").lines if " table " in line]
    assert "columns: action (" in line
    assert result.err.startswith("Source: ")


def test_show_a_crosswalk() -> None:
    shown = done("framework", "show", "hee-msk-to-hcpc-cpd-1", "--json").json
    assert (shown["from"], shown["to"]) == ("hee-msk-2018", "hcpc-cpd-2006")
    assert shown["provenance"]["confidence"] == "our own design"
    result = done("framework", "show", "hee-msk-to-hcpc-cpd-1")
    assert result.lines[0] == f"{shown['title']}, edition 1"
    assert [line.split(None, 2) for line in result.lines[1:]] == [
        [line["from"], line["to"], line["why"]] for line in shown["lines"]
    ]
    assert result.err.splitlines()[-1].startswith("Source: none (our own design).")


def test_show_of_what_is_not_installed() -> None:
    assert refused("framework", "show", "cdb") == (
        "There is no framework, route, form or crosswalk “cdb”. “framework list” names them all."
    )


def test_check_finds_shipped_definitions_sound() -> None:
    assert ran("framework", "check", ROOT / "frameworks") == Ran(0, "", "No faults found.\n")


def test_check_prints_a_line_for_each_fault() -> None:
    Path("own.yaml").write_text("schema: nonsense\n")
    result = ran("framework", "check", "own.yaml")
    assert (result.code, result.err) == (1, "")
    assert [line.partition(": ")[0] for line in result.lines] == ["own.yaml:1:9"]


@pytest.mark.parametrize("path", ["gone.yaml", "no/folder"])
def test_check_of_what_is_not_there(path: str) -> None:
    assert refused("framework", "check", path) == f"“{path}” is not there. Nothing was checked."


def test_list_and_show_know_routes() -> None:
    listed = done("framework", "list", "--json").json["routes"]
    assert len(listed) == 9
    assert {row["id"]: row["closed"] for row in listed if row["closed"]} == {
        "fcp-independent-portfolio-2021": "is closed: it was open until 2024-04",
    }
    shown = done("framework", "show", "fcp-taught-2023")
    step = "  2. Education provider (second approver); ways that count: A, B, D."
    assert f"{step} A document held may stand for it." in shown.out
    assert "Source: none (our own design)." in shown.out
    route = done("framework", "show", "fcp-taught-2023", "--json").json
    assert route["schema"] == "fcp-portfolio/route-shown/1"
    assert [stage["id"] for stage in route["stages"]] == ["stage-1", "stage-2"]
    assert [step["document"] for step in route["stages"][0]["chain"]] == [False, True]
    closed = done("framework", "show", "fcp-independent-portfolio-2021").out
    assert closed.startswith("FCP independent portfolio route, edition 2021, is closed: ")
