"""Pasted rows draw a tree, and every doubt stands beside its row."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.form_sketch import sketched_form
from fcp_portfolio.domain.sketch import (
    About,
    Sketch,
    framework_values,
    headings,
    plural,
    sketched,
    slug,
)

HUB = """Code	Title	Statement
A	The practice
A.1	Knows the team	Names each.
B	The people
B.1	Listens
"""


def tree(sketch: Sketch) -> list[tuple[int, str, str]]:
    return [(row.depth, row.code, row.title) for row in sketch.rows]


def values(text: str, **about: Any) -> dict[str, Any]:
    return framework_values(
        sketched(text), About(**{"title": "Hub induction", **about}), "2026-11-20"
    )


@pytest.mark.parametrize(
    "text",
    [
        "A  The practice\nA.1  Knows the team\nB  The people\nB.1  Listens",
        "A. The practice\n  A.1 Knows the team\nB. The people\n  B.1 Listens",
        HUB,
    ],
)
def test_a_code_lies_below_the_one_that_it_begins_with(text: str) -> None:
    assert tree(sketched(text)) == [
        (0, "A", "The practice"),
        (1, "A.1", "Knows the team"),
        (0, "B", "The people"),
        (1, "B.1", "Listens"),
    ]


def test_ten_does_not_lie_below_one() -> None:
    assert [
        depth for depth, _, _ in tree(sketched("1 One\n1.1 Below\n10 Ten\n1.10 Below one"))
    ] == [
        0,
        1,
        0,
        1,
    ]


def test_numbers_lie_below_the_letters_before_them() -> None:
    text = "A. Person\n1 Talks\n1.a Plainly\n2 Cares\nB. Assess\n3 Asks"
    assert [depth for depth, _, _ in tree(sketched(text))] == [0, 1, 2, 1, 0, 1]
    text = "1 Person\na) Talks\n2 Assess\nb) Asks"
    assert [depth for depth, _, _ in tree(sketched(text))] == [0, 1, 0, 1]


def test_rows_without_codes_lie_as_far_in_as_they_are_set() -> None:
    assert tree(sketched("Person\n  Talks\n  Cares\nAssess\n  Asks")) == [
        (0, "1", "Person"),
        (1, "1.1", "Talks"),
        (1, "1.2", "Cares"),
        (0, "2", "Assess"),
        (1, "2.1", "Asks"),
    ]


def test_a_row_without_a_statement_heads_those_that_have_one() -> None:
    assert [depth for depth, _, _ in tree(sketched("Person\t\nTalks\tPlainly\nCares\tKindly"))] == [
        0,
        1,
        1,
    ]
    assert [depth for depth, _, _ in tree(sketched("Talks\tPlainly\nCares\t"))] == [0, 0]


def test_a_list_of_headings_has_one_level() -> None:
    assert tree(headings("1 Teaching\n1.1 Students\n2 Research")) == [
        (0, "1", "Teaching"),
        (0, "1.1", "Students"),
        (0, "2", "Research"),
    ]


def test_doubts_stand_beside_their_rows() -> None:
    sketch = sketched("1\tTalks\tx\ty\n1\tCares\tz\n4 (a)\tAsks\n\tWaits\n9\t\n")
    assert [row.code for row in sketch.rows] == ["1", "1.1", "4.a", "2"]
    assert sketch.doubts == (
        (1, "More cells than columns: “y” was left out."),
        (2, "The code stands twice: numbered 1.1."),
        (3, "“4 (a)” is written as 4.a."),
        (4, "No code: numbered 2."),
        (5, "Only a code and no words: left out."),
    )


def test_nothing_can_be_made_of_no_rows_long_cells_and_many_levels() -> None:
    assert sketched("\n").unfit == (
        "There are no rows. Paste a code, a title and a statement in each line."
    )
    assert sketched(f"Talks\n{'x' * 1001}").unfit == (
        "Line 2 has more than 1000 characters in one cell. Shorten it."
    )
    deep = "\n".join(f"{' ' * n}Row {n}" for n in range(5))
    assert sketched(deep).unfit == "More than 4 levels. Set the rows in less far."


def test_evidence_is_linked_where_every_branch_reaches() -> None:
    assert sketched(HUB).evidence == 1
    assert sketched("A. Practice\nA.1 Team\nB. People").evidence == 0


def test_framework_says_what_was_asked_and_that_it_is_its_owners() -> None:
    made = values(
        HUB, edition="2026", publisher="A hub", licence="Free.", source="https://a.example.org"
    )
    assert made["id"] == "hub-induction"
    assert (made["link"], made["provenance"]) == (
        "https://a.example.org",
        {"sources": ["https://a.example.org"], "confidence": "our own design"},
    )
    assert [level["kind"] for level in made["levels"]] == ["domain", "capability"]
    assert made["levels"][1]["evidence"] == "yes"
    assert made["nodes"][0]["nodes"] == [
        {"code": "A.1", "title": "Knows the team", "statement": "Names each."}
    ]


def test_framework_without_answers_says_so() -> None:
    made = values(HUB, source="A letter", levels=("part",))
    assert "link" not in made
    assert (made["publisher"], made["published"]) == ("Not said", "2026-11-20")
    assert [level["plural"] for level in made["levels"]] == ["parts", "level 2s"]
    assert values(HUB, id="own")["id"] == "own"
    assert values(HUB)["provenance"] == {"confidence": "our own design"}


def test_plurals_and_ids() -> None:
    assert [plural(one) for one in ("skill", "capability", "day", "class", "branch")] == [
        "skills",
        "capabilities",
        "days",
        "classes",
        "branches",
    ]
    assert slug("  My Hub: Induction (2026)! ") == "my-hub-induction-2026"


@given(st.text(alphabet=st.sampled_from("ab12.,\t\n A)")))
def test_any_text_gives_a_tree_with_codes_of_their_own(text: str) -> None:
    rows = sketched(text).rows
    assert len({row.code for row in rows}) == len(rows)
    steps = zip((-1, *(row.depth for row in rows)), rows, strict=False)
    assert all(row.depth <= before + 1 for before, row in steps)


@pytest.mark.parametrize("text", ["a\n" * 2_001, "a" * 1_000_001])
def test_more_rows_than_anybody_pastes_are_not_drawn(text: str) -> None:
    """The window draws while one types: thousands of rows without codes would hold it for long."""
    unfit = "More than 2,000 rows, or a million characters. Paste a part of it."
    assert (sketched(text).unfit, sketched_form(text).unfit) == (unfit, unfit)
    assert sketched(text).rows == sketched_form(text).rows == ()
