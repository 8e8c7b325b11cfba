"""`review`: answers, saves, signs; says what is left; needs no portfolio."""

import json
from pathlib import Path

import pytest

from fcp_portfolio.documents.answers.judging import judge_returned
from fcp_portfolio.documents.answers.reading import answers_in
from fcp_portfolio.documents.signing.keys import write_pkcs12
from fcp_portfolio.domain.keys import card_json
from fcp_portfolio.domain.way import Way
from tests.asked import ANSWERED, GIVEN
from tests.cli.running import done, ran, refused
from tests.documents.answers.papers import card, sent
from tests.documents.signing.authority import NAME, time_stamp_service
from tests.documents.signing.papers import key

SIGNED = ("--sign-with", "key.p12", "--to", "signed.pdf")


@pytest.fixture(autouse=True)
def _desk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A request, a key and answers in the folder where the reviewer works."""
    monkeypatch.setenv("FCP_KEY_PASSPHRASE", "mine")
    Path("request.pdf").write_bytes(sent()[0])
    sam = key("Dr Sam Example", "GMC 0000000")
    Path("key.p12").write_bytes(write_pkcs12(sam, "mine"))
    Path("owner.json").write_bytes(card_json(card("Robin Example", "HCPC PH000000")))
    Path("answers.yaml").write_text(json.dumps(GIVEN))


def test_answers_are_signed() -> None:
    result = done("review", "request.pdf", "--answers", "answers.yaml", *SIGNED)
    assert result.out == "signed.pdf\n"
    assert result.err == (
        "Signed, and written to “signed.pdf”. Send this file back to Robin Example.\n"
        "Unaltered since signing. Signatures: 1, by keys on cards that you gave: 0.\n"
    )
    data, request = sent()
    returned = judge_returned(data, Path("signed.pdf").read_bytes(), request)
    assert (returned.way, returned.steps[0].values) == (Way.SIGNED, ANSWERED)


def test_answers_are_saved_and_signed_later() -> None:
    result = done("review", "request.pdf", "--answers", "answers.yaml", "--save-only")
    assert result.err.startswith("Saved your answers in “request.pdf”. They are not signed yet.\n")
    assert answers_in(Path("request.pdf").read_bytes(), sent()[1]).values == ANSWERED
    Path("more.yaml").write_text("capabilities:\n  '5':\n    level: capable\n")
    words = ("--answers", "more.yaml", "--know", "owner.json", "--json")
    result = done("review", "request.pdf", *words, *SIGNED)
    assert result.json == {
        "schema": "fcp-portfolio/review/1",
        "id": sent()[1].id,
        "number": sent()[1].number,
        "role": "reviewer",
        "path": "signed.pdf",
        "verdict": "Unaltered since signing. Signatures: 1, by keys on cards that you gave: 1.",
    }
    assert answers_in(Path("signed.pdf").read_bytes(), sent()[1]).values == {
        **ANSWERED,
        "c3_level": "3_capable",
    }


def test_what_is_left_is_said() -> None:
    assert refused("review", "request.pdf", *SIGNED).startswith(
        "Write your name. Tick the declaration that the answers are your own. Rate 1 Comm"
    )
    assert not Path("signed.pdf").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "Give --sign-with and --to together, or --save-only. Nothing was written."),
        (("--to", "a.pdf"), "Give --sign-with and --to together, or --save-only. Nothing was w"),
        (("--save-only", *SIGNED), "Give --sign-with and --to together, or --save-only. Noth"),
        (("--answers", "none.yaml", "--save-only"), "“none.yaml” cannot be read: No such file"),
    ],
)
def test_words_that_do_not_fit_are_told(words: tuple[str, ...], sentence: str) -> None:
    assert refused("review", "request.pdf", *words).startswith(sentence)
    assert Path("request.pdf").read_bytes() == sent()[0]


def test_answers_that_are_no_yaml_are_told_with_their_place() -> None:
    Path("answers.yaml").write_text("name: [Sam")
    result = ran("review", "request.pdf", "--answers", "answers.yaml", "--save-only")
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("“answers.yaml” was not taken in. Nothing else changed.\nanswers.")


def test_request_that_is_none_is_refused() -> None:
    assert refused("review", "key.p12", "--save-only") == "This is not a PDF."


def test_answers_are_stamped_by_a_service(tmp_path: Path) -> None:
    with time_stamp_service(tmp_path / "service") as service:
        done("review", "request.pdf", "--answers", "answers.yaml", *SIGNED, "--time-stamp", service)
    (_, answered) = ran("verify", "signed.pdf", "--json").json["signatures"]
    (stamp,) = answered["time_stamps"]
    assert stamp["by"] == NAME
    told = refused(
        "review", "request.pdf", "--answers", "answers.yaml", *SIGNED, "--time-stamp", service
    )
    assert told.startswith("The time-stamp service at 127.0.0.1 gave no time stamp.")
