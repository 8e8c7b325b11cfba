"""Before a request is written, it is known what goes along and what stays back."""

from datetime import date
from pathlib import Path

from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.export import preview, select
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.keys import make_own_key
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.preflight import may_be_asked_about, may_go_along, preflight
from fcp_portfolio.services.requests import make_request
from fcp_portfolio.services.sign_offs import signers_of_changed
from tests.builders import debrief, photo
from tests.services.asking import REVIEWER, to_assess
from tests.services.test_sign_offs import edited, signed_off

NUMBER = "999 123 4578"  # of the range that is never given to anyone


def logged(portfolio: Portfolio, title: str, *, draft: bool = False, **more: object) -> str:
    links = (link_to(portfolio, "4", "why it shows this"),)
    content = debrief(title, links=links, **more)  # type: ignore[arg-type]
    return log_entry(portfolio, content, draft=draft).value.id


def test_it_counts_what_goes_along_and_what_stays_back(portfolio: Portfolio) -> None:
    picture = add_bytes(portfolio, photo(), "knee.jpg", description="A model knee").value
    words = add_bytes(portfolio, b"A note of words.\n", "note.txt", description="A note").value
    going = logged(portfolio, "Going", attachments=(picture, words))
    logged(portfolio, "Left at home")
    logged(portfolio, "Kept back", private=True)
    logged(portfolio, "Half done", draft=True)
    log_entry(portfolio, debrief("Of nothing asked about"))

    whole = preflight(portfolio, capabilities=["4"])
    seen = preflight(portfolio, capabilities=["4"], entries=[going])

    assert (whole.entries, whole.unchosen) == (2, 0)
    assert (seen.capabilities, seen.entries, seen.unchosen) == (1, 1, 1)
    assert (seen.files, seen.inside) == (2, 1)
    assert (seen.drafts, seen.private, seen.findings) == (1, 1, ())


def test_it_counts_what_the_request_then_holds(portfolio: Portfolio, tmp_path: Path) -> None:
    add_person(portfolio, name="Dr Sam Example")
    logged(portfolio, "One")
    log_entry(portfolio, debrief("Two"))
    seen = preflight(portfolio)
    assert not seen.has_key
    made = make_request(
        portfolio, tmp_path / "r.pdf", kind="sign-off", people=["Dr Sam Example"]
    ).value
    assert len(made.request.entries) == seen.entries == 2
    assert len(made.request.capabilities) == seen.capabilities
    assert preflight(portfolio).has_key


def test_it_finds_what_looks_like_an_identifier(portfolio: Portfolio) -> None:
    logged(portfolio, f"Seen under {NUMBER}")
    logged(portfolio, f"Under {NUMBER} too", private=True)
    make_own_key(portfolio)
    assert [one.text for one in preflight(portfolio, capabilities=["4"]).findings] == [NUMBER]


def test_what_may_go_along_is_final_not_private_and_newest_first(portfolio: Portfolio) -> None:
    logged(portfolio, "Older", occurred=date(2026, 1, 5))
    logged(portfolio, "Newer", occurred=date(2026, 2, 5))
    logged(portfolio, "Private", private=True)
    logged(portfolio, "Draft", draft=True)
    assert [e.content.title for e in may_go_along(portfolio, ["4"])] == ["Newer", "Older"]
    assert may_go_along(portfolio, ["6"]) == ()


def test_advice_is_said_before_it_goes_out_and_holds_nothing_back(portfolio: Portfolio) -> None:
    links = tuple(link_to(portfolio, code, "why") for code in ("1", "2", "3", "4"))
    log_entry(portfolio, debrief("Everything at once", links=links))
    old = link_to(portfolio, "9", "why")
    log_entry(portfolio, debrief("Long ago", links=(old,), occurred=date(2025, 11, 19)))
    log_entry(portfolio, debrief("Not done", links=(old,)), draft=True)

    asked = preflight(portfolio, capabilities=["4", "9"])
    assert (asked.entries, asked.advice) == (
        2,
        (
            "More than 3 capabilities on one piece: “Everything at once”. Which does it show best?",
            "One kind of evidence only: 4 Physical assessment, 9 Injection therapy.",
            "Nothing from the last year: 9 Injection therapy.",
        ),
    )
    assert preview(portfolio, select(portfolio, capabilities=["9"])).advice == (
        "One kind of evidence only: 9 Injection therapy.",
        "Nothing from the last year: 9 Injection therapy.",
    )
    person = add_person(portfolio, name="Dr Sam Example").value
    period = {"since": date(2026, 11, 1), "until": date(2026, 11, 20)}
    assert preflight(portfolio, kind=Kind.PERIOD, people=[person.name], **period).advice == ()


def test_entries_that_can_be_asked_about_come_newest_first(portfolio: Portfolio) -> None:
    early = to_assess(portfolio, occurred=date(2026, 3, 1))
    late = to_assess(portfolio, occurred=date(2026, 5, 1), draft=True)
    logged(portfolio, "Nobody assesses a debrief", occurred=date(2026, 4, 1))
    logged(portfolio, "Kept back", private=True)

    def ids(kind: Kind) -> list[str]:
        return [one.id for one in may_be_asked_about(portfolio, kind)]

    assert ids(Kind.ASSESSMENT) == [late, early]
    assert early in ids(Kind.CONFIRMATION)
    assert late not in ids(Kind.CONFIRMATION)


def test_of_what_changed_only_that_is_counted(portfolio: Portfolio, tmp_path: Path) -> None:
    changed = logged(portfolio, "Knee pain")
    logged(portfolio, "Shoulder pain")
    signed_off(portfolio, tmp_path, "4")
    edited(portfolio, changed, title="Knee pain, told anew")
    seen = preflight(portfolio, people=[REVIEWER], changed=True)
    assert (seen.capabilities, seen.unchosen, seen.private) == (1, 0, 0)
    assert list(signers_of_changed(portfolio)) == ["hee-msk-2018#4"]
