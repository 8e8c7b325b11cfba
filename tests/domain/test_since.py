"""What of an entry was changed since somebody signed it."""

from dataclasses import replace

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.form import FilledBy, Scale
from fcp_portfolio.domain.since import differences
from tests.domain.builders import form


def test_every_kind_of_value_is_compared() -> None:
    one = form()
    values = {"what": "plain", "places": ["here", "there"], "levels": {"c": "above"}}
    then = Content(form=one.id, form_edition=one.edition, title="Before", values=values)
    assert differences("e", then, then, one) == ()
    (title,) = differences("e", then, replace(then, title="After"), one)
    assert (title.part, title.before, title.now, title.title) == (
        "Title",
        "Before",
        "After",
        "Before",
    )
    emptied = differences("e", then, replace(then, values={}), one)
    assert [(found.part, found.before, found.now) for found in emptied] == [
        ("What happened", "plain", ""),
        ("Places", "here\nthere", ""),
        ("Levels", "c: above", ""),
    ]


def test_person_is_told_by_name_and_an_erased_one_as_such() -> None:
    one = form()
    then = Content(form=one.id, form_edition=one.edition, person="p1")
    people = {"p1": "Dr Sam Example, GP"}
    (found,) = differences("e", then, replace(then, person="p2"), one, people=people)
    assert (found.part, found.before, found.now) == (
        "Person",
        "Dr Sam Example, GP",
        "(erased for good)",
    )
    (found,) = differences("e", then, replace(then, person=None), one, people=people)
    assert (found.before, found.now) == ("Dr Sam Example, GP", "")


def test_assessors_part_is_no_change_of_the_owners() -> None:
    one = form()
    assessed = replace(one.fields[0], filled_by=FilledBy.ASSESSOR)
    one = replace(one, fields=(assessed, *one.fields[1:]))
    then = Content(form=one.id, form_edition=one.edition, values={"next": "Ask"})
    now = replace(then, values={"next": "Ask", "what": "It was judged."})
    assert differences("e", then, now, one, by_owner=True) == ()
    assert [found.part for found in differences("e", then, now, one)] == ["What happened"]


def test_scale_without_a_lowest_level_signs_off_at_every_one() -> None:
    scale = Scale(id="s", levels=("low", "high"), provenance=form().provenance)
    assert [scale.reaches(level) for level in ("low", "high", "none")] == [True, True, False]
    strict = replace(scale, signs_off="high")
    assert [strict.reaches(level) for level in ("low", "high")] == [False, True]
