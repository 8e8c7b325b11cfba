"""Somebody who signed is asked about what changed since, and about nothing else."""

import json
import sys
from pathlib import Path

import pytest

from fcp_portfolio.documents.answers.agreeing import disagreements
from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.request import Request
from fcp_portfolio.domain.request_json import read_request, request_json
from fcp_portfolio.services.entries import get_entry, remove_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.requests import make_request
from fcp_portfolio.services.sign_offs import standings
from tests.builders import photo
from tests.documents.judged.conftest import JAXB
from tests.documents.reading import pages_of, run
from tests.services.asking import REVIEWER, levels, logged, second
from tests.services.test_sign_offs import edited, signed_off

VERAPDF = Path(__file__).parents[1] / "documents" / "judged" / "verapdf.py"


def again(portfolio: Portfolio, to: Path, person: str = REVIEWER, **more: object) -> Request:
    done = make_request(
        portfolio,
        to,
        kind="sign-off",
        people=[person],
        changed=True,
        **more,  # type: ignore[arg-type]
    )
    return done.value.request


def text_of(pdf: Path) -> str:
    return " ".join(pages_of(pdf))


def test_only_what_changed_is_printed_and_the_rest_goes_along_by_title(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    changed, same = logged(portfolio, "Knee pain"), logged(portfolio, "Shoulder pain")
    logged(portfolio, "Back pain", "5")
    first = signed_off(portfolio, tmp_path, "4", "5").request
    edited(portfolio, changed, title="Knee pain, told anew")
    to = tmp_path / "again.pdf"

    request = again(portfolio, to)

    assert [one.code for one in request.capabilities] == ["4"]
    shown = {one.id: one for one in request.entries}
    assert set(shown) == {changed, same}
    assert (shown[changed].seen_in, shown[same].seen_in) == ("", first.id)
    text = text_of(to)
    for said in ("As you signed it Knee pain", "Now Knee pain, told anew", "Shoulder pain"):
        assert said in text
    assert f"as you saw them in request {first.number}" in text
    assert "Back pain" not in text
    assert disagreements(to.read_bytes(), request) == ()
    assert read_request(request_json(request)) == request


def test_answer_to_it_signs_all_of_it_off_again(portfolio: Portfolio, tmp_path: Path) -> None:
    changed, same = logged(portfolio, "Knee pain"), logged(portfolio, "Shoulder pain")
    signed_off(portfolio, tmp_path, "4")
    edited(portfolio, changed, title="Knee pain, told anew")
    request = again(portfolio, tmp_path / "again.pdf")
    (tmp_path / "again.jpg").write_bytes(photo())
    receive_answer(
        portfolio,
        tmp_path / "again.jpg",
        way="paper",
        request=request.number,
        values=levels(request, "excellent"),
    )
    assert status(portfolio) is Status.SIGNED_OFF
    edited(portfolio, same, title="Shoulder pain, told anew")
    assert status(portfolio) is Status.CHANGED
    assert [one.title for one in standings(portfolio)[-1].changed] == ["Shoulder pain"]


def status(portfolio: Portfolio) -> Status:
    return next(row.status for row in coverage_of(portfolio) if row.node.code == "4")


def test_entry_that_was_removed_is_told_and_what_is_private_now_is_not(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    gone, hidden = logged(portfolio, "Knee pain"), logged(portfolio, "Shoulder pain")
    signed_off(portfolio, tmp_path, "4")
    remove_entry(portfolio, gone)
    edited(portfolio, hidden, private=True, title="A secret")
    to = tmp_path / "again.pdf"

    request = again(portfolio, to)

    assert request.entries == ()
    text = text_of(to)
    assert "(removed from the portfolio)" in text
    assert "1 entry that you saw then is private now and is not told here." in text
    assert "secret" not in text
    assert "Shoulder" not in text


def test_entry_under_two_capabilities_is_named_once_and_found_from_both(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    both = logged(portfolio, "Seen in both")
    link = logged(portfolio, "Other", "5")
    edited(portfolio, both, links=(*links_of(portfolio, both), *links_of(portfolio, link)))
    changed = logged(portfolio, "Changes", "4")
    edited(portfolio, changed, links=(*links_of(portfolio, changed), *links_of(portfolio, link)))
    signed_off(portfolio, tmp_path, "4", "5")
    edited(portfolio, changed, title="Changed")
    to = tmp_path / "again.pdf"
    request = again(portfolio, to)
    assert [one.code for one in request.capabilities] == ["4", "5"]
    assert disagreements(to.read_bytes(), request) == ()
    narrowed = again(portfolio, to, capabilities=["5"])
    assert [one.code for one in narrowed.capabilities] == ["5"]


def links_of(portfolio: Portfolio, entry_id: str) -> tuple[object, ...]:
    return get_entry(portfolio, entry_id).content.links


def test_nothing_to_ask_about_is_refused(portfolio: Portfolio, tmp_path: Path) -> None:
    other = second(portfolio)
    entry = logged(portfolio, "Knee pain")
    signed_off(portfolio, tmp_path, "4")
    to = tmp_path / "again.pdf"
    with pytest.raises(Refused, match="Nothing that Dr Sam Example signed off has changed since"):
        again(portfolio, to)
    edited(portfolio, entry, title="Told anew")
    with pytest.raises(Refused, match=f"Nothing that {other.name} signed off has changed since"):
        again(portfolio, to, other.name)
    with pytest.raises(Refused, match="Only a sign-off of capabilities can be about what changed"):
        make_request(
            portfolio, to, kind="confirmation", people=[REVIEWER], entries=[entry], changed=True
        )
    assert not to.exists()


@pytest.mark.slow
def test_it_keeps_pdf_ua_1(portfolio: Portfolio, tmp_path: Path) -> None:
    if not JAXB.exists():
        pytest.skip("veraPDF needs Debian's libjaxb-java")
    entry = logged(portfolio, "Knee pain")
    logged(portfolio, "Shoulder pain")
    signed_off(portfolio, tmp_path, "4")
    edited(portfolio, entry, title="Told anew " * 29, values={"learning": "Long. " * 900})
    again(portfolio, tmp_path / "again.pdf")
    (told,) = json.loads(run(sys.executable, VERAPDF, JAXB, tmp_path / "again.pdf")).values()
    assert told["ua1"] == []
