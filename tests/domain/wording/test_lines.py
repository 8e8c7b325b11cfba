"""Lines come in the order in which they are read, without headers, footers and page numbers."""

from fcp_portfolio.domain.wording.lines import (
    Piece,
    TextLine,
    placed_lines,
    text_lines,
    without_running_lines,
)


def piece(text: str, left: float, top: float, *, page: int = 1, width: float = 80) -> Piece:
    return Piece(page, left, left + width, top, top + 10, text)


def said(*pieces: Piece) -> list[str]:
    return [line.text for line in placed_lines(pieces)]


def test_one_column_is_read_from_the_top_down() -> None:
    assert said(piece("second", 0, 20), piece("first", 0, 5)) == ["first", "second"]
    assert said() == []
    assert said(piece("  ", 0, 5)) == []


def test_pieces_beside_one_another_are_one_line() -> None:
    assert said(
        piece("a)", 0, 5, width=8), piece("Lis", 30, 5, width=20), piece("tens", 50, 5)
    ) == ["a) Listens"]
    assert said(piece("far", 0, 5), piece("away", 300, 5)) == ["far", "away"]
    assert said(piece("far", 0, 5), piece("away", 105, 5)) == ["far", "away"]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [piece(f"left {n}", 0, 20 + 12 * n) for n in range(4)]
    right = [piece(f"right {n}", 100, 20 + 12 * n) for n in range(4)]
    across = piece("across both", 0, 0, width=180)
    foot = piece("and below", 0, 100, width=180)
    assert said(*right, *left, across, foot) == [
        "across both",
        *(f"left {n}" for n in range(4)),
        *(f"right {n}" for n in range(4)),
        "and below",
    ]


def test_a_page_with_little_in_its_second_column_is_read_as_the_one_before() -> None:
    first = [piece(f"{n}", x, 20 + 12 * n) for x in (0, 100) for n in range(4)]
    second = [piece(f"left {n}", 0, 20 + 12 * n, page=2) for n in range(4)]
    rest = piece("right", 100, 23, page=2)
    assert said(*first, *second, rest)[8:] == ["left 0", "left 1", "left 2", "left 3", "right"]
    whole = [piece(f"{n} across", 0, 20 + 12 * n, page=2, width=180) for n in range(2)]
    assert said(*first, *whole)[8:] == ["0 across", "1 across"]


def test_a_line_far_below_the_one_before_may_begin_something_new() -> None:
    lines = placed_lines([piece(str(top), 0, top) for top in (0, 12, 24, 60, 72)])
    assert [line.gap for line in lines] == [True, False, False, True, False]


def test_text_has_pages_gaps_and_edges() -> None:
    first, second, third = text_lines("One\r\n\r\nTwo\fThree \x02 \ufb01ve")
    assert (first.gap, second.gap, third.gap) == (True, True, True)
    assert (second.page, third.page, third.text) == (1, 2, "Three - five")
    lines = text_lines("\n".join("abcdef") + "\fg")
    assert [line.edge for line in lines] == [True, True, False, False, True, True, True]


def test_what_runs_over_the_pages_is_left_out() -> None:
    pages = [f"Core capabilities\nWords {n}\nmore\nagain\nthe end\n{n}" for n in "abcd"]
    kept = [line.text for line in without_running_lines(text_lines("\f".join(pages)))]
    assert "Core capabilities" not in kept
    assert "again" in kept
    numbered = [f"Words {n}\nmore\nagain\nof it\nPage {k} of 9" for k, n in enumerate("ab", 1)]
    kept = [line.text for line in without_running_lines(text_lines("\f".join(numbered)))]
    assert [text for text in kept if text.startswith("Page")] == []
    assert "Words a" in kept


def test_in_text_without_pages_only_what_stands_there_often_is_left_out() -> None:
    text = "Header\nOne\nPage 2\nHeader\nTwo\n12\nHeader\nOne"
    assert [line.text for line in without_running_lines(text_lines(text))] == [
        "One",
        "Two",
        "12",
        "One",
    ]
    assert without_running_lines([TextLine(text="x", page=1)]) == (TextLine(text="x", page=1),)
