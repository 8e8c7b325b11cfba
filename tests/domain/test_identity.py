"""Ids, instants, clean text and canonical JSON, against the texts that define them."""

import hashlib
import json
import unicodedata
import uuid
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.identity import (
    canonical_json,
    clean_text,
    instant_text,
    new_id,
    node_id,
    read_instant,
    sha256_hex,
    system_clock,
)


def test_new_id_is_a_random_uuid() -> None:
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert {uuid.UUID(text).version for text in ids} == {4}


def test_node_id_is_the_same_on_every_computer() -> None:
    assert node_id("hee-msk", "2018", "hee-msk-2018#4") == "dbc857a7-7383-5264-964f-6801567a75b6"


def test_node_id_differs_by_framework_edition_and_path() -> None:
    places = [("a", "1", "a-1#1"), ("b", "1", "a-1#1"), ("a", "2", "a-1#1"), ("a", "1", "a-1#2")]
    assert len({node_id(*place) for place in places}) == len(places)
    assert {uuid.UUID(node_id(*place)).version for place in places} == {5}


def test_system_clock_is_in_utc() -> None:
    assert system_clock().tzinfo is UTC


@pytest.mark.parametrize(
    ("instant", "text"),
    [
        (datetime(2025, 11, 19, 14, 32, 5, 678_999, tzinfo=UTC), "2025-11-19T14:32:05.678Z"),
        (datetime(2025, 11, 19, tzinfo=UTC), "2025-11-19T00:00:00.000Z"),
        (datetime(987, 1, 2, 3, 4, 5, tzinfo=UTC), "0987-01-02T03:04:05.000Z"),
        (
            datetime(2025, 7, 1, 0, 30, tzinfo=timezone(timedelta(hours=1))),
            "2025-06-30T23:30:00.000Z",
        ),
    ],
)
def test_instant_text(instant: datetime, text: str) -> None:
    assert instant_text(instant) == text


def test_instant_text_refuses_a_time_without_a_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        instant_text(datetime(2025, 11, 19))  # noqa: DTZ001  that is the point


@given(st.datetimes(timezones=st.just(UTC)))
def test_read_instant_gives_back_the_millisecond(instant: datetime) -> None:
    back = read_instant(instant_text(instant))
    assert back == instant.replace(microsecond=instant.microsecond // 1000 * 1000)
    assert back.utcoffset() == timedelta(0)


@given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
def test_instant_text_sorts_like_time(one: datetime, other: datetime) -> None:
    if instant_text(one) < instant_text(other):
        assert one < other


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("cafe\u0301", "caf\u00e9"),
        ("a\x00b\x07c\x1bd\x7fe\x80f", "abcdef"),
        ("a\x0bb\x0cc", "abc"),
        ("tab\tstays", "tab\tstays"),
        ("half\ud83d a pair", "half a pair"),
        ("\ufffe\uffff", ""),
        ("e\x00\u0301", "\u00e9"),
        ("\U0001f9b5 stays, so do \u200d and \u2028", "\U0001f9b5 stays, so do \u200d and \u2028"),
    ],
)
def test_clean_text(text: str, kept: str) -> None:
    assert clean_text(text) == kept


@given(st.text(st.characters()))
def test_clean_text_can_be_written_anywhere(text: str) -> None:
    kept = clean_text(text)
    assert kept == clean_text(kept) == unicodedata.normalize("NFC", kept)
    assert "\r" not in kept
    kept.encode()


# RFC 8785, sections 3.2.2 and 3.2.3, and the test data that its author publishes (Apache-2.0),
# without the numbers that are no integers: those are refused here.
VECTORS = [
    ("[null,true,false]", b"[null,true,false]"),
    (
        r'''"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"''',
        r'''"€$\u000f\nA'B\"\\\\\"/"'''.encode(),
    ),
    (
        '[ 56, { "d": true, "10": null, "1": [ ] } ]',
        b'[56,{"1":[],"10":null,"d":true}]',
    ),
    (
        (
            '{"peach": "This sorting order", "p\u00e9ch\u00e9": "is wrong according to French",'
            '"p\u00eache": "but canonicalization MUST", "sin":   "ignore locale"}'
        ),
        '{"peach":"This sorting order","p\u00e9ch\u00e9":"is wrong according to French",'
        '"p\u00eache":"but canonicalization MUST","sin":"ignore locale"}'.encode(),
    ),
    (
        (
            '{"1": {"f": {"f": "hi","F": 5} ,"\\n": 56}, "10": { }, "": "empty", "a": { },'
            '"111": [ {"e": "yes","E": "no" } ], "A": { } }'
        ),
        (
            b'{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},'
            b'"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}'
        ),
    ),
    (
        '{"Unnormalized Unicode":"A\\u030a"}',
        '{"Unnormalized Unicode":"A\u030a"}'.encode(),
    ),
    (
        (
            '{"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\u000a": "Newline", "1": "One",'
            '"\\u0080": "Control\\u007f", "\\ud83d\\ude02": "Smiley",'
            '"\\u00f6": "Latin Small Letter O With Diaeresis",'
            '"\\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge"}'
        ),
        '{"\\n":"Newline","\\r":"Carriage Return","1":"One","</script>":"Browser Challenge",'
        '"\u0080":"Control\u007f","\u00f6":"Latin Small Letter O With Diaeresis",'
        '"\u20ac":"Euro Sign","\U0001f602":"Smiley",'
        '"\ufb33":"Hebrew Letter Dalet With Dagesh"}'.encode(),
    ),
]


@pytest.mark.parametrize(("source", "expected"), VECTORS)
def test_canonical_json_of_published_vectors(source: str, expected: bytes) -> None:
    assert canonical_json(json.loads(source)) == expected


@pytest.mark.parametrize(
    ("number", "written"),
    [(0, b"0"), (-1, b"-1"), (9007199254740991, b"9007199254740991")],
)
def test_canonical_json_of_integers(number: int, written: bytes) -> None:
    assert canonical_json(number) == written


def test_canonical_json_refuses_numbers_that_javascript_would_round() -> None:
    with pytest.raises(ValueError, match="safe integer"):
        canonical_json(2**53)


@pytest.mark.parametrize("value", [1.0, [1.5], {"a": [{"b": float("nan")}]}, (0.0,), b"bytes"])
def test_canonical_json_refuses_floats_and_bytes(value: object) -> None:
    with pytest.raises(TypeError, match="canonical JSON holds no"):
        canonical_json(value)  # type: ignore[arg-type]  # that is the point


@pytest.mark.parametrize("value", ["\ud800", {"\udfff": 1}, {1: "one"}, {"a": {1}}])
def test_canonical_json_refuses_what_json_cannot_hold(value: object) -> None:
    with pytest.raises(ValueError, match=r"UTF-8|surrogates|strings|unsupported"):
        canonical_json(value)  # type: ignore[arg-type]  # that is the point


def test_canonical_json_takes_any_mapping_and_sequence() -> None:
    assert canonical_json(MappingProxyType({"b": (1, "x"), "a": range(2)})) == (
        b'{"a":[0,1],"b":[1,"x"]}'
    )


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(json_values)
def test_canonical_json_comes_back_and_is_canonical(value: object) -> None:
    written = canonical_json(value)  # type: ignore[arg-type]  # hypothesis has no type for JSON
    assert json.loads(written) == value
    assert canonical_json(json.loads(written)) == written


@given(st.dictionaries(st.text(), st.integers(0, 9)))
def test_canonical_json_does_not_depend_on_the_order_given(value: dict[str, int]) -> None:
    assert canonical_json(dict(reversed(value.items()))) == canonical_json(value)


def test_sha256_hex_of_the_published_example() -> None:
    # FIPS 180-4, example for "abc"
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert sha256_hex(b"abc") == expected == hashlib.sha256(b"abc").hexdigest()


def test_marks_in_a_row_cannot_keep_a_text_from_being_cleaned() -> None:
    """In their order one half goes before the other: letter by letter, that takes hours."""
    kept = clean_text("a" + "\u0301" * 200_000 + "\u0323" * 200_000)
    assert clean_text(kept) == kept
    assert kept.replace("\u034f", "")[1:].count("\u0301") == 200_000 - kept.startswith("\u00e1")
    assert kept.count("\u0323") == 200_000


def test_letters_of_other_scripts_in_a_row_stay_as_they_are() -> None:
    assert clean_text("\u4e2d\u6587" * 500) == "\u4e2d\u6587" * 500
    assert clean_text("e" + "\u0301" * 31) == "\u00e9" + "\u0301" * 29 + "\u034f\u0301"
