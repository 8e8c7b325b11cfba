"""A summary counts in the group for which it was made, as that group was called then."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.group.bands import require_for
from fcp_portfolio.domain.group.naming import GroupName, names_in_time
from tests.builders import START
from tests.domain.progress_summaries import BANDS

DAY = timedelta(days=1)
WRITTEN = ((START, "Peers"), (START + DAY, "peers "), (START + 9 * DAY, "Moor peers"))
NAMES = names_in_time(WRITTEN)


def test_names_have_the_time_in_which_a_group_was_called_so() -> None:
    renamed = START + 9 * DAY
    assert (
        GroupName(text="peers ", until=renamed),
        GroupName(text="Moor peers", since=renamed),
    ) == NAMES


@pytest.mark.parametrize(
    ("name", "day", "sentence"),
    [
        ("PEERS", -30, ""),
        ("Peers", 8, ""),
        ("Moor  Peers", 9, ""),
        ("Moor peers", 90, ""),
        (
            "Peers",
            10,
            (
                "This progress summary was made on 30 Nov 2026 for “Peers”, which this group was "
                "not called on that day: it may be meant for another. Ask for a new one, made "
                "today or later for “Moor peers”. Nothing was taken in."
            ),
        ),
        # Given to another group, before this one took its name.
        ("Moor peers", 8, "made on 28 Nov 2026 for “Moor peers”, which this group was not called"),
        (
            "Mersey peers",
            8,
            (
                "This progress summary was made for “Mersey peers”, not for “Moor peers”, and "
                "counts nowhere else. Ask for one made for “Moor peers”; if the group was renamed, "
                "take in the copy that says so first. Nothing was taken in."
            ),
        ),
    ],
)
def test_summary_counts_where_its_group_was_called_so(name: str, day: int, sentence: str) -> None:
    summary = replace(BANDS, given_to=name, made=START + day * DAY)
    if not sentence:
        require_for(summary, NAMES)
        return
    with pytest.raises(FileRefused) as refused:
        require_for(summary, NAMES)
    assert sentence in refused.value.sentence


def test_group_called_twice_the_same_takes_what_was_made_in_either_time() -> None:
    names = names_in_time((*WRITTEN, (START + 20 * DAY, "Peers")))
    for day in (1, 30):
        require_for(replace(BANDS, given_to="Peers", made=START + day * DAY), names)
    with pytest.raises(FileRefused):
        require_for(replace(BANDS, given_to="Peers", made=START + 15 * DAY), names)
