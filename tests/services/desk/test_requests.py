"""Requests that come to the desk: kept as they came, known for whose they are, refused in words."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.domain.desk.practitioner import KnownBy
from fcp_portfolio.domain.desk.received import Waits
from fcp_portfolio.domain.errors import FileRefused, NoRequest, NotFound, Refused
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.desk.knowing import know_signer, signer_of
from fcp_portfolio.services.desk.overview import overview
from fcp_portfolio.services.desk.practitioners import (
    add_practitioner,
    edit_practitioner,
    keys_of,
    practitioner,
)
from fcp_portfolio.services.desk.requests import (
    all_received,
    assign_request,
    received,
    request_pdf,
    set_aside,
    take_request,
    take_up,
    waiting,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from tests.asked import ANSWERED
from tests.builders import pages_saying
from tests.documents.answers.forgeries import shows
from tests.documents.answers.papers import OTHER_ID, REVIEWER, approved, reviewed, sent
from tests.documents.signing.papers import signed_by
from tests.documents.signing.tampering import changed
from tests.services.desk.papers import ROBIN, card_of


def pdf_of(folder: Path, data: bytes, name: str = "request.pdf") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_request_is_kept_as_it_came(desk: Portfolio, tmp_path: Path) -> None:
    data, request = sent()
    path = pdf_of(tmp_path, data)
    done = take_request(desk, path)
    one = done.value.received
    assert one is not None
    assert (one.request, one.kind, one.asks[1]) == (
        request.id,
        Kind.SIGN_OFF,
        "4 Physical assessment",
    )
    assert str(one.what) == "sign-off of 3 capabilities"
    assert (one.signed_by, len(one.evidence), one.files) == (ROBIN.fingerprint, 2, 1)
    assert request_pdf(desk, one) == data
    assert received(desk, one.number) == received(desk, one.request[:6]) == one
    assert received(desk, one.id[:8]) == one
    again = take_request(desk, path)
    assert (again.value.received, again.value.new, again.undo) == (one, False, None)
    assert "is held already. Nothing was changed." in again.said
    undo_change(desk, done.undo)
    assert all_received(desk) == ()
    with pytest.raises(NotFound):
        received(desk, one.id)
    assert take_request(desk, path).value.new


def test_what_is_no_request_to_answer_is_refused(desk: Portfolio, tmp_path: Path) -> None:
    for data, kind, why in (
        (pages_saying("A letter."), NoRequest, "is no request of FCP Portfolio"),
        (b"words", FileRefused, "PDF"),
        (approved(), FileRefused, "Everybody who was asked has signed request"),
        (
            signed_by(changed(filled(*sent(), ANSWERED), _forged()), REVIEWER, "Dr Sam Example"),
            FileRefused,
            "is not as its owner sealed it",
        ),
    ):
        with pytest.raises(kind, match=why):
            take_request(desk, pdf_of(tmp_path, data))
    assert all_received(desk) == ()


def _forged() -> object:
    return shows("c1_comment", b"BT /FpField 9 Tf 3 200 Td (FORGED) Tj ET")


def test_the_second_in_the_chain_gets_it_after_the_first(desk: Portfolio, tmp_path: Path) -> None:
    first = take_request(desk, pdf_of(tmp_path, sent()[0])).value.received
    second = take_request(desk, pdf_of(tmp_path, reviewed())).value
    assert first is not None
    assert second.received is not None
    assert (second.new, second.received.id) == (True, first.id)
    assert (first.role, second.received.role) == ("reviewer", "second approver")


def test_whose_a_request_is(desk: Portfolio, tmp_path: Path) -> None:
    take_request(desk, pdf_of(tmp_path, sent()[0]))
    assert all_received(desk)[0].match.by is KnownBy.NOBODY
    robin = add_practitioner(desk, "Robin Example", registration="HCPC PH000000").value
    assert waiting(desk, robin.id)[0].match.by is KnownBy.NAME
    twin = add_practitioner(desk, "Dr Robin Example").value
    (one,) = waiting(desk)
    assert (one.match.practitioner, one.match.doubt) == (
        None,
        "More than one practitioner on this desk is called Robin Example.",
    )
    assert [len(each.waiting) for each in overview(desk)] == [0, 0]
    done = assign_request(desk, one.received.id, twin.id)
    assert waiting(desk)[0].match.practitioner == twin
    undo_change(desk, done.undo)
    edit_practitioner(desk, replace(twin, name="Robin Other"))
    assert waiting(desk)[0].match.practitioner == robin
    waits = {one.practitioner.id: one for one in overview(desk)}
    assert [len(waits[key].waiting) for key in (robin.id, twin.id)] == [1, 0]
    assert (waits[robin.id].longest_wait, waits[twin.id].longest_wait) == (one.days, 0)
    with pytest.raises(NotFound):
        practitioner(desk, "Robin Nobody")


def test_a_request_is_put_aside_and_taken_up(desk: Portfolio, tmp_path: Path) -> None:
    one = take_request(desk, pdf_of(tmp_path, sent()[0])).value.received
    assert one is not None
    with pytest.raises(Refused, match="Say why it is put aside"):
        set_aside(desk, one.id, " ")
    set_aside(desk, one.id, "Not mine.")
    (shown,) = all_received(desk)
    assert (waiting(desk), shown.state, shown.note) == ((), Waits.ASIDE, "Not mine.")
    take_up(desk, one.id)
    assert waiting(desk)[0].received == one


def test_a_key_is_known_by_words_alone(desk: Portfolio, tmp_path: Path) -> None:
    robin = add_practitioner(desk, "Robin Example").value
    path = pdf_of(tmp_path, sent(OTHER_ID)[0])
    assert signer_of(path).fingerprint == ROBIN.fingerprint
    with pytest.raises(Refused, match="These are not the words of the key"):
        know_signer(desk, robin.id, path, "one two three")
    assert keys_of(desk, robin) == ()
    known = know_signer(desk, robin.id, path, card_of(ROBIN).words.upper()).value
    assert keys_of(desk, robin) == (known,)
    with pytest.raises(FileRefused, match="is not sealed by anybody"):
        signer_of(pdf_of(tmp_path, pages_saying("A letter.")))
