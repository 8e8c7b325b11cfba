"""One sitting: answers are signed one after the other, and none is lost when it is cut short."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused, StorageFailed
from fcp_portfolio.services.desk import sitting
from fcp_portfolio.services.desk.folder import look_in
from fcp_portfolio.services.desk.given import answers_given, find_answers
from fcp_portfolio.services.desk.practitioners import add_practitioner
from fcp_portfolio.services.desk.requests import take_request, waiting
from fcp_portfolio.services.desk.sitting import (
    Reply,
    begun,
    find_returned,
    open_waiting,
    place_for,
    prepare,
    prepared,
    sign_waiting,
)
from fcp_portfolio.services.keys import own_keys
from fcp_portfolio.services.portfolio import Portfolio
from tests.asked import ANSWERED
from tests.documents.answers.papers import OTHER_ID, sent
from tests.documents.signing.papers import key


@pytest.fixture
def taken(desk: Portfolio, tmp_path: Path) -> list[str]:
    """Two requests that wait, by their ids."""
    for number, id_ in enumerate((None, OTHER_ID)):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(sent(id_)[0] if id_ else sent()[0])
        take_request(desk, path)
    return [one.received.id for one in waiting(desk)]


def test_a_sitting_goes_on_where_one_fails(
    desk: Portfolio, taken: list[str], tmp_path: Path
) -> None:
    one, two = taken
    seen: list[tuple[int, int]] = []
    replies = [
        Reply(received=one, values={"c1_level": "3_capable"}),
        Reply(received=two, values=ANSWERED),
    ]
    done = sign_waiting(
        desk, replies, tmp_path, progress=lambda done, all_: seen.append((done, all_))
    )
    bad, good = done.value
    assert (bad.to, bad.answer) == (None, None)
    assert "Nothing was written" in bad.problem
    assert good.to is not None
    assert good.to.name == "Robin Example, sign-off of 3 capabilities, signed 2026-11-20.pdf"
    assert done.said == f"Signed 1 of 2. The files to send back are in “{tmp_path.name}”."
    assert seen == [(0, 2), (1, 2)]
    (answer,) = answers_given(desk)
    assert (answer.key, answer.said[0].level) == (own_keys(desk)[0].card.fingerprint, "capable")
    assert [each.title for each in answer.evidence] == [each.title for each in sent()[1].entries]
    again = sign_waiting(desk, replies[1:], tmp_path).value[0]
    assert again.problem == "You have answered this request already."


def test_a_sitting_is_stopped_and_never_writes_over_a_file(
    desk: Portfolio, taken: list[str], tmp_path: Path
) -> None:
    replies = [Reply(received=id_, values=ANSWERED) for id_ in taken]
    stop = iter([False, True])
    first = sign_waiting(desk, replies, tmp_path, cancelled=lambda: next(stop))
    second = sign_waiting(desk, replies[1:], tmp_path)
    assert (len(first.value), len(second.value)) == (1, 1)
    assert second.value[0].to is not None
    assert second.value[0].to.name.endswith("2026-11-20 2.pdf")
    with pytest.raises(Refused, match=r"is no folder here\. Nothing was signed"):
        sign_waiting(desk, replies, tmp_path / "none")


def test_what_was_written_and_not_recorded_is_found_again(
    desk: Portfolio, taken: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the program is killed between the file and its record."""
    outbox = tmp_path / "out"
    outbox.mkdir()
    one, two = taken
    sign_waiting(desk, [Reply(received=two, values=ANSWERED)], outbox)
    with monkeypatch.context() as patch:
        patch.setattr(sitting, "record_signed", _cut)
        failed = sign_waiting(desk, [Reply(received=one, values=ANSWERED)], outbox).value[0]
    assert failed.problem == "The power went."
    assert (len(list(outbox.iterdir())), len(answers_given(desk))) == (2, 1)
    (outbox / "words.pdf").write_bytes(b"words")
    (outbox / "request.pdf").write_bytes(sent()[0])
    found = find_returned(desk, outbox)
    assert found.said == "Found 1 answer of yours again."
    assert len(answers_given(desk)) == 2
    assert waiting(desk) == ()
    assert find_returned(desk, outbox).value == ()


def test_the_first_key_is_kept_before_anything_is_signed_with_it(
    desk: Portfolio, taken: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox = tmp_path / "out"
    outbox.mkdir()
    assert own_keys(desk) == ()
    with monkeypatch.context() as patch:
        patch.setattr(sitting, "record_signed", _cut)
        sign_waiting(desk, [Reply(received=taken[0], values=ANSWERED)], outbox)
    assert answers_given(desk) == ()
    assert find_returned(desk, outbox).said == "Found 1 answer of yours again."
    assert len(own_keys(desk)) == 1


def _cut(*_: object) -> None:
    message = "The power went."
    raise StorageFailed(message)


def test_a_signed_file_is_found_in_a_watched_folder(
    desk: Portfolio, taken: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox = tmp_path / "out"
    outbox.mkdir()
    own = key("Dr Sam Example", "GMC 0000000")
    sign_waiting(desk, [Reply(received=taken[1], values=ANSWERED)], outbox, key=own)
    with monkeypatch.context() as patch:
        patch.setattr(sitting, "record_signed", _cut)
        sign_waiting(desk, [Reply(received=taken[0], values=ANSWERED)], outbox, key=own)
    found = look_in(desk, outbox).value
    assert (len(found.found), found.held, found.taken) == (1, 1, ())
    assert {one.key for one in answers_given(desk)} == {own.fingerprint}


def test_answers_are_prepared_in_the_desk(
    desk: Portfolio, taken: list[str], tmp_path: Path
) -> None:
    one = taken[0]
    assert (prepared(desk, one), begun(desk)) == ({}, frozenset())
    prepare(desk, one, {"c1_level": "3_capable", "c1_comment": " "})
    assert begun(desk) == {one}
    assert prepared(desk, one) == {"c1_level": "3_capable"}
    assert open_waiting(desk, one).closed == ""
    sign_waiting(desk, [Reply(received=one, values=ANSWERED)], tmp_path)
    assert (prepared(desk, one), begun(desk)) == ({}, frozenset())


def test_a_request_is_declined(desk: Portfolio, taken: list[str], tmp_path: Path) -> None:
    robin = add_practitioner(desk, "Robin Example").value
    why = "I have not worked with you."
    (done,) = sign_waiting(
        desk, [Reply(received=taken[0], values={}, declined=why)], tmp_path
    ).value
    assert done.to is not None
    assert ", declined 2026-11-20" in done.to.name
    (given,) = find_answers(desk, given_to=robin.id)
    assert (given.answer.declined, given.match.practitioner) == (why, robin)
    assert find_answers(desk, capability="fw-2018#9") == ()
    assert len(find_answers(desk, capability="physical")) == 1
    assert place_for(desk, waiting(desk)[0].received, tmp_path) != done.to


def test_a_signed_answer_is_dropped_in_again(
    desk: Portfolio, taken: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replies = [Reply(received=id_, values=ANSWERED) for id_ in taken]
    (first,) = sign_waiting(desk, replies[:1], tmp_path).value
    assert first.to is not None
    assert "is held already" in take_request(desk, first.to).said
    with monkeypatch.context() as patch:
        patch.setattr(sitting, "record_signed", _cut)
        sign_waiting(desk, replies[1:], tmp_path)
    (lost,) = [one for one in tmp_path.glob("*signed*.pdf") if one != first.to]
    done = take_request(desk, lost)
    assert done.value.new
    assert done.said.startswith("Found your answer to request")
