"""`request --kind assessment|confirmation|period`, from the request to what is then shown."""

from pathlib import Path

import pytest

from fcp_portfolio.documents.signing.keys import write_pkcs12
from tests.cli.running import done, ran, refused
from tests.documents.signing.papers import key

CBD = """\
form: cbd
title: A knee that locks
occurred: 2026-01-14
person: Dr Sam Example
values:
  summary: What was in front of me, and what I decided.
"""
JUDGED = """\
name: Dr Sam Example
role: Clinical supervisor
declares: yes
entries:
  "1":
    judgement:
      overall: {level: competent, comment: Weighed two options.}
    feedback: Clear reasoning.
    assessor_trained: yes
"""
CONFIRMED = """\
name: Dr Sam Example
declares: yes
entries:
  A knee that locks: {genuine: yes, known by: I observed it, comment: I was there.}
"""
TOOK_PLACE = """\
name: Dr Sam Example
declares: yes
agrees with all: yes
"""
SIGNED = ("--sign-with", "sam.p12", "--to", "signed.pdf")


@pytest.fixture
def entry(blank: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An entry to assess; the supervisor's key lies beside it."""
    monkeypatch.setenv("FCP_KEY_PASSPHRASE", "mine")
    Path("sam.p12").write_bytes(write_pkcs12(key("Dr Sam Example", "GMC 0000000"), "mine"))
    done("person", "add", blank, "--name", "Dr Sam Example", "--role", "Clinical supervisor")
    Path("cbd.yaml").write_text(CBD)
    return done("log", blank, "--from", "cbd.yaml").out.strip()


def asked(file: Path, kind: str, *more: str) -> dict[str, str]:
    words = ("--kind", kind, "--for", "Dr Sam Example", "--to", "request.pdf")
    return dict(done("request", file, *words, *more, "--json").json)


def reviewed(answers: str) -> None:
    Path("answers.yaml").write_text(answers)
    done("review", "request.pdf", "--answers", "answers.yaml", *SIGNED)


def test_assessment_is_asked_answered_verified_and_taken_in(blank: Path, entry: str) -> None:
    made = asked(blank, "assessment", "--entry", entry[:8])
    assert done("requests", blank).lines[0].startswith(f"{made['number']}  assessment  ")
    reviewed(JUDGED)

    told = ran("verify", "signed.pdf", "--json").json["answers"]
    said = {one["question"]: (one["answer"], one["page"] > 1) for one in told}
    assert said["A knee that locks: The case as a whole"] == ("competent", True)
    assert said["A knee that locks: Feedback"] == ("Clear reasoning.", True)
    assert said["A knee that locks: Trained to use this assessment"] == ("yes", True)

    result = ran("receive", blank, "signed.pdf", "--json")
    assert (result.code, result.json["answers"][0]["way"]) == (3, "A")
    assert [one["about"] for one in result.json["sign_offs"]] == [entry]
    values = done("show", blank, entry, "--json").json["values"]
    assert values["judgement"] == {
        "overall": {"level": "competent", "comment": "Weighed two options."}
    }
    assert (values["feedback"], values["assessor_trained"]) == ("Clear reasoning.", True)
    shown = done("show", blank, entry).out
    assert "Assessed by Dr Sam Example, Clinical supervisor on " in shown


def test_confirmation_is_shown_with_the_entry(blank: Path, entry: str) -> None:
    asked(blank, "confirmation", "--entry", entry)
    reviewed(CONFIRMED)
    ran("receive", blank, "signed.pdf")
    (told,) = done("show", blank, entry, "--json").json["stood_by"]
    assert (told["said"], told["way"], told["comment"]) == ("confirmed", "A", "I was there.")
    withdrawn = done("withdraw", blank, told["id"][:8], "--why", "Wrong entry")
    assert withdrawn.err.startswith("Withdrew what was said of A knee that locks.")
    assert "stood_by" not in done("show", blank, entry, "--json").json


def test_period_sheet_confirms_what_took_place(blank: Path, entry: str) -> None:
    asked(blank, "period", "--since", "2026-01-01", "--until", "2026-01-31")
    (row,) = done("requests", blank, "--json").json["requests"]
    assert (row["since"], row["until"], row["about"]) == (
        "2026-01-01",
        "2026-01-31",
        ["A knee that locks"],
    )
    reviewed(TOOK_PLACE)
    ran("receive", blank, "signed.pdf")
    (told,) = done("show", blank, entry, "--json").json["stood_by"]
    assert told["said"] == "confirmed"


def test_words_that_do_not_fit_are_told(blank: Path, entry: str) -> None:
    words = ("--for", "Dr Sam Example", "--to", "request.pdf")
    assert refused("request", blank, "--kind", "assessment", *words) == (
        "Name the entries of the assessment. Nothing was written."
    )
    assert refused("request", blank, "--kind", "period", *words) == (
        "A period sheet needs its first and its last day. Nothing was written."
    )
    days = ("--since", "14/01", "--until", "2026-01-31")
    assert refused("request", blank, "--kind", "period", *words, *days) == (
        "“14/01” is not a date. Write it like 2026-01-31. Nothing was changed."
    )
    asked(blank, "confirmation", "--entry", entry)
    Path("answers.yaml").write_text("entries: {'9': {genuine: yes}}\n")
    said = refused("review", "request.pdf", "--answers", "answers.yaml", *SIGNED)
    assert said == (
        "This request asks about no one entry “9”. It has: 1 (A knee that locks). Nothing was "
        "written."
    )
