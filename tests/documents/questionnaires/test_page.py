"""What a questionnaire says, on one page where it has room; it says what is true of it."""

import io

import pikepdf
import pytest

from fcp_portfolio.documents.questionnaire_pdf.grid import column_of
from fcp_portfolio.domain.questionnaire import Item
from tests.documents.questionnaires.papers import asked_with, drawn, handed_out
from tests.documents.reading import pages_of

WORDS = ("strongly disagree", "disagree", "neither of the two", "agree", "strongly agree")


def names(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [str(one.T) for one in pdf.Root.AcroForm.Fields]


@pytest.mark.parametrize("form", ["msf", "psq"])
def test_it_is_one_page_that_says_who_asks_about_whom(form: str) -> None:
    data, asked = handed_out(form)
    (page,) = pages_of(io.BytesIO(data))
    for words in (
        "About Robin Example",
        "Dr Sam Example, GMC 0000000",
        "by 18 Dec 2026, to Dr Sam Example",
        "no place for your name",
        f"nothing before {asked.least} have answered",
        *(one.text for one in (*asked.groups, *asked.questions, *asked.prompts)),
    ):
        assert words in page
    assert names(data) == [one.name for one in asked.fields()]


def test_nothing_in_it_tells_one_copy_or_respondent_from_another() -> None:
    data, _ = handed_out()
    pdf = pikepdf.open(io.BytesIO(data))
    assert not any("name" in str(one.T) for one in pdf.Root.AcroForm.Fields)
    assert "/SigFlags" not in pdf.Root.AcroForm
    assert str(pdf.docinfo.Author) == "Dr Sam Example"


def test_without_a_day_none_is_named() -> None:
    data = drawn(asked_with(until=None))
    assert "Give it back to Dr Sam Example" in pages_of(io.BytesIO(data))[0]


def test_levels_in_many_words_stand_below_each_question() -> None:
    assert column_of(WORDS) > 0
    longer = ("extraordinarily unsatisfactory", *WORDS, "cannot say")
    assert column_of(longer) == 0
    asked = asked_with(levels=longer)
    (page, *_) = pages_of(io.BytesIO(drawn(asked)))
    assert "Clinical performance Only for: Clinician extraordinarily unsatisfactory" in page


def test_a_long_list_of_questions_goes_on_with_its_head() -> None:
    questions = tuple(Item(id=f"q{n}", text=f"Question {n}") for n in range(60))
    asked = asked_with("psq", questions=questions)
    pages = pages_of(io.BytesIO(drawn(asked)))
    assert len(pages) == 3
    assert "Question 1 2 3 4 5 Question" in pages[1]
    assert all(one.text in " ".join(pages) for one in questions)


def test_a_prompt_stays_with_its_box() -> None:
    prompts = tuple(Item(id=f"p{n}", text=f"Prompt {n}?") for n in range(14))
    with pikepdf.open(io.BytesIO(drawn(asked_with(prompts=prompts)))) as pdf:
        boxes = [
            {str(one.T) for one in page.get("/Annots", []) if "/T" in one} for page in pdf.pages
        ]
    pages = pages_of(io.BytesIO(drawn(asked_with(prompts=prompts))))
    for number, one in enumerate(prompts, 1):
        (page,) = (place for place, text in enumerate(pages) if f"{one.text}" in text)
        assert f"words_{number}" in boxes[page]


def test_levels_of_several_lines_do_not_cover_those_below() -> None:
    levels = tuple(f"Level {n} {'o' * 60} " + "in very many words " * 9 for n in (1, 2))
    with pikepdf.open(io.BytesIO(drawn(asked_with(levels=levels)))) as pdf:
        (first,) = (one for one in pdf.Root.AcroForm.Fields if str(one.T) == "question_1")
        above, below = (float(kid.Rect[1]) for kid in first.Kids)
    assert above - below > 27


def test_a_form_without_prompts_has_none() -> None:
    assert names(drawn(asked_with("psq", prompts=())))[-1] == "question_9"
