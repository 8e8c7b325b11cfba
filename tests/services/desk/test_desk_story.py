"""From a request in a folder to an answer that the practitioner takes in, and a year later."""

from pathlib import Path

from fcp_portfolio.domain.desk.overview import SignedHere
from fcp_portfolio.domain.desk.practitioner import KnownBy
from fcp_portfolio.domain.desk.received import Waits
from fcp_portfolio.services.desk.folder import look_in
from fcp_portfolio.services.desk.given import find_answers, save_signed
from fcp_portfolio.services.desk.overview import overview, weak_for_all
from fcp_portfolio.services.desk.practitioners import add_practitioner, know_practitioner
from fcp_portfolio.services.desk.requests import all_received, take_request, waiting
from fcp_portfolio.services.desk.sessions import add_session, session_owed
from fcp_portfolio.services.desk.sitting import Reply, open_waiting, prepare, prepared, sign_waiting
from fcp_portfolio.services.desk.summaries import UnknownKey, take_summary
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.progress import progress_summary, write_progress
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.safekeeping import check
from tests.builders import TODAY
from tests.services.asking import asked, levels


def test_a_request_is_answered_and_found_again(
    desk: Portfolio, portfolio: Portfolio, tmp_path: Path
) -> None:
    inbox, outbox = tmp_path / "in", tmp_path / "out"
    inbox.mkdir()
    outbox.mkdir()
    request = asked(portfolio, inbox)
    (inbox / "letter.pdf").write_bytes((inbox / "request.pdf").read_bytes()[:100])
    robin = add_practitioner(desk, "Robin Example", registration="HCPC PH000000", weeks=6).value

    looked = look_in(desk, inbox)
    assert (len(looked.value.taken), looked.value.unfinished) == (1, 1)
    assert look_in(desk, inbox).value.held == 1
    assert not take_request(desk, inbox / "request.pdf").value.new
    (one,) = waiting(desk, "Robin Example")
    assert (one.match.practitioner, one.match.by) == (robin, KnownBy.NAME)
    assert one.received.what.startswith("sign-off of 4 ")

    review = open_waiting(desk, one.received.id)
    values = levels(review.request, "capable")
    prepare(desk, one.received.id, values)
    assert prepared(desk, one.received.id) == values
    (outcome,) = sign_waiting(desk, [Reply(received=one.received.id, values=values)], outbox).value
    assert outcome.problem == ""
    assert outcome.to is not None
    assert waiting(desk) == ()
    assert all_received(desk)[0].state is Waits.ANSWERED
    assert receive_answer(portfolio, outcome.to).value.request.id == request.id

    (given,) = find_answers(
        desk, given_to="Robin Example", since=TODAY, until=TODAY, capability="4"
    )
    assert given.answer.said[0].level == "capable"
    assert [each.title for each in given.answer.evidence] == []
    save_signed(desk, given.answer, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == outcome.to.read_bytes()
    assert check(desk) == ()

    here = SignedHere(answers=1, capabilities=1, last=TODAY)
    assert [one.signed_here for one in overview(desk)] == [here]
    summary = progress_summary(portfolio, given_to="Dr Sam Example")
    write_progress(portfolio, summary, tmp_path / "progress.pdf")
    try:
        take_summary(desk, tmp_path / "progress.pdf")
    except UnknownKey as unknown:
        know_practitioner(desk, robin.id, unknown.card)
    take_summary(desk, tmp_path / "progress.pdf")
    add_session(desk, robin.id, on=TODAY, minutes=60, note="Went through the plan.")
    assert session_owed(desk, robin).overdue == 0
    (found,) = overview(desk)
    assert found.practitioner.portfolio == summary.portfolio
    assert found.newest == summary
    assert weak_for_all(desk)

    erase(desk, Target(id=robin.id), why="Supervision ended.")
    assert overview(desk) == ()  # the answer is nobody's now
