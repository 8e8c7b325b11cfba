"""A stage from request to certificate, with the commands that a person types."""

from pathlib import Path

import pypdf
import pytest

from fcp_portfolio.documents.signing.keys import write_pkcs12
from fcp_portfolio.domain.keys import card_json
from fcp_portfolio.domain.request_json import read_request
from tests.cli.running import done, ran, refused
from tests.documents.answers.papers import card
from tests.documents.reading import needs_poppler, pages_of, run
from tests.documents.signing.papers import key
from tests.services.asking import transcript

SUPERVISOR, PROVIDER = "Dr Sam Example", "Prof Alex Example"


@pytest.fixture
def on_route(tmp_path: Path) -> Path:
    """A portfolio that follows the taught route, with a supervisor and a provider."""
    file = tmp_path / "route.fcpfolio"
    who = ("--name", "Robin Example", "--registration", "HCPC PH000000")
    done("new", file, *who, "--route", "fcp-taught")
    done("person", "add", file, "--name", SUPERVISOR, "--role", "Clinical supervisor")
    done("person", "add", file, "--name", PROVIDER, "--role", "Programme lead")
    return file


def test_request_for_a_stage_says_so_on_its_pages_and_in_its_data(on_route: Path) -> None:
    words = ("--kind", "sign-off", "--stage", "stage-2", "--for", SUPERVISOR, "--for", PROVIDER)
    done("request", on_route, *words, "--to", "request.pdf")
    read = pypdf.PdfReader("request.pdf")
    data = read_request(read.attachments["request.json"][0])
    assert data.stage is not None
    assert data.stage.key == "fcp-taught-2023/stage-2"
    text = " ".join(pages_of(Path("request.pdf")))
    assert "Stage 2: application in practice (FCP taught route, edition 2023)" in text
    assert f"Second approver: education provider: {PROVIDER}, Programme lead" in text


def test_closed_or_unknown_route_is_refused() -> None:
    who = ("--name", "Robin Example", "--registration", "HCPC PH000000")
    said = refused("new", "a.fcpfolio", *who, "--route", "fcp-independent-portfolio")
    assert said.endswith("is closed: it was open until 2024-04. It cannot be followed.")
    said = refused("new", "a.fcpfolio", *who, "--route", "nothing")
    assert said.startswith(
        "There is no route “nothing”. Installed: advanced-practice-eportfolio-2025, fcp-"
    )


SUPERVISORS = """\
name: Dr Sam Example
role: Clinical supervisor, GMC 0000000
declares: yes
capabilities:
"""
PROVIDERS = """\
name: Prof Alex Example
declares: yes
agrees with the reviewer: yes
"""


def signed(request: str, answers: str, name: str, registration: str, to: str) -> None:
    """What a reviewer does on their own computer, with a key of their own."""
    Path("key.p12").write_bytes(write_pkcs12(key(name, registration), "mine"))
    Path("answers.yaml").write_text(answers)
    done("review", request, "--answers", "answers.yaml", "--sign-with", "key.p12", "--to", to)


@pytest.mark.slow  # the same story in the window is told by tests/features
@needs_poppler
def test_stage_runs_from_request_to_certificate(
    on_route: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FCP_KEY_PASSPHRASE", "mine")
    for name, registration in ((SUPERVISOR, "GMC 0000000"), (PROVIDER, "")):
        Path("card.json").write_bytes(card_json(card(name, registration)))
        done("person", "know", on_route, name, "card.json")
    for code, title in (("4", "Knee pain"), ("6", "Walking more")):
        words = ("--title", title, "--date", "2026-11-14", "--minutes", "20")
        text = ("--field", "learning=Ask about night pain first.", "--link", f"{code}=It shows it.")
        done("log", on_route, "--form", "debrief", *words, *text)
    assert refused("certificate", on_route, "stage-2", "--to", "c.pdf").endswith(
        "3 History-taking; and 11 more. Nothing was written."
    )

    words = ("--kind", "sign-off", "--stage", "stage-2", "--for", SUPERVISOR, "--for", PROVIDER)
    done("request", on_route, *words, "--to", "request.pdf")
    levels = "".join(f'  "{code}": {{level: capable}}\n' for code in range(1, 15))
    signed("request.pdf", SUPERVISORS + levels, SUPERVISOR, "GMC 0000000", "first.pdf")
    done("receive", on_route, "first.pdf")
    (_, second) = done("stages", on_route, "--json").json["stages"]
    assert second["words"] == (
        "Signed off by the clinical supervisor, waits for the education provider"
    )
    signed("first.pdf", PROVIDERS, PROVIDER, "", "both.pdf")
    done("receive", on_route, "both.pdf")
    assert (
        "fcp-taught-2023/stage-2  Stage 2: application in practice" in done("stages", on_route).out
    )
    (_, second) = done("stages", on_route, "--json").json["stages"]
    assert (second["state"], second["missing"]) == ("complete", [])
    assert {row["way"] + row["second_way"] for row in second["capabilities"]} == {"AA"}

    made = done("certificate", on_route, "stage-2", "--to", "certificate.pdf")
    assert made.out == "certificate.pdf\n"
    for path, signatures in (("certificate.pdf", 1), ("first.pdf", 2), ("both.pdf", 3)):
        assert run("pdfsig", "-nocert", path).count("Signature is Valid") == signatures
    verified = ran("verify", "certificate.pdf", "--json")
    assert verified.code == 3, "the owner's key is known to nobody here"
    assert verified.json["good"] is True


def test_document_held_is_received_as_what_it_is(on_route: Path, tmp_path: Path) -> None:
    words = ("--kind", "sign-off", "--stage", "stage-1", "--for", SUPERVISOR)
    made = done("request", on_route, *words, "--to", "request.pdf", "--json").json
    paper = transcript(tmp_path)
    words = ("--as", "document", "--request", made["number"], "--second")
    received = done("receive", on_route, paper, *words, "--json")
    assert [one["way"] for one in received.json["answers"]] == ["document held"]
    assert received.err.startswith(
        f"Took in for request {made['number']}: Education provider: a document held, "
        "“transcript.pdf”. It is not a signature.\n"
    )
    (first, _) = done("stages", on_route, "--json").json["stages"]
    assert (first["state"], first["words"]) == ("not signed off", "Not signed off")
    words = ("--as", "document", "--request", made["number"])
    assert refused("receive", on_route, paper, *words).startswith("No document can stand for the r")


def test_stages_of_a_portfolio_without_a_route(blank: Path) -> None:
    assert ran("stages", blank).err == "Nothing to show.\n"


def test_coverage_says_how_each_stage_stands(on_route: Path) -> None:
    said = "Stage 2: application in practice (FCP taught route): Not signed off."
    assert done("coverage", on_route).lines[-1] == said
    stages = done("coverage", on_route, "--json").json["stages"]
    assert [one["id"] for one in stages] == ["fcp-taught-2023/stage-1", "fcp-taught-2023/stage-2"]
