"""What practitioners sent is taken in as what it is; what is refused keeps no other from it."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.desk.summary import TakenSummary
from fcp_portfolio.domain.errors import NoRequest, NotReached
from fcp_portfolio.domain.progress import HeldAlready
from fcp_portfolio.services.desk.practitioners import add_practitioner, know_practitioner
from fcp_portfolio.services.desk.questionnaires import write_questionnaire
from fcp_portfolio.services.desk.requests import Taken, received_requests
from fcp_portfolio.services.desk.rounds import open_round
from fcp_portfolio.services.desk.sent import TO_A_ROUND, take_sent
from fcp_portfolio.services.desk.summaries import summaries
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from tests.builders import pages_saying
from tests.documents.answers.papers import sent
from tests.services.desk.papers import ROBIN, card_of, summary_pdf, told


@pytest.fixture
def came(desk: Portfolio, tmp_path: Path) -> tuple[Path, Path, Path]:
    """A request, a summary whose signer is known, and a letter."""
    robin = add_practitioner(desk, "Robin Example", registration="HCPC PH000000").value
    know_practitioner(desk, robin.id, card_of(ROBIN))
    request, letter = tmp_path / "request.pdf", tmp_path / "letter.pdf"
    request.write_bytes(sent()[0])
    letter.write_bytes(pages_saying("A letter."))
    return request, summary_pdf(tmp_path, told()), letter


def test_each_file_is_taken_in_as_what_it_is(
    desk: Portfolio, came: tuple[Path, Path, Path]
) -> None:
    far: list[tuple[str, int, int]] = []
    done = take_sent(desk, came, progress=lambda *told: far.append(told))
    request, summary, letter = done.value
    assert far == [(file.name, number, 3) for number, file in enumerate(came)]
    assert isinstance(request.kept, Taken)
    assert isinstance(summary.kept, TakenSummary)
    assert (letter.kept, type(letter.error)) == (None, NoRequest)
    assert (done.said, done.undo) == ("Took in 2 files.", None)
    assert done.changed == Changed.SUBJECTS
    again = take_sent(desk, came[:2])
    assert [type(one.error) for one in again.value] == [type(None), HeldAlready]
    assert again.changed == Changed.NOTHING
    assert again.said.endswith(" is held already. Nothing was changed. 1 was here already.")


def test_one_that_is_taken_in_is_told_in_its_own_words_and_undone(
    desk: Portfolio, came: tuple[Path, Path, Path]
) -> None:
    done = take_sent(desk, came[1:])
    assert done.said == "Took in the progress summary of Robin Example, made on 20 Nov 2026."
    assert done.undo is not None
    undo_change(desk, done.undo)
    assert summaries(desk) == ()


def test_what_was_not_reached_is_told_and_what_was_taken_in_stays(
    desk: Portfolio, came: tuple[Path, Path, Path]
) -> None:
    done = take_sent(desk, came, cancelled=lambda: bool(received_requests(desk)))
    assert [type(one.error) for one in done.value] == [type(None), NotReached, NotReached]
    assert len(received_requests(desk)) == 1
    nothing = take_sent(desk, came, cancelled=lambda: True)
    assert (nothing.said, nothing.changed) == ("", Changed.NOTHING)


def test_a_questionnaire_is_left_to_its_round(desk: Portfolio, tmp_path: Path) -> None:
    add_practitioner(desk, "Robin Example")
    sheet = tmp_path / "questionnaire.pdf"
    write_questionnaire(desk, open_round(desk, "Robin Example", "msf").value.id, sheet)
    (one,) = take_sent(desk, [sheet]).value
    assert (one.kept, str(one.error)) == (None, TO_A_ROUND)
