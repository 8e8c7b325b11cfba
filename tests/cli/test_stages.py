"""A stage from request to certificate, with the commands that a person types."""

from pathlib import Path

import pypdf
import pytest

from fcp_portfolio.domain.request_json import read_request
from tests.cli.running import done, refused

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
    text = " ".join("\n".join(page.extract_text() for page in read.pages).split())
    assert "Stage 2: applying them in practice (FCP taught route, edition 2023)" in text
    assert f"Second approver: education provider: {PROVIDER}, Programme lead" in text


def test_closed_or_unknown_route_is_refused() -> None:
    who = ("--name", "Robin Example", "--registration", "HCPC PH000000")
    said = refused("new", "a.fcpfolio", *who, "--route", "fcp-independent-portfolio")
    assert said.endswith("is closed: it was open until 2024-04. It cannot be followed.")
    said = refused("new", "a.fcpfolio", *who, "--route", "nothing")
    assert said.startswith(
        "There is no route “nothing”. Installed: fcp-independent-portfolio-2021,"
    )
