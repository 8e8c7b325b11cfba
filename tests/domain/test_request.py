"""A request survives its JSON and nothing else does; its number is safe to type."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.identity import canonical_json
from fcp_portfolio.domain.request import (
    AnswerKind,
    AskedField,
    Kind,
    Request,
    Role,
    ShownEntry,
    ShownFile,
    Step,
    paper_number,
    read_paper_number,
)
from fcp_portfolio.domain.request_json import LARGEST, read_request, request_json

ID = "4f2a91c3-77de-4b1c-8a11-000000000000"
COMMENT = AskedField(
    name="c1_comment", kind=AnswerKind.TEXT, meaning="comment", label="Say", about="a#1"
)
STEP = Step(role=Role.REVIEWER, name="A", described="A, GP", fields=(COMMENT,))
ENTRY = ShownEntry(id="e", revision=1, form="cbd", form_edition="1", title="T", sha256="0" * 64)
FILE = ShownFile(name="a.pdf", media_type="application/pdf", size=9, sha256="1" * 64, embedded=True)
REQUEST = Request(
    id=ID,
    kind=Kind.SIGN_OFF,
    made="2026-11-20T17:42:00.000Z",
    owner="Robin Example",
    registration="HCPC PH000000",
    fictional=True,
    steps=(STEP,),
    capabilities=(),
    entries=(ENTRY,),
    files=(FILE,),
    frameworks=("fw-2018",),
    history="0" * 64,
    program="FCP Portfolio",
)
hexadecimal = st.text("0123456789abcdef", min_size=12, max_size=12)


def changed(**keys: Any) -> bytes:
    return canonical_json({**json.loads(request_json(REQUEST)), **keys})


@given(st.text(st.characters(codec="utf-8")), st.integers(0, 2**40))
def test_request_survives_its_json(text: str, size: int) -> None:
    request = replace(REQUEST, owner=text, files=(replace(FILE, name=text, size=size),))
    assert read_request(request_json(request)) == request


def test_unknown_keys_are_kept() -> None:
    data = changed(
        later={"a": [1]}, entries=[{**json.loads(request_json(REQUEST))["entries"][0], "x": 1}]
    )
    assert request_json(read_request(data)) == data


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b" " * (LARGEST + 1), "it is too large"),
        (b"{", "it is not JSON"),
        (b"[" * 100_000, "it is not JSON"),
        (b"[]", "it is not an object"),
        (b"{}", "it names no format"),
        (request_json(REQUEST) + b"\n", "it is not canonical JSON"),
        (changed(owner=1), "owner is no text"),
        (changed(fictional=1), "fictional is no yes or no"),
        (changed(steps=1), "steps is no list"),
        (changed(steps=[1]), "steps is no object"),
        (changed(steps=[{}]), "steps lacks “role”"),
        (changed(kind="x"), "kind is not one of sign-off, assessment, confirmation, period"),
        (changed(x=1).replace(b'"x":1', b'"x":1.5'), "it is not canonical JSON"),
    ],
)
def test_anything_else_is_refused_in_one_sentence(data: bytes, why: str) -> None:
    with pytest.raises(FileRefused) as refused:
        read_request(data)
    said = f"The data in this request cannot be read: {why}. Nothing was taken in."
    assert refused.value.sentence == said


def test_two_fields_of_one_name_are_refused() -> None:
    step = json.loads(request_json(REQUEST))["steps"][0]
    with pytest.raises(FileRefused, match="Two fields of the request have the same name"):
        read_request(changed(steps=[step, step]))


def test_another_major_version_is_refused_by_name() -> None:
    with pytest.raises(FileRefused, match="has the format “fcp-portfolio/request/2”"):
        read_request(changed(schema="fcp-portfolio/request/2"))


def test_field_name_takes_no_period() -> None:
    with pytest.raises(Refused, match=r"“c1\.level” cannot be the name of a field"):
        replace(COMMENT, name="c1.level")


def test_fingerprint_is_of_what_was_shown() -> None:
    assert replace(REQUEST, program="Another").fingerprint == REQUEST.fingerprint
    assert replace(REQUEST, files=()).fingerprint != REQUEST.fingerprint
    assert (
        replace(REQUEST, entries=(replace(ENTRY, sha256="2" * 64),)).fingerprint
        != REQUEST.fingerprint
    )


def test_steps_and_fields_are_found() -> None:
    assert (REQUEST.step(Role.REVIEWER), REQUEST.step(Role.OWNER)) == (STEP, None)
    assert (STEP.about("a#1"), STEP.about("")) == ((COMMENT,), ())
    assert REQUEST.number == paper_number(ID)


@given(hexadecimal)
def test_number_on_paper_can_be_typed_again(digits: str) -> None:
    assert read_paper_number(paper_number(digits).upper()) == f"{digits[:8]}-{digits[8:]}"


@given(hexadecimal, st.integers(0, 11), st.sampled_from("0123456789abcdef"))
def test_one_wrong_digit_is_noticed(digits: str, place: int, wrong: str) -> None:
    letter = paper_number(digits)[-1]
    typed = digits[:place] + wrong + digits[place + 1 :]
    if typed != digits:
        with pytest.raises(Refused, match="was mistyped"):
            read_paper_number(typed + letter)


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(Refused, match="is no number of a request"):
        read_paper_number("2026-014")


def test_request_without_a_stage_reads_as_it_did_before_there_were_stages() -> None:
    data = request_json(REQUEST)
    assert b'"stage"' not in data
    assert b'"title":""' not in data
    assert read_request(data).stage is None


def test_request_that_names_an_empty_stage_is_refused() -> None:
    value = json.loads(request_json(REQUEST))
    with pytest.raises(FileRefused, match="stage is no object"):
        read_request(canonical_json({**value, "stage": None}))
    value["steps"][0]["title"] = ""
    with pytest.raises(FileRefused, match="not canonical"):
        read_request(canonical_json(value))
