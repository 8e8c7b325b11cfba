"""Which offer goes into which blank: proposed, said, and why nothing goes into some."""

from datetime import date

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.templates.asked import Blank, BlankKind, Template
from fcp_portfolio.domain.templates.matching import (
    Answered,
    Outcome,
    answered,
    proposals,
    read_matches,
)
from fcp_portfolio.domain.templates.offer import Offer, day_offer

OFFERS = (
    Offer(key="owner.name", label="Your name", text="Robin Example", names=("Name",)),
    Offer(
        key="owner.registration",
        label="Your registration",
        text="HCPC PH000000",
        names=("Registration number",),
    ),
    day_offer("today", "Today", date(2026, 3, 4), "Date"),
    Offer(key="list", label="Evidence", text="One\nTwo", names=("Evidence",)),
    Offer(
        key="4/own",
        label="Own level",
        text="Capable",
        names=("4 own level",),
    ),
    Offer(key="4/reviewer", label="Level", lacks="Not yet.", names=("4 reviewer level",)),
    Offer(key="4/signed", label="Signed", text="no"),
)


def template(*blanks: Blank) -> Template:
    return Template(name="form.pdf", blanks=blanks)


def blank(name: str, **more: object) -> Blank:
    return Blank(**{"name": name, "label": name, **more})  # type: ignore[arg-type]


def answer(asked: Blank, match: str) -> Answered:
    return answered(template(asked), {asked.name: match}, OFFERS)[0]


@pytest.mark.parametrize(
    ("called", "key"),
    [
        ("Name", "owner.name"),
        ("Applicant’s full name:", "owner.name"),
        ("Registration no.", "owner.registration"),
        ("Reg number", "owner.registration"),
        ("Date", "today"),
        ("cap4SelfRating", "4/own"),
        ("Capability 4: supervisor’s level", ""),
        ("Capability 4: assessor rating", "4/reviewer"),
        ("Employer", ""),
        ("…", ""),
    ],
)
def test_what_is_called_alike_is_proposed(called: str, key: str) -> None:
    assert proposals(template(blank(called)), OFFERS).get(called, "") == key


def test_two_that_are_as_much_alike_are_not_proposed() -> None:
    same = (Offer(key="a", label="", names=("Name",)), Offer(key="b", label="", names=("Name",)))
    assert proposals(template(blank("Name")), same) == {}
    assert proposals(template(blank("Name")), ()) == {}


def test_a_blank_is_filled_by_what_was_chosen() -> None:
    assert answer(blank("Name"), "owner.name").text == "Robin Example"
    assert answer(blank("Day", pattern="dd/mm/yyyy"), "today").text == "04/03/2026"
    assert answer(blank("At"), "words: Harbour Surgery ").text == "Harbour Surgery"


def test_lines_stay_lines_only_where_there_is_room_for_them() -> None:
    assert answer(blank("List", kind=BlankKind.LINES), "list").text == "One\nTwo"
    assert answer(blank("List"), "list").text == "One; Two"


def test_what_is_not_chosen_left_or_missing_is_told_apart() -> None:
    asked = blank("Name")
    assert answered(template(asked), {}, OFFERS) == (
        Answered(blank=asked, outcome=Outcome.UNMATCHED),
    )
    assert answer(asked, "leave") == Answered(blank=asked, outcome=Outcome.LEFT)
    assert answer(asked, "4/reviewer") == Answered(
        blank=asked, outcome=Outcome.MISSING, why="Not yet."
    )
    assert answer(asked, "entry/title").why == (
        "Its entry is not chosen, or this portfolio has nothing called so."
    )
    assert answer(asked, "words:") == Answered(
        blank=asked, outcome=Outcome.MISSING, why="No words are given."
    )


@pytest.mark.parametrize(
    ("asked", "match", "why"),
    [
        (
            blank("Name", most=5),
            "owner.name",
            "It has 13 characters, and the field takes 5.",
        ),
        (
            blank("Agree", kind=BlankKind.TICK),
            "owner.name",
            "“Robin Example” is neither yes nor no.",
        ),
        (
            blank("Level", kind=BlankKind.CHOICE, options=("Not yet", "Met")),
            "4/own",
            "“Capable” is none of its choices: Not yet, Met.",
        ),
    ],
)
def test_what_does_not_fit_is_told_and_never_cut(asked: Blank, match: str, why: str) -> None:
    found = answer(asked, match)
    assert (found.outcome, found.why) == (Outcome.UNFIT, why)


def test_boxes_take_yes_and_no_and_lists_their_own_words() -> None:
    tick = blank("Agree", kind=BlankKind.TICK)
    assert (answer(tick, "words:Yes").text, answer(tick, "4/signed").text) == ("yes", "no")
    listed = blank("Level", kind=BlankKind.CHOICE, options=("Not yet", "CAPABLE"))
    assert answer(listed, "4/own").text == "CAPABLE"


def test_what_is_typed_says_field_and_value() -> None:
    asked = template(blank("a=b", label="First"), blank("Name"))
    given = ("first = owner.name", "A=B=list", "name=words:x=y")
    assert read_matches(given[:1], asked, OFFERS) == {"a=b": "owner.name"}
    assert read_matches(given[1:], asked, OFFERS) == {"a=b": "list", "Name": "words:x=y"}
    assert read_matches(("Name=leave",), asked, OFFERS) == {"Name": "leave"}


def test_what_is_mistyped_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        read_matches(["Nme=owner.name"], template(blank("Name")), OFFERS)
    assert refused.value.sentence == (
        "“Nme=owner.name” names no field of “form.pdf”. Write FIELD=VALUE; --list shows the fields."
    )
    with pytest.raises(Refused) as refused:
        read_matches(["Name=owner"], template(blank("Name")), OFFERS)
    assert refused.value.sentence == (
        "“owner” is nothing that a portfolio can give. --list shows what is; words of your own "
        "begin with “words:”."
    )
