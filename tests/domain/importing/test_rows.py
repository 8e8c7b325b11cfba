"""A row becomes an entry; what cannot be read is told, and kept in its text."""

from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.form import FieldKind
from fcp_portfolio.domain.importing.columns import Columns
from fcp_portfolio.domain.importing.dates import Order
from fcp_portfolio.domain.importing.rows import Around, Becomes, Reader
from fcp_portfolio.domain.importing.table import Line, Table, row_digest

UNWORKED = (
    "“minutes” holds a formula without a result. Open the list in its own program, save it, and "
    "import it again."
)


def read(
    around: Around,
    cells: dict[str, str],
    targets: dict[str, str] | None = None,
    *,
    form: str = "reflection",
    order: Order | None = Order.DAY_FIRST,
    final: bool = False,
    line: Line | None = None,
) -> Becomes:
    """What a row becomes; its columns are called by what they mean unless targets are given."""
    made = line or Line(number=5, cells=tuple(cells.values()))
    table = Table(name="Log", headings=tuple(cells), lines=(made,))
    columns = Columns(form=form, targets=targets or {h: h for h in cells}, order=order, final=final)
    return Reader(table, columns, around).read(made)


def told(becomes: Becomes) -> list[tuple[str, str]]:
    return [(note.part, str(note.sentence)) for note in becomes.notes]


def test_a_row_becomes_an_entry(around: Around) -> None:
    found = read(
        around,
        {
            "title": " Knee  pain ",
            "date": "14/11/25",
            "form": "CbD",
            "minutes": "45 min",
            "links": "4, 5",
            "why": "Night pain was asked for.",
            "person": "Dr Sam Example",
            "tags": "knee; Clinic, knee",
            "private": "yes",
            "text": "Ask first.",
            "leave": "not wanted",
        },
    )
    content = found.content
    assert (content.title, content.occurred, content.form, content.minutes) == (
        "Knee pain",
        date(2025, 11, 14),
        "cbd",
        45,
    )
    assert [(link.code, link.why) for link in content.links] == [
        ("4", "Night pain was asked for."),
        ("5", "Night pain was asked for."),
    ]
    assert (content.person, content.tags, content.private) == ("p1", ("Clinic", "knee"), True)
    assert content.values == {"summary": "Ask first."}
    assert (found.draft, told(found)) == (True, [])


def test_what_cannot_be_read_is_told_and_in_the_text(around: Around) -> None:
    found = read(
        around,
        {
            "title": "Knee",
            "date": "31/02/25",
            "form": "Diary",
            "minutes": "a while",
            "links": "99",
            "person": "Dr Nobody",
            "private": "perhaps",
            "text": "Ask first.",
        },
    )
    assert found.content.values["happened"] == (
        "text: Ask first.\n\nform: Diary\n\ndate: 31/02/25\n\nminutes: a while\n\n"
        "person: Dr Nobody\n\nlinks: 99\n\nprivate: perhaps"
    )
    assert told(found) == [
        ("form", "No form is called “Diary”: Reflection is used."),
        ("occurred", "“31/02/25” cannot be read as a date. It is in the text."),
        ("minutes", "“a while” cannot be read as a length in minutes. It is in the text."),
        ("person", "“Dr Nobody” is not among your people: the name is in the text."),
        ("links", "No capability is called “99”."),
        ("private", "“perhaps” cannot be read as a yes or no. It is in the text."),
    ]
    assert found.content.private


@pytest.mark.parametrize(
    ("text", "what"), [("14/11/2052", "still to come"), ("1/2/1899", "before 1900")]
)
def test_a_day_that_cannot_be_stays_in_the_text(around: Around, text: str, what: str) -> None:
    found = read(around, {"title": "Knee", "date": text})
    assert found.content.occurred is None
    assert found.content.values == {"happened": f"date: {text}"}
    assert [what in sentence for _, sentence in told(found)] == [True]


def test_a_date_that_leaves_something_open_stays_in_the_text_too(around: Around) -> None:
    found = read(around, {"title": "Knee", "date": "w/c 3.3.25"})
    assert found.content.occurred == date(2025, 3, 3)
    assert found.content.values == {"happened": "date: w/c 3.3.25"}


def test_a_day_longer_than_a_day_is_no_length(around: Around) -> None:
    found = read(around, {"title": "Knee", "minutes": "100 hours"})
    assert (found.content.minutes, [part for part, _ in told(found)]) == (None, ["minutes"])


def test_no_minutes_are_none(around: Around) -> None:
    assert read(around, {"title": "Knee", "minutes": "0"}).content.minutes is None


def test_the_heading_says_hours(around: Around) -> None:
    found = read(around, {"T": "Knee", "Hours": "1.5"}, {"T": "title", "Hours": "minutes"})
    assert found.content.minutes == 90


def test_a_row_that_is_not_private_says_so(around: Around) -> None:
    assert not read(around, {"title": "Knee", "private": "no"}).content.private


def test_fields_of_the_form_are_filled(around: Around) -> None:
    cells = {
        "field.setting": "video",
        "field.summary": "Knee.",
        "field.complexity": "very",
        "title": "Knee",
    }
    found = read(around, cells, form="cbd")
    assert found.content.values == {
        "setting": "Video",
        "summary": "Knee.\n\nfield.complexity: very",
    }
    assert [part for part, _ in told(found)] == ["complexity"]


def test_choices_dates_and_answers_take_other_peoples_words(around: Around) -> None:
    ceps = read(
        around,
        {"title": "Knee", "field.region": "knee; hip", "field.consent": "Y"},
        form="ceps",
    )
    assert (ceps.content.values["consent"], ceps.content.values["region"]) == (
        True,
        ["Knee", "Hip"],
    )
    course = {"title": "Course", "field.completed": "14/11/25", "field.expires": "never"}
    found = read(around, course, form="certificate").content.values
    assert found == {"completed": "2025-11-14", "learned": "field.expires: never"}
    odd = read(around, {"title": "Knee", "field.consent": "perhaps"}, form="ceps")
    assert odd.content.values == {"context": "field.consent: perhaps"}


def test_a_field_of_another_form_goes_into_the_text(around: Around) -> None:
    found = read(around, {"title": "Knee", "form": "CbD", "field.happened": "Much."})
    assert found.content.values == {"summary": "field.happened: Much."}


def test_empty_cells_fill_nothing(around: Around) -> None:
    assert read(around, {"title": "Knee", "field.happened": ""}).content.values == {}


def test_long_cells_stand_below_their_headings(around: Around) -> None:
    found = read(around, {"A": "one\ntwo", "B": "three"}, {"A": "text", "B": "text"})
    assert found.content.values == {"happened": "A:\none\ntwo\n\nB: three"}


def test_a_title_is_made_where_there_is_none(around: Around) -> None:
    named = read(around, {"text": "Night pain.\nAnd more."})
    nameless = read(around, {"date": "14/11/25"})
    assert (named.content.title, nameless.content.title) == ("Night pain.", "Row 5")
    assert [part for part, _ in told(named)] == ["title"]


def test_a_title_that_is_too_long_stays_whole_in_the_text(around: Around) -> None:
    found = read(around, {"title": ("knee " * 80).strip()})
    assert len(found.content.title) < 90
    assert found.content.values == {"happened": "title:\n" + ("knee " * 80).strip()}


def test_tags_that_are_too_long_stay_in_the_text(around: Around) -> None:
    found = read(around, {"title": "Knee", "tags": "x" * 50})
    assert (found.content.tags, found.content.values) == (
        (),
        {"happened": f"tags: {'x' * 50}"},
    )


def test_a_reason_without_a_capability_stays_in_the_text(around: Around) -> None:
    found = read(around, {"title": "Knee", "why": "It shows much."})
    assert found.content.values == {"happened": "why: It shows much."}


def test_what_is_complete_is_final_where_that_is_chosen(around: Around) -> None:
    debrief = {"title": "Knee", "date": "14/11/25", "text": "Night pain."}
    states = [
        read(around, debrief, form="debrief", final=True).draft,
        read(around, debrief, form="debrief").draft,
        read(around, {**debrief, "date": "?"}, form="debrief", final=True).draft,
    ]
    assert states == [False, True, True]


def test_hidden_rows_and_formulas_without_results_are_told(around: Around) -> None:
    line = Line(number=7, cells=("Knee", ""), hidden=True, unworked=frozenset({1}))
    found = read(around, {"title": "", "minutes": ""}, line=line)
    assert told(found) == [
        ("row", "This row is hidden in the list."),
        ("row", UNWORKED),
    ]


def test_the_column_shows_how_its_dates_are_read(around: Around) -> None:
    lines = tuple(
        Line(number=n, cells=(text,)) for n, text in enumerate(("11/14/25", "03/04/25"), 2)
    )
    table = Table(name="Log", headings=("Date",), lines=lines)
    reader = Reader(table, Columns(form="reflection", targets={"Date": "date"}), around)
    assert [reader.read(line).content.occurred for line in lines] == [
        date(2025, 11, 14),
        date(2025, 3, 4),
    ]


def test_a_column_that_shows_no_order_is_told_row_by_row(around: Around) -> None:
    found = read(around, {"title": "Knee", "date": "03/04/25"}, order=None)
    assert [part for part, _ in told(found)] == ["occurred"]


def test_a_form_of_tables_alone_keeps_what_fits(around: Around) -> None:
    tables = replace(
        around.forms["roadmap-checklist"],
        fields=tuple(
            f for f in around.forms["roadmap-checklist"].fields if f.kind is FieldKind.TABLE
        ),
    )
    only = replace(around, forms={"only": tables, **around.forms})
    found = read(only, {"title": "Knee", "text": "Night pain."}, form="only")
    assert (found.content.title, found.content.values) == ("Knee", {})
    assert told(found) == [("text", "The form has no field for text: “Night pain.” is left out.")]


def test_a_one_line_field_takes_the_text_in_one_line(around: Around) -> None:
    tutorial = around.forms["tutorial"]
    lines = replace(tutorial, fields=tuple(f for f in tutorial.fields if f.id == "topic"))
    only = replace(around, forms={"only": lines, **around.forms})
    found = read(only, {"A": "Knee", "B": "Hip"}, {"A": "text", "B": "text"}, form="only")
    assert found.content.values == {"topic": "A: Knee; B: Hip"}


def test_a_row_is_known_by_what_it_says() -> None:
    one = {"Date": "14/11/25", "Notes": ""}
    assert row_digest(one) == row_digest({"Notes": "", "Date": "14/11/25"})
    assert row_digest(one) == row_digest({"Date": "14/11/25", "More": ""})
    assert row_digest(one) != row_digest({"Date": "15/11/25"})
