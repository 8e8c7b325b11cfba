"""`request`, `requests`, `withdraw`."""

from pathlib import Path

import pytest

from tests.cli.running import done, refused


@pytest.fixture
def reviewed(blank: Path) -> Path:
    """A portfolio whose owner knows a supervisor."""
    done("person", "add", blank, "--name", "Dr Sam Example", "--role", "Clinical supervisor")
    return blank


def asked(file: Path, to: str = "request.pdf", *more: str) -> dict[str, str]:
    words = ("--kind", "sign-off", "--for", "Dr Sam Example", "--to", to)
    return dict(done("request", file, *words, *more, "--json").json)


def test_request_is_written_listed_and_taken_back(reviewed: Path) -> None:
    made = asked(reviewed, "request.pdf", "--capability", "4")
    assert made["size"] == Path("request.pdf").stat().st_size

    listed = done("requests", reviewed).out
    assert listed.startswith(f"{made['number']}  sign-off  ")
    assert "Dr Sam Example  waits on Dr Sam Example, 0 days\n" in listed
    assert f"Reminder for {made['number']}, to copy:" in listed

    why = "Sent to the wrong address"
    assert done("withdraw", reviewed, made["number"], "--why", why).err == (
        f"Withdrew request {made['number']}. Tell Dr Sam Example: the PDF is still there.\n"
    )
    (row,) = done("requests", reviewed, "--json").json["requests"]
    assert (row["id"], row["state"], row["why"]) == (made["id"], "withdrawn", why)
    assert done("requests", reviewed).out.endswith("withdrawn\n")


def test_request_prints_number_and_path(reviewed: Path) -> None:
    words = ("--kind", "sign-off", "--for", "Dr Sam Example", "--to", "request.pdf")
    result = done("request", reviewed, *words)
    number, path = result.out.splitlines()
    assert path == "request.pdf"
    assert result.err.startswith(f"Wrote request {number}, ")


def test_request_to_nobody_known_is_refused(reviewed: Path) -> None:
    words = ("--kind", "sign-off", "--for", "Nobody", "--to", "request.pdf")
    assert refused("request", reviewed, *words).endswith("Nothing was changed.")
    assert not Path("request.pdf").exists()
