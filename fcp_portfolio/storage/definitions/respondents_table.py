"""What a form says of respondents whose answers are pooled."""

from collections.abc import Iterator
from dataclasses import replace

from fcp_portfolio.domain.form import FieldKind, Form, Scale
from fcp_portfolio.domain.framework import Confidence, Provenance
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.respondents import (
    FEWEST,
    Fills,
    Prompt,
    Question,
    RespondentGroup,
    Respondents,
)
from fcp_portfolio.storage.definitions.origin import FROM, Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    identifier,
    line,
    prose,
    several,
    suggestion,
    whole_number,
)
from fcp_portfolio.storage.definitions.scale_table import read_scale

_MOST = 1_000
_FIELD_KINDS = {
    "results": (FieldKind.SCALE, FieldKind.TABLE),
    "opened": (FieldKind.DATE,),
    "closed": (FieldKind.DATE,),
    "handed_out": (FieldKind.NUMBER,),
    "answers": (FieldKind.NUMBER,),
}

GROUP = Table(
    what=Phrase("A group of respondents"),
    keys=(
        Needed(name="id", read=identifier, means=Phrase("one word, once in the list")),
        Needed(name="label", read=line, means=Phrase("who they are: `Clinician`")),
        Key(
            name="field",
            read=identifier,
            means=Phrase("the number field that takes how many of them answered"),
        ),
    ),
    make=lambda given: RespondentGroup(**given.values),
)
QUESTION = Table(
    what=Phrase("A question to respondents"),
    keys=(
        Needed(name="id", read=identifier, means=Phrase("one word, once in the list")),
        Needed(name="text", read=line, means=Phrase("what is judged, in your words")),
        Key(
            name="only",
            read=identifier,
            means=Phrase("the id of the one group that is asked; everybody if nothing is said"),
        ),
    ),
    make=lambda given: Question(**given.values),
)
PROMPT = Table(
    what=Phrase("A prompt to respondents"),
    keys=(
        Needed(name="id", read=identifier, means=Phrase("one word, once in the list")),
        Needed(name="text", read=line, means=Phrase("what may be answered in words")),
    ),
    make=lambda given: Prompt(**given.values),
)
FILLS = Table(
    what=Phrase("What results fill in"),
    keys=(
        Key(
            name="results",
            read=identifier,
            means=Phrase(
                "the scale field with the questions as criteria, or the table with a choice that "
                "names them and numbers `median`, `lowest` and `highest`"
            ),
        ),
        Key(name="opened", read=identifier, means=Phrase("the date field for the first day")),
        Key(name="closed", read=identifier, means=Phrase("the date field for the last day")),
        Key(
            name="handed_out",
            read=identifier,
            means=Phrase("the number field for how many were asked"),
        ),
        Key(
            name="answers",
            read=identifier,
            means=Phrase("the number field for how many answered"),
        ),
    ),
    make=lambda given: Fills(**given.values),
)


def _only_names_a_group(given: Given, reading: Reading) -> None:
    groups = [one.id for one in given.values.get("groups", ())]
    for one in given.values.get("questions", ()):
        if one.only and one.only not in groups:
            what = Phrase("“{only}” is none of the groups.", only=one.only)
            reading.faults.add(given.at("questions"), joined(what, suggestion(one.only, groups)))


def _enough(given: Given, reading: Reading) -> None:
    least, each = (given.values.get(name, FEWEST) for name in ("least", "least_each"))
    if not FEWEST <= each <= least:
        what = Phrase(
            "“least_each” is {fewest} or more, and no more than “least”: fewer answers would tell "
            "who gave them.",
            fewest=FEWEST,
        )
        reading.faults.add(given.at("least_each"), what)


def _one_scale(given: Given, reading: Reading) -> None:
    if ("scale" in given.places) == ("levels" in given.places):
        what = Phrase("Respondents need either “scale” (the id of one) or “levels” (your own).")
        reading.faults.add(given.place, what)


def _make(given: Given) -> Respondents:
    values = dict(given.values)
    levels = values.pop("levels", ())
    if levels:
        values["scale"] = Scale(
            id="",
            levels=levels,
            provenance=Provenance(sources=(), confidence=Confidence.OWN),
        )
    return Respondents(**values)


RESPONDENTS = Table(
    what=Phrase("What respondents are asked"),
    keys=(
        Needed(name="asked", read=prose, means=Phrase("what they are told before they answer")),
        Key(name="scale", read=read_scale, means=Phrase("the id of a scale")),
        Key(
            name="levels",
            read=several(line, least=2),
            means=Phrase("levels of your own, the lowest first, instead of `scale`"),
        ),
        Needed(
            name="questions",
            read=several(QUESTION.read, unique="id"),
            means=Phrase("what is answered by a level, as below"),
        ),
        Key(
            name="groups",
            read=several(GROUP.read, unique="id"),
            means=Phrase("who answers, where that makes a difference, as below"),
        ),
        Key(
            name="prompts",
            read=several(PROMPT.read, unique="id"),
            means=Phrase("what may be answered in words, as below"),
        ),
        Needed(
            name="least",
            read=whole_number(_MOST),
            means=Phrase("from how many answers on anything is told"),
        ),
        Needed(
            name="least_each",
            read=whole_number(_MOST),
            means=Phrase("from how many answers on one question is told"),
        ),
        FROM,
        Key(name="fills", read=FILLS.read, means=Phrase("the form’s fields that take the results")),
    ),
    rules=(_one_scale, _only_names_a_group, _enough),
    make=_make,
)
OF_RESPONDENTS = (RESPONDENTS, GROUP, QUESTION, PROMPT, FILLS)


def results_have_a_field(given: Given, reading: Reading) -> None:
    """Notes every field that results should fill in and that the form does not have so."""
    asked = given.values.get("respondents")
    kinds = {field.id: field.kind for field in given.values.get("fields", ())}
    for name, fitting in _wanted(asked) if asked and kinds else ():
        if kinds.get(name) not in fitting:
            what = Phrase(
                "“{field}” is no field of this form that is a {kinds}.",
                field=name,
                kinds=" / ".join(fitting),
            )
            reading.faults.add(given.at("respondents"), what)


def _wanted(asked: Respondents) -> Iterator[tuple[str, tuple[FieldKind, ...]]]:
    for group in asked.groups:
        if group.field:
            yield group.field, (FieldKind.NUMBER,)
    for key, kinds in _FIELD_KINDS.items():
        if name := getattr(asked.fills, key):
            yield name, kinds


def named_for(form: Form) -> Respondents | None:
    """What respondents are asked; levels of the form's own are named after it."""
    asked = form.respondents
    if asked is None or asked.scale.id:
        return asked
    scale = replace(asked.scale, id=f"{form.id}/respondents", provenance=asked.provenance)
    return replace(asked, scale=scale)
