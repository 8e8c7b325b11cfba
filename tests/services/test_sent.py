"""The file of a request is kept as it went out, and written once more byte by byte."""

from pathlib import Path

import pytest
from sqlmodel import col, delete

from fcp_portfolio.domain.errors import NotFound, StorageFailed
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.requests import Made, make_request, withdraw_request
from fcp_portfolio.services.sent import count_out, save_sent, sent_file
from fcp_portfolio.storage.tables import ChunkRow, FileRow


@pytest.fixture
def made(portfolio: Portfolio, tmp_path: Path) -> Made:
    add_person(portfolio, name="Dr Sam Example")
    return make_request(
        portfolio,
        tmp_path / "request.pdf",
        kind="sign-off",
        people=["Dr Sam Example"],
        capabilities=["4"],
    ).value


def test_copy_has_the_bytes_that_went_out(portfolio: Portfolio, made: Made, tmp_path: Path) -> None:
    sent = made.path.read_bytes()
    made.path.unlink()
    done = save_sent(portfolio, made.request.number, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == sent
    assert done.said == (
        "Saved a copy as “copy.pdf”, byte by byte as it went out. Anyone who has the file can "
        "read it."
    )
    facts = sent_file(portfolio, made.request.id)
    assert (facts.size, facts.pages) == (len(sent), made.pages)


def test_copy_that_cannot_be_written_is_told(
    portfolio: Portfolio, made: Made, tmp_path: Path
) -> None:
    with pytest.raises(StorageFailed):
        save_sent(portfolio, made.request.id, tmp_path / "no folder" / "copy.pdf")


def test_file_that_is_not_kept_is_not_found(portfolio: Portfolio, made: Made) -> None:
    sha256 = sent_file(portfolio, made.request.id).sha256
    with portfolio.change() as change:
        for row in (ChunkRow, FileRow):
            change.session.exec(delete(row).where(col(row.sha256) == sha256))
    with pytest.raises(NotFound, match="is not kept in this portfolio"):
        sent_file(portfolio, made.request.id)


def test_requests_that_are_out_are_counted(portfolio: Portfolio, made: Made) -> None:
    assert count_out(portfolio) == 1
    withdraw_request(portfolio, made.request.id, "Sent to the wrong address")
    assert count_out(portfolio) == 0
