"""Other words are written where an entry names somebody; what goes out needs a reason or none."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identifiers import Grade
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import get_entry, log_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.files import add_bytes, open_file, picture_of
from fcp_portfolio.services.findings import findings
from fcp_portfolio.services.patients import known_names, look_through, write_instead
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.undo import undo_change
from tests.builders import debrief

LETTER = "Mrs Trevail was seen at Trewithen Surgery."


def test_findings_say_how_sure_they_are_and_what_may_be_written(portfolio: Portfolio) -> None:
    letter = add_bytes(portfolio, LETTER.encode(), "letter.txt").value
    log_entry(portfolio, debrief("Knee", LETTER, attachments=(letter,)))

    found = [(one.grade, one.text, one.instead) for one in findings(portfolio)]

    assert found == [
        (Grade.CERTAIN, "Mrs Trevail", "the patient"),
        (Grade.LIKELY, "Trewithen Surgery", "a GP practice"),
        (Grade.CERTAIN, "Mrs Trevail", ""),
        (Grade.LIKELY, "Trewithen Surgery", ""),
    ]


def test_tag_is_looked_through_where_it_goes_out(portfolio: Portfolio) -> None:
    content = replace(debrief("Knee", "A knee."), tags=("knees", "Mrs Trevail"))
    entry = log_entry(portfolio, content).value
    (found,) = findings(portfolio)
    assert (found.place, found.text) == ("“Knee”, tag", "Mrs Trevail")
    assert findings(portfolio, kind=Kind.SIGN_OFF) == ()  # requests show no tags
    write_instead(portfolio, entry.id, found.text, found.instead)
    assert get_entry(portfolio, entry.id).content.tags == ("knees", "The patient")


def test_other_words_are_written_and_can_be_undone(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief("Mrs Trevail's knee", LETTER)).value

    done = write_instead(portfolio, entry.id, "Mrs Trevail", "the patient")

    now = get_entry(portfolio, entry.id)
    assert now.content.title == "The patient's knee"
    assert done.changed == Changed.ENTRIES
    assert done.said == "Wrote “the patient” in its place."
    assert history(portfolio)[-1].what == "Took out what may identify a patient"
    assert done.undo is not None
    undo_change(portfolio, done.undo)
    assert get_entry(portfolio, entry.id).content.title == "Mrs Trevail's knee"


def test_what_does_not_stand_there_changes_nothing(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    done = write_instead(portfolio, entry.id, "Mrs Trevail", "the patient")
    assert (done.changed, done.said) == (Changed.NOTHING, "Nothing was changed.")
    with pytest.raises(NotFound):
        write_instead(portfolio, "nowhere", "Mrs Trevail", "the patient")


def test_what_is_not_certain_goes_out_without_a_reason(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief("Knee", "Seen at Trewithen Surgery."))
    export_portfolio(portfolio, tmp_path / "out.pdf")
    assert history(portfolio)[-1].what == (
        "Exported as PDF, 1 findings of the identifier check accepted, none of them certain"
    )

    log_entry(portfolio, debrief("Hip", "Mrs Trevail fell."))
    with pytest.raises(Refused, match="“Mrs Trevail” in “Hip”, Learning points looks like a name"):
        export_portfolio(portfolio, tmp_path / "out.pdf")


def test_owner_and_people_are_no_findings(portfolio: Portfolio) -> None:
    add_person(portfolio, name="Dr Helena Wetherby", role="GP", email="helena@example.com")
    known = known_names(portfolio)
    assert known == {portfolio.owner.name, "Dr Helena Wetherby", "helena@example.com"}
    text = f"{portfolio.owner.name} and Helena Wetherby, helena@example.com"
    assert look_through(text, known) == ()


def test_what_a_photo_says_of_itself_does_not_go_out(portfolio: Portfolio) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Knee of Mrs Ethel Nobody"
    buffer = io.BytesIO()
    Image.new("RGB", (20, 10)).save(buffer, "JPEG", exif=exif)
    photo = add_bytes(portfolio, buffer.getvalue(), "knee of Mrs Trevail.jpg").value
    log_entry(portfolio, debrief("Knee", attachments=(photo,)))

    found = [(one.place, one.text) for one in findings(portfolio)]

    assert found == [("“Knee”, file name", "Mrs Trevail")]
    assert b"Ethel" in open_file(portfolio, photo.sha256).read()
    assert b"Ethel" not in (picture_of(portfolio, photo.sha256) or b"")


def test_what_stands_twice_in_one_place_is_found_once(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("Mrs Trevail came, and Mrs Trevail went."))

    assert [one.text for one in findings(portfolio)] == ["Mrs Trevail"]


@pytest.mark.parametrize("place", ["tag", "file name"])
def test_number_of_a_patient_is_certain_where_no_words_stand_around_it(
    portfolio: Portfolio, place: str
) -> None:
    number = "9434765919"
    letter = add_bytes(portfolio, b"A letter.\n", f"{number}.txt").value
    files = (letter,) if place == "file name" else ()
    tags = (number, "invoice 4505577104") if place == "tag" else ()
    log_entry(portfolio, replace(debrief(), attachments=files, tags=tags))
    (one,) = findings(portfolio)
    assert (one.text, one.grade) == (number, Grade.CERTAIN)
    assert one.place.endswith(place)


REASON = "Number 943 476 5919 was made up"


def test_reason_that_holds_an_identifier_is_refused(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, debrief("Call 943 476 5919"))
    with pytest.raises(Refused, match="“943 476 5919” in the reason looks like an NHS number"):
        export_portfolio(portfolio, tmp_path / "out.pdf", reason=REASON)
    assert not list(tmp_path.glob("*.pdf"))


def test_words_of_a_reason_are_erased_for_good(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, debrief("Call 943 476 5919"))
    why = "A quokka of a made up number"
    export_portfolio(portfolio, tmp_path / "out.pdf", reason=why)
    said = "Exported as PDF, 1 findings of the identifier check accepted"
    assert history(portfolio)[-1].what == f"{said}: {why}"
    erased = erase(portfolio, Target(passage="quokka"), why="A word too many")
    assert erased.value.values == 1
    assert said in [line.what for line in history(portfolio)]
    assert not any("quokka" in line.what for line in history(portfolio))
    assert not any(one.where == "portfolio" for one in erased.value.held)
