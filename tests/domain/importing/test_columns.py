"""What columns mean: guessed from their headings, chosen by a person, remembered."""

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.importing.columns import (
    Columns,
    columns_from_json,
    columns_json,
    guess_columns,
    main_field,
    read_columns,
    targets_for,
    twice,
)
from fcp_portfolio.domain.importing.dates import Order
from fcp_portfolio.domain.importing.rows import Around
from fcp_portfolio.domain.importing.table import Line, Table
from tests.domain.builders import form


def table(headings: tuple[str, ...], *cells: str) -> Table:
    lines = (Line(number=2, cells=cells),) if cells else ()
    return Table(name="Log", headings=headings, lines=lines)


def guessed(around: Around, *headings: str, form: str = "reflection") -> list[str]:
    forms = around.forms
    return list(guess_columns(table(headings), forms[form], tuple(forms.values())).values())


def test_usual_headings_are_understood(around: Around) -> None:
    assert guessed(
        around, "Date", "Activity", "Capabilities", "Why", "Duration (mins)", "Supervisor", "Tags"
    ) == ["date", "title", "links", "why", "minutes", "person", "tags"]


def test_an_unknown_heading_is_text(around: Around) -> None:
    assert guessed(around, "Thoughts") == ["text"]


def test_a_field_of_the_form_is_met_by_its_label(around: Around) -> None:
    assert guessed(around, "What happened?", "Setting") == ["field.happened", "field.setting"]


def test_two_columns_are_not_both_the_date(around: Around) -> None:
    assert guessed(around, "Date", "Date of entry") == ["date", "text"]


def test_a_column_of_forms_is_the_form_though_a_field_is_called_so(around: Around) -> None:
    forms = around.forms
    found = [
        guess_columns(table(("Type",), cell), forms["reflection"], tuple(forms.values()))
        for cell in ("CBD", "Reading or course")
    ]
    assert found == [{"Type": "form"}, {"Type": "field.type"}]


def test_a_kind_that_names_no_form_is_text(around: Around) -> None:
    assert guessed(around, "Evidence type") == ["text"]


def test_a_choice_of_a_person_replaces_the_guess(around: Around) -> None:
    reflection = around.forms["reflection"]
    found = read_columns(
        ["thoughts=happened", "A = B=title"], {"Thoughts": "text", "A = B": "text"}, reflection
    )
    assert found == {"Thoughts": "field.happened", "A = B": "title"}


def test_a_heading_that_is_not_there_is_refused(around: Around) -> None:
    with pytest.raises(Refused, match=r"^“Nothing” is no heading of this list\. Write HEADING="):
        read_columns(["Nothing=title"], {"Thoughts": "text"}, around.forms["reflection"])
    with pytest.raises(Refused, match=r"^“Thoughts” is no heading"):
        read_columns(["Thoughts"], {"Thoughts": "text"}, around.forms["reflection"])


def test_a_target_that_is_not_there_is_refused(around: Around) -> None:
    with pytest.raises(Refused, match=r"^A column cannot become “x”\. It can become: title, date,"):
        read_columns(["Thoughts=x"], {"Thoughts": "text"}, around.forms["reflection"])


def test_two_columns_cannot_be_one_thing() -> None:
    columns = Columns(form="reflection", targets={"A": "date", "B": "date", "C": "text"})
    assert twice(columns) == (
        (
            "“A” and “B” cannot all be the same: choose one of them, and “Text, below its heading” "
            "for the others."
        ),
    )
    assert twice(Columns(form="reflection", targets={"A": "text", "B": "text"})) == ()


@pytest.mark.parametrize("order", [None, Order.MONTH_FIRST])
def test_what_was_chosen_is_remembered_whole(order: Order | None) -> None:
    columns = Columns(form="cbd", targets={"A": "date"}, order=order, final=True)
    assert columns_from_json(columns_json(columns)) == columns


def test_the_assessors_fields_are_never_offered(around: Around) -> None:
    offered = targets_for(around.forms["cbd"])
    assert "field.summary" in offered
    assert "field.feedback" not in offered


def test_text_goes_into_the_first_long_field_of_the_owner(around: Around) -> None:
    named = {one.id: main_field(one) for one in around.forms.values()}
    assert {key: field and field.id for key, field in named.items() if key in {"cbd", "ceps"}} == {
        "cbd": "summary",
        "ceps": "context",
    }
    assert form().id == "tiny"
