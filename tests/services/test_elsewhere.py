"""An assessment signed on paper or in another system, entered with its scan."""

from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Value
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.elsewhere import not_elsewhere, sign_elsewhere
from fcp_portfolio.services.entries import Entry, get_entry, log_entry
from fcp_portfolio.services.exchange import entry_json, given_entry
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.files import CheckedFile, check_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.receiving import answer_here
from fcp_portfolio.services.undo import undo_change
from tests.builders import debrief, pages_saying
from tests.documents.reading import page_text
from tests.services.asking import SIGNED, made, owners_part_of, reviewer, to_assess

DAY = date(2025, 3, 3)
SCAN = pages_saying("Signed")
VALUES: dict[str, Value] = {"feedback": "Clear reasoning."}


def scan(data: bytes | None = None, name: str = "cbd signed.pdf") -> CheckedFile:
    return check_bytes(data or SCAN, name)


@pytest.fixture
def entry(portfolio: Portfolio) -> Entry:
    """A case that waits for its assessor."""
    return log_entry(portfolio, owners_part_of(portfolio, "cbd")).value


def signed(
    portfolio: Portfolio, entry: Entry, values: dict[str, Value] | None = None
) -> Done[Entry]:
    return sign_elsewhere(
        portfolio, entry.id, scan(), who=" Dr Sam  Example, GP ", on=DAY, values=values
    )


def test_it_is_recorded_as_what_it_is(portfolio: Portfolio, entry: Entry) -> None:
    done = signed(portfolio, entry, VALUES)
    content = done.value.content
    assert content.elsewhere is not None
    assert (content.elsewhere.who, content.elsewhere.on) == ("Dr Sam Example, GP", DAY)
    assert content.signed_elsewhere
    assert [one.name for one in content.attachments] == ["cbd signed.pdf"]
    assert content.values == {**entry.content.values, **VALUES}
    assert str(done.said) == (
        f"“{content.title}”: Signed elsewhere by Dr Sam Example, GP on 3 Mar 2025, entered by the "
        "owner."
    )
    assert history(portfolio)[-1].what == "Signed elsewhere, entered by the owner"
    assert get_entry(portfolio, entry.id) == done.value


def test_undo_takes_all_of_it_back(portfolio: Portfolio, entry: Entry) -> None:
    undo_change(portfolio, signed(portfolio, entry, VALUES).undo)
    assert get_entry(portfolio, entry.id).content == entry.content


def test_the_same_scan_is_attached_once(portfolio: Portfolio, entry: Entry) -> None:
    signed(portfolio, entry)
    assert len(signed(portfolio, entry).value.content.attachments) == 1


def test_a_draft_that_is_complete_with_it_is_final(portfolio: Portfolio) -> None:
    whole = log_entry(portfolio, owners_part_of(portfolio, "cbd"), draft=True).value
    lacking = log_entry(portfolio, debrief(occurred=None), draft=True).value
    found = [signed(portfolio, one).value.draft for one in (whole, lacking)]
    assert found == [False, True]


def test_it_can_be_taken_back_and_what_was_typed_stays(portfolio: Portfolio, entry: Entry) -> None:
    before = signed(portfolio, entry, VALUES).value
    done = not_elsewhere(portfolio, entry.id)
    assert done.value.content.elsewhere is None
    assert done.value.content.values == before.content.values
    assert str(done.said) == f"“{entry.content.title}” is no longer called signed elsewhere."
    assert str(not_elsewhere(portfolio, entry.id).said) == "Nothing was changed."


@pytest.mark.parametrize(
    ("who", "on", "why"),
    [
        ("", DAY, "Say who signed it, and on which day. Nothing was changed."),
        ("Dr Sam Example", None, "Say who signed it, and on which day. Nothing was changed."),
        (
            "Dr Sam Example",
            date(2052, 1, 1),
            "1 Jan 2052 cannot be the day on which it was signed. Nothing was changed.",
        ),
    ],
)
def test_who_and_when_are_needed(
    portfolio: Portfolio, entry: Entry, who: str, on: date | None, why: str
) -> None:
    with pytest.raises(Refused) as refused:
        sign_elsewhere(portfolio, entry.id, scan(), who=who, on=on)
    assert refused.value.sentence == why


def test_only_what_shows_a_signature_is_a_scan(portfolio: Portfolio, entry: Entry) -> None:
    with pytest.raises(Refused, match=r"^“a.txt” is no PDF, no picture and no e-mail\."):
        sign_elsewhere(portfolio, entry.id, scan(b"text", "a.txt"), who="Dr Sam", on=DAY)


def test_the_owners_fields_are_not_the_assessors(portfolio: Portfolio, entry: Entry) -> None:
    with pytest.raises(Refused, match="is not the assessor's to fill in: edit the entry"):
        signed(portfolio, entry, {"summary": "Mine."})


def test_what_was_answered_to_a_request_stands(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    entry_id = to_assess(portfolio)
    request = made(portfolio, tmp_path, "assessment", entry_id).request
    answer_here(portfolio, request.id, {**SIGNED, "e1_q3": "Clear."})
    with pytest.raises(Refused, match=r"^Somebody answered a request about this entry"):
        sign_elsewhere(portfolio, entry_id, scan(), who="Dr Sam", on=DAY)


def test_it_goes_out_and_comes_back_as_data(portfolio: Portfolio, entry: Entry) -> None:
    plain = entry_json(portfolio, signed(portfolio, entry).value)
    assert given_entry(portfolio, plain, Path()).content.elsewhere == (
        get_entry(portfolio, entry.id).content.elsewhere
    )
    for wrong, why in (
        ({"elsewhere": "yes"}, "takes who, on and sha256"),
        ({"elsewhere": {"who": "Dr Sam"}}, "says who signed, and on which day"),
    ):
        with pytest.raises(Refused, match=why):
            given_entry(portfolio, {**plain, **wrong}, Path())


def test_the_pdf_says_it_on_the_entry_and_under_sign_off(
    portfolio: Portfolio, entry: Entry, tmp_path: Path
) -> None:
    signed(portfolio, entry, VALUES)
    export_portfolio(
        portfolio, tmp_path / "out.pdf", selection=Selection(), reason="Nobody in it exists."
    )
    text = " ".join(page_text(tmp_path / "out.pdf").split())
    assert "Signed elsewhere by Dr Sam Example, GP on 3 Mar 2025, entered by the owner." in text
    assert "by the assessor, entered by the owner" in text
    assert "signed elsewhere Dr Sam Example, GP 3 Mar 2025" in text
