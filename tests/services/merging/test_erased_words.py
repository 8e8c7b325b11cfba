"""Words that are erased go from every version that waits for a choice, and from both computers."""

import pytest

from fcp_portfolio.services.entries import Query, get_entry, list_entries
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.merging import merge
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.undecided import choices
from fcp_portfolio.storage import traces
from fcp_portfolio.storage.key import RawKey
from tests.services.merging.two_computers import Two, edited
from tests.storage.plain_pages import plain, says


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Quokkaville here.", "Quokkaville there."),
        ("Quokkaville here.", "There."),
        ("Here.", "Quokkaville there."),
    ],
)
def test_both_versions_stay_without_the_words(
    two: Two, secret: RawKey, here: str, there: str
) -> None:
    edited(two.here, two.common, here)
    edited(two.there, two.common, there)
    merge(two.here, two.seen_there())
    shown = get_entry(two.here, two.common).content.values["learning"]
    erase(two.here, Target(id=two.common, passage="Quokkaville"), why="A name", with_copies=True)
    (choice,) = choices(two.here)
    assert len(choice.others) == 1
    said = str(shown).replace("Quokkaville", "[erased]")
    assert get_entry(two.here, two.common).content.values["learning"] == said
    assert not says(plain(two.here.file, secret.data), "okkavill")
    assert list_entries(two.here, Query(search="quokkaville")) == ()
    assert len(list_entries(two.here, Query(search=["here", "there"][shown == there]))) == 1
    assert check(two.here) == ()


def test_words_go_from_the_other_computer_too(two: Two, secret: RawKey) -> None:
    edited(two.here, two.common, "At Quokkaville.")
    merge(two.there, two.seen_here())
    edited(two.there, two.common, "At Quokkaville, again.")
    merge(two.here, two.seen_there())
    erase(two.here, Target(passage="Quokkaville"), why="A name")
    merge(two.there, two.seen_here())
    assert get_entry(two.there, two.common).content.values["learning"] == "At [erased], again."
    for file in (two.there.file, two.there.copy.database.file):
        assert not says(plain(file, secret.data), "okkavill")
    assert not two.there.copy.database.file.with_name(traces.NAME).exists()
    assert any(line.what == "Erased for good: A name" for line in history(two.there))
