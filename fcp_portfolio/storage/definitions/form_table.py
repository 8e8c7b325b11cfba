"""What a form looks like as a file."""

from dataclasses import replace
from difflib import get_close_matches
from functools import reduce
from typing import Any

from fcp_portfolio.domain.form import (
    Criterion,
    Field,
    FieldKind,
    FilledBy,
    Form,
    Scale,
)
from fcp_portfolio.domain.framework import Confidence, Provenance
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.storage.definitions.document import Tree
from fcp_portfolio.storage.definitions.origin import FROM, SCHEMA, Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    code,
    identifier,
    line,
    member,
    prose,
    several,
    whole_number,
    yes_no,
)
from fcp_portfolio.storage.definitions.respondents_table import (
    RESPONDENTS,
    named_for,
    results_have_a_field,
)
from fcp_portfolio.storage.definitions.scale_table import read_scale

_MOST_LINKS = 100


def _read_column(tree: Tree, reading: Reading) -> Any:
    return FIELD.read(tree, reading)


CRITERION = Table(
    what=Phrase("A criterion"),
    keys=(
        Needed(name="id", read=identifier, means=Phrase("a number or word, once in the field")),
        Needed(name="text", read=line, means=Phrase("what is judged")),
        Key(
            name="link",
            read=whole_number(_MOST_LINKS),
            means=Phrase(
                "which link of the entry it is about, from 1; that one is printed beside it"
            ),
        ),
    ),
    make=lambda given: Criterion(**given.values),
)

_ONLY_FOR = {
    "reminds": (FieldKind.DATE,),
    "options": (FieldKind.CHOICE, FieldKind.CHOICES),
    "max_words": (FieldKind.TEXT, FieldKind.LONG_TEXT),
    "scale": (FieldKind.SCALE,),
    "levels": (FieldKind.SCALE,),
    "criteria": (FieldKind.SCALE,),
    "columns": (FieldKind.TABLE,),
}
_KIND_NEEDS = {
    FieldKind.CHOICE: ("options",),
    FieldKind.CHOICES: ("options",),
    FieldKind.SCALE: ("criteria",),
    FieldKind.TABLE: ("columns",),
}
_NOT_IN_A_TABLE = (FieldKind.TABLE, FieldKind.SCALE)


def _keys_fit_the_kind(given: Given, reading: Reading) -> None:
    kind = given.values.get("kind")
    if kind is None:
        return
    for name, kinds in _ONLY_FOR.items():
        if name in given.places and kind not in kinds:
            what = Phrase(
                "A {kind} field has no “{name}”; that is for {kinds}. Take it out, or change the "
                "kind.",
                kind=kind.value,
                name=name,
                kinds=reduce(_and, (one.value for one in kinds)),
            )
            reading.faults.add(given.at(name), what)
    for name in _KIND_NEEDS.get(kind, ()):
        if name not in given.places:
            what = Phrase("A {kind} field needs “{name}”. Add it.", kind=kind.value, name=name)
            reading.faults.add(given.place, what)


def _and(first: str, last: str) -> Phrase:
    return Phrase("{first} and {last}", first=first, last=last)


def _one_scale(given: Given, reading: Reading) -> None:
    both_or_none = ("scale" in given.places) == ("levels" in given.places)
    if given.values.get("kind") is FieldKind.SCALE and both_or_none:
        what = Phrase("A scale field needs either “scale” (the id of one) or “levels” (your own).")
        reading.faults.add(given.place, what)


def _columns_are_simple(given: Given, reading: Reading) -> None:
    for column in given.values.get("columns", ()):
        if column.kind in _NOT_IN_A_TABLE:
            what = Phrase(
                "The column “{column}” is a {kind}. A column holds one simple value.",
                column=column.id,
                kind=column.kind.value,
            )
            reading.faults.add(given.at("columns"), what)


def _owner_fills_what_is_required(given: Given, reading: Reading) -> None:
    if given.values.get("required") and given.values.get("filled_by") is FilledBy.ASSESSOR:
        what = Phrase(
            "The assessor sees an entry when it is final. Take “required” out of their field."
        )
        reading.faults.add(given.at("required"), what)


def _make_field(given: Given) -> Field:
    values = dict(given.values)
    levels = values.pop("levels", None)
    if levels:
        unplaced = Provenance(sources=(), confidence=Confidence.OWN)
        values["scale"] = Scale(id="", levels=levels, provenance=unplaced)
    return Field(**values)


FIELD = Table(
    what=Phrase("A field"),
    keys=(
        Needed(
            name="id", read=identifier, means=Phrase("one word, once in the form, never used again")
        ),
        Needed(name="label", read=line, means=Phrase("the question, without a full stop")),
        Needed(
            name="kind",
            read=member(FieldKind),
            means=joined(*(f"`{kind}`" for kind in FieldKind), by=", "),
        ),
        Key(
            name="filled_by",
            read=member(FilledBy),
            means=Phrase("`owner` (if nothing is said) or `assessor`"),
        ),
        Key(name="hint", read=prose, means=Phrase("one or two sentences under the label")),
        Key(name="required", read=yes_no, means=Phrase("`yes`: final only when it is filled in")),
        Key(
            name="reminds",
            read=yes_no,
            means=Phrase("date: `yes`: the owner is reminded before that day"),
        ),
        Key(
            name="max_words",
            read=whole_number(10_000),
            means=Phrase("text: how many words are asked for; more are kept, and told"),
        ),
        Key(
            name="options",
            read=several(line, least=2),
            means=Phrase("choice, choices: needed there; the very words shown"),
        ),
        Key(name="scale", read=read_scale, means=Phrase("scale: the id of a scale")),
        Key(
            name="levels",
            read=several(line, least=2),
            means=Phrase("scale: levels of your own, the lowest first, instead of `scale`"),
        ),
        Key(
            name="criteria",
            read=several(CRITERION.read, unique="id"),
            means=Phrase("scale: needed there; what is judged on it"),
        ),
        Key(
            name="columns",
            read=several(_read_column, unique="id"),
            means=Phrase(
                "table: needed there; written like fields, of any kind but `scale`, `table`"
            ),
        ),
    ),
    rules=(_keys_fit_the_kind, _one_scale, _columns_are_simple, _owner_fills_what_is_required),
    make=_make_field,
)


_ASKED_ANYWAY = ("title", "occurred", "minutes", "person", "links", "attachments")


def _icon_exists(given: Given, reading: Reading) -> None:
    name = given.values.get("icon")
    if not reading.checking or name is None:
        return
    known = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))
    if name in known:
        return
    near = get_close_matches(name, known, n=1)
    advice = Phrase("Take one that the guide names: eye, house.")
    if near:
        advice = Phrase("Did you mean “{word}”?", word=near[0])
    what = joined(Phrase("There is no icon “{name}”.", name=name), advice)
    reading.faults.add(given.at("icon"), what)


def _fields_are_its_own(given: Given, reading: Reading) -> None:
    for item in given.values.get("fields", ()) if reading.checking else ():
        if item.id in _ASKED_ANYWAY:
            what = Phrase(
                "Every form asks for “{field}”. Give this field another id, or take it out.",
                field=item.id,
            )
            reading.faults.add(given.at("fields"), what)


def _make_form(given: Given) -> Form:
    values = {name: value for name, value in given.values.items() if name != "schema"}
    form = Form(**values)
    fields = tuple(_with_own_scale(field, form) for field in form.fields)
    return replace(form, fields=fields, respondents=named_for(form))


def _with_own_scale(field: Field, form: Form) -> Field:
    if field.scale is None or field.scale.id:
        return field
    named = f"{form.id}/{field.id}"
    return replace(field, scale=replace(field.scale, id=named, provenance=form.provenance))


FORM = Table(
    what=Phrase("A form"),
    keys=(
        SCHEMA,
        Needed(name="id", read=identifier, means=Phrase("one word for all its editions: `cbd`")),
        Needed(
            name="edition",
            read=code,
            means=Phrase("a number; other fields or words, another edition"),
        ),
        Needed(name="title", read=line, means=Phrase("its name")),
        Needed(name="short_title", read=line, means=Phrase("what it is called in lists")),
        Needed(
            name="kind",
            read=line,
            means=Phrase("the kind of evidence it counts as; forms may share one: `Observation`"),
        ),
        Needed(name="purpose", read=line, means=Phrase("one sentence: what it is for")),
        Needed(
            name="icon", read=identifier, means=Phrase("the name of an icon of the program: `eye`")
        ),
        FROM,
        Key(name="guidance", read=prose, means=Phrase("how to use it well")),
        Key(name="timed", read=yes_no, means=Phrase("`yes`: it asks for minutes")),
        Key(name="supervision", read=yes_no, means=Phrase("`yes`: it counts as supervision")),
        Key(name="with_person", read=yes_no, means=Phrase("`yes`: it asks who it was with")),
        Key(
            name="person_label",
            read=line,
            means=Phrase("what that person is called here: `Assessor`"),
        ),
        Key(
            name="max_links",
            read=whole_number(_MOST_LINKS),
            means=Phrase("how many capabilities it may show well; more are kept, and told"),
        ),
        Key(
            name="respondents",
            read=RESPONDENTS.read,
            means=Phrase(
                "what colleagues or patients are asked whose answers a supervisor pools, as below"
            ),
        ),
        Needed(
            name="fields",
            read=several(FIELD.read, unique="id"),
            means=Phrase(
                "the questions; title, date, minutes, person, links and files are always asked"
            ),
        ),
    ),
    rules=(_icon_exists, _fields_are_its_own, results_have_a_field),
    make=_make_form,
)
