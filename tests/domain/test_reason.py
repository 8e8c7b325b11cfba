"""A reason is a sentence, and is said where the passages that it lets stand go out."""

import pytest

from fcp_portfolio.domain.reason import is_reason, kept_for


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("", False),
        ("x", False),
        (". . .", False),
        ("1 2 3", False),
        ("Made up", False),
        ("no no no", False),
        ("a b c", False),
        ("An example number", True),
        ("Né à Épinal", True),
        ("Nobody\nin it exists.", True),
    ],
)
def test_a_reason_has_three_different_words(text: str, *, taken: bool) -> None:
    assert is_reason(text) == taken


def test_readers_are_told_how_many_passages_were_kept_and_why() -> None:
    assert kept_for(0, "Whatever") == ""
    assert kept_for(1, "An example\nnumber") == (
        "1 passage that looks like an identifier of a patient was kept by the owner, who gave this "
        "reason: “An example number”"
    )
    long = kept_for(11, "word " * 200)
    assert long.startswith("11 passages that look like identifiers of patients were kept by")
    assert len(long) < 450
    assert long.endswith("word …”")
