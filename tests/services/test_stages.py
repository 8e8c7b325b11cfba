"""Stages: asked for by their route, signed off by a chain, complete or not, and why."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.completion import StageStanding, StageState
from fcp_portfolio.domain.errors import FileRefused, NotFound, Refused
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.request_json import read_request, request_json
from fcp_portfolio.domain.way import Way
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.services.documents_held import hold_document, may_hold
from fcp_portfolio.services.entries import (
    Query,
    edit_entry,
    get_entry,
    list_entries,
    log_entry,
    remove_entry,
)
from fcp_portfolio.services.files import add_file, open_file
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio, open_portfolio
from fcp_portfolio.services.receiving import answer_here, receive_answer
from fcp_portfolio.services.requests import list_requests, make_request
from fcp_portfolio.services.route_settings import hold
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.services.sign_offs import withdraw_sign_off
from fcp_portfolio.services.stages import stages
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, TickingClock, debrief, photo
from tests.services.asking import (
    REVIEWER,
    SECOND,
    levels,
    reviewer,
    second,
    transcript,
)
from tests.services.staging import approved, ask, following, on_paper

TAUGHT = "fcp-taught-2023"
FIRST_OF_ALL = "1 Communication; 2 Person-centred care; 3 History-taking; and 11 more"


def test_portfolio_keeps_the_route_that_it_follows(tmp_path: Path, secret: RawKey) -> None:
    with following(tmp_path, secret, TAUGHT) as portfolio:
        file, text = portfolio.file, portfolio.definitions.texts[f"route:{TAUGHT}"]
        assert [route.key for route in portfolio.routes] == [TAUGHT]
    other = Place(tmp_path / "other")
    changed = text.replace("Clinical supervisor", "Somebody else")
    other.own_frameworks.mkdir(parents=True)
    (other.own_frameworks / "route.yaml").write_text(changed, "utf-8")
    with open_portfolio(file, secret, place=other, clock=TickingClock()) as portfolio:
        assert portfolio.routes[0].stages[0].chain[0].title == "Clinical supervisor"
        assert portfolio.definitions.texts[f"route:{TAUGHT}"] == text


def test_portfolio_uses_the_frameworks_of_its_routes(tmp_path: Path, secret: RawKey) -> None:
    created = create_portfolio(
        tmp_path / "both.fcpfolio",
        OWNER,
        secret,
        frameworks=["hcpc-cpd-2006"],
        routes=[TAUGHT],
        place=Place(tmp_path / "data"),
        clock=TickingClock(),
    )
    with created.portfolio as portfolio:
        assert [one.key for one in portfolio.frameworks] == ["hcpc-cpd-2006", "hee-msk-2018"]


def test_portfolio_cannot_follow_a_closed_route(tmp_path: Path, secret: RawKey) -> None:
    with pytest.raises(Refused, match="is closed: it was open until 2024-04"):
        following(tmp_path, secret, "fcp-independent-portfolio")
    assert not list(tmp_path.glob("*.fcpfolio"))


def test_portfolio_without_a_route_has_no_stage(portfolio: Portfolio, tmp_path: Path) -> None:
    reviewer(portfolio)
    assert portfolio.routes == ()
    with pytest.raises(NotFound, match="follows no route"):
        ask(portfolio, tmp_path, "stage-1", REVIEWER)


def test_request_names_route_edition_stage_and_chain(on_route: Portfolio, tmp_path: Path) -> None:
    request = ask(on_route, tmp_path).request
    assert request.stage is not None
    assert (request.stage.route, request.stage.edition, request.stage.id) == (
        "fcp-taught",
        "2023",
        "stage-2",
    )
    assert len(request.capabilities) == 14
    titles = {step.role: step.title for step in request.steps}
    assert titles == {
        Role.OWNER: "",
        Role.REVIEWER: "Clinical supervisor",
        Role.SECOND_APPROVER: "Education provider",
    }
    assert read_request(request_json(request)) == request


def test_request_for_a_stage_may_ask_about_a_part_of_it(
    on_route: Portfolio, tmp_path: Path
) -> None:
    request = ask(on_route, tmp_path, capabilities=("4",)).request
    assert [one.code for one in request.capabilities] == ["4"]
    with pytest.raises(Refused, match=r"“Stage 2: .*” does not ask about “99”"):
        ask(on_route, tmp_path, capabilities=("99",))


def test_only_a_sign_off_is_asked_for_with_a_stage(on_route: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Only a sign-off can be asked for a stage"):
        make_request(
            on_route, tmp_path / "r.pdf", kind="period", people=[REVIEWER], stage="stage-2"
        )


def test_provider_is_waited_for_by_title_where_nobody_is_named(
    on_route: Portfolio, tmp_path: Path
) -> None:
    ask(on_route, tmp_path, "stage-1", REVIEWER)
    (waiting,) = list_requests(on_route)
    assert waiting.to == (REVIEWER, "Education provider")


def standing(portfolio: Portfolio, stage: str = "stage-2") -> StageStanding:
    return next(one for one in stages(portfolio) if one.stage.stage.id == stage)


def test_stage_goes_from_nothing_to_complete(on_route: Portfolio, tmp_path: Path) -> None:
    begun = standing(on_route)
    assert (begun.state, begun.words) == (StageState.NOTHING, "Not signed off")
    assert begun.missing == (f"14 of 14 capabilities are not signed off yet: {FIRST_OF_ALL}.",)
    request = ask(on_route, tmp_path).request
    on_paper(on_route, tmp_path, request)
    waits = standing(on_route)
    assert waits.state is StageState.WAITS
    assert waits.words == (
        "Signed off by the clinical supervisor, waits for the education provider"
    )
    (missing,) = waits.missing
    assert missing.startswith("The education provider has still to sign 14 of 14 capabilities: ")
    approved(on_route, tmp_path, request)
    complete = standing(on_route)
    assert (complete.state, complete.words, complete.missing) == (
        StageState.COMPLETE,
        "Signatures complete",
        (),
    )
    assert standing(on_route, "stage-1").state is StageState.NOTHING


def test_letter_held_stands_for_signatures_from_before(on_route: Portfolio, tmp_path: Path) -> None:
    follow_routes(on_route, ["fcp-supported-portfolio"])
    assert standing(on_route, "stage-1").words == "Not signed off"
    kept = add_file(on_route, transcript(tmp_path)).value
    entry = log_entry(on_route, debrief("The letter", attachments=(kept,))).value
    hold(on_route, "sign-off-1", entry.id)
    held = standing(on_route, "stage-1")
    assert (held.state, held.words, held.by_letter) == (
        StageState.NOTHING,
        "Met by a letter held",
        True,
    )
    assert standing(on_route).words == "Not signed off"
    remove_entry(on_route, entry.id)
    assert standing(on_route, "stage-1").words == "Not signed off"


def test_stage_is_complete_only_by_what_was_asked_for_with_it(
    on_route: Portfolio, tmp_path: Path
) -> None:
    request = make_request(
        on_route, tmp_path / "plain.pdf", kind="sign-off", people=[REVIEWER], capabilities=["4"]
    ).value.request
    on_paper(on_route, tmp_path, request)
    assert standing(on_route).state is StageState.NOTHING


def test_stage_is_signed_off_part_by_part(on_route: Portfolio, tmp_path: Path) -> None:
    first = ask(on_route, tmp_path, capabilities=("4",)).request
    on_paper(on_route, tmp_path, first)
    assert standing(on_route).words == "0 of 14 signed off; 1 waiting for the education provider"
    approved(on_route, tmp_path, first)
    assert standing(on_route).words == "1 of 14 signed off"


def test_level_that_does_not_sign_off_keeps_a_stage_open(
    on_route: Portfolio, tmp_path: Path
) -> None:
    request = ask(on_route, tmp_path).request
    on_paper(on_route, tmp_path, request, "needs further development")
    assert standing(on_route).state is StageState.NOTHING
    (below,) = standing(on_route).missing
    assert below == (
        f"14 of 14 capabilities are rated below the level that signs off: {FIRST_OF_ALL}."
    )


def test_provider_who_excepts_a_capability_has_not_agreed(
    on_route: Portfolio, tmp_path: Path
) -> None:
    request = ask(on_route, tmp_path).request
    on_paper(on_route, tmp_path, request)
    approved(on_route, tmp_path, request, second_except="4, no case was shown")
    assert standing(on_route).words == "13 of 14 signed off"
    assert standing(on_route).missing == (
        "The education provider did not agree to 1 of 14 capabilities: 4 Physical assessment.",
    )


def test_change_under_a_stage_is_told(on_route: Portfolio, tmp_path: Path) -> None:
    request = ask(on_route, tmp_path).request
    on_paper(on_route, tmp_path, request)
    approved(on_route, tmp_path, request)
    (row,) = list_entries(on_route, Query())
    entry = get_entry(on_route, row.id)
    content = replace(entry.content, title="Otherwise")
    edit_entry(on_route, entry.id, content, draft=False)
    changed = standing(on_route)
    assert (changed.state, changed.words) == (StageState.CHANGED, "Changed since sign-off")
    assert changed.missing == (
        "1 of 14 capabilities has changed since sign-off: 4 Physical assessment.",
    )


def test_change_is_told_of_a_stage_that_is_signed_off_in_part(
    on_route: Portfolio, tmp_path: Path
) -> None:
    request = ask(on_route, tmp_path, capabilities=("4",)).request
    on_paper(on_route, tmp_path, request)
    approved(on_route, tmp_path, request)
    assert standing(on_route).words == "1 of 14 signed off"
    (row,) = list_entries(on_route, Query())
    entry = get_entry(on_route, row.id)
    edit_entry(on_route, entry.id, replace(entry.content, title="Otherwise"), draft=False)
    assert standing(on_route).words == "0 of 14 signed off; 1 changed since sign-off"


@pytest.mark.parametrize("way", ["paper", "email"])
def test_chain_counts_only_in_ways_that_count(
    on_route: Portfolio, tmp_path: Path, way: str
) -> None:
    request = ask(on_route, tmp_path).request
    on_paper(on_route, tmp_path, request)
    approved(on_route, tmp_path, request, way)
    assert standing(on_route).state is (
        StageState.COMPLETE if way == "paper" else StageState.NOTHING
    )
    if way == "email":
        (uncovered,) = standing(on_route).missing
        assert uncovered == (
            "For 14 of 14 capabilities an answer came, but not yet in a way that counts: "
            f"{FIRST_OF_ALL}."
        )


def test_route_says_which_ways_count(tmp_path: Path, secret: RawKey) -> None:
    shipped = (FRAMEWORKS / "routes" / "fcp-taught.yaml").read_text("utf-8")
    own = Place(tmp_path / "data").own_frameworks
    own.mkdir(parents=True)
    text = shipped.replace("id: fcp-taught", "id: hub").replace(
        "title: Clinical supervisor", "title: Clinical supervisor\n        ways: [E]"
    )
    (own / "hub.yaml").write_text(text, "utf-8")
    with following(tmp_path, secret, "hub") as portfolio:
        reviewer(portfolio)
        second(portfolio)
        mailed = ask(portfolio, tmp_path, "stage-1").request
        done = answer_here(portfolio, mailed.number, levels(mailed, *["capable"] * 14))
        assert not done.value.needs_a_person
        assert standing(portfolio, "stage-1").state is StageState.WAITS
        paper = ask(portfolio, tmp_path, "stage-2", name="other.pdf").request
        scan = tmp_path / "scan.jpg"
        scan.write_bytes(photo())
        values = levels(paper, *["capable"] * 14)
        taken = receive_answer(portfolio, scan, way="paper", request=paper.number, values=values)
        assert taken.value.needs_a_person
        approved(portfolio, tmp_path, paper)
        assert standing(portfolio, "stage-2").state is StageState.NOTHING


def test_answer_about_one_stage_covers_nothing_of_another(
    on_route: Portfolio, tmp_path: Path
) -> None:
    typed = ask(on_route, tmp_path, "stage-1", capabilities=("4",)).request
    answer_here(on_route, typed.number, levels(typed, "capable"))
    approved(on_route, tmp_path, typed)
    paper = ask(on_route, tmp_path, "stage-2", capabilities=("4",), name="two.pdf").request
    on_paper(on_route, tmp_path, paper)
    approved(on_route, tmp_path, paper)
    assert standing(on_route, "stage-1").words == "Not signed off"
    assert standing(on_route, "stage-2").words == "1 of 14 signed off"


def test_document_held_stands_for_the_provider(on_route: Portfolio, tmp_path: Path) -> None:
    request = ask(on_route, tmp_path, "stage-1", REVIEWER).request
    on_paper(on_route, tmp_path, request)
    done = hold_document(on_route, transcript(tmp_path), request.number)
    assert done.said == (
        f"Took in for request {request.number}: Education provider: a document held, "
        "“transcript.pdf”. It is not a signature."
    )
    assert not done.value.needs_a_person
    (answer,) = done.value.answers
    assert (answer.way, answer.name, answer.person) == (Way.DOCUMENT, "", None)
    assert {one.agrees for one in done.value.sign_offs} == {""}
    assert standing(on_route, "stage-1").state is StageState.COMPLETE
    (waiting,) = list_requests(on_route)
    assert waiting.state == "answered"
    with open_file(on_route, answer.sha256) as kept:
        assert kept.read() == transcript(tmp_path).read_bytes()
    with pytest.raises(Refused, match="was taken in on 20 Nov 2026 already"):
        hold_document(on_route, transcript(tmp_path), request.number)
    approved(on_route, tmp_path, request)
    row = standing(on_route, "stage-1").rows[0]
    assert row.standing is not None
    assert row.standing.second is not None
    assert row.standing.second.way is Way.PAPER


def test_document_stands_only_where_the_route_says_so(on_route: Portfolio, tmp_path: Path) -> None:
    request = ask(on_route, tmp_path).request
    assert may_hold(on_route, request.number, Role.SECOND_APPROVER)
    assert not may_hold(on_route, request.number, Role.REVIEWER)
    with pytest.raises(Refused, match=r"No document can stand for the reviewer .* unchanged\."):
        hold_document(on_route, transcript(tmp_path), request.number, Role.REVIEWER)
    plain = make_request(
        on_route, tmp_path / "plain.pdf", kind="sign-off", people=[REVIEWER, SECOND]
    ).value.request
    with pytest.raises(Refused, match="the route does not say so"):
        hold_document(on_route, transcript(tmp_path), plain.number)
    text = tmp_path / "transcript.txt"
    text.write_text("Passed.")
    with pytest.raises(Refused, match="is no PDF, no picture and no e-mail"):
        hold_document(on_route, text, request.number)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing")
    with pytest.raises(FileRefused):
        hold_document(on_route, broken, request.number)
    with pytest.raises(NotFound):
        hold_document(on_route, transcript(tmp_path), "")
    assert standing(on_route).state is StageState.NOTHING


def test_second_approval_that_is_withdrawn_counts_no_more(
    on_route: Portfolio, tmp_path: Path
) -> None:
    request = ask(on_route, tmp_path, capabilities=("4",)).request
    on_paper(on_route, tmp_path, request)
    done = hold_document(on_route, transcript(tmp_path), request.number)
    assert standing(on_route).words == "1 of 14 signed off"
    withdraw_sign_off(on_route, done.value.sign_offs[0].id, "The wrong transcript")
    assert standing(on_route).words == "0 of 14 signed off; 1 waiting for the education provider"
