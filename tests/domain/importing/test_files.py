"""A file becomes a draft: what its title, day and form are guessed from is told."""

from datetime import date

import pytest

from fcp_portfolio.domain.importing.files import FileSaid, file_becomes
from fcp_portfolio.domain.importing.rows import Around, Becomes
from fcp_portfolio.domain.phrase import Phrase

LABELLED = "after “date” in the file"
SAVED = date(2026, 10, 1)
MADE = date(2026, 9, 1)


def becomes(
    around: Around,
    name: str,
    *,
    title: str = "",
    day: date | None = None,
    text: str = "",
    saved: date = SAVED,
    of_mail: bool = False,
) -> Becomes:
    said = FileSaid(
        name=name,
        title=title,
        day=day,
        told=Phrase("the day on which the PDF was made"),
        text=text,
        saved=saved,
        of_mail=of_mail,
    )
    forms = around.forms
    return file_becomes(said, forms["reflection"], forms.values(), around.today)


@pytest.mark.parametrize(
    ("name", "title", "told"),
    [
        ("Injection course 14.11.25.pdf", "Injection course", "Title: from the name of the file."),
        ("2025-11-14 knee_clinic.pdf", "Knee clinic", "Title: from the name of the file."),
        ("Visit 3 14.11.25.pdf", "Visit 3", "Title: from the name of the file."),
        ("Room 32.13.14 plan.pdf", "Room 32.13.14 plan", "Title: from the name of the file."),
        ("cbd-shoulder.docx", "Cbd shoulder", "Title: from the name of the file."),
        ("IMG_20251114_0001.jpg", "Night pain", "Title: the first words of the file."),
        ("scan0001.pdf", "Night pain", "Title: the first words of the file."),
    ],
)
def test_titles_come_from_the_name_or_the_first_words(
    around: Around, name: str, title: str, told: str
) -> None:
    found = becomes(around, name, text="Night pain\nin clinic")
    assert (found.content.title, str(found.guesses[0])) == (title, told)


def test_titles_come_from_the_subject_of_a_mail_or_from_the_file(around: Around) -> None:
    mail = becomes(around, "Re thanks.eml", title="Thank you", of_mail=True)
    scan = becomes(around, "scan 3.pdf", title="Referral guideline")
    bare = becomes(around, "scan 3.pdf", title="Microsoft Word - x.doc")
    assert [one.content.title for one in (mail, scan, bare)] == [
        "Thank you",
        "Referral guideline",
        "scan 3",
    ]
    assert [str(one.guesses[0]) for one in (mail, scan, bare)] == [
        "Title: the subject of the mail.",
        "Title: the title in the file.",
        "Title: the name of the file, which tells nothing more.",
    ]


@pytest.mark.parametrize(
    ("name", "text", "day", "expected"),
    [
        ("CBD 14.11.25.pdf", "", MADE, (date(2025, 11, 14), "from the name of the file")),
        ("IMG_20251114_1.jpg", "", MADE, (date(2025, 11, 14), "from the name of the file")),
        ("14 Nov 2025 notes.pdf", "", MADE, (date(2025, 11, 14), "from the name of the file")),
        ("a.pdf", "On\nDate of course: 14/11/25\n", MADE, (date(2025, 11, 14), LABELLED)),
        ("a.pdf", "Date: soon, we hope", MADE, (MADE, "the day on which the PDF was made")),
        ("a.pdf", "", None, (SAVED, "the day on which the file was last saved")),
        ("31.02.25.pdf", "", None, (SAVED, "the day on which the file was last saved")),
        ("14 Nov 2052.pdf", "", None, (SAVED, "the day on which the file was last saved")),
    ],
)  # fmt: skip
def test_days_come_from_what_tells_most(
    around: Around, name: str, text: str, day: date | None, expected: tuple[date, str]
) -> None:
    found = becomes(around, name, text=text, day=day)
    read, told = expected
    assert (found.content.occurred, str(found.guesses[1])) == (read, f"Day: {told}.")


def test_a_day_that_can_be_two_says_so(around: Around) -> None:
    found = becomes(around, "CBD 03-04-25.pdf")
    assert str(found.guesses[1]) == (
        "Day: from the name of the file; “03-04-25” can be 3 Apr 2025 or 4 Mar 2025. It was read "
        "as the first of these."
    )


def test_a_mail_is_of_the_day_on_which_it_was_sent(around: Around) -> None:
    found = becomes(around, "a.eml", day=MADE, text="Date: 14/11/25", of_mail=True)
    assert found.content.occurred == MADE


def test_a_file_from_tomorrow_has_no_day(around: Around) -> None:
    found = becomes(around, "a.pdf", saved=date(2030, 1, 1))
    assert found.content.occurred is None
    assert [str(note.sentence) for note in found.notes] == ["Nothing tells its day."]


def test_forms_come_from_the_name_or_else_are_the_chosen_one(around: Around) -> None:
    named = becomes(around, "CBD shoulder.pdf")
    longest = becomes(around, "Case-based discussion, not a reflection.pdf")
    chosen = becomes(around, "Shoulder.pdf")
    assert [one.content.form for one in (named, longest, chosen)] == ["cbd", "cbd", "reflection"]
    assert [len(one.guesses) for one in (named, longest, chosen)] == [2, 2, 3]
    assert named.draft
