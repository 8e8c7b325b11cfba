"""Answers are appended, drawn as they read, and change nothing else."""

import shutil
from pathlib import Path

import pytest

from fcp_portfolio.documents.answers.filling import filled, overflowing
from fcp_portfolio.documents.answers.reading import answers_in
from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.domain.answers import signature_steps, tidy
from fcp_portfolio.domain.errors import FileRefused, Refused
from tests.asked import ANSWERED, APPROVED
from tests.documents.answers.papers import sent
from tests.documents.reading import run
from tests.documents.signing.tampering import Writer, changed, field

ODD = {
    "c1_added": "x" * 590,
    "c1_comment": "Łukasz ŵ Ω ≥ ✓ שלום العربية 👩 漢字 end-\nline\tand \\ (more)\u00ad",
    "c2_added": "word " * 110,
    "c2_comment": "word " * 390,
    "c3_comment": "x" * 1_900,
    "c3_added": "one\n\n   three, indented\n",
    "except": "a\n" * 400,
    "reviewer_name": "Łódź " * 20,
    "reviewer_role": "W" * 120,
    "second_except": "Zoe\u0308 … “quoted”",
}


def test_answers_are_read_back_as_they_were_written() -> None:
    data, request = sent()
    for values in ({**ANSWERED, **APPROVED}, ODD):
        answers = answers_in(filled(data, request, values), request)
        assert answers.values == tidy(values)
        assert answers.mismatches == ()


def test_every_byte_that_was_sent_stays_and_so_does_the_seal() -> None:
    data, request = sent()
    for values in (ANSWERED, ODD):
        answered = filled(data, request, values)
        assert answered.startswith(data)
        verdict = check(answered, (), signature_steps(request))
        assert verdict.all_findings == ()
        assert set(verdict.unsigned) == set(values)
        assert verdict.revisions[-1].number == 3


def test_answers_are_changed_and_cleared() -> None:
    data, request = sent()
    first = filled(data, request, ANSWERED)
    cleared = filled(first, request, {"c1_level": "1_insufficient", "c1_comment": " "})
    expected = {**ANSWERED, "c1_level": "1_insufficient"}
    del expected["c1_comment"]
    answers = answers_in(cleared, request)
    assert (answers.values, answers.mismatches) == (expected, ())


def test_nothing_is_appended_where_nothing_changes() -> None:
    data, request = sent()
    once = filled(data, request, ANSWERED)
    assert filled(once, request, ANSWERED) == once
    assert filled(data, request, {"c1_level": "", "c1_comment": ""}) == data


def test_text_without_room_is_named() -> None:
    data, request = sent()
    assert overflowing(data, request, {**ANSWERED, **APPROVED}) == ()
    assert overflowing(data, request, ODD) == ("except", "reviewer_name", "reviewer_role")


def test_answers_that_cannot_be_are_not_written() -> None:
    data, request = sent()
    with pytest.raises(Refused, match=r"“9” is no answer to “1 Your rating”.*Nothing was written"):
        filled(data, request, {"c1_level": "9"})
    with pytest.raises(FileRefused, match="This is not a PDF"):
        filled(b"text", request, ANSWERED)


def without_places(writer: Writer) -> None:
    """A field that says nowhere how large it is."""
    one = field(writer, "c1_comment")
    del one["/Rect"]
    writer.update_container(one)


def without_comment(writer: Writer) -> None:
    """A form that lacks a field of the request."""
    fields = writer.root["/AcroForm"]["/Fields"]
    del fields[next(n for n, one in enumerate(fields) if one.get_object()["/T"] == "c1_comment")]
    writer.update_container(fields)


def test_form_that_is_damaged_is_not_filled_in() -> None:
    data, request = sent()
    with pytest.raises(FileRefused, match="cannot be filled in: it is damaged"):
        filled(changed(data, without_places), request, ANSWERED)
    with pytest.raises(FileRefused, match="This PDF is damaged"):
        overflowing(changed(data, without_places), request, ANSWERED)
    with pytest.raises(FileRefused, match="This PDF has no field “c1_comment”"):
        filled(changed(data, without_comment), request, ANSWERED)


def test_pdfsig_finds_the_seal_valid(tmp_path: Path) -> None:
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig is not installed")
    data, request = sent()
    file = tmp_path / "answered.pdf"
    file.write_bytes(filled(data, request, ODD))
    assert run("pdfsig", "-nocert", file).count("Signature is Valid") == 1
