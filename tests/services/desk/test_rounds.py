"""Feedback collected at the desk: pooled, released once and from enough answers on, taken in."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.desk.round import Chosen
from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.services.desk import rounds as collecting
from fcp_portfolio.services.desk.practitioners import (
    add_practitioner,
    edit_practitioner,
    practitioners,
)
from fcp_portfolio.services.desk.releasing import (
    name_for,
    release_round,
    save_released,
    unsigned_release,
)
from fcp_portfolio.services.desk.rounds import (
    add_answer,
    answers_to,
    choose_comments,
    forms_for_rounds,
    hand_out,
    import_answers,
    open_round,
    remove_answer,
    round_of,
    rounds,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.feedback import read_feedback, take_feedback
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.previews import drawn_here
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.undo import undo_change

GOOD = {"behaviour": "6", "performance": "7"}


@pytest.fixture
def round_id(desk: Portfolio) -> str:
    """A round of feedback from colleagues about Robin Example."""
    add_practitioner(desk, "Robin Example", registration="HCPC PH000000")
    return open_round(desk, "Robin Example", "msf").value.id


def answered(desk: Portfolio, round_id: str, clinicians: int, others: int) -> None:
    for number in range(clinicians):
        levels = {"behaviour": "7" if number % 2 else "6", "performance": "5"}
        add_answer(desk, round_id, levels=levels, group="clinicians")
    for _ in range(others):
        add_answer(desk, round_id, levels={"behaviour": "6"}, group="Other colleague")


def test_a_round_becomes_an_entry_of_whoever_it_is_about(
    desk: Portfolio, round_id: str, portfolio: Portfolio, tmp_path: Path
) -> None:
    answered(desk, round_id, 6, 5)
    hand_out(desk, round_id, 14)
    choose_comments(desk, round_id, [Chosen(prompt="highlights", text="Explains so well.")])
    to = tmp_path / name_for(desk, round_of(desk, round_id))
    assert to.name == "Robin Example, MSF summary 2026-11-20.pdf"
    release_round(desk, round_id, to)
    draft = take_feedback(portfolio, to).value
    values = draft.content.values
    assert draft.draft
    assert values["ratings"] == {
        "behaviour": {"level": "6", "comment": ""},
        "performance": {"level": "5", "comment": ""},
    }
    assert (values["clinicians"], values["others"]) == ("6", "5")
    assert [one.name for one in draft.content.attachments] == [to.name]
    assert check(portfolio) == check(desk) == ()
    with pytest.raises(Refused, match="taken in before"):
        take_feedback(portfolio, to)
    summary = read_feedback(portfolio, to).summary
    assert [one.counts for one in summary.questions] == [(0,) * 5 + (8, 3), (0,) * 4 + (6, 0, 0)]
    save_released(desk, round_id, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == to.read_bytes()


def test_nothing_is_told_of_too_few_answers(
    desk: Portfolio, round_id: str, tmp_path: Path, portfolio: Portfolio
) -> None:
    to = tmp_path / "summary.pdf"
    answered(desk, round_id, 4, 5)
    assert round_of(desk, round_id).missing == 1
    with pytest.raises(Refused, match=r"9 of at least 10 .* wait for 1 more answer\."):
        release_round(desk, round_id, to)
    assert not to.exists()
    answered(desk, round_id, 0, 1)
    before = {line.change for line in history(desk)}
    release_round(desk, round_id, to)
    for change in {line.change for line in history(desk)} - before:
        with pytest.raises(Refused, match="What went out or came back cannot be undone"):
            undo_change(desk, change)
    behaviour, performance = read_feedback(portfolio, to).summary.questions
    assert sum(behaviour.counts) == 10
    assert (performance.answers, performance.counts) == (0, ())
    with pytest.raises(Refused, match=r"was released on .* would tell who gave it"):
        add_answer(desk, round_id, levels=GOOD, group="clinicians")
    with pytest.raises(Refused, match="It can be saved again as it was"):
        release_round(desk, round_id, to)


def test_what_was_read_before_is_what_is_signed(
    desk: Portfolio, round_id: str, tmp_path: Path
) -> None:
    to = tmp_path / "summary.pdf"
    answered(desk, round_id, 8, 3)
    old = unsigned_release(desk, round_id)
    assert rounds(desk)[0].round.released is None
    answered(desk, round_id, 0, 1)
    with pytest.raises(Refused, match="changed since the summary was shown"):
        release_round(desk, round_id, to, old)
    assert not to.exists()
    read = unsigned_release(desk, round_id)
    shown, passages = drawn_here(read.data, "summary.pdf")
    assert (shown.pages, shown.size) == (1, len(read.data))
    assert "Robin Example" in passages[0][1]
    release_round(desk, round_id, to, read)
    assert to.read_bytes().startswith(read.data)


def test_a_comment_that_cannot_be_read_again_is_tidied(
    desk: Portfolio, round_id: str, tmp_path: Path, portfolio: Portfolio
) -> None:
    answered(desk, round_id, 8, 3)
    said = "Explains \u202ewell\u202c"
    choose_comments(desk, round_id, [Chosen(prompt="highlights", text=said)])
    to = tmp_path / "summary.pdf"
    release_round(desk, round_id, to)
    (comment,) = read_feedback(portfolio, to).summary.comments
    assert "well" in comment.text


def test_a_summary_that_nobody_could_read_is_not_released(
    desk: Portfolio, round_id: str, tmp_path: Path
) -> None:
    answered(desk, round_id, 8, 3)
    (robin,) = practitioners(desk)
    edit_practitioner(desk, replace(robin, name="R" * 600))
    with pytest.raises(Refused, match=r"does not fit into a summary.*Nothing was written"):
        release_round(desk, round_id, tmp_path / "summary.pdf")
    assert rounds(desk)[0].round.released is None


def test_answers_are_brought_in_from_a_spreadsheet(
    desk: Portfolio, round_id: str, tmp_path: Path
) -> None:
    file = tmp_path / "answers.csv"
    file.write_text(
        "Group,Professional behaviour,performance,Highlights,Sent\n"
        "Clinician,6,7,Listens,2026-11-01\n"
        "Other colleague,5,,,\n"
        ",,,,\n"
        "Clinician,,,Words and no level,\n"
    )
    assert len(import_answers(desk, round_id, file).value) == 2
    first, second = sorted(answers_to(desk, round_id), key=lambda one: one.group)
    assert (first.levels, first.comments) == (
        {"behaviour": "6", "performance": "7 outstanding"},
        {"highlights": "Listens"},
    )
    assert (second.group, second.levels) == ("others", {"behaviour": "5"})
    with pytest.raises(Refused, match="was brought in before"):
        import_answers(desk, round_id, file)
    file.write_text("Group,behaviour\nClinician,8\n")
    with pytest.raises(Refused, match=r"Row 2: “8” is no level\..*Nothing was changed"):
        import_answers(desk, round_id, file)
    file.write_text("Name,Age\nSomebody,8\n")
    with pytest.raises(Refused, match="holds no answers to this form"):
        import_answers(desk, round_id, file)
    file.write_bytes(b"\x00")
    with pytest.raises(FileRefused):
        import_answers(desk, round_id, file)
    assert len(answers_to(desk, round_id)) == 2


def test_an_answer_is_entered_by_words_and_taken_out_again(desk: Portfolio, round_id: str) -> None:
    done = add_answer(
        desk,
        round_id,
        levels={"Professional behaviour": "1 very poor", "performance": ""},
        group="Clinician",
        comments={"What could they do better?": " Be on time. ", "highlights": ""},
    )
    assert done.value.comments == {"suggestions": "Be on time."}
    for levels, group, why in (
        ({}, "others", "No question is answered"),
        ({"behaviour": "6"}, "", "is no group of this form"),
        ({"manners": "6"}, "others", "“manners” is no question of this form"),
        (GOOD, "others", "“Clinical performance” is asked of others than Other colleague"),
    ):
        with pytest.raises(Refused, match=why):
            add_answer(desk, round_id, levels=levels, group=group)
    remove_answer(desk, done.value.id[:8])
    assert answers_to(desk, round_id) == ()
    undo_change(desk, add_answer(desk, round_id, levels=GOOD, group="clinicians").undo)
    assert rounds(desk, "Robin Example")[0].answers == 0


def test_more_answers_than_were_asked_are_taken_in_and_said_once(
    desk: Portfolio, round_id: str, tmp_path: Path
) -> None:
    answered(desk, round_id, 3, 0)
    assert round_of(desk, round_id).beyond == 0
    hand_out(desk, round_id, 3)
    done = add_answer(desk, round_id, levels=GOOD, group="clinicians")
    assert done.said == "Entered. 4 answers so far. That is more than the 3 who were asked."
    assert add_answer(desk, round_id, levels=GOOD, group="clinicians").said.endswith(" so far.")
    assert round_of(desk, round_id).beyond == 2
    hand_out(desk, round_id, 6)
    (tmp_path / "answers.csv").write_text("group,behaviour\nothers,6\nothers,5\n")
    said = import_answers(desk, round_id, tmp_path / "answers.csv").said
    assert said == "Brought in 2 answers. That is more than the 6 who were asked."


def test_what_cannot_be_a_round_is_refused(desk: Portfolio, round_id: str, tmp_path: Path) -> None:
    assert [form.id for form in forms_for_rounds(desk)] == ["msf", "psq"]
    with pytest.raises(Refused, match="The form “Case-based discussion” asks no respondents"):
        open_round(desk, "Robin Example", "cbd")
    with pytest.raises(Refused, match="was not released yet"):
        save_released(desk, round_id, tmp_path / "summary.pdf")
    with pytest.raises(Refused, match="A comment answers one of highlights, suggestions"):
        choose_comments(desk, round_id, [Chosen(prompt="other", text="Words")])
    number = Chosen(prompt="highlights", text="Saw NHS number 999 000 0000 there.")
    with pytest.raises(Refused, match=r"looks like .* Nothing was kept\. Say it otherwise"):
        choose_comments(desk, round_id, [number])
    why = "It is the number of a form."
    assert choose_comments(desk, round_id, [number], why).value.why == why
    other = Chosen(prompt="highlights", text="Listens.")
    assert choose_comments(desk, round_id, [number, other]).value.why == why


def test_a_round_is_bounded_and_outlives_whom_it_is_about(
    desk: Portfolio, round_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "MOST_ANSWERS", 1)
    add_answer(desk, round_id, levels=GOOD, group="clinicians")
    with pytest.raises(Refused, match="A round holds up to 1 answers"):
        add_answer(desk, round_id, levels=GOOD, group="clinicians")
    file = tmp_path / "answers.csv"
    file.write_text("group,behaviour\nothers,6\n")
    with pytest.raises(Refused, match="A round holds up to 1 answers"):
        import_answers(desk, round_id, file)
    erase(desk, Target(id=practitioners(desk)[0].id), why="Supervision ended.")
    assert rounds(desk)[0].practitioner.name == "somebody who was erased"
