"""Files made to break the reader, or spoiled by accident, are refused with sentences only."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fcp_portfolio.domain.errors import DefinitionError
from fcp_portfolio.storage.definitions import read_definition
from tests.storage.definitions.builders import FORM
from tests.storage.definitions.conftest import SHIPPED

BILLION_LAUGHS = "\n".join(
    ["a0: &a0 [ha, ha]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 30))]
)
FILES = [path.read_text("utf-8") for path in sorted(SHIPPED.rglob("*.yaml"))]
COMPLAINT = re.compile(r"f:[1-9]\d*:[1-9]\d*: \S.*[\S]")


def complaints(data: str | bytes) -> tuple[str, ...]:
    with pytest.raises(DefinitionError) as caught:
        read_definition(data, "f")
    return caught.value.complaints


def test_a_bomb_of_aliases_is_told_at_once() -> None:
    start = time.process_time()
    found = complaints(BILLION_LAUGHS)
    assert time.process_time() - start < 1
    assert found[0] == (
        "f:1:5: Anchors (&) and aliases (*) are not taken. Write the text out, or quote it."
    )
    assert len(found) == 117, "30 anchors and 87 aliases"


@pytest.mark.parametrize("value", ["&here note", "*here", "&here [a]", "&here {a: b}"])
def test_anchors_and_aliases_are_refused(value: str) -> None:
    text = FORM.replace("title: Note", f"title: {value}", 1)
    assert complaints(text)[0].startswith("f:4:8: Anchors (&) and aliases (*) are not taken.")


@pytest.mark.parametrize(
    "value",
    [
        "!!python/object/apply:os.system ['true']",
        "!!python/name:os.system",
        "!!python/object/new:os.system {args: [a]}",
        "!!str 3",
        "!!binary aGE=",
        "!mine a",
        "! a",
    ],
)
def test_tags_are_refused(value: str) -> None:
    text = FORM.replace("title: Note", f"title: {value}", 1)
    assert complaints(text) == (
        "f:4:8: Tags (!) are not taken. Take the tag out, or quote the text.",
    )


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_deep_nesting_is_refused(opening: str) -> None:
    found = complaints(opening * 100_000)
    assert found == (f"f:1:{20 * len(opening) + 1}: Nested more than 20 deep. Check the brackets.",)


def test_a_file_over_5_mb_is_refused() -> None:
    told = ("f:1:1: Larger than 5 MB. Split it, or check that it is the right file.",)
    assert complaints(b"# " + b"a" * 6_000_000) == told
    assert complaints("# " + "a" * 6_000_000) == told


def test_very_many_values_are_refused() -> None:
    text = "a: [" + "b," * 100_001 + "]"
    start = time.process_time()
    assert complaints(text)[0].endswith("More than 100,000 values. Split the file.")
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (FORM.encode("utf-16"), "f:1:1: The file is in UTF-16. Save it as UTF-8."),
        (
            FORM.encode("utf-16-be"),
            "f:1:1: Hidden character U+0000. Take it out.",
        ),
        (
            FORM.encode("utf-8-sig"),
            "f:1:1: The file begins with a byte order mark. Save it as UTF-8 without one.",
        ),
        (
            FORM.replace("title: Note", "title: Café", 1).encode("latin-1"),
            "f:4:11: Byte 0xe9 is not UTF-8. Save the file as UTF-8.",
        ),
        (b"\x80", "f:1:1: Byte 0x80 is not UTF-8. Save the file as UTF-8."),
    ],
)
def test_other_encodings_are_refused(data: bytes, told: str) -> None:
    assert complaints(data)[0] == told


@pytest.mark.parametrize(
    "hidden", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\u200b", "\u2028", "\u202e", "\ufeff"]
)
def test_hidden_characters_are_refused(hidden: str) -> None:
    told = f"f:4:10: Hidden character U+{ord(hidden):04X}. Take it out."
    assert complaints(FORM.replace("title: Note", f"title: No{hidden}te", 1)) == (told,)


@pytest.mark.parametrize("escape", ["\\0", "\\a", "\\u202E", "\\uD800", "\\uFEFF"])
def test_hidden_characters_cannot_be_escaped(escape: str) -> None:
    found = complaints(FORM.replace("title: Note", f'title: "No{escape}te"', 1))
    assert len(found) == 1
    assert found[0].startswith("f:4:")


def test_a_lone_surrogate_is_refused() -> None:
    assert complaints("a: \ud800") == ("f:1:4: Hidden character U+D800. Take it out.",)


def test_every_tab_is_told() -> None:
    text = FORM.replace("  - id: text", "\t- id: text").replace("label: Text", "label:\tText")
    assert complaints(text) == ("f:12:1: A tab. Use spaces.", "f:13:11: A tab. Use spaces.")


@pytest.mark.parametrize("second", ["---\na: b\n", "...\n---\na: b\n", "---\n"])
def test_a_second_document_is_refused(second: str) -> None:
    found = complaints(FORM + second)
    assert [line.split(": ", 1)[1] for line in found] == [
        "A second document. Keep one file for each and take “---” out."
    ]


def test_one_document_may_be_marked() -> None:
    assert read_definition("---\n" + FORM, "f") == read_definition(FORM, "f")


def test_complaints_are_bounded() -> None:
    assert len(complaints("\t\n" * 1000)) == 200


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """A shipped file with a few lines deleted, doubled, moved, or broken."""
    lines = draw(st.sampled_from(FILES)).split("\n")
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 6)):
            case 0:
                del lines[at : at + draw(st.integers(1, 3))]
            case 1:
                lines.insert(at, lines[at])
            case 2:
                lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(at))
            case 3:
                lines[at] = " " * draw(st.integers(0, 12)) + lines[at].strip()
            case 4:
                cut = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:cut] + draw(st.text(max_size=5)) + lines[at][cut:]
            case 5:
                lines[at] = lines[at].replace(":", "", 1)
            case _:
                lines[at] = lines[at].split(":")[0] + ": " + draw(_VALUES)
        lines = lines or [""]
    return "\n".join(lines)


_VALUES = st.sampled_from(["", "[]", "{}", "no", "1.10", "'", '"', "&a", "*a", "!!str", "- a", "|"])


@settings(max_examples=300, deadline=None)
@given(text=spoiled())
def test_spoiled_files_are_read_or_refused_with_places(text: str) -> None:
    _read_or_refuse(text)


@settings(max_examples=200, deadline=None)
@given(text=st.text(alphabet=st.sampled_from("ab:-[]{}&*!|>'\"#%@`,? \n0~"), max_size=60))
def test_any_text_is_read_or_refused_with_places(text: str) -> None:
    _read_or_refuse(text)


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_with_places(data: bytes) -> None:
    _read_or_refuse(data)


def _read_or_refuse(data: str | bytes) -> None:
    try:
        read_definition(data, "f")
        found: tuple[str, ...] = ()
    except DefinitionError as error:
        found = error.complaints or ("no complaint at all",)
    assert [line for line in found if not COMPLAINT.fullmatch(line)] == []


def test_form_with_more_faults_than_are_noted_is_never_made() -> None:
    """What is wrong counts also when it is not noted down any more."""
    fields = "".join(f"  - {{b{number}: 1}}\n" for number in range(1_500))
    found = complaints(f"schema: fcp-portfolio/form/1\nid: a\nfields:\n{fields}")
    assert len(found) == 200
