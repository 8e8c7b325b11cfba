"""A provider's form filled in from a portfolio: once by hand, then as it was chosen."""

from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.documents.templates import read_template
from fcp_portfolio.domain.errors import FileRefused, Refused, StorageFailed
from fcp_portfolio.domain.templates.matching import Outcome
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.goals import Reviewed, record_review
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.templates import Looked, fill_in, look_at
from fcp_portfolio.services.undo import redo_change, undo_change, undoable
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief, opened
from tests.documents.templates.pdf_forms import drawn_by_reportlab
from tests.documents.templates.word_forms import document, paragraph, run
from tests.services.asking import logged, reviewer

NAME, LIST = "applicant_name", "evidence"
CHOSEN = {NAME: "owner.name", LIST: "entries.list", "initials": "leave", "declared": "words:yes"}


@pytest.fixture
def form(tmp_path: Path) -> Path:
    file = tmp_path / "Provider form.pdf"
    file.write_bytes(drawn_by_reportlab())
    return file


def word(folder: Path, *names: str) -> Path:
    file = folder / "form.docx"
    file.write_bytes(document(paragraph(run(" ".join(f"{{{{{name}}}}}" for name in names)))))
    return file


def offered(looked: Looked, key: str) -> str:
    return next(one.text for one in looked.offers if one.key == key)


def keys(looked: Looked) -> set[str]:
    return {one.key for one in looked.offers}


def said(file: Path, name: str) -> str:
    found = read_template(file.read_bytes(), file.name)
    return next(one.says for one in found.blanks if one.name == name)


def test_a_form_is_filled_in_and_what_is_missing_is_listed(
    portfolio: Portfolio, form: Path, tmp_path: Path
) -> None:
    looked = look_at(portfolio, form)
    assert looked.matches == {}
    assert looked.proposed == {NAME: "owner.name", LIST: "entries.list"}
    to = tmp_path / "filled.pdf"
    done = fill_in(portfolio, looked, {**CHOSEN, "stage": "owner.aim"}, to, source=form)
    assert said(to, NAME) == "Robin Example"
    assert done.said == (
        "Filled in 2 of 6 fields in “filled.pdf”. Anyone who has the file can read it."
    )
    assert done.advice == (
        "“Evidence list”: missing. It is not in the portfolio yet.",
        "“Own level”: not matched.",
        "“stage”: missing. It is not in the portfolio yet.",
    )
    assert not done.value.complete
    assert [one.outcome for one in done.value.answers[:3]] == [
        Outcome.FILLED,
        Outcome.MISSING,
        Outcome.LEFT,
    ]


def test_a_form_with_everything_is_complete(
    portfolio: Portfolio, form: Path, tmp_path: Path
) -> None:
    logged(portfolio)
    matches = {**CHOSEN, "level": "leave", "stage": "words:stage2"}
    done = fill_in(portfolio, look_at(portfolio, form), matches, tmp_path / "out.pdf", source=form)
    assert (done.value.complete, done.advice) == (True, ())
    assert said(done.value.path, LIST) == "14 Nov 2026 · Knee pain"


def test_what_was_chosen_is_kept_for_the_same_form_and_undone(
    portfolio: Portfolio, form: Path, tmp_path: Path
) -> None:
    to = tmp_path / "out.pdf"
    done = fill_in(portfolio, look_at(portfolio, form), CHOSEN, to, source=form)
    renamed = tmp_path / "The same, next year.pdf"
    renamed.write_bytes(drawn_by_reportlab())
    again = look_at(portfolio, renamed)
    assert again.matches == CHOSEN
    assert again.proposed == {}
    same = fill_in(portfolio, again, CHOSEN, to, source=renamed)
    assert same.undo is None
    assert undoable(portfolio) == (done.undo, "Matched the fields of a form")
    undo_change(portfolio, done.undo)
    assert look_at(portfolio, form).matches == {}
    redo_change(portfolio)
    assert look_at(portfolio, form).matches == CHOSEN
    other = fill_in(portfolio, look_at(portfolio, form), {NAME: "owner.name"}, to, source=form)
    assert look_at(portfolio, form).matches == {NAME: "owner.name"}
    undo_change(portfolio, other.undo)
    assert look_at(portfolio, form).matches == CHOSEN
    assert to.exists()


def test_the_form_itself_is_never_written_over(portfolio: Portfolio, form: Path) -> None:
    before = form.read_bytes()
    with pytest.raises(Refused) as refused:
        fill_in(portfolio, look_at(portfolio, form), CHOSEN, form, source=form)
    assert refused.value.sentence == (
        "“Provider form.pdf” is the form itself, which stays as it came. Give another name."
    )
    assert form.read_bytes() == before


def test_a_form_without_anything_to_fill_in_is_refused(
    portfolio: Portfolio, form: Path, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refused:
        fill_in(portfolio, look_at(portfolio, form), {}, tmp_path / "out.pdf", source=form)
    assert refused.value.sentence == (
        "Nothing of “Provider form.pdf” would be filled in. Match a field first; nothing was "
        "written."
    )
    assert not (tmp_path / "out.pdf").exists()
    with pytest.raises(FileRefused):
        look_at(portfolio, portfolio.file)


def test_private_entries_and_drafts_are_never_given(portfolio: Portfolio, form: Path) -> None:
    private = log_entry(portfolio, debrief("Private", private=True)).value.id
    draft = log_entry(portfolio, debrief("Draft"), draft=True).value.id
    final = log_entry(portfolio, debrief("Final")).value.id
    looked = look_at(portfolio, form, entry=final)
    assert offered(looked, "entries.list") == "14 Nov 2026 · Final"
    assert offered(looked, "entry/title") == "Final"
    for wrong in (private, draft):
        with pytest.raises(Refused, match="A private entry or a draft goes into no form"):
            look_at(portfolio, form, entry=wrong)


def test_the_period_narrows_what_is_counted(portfolio: Portfolio, form: Path) -> None:
    logged(portfolio)
    later = look_at(portfolio, form, since=date(2026, 11, 15), until=date(2026, 11, 30))
    assert offered(later, "entries.number") == "0"
    assert offered(later, "since") == "15 Nov 2026"
    with pytest.raises(Refused, match="The period ends before it begins"):
        look_at(portfolio, form, since=date(2026, 11, 15), until=date(2026, 11, 1))


def test_an_entry_names_who_was_there_and_goals_are_listed(
    portfolio: Portfolio, form: Path
) -> None:
    person = reviewer(portfolio)
    entry = log_entry(portfolio, debrief(person=person.id)).value.id
    need = Reviewed(path="hee-msk-2018#4", need="Shoulder tests", goal=True)
    record_review(portfolio, [need])
    looked = look_at(portfolio, form, entry=entry)
    assert offered(looked, "entry/with") == person.name
    assert offered(looked, "supervisor.name") == person.name
    assert offered(looked, "goals") == ""  # a proposed goal is a draft


def test_identifiers_need_a_reason_which_is_kept(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, debrief("Seen 999 123 4578"))
    file, to = word(tmp_path, "list"), tmp_path / "out.docx"
    looked = look_at(portfolio, file)
    with pytest.raises(Refused, match="looks like an NHS number"):
        fill_in(portfolio, looked, {"list": "entries.list"}, to, source=file)
    assert not to.exists()
    fill_in(
        portfolio, looked, {"list": "entries.list"}, to, source=file, reason="Nobody in it exists."
    )
    assert [line.what for line in history(portfolio)][-2:] == [
        "Filled in a form, 1 findings of the identifier check accepted: Nobody in it exists.",
        "Matched the fields of a form",
    ]


def test_a_portfolio_that_is_read_only_fills_in_and_keeps_nothing(
    portfolio: Portfolio, file: Path, secret: RawKey, form: Path, tmp_path: Path
) -> None:
    portfolio.close()
    with opened(file, secret, read_only=True) as reading:
        done = fill_in(reading, look_at(reading, form), CHOSEN, tmp_path / "out.pdf", source=form)
        assert said(done.value.path, NAME) == "Robin Example"
        assert done.undo is None
        assert look_at(reading, form).matches == {}


def test_a_text_that_runs_out_of_its_box_is_told(
    portfolio: Portfolio, form: Path, tmp_path: Path
) -> None:
    words = "words:" + "W" * 90
    done = fill_in(
        portfolio, look_at(portfolio, form), {NAME: words}, tmp_path / "o.pdf", source=form
    )
    assert done.value.cramped == (NAME,)
    assert "on paper the end of it does not show" in done.advice[-1]


def test_a_folder_that_is_not_there_is_refused(portfolio: Portfolio, form: Path) -> None:
    with pytest.raises(StorageFailed):
        fill_in(
            portfolio, look_at(portfolio, form), CHOSEN, form.parent / "no" / "o.pdf", source=form
        )
    assert look_at(portfolio, form).matches == {}
