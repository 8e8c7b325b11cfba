"""An entry as plain data: printed, read back, refused where it says something unknown."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.form import Criterion, Field, FieldKind, Scale
from fcp_portfolio.services.entries import get_entry, link_to, log_entry
from fcp_portfolio.services.exchange import (
    entry_json,
    in_form_order,
    person_id,
    read_date,
    read_entry_file,
)
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from tests.builders import TODAY, debrief


def read(portfolio: Portfolio, text: str, folder: Path = Path()) -> Content:
    return read_entry_file(portfolio, text.encode(), "entry.yaml", folder).content


def refused(portfolio: Portfolio, text: str) -> str:
    with pytest.raises(Refused) as error:
        read(portfolio, text)
    return error.value.sentence


def test_entry_that_is_printed_can_be_read_back(portfolio: Portfolio, tmp_path: Path) -> None:
    person = add_person(portfolio, name="Dr Sam Example", role="GP").value
    kept = add_bytes(portfolio, b"Some notes of a day.\n", "notes.txt", description="Notes").value
    content = debrief(
        values={"start": "14:30", "mode": "In person", "contacts": "8"},
        person=person.id,
        links=(link_to(portfolio, "4", "I ruled out a fracture"),),
        attachments=(kept,),
        private=True,
    )
    entry = log_entry(portfolio, content).value
    printed = entry_json(portfolio, entry)
    assert list(printed)[:4] == ["schema", "kind", "title", "state"]
    assert (printed["kind"], printed["state"], printed["person"]) == (
        "Debrief",
        "Final",
        "Dr Sam Example, GP",
    )
    given = read_entry_file(portfolio, json.dumps(printed).encode(), "entry.json", tmp_path)
    assert given.content == entry.content
    assert (given.draft, given.files) == (False, ())
    again = log_entry(portfolio, given.content).value
    assert replace(again, id=entry.id, created=entry.created, changed=entry.changed) == entry


def test_draft_without_anything_can_be_read_back(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, Content(form="debrief", form_edition="1"), draft=True).value
    printed = entry_json(portfolio, entry)
    assert (printed["state"], printed["occurred"], printed["person"]) == ("Draft", None, None)
    given = read_entry_file(portfolio, json.dumps(printed).encode(), "entry.json", Path())
    assert (given.content, given.draft) == (entry.content, True)


def test_scale_and_table_are_printed_in_the_order_of_the_form(portfolio: Portfolio) -> None:
    fields = [field for form in portfolio.forms.values() for field in form.fields]
    scale = next(field for field in fields if len(field.criteria) > 1)
    table = next(field for field in fields if len(field.columns) > 1)
    names = [criterion.id for criterion in scale.criteria[:2]]
    level = {"level": "x", "comment": ""}
    printed = in_form_order(scale, {names[1]: level, names[0]: {"level": "x"}})
    assert list(printed.items()) == [(names[0], level), (names[1], level)]
    columns = [column.id for column in table.columns[:2]]
    printed = in_form_order(table, [{columns[1]: "b", columns[0]: "a"}, "odd"])
    assert [list(row.items()) for row in printed] == [[(columns[0], "a"), (columns[1], "b")]]
    assert in_form_order(scale, "odd") == "odd"


def test_values_are_read_as_the_form_has_them(portfolio: Portfolio) -> None:
    forms = portfolio.forms.values()
    form, scale = next((f, x) for f in forms for x in f.fields if len(x.criteria) > 1 and x.scale)
    level = scale.scale.levels[0]
    first, second = (criterion.id for criterion in scale.criteria[:2])
    text = (
        f"form: {form.id}\nstate: Draft\nvalues:\n  {scale.id}:\n    {first}: {level}\n"
        f"    {second}: {{level: {level}, comment: Well seen}}\n"
    )
    assert read(portfolio, text).values == {
        scale.id: {
            first: {"level": level, "comment": ""},
            second: {"level": level, "comment": "Well seen"},
        }
    }
    text = f'{{"form": "{form.id}", "values": {{"{scale.id}": {{"{first}": {{}}}}}}}}'
    assert read(portfolio, text).values == {scale.id: {first: {"level": "", "comment": ""}}}
    form, table = next((f, x) for f in forms for x in f.fields if len(x.columns) > 1)
    column = table.columns[0].id
    text = json.dumps(
        {"form": form.id, "values": {table.id: [{column: "a", "odd": "kept as it is"}, "odd"]}}
    )
    assert read(portfolio, text).values == {
        table.id: [{column: "a", "odd": "kept as it is"}, "odd"]
    }
    text = '{"form": "debrief", "values": {"contacts": 8, "learning": true}}'
    assert read(portfolio, text).values == {"contacts": "8", "learning": True}


@pytest.mark.parametrize(
    ("judged", "sentence"),
    [
        (
            "safely",
            (
                "“Seen” takes a level for each criterion, such as 1=not yet. Criteria: 1, 2. "
                "Levels: not yet, safely."
            ),
        ),
        (
            "{3: ''}",
            (
                "“Seen” takes a level for each criterion, such as 1=not yet. Criteria: 1, 2. "
                "Levels: not yet, safely."
            ),
        ),
        (
            "{1: {lvl: safely}}",
            "In “Seen”, “lvl” is not known. Did you mean “level”? Nothing was logged.",
        ),
    ],
)
def test_what_a_scale_does_not_have_is_refused(
    portfolio: Portfolio, judged: str, sentence: str
) -> None:
    scale = Scale(
        id="x", levels=("not yet", "safely"), provenance=portfolio.forms["cbd"].provenance
    )
    seen = Field(
        id="seen",
        label="Seen",
        kind=FieldKind.SCALE,
        scale=scale,
        criteria=(Criterion(id="1", text="Plans"), Criterion(id="2", text="Acts")),
    )
    form = replace(portfolio.forms["debrief"], id="judged", fields=(seen,))
    definitions = portfolio.definitions
    portfolio.definitions = replace(definitions, forms={**definitions.forms, "judged": form})
    assert refused(portfolio, f"form: judged\nvalues: {{seen: {judged}}}\n") == sentence


def test_entry_file_with_files_looks_at_them(portfolio: Portfolio, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"Some notes of a day.\n")
    text = (
        "form: debrief\ntitle: Knee\noccurred: 2026-11-14\nvalues:\n  learning: One thing\n"
        "attachments:\n  - file: notes.txt\n    description: My notes\n"
        "  - {file: notes.txt, name: other.txt}\n"
    )
    given = read_entry_file(portfolio, text.encode(), "entry.yaml", tmp_path)
    assert [(item.name, item.description) for item in given.files] == [
        ("notes.txt", "My notes"),
        ("other.txt", ""),
    ]
    entry = log_entry(portfolio, given.content, files=given.files).value
    assert [item.name for item in get_entry(portfolio, entry.id).content.attachments] == [
        "notes.txt",
        "other.txt",
    ]


def test_attachment_that_is_kept_may_get_another_name(portfolio: Portfolio) -> None:
    kept = add_bytes(portfolio, b"Some notes of a day.\n", "notes.txt").value
    log_entry(portfolio, debrief(attachments=(kept,)))
    text = f"form: debrief\nattachments:\n  - {{sha256: {kept.sha256}, name: better.txt}}\n"
    assert read(portfolio, text).attachments == (replace(kept, name="better.txt"),)
    with pytest.raises(NotFound) as missing:
        read(portfolio, "form: debrief\nattachments:\n  - {sha256: abc}\n")
    assert missing.value.sentence == (
        "“abc” is not in this portfolio. Name it with “file” to add it."
    )


def test_link_by_path_or_code(portfolio: Portfolio) -> None:
    expected = link_to(portfolio, "4", "because")
    for key, value in (("code", "'4'"), ("path", expected.path)):
        text = f"form: debrief\nlinks:\n  - {{{key}: {value}, why: because}}\n"
        assert read(portfolio, text).links == (expected,)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "form: debrief\ntitel: x\n",
            "In the entry, “titel” is not known. Did you mean “title”? Nothing was logged.",
        ),
        (
            "form: debrief\ndate: 2026-01-31\n",
            "In the entry, “date” is not known. Did you mean “occurred”? Nothing was logged.",
        ),
        (
            "form: debrief\nlinks:\n  - {xyz: 4}\n",
            ("In a link, “xyz” is not known. Keys: code, title, why, path. Nothing was logged."),
        ),
        (
            "form: debrief\nvalues:\n  learnin: x\n",
            (
                "In the form Debrief, “learnin” is not known. Did you mean “learning”? Nothing was "
                "logged."
            ),
        ),
        (
            "schema: fcp-portfolio/entry/2\nform: debrief\n",
            (
                "This is “fcp-portfolio/entry/2”; an entry file is “fcp-portfolio/entry/1”. "
                "Nothing was logged."
            ),
        ),
        ("form: debrief\nstate: Done\n", "The state “Done” is not known. It is Draft or Final."),
        ("form: debrief\ntitle: [a]\n", "“title” takes text. Nothing was logged."),
        (
            "form: debrief\nlinks: here\n",
            "“links” takes a list of items with keys. Nothing was logged.",
        ),
        (
            "form: debrief\nlinks: [here]\n",
            "“links” takes a list of items with keys. Nothing was logged.",
        ),
        (
            "form: debrief\nminutes: many\n",
            "“minutes” takes a whole number; “many” is none. Nothing was logged.",
        ),
        ("form: debrief\nprivate: maybe\n", "“private” takes yes or no. Nothing was logged."),
        (
            "form: debrief\nvalues: [a]\n",
            "“values” takes keys, one for each field. Nothing was logged.",
        ),
        (
            "form: debrief\noccurred: 14/11/2026\n",
            "“14/11/2026” is not a date. Write it like 2026-01-31.",
        ),
    ],
)
def test_entry_file_that_is_refused_says_why(
    portfolio: Portfolio, text: str, sentence: str
) -> None:
    assert refused(portfolio, text) == sentence


def test_numbers_and_yes_are_read(portfolio: Portfolio) -> None:
    content = read(portfolio, "form: debrief\nminutes: 45\nprivate: yes\noccurred: 2026-11-20\n")
    assert (content.minutes, content.private, content.occurred) == (45, True, TODAY)
    assert read_date("") is None


def test_person_by_name_description_or_beginning(portfolio: Portfolio) -> None:
    with pytest.raises(NotFound) as nobody:
        person_id(portfolio, "Sam")
    assert nobody.value.sentence == (
        "There is no one person “Sam” in this portfolio. It knows: nobody yet."
    )
    sam = add_person(portfolio, name="Sam Example", role="GP").value
    other = add_person(portfolio, name="Sam Other").value
    assert person_id(portfolio, "") is None
    for given in ("Sam Example", "Sam Example, GP", sam.id, sam.id[:9], "Sam E"):
        assert person_id(portfolio, given) == sam.id
    assert person_id(portfolio, "Sam O") == other.id
    with pytest.raises(NotFound) as several:
        person_id(portfolio, "Sam")
    assert several.value.sentence == (
        "There is no one person “Sam” in this portfolio. It knows: Sam Example, Sam Other."
    )
