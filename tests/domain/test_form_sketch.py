"""Pasted rows draw a form: a label, a kind and a hint in each."""

from fcp_portfolio.domain.form import FieldKind
from fcp_portfolio.domain.form_sketch import form_values, sketched_form
from fcp_portfolio.domain.sketch import About

ROWS = """Label\tKind\tHint\tOptions
Why you went\tlong text\tNo names.\t
Who was there\tchoice: Carer; Nurse\t\t
Who else\tchoices\t\tCarer; Nobody
How it went\tscale: not yet; safely\t\t
Safe?\tyes/no\t\t
"""


def test_rows_become_fields() -> None:
    sketch = sketched_form(ROWS)
    assert [(row.id, row.kind, row.options) for row in sketch.rows] == [
        ("why-you-went", FieldKind.LONG_TEXT, ()),
        ("who-was-there", FieldKind.CHOICE, ("Carer", "Nurse")),
        ("who-else", FieldKind.CHOICES, ("Carer", "Nobody")),
        ("how-it-went", FieldKind.SCALE, ("not yet", "safely")),
        ("safe", FieldKind.YES_NO, ()),
    ]
    assert sketch.doubts == ()
    assert [row.id for row in sketched_form("Label\tKind\n\ttext\nA day\tdate").rows] == ["a-day"]


def test_doubts_are_told_with_what_was_made_instead() -> None:
    sketch = sketched_form("Why\tmagic\nWho\tchoice: one\nWhy\t\n?\ttext\n")
    assert [(row.id, row.kind) for row in sketch.rows] == [
        ("why", FieldKind.LONG_TEXT),
        ("who", FieldKind.TEXT),
        ("why-2", FieldKind.LONG_TEXT),
        ("field", FieldKind.TEXT),
    ]
    assert sketch.doubts == (
        (1, "“magic” is no kind of field: made a long text."),
        (2, "Nothing to choose from: made a line of text. Write “choice: a; b”."),
        (3, "No kind: made a long text."),
    )


def test_no_rows_make_no_form() -> None:
    assert sketched_form("").unfit == (
        "There are no rows. Paste a label, a kind and a hint in each line."
    )


def test_form_says_what_its_file_says() -> None:
    made = form_values(sketched_form(ROWS), About(title="Home visit", kind="Observation"))
    assert (made["id"], made["kind"], made["purpose"]) == (
        "home-visit",
        "Observation",
        "Home visit",
    )
    fields = made["fields"]
    assert isinstance(fields, list)
    assert fields[0] == {
        "id": "why-you-went",
        "label": "Why you went",
        "kind": "long_text",
        "hint": "No names.",
    }
    assert fields[1]["options"] == ["Carer", "Nurse"]
    assert fields[3]["criteria"] == [{"id": "overall", "text": "How it went"}]
