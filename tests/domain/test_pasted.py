"""Rows are told apart however they were pasted, and their columns by what stands over them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.pasted import named, pasted_rows

ORDER = ("code", "title", "statement")


def cells(text: str) -> list[tuple[str, ...]]:
    return [row.cells for row in pasted_rows(text)]


def values(text: str) -> list[dict[str, str]]:
    return [dict(row.values) for row in named(pasted_rows(text), ORDER)]


@pytest.mark.parametrize(
    "text",
    [
        "1.1\tListens\tLets people finish\n1.2\tTalks\tPlainly\n",
        "1.1  Listens  Lets people finish\n1.2   Talks   Plainly\n",
        "1.1,Listens,Lets people finish\n1.2,Talks,Plainly\n",
        "1.1;Listens;Lets people finish\r\n1.2;Talks;Plainly",
    ],
)
def test_cells_are_parted_by_tabs_spaces_or_signs(text: str) -> None:
    assert cells(text) == [("1.1", "Listens", "Lets people finish"), ("1.2", "Talks", "Plainly")]


def test_a_cell_in_quotes_may_hold_line_ends_and_signs() -> None:
    assert cells('1\t"Listens,\nand waits"\n2\tTalks\n') == [
        ("1", "Listens, and waits"),
        ("2", "Talks"),
    ]
    assert [row.number for row in pasted_rows('1\t"Listens,\nand waits"\n2\tTalks\n')] == [1, 3]
    assert cells('Listens,"Hears, and waits"\nTalks,Plainly') == [
        ("Listens", "Hears, and waits"),
        ("Talks", "Plainly"),
    ]


def test_prose_with_commas_is_no_csv() -> None:
    assert cells("Listens, and waits\nTalks, plainly\n") == [
        ("", "Listens, and waits"),
        ("", "Talks, plainly"),
    ]


def test_lines_of_one_cell_give_their_code() -> None:
    assert cells("1.1 Listens\n(2) Talks\nA. Team\nA good listener\n\n4.a) Waits") == [
        ("1.1", "Listens"),
        ("2", "Talks"),
        ("A", "Team"),
        ("", "A good listener"),
        ("4.a", "Waits"),
    ]


@pytest.mark.parametrize("text", ["1" * 100_000, "a1.2-" * 20_000 + "!", "1" * 100_000 + " !"])
def test_a_line_as_long_as_a_book_is_read_to_its_end(text: str) -> None:
    assert "".join(cells(text)[0]) == text.replace(" ", "")


def test_what_would_be_a_cell_of_many_pages_is_no_table() -> None:
    text = '1,"' + "a" * 140_000 + "\n2,b"
    assert cells(text) == [("", line) for line in text.split("\n")]


def test_what_is_set_in_says_how_far() -> None:
    assert [row.indent for row in pasted_rows("A. Team\n  1 Talks\n    2 Waits")] == [0, 2, 4]
    rows = pasted_rows("Domain\tCapability\nTeam\n\tTalks\n\tWaits\n")
    assert [(row.cells[1], row.indent) for row in rows] == [("Team", 0), ("Talks", 1), ("Waits", 1)]


def test_columns_are_named_by_the_first_row() -> None:
    named_so = [{"statement": "Plainly", "code": "1", "title": "Talks"}]
    assert values("Description\tRef\tName\nPlainly\t1\tTalks\n") == named_so
    assert values("Description:,Ref,Name\nPlainly,1,Talks\n") == named_so
    (row,) = values("Ref\tType\tName\n1\tsoft\tTalks\n")
    assert (row["code"], row["title"]) == ("1", "Talks")


def test_columns_without_names_begin_with_a_code_where_there_is_one() -> None:
    assert values("1\tTalks\tPlainly") == [{"code": "1", "title": "Talks", "statement": "Plainly"}]
    assert values("Talks\tPlainly") == [{"title": "Talks", "statement": "Plainly"}]
    assert values("Talks") == [{"code": "", "title": "Talks"}]


def test_cells_without_a_column_are_kept_apart() -> None:
    (row,) = named(pasted_rows("1\tTalks\tPlainly\tand\t\tmore"), ORDER)
    assert row.beyond == ("and", "more")


def test_nothing_gives_no_rows() -> None:
    assert named(pasted_rows(" \n\t\n"), ORDER) == ()


@given(st.text(alphabet=st.sampled_from('ab1.,;\t\n "A)(é')))
def test_any_text_gives_rows_with_words(text: str) -> None:
    assert all(any(row.cells) for row in pasted_rows(text))
    named(pasted_rows(text), ORDER)
