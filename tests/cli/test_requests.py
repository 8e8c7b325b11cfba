"""`request`, `requests`, `receive`, `withdraw`."""

from pathlib import Path

import pytest

from tests.builders import photo
from tests.cli.running import done, ran, refused


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
        f"Withdrew request {made['number']}. If you handed it over, tell Dr Sam Example "
        "that it is withdrawn.\n"
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


def test_request_replaces_no_file_that_is_there(reviewed: Path) -> None:
    Path("request.pdf").write_bytes(b"an earlier one")
    words = ("--kind", "sign-off", "--for", "Dr Sam Example", "--to", "request.pdf")
    assert refused("request", reviewed, *words) == (
        "“request.pdf” is there already. Nothing was written. Give another name with --to."
    )
    assert Path("request.pdf").read_bytes() == b"an earlier one"
    assert done("requests", reviewed).out == ""


def test_request_to_nobody_known_is_refused(reviewed: Path) -> None:
    words = ("--kind", "sign-off", "--for", "Nobody", "--to", "request.pdf")
    assert refused("request", reviewed, *words).endswith("Nothing was changed.")
    assert not Path("request.pdf").exists()


ANSWERS = """\
name: Dr Sam Example
role: Clinical supervisor
declares: yes
capabilities:
  "4": {level: capable, comment: Sound reasoning.}
"""


def test_answer_on_paper_is_taken_in_seen_and_withdrawn(reviewed: Path) -> None:
    made = asked(reviewed, "request.pdf", "--capability", "4")
    Path("scan.jpg").write_bytes(photo())
    Path("answers.yaml").write_text(ANSWERS)
    words = ("--as", "paper", "--request", made["number"], "--answers", "answers.yaml")

    received = done("receive", reviewed, "scan.jpg", *words, "--json").json

    assert [(one["way"], one["name"]) for one in received["answers"]] == [("D", "Dr Sam Example")]
    (sign_off,) = received["sign_offs"]
    assert (sign_off["level"], sign_off["comment"]) == ("capable", "Sound reasoning.")
    (framework,) = done("coverage", reviewed, "--json").json["frameworks"]
    (row,) = [row for row in framework["capabilities"] if row["code"] == "4"]
    assert (row["status"], row["sign_off"]["stands"]) == ("Signed off", True)
    assert refused("receive", reviewed, "scan.jpg", *words).endswith("portfolio is unchanged.")

    withdrawn = done("withdraw", reviewed, sign_off["id"][:8], "--why", "Someone else")
    assert withdrawn.err.startswith("Withdrew the sign-off of 4 ")
    (framework,) = done("coverage", reviewed, "--json").json["frameworks"]
    (row,) = [row for row in framework["capabilities"] if row["code"] == "4"]
    assert (row["status"], row["sign_off"]) == ("Nothing yet", None)


def test_answer_typed_here_needs_a_person_later(reviewed: Path) -> None:
    made = asked(reviewed, "request.pdf", "--capability", "4")
    Path("answers.yaml").write_text(ANSWERS)
    result = ran(
        "receive",
        reviewed,
        "--as",
        "here",
        "--request",
        made["number"],
        "--answers",
        "answers.yaml",
    )
    assert (result.code, result.out) == (3, f"{made['number']}\n")
    assert "It counts once a signed answer" in result.err


def test_receive_wants_what_came_back_or_that_it_was_typed_here(reviewed: Path) -> None:
    sentence = "Give either what came back, or “--as here”. Nothing was changed."
    assert refused("receive", reviewed) == sentence
    assert refused("receive", reviewed, "scan.jpg", "--as", "here") == sentence


def test_what_changed_is_asked_about_only_where_something_did(reviewed: Path) -> None:
    assert (
        refused(
            *("request", reviewed, "--kind", "sign-off", "--for", "Dr Sam Example"),
            *("--changed", "--to", "again.pdf"),
        )
        == "Nothing that Dr Sam Example signed off has changed since. Nothing was written."
    )
