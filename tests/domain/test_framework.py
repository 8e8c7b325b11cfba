"""A framework finds its nodes, and says whose words it holds."""

from dataclasses import replace

import pytest

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.framework import (
    Confidence,
    Framework,
    Level,
    Node,
    Provenance,
    Wording,
    with_wording,
    without_official_statements,
)


def node(code: str, *children: Node, kind: str = "task", wording: Wording = Wording.OWN) -> Node:
    return Node(
        kind=kind,
        code=code,
        title=f"Title {code}",
        path=f"tiny-1#{code}",
        wording=wording,
        confidence=Confidence.OWN,
        evidence=kind == "task",
        children=children,
    )


def framework(*nodes: Node, totals: dict[str, int] | None = None) -> Framework:
    return Framework(
        id="tiny",
        edition="1",
        title="Tiny framework",
        short_title="Tiny",
        publisher="Nobody",
        published="2026",
        link="https://www.example.org",
        licence="Free.",
        provenance=Provenance(sources=(), confidence=Confidence.OWN),
        levels=(
            Level(kind="part", plural="parts"),
            Level(kind="task", plural="tasks", evidence=True),
            Level(kind="entry", plural="entries"),
        ),
        nodes=nodes,
        official_totals=totals or {},
    )


PROMPT = node("1.a", kind="entry", wording=Wording.WORKING)
FIRST = node("1", PROMPT)
SECOND = node("2")
PART = node("A", FIRST, SECOND, kind="part")
TINY = framework(PART)


def test_key_and_label() -> None:
    assert TINY.key == "tiny-1"
    assert FIRST.label == "1 Title 1"


def test_nodes_are_walked_in_reading_order() -> None:
    assert list(PART.walk()) == [PART, FIRST, PROMPT, SECOND]
    assert list(TINY.by_path) == ["tiny-1#A", "tiny-1#1", "tiny-1#1.a", "tiny-1#2"]


def test_evidence_is_linked_to_one_level_only() -> None:
    assert TINY.evidence_nodes == (FIRST, SECOND)


@pytest.mark.parametrize("name", ["2", "tiny-1#2"])
def test_a_node_is_found_by_code_or_path(name: str) -> None:
    assert TINY.node(name) is SECOND


@pytest.mark.parametrize("name", ["A", "1.a", "3", ""])
def test_other_nodes_are_not_found(name: str) -> None:
    with pytest.raises(NotFound) as caught:
        TINY.node(name)
    assert caught.value.sentence == f"Tiny has no “{name}”. It has 1, 2."


def test_parents() -> None:
    assert TINY.parent_of(PROMPT) is FIRST
    assert TINY.parent_of(FIRST) is PART
    assert TINY.parent_of(PART) is None


def test_node_ids_are_the_same_on_every_computer() -> None:
    assert TINY.node_id(FIRST) == "b480878f-fff0-5046-8a61-bc9edf9f42be"
    assert TINY.node_id(FIRST) != TINY.node_id(SECOND)


def test_working_note_counts_what_the_document_has() -> None:
    totals = {"entry": 12, "task": 2}
    assert framework(PART, totals=totals).working_note() == (
        "Working prompts in our words; the official document has 12 entries: "
        "import the wording from your copy."
    )


def test_working_note_names_levels_from_the_top() -> None:
    task = node("1", PROMPT, wording=Wording.WORKING)
    totals = {"entry": 12, "task": 2}
    assert "has 2 tasks, 12 entries:" in framework(task, totals=totals).working_note()


def test_working_note_is_empty_without_prompts_or_totals() -> None:
    assert TINY.working_note() == ""
    assert framework(SECOND, totals={"task": 2}).working_note() == ""


def official() -> Framework:
    """The same two tasks in official words, with what lies below the first."""
    below = replace(
        node("1.a", kind="entry", wording=Wording.OFFICIAL),
        path="tiny-official#1.a",
        statement="All",
    )
    first = replace(node("1", below), path="tiny-official#1", replaces=("tiny-1#1",))
    second = replace(node("2"), path="tiny-official#2", replaces=("tiny-1#2",))
    part = replace(node("A", first, second, kind="part"), path="tiny-official#A")
    return replace(framework(part), edition="official", wording_of="tiny-1")


def test_links_name_nodes_with_evidence_and_what_is_not_a_prompt_below_them() -> None:
    assert TINY.linkable == (FIRST, SECOND)
    assert TINY.homes == {"tiny-1#1": "tiny-1#1", "tiny-1#2": "tiny-1#2"}
    assert [one.path for one in official().linkable] == [
        "tiny-official#1",
        "tiny-official#2",
        "tiny-official#1.a",
    ]
    assert official().homes["tiny-official#1.a"] == "tiny-official#1"
    assert official().homes["tiny-1#1"] == "tiny-official#1"


def test_wording_is_laid_over_the_edition_that_it_belongs_to() -> None:
    (worded,) = with_wording([TINY, official()])
    assert worded.key == "tiny-1"
    assert [one.path for one in worded.evidence_nodes] == ["tiny-1#1", "tiny-1#2"]
    assert worded.node("1").title == FIRST.title
    assert worded.homes["tiny-official#1.a"] == "tiny-1#1"
    assert worded.homes["tiny-official#1"] == "tiny-1#1"
    assert worded.node("2").children == ()


def test_wording_stands_alone_where_its_edition_is_not_used() -> None:
    other = replace(TINY, id="other")
    assert with_wording([other, official()]) == (other, official())


def test_official_statements_are_as_prompts_in_what_goes_to_others() -> None:
    quiet = without_official_statements(official())
    below = quiet.by_path["tiny-official#1.a"]
    assert (below.wording, below.statement) == (Wording.WORKING, "")
    assert quiet.node("1").wording is Wording.OWN
    titles = replace(official(), nodes=(node("1", kind="task", wording=Wording.OFFICIAL),))
    assert without_official_statements(titles).node("1").wording is Wording.OFFICIAL


def test_source_is_named_by_its_site_once_and_with_how_sure_it_is() -> None:
    sources = ("https://www.hee.nhs.uk/a", "https://www.hee.nhs.uk/b", "A handbook")
    told = Provenance(sources=sources, confidence=Confidence.PARTLY)
    assert told.short == "hee.nhs.uk, A handbook · partly sourced"
    assert Provenance(sources=(), confidence=Confidence.OWN).short == "our own design"
