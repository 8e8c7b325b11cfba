"""What is being typed, as the list of entries shows it."""

from dataclasses import replace

from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.typing_drafts import (
    QUICK_EDITOR,
    Typing,
    begun_rows,
    keep_reasons,
    keep_typing,
    reasons,
)
from tests.builders import START, debrief


def test_new_entries_being_typed_are_rows(portfolio: Portfolio) -> None:
    person = add_person(portfolio, name="Dr Amara Osei").value
    kept = log_entry(portfolio, debrief(), draft=True).value
    typed = debrief(" Half  a title", person=person.id, minutes=None)
    for editor, entry in (("new", None), (kept.id, kept.id), (QUICK_EDITOR, None)):
        held = Typing(editor=editor, entry=entry, content=typed, kept_at=START)
        keep_typing(portfolio, held)

    (row,) = begun_rows(portfolio)
    assert (row.id, row.title, row.draft, row.person) == ("new", "Half a title", True, person.name)


def test_nobody_needs_to_be_named(portfolio: Portfolio) -> None:
    content = replace(debrief(), person=None, occurred=None)
    keep_typing(portfolio, Typing(editor="new", entry=None, content=content, kept_at=START))
    assert [(row.person, row.occurred) for row in begun_rows(portfolio)] == [("", None)]
    assert begun_rows(portfolio)[0].form == "debrief"


def test_reasons_wait_for_their_levels(portfolio: Portfolio) -> None:
    assert reasons(portfolio) == {}
    keep_reasons(portfolio, {"hee-msk-2018#4": "Seen by Dr Osei", "hee-msk-2018#5": "Not yet"})
    keep_reasons(portfolio, {"hee-msk-2018#4": "Seen by Dr Osei, twice"})
    assert reasons(portfolio) == {"hee-msk-2018#4": "Seen by Dr Osei, twice"}
    assert begun_rows(portfolio) == ()  # they are no entry
    keep_reasons(portfolio, {})
    assert reasons(portfolio) == {}
