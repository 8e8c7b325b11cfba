"""The guide as values: what is read of a passage where letters alone are shown."""

from fcp_portfolio.domain.guide import Words, plain


def test_letters_stay_where_looks_are_not_shown() -> None:
    assert plain((Words(text="Press "), Words(text="F1"), Words(text="."))) == "Press F1."
