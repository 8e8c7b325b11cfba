"""Questionnaires of a round: one file for everybody, each filled copy counted once or refused."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.errors import Cancelled, NotFound, Refused, StorageFailed
from fcp_portfolio.services.desk import rounds as collecting
from fcp_portfolio.services.desk.practitioners import (
    add_practitioner,
    edit_practitioner,
    practitioners,
)
from fcp_portfolio.services.desk.questionnaires import (
    is_questionnaire,
    name_for,
    take_questionnaires,
    write_questionnaire,
)
from fcp_portfolio.services.desk.releasing import release_round
from fcp_portfolio.services.desk.rounds import (
    add_answer,
    answers_to,
    open_round,
    remove_answer,
    round_of,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage.files import open_file
from tests.documents.answers.programs import pypdf_appends, pypdf_rewrites
from tests.documents.questionnaires.papers import COLLEAGUE, handed_out
from tests.services.desk.conftest import made_desk

CLINICIAN = {"group": "1_clinician", "question_1": "7_7_outstanding", "question_2": "5_5"}


@pytest.fixture
def round_id(desk: Portfolio) -> str:
    """A round of feedback from colleagues about Robin Example."""
    add_practitioner(desk, "Robin Example", registration="HCPC PH000000")
    return open_round(desk, "Robin Example", "msf").value.id


@pytest.fixture
def sheet(desk: Portfolio, round_id: str, tmp_path: Path) -> bytes:
    """Its questionnaire as it is handed out."""
    to = tmp_path / "questionnaire.pdf"
    write_questionnaire(desk, round_id, to)
    return to.read_bytes()


def filled(folder: Path, sheet: bytes, **answers: str) -> Path:
    """A copy with answers, as a respondent sends it."""
    to = folder / f"{len(list(folder.iterdir()))} Jo Bloggs.pdf"
    to.write_bytes(pypdf_appends(sheet, answers))
    return to


def why(desk: Portfolio, round_id: str, *files: Path) -> str:
    """Why the only file was refused; nothing was changed then."""
    before = history(desk)
    done = take_questionnaires(desk, round_id, files)
    assert (done.value.answers, done.undo, history(desk)) == ((), None, before)
    (refused,) = done.value.refused
    assert "Nothing was taken in" in refused[1]
    return refused[1]


def test_filled_copies_are_counted_as_one_change(
    desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path
) -> None:
    copies = [filled(tmp_path, sheet, **CLINICIAN), filled(tmp_path, sheet, **COLLEAGUE)]
    done = take_questionnaires(desk, round_id, [*copies, tmp_path / "gone.pdf"])
    assert done.said == ("Counted 2 answers: 2 of at least 10 are here. 1 file was not taken in.")
    assert [name for name, _ in done.value.refused] == ["gone.pdf"]
    by_group: Mapping[str, object] = {
        one.group: (dict(one.levels), dict(one.comments)) for one in answers_to(desk, round_id)
    }
    assert by_group == {
        "clinicians": ({"behaviour": "7 outstanding", "performance": "5"}, {}),
        "others": ({"behaviour": "6"}, {"highlights": COLLEAGUE["words_1"]}),
    }
    assert check(desk) == ()
    undo_change(desk, done.undo)
    assert answers_to(desk, round_id) == ()
    assert take_questionnaires(desk, round_id, copies).value.refused == ()


def test_nothing_of_a_file_is_kept_but_its_answers(
    desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path
) -> None:
    take_questionnaires(desk, round_id, [filled(tmp_path, sheet, **CLINICIAN)])
    assert "Bloggs" not in repr(
        (history(desk), answers_to(desk, round_id), round_of(desk, round_id))
    )
    imports = round_of(desk, round_id).round.imports
    take_questionnaires(desk, round_id, [filled(tmp_path, sheet, **COLLEAGUE)])
    both = round_of(desk, round_id).round.imports
    assert set(imports) < set(both)
    assert list(both) == sorted(both)


def test_the_questionnaire_is_the_same_file_for_everybody(
    desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path
) -> None:
    to = tmp_path / name_for(desk, round_of(desk, round_id))
    assert to.name == "Robin Example, MSF questionnaire 2026-11-20.pdf"
    again = write_questionnaire(desk, round_id, to)
    assert to.read_bytes() == sheet
    assert not again.changed
    day = read_iso("2026-12-18")
    assert write_questionnaire(desk, round_id, to, until=day).undo is None
    assert to.read_bytes() != sheet
    one, other = round_of(desk, round_id).round.sheets
    assert (one.until, other.until) == (None, day)
    copies = [filled(tmp_path, data, **CLINICIAN) for data in (sheet, to.read_bytes())]
    assert len(take_questionnaires(desk, round_id, copies).value.answers) == 2


def test_a_questionnaire_that_says_otherwise_is_another_file(
    desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path
) -> None:
    (robin,) = practitioners(desk)
    edit_practitioner(desk, replace(robin, name="Robin Exemplar"))
    write_questionnaire(desk, round_id, tmp_path / "new.pdf")
    assert (tmp_path / "new.pdf").read_bytes() != sheet
    assert len(round_of(desk, round_id).round.sheets) == 2


def test_a_questionnaire_that_cannot_be_written_is_not_recorded(
    desk: Portfolio, round_id: str, tmp_path: Path
) -> None:
    with pytest.raises(StorageFailed):
        write_questionnaire(desk, round_id, tmp_path / "nowhere" / "a.pdf")
    assert round_of(desk, round_id).round.sheets == ()


def test_a_copy_counts_once(desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path) -> None:
    copy = filled(tmp_path, sheet, **COLLEAGUE)
    twice = take_questionnaires(desk, round_id, [copy, copy]).value
    assert (len(twice.answers), len(twice.refused)) == (1, 1)
    assert "counted before" in why(desk, round_id, copy)
    saved_again = tmp_path / "again.pdf"
    saved_again.write_bytes(pypdf_rewrites(sheet, COLLEAGUE))
    assert "The same levels and the same words are here" in why(desk, round_id, saved_again)
    # Without words, two who answer alike are two.
    alike = [filled(tmp_path, sheet, **CLINICIAN), tmp_path / "alike.pdf"]
    alike[1].write_bytes(pypdf_rewrites(sheet, CLINICIAN))
    assert len(take_questionnaires(desk, round_id, alike).value.answers) == 2
    remove_answer(desk, twice.answers[0].id)
    assert "counted before" in why(desk, round_id, copy)


def test_what_is_not_of_this_round_is_refused(
    desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path
) -> None:
    add_practitioner(desk, "Alex Example")
    other = open_round(desk, "Alex Example", "msf").value.id
    copy = filled(tmp_path, sheet, **CLINICIAN)
    assert "This answers another round: MSF about Robin Example" in why(desk, other, copy)
    (tmp_path / "theirs").mkdir()
    with made_desk(tmp_path / "theirs") as theirs:
        add_practitioner(theirs, "Robin Example")
        foreign = open_round(theirs, "Robin Example", "msf").value.id
        assert "that this desk did not hand out" in why(theirs, foreign, copy)
    assert is_questionnaire(copy)
    (one,) = round_of(desk, round_id).round.sheets
    erase(desk, Target(id=round_id), why="Collected by mistake.")
    with pytest.raises(NotFound):
        open_file(desk.copy.database, one.sha256)
    assert "or whose round is gone" in why(desk, other, copy)
    assert check(desk) == ()


def test_what_is_no_filled_copy_is_refused(
    desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path
) -> None:
    stranger = tmp_path / "stranger.pdf"
    stranger.write_bytes(pypdf_appends(handed_out()[0], CLINICIAN))
    assert "did not hand out" in why(desk, round_id, stranger)
    (tmp_path / "empty.pdf").write_bytes(sheet)
    assert "Nothing was answered" in why(desk, round_id, tmp_path / "empty.pdf")
    without = {name: code for name, code in CLINICIAN.items() if name != "group"}
    said = why(desk, round_id, filled(tmp_path, sheet, **without))
    assert "It does not say who answers (Clinician, Other colleague)" in said


def test_words_without_any_level_are_no_answer(
    desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path
) -> None:
    words = {name: said for name, said in COLLEAGUE.items() if name != "question_1"}
    assert "No question is answered" in why(desk, round_id, filled(tmp_path, sheet, **words))


def test_a_ring_at_a_question_for_others_takes_no_answer_away(
    desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path
) -> None:
    more = filled(tmp_path, sheet, **{**CLINICIAN, "group": "2_other_colleague"})
    assert take_questionnaires(desk, round_id, [more]).value.refused == ()
    (one,) = answers_to(desk, round_id)
    assert (one.group, list(one.levels)) == ("others", ["behaviour"])


def test_words_that_may_tell_of_a_patient_are_pointed_out(
    desk: Portfolio, round_id: str, sheet: bytes, tmp_path: Path
) -> None:
    words = "Kind to NHS number 999 000 0000."
    copy = filled(tmp_path, sheet, **{**COLLEAGUE, "words_1": words})
    (advice,) = take_questionnaires(desk, round_id, [copy]).advice
    assert "“999 000 0000” in a comment looks like" in advice
    typed = add_answer(
        desk, round_id, levels={"behaviour": "5"}, group="others", comments={"highlights": words}
    )
    assert typed.advice == (advice,)


def test_a_round_that_is_full_or_released_takes_none(
    desk: Portfolio,
    round_id: str,
    sheet: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy = filled(tmp_path, sheet, **CLINICIAN)
    with monkeypatch.context() as less:
        less.setattr(collecting, "MOST_ANSWERS", 0)
        with pytest.raises(Refused, match="A round holds up to 0 answers"):
            take_questionnaires(desk, round_id, [copy])
    with pytest.raises(Cancelled):
        take_questionnaires(desk, round_id, [copy], cancelled=lambda: True)
    for _ in range(10):
        add_answer(desk, round_id, levels={"behaviour": "6"}, group="others")
    release_round(desk, round_id, tmp_path / "summary.pdf")
    for act in (
        lambda: take_questionnaires(desk, round_id, [copy]),
        lambda: write_questionnaire(desk, round_id, tmp_path / "more.pdf"),
    ):
        with pytest.raises(Refused, match="was released on"):
            act()
