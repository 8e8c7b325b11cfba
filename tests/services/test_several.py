"""Several entries at once: linked, tagged, each as one change with one undo."""

from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.request import entry_fingerprint
from fcp_portfolio.domain.since import differences
from fcp_portfolio.services.entries import (
    Query,
    get_entry,
    link_to,
    list_entries,
    log_entry,
    remove_entry,
    revisions,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.exchange import entry_json, given_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.several import link_entries, tag_entries, tags
from fcp_portfolio.services.undo import undo_change
from tests.builders import debrief

FOUR = "hee-msk-2018#4"


@pytest.fixture
def three(portfolio: Portfolio) -> list[str]:
    linked = debrief("Linked", links=(link_to(portfolio, "4", "Because"),))
    contents = (debrief("One", occurred=date(2026, 11, 2)), debrief("Two"), linked)
    return [log_entry(portfolio, content).value.id for content in contents]


def tags_of(portfolio: Portfolio, ids: list[str]) -> list[tuple[str, ...]]:
    return [get_entry(portfolio, one).content.tags for one in ids]


def test_several_are_linked_at_once_and_undone_at_once(
    portfolio: Portfolio, three: list[str]
) -> None:
    done = link_entries(portfolio, three, FOUR)

    assert done.said == "Linked 2 entries to 4 Physical assessment. Say in each why."
    assert len(list_entries(portfolio, Query(node=FOUR))) == 3
    assert get_entry(portfolio, three[2]).content.links[0].why == "Because"
    assert done.undo is not None
    undo_change(portfolio, done.undo)
    assert [row.title for row in list_entries(portfolio, Query(node=FOUR))] == ["Linked"]


def test_linking_what_is_linked_changes_nothing(portfolio: Portfolio, three: list[str]) -> None:
    done = link_entries(portfolio, three[2:], FOUR)
    assert (done.said, done.undo, done.value) == ("Nothing was changed.", None, ())


def test_linking_to_what_is_not_there_is_refused(portfolio: Portfolio, three: list[str]) -> None:
    with pytest.raises(NotFound, match="has “hee-msk-2018#99”"):
        link_entries(portfolio, three, "hee-msk-2018#99")


def test_several_are_tagged_and_untagged(portfolio: Portfolio, three: list[str]) -> None:
    done = tag_entries(portfolio, three[:2], add=["Appraisal  2026", "audit"])
    assert done.said == "Changed the tags of 2 entries."
    assert tags_of(portfolio, three) == [("Appraisal 2026", "audit")] * 2 + [()]
    assert tags(portfolio) == ("Appraisal 2026", "audit")

    tag_entries(portfolio, three, add=["Audit"], remove=["APPRAISAL 2026"])
    assert tags_of(portfolio, three) == [("Audit",)] * 3
    assert tag_entries(portfolio, three, add=["Audit"]).said == "Nothing was changed."

    assert done.undo is not None
    with pytest.raises(Refused, match="something newer"):
        undo_change(portfolio, done.undo)


def test_tags_are_found_and_filtered(portfolio: Portfolio, three: list[str]) -> None:
    tag_entries(portfolio, three[:1], add=["Appraisal"])
    assert [row.title for row in list_entries(portfolio, Query(tag="Appraisal"))] == ["One"]
    assert [row.title for row in list_entries(portfolio, Query(search="apprai"))] == ["One"]
    remove_entry(portfolio, three[0])
    assert tags(portfolio) == ()
    erase(portfolio, Target(id=three[0]), why="All of it was another person's")
    assert list_entries(portfolio, Query(tag="Appraisal", removed=True)) == ()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["x" * 41], f"The tag “{'x' * 41}” is longer than 40 letters."),
        ([f"tag {number}" for number in range(21)], "21 tags. An entry takes 20 at most."),
    ],
)
def test_tags_that_are_too_long_or_too_many(
    portfolio: Portfolio, three: list[str], words: list[str], sentence: str
) -> None:
    with pytest.raises(Refused) as refused:
        tag_entries(portfolio, three, add=words)
    assert refused.value.sentence == sentence
    assert tags(portfolio) == ()
    assert len(revisions(portfolio, three[0])) == 1


def test_a_tag_changes_nothing_that_was_signed(portfolio: Portfolio, three: list[str]) -> None:
    before = get_entry(portfolio, three[0]).content
    tag_entries(portfolio, three, add=["Appraisal"])
    after = get_entry(portfolio, three[0]).content
    assert entry_fingerprint(after) == entry_fingerprint(before)
    form = portfolio.form(after.form, after.form_edition)
    assert [one.part for one in differences("", before, after, form)] == ["Tags"]


def test_tags_go_through_an_entry_file(
    portfolio: Portfolio, three: list[str], tmp_path: Path
) -> None:
    tag_entries(portfolio, three, add=["Appraisal", "2026"])
    plain = entry_json(portfolio, get_entry(portfolio, three[0]))
    assert plain["tags"] == ["2026", "Appraisal"]
    assert given_entry(portfolio, plain, tmp_path).content.tags == ("2026", "Appraisal")  # type: ignore[arg-type]
    for wrong in ("Appraisal", [["Appraisal"]]):
        with pytest.raises(Refused, match="“tags” takes a list of words"):
            given_entry(portfolio, {**plain, "tags": wrong}, tmp_path)  # type: ignore[arg-type,dict-item]
