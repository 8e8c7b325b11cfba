"""What comes back is read where nothing but answers is different, and refused in words."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import AttachedFileSpec, Dictionary, Name, Pdf

from fcp_portfolio.documents.questionnaire_pdf.reading import answers_to, questionnaire_in
from fcp_portfolio.domain.errors import FileRefused, NoQuestionnaire
from fcp_portfolio.domain.questionnaire import NAME
from tests.documents.answers import programs
from tests.documents.answers.programs import Program
from tests.documents.questionnaires.papers import COLLEAGUE, asked_with, handed_out

PROGRAMS = tuple(one for one in (*programs.APPEND, *programs.REWRITE) if one is not programs.ours)


def changed(change: Callable[[Pdf], object], filled: bool = True) -> bytes:
    """A copy that somebody changed with a program."""
    data, _ = handed_out()
    data = programs.pypdf_appends(data, COLLEAGUE) if filled else data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def field(pdf: Pdf, name: str) -> pikepdf.Object:
    return next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == name)


@pytest.mark.parametrize("program", PROGRAMS)
def test_answers_are_read_whatever_program_saved_them(program: Program) -> None:
    data, asked = handed_out()
    values = answers_to(data, program(data, COLLEAGUE))
    assert values == COLLEAGUE
    told = asked.told(values)
    assert told.group == "others"
    assert told.levels == {"behaviour": "6"}
    assert told.comments == {"highlights": COLLEAGUE["words_1"]}


def out_of_range(pdf: Pdf) -> None:
    field(pdf, "question_1").V = Name("/9_nine")


def two_chosen(pdf: Pdf) -> None:
    for one in field(pdf, "question_1").Kids:
        one.AS = Name(next(key for key in one.AP.N if key != "/Off"))


def held_otherwise(pdf: Pdf) -> None:
    field(pdf, "words_1").V = "Never listens."


def long_words(pdf: Pdf) -> None:
    field(pdf, "words_1").V = "word " * 400


def flattened(pdf: Pdf) -> None:
    del pdf.Root.AcroForm
    del pdf.pages[0].Annots


def other_words(pdf: Pdf) -> None:
    content = b"\nBT /F1 12 Tf 62 500 Td (Always late) Tj ET 62 500 90 20 re f"
    pdf.pages[0].contents_add(content)


def a_note(pdf: Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[10, 10, 30, 30], Contents="From me")
    pdf.pages[0].Annots.append(pdf.make_indirect(note))


def a_link(pdf: Pdf) -> None:
    act = Dictionary(S=Name.URI, URI="https://example.org/?who=me")
    link = Dictionary(
        Type=Name.Annot, Subtype=Name.Link, Rect=[10, 10, 30, 30], A=act, Border=[0] * 3
    )
    pdf.pages[0].Annots.append(pdf.make_indirect(link))


def a_page_more(pdf: Pdf) -> None:
    pdf.add_blank_page()


def a_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


def a_file_more(pdf: Pdf) -> None:
    pdf.attachments["photo.txt"] = AttachedFileSpec(pdf, b"me", filename="photo.txt")


def two_of_one_name(pdf: Pdf) -> None:
    twin = field(pdf, "words_1")
    pdf.Root.AcroForm.Fields.append(pdf.make_indirect(Dictionary(T=twin.T, FT=Name.Tx, V="x")))


REFUSED = {
    out_of_range: "“Professional behaviour” holds “9_nine”, which is none of its answers.",
    two_chosen: "The field “question_1” shows",
    held_otherwise: "The field “words_1” shows",
    long_words: "is longer than 900 characters",
    flattened: "The fields of this questionnaire are gone",
    other_words: "Page 1 is not the page that was sent",
    a_note: "Page 1 is not the page that was sent",
    a_link: "A note or link on page 1 was added",
    a_page_more: "It has 2 pages; 1 were sent",
    a_script: "does things by itself",
    a_file_more: "The file “photo.txt” inside it is other than sent",
    two_of_one_name: "Two fields of this PDF are called “words_1”",
}


@pytest.mark.parametrize("change", REFUSED)
def test_what_is_no_honest_copy_is_refused(change: Callable[[Pdf], object]) -> None:
    with pytest.raises(FileRefused) as refused:
        answers_to(handed_out()[0], changed(change))
    assert REFUSED[change] in refused.value.sentence
    assert "Nothing was taken in." in refused.value.sentence


def test_an_empty_copy_is_refused() -> None:
    data, asked = handed_out()
    assert questionnaire_in(data) == asked
    for copy in (data, changed(bool, filled=False)):
        with pytest.raises(FileRefused, match="Nothing was answered in this copy"):
            answers_to(data, copy)


def test_what_carries_no_questionnaire_is_refused() -> None:
    def without(pdf: Pdf) -> None:
        del pdf.attachments[NAME]

    def newer(pdf: Pdf) -> None:
        del pdf.attachments[NAME]
        data = b'{"schema":"fcp-portfolio/questionnaire/2"}'
        pdf.attachments[NAME] = AttachedFileSpec(pdf, data, filename=NAME)

    with pytest.raises(NoQuestionnaire, match="or it is a print or a scan of one"):
        questionnaire_in(changed(without))
    with pytest.raises(FileRefused, match="Install the newer version"):
        questionnaire_in(changed(newer))
    with pytest.raises(FileRefused, match="This is not a PDF"):
        questionnaire_in(b"words")
    data, _ = handed_out()
    with pytest.raises(FileRefused, match="cut off"):
        questionnaire_in(data[: len(data) // 2])


def test_what_a_library_trips_over_is_refused_in_words() -> None:
    def a_number_for_a_note(pdf: Pdf) -> None:
        pdf.pages[0].Annots.append(7)

    with pytest.raises(FileRefused, match=r"it is damaged\. Nothing was taken in"):
        answers_to(handed_out()[0], changed(a_number_for_a_note))


def test_answers_of_patients_have_no_group() -> None:
    asked = asked_with("psq")
    assert [one.name for one in asked.fields()][:2] == ["question_1", "question_2"]
    assert asked.told({"question_2": "5_5"}).group == ""
    assert asked.files == ()
