"""Each fault is told with its place, what is wrong and what to do; all of them at once."""

import pytest

from fcp_portfolio.domain.errors import DefinitionError
from fcp_portfolio.domain.form import Form, Scale
from fcp_portfolio.domain.framework import Confidence, Framework, Provenance, Wording
from fcp_portfolio.storage.definitions import Definition, Definitions, read_definition
from tests.storage.definitions.builders import FORM, FRAMEWORK, SCALE, form_with

TWO = Scale(
    id="two_levels",
    levels=("no", "yes"),
    provenance=Provenance(sources=(), confidence=Confidence.OWN),
)


def complaints(text: str | bytes) -> tuple[str, ...]:
    with pytest.raises(DefinitionError) as caught:
        read_definition(text, "f", Definitions(scales={"two_levels": TWO}))
    return caught.value.complaints


def made(text: str) -> Definition:
    return read_definition(text, "f", Definitions(scales={"two_levels": TWO}))


def test_text_stays_as_written() -> None:
    framework = made(FRAMEWORK)
    assert isinstance(framework, Framework)
    assert framework.edition == "1.10"
    assert [node.code for node in framework.evidence_nodes] == ["1.1", "1.10"]
    assert framework.published == "2026-01-31"
    scale = made(SCALE)
    assert isinstance(scale, Scale)
    assert scale.levels == ("no", "yes")


def test_line_ends_of_windows_are_read() -> None:
    assert made(FORM.replace("\n", "\r\n")) == made(FORM)


def test_text_is_read_as_composed_characters() -> None:
    form = made(FORM.replace("title: Note", "title: Cafe\u0301", 1))
    assert isinstance(form, Form)
    assert form.title == "Caf\u00e9"


def test_levels_of_a_form_become_its_own_scale() -> None:
    field = "  - {id: a, label: A, kind: scale, levels: [low, high], criteria: [{id: 1, text: B}]}"
    form = made(form_with(field))
    assert isinstance(form, Form)
    scale = form.field("a").scale
    assert scale == Scale(id="note/a", levels=("low", "high"), provenance=form.provenance)


def test_a_form_uses_a_scale_by_its_id() -> None:
    field = "  - {id: a, label: A, kind: scale, scale: two_levels, criteria: [{id: 1, text: B}]}"
    form = made(form_with(field))
    assert isinstance(form, Form)
    assert form.field("a").scale == TWO


def test_a_node_may_differ_from_its_level() -> None:
    node = "{code: 1.1, title: T, wording: official, confidence: sourced, replaces: [old-1#1]}"
    framework = made(FRAMEWORK.replace("{code: 1.1, title: First task}", node))
    assert isinstance(framework, Framework)
    first = framework.node("1.1")
    assert (first.wording, first.confidence) == (Wording.OFFICIAL, Confidence.SOURCED)
    assert first.replaces == ("old-1#1",)


def test_all_faults_are_told_at_once_in_order() -> None:
    text = (
        FRAMEWORK.replace("short_title:", "shorttitle:")
        .replace("published: 2026-01-31", "published: last year")
        .replace("wording: own", "wording: owned", 1)
        .replace("{code: 1.10,", "{code: 1.1,")
        .replace("nodes:\n  - code: A", "nodes:\n  - {code: B, title: Empty part}\n  - code: A")
        .replace("title: First part", "title: First part\n    title: Again")
    )
    assert complaints(text) == (
        "f:1:1: “short_title” is missing. A framework needs it: what it is called in lists",
        "f:5:1: A framework has no key “shorttitle”. Did you mean “short_title”?",
        (
            "f:7:12: “last year” is not a date. Write a year, a month or a day: "
            "2018, 2018-07 or 2018-07-30."
        ),
        "f:13:42: “owned” is not known here. Did you mean “own”?",
        "f:17:5: “B” has nothing below it. Add tasks.",
        "f:20:5: “title” stands here twice. Keep one of the two.",
        "f:23:16: The code “1.1” stands elsewhere in this file. Give each node its own.",
    )


def test_the_sentence_counts_the_faults() -> None:
    with pytest.raises(DefinitionError) as caught:
        read_definition(FORM.replace("icon: eye\n", "").replace("kind:", "kin:"), "my.yaml")
    assert caught.value.sentence == (
        "“my.yaml” was not taken in: it has 5 faults. Nothing else changed."
    )
    with pytest.raises(DefinitionError) as caught:
        read_definition(FORM.replace("icon: eye\n", ""), "my.yaml")
    assert "it has 1 fault" in caught.value.sentence


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (
            "icon: eye",
            "icon: Eye!",
            (
                "f:8:7: “Eye!” is not an id. Write lower-case letters, "
                "digits and hyphens, such as home-visit."
            ),
        ),
        ("icon: eye", "icon:", "f:8:6: Nothing is written here. Write it, or take the key out."),
        ("icon: eye", "icon: ~", "f:8:7: Nothing is written here. Write it, or take the key out."),
        (
            "icon: eye",
            "icon: [eye]",
            "f:8:7: Text is expected here, not a list or keys. Put text with a colon in quotes.",
        ),
        (
            "title: Note",
            "title: |\n  Two\n  lines",
            "f:4:8: This goes on over several lines. Write it on one.",
        ),
        (
            "title: Note",
            f"title: {'a' * 301}",
            "f:4:8: 301 characters; at most 300 have room. Shorten it.",
        ),
        (
            "  confidence: our own design",
            "  confidence: sourced",
            "f:10:15: “sourced” needs sources. Name one, or write “from memory”.",
        ),
        (
            "  confidence: our own design",
            "  confidence: 100%",
            (
                "f:10:15: “100%” is not known here. "
                "It has: sourced, partly sourced, from memory, our own design."
            ),
        ),
        (
            "provenance:\n  confidence: our own design",
            "provenance: me",
            "f:9:13: A provenance is written as keys: confidence:",
        ),
        ("icon: eye", "icon: eye\ntimed: maybe", "f:9:8: “maybe” is not known here. It has:"),
        (
            "icon: eye",
            "icon: eye\nmax_links: 0",
            "f:9:12: “0” is not a whole number from 1 to 100.",
        ),
        (
            "icon: eye",
            "icon: eye\nmax_links: [3]",
            "f:9:12: Text is expected here, not a list or keys.",
        ),
        (
            "edition: 1",
            "edition: one two",
            (
                "f:3:10: “one two” is not a code. "
                "Write letters, digits and points without spaces, such as 4 or 1.10."
            ),
        ),
        (
            "purpose: To try things.",
            f"purpose: {'word ' * 50}\nguidance: {'a' * 5001}",
            "f:8:11: 5001 characters; at most 5000 have room.",
        ),
        ("icon: eye", "[icon]: eye", "f:8:1: A key is one word. Put text with brackets in quotes."),
        (
            "title: Note",
            "title: Note: one",
            (
                "f:4:12: A colon is not expected here. "
                "Put the whole text in quotes, or check the indentation."
            ),
        ),
        ("title: Note", "title: @Note", "f:4:8: Text cannot begin with this character."),
        ("title: Note", "title: 'Note", "A quote that was opened is never closed. Close it."),
        ("title: Note", "title", "f:5:1: A colon is missing after the key. Write “key: text”."),
        ("title: Note", "title: [Note", "A bracket that was opened is never closed. Close it."),
        ("title: Note", "title: *", "f:4:9: YAML cannot be read here: "),
        ("fields:", "fields: ", "f:12:3: This is a list. Begin each line with “- ”."),
        ("  - id: text\n    label: Text", "    label: Text", "f:12:5: This is a list."),
    ],
)
def test_fault_in_a_form(old: str, new: str, complaint: str) -> None:
    text = FORM.replace(old, new, 1)
    if complaint.startswith("f:12:3"):
        text = text.replace("  - id: text", "  id: text").replace("    ", "  ")
        text = text.replace("provenance:\nconfidence", "provenance:\n  confidence")
    assert any(complaint in line for line in complaints(text)), complaints(text)


@pytest.mark.parametrize(
    ("field", "complaint"),
    [
        (
            "  - {id: a, label: A, kind: choice}",
            "f:12:5: A choice field needs “options”. Add it.",
        ),
        (
            "  - {id: a, label: A, kind: choice, options: [One]}",
            "f:12:46: The list needs 2 or more. Add to it.",
        ),
        (
            "  - {id: a, label: A, kind: choices, options: [One, One]}",
            "f:12:48: “One” stands in this list more than once. Give each its own.",
        ),
        (
            "  - {id: a, label: A, kind: text, options: [One, Two]}",
            (
                "f:12:44: A text field has no “options”; that is for choice and choices. "
                "Take it out, or change the kind."
            ),
        ),
        (
            "  - {id: a, label: A, kind: scale, criteria: [{id: 1, text: B}]}",
            "f:12:5: A scale field needs either “scale” (the id of one) or “levels” (your own).",
        ),
        (
            "  - {id: a, label: A, kind: scale, scale: two_level, criteria: [{id: 1, text: B}]}",
            "f:12:43: There is no scale “two_level”. Did you mean “two_levels”?",
        ),
        (
            (
                "  - {id: a, label: A, kind: scale, scale: two_levels,"
                " criteria: [{id: 1, text: B, link: 0}]}"
            ),
            "f:12:89: “0” is not a whole number from 1 to 100.",
        ),
        (
            "  - {id: a, label: A, kind: scale, scale: [], criteria: [{id: 1, text: B}]}",
            "f:12:43: Text is expected here",
        ),
        (
            "  - {id: a, label: A, kind: scale, scale: two_levels, criteria: []}",
            "f:12:65: The list needs 1 or more. Add to it.",
        ),
        (
            (
                "  - {id: a, label: A, kind: table, columns: [{id: b, label: B, kind: table,"
                " columns: [{id: c, label: C, kind: text}]}]}"
            ),
            "f:12:45: The column “b” is a table. A column holds one simple value.",
        ),
        (
            "  - {id: a, label: A, kind: text, required: yes, filled_by: assessor}",
            (
                "f:12:45: The assessor sees an entry when it is final. "
                "Take “required” out of their field."
            ),
        ),
        (
            "  - {id: a, label: A, kind: txt}",
            "f:12:29: “txt” is not known here. Did you mean “text”?",
        ),
        (
            "  - {id: a, label: A, kind: text}\n  - {id: a, label: B, kind: text}",
            "f:13:10: “a” stands in this list more than once. Give each its own.",
        ),
        ("  - a", "f:12:5: A field is written as keys: id:, label:, kind:"),
        ("  - [a]", "f:12:5: A field is written as keys: id:, label:, kind:"),
    ],
)
def test_fault_in_a_field(field: str, complaint: str) -> None:
    found = complaints(form_with(field))
    assert any(complaint in line for line in found), found


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (
            "evidence: yes, ",
            "",
            "f:13:3: No level takes evidence. Write “evidence: yes” on one of them.",
        ),
        (
            "{code: 1.1, title: First task}",
            "{code: 1.1, title: First task, wording: working}",
            "f:20:49: “1.1” takes evidence, so its wording cannot be “working”. Write “own”.",
        ),
        (
            "{code: 1.1, title: First task}",
            "{code: a, title: T, nodes: [{code: b, title: T, nodes: [{code: c, title: T}]}]}",
            "f:20:65: “c” lies deeper than the 3 levels. Add a level, or move it up.",
        ),
        (
            "  - code: A\n    title: First part\n    nodes:\n",
            "  - title: First part\n  - code: A\n    title: B\n    nodes:\n",
            "f:17:5: This node has nothing below it. Add tasks.",
        ),
        (
            "plural: tasks",
            "plural: [tasks]",
            "f:14:26: Text is expected here",
        ),
        (
            "link: https://www.example.org/tiny",
            "link: example.org",
            "f:8:7: “example.org” is not an address. Write it whole, beginning with https://.",
        ),
        ("nodes:\n  - code: A", "nodes:\n  - oops\n  - code: A", "f:17:5: A node is written as"),
        (
            "published: 2026-01-31",
            "published: 2026-13-31",
            "f:7:12: “2026-13-31” is not a date.",
        ),
        (
            "published: 2026-01-31",
            "published: 2026-06-31",
            "f:7:12: “2026-06-31” is no day of the calendar. Correct it.",
        ),
    ],
)
def test_fault_in_a_framework(old: str, new: str, complaint: str) -> None:
    found = complaints(FRAMEWORK.replace(old, new, 1))
    assert any(complaint in line for line in found), found


def test_an_empty_part_is_told_even_where_its_level_is_faulty() -> None:
    text = FRAMEWORK.replace("plural: tasks", "plural: ''").replace(
        "nodes:\n  - code: A", "nodes:\n  - {code: B, title: Empty}\n  - code: A"
    )
    assert "f:17:5: “B” has nothing below it. Add nodes." in complaints(text)


def test_evidence_in_working_words_is_refused_for_a_whole_level() -> None:
    text = FRAMEWORK.replace("evidence: yes, wording: own", "evidence: yes, wording: working")
    assert len(complaints(text)) == 2


@pytest.mark.parametrize(
    ("first", "complaint"),
    [
        ("", "f:1:1: The first line says what the file is, such as “fcp-portfolio/form/1”."),
        (
            "schema: fcp-portfolio/from/1\n",
            "f:1:9: “fcp-portfolio/from/1” is not known. Did you mean “fcp-portfolio/form/1”?",
        ),
        ("schema: form\n", "f:1:9: “form” is not known. It has: fcp-portfolio/scale/1, "),
        (
            "schema: fcp-portfolio/form/2\n",
            (
                "f:1:9: This form is of version 2; this program reads version 1. "
                "Update the program, or ask for the file in the earlier version."
            ),
        ),
        (
            "schema: [form]\n",
            "f:1:1: The first line says what the file is, such as “fcp-portfolio/form/1”.",
        ),
    ],
)
def test_a_file_says_first_what_it_is(first: str, complaint: str) -> None:
    text = first + FORM.split("\n", 1)[1]
    found = complaints(text)
    assert len(found) == 1
    assert found[0].startswith(complaint), found


@pytest.mark.parametrize("text", ["- a\n", "word\n", "{}\n", "''\n"])
def test_a_file_that_is_no_mapping(text: str) -> None:
    assert complaints(text) == (
        "f:1:1: The first line says what the file is, such as “fcp-portfolio/form/1”.",
    )


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_an_empty_file(text: str) -> None:
    assert complaints(text) == ("f:1:1: The file is empty.",)


def test_a_scale_in_a_form_where_none_is_known() -> None:
    field = "  - {id: a, label: A, kind: scale, scale: x, criteria: [{id: 1, text: B}]}"
    with pytest.raises(DefinitionError) as caught:
        read_definition(form_with(field), "f")
    assert caught.value.complaints == ("f:12:43: There is no scale “x”. There is none yet.",)


def test_a_scale_that_signs_off_at_no_level_of_its_own() -> None:
    lines = ["schema: fcp-portfolio/scale/1", "id: hub", "levels: [not yet, safely]"]
    lines += ["signs_off: SIGNS", "provenance: {confidence: our own design}", ""]
    text = "\n".join(lines)
    assert complaints(text.replace("SIGNS", "surely")) == (
        "f:4:12: “surely” is none of the levels. Name the lowest one that signs off.",
    )
    scale = made(text.replace("SIGNS", "safely"))
    assert isinstance(scale, Scale)
    assert scale.signs_off == "safely"
