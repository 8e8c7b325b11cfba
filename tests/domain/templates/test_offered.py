"""What a portfolio can give: never what is private, never a sign-off that does not stand."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.coverage import Status, coverage, evidence_of
from fcp_portfolio.domain.form import Field, FieldKind, Value
from fcp_portfolio.domain.people import Owner, Person
from fcp_portfolio.domain.request import Kind, Role
from fcp_portfolio.domain.sign_off import Answer, SignOff, Standing
from fcp_portfolio.domain.templates.offer import Offer
from fcp_portfolio.domain.templates.offered import Giving, offers, said
from fcp_portfolio.domain.way import Way
from tests.domain.builders import NOW, TODAY, entry, form, framework, rating

OWNER = Owner(name="Robin Example", registration="HCPC PH000000", aim="First contact")
SUPERVISOR = Person(
    id="p",
    name="Dr Wetherby",
    role="GP",
    registration_body="GMC",
    registration_number="0000000",
    email="wetherby@example.org",
)


def giving(**more: object) -> Giving:
    entries = (replace(entry("1", minutes=30), id="a"), replace(entry("1", "2"), id="b"))
    rows = coverage(framework(), evidence_of(entries), {"tiny": form()}, [rating("above")])
    usual: dict[str, object] = {
        "owner": OWNER,
        "today": TODAY,
        "covered": [(framework(), rows)],
        "entries": entries,
        "forms": {"tiny": replace(form(), supervision=True)},
        "goals": ("Learn to inject",),
        "supervisor": SUPERVISOR,
    }
    return Giving(**{**usual, **more})  # type: ignore[arg-type]


def given(**more: object) -> Mapping[str, Offer]:
    return {one.key: one for one in offers(giving(**more))}


def texts(*keys: str, **more: object) -> list[str]:
    found = given(**more)
    return [found[key].text for key in keys]


def test_the_owner_the_supervisor_and_the_period_are_given() -> None:
    assert texts("owner.name", "owner.registration", "owner.aim", "today", "since") == [
        "Robin Example",
        "HCPC PH000000",
        "First contact",
        "19 Nov 2025",
        "",
    ]
    assert texts("supervisor.name", "supervisor.role", "supervisor.registration") == [
        "Dr Wetherby",
        "GP",
        "GMC 0000000",
    ]
    assert texts("supervisor.email", "tiny-1") == ["wetherby@example.org", "A tiny framework (1)"]
    assert texts("supervisor.name", "supervisor.registration", supervisor=None) == ["", ""]
    assert given(until=date(2025, 12, 31))["until"].day == date(2025, 12, 31)


def test_what_is_counted_leaves_debriefs_apart() -> None:
    keys = ("supervision.sessions", "supervision.minutes", "entries.number", "number/tiny")
    assert texts(*keys) == ["2", "30", "2", "2"]
    assert texts(*keys, apart="tiny") == ["0", "0", "2", "2"]
    assert texts("entries.list", "goals") == [
        "14 Nov 2025 · A swollen knee\n14 Nov 2025 · A swollen knee",
        "Learn to inject",
    ]


def test_an_entry_without_date_and_title_is_listed_by_its_form() -> None:
    bare = entry(occurred=None, title="")
    assert texts("entries.list", entries=(bare,), covered=()) == ["tiny"]


def test_a_capability_gives_the_owners_level_and_its_evidence() -> None:
    keys = ("title", "own", "own-on", "number", "evidence", "why")
    assert texts(*(f"tiny-1#1/{key}" for key in keys)) == [
        "1 Title of 1",
        "above",
        "19 Nov 2025",
        "2",
        "14 Nov 2025 · A swollen knee\n14 Nov 2025 · A swollen knee",
        "",
    ]
    assert texts("tiny-1#2/own", "tiny-1#2/own-on", "tiny-1#2/number") == ["", "", "1"]
    found = given()["tiny-1#1/own"]
    assert found.label == "1 Title of 1: own level"
    assert found.names == ("1 own level", "Title of 1 own level", "1 own", "Title of 1 own")


def test_a_capability_that_is_not_signed_off_gives_nothing_of_a_reviewer() -> None:
    found = given()
    for key in ("reviewer", "by", "by-whom", "on"):
        one = found[f"tiny-1#1/{key}"]
        assert (one.text, one.lacks) == ("", "It is not signed off: “Self-rated”.")
    assert found["tiny-1#1/signed"].text == "no"


def test_a_sign_off_that_stands_is_given_with_who_and_when() -> None:
    (_, rows), *_ = giving().covered
    said_of = SignOff(
        id="s",
        answer="a",
        about="tiny-1#1",
        label="1 Title of 1",
        scale="s",
        level="expected",
        agrees="yes",
        comment="",
        on=date(2025, 11, 18),
    )
    answer = Answer(
        id="a",
        request="r",
        role=Role.REVIEWER,
        way=Way.SIGNED,
        person="p",
        name="Dr Wetherby",
        described="Dr Wetherby, GP, GMC 0000000",
        received=NOW,
    )
    standing = Standing(
        kind=Kind.SIGN_OFF,
        sign_off=said_of,
        answer=answer,
        level="expected",
        reached=True,
        confirmed=True,
        complete=True,
        covered=True,
    )
    signed = [replace(row, status=Status.SIGNED_OFF, standing=standing) for row in rows]
    keys = [f"tiny-1#1/{key}" for key in ("reviewer", "by", "by-whom", "on", "signed")]
    assert texts(*keys, covered=[(framework(), signed)]) == [
        "expected",
        "Dr Wetherby",
        "Dr Wetherby, GP, GMC 0000000",
        "18 Nov 2025",
        "yes",
    ]
    changed = [replace(row, status=Status.CHANGED, standing=standing) for row in rows]
    assert texts(*keys, covered=[(framework(), changed)]) == ["", "", "", "", "no"]


def test_a_chosen_entry_gives_each_field_of_its_form() -> None:
    asked = replace(
        form(), fields=(*form().fields, Field(id="on", label="Seen on", kind=FieldKind.DATE))
    )
    values = {"what": "Swollen.", "again": True, "places": ["here", "there"], "on": "2025-11-01"}
    chosen = entry("1", "2", values=values, minutes=45)
    keys = ("title", "date", "minutes", "with", "shows", "tiny/what", "tiny/again", "tiny/places")
    assert texts(*(f"entry/{key}" for key in keys), entry=chosen, form=asked, with_whom="Dr W") == [
        "A swollen knee",
        "14 Nov 2025",
        "45",
        "Dr W",
        "1 Title of 1\n2 Title of 2",
        "Swollen.",
        "yes",
        "here, there",
    ]
    assert texts("entry/tiny/on", "entry/tiny/next", entry=chosen, form=asked) == ["1 Nov 2025", ""]
    assert texts("entry/minutes", entry=entry(), form=asked) == [""]
    assert not [key for key in given() if key.startswith("entry/")]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (False, "no"),
        (None, ""),
        (3, "3"),
        ({"c": {"level": "above", "comment": "Clear"}, "d": {"level": ""}}, "c: above · Clear"),
        ([{"what": "Read", "why": ""}, {"what": "Tried", "why": "Gap"}], "Read\nTried · Gap"),
    ],
)
def test_every_kind_of_value_becomes_text(value: Value, text: str) -> None:
    assert said(value) == text


def test_what_is_private_or_a_draft_never_goes_in() -> None:
    for wrong in (entry(private=True), entry(draft=True)):
        with pytest.raises(ValueError, match="private entry or a draft"):
            giving(entries=(wrong,))
        with pytest.raises(ValueError, match="private entry or a draft"):
            giving(entry=wrong, form=form())
