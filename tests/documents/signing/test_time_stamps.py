"""A time stamp from a real service: asked for, told apart from the signer's clock, or refused."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.documents.signing.signing import certified, signed
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.verdict_text import verdict_lines
from tests.builders import START, TickingClock
from tests.documents.reading import needs_poppler, run
from tests.documents.signing.authority import NAME, time_stamp_service
from tests.documents.signing.papers import OWNER, SUPERVISOR, blank, key, sealed


def test_service_says_when_and_is_told_apart_from_the_signers_clock(tmp_path: Path) -> None:
    with time_stamp_service(tmp_path / "service") as service:
        data = certified(blank(), key(), TickingClock(), field_name=OWNER, time_stamp=service)

    verdict = check(data)
    (one,) = verdict.signatures
    (stamp,) = one.stamped
    assert verdict.good
    assert one.claimed is not None
    assert one.claimed < START + timedelta(hours=1)
    assert abs(stamp.at - datetime.now(UTC)) < timedelta(minutes=5)
    assert NAME in stamp.by
    told = "\n".join(verdict_lines(verdict))
    assert "Time by the signer's computer's clock: 2026-11-20" in told
    assert f"by {NAME}, whom nobody here checked" in told


def test_signature_without_a_service_has_no_time_stamp() -> None:
    assert [one.stamped for one in check(sealed()).signatures] == [()]


@needs_poppler
def test_pdfsig_agrees_on_a_stamped_answer(tmp_path: Path) -> None:
    with time_stamp_service(tmp_path / "service") as service:
        clock = TickingClock()
        data = signed(sealed(), SUPERVISOR, key("Dr Sam Example"), clock, time_stamp=service)
    (tmp_path / "answer.pdf").write_bytes(data)
    assert check(data).good
    told = run("pdfsig", "-nocert", tmp_path / "answer.pdf")
    assert told.count("Signature is Valid.") == 2


@pytest.mark.parametrize("spoil", [b"no", b"0\x03\x02\x01\x02"])
def test_service_that_answers_otherwise_is_told_and_nothing_signed(
    tmp_path: Path, spoil: bytes
) -> None:
    with (
        time_stamp_service(tmp_path / "service", spoil) as service,
        pytest.raises(Refused) as refused,
    ):
        certified(blank(), key(), TickingClock(), field_name=OWNER, time_stamp=service)
    assert refused.value.sentence == (
        "The time-stamp service at 127.0.0.1 gave no time stamp. Nothing was signed: try again, "
        "or sign without it."
    )


def test_nobody_at_the_address_is_told(tmp_path: Path) -> None:
    with time_stamp_service(tmp_path / "service") as service:
        gone = service
    with pytest.raises(Refused, match=r"at 127\.0\.0\.1 gave no time stamp"):
        certified(blank(), key(), TickingClock(), field_name=OWNER, time_stamp=gone)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "example.org", "https://"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="is no address of a time-stamp service"):
        certified(blank(), key(), TickingClock(), field_name=OWNER, time_stamp=address)
