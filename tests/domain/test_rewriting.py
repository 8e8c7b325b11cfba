"""Other words in the place of those that would identify somebody."""

import pytest

from fcp_portfolio.domain.entry import Attachment, Content, Link
from fcp_portfolio.domain.rewriting import fitted, rewritten


@pytest.mark.parametrize(
    ("before", "instead"),
    [
        ("", "The patient"),
        ("It ended. ", "The patient"),
        ("First line\n", "The patient"),
        ("He said: “", "the patient"),
        ("We saw ", "the patient"),
    ],
)
def test_a_capital_where_a_sentence_begins(before: str, instead: str) -> None:
    assert fitted(before, "the patient") == instead


def test_it_is_written_wherever_it_stands_and_in_no_longer_word() -> None:
    link = Link(framework="f", edition="1", path="f#4", code="4", title="T", why="Shows Joan")
    kept = Attachment(
        sha256="a", name="Joan.pdf", description="Joan's scan", media_type="x", size=1, pages=None
    )
    content = Content(
        form="debrief",
        form_edition="1",
        title="Joan",
        values={
            "a": "With Joan, not Joanna.",
            "b": [{"c": "Joan"}, ["no Joan"]],
            "d": None,
        },
        tags=("for Joan",),
        links=(link,),
        attachments=(kept,),
    )

    changed = rewritten(content, "Joan", "the patient")

    assert changed.title == "The patient"
    assert changed.values == {
        "a": "With the patient, not Joanna.",
        "b": [{"c": "The patient"}, ["no the patient"]],
        "d": None,
    }
    assert changed.tags == ("for the patient",)
    assert changed.links[0].why == "Shows the patient"
    assert (changed.attachments[0].name, changed.attachments[0].description) == (
        "The patient.pdf",
        "The patient's scan",
    )
