"""A YAML or JSON file as plain values."""

import pytest

from fcp_portfolio.domain.errors import DefinitionError
from fcp_portfolio.storage.plain_file import read_plain


def complaints(data: bytes) -> tuple[str, ...]:
    with pytest.raises(DefinitionError) as refused:
        read_plain(data, "a.yaml")
    assert refused.value.sentence == "“a.yaml” was not taken in. Nothing else changed."
    return refused.value.complaints


def test_yaml_stays_text() -> None:
    data = b"a: no\nb: 2026-01-02\nc:\n  - 1.0\n  - {d: ~, e: 'null', f: null, g: ''}\nh:\n"
    assert read_plain(data, "a.yaml") == {
        "a": "no",
        "b": "2026-01-02",
        "c": ["1.0", {"d": None, "e": "null", "f": None, "g": ""}],
        "h": None,
    }


def test_json_keeps_its_types_and_has_no_floats() -> None:
    data = b' {"a": true, "b": [1, 1.50, null, NaN], "c": {"d": "e"}}'
    assert read_plain(data, "a.json") == {
        "a": True,
        "b": [1, "1.50", None, "NaN"],
        "c": {"d": "e"},
    }


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b'{"a": 1,\n "b": }', "a.yaml:2:7: Not JSON: Expecting value."),
        (
            b'{"a": 1, "b": 2, "a": 3}',
            "a.yaml:1:1: Nested too deep, or a key stands twice: 'a'.",
        ),
        (b"a: 1\nb: 2\na: 3\n", "a.yaml:3:1: “a” stands here twice. Keep one."),
        (
            b"- a\n- b\n",
            "a.yaml:1:1: Not a list of keys with values. Write “key: value” lines.",
        ),
        (
            b"just words",
            "a.yaml:1:1: Not a list of keys with values. Write “key: value” lines.",
        ),
    ],
)
def test_fault_is_named_with_its_place(data: bytes, complaint: str) -> None:
    assert complaints(data) == (complaint,)


def test_json_that_is_nested_too_deep() -> None:
    (complaint,) = complaints(b'{"a":' * 100_000)
    assert complaint.startswith("a.yaml:1:1: Nested too deep")


@pytest.mark.parametrize("data", [b"\xff\xfe\xfa", b"a: [1, 2", b""])
def test_file_that_cannot_be_read_at_all(data: bytes) -> None:
    assert len(complaints(data)) >= 1


MANY = 100_001
WORST = {
    "a key twice among very many": (
        b"{" + b",".join(b'"%d":1' % i for i in range(MANY)) + b',"%d":2}' % (MANY - 1),
        "Nested too deep, or a key stands twice: '100000'.",
    ),
    "more digits than a number can have": (
        b'{"a": 1' + b"0" * 5000 + b"}",
        "A number has thousands of digits. Check the file.",
    ),
    "hidden characters alone": (b"a: " + "\u200b".encode() * MANY, "Hidden character U+200B"),
    "tabs alone": (b"\t\n" * MANY, "A tab. Use spaces."),
    "aliases alone": (b"a: [" + b"*b," * MANY + b"]", "aliases (*) are not taken"),
    "brackets alone": (b"[" * MANY, "Nested more than 20 deep."),
    "values without an end": (b"a: [" + b"1," * MANY + b"]", "More than 100,000 values."),
}


@pytest.mark.parametrize("data", WORST)
def test_file_that_is_made_to_take_for_ever_is_told_at_once(data: str) -> None:
    content, complaint = WORST[data]
    found = complaints(content)
    assert complaint in found[0]
    assert len(found) <= 200
