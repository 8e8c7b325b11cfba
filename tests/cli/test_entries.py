"""`log`, `edit`, `remove`, `undo`, `rate`, `attach`: what is asked for is what is kept."""

import json
from pathlib import Path
from typing import Any

import pytest

from fcp_portfolio.storage.place import Place
from tests.cli.running import FILES, Ran, done, ran, refused

PLAIN = ("--form", "debrief", "--title", "Knees", "--date", "2026-01-31", "--field", "learning=A.")
HISTORY = {
    "code": "3",
    "title": "History-taking",
    "why": "I asked.",
    "path": "hee-msk-2018#3",
}
VISIT = """\
schema: fcp-portfolio/form/1
id: visit
edition: 1
title: Home visit
short_title: Visit
kind: Observation
purpose: A visit at home.
icon: house
provenance:
  confidence: our own design
fields:
  - id: who
    label: Who was there
    kind: choices
    options: [Carer, Nurse, Nobody]
  - id: reason
    label: Why you went
    kind: text
    max_words: 2
  - id: judgement
    label: What was seen
    kind: scale
    filled_by: assessor
    levels: [not yet, nearly, safely]
    criteria:
      - {id: 1, text: Plans the visit}
      - {id: 2, text: Leaves a safety net}
      - {id: 3, text: Writes it down}
"""


def log(file: Path, *more: str | Path) -> str:
    return done("log", file, *PLAIN, *more).out.strip()


def show(file: Path, entry: str) -> Any:
    return done("show", file, entry, "--json").json


def test_log_keeps_every_option_and_prints_the_id(blank: Path) -> None:
    done("person", "add", blank, "--name", "Dr Ann Example")
    Path("text").write_text("Ask about\nnight pain.", encoding="utf-8")
    result = done(
        *("log", blank, "--form", "debrief", "--title", "Knee pain", "--date", "2026-01-31"),
        *("--field", "learning=@text", "--field", "contacts=8", "--link", "3=I asked."),
        *("--attach", FILES / "peer-group-notes.txt", "--minutes", "20", "--person", "Dr Ann"),
        *("--draft", "--private", "--tag", "appraisal"),
    )
    assert result.err == "Logged “Knee pain”.\n"
    entry = show(blank, result.out.strip())
    assert {key: entry[key] for key in entry if key not in {"created", "changed", "zone"}} == {
        "schema": "fcp-portfolio/entry/1",
        "kind": "Debrief",
        "title": "Knee pain",
        "state": "Draft",
        "occurred": "2026-01-31",
        "minutes": 20,
        "person": "Dr Ann Example",
        "values": {"learning": "Ask about\nnight pain.", "contacts": "8"},
        "links": [HISTORY],
        "attachments": [
            {
                "name": "peer-group-notes.txt",
                "description": "",
                "media_type": "text/plain",
                "size": (FILES / "peer-group-notes.txt").stat().st_size,
                "sha256": entry["attachments"][0]["sha256"],
            }
        ],
        "id": result.out.strip(),
        "form": "debrief",
        "form_edition": "1",
        "revision": 1,
        "private": True,
        "tags": ["appraisal"],
    }


def test_log_gives_advice_that_stops_nobody(blank: Path) -> None:
    result = done("log", blank, *PLAIN, "--link", "3", "--attach", FILES / "feedback-counts.xlsx")
    assert result.err.splitlines() == [
        "Logged “Knees”.",
        "Why does it show 3 History-taking? One sentence.",
    ]
    Path("new.bin").write_bytes(b"\x7fELF\x02\x01\x01" + bytes(100))
    (_said, advice) = done("log", blank, *PLAIN, "--attach", "new.bin").err.splitlines()
    assert advice.startswith("“new.bin”: ")


def test_log_and_edit_warn_of_what_looks_like_a_patient_and_keep_it(blank: Path) -> None:
    names = ("--field", "learning=Mrs Holloway, born 3 May 1950.", "--private")
    result = done("log", blank, *PLAIN, *names)
    assert result.err.splitlines() == [
        "Logged “Knees”.",
        (
            "“Mrs Holloway” in “Knees”, Learning points looks like a name, and 1 more. It was "
            "kept as it is: if it may tell who a patient is, write it otherwise."
        ),
    ]
    mended = done("edit", blank, result.out.strip(), "--field", "learning=One patient.")
    assert mended.err == "Edited: “Knees”.\n"
    again = done("edit", blank, result.out.strip(), "--title", "NHS number 999 123 4560")
    assert "looks like an NHS number. It was kept as it is" in again.err.splitlines()[1]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--form", "cdb"], "There is no form “cdb”. Forms: "),
        (["--date", "31/01/2026"], "“31/01/2026” is not a date. Write it like 2026-01-31."),
        (["--date", "2026-W05-6"], "“2026-W05-6” is not a date. Write it like 2026-01-31."),
        (["--field", "learning"], "“learning” has no “=”. Write --field name=value."),
        (["--field", "lerning=A"], "The form Debrief has no field “lerning”. Its fields: "),
        (["--field", "contacts=many"], "“Patients seen” takes a number"),
        (["--field", "learning=@gone"], "“gone” cannot be read: No such file or directory."),
        (
            ["--link", "99=Why"],
            "No framework of this portfolio (HEE MSK core capabilities) has “99”.",
        ),
        (
            ["--link", "A=Why"],
            (
                "“A Person-Centred Approaches” takes no evidence in HEE MSK core capabilities. "
                "Link one of its capabilities, such as 1."
            ),
        ),
        (["--minutes", "0"], "0 minutes is not a length of one day or less."),
        (
            ["--person", "Ann"],
            "There is no one person “Ann” in this portfolio. It knows: nobody yet.",
        ),
        (["--attach", "gone.pdf"], "“gone.pdf” was not added: "),
        (["--from", "gone.yaml", "--form", "cbd"], "The entry file names its form."),
    ],
)
def test_log_refuses_in_one_line_and_keeps_nothing(
    blank: Path, more: list[str], sentence: str
) -> None:
    said = refused("log", blank, *PLAIN, *more)
    assert said.startswith(sentence)
    assert said.count("othing ") == 1
    assert done("list", blank) == Ran(0, "", "Nothing to show.\n")


def test_log_without_form_says_what_is_missing(blank: Path) -> None:
    assert refused("log", blank, "--title", "Knees") == (
        "Say which form with --form, or give an entry file with --from. Nothing was changed."
    )


def test_log_from_a_file_with_options_on_top(blank: Path) -> None:
    Path("entry.yaml").write_text(
        "form: debrief\ntitle: Knees\noccurred: 2026-01-31\nvalues: {learning: A.}\n"
        "links:\n  - {code: 3, why: I asked.}\n",
        encoding="utf-8",
    )
    entry = show(
        blank, done("log", blank, "--from", "entry.yaml", "--title", "Hips", "--draft").out.strip()
    )
    assert (entry["title"], entry["state"], entry["links"]) == ("Hips", "Draft", [HISTORY])


def test_log_from_a_file_that_is_not_there(blank: Path) -> None:
    assert refused("log", blank, "--from", "gone.yaml") == (
        "“gone.yaml” cannot be read: No such file or directory. Nothing was changed."
    )


def test_log_from_a_file_with_faults_names_their_places(blank: Path) -> None:
    Path("entry.yaml").write_text("form: debrief\nform: cbd\n")
    result = ran("log", blank, "--from", "entry.yaml")
    assert (result.code, result.err.splitlines()) == (
        1,
        [
            "“entry.yaml” was not taken in. Nothing else changed.",
            "entry.yaml:2:1: “form” stands here twice. Keep one.",
        ],
    )


def test_edit_changes_what_is_named_and_leaves_the_rest(blank: Path) -> None:
    entry = log(blank, "--link", "3=I asked.", "--minutes", "20")
    before = show(blank, entry)
    more = ("--title", "Hips", "--field", "contacts=8", "--link", "4=I felt.", "--link", "3=More.")
    result = done("edit", blank, entry[:8], *more)
    assert result == Ran(0, f"{entry}\n", "Edited: “Hips”.\n")
    after = show(blank, entry)
    assert after == {
        **before,
        "title": "Hips",
        "values": {"learning": "A.", "contacts": "8"},
        "links": [
            {
                "code": "4",
                "title": "Physical assessment",
                "why": "I felt.",
                "path": "hee-msk-2018#4",
            },
            {**HISTORY, "why": "More."},
        ],
        "revision": 2,
        "changed": after["changed"],
    }


def judged_form() -> None:
    """A form of the user's own, with several criteria and several choices."""
    folder = Place.default().own_frameworks
    folder.mkdir(parents=True)
    (folder / "visit.yaml").write_text(VISIT, encoding="utf-8")


def test_edit_of_one_criterion_leaves_the_others(blank: Path) -> None:
    judged_form()
    Path("entry.yaml").write_text(
        "form: visit\ntitle: A\noccurred: 2026-01-31\n"
        "values: {judgement: {1: {level: nearly, comment: Well seen.}, 2: nearly}}\n",
        encoding="utf-8",
    )
    entry = done("log", blank, "--from", "entry.yaml").out.strip()
    done("edit", blank, entry, "--field", "judgement=2=safely", "--field", "judgement=3=nearly")
    assert show(blank, entry)["values"]["judgement"] == {
        "1": {"level": "nearly", "comment": "Well seen."},
        "2": {"level": "safely", "comment": ""},
        "3": {"level": "nearly", "comment": ""},
    }
    done("edit", blank, entry, "--field", "judgement=")
    assert show(blank, entry)["values"] == {}


def test_choices_may_be_given_one_by_one_and_replace_those_kept(blank: Path) -> None:
    judged_form()
    words = ("--form", "visit", "--title", "A", "--date", "2026-01-31")
    given = ("--field", "who=Carer", "--field", "who=Nurse; Nobody")
    entry = done("log", blank, *words, *given).out.strip()
    assert show(blank, entry)["values"] == {"who": ["Carer", "Nurse", "Nobody"]}
    done("edit", blank, entry, "--field", "who=Nurse")
    assert show(blank, entry)["values"] == {"who": ["Nurse"]}


def test_advice_names_its_field(blank: Path) -> None:
    judged_form()
    words = ("--form", "visit", "--title", "A", "--date", "2026-01-31")
    result = done("log", blank, *words, "--field", "reason=To see the stairs")
    assert result.err.splitlines()[1:] == ["“Why you went”: 2 words over, the form allows 2."]


@pytest.mark.parametrize("text", ["safely", "=nonsense", "4=safely"])
def test_a_level_for_no_criterion_is_refused(blank: Path, text: str) -> None:
    judged_form()
    words = ("--form", "visit", "--title", "A", "--date", "2026-01-31")
    assert refused("log", blank, *words, "--field", f"judgement={text}") == (
        "“What was seen” takes a level for each criterion, such as 1=not yet. "
        "Criteria: 1, 2, 3. Levels: not yet, nearly, safely. Nothing was changed."
    )


def test_edit_takes_links_away_and_changes_the_state(blank: Path) -> None:
    entry = log(blank, "--link", "3=I asked.", "--draft")
    done("edit", blank, entry, "--link", "3=", "--final", "--private")
    after = show(blank, entry)
    assert (after["links"], after["state"], after["private"]) == ([], "Final", True)
    assert done("edit", blank, entry, "--title", "Knees").err == "Nothing was changed.\n"


def test_edit_from_what_show_prints(blank: Path) -> None:
    entry = log(blank)
    new = {**show(blank, entry), "title": "Hips", "state": "Draft"}
    Path("entry.json").write_text(json.dumps(new), encoding="utf-8")
    done("edit", blank, entry, "--from", "entry.json")
    after = show(blank, entry)
    assert after == {**new, "revision": 2, "changed": after["changed"]}


def test_edit_of_nothing_is_refused(blank: Path) -> None:
    assert refused("edit", blank, "abc", "--title", "Hips") == (
        "There is no entry “abc” in this portfolio. Nothing was changed."
    )


def test_remove_undo_and_redo(blank: Path) -> None:
    entry = log(blank)
    assert done("remove", blank, entry) == Ran(0, f"{entry}\n", "Removed “Knees”.\n")
    assert done("list", blank).out == ""
    assert done("undo", blank).err == "Undid: Removed “Knees”.\n"
    assert [row["id"] for row in done("list", blank, "--json").json["entries"]] == [entry]
    assert done("undo", blank, "--redo").err.startswith("Did again: ")
    assert done("list", blank).out == ""


def test_undo_stops_at_what_stands_and_older_passes_over_it(blank: Path) -> None:
    log(blank)
    gone = log(blank)
    assert ran("erase", blank, gone, "--why", "a name").code == 3  # its line keeps the title
    assert refused("undo", blank) == (
        "“Erased for good: a name” cannot be taken back. Nothing was undone. What was done before "
        "it can be: Logged “Knees”."
    )
    assert done("undo", blank, "--older").err == "Undid: Logged “Knees”.\n"


def test_undo_of_nothing_is_refused(blank: Path) -> None:
    assert refused("undo", blank, "--redo") == "There is nothing to redo."


def test_rate_is_dated_and_adds(blank: Path) -> None:
    first = done("rate", blank, "4", "capable", "--date", "2026-01-31", "--comment", "Twice seen.")
    assert first.err == "Rated 4 Physical assessment: capable.\n"
    done("rate", blank, "4", "excellent")
    rows = done("coverage", blank, "--json").json["frameworks"][0]["capabilities"]
    assert [row["rating"]["level"] for row in rows if row["rating"]] == ["excellent"]
    assert refused("rate", blank, "4", "good") == (
        "There is no level “good”. The levels: insufficient evidence, needs further development, "
        "capable, excellent. Nothing was changed."
    )


def test_attach_prints_the_digest_and_keeps_the_description(blank: Path) -> None:
    entry = log(blank)
    paper = FILES / "fit-note-certificate.pdf"
    digest = done("attach", blank, entry, paper, "--description", "The certificate.").out.strip()
    (kept,) = show(blank, entry)["attachments"]
    assert kept == {
        "name": "fit-note-certificate.pdf",
        "description": "The certificate.",
        "media_type": "application/pdf",
        "size": paper.stat().st_size,
        "sha256": digest,
    }


def test_tags_are_given_taken_away_and_listed(blank: Path) -> None:
    content = ("--form", "debrief", "--title", "Knee", "--date", "2026-01-31")
    learning = ("--field", "learning=Ask about night pain.")
    entry = done(
        "log", blank, *content, *learning, "--tag", "appraisal", "--tag", "Audit"
    ).out.strip()
    done("edit", blank, entry, "--tag", "2026", "--untag", "audit")
    assert show(blank, entry)["tags"] == ["2026", "appraisal"]
    assert done("list", blank, "--tag", "appraisal").out.startswith(entry[:8])
    assert done("list", blank, "--tag", "audit").out == ""
