"""A request goes out certified, is listed, and is taken back; its very bytes are kept."""

from pathlib import Path

import pypdf
import pytest
from reportlab.pdfbase import pdfmetrics

from fcp_portfolio.documents.portfolio_pdf.cover import NOT_ENCRYPTED
from fcp_portfolio.documents.request_pdf.words import without_signature
from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.domain.errors import Cancelled, CannotUndo, NotFound, Refused, StorageFailed
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Kind, State
from fcp_portfolio.domain.request_json import read_request
from fcp_portfolio.domain.way import COUNTING, Way
from fcp_portfolio.services.entries import link_to, log_entry, remove_entry
from fcp_portfolio.services.files import add_bytes, open_file
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.preflight import preflight
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.requests import Made, list_requests, make_request, withdraw_request
from fcp_portfolio.services.undo import undo_change, undoable
from tests.builders import debrief, photo
from tests.documents.reading import pages_of
from tests.documents.signing.authority import NAME, time_stamp_service
from tests.services.asking import to_assess

NUMBER = "999 123 4578"  # of the range that is never given to anyone
NOW = "Nothing was changed."


@pytest.fixture
def reviewer(portfolio: Portfolio) -> Person:
    return add_person(
        portfolio,
        name="Dr Sam Example",
        role="Clinical supervisor",
        registration_body="GMC",
        registration_number="0000000",
    ).value


@pytest.fixture
def second(portfolio: Portfolio) -> Person:
    return add_person(portfolio, name="Prof Alex Example", role="Programme lead").value


def asked(portfolio: Portfolio, to: Path, *people: str, **more: object) -> Made:
    return make_request(
        portfolio, to, kind="sign-off", people=people or ("Dr Sam Example",), **more
    ).value  # type: ignore[arg-type]


def logged(portfolio: Portfolio, title: str = "Shown", **more: object) -> str:
    links = (link_to(portfolio, "4", "why it shows this"),)
    return log_entry(portfolio, debrief(title, links=links, **more)).value.id  # type: ignore[arg-type]


def test_request_holds_pages_fields_and_data(
    portfolio: Portfolio, reviewer: Person, second: Person, tmp_path: Path
) -> None:
    kept = add_bytes(portfolio, photo(), "knee.jpg", description="A model knee").value
    entry = logged(portfolio, attachments=(kept,))
    logged(portfolio, "Kept back", private=True)
    rate(portfolio, "4", "capable")
    pdf = tmp_path / "request.pdf"

    made = asked(portfolio, pdf, reviewer.name, second.name, capabilities=["4", "6"])

    read = pypdf.PdfReader(pdf)
    text = "\n".join(pages_of(pdf))
    assert "Shown" in text
    assert "Kept back" not in text
    assert NOT_ENCRYPTED in " ".join(pages_of(pdf)[0].split())
    data = read_request(read.attachments["request.json"][0])
    assert data == made.request
    assert [one.code for one in data.capabilities] == ["4", "6"]
    assert data.capabilities[0].rating == "capable"
    assert [(one.id, one.page > 1) for one in data.entries] == [(entry, True)]
    assert [step.name for step in data.steps] == ["Robin Example", reviewer.name, second.name]
    assert set(read.get_fields() or {}) == {field.name for field in data.fields()}
    assert made.pages == len(read.pages)
    assert made.size == pdf.stat().st_size


def test_owner_certifies_with_a_key_that_is_made_where_there_was_none(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    made = asked(portfolio, tmp_path / "request.pdf", reviewer.name, capabilities=["4"])
    (seal,) = check(made.path.read_bytes()).signatures
    assert (seal.field, seal.seals, seal.findings) == ("owner_signature", True, ())
    assert seal.holder is not None
    assert seal.holder.name == "Robin Example"
    lines = [line.what for line in history(portfolio)]
    assert lines[-2:] == ["Made a signing key", f"Wrote request {made.request.number}"]


def test_bytes_that_went_out_are_kept(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    made = asked(portfolio, tmp_path / "request.pdf", reviewer.name)
    (waiting,) = list_requests(portfolio)
    with open_file(portfolio, waiting.sha256) as kept:
        assert kept.read() == made.path.read_bytes()


def test_list_says_what_waits_on_whom(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    made = asked(portfolio, tmp_path / "request.pdf", reviewer.name, capabilities=["4"])
    (waiting,) = list_requests(portfolio)
    assert waiting.number == made.request.number
    assert (waiting.state, waiting.to, waiting.waits_on) == (
        State.OUT,
        (reviewer.name,),
        reviewer.name,
    )
    assert waiting.days == 0
    assert waiting.about == (made.request.capabilities[0].label,)
    assert isinstance(waiting.reminder, Phrase)  # it is said in the language of the window
    assert waiting.reminder.startswith(
        f"Dear {reviewer.name},\n\nmy request {made.request.number}, written on 20 Nov 2026, "
        "waits for your answer: sign-off of "
    )


def test_request_that_is_withdrawn_stays_in_the_list(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    made = asked(portfolio, tmp_path / "request.pdf", reviewer.name)
    done = withdraw_request(portfolio, made.request.number, " Sent to the wrong address ")
    assert done.said == (
        f"Withdrew request {made.request.number}. If you handed it over, tell {reviewer.name} "
        "that it is withdrawn."
    )
    (waiting,) = list_requests(portfolio)
    assert (waiting.state, waiting.why, waiting.waits_on, waiting.reminder) == (
        State.WITHDRAWN,
        "Sent to the wrong address",
        "",
        "",
    )
    with pytest.raises(Refused, match=f"is withdrawn. {NOW}"):
        withdraw_request(portfolio, made.request.id[:8], "again")
    with pytest.raises(Refused, match="Say why the request is withdrawn"):
        withdraw_request(portfolio, made.request.id, "  ")
    with pytest.raises(NotFound, match="There is no one request “zzz”"):
        withdraw_request(portfolio, "zzz", "why")


def test_later_request_supersedes_an_earlier_one(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    first = asked(portfolio, tmp_path / "one.pdf", reviewer.name)
    second = asked(portfolio, tmp_path / "two.pdf", reviewer.name, supersedes=first.request.number)
    assert second.request.supersedes == first.request.id
    states = {waiting.id: waiting.state for waiting in list_requests(portfolio)}
    assert states == {first.request.id: State.SUPERSEDED, second.request.id: State.OUT}
    with pytest.raises(Refused, match="is superseded; it cannot be superseded"):
        asked(portfolio, tmp_path / "three.pdf", reviewer.name, supersedes=first.request.id)


def test_what_was_written_is_withdrawn_not_undone(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    done = make_request(
        portfolio, tmp_path / "request.pdf", kind="sign-off", people=[reviewer.name]
    )
    assert done.undo is None
    assert (undoable(portfolio) or ("", ""))[1] == "Added a person"
    with pytest.raises(CannotUndo, match="cannot be taken back"):
        undo_change(portfolio)
    change = history(portfolio)[-1].change
    with pytest.raises(Refused, match=r"cannot be undone\. Withdraw it instead"):
        undo_change(portfolio, change)


def test_identifiers_go_out_with_a_reason_only(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    logged(portfolio, f"Seen under {NUMBER}")
    pdf = tmp_path / "request.pdf"
    with pytest.raises(Refused, match="looks like an NHS number"):
        asked(portfolio, pdf, reviewer.name)
    assert not pdf.exists()
    assert list_requests(portfolio) == ()
    asked(portfolio, pdf, reviewer.name, reason="An example number")
    assert history(portfolio)[-1].what == (
        "1 findings of the identifier check accepted: An example number"
    )
    assert (
        "1 passage that looks like an identifier of a patient was kept by the owner, who gave this "
        "reason: “An example number”"
    ) in " ".join(pages_of(pdf)[0].split())


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"private": True}, "“Named” is private, so it cannot go along."),
        ({}, "“Named” supports none of the capabilities asked about, so it cannot go along."),
    ],
)
def test_entry_that_was_named_and_cannot_go_is_told(
    portfolio: Portfolio,
    reviewer: Person,
    tmp_path: Path,
    more: dict[str, object],
    sentence: str,
) -> None:
    named = logged(portfolio, "Named", **more)
    with pytest.raises(Refused) as refused:
        asked(
            portfolio,
            tmp_path / "request.pdf",
            reviewer.name,
            capabilities=["6"],
            entries=[named],
        )
    assert refused.value.sentence == sentence


def test_request_goes_to_one_or_two_people(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    for people in ((), (reviewer.name, reviewer.name)):
        with pytest.raises(Refused, match="goes to one person, or to two different ones"):
            make_request(portfolio, tmp_path / "r.pdf", kind="sign-off", people=people)
    with pytest.raises(NotFound):
        asked(portfolio, tmp_path / "r.pdf", "Nobody")


def test_kinds_are_told(portfolio: Portfolio, reviewer: Person, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"There is no kind of request “praise”\. Kinds: sign-off, "):
        make_request(portfolio, tmp_path / "r.pdf", kind="praise", people=[reviewer.name])


def test_only_the_named_entry_goes_along(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    named = logged(portfolio, "Named")
    logged(portfolio, "Not named")
    made = asked(portfolio, tmp_path / "r.pdf", reviewer.name, capabilities=["4"], entries=[named])
    assert [shown.title for shown in made.request.entries] == ["Named"]


def test_removed_entry_that_was_named_is_told(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    named = logged(portfolio, "Named")
    remove_entry(portfolio, named)
    with pytest.raises(Refused, match="“Named” was removed, so it cannot go along"):
        asked(portfolio, tmp_path / "r.pdf", reviewer.name, entries=[named])


def test_nothing_is_recorded_where_nothing_was_written(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    before = history(portfolio)
    with pytest.raises(StorageFailed):
        asked(portfolio, tmp_path / "no folder" / "r.pdf", reviewer.name)
    with pytest.raises(Cancelled):
        asked(portfolio, tmp_path / "r.pdf", reviewer.name, cancelled=lambda: True)
    assert history(portfolio) == before
    assert list_requests(portfolio) == ()
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"] == []


def test_seal_is_stamped_by_a_service(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    logged(portfolio)
    to = tmp_path / "request.pdf"
    with time_stamp_service(tmp_path / "service") as service:
        asked(portfolio, to, reviewer.name, time_stamp=service)
    (one,) = check(to.read_bytes()).signatures
    assert [stamp.by for stamp in one.stamped] == [NAME]
    with pytest.raises(Refused, match="gave no time stamp"):
        asked(portfolio, to, reviewer.name, time_stamp=service)
    assert len(list_requests(portfolio)) == 1


def test_whole_answer_about_all_capabilities_stays_on_one_page(
    portfolio: Portfolio, reviewer: Person, second: Person, tmp_path: Path
) -> None:
    codes = [str(number) for number in range(1, 15)]
    for code in codes:
        logged(portfolio)
        rate(portfolio, code, "needs further development")
    pdf = tmp_path / "request.pdf"
    asked(portfolio, pdf, reviewer.name, second.name, capabilities=codes)
    pages = pages_of(pdf)
    (whole,) = [text for text in pages if "Your answer on one page" in text]
    for words in (
        "Robin Example\u2019s own rating",
        "self-ratings above",
        "Signature",
        "Or decline",
    ):
        assert words in whole
    (last,) = [text for text in pages if "Other signatures" in text]
    assert last == pages[-1]
    assert "Where the levels come from" in last
    assert "names its levels and does not describe them" in " ".join(last.split())
    assert "capable” on it counts as signed off" in " ".join(last.split())
    assert "Fingerprint" in pages[0]


def test_first_page_says_which_page_to_print_and_what_lacks_a_signature(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    made = asked(portfolio, tmp_path / "request.pdf", reviewer.name)
    said = pages_of(made.path)[0]
    assert f"Print page {made.pages - 1} Send it back" in said
    assert "then counts only once something signed, or on paper, from you covers it." in said
    assert "Fingerprint" in said


@pytest.mark.parametrize(
    ("ways", "words"),
    [
        (COUNTING, "once something signed, or on paper, from you covers it"),
        ({Way.SIGNED}, "once something signed from you covers it"),
        ({*COUNTING, Way.FILLED}, ""),
    ],
)
def test_what_lacks_a_signature_is_true_to_the_route(ways: set[Way], words: str) -> None:
    assert without_signature(ways).endswith(words)
    assert bool(without_signature(ways)) is bool(words)


def test_role_and_registration_have_room_to_be_written(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    pdf = tmp_path / "request.pdf"
    asked(portfolio, pdf, reviewer.name)
    boxes = {
        str(part["/T"]): [float(side) for side in part["/Rect"]]
        for page in pypdf.PdfReader(pdf).pages
        for part in (one.get_object() for one in page.get("/Annots", ()))
        if "/T" in part and "/Rect" in part
    }
    written = pdfmetrics.stringWidth(
        "Advanced clinical practitioner, general practice, GMC 1234567", "Helvetica", 10
    )
    left, _, right, _ = boxes["reviewer_role"]
    assert right - left > written
    assert boxes["reviewer_name"][2] < left  # on one line, name first


def test_somebody_other_than_the_entrys_own_assessor_is_told(
    portfolio: Portfolio, reviewer: Person, tmp_path: Path
) -> None:
    other = add_person(portfolio, name="Dr Arjun Example").value
    entry, plain = to_assess(portfolio, person=other.id), to_assess(portfolio)

    def advice(who: str, *entries: str, name: str) -> tuple[str, ...]:
        to = tmp_path / name
        return make_request(portfolio, to, kind="assessment", people=[who], entries=entries).advice

    said = "names Dr Arjun Example as"
    (one,) = advice(reviewer.name, entry, name="a.pdf")
    assert one.startswith(f"The entry {said} ")
    (two,) = advice(reviewer.name, entry, plain, name="b.pdf")
    assert two.startswith(f"“Case-based discussion of a knee” {said} ")
    assert advice(other.name, entry, name="c.pdf") == ()
    asked = {"kind": Kind.ASSESSMENT, "entries": [entry]}
    seen = preflight(portfolio, people=[reviewer.name], **asked)  # type: ignore[arg-type]
    assert seen.others == (one,)
    assert preflight(portfolio, **asked).others == ()  # type: ignore[arg-type]
