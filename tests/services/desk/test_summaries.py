"""Progress summaries at the desk: believed, matched and kept, or refused in one sentence."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.desk.overview import levels
from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.services.desk.overview import overview, weak_for_all
from fcp_portfolio.services.desk.practitioners import (
    add_practitioner,
    know_practitioner,
    practitioners,
)
from fcp_portfolio.services.desk.summaries import (
    OtherPortfolio,
    UnknownKey,
    summaries,
    take_summary,
)
from fcp_portfolio.services.keys import know_card
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from tests.documents.signing.papers import key
from tests.domain.progress_summaries import BANDS, FULL
from tests.services.desk.papers import ROBIN, card_of, id_of, summary_pdf, told


@pytest.fixture
def robin(desk: Portfolio) -> Practitioner:
    """A practitioner whose key the supervisor compared."""
    made = add_practitioner(desk, "Robin Example", registration="HCPC PH000000").value
    know_practitioner(desk, made.id, card_of(ROBIN))
    return made


def refusal(desk: Portfolio, pdf: Path, **more: object) -> str:
    """Why a summary is refused; what was held stays."""
    held = summaries(desk)
    with pytest.raises((Refused, FileRefused)) as caught:
        take_summary(desk, pdf, **more)  # type: ignore[arg-type]
    assert summaries(desk) == held
    return caught.value.sentence


def test_summaries_are_laid_side_by_side(
    desk: Portfolio, robin: Practitioner, tmp_path: Path
) -> None:
    framework = FULL.frameworks[0]
    first, second = framework.capabilities
    before = replace(framework, capabilities=(replace(first, entries=1), second))
    take_summary(desk, summary_pdf(tmp_path, told(90, 1, frameworks=(before,))))
    take_summary(desk, summary_pdf(tmp_path, told(60, 2)))
    taken = take_summary(desk, summary_pdf(tmp_path, told(0, 3))).value
    assert summaries(desk, robin.id)[0] == taken
    assert practitioners(desk)[0].portfolio == FULL.portfolio

    (one,) = overview(desk)
    assert one.newest == told(0, 3)
    assert [course.label for course in one.courses] == ["4 Examination", "5"]
    assert [point.entries for point in one.courses[0].points] == [1, 3, 3]
    assert (one.moved, one.unchanged_weeks, one.stuck) == ((), 8, True)
    assert one.levels == levels(told(0, 3))
    assert not overview(desk, stuck_weeks=9)[0].stuck
    assert [each.label for each in weak_for_all(desk)] == ["5"]
    assert weak_for_all(desk, few=4)[1].entries == {robin.id: 3}
    assert one.owed.cadence.weeks == FULL.supervision.weeks  # type: ignore[union-attr]
    assert "By the route followed" in one.owed.cadence.provenance.note


def test_strangers_and_new_keys_are_told_apart_and_offered_to_be_known(
    desk: Portfolio, tmp_path: Path
) -> None:
    pdf = summary_pdf(tmp_path, told())
    with pytest.raises(UnknownKey, match="Nobody on this desk is known by the key") as stranger:
        take_summary(desk, pdf)
    assert stranger.value.practitioner is None
    robin = add_practitioner(desk, "Robin Example", registration="hcpc ph 000000").value
    with pytest.raises(UnknownKey, match="You do not know the key that signed") as unknown:
        take_summary(desk, pdf)
    assert (unknown.value.practitioner, unknown.value.card) == (robin, card_of(ROBIN))
    know_practitioner(desk, robin.id, unknown.value.card)
    take_summary(desk, pdf)
    other = summary_pdf(tmp_path, told(0, 2), key("Robin Example", "HCPC PH000001"))
    assert "signed with another key than the one you know of them" in refusal(desk, other)


def test_another_portfolio_is_asked_about(
    desk: Portfolio, robin: Practitioner, tmp_path: Path
) -> None:
    take_summary(desk, summary_pdf(tmp_path, told(1, 1)))
    anew = summary_pdf(tmp_path, told(0, 2, portfolio=id_of(9)))
    with pytest.raises(OtherPortfolio, match="is of another portfolio than the one known") as one:
        take_summary(desk, anew)
    assert one.value.practitioner.id == robin.id
    take_summary(desk, anew, new_portfolio=True)
    assert practitioners(desk)[0].portfolio == id_of(9)
    assert overview(desk)[0].newest == told(0, 2, portfolio=id_of(9))

    ali = add_practitioner(desk, "Ali Example").value
    theirs = key("Ali Example", "HCPC PH000002")
    know_practitioner(desk, ali.id, card_of(theirs))
    stolen = summary_pdf(tmp_path, told(0, 3, portfolio=id_of(9), owner="Ali Example"), theirs)
    assert "is of the portfolio of Robin Example" in refusal(desk, stolen, new_portfolio=True)


@pytest.mark.usefixtures("robin")
def test_what_is_replayed_altered_or_to_come_is_refused(desk: Portfolio, tmp_path: Path) -> None:
    pdf = summary_pdf(tmp_path, told(1, 1))
    take_summary(desk, pdf)
    assert "is held already" in refusal(desk, pdf)
    assert "before the one held" in refusal(desk, summary_pdf(tmp_path, told(9, 2)))
    future = told(0, 3, made=FULL.made + timedelta(days=3))
    assert "which is still to come" in refusal(desk, summary_pdf(tmp_path, future))
    edited = tmp_path / "edited.pdf"
    edited.write_bytes(pdf.read_bytes().replace(b"startxref", b"% edited\nstartxref"))
    assert refusal(desk, edited)
    bands = summary_pdf(tmp_path, replace(BANDS, id=id_of(4)))
    assert "holds bands for a group, no numbers for you" in refusal(desk, bands)


def test_the_key_decides_whose_it_is(desk: Portfolio, robin: Practitioner, tmp_path: Path) -> None:
    ali = add_practitioner(desk, "Ali Example").value
    pdf = summary_pdf(tmp_path, told())
    assert "is Robin Example’s, who is not the practitioner meant" in refusal(desk, pdf, of=ali.id)
    guest = key("Guest Example", "")
    know_card(desk, add_person(desk, name="Guest Example").value.id, card_of(guest))
    theirs = summary_pdf(tmp_path, told(0, 2), guest)
    assert "is Guest Example’s, who is not the practitioner" in refusal(desk, theirs)
    assert take_summary(desk, pdf, of=robin.id).value.practitioner == robin.id
