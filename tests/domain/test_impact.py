"""Clinics as counts: added up by month, doubted where sums cannot be, and what is assumed."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.impact import (
    Assumption,
    Group,
    Sums,
    Tally,
    doubts,
    impact,
    measures,
    percent,
)
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.storage.definitions import load_definitions

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture(scope="module")
def form() -> Form:
    return load_definitions(FRAMEWORKS).forms["clinic-session"]


def clinic(on: date | None = date(2026, 11, 14), **counts: object) -> Entry:
    content = Content(
        form="clinic-session",
        form_edition="1",
        title="Clinic",
        occurred=on,
        values={key: str(number) for key, number in counts.items()},
    )
    return Entry(
        id="e", content=content, draft=False, created=NOW, changed=NOW, zone="UTC", revision=1
    )


def doubted(form: Form, **counts: object) -> list[tuple[str, str]]:
    found = doubts(clinic(**counts).content, form)
    return [(one.part, str(one.sentence)) for one in found]


def test_every_count_of_the_form_has_its_group(form: Form) -> None:
    groups = {group: [one.id for one in measures(form) if one.group is group] for group in Group}
    assert groups[Group.SEEN] == ["seen"]
    assert groups[Group.CAME] == ["came_directly", "came_from_gp", "came_again", "came_otherwise"]
    assert groups[Group.REFERRALS] == ["conversion_known", "conversion"]
    assert len(groups[Group.FRIENDS]) == 6
    assert groups[Group.FOLLOWED] == [
        "advice",
        "physiotherapy",
        "imaging",
        "bloods",
        "injection",
        "prescription",
        "fit_note",
        "secondary_care",
        "back_to_gp",
    ]


def test_months_have_no_gap_and_add_up(form: Form) -> None:
    found = impact(
        [
            clinic(date(2026, 1, 31), seen=10, imaging=1),
            clinic(date(2025, 11, 1), seen=8),
            clinic(date(2025, 11, 30), seen=7, imaging=0),
        ],
        form,
        None,
    )
    assert [(month, sums.clinics, sums.of("seen").number) for month, sums in found.months] == [
        (date(2025, 11, 1), 2, 15),
        (date(2025, 12, 1), 0, 0),
        (date(2026, 1, 1), 1, 10),
    ]
    assert found.total.of("imaging") == Tally(number=1, clinics=2, seen=17)
    assert [one.id for one in found.counted] == ["seen", "imaging"]


def test_a_share_is_of_those_seen_where_it_was_counted(form: Form) -> None:
    total = impact([clinic(seen=10, bloods=3), clinic(seen=90)], form, None).total
    assert total.of("bloods").share == 30
    assert total.of("injection") == Tally()
    assert total.of("injection").share is None


def test_only_final_clinics_with_a_day_count(form: Form) -> None:
    entries = [
        replace(clinic(seen=1), draft=True),
        replace(clinic(seen=1), removed=True),
        clinic(None, seen=1),
        replace(clinic(seen=1), content=replace(clinic(seen=1).content, form="debrief")),
    ]
    found = impact(entries, form, None)
    assert (found.months, found.total, found.counted) == ((), Sums(), ())


@pytest.mark.parametrize(("part", "whole", "share"), [(1, 8, 13), (1, 200, 1), (0, 5, 0)])
def test_a_share_is_rounded(part: int, whole: int, share: int) -> None:
    assert percent(part, whole) == share


def test_friends_and_family_score_is_of_all_answers(form: Form) -> None:
    total = impact(
        [clinic(seen=9, friends_very_good=7, friends_good=1, friends_unsure=2)], form, None
    ).total
    assert (total.answers, total.recommend) == (10, 80)
    assert Sums().recommend is None


def test_conversion_is_of_referrals_with_a_known_result(form: Form) -> None:
    total = impact(
        [clinic(seen=9, secondary_care=6, conversion_known=4, conversion=3)], form, None
    ).total
    assert (total.conversion, Sums().conversion) == (75, None)


def test_nothing_is_saved_while_nothing_is_assumed(form: Form) -> None:
    found = impact([clinic(seen=10, back_to_gp=1)], form, None)
    assert (found.saved, found.would_have_had) == (None, None)
    assert found.formula == (
        "You decide how many in a hundred would have had an appointment with a GP. Until then none "
        "is claimed to be saved."
    )


def test_appointments_saved_are_computed_openly(form: Form) -> None:
    assumed = Assumption(share=65, source="Our audit")
    found = impact([clinic(seen=1_000, back_to_gp=40), clinic(seen=7)], form, assumed)
    assert found.saved == 655 - 40
    assert found.formula == (
        "65% of 1,007 people seen would have had an appointment with a GP: 655. Less 40 sent back "
        "to a GP, 615 GP appointments were saved. Of 1 clinic it was not counted how many were "
        "sent back."
    )
    known = impact([clinic(seen=10, back_to_gp=0)], form, assumed)
    assert known.formula.endswith("Less 0 sent back to a GP, 7 GP appointments were saved.")


def test_more_than_were_seen_is_doubted(form: Form) -> None:
    assert doubted(form, seen=10, imaging=11, bloods=10, friends_good=12) == [
        ("imaging", "11 is more than the 10 of “People seen”.")
    ]


def test_more_results_than_referrals_are_doubted(form: Form) -> None:
    assert doubted(form, seen=9, secondary_care=2, conversion_known=3, conversion=4) == [
        ("conversion_known", "3 is more than the 2 of “To secondary care”."),
        ("conversion", "4 is more than the 3 of “Referrals with a known result”."),
    ]


def test_how_they_came_adds_up_to_who_was_seen(form: Form) -> None:
    came = {"came_directly": 5, "came_from_gp": 2, "came_again": 3}
    assert doubted(form, seen=12, **came) == []
    assert doubted(form, seen=12, **came, came_otherwise=2) == []
    assert doubted(form, seen=12, **came, came_otherwise=1) == [
        ("seen", "How they came adds up to 11, and 12 were seen.")
    ]


@pytest.mark.parametrize("text", ["-3", "4.5", "+4", "1234567"])
def test_what_is_no_count_is_doubted_and_not_added_up(form: Form, text: str) -> None:
    assert doubted(form, seen=10, bloods=text) == [
        ("bloods", "This is no whole number of people, and is not added up.")
    ]
    found = impact([clinic(seen=10, bloods=text)], form, None)
    assert "bloods" not in found.total.tallies
    assert [len(problems) for _, problems in found.doubted] == [1]


def test_other_forms_are_not_doubted(form: Form) -> None:
    assert doubts(replace(clinic(seen=1, bloods=2).content, form="debrief"), form) == ()
