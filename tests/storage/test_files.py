"""Kept files: once each, in pieces, streamed in and out."""

import hashlib
import io
import os
from pathlib import Path

import pytest
import sqlalchemy as sa

from fcp_portfolio.domain.errors import Cancelled, NotFound
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.storage import files
from fcp_portfolio.storage.files import CHUNK, KeptFile


def keep(portfolio: Portfolio, data: bytes, media_type: str = "text/plain") -> KeptFile:
    with portfolio.copy.write() as session:
        return files.keep_file(
            session, portfolio.copy.portfolio_id, io.BytesIO(data), media_type=media_type, pages=2
        )


def count(portfolio: Portfolio, table: str) -> int:
    with portfolio.read() as session:
        return int(
            session.execute(sa.select(sa.func.count()).select_from(sa.table(table))).one()[0]
        )


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 5])
def test_kept_file_comes_back_byte_for_byte(portfolio: Portfolio, size: int) -> None:
    data = os.urandom(size)
    kept = keep(portfolio, data)
    assert kept == KeptFile(
        sha256=hashlib.sha256(data).hexdigest(),
        size=size,
        media_type="text/plain",
        pages=2,
        picture=None,
    )
    with files.open_file(portfolio.copy.database, kept.sha256) as stream:
        assert stream.read() == data
        assert stream.read() == b""
    assert count(portfolio, "chunk") == -(-size // CHUNK)


def test_kept_file_is_written_once(portfolio: Portfolio) -> None:
    data = os.urandom(CHUNK + 1)
    first = keep(portfolio, data)
    assert keep(portfolio, data, "application/pdf") == first
    assert (count(portfolio, "file"), count(portfolio, "chunk")) == (1, 2)


def test_kept_file_can_be_read_from_anywhere(portfolio: Portfolio) -> None:
    data = os.urandom(2 * CHUNK + 100)
    with files.open_file(portfolio.copy.database, keep(portfolio, data).sha256) as stream:
        assert (stream.readable(), stream.seekable(), stream.writable()) == (True, True, False)
        assert stream.seek(CHUNK - 3) == CHUNK - 3
        assert stream.read(6) == data[CHUNK - 3 : CHUNK + 3]
        assert stream.tell() == CHUNK + 3
        assert stream.seek(-10, io.SEEK_END) == len(data) - 10
        assert stream.read() == data[-10:]
        assert stream.seek(-5, io.SEEK_CUR) == len(data) - 5
        assert stream.read(2) == data[-5:-3]
    raw = files.FileStream(portfolio.copy.database, hashlib.sha256(data).hexdigest())
    assert raw.seek(-5) == 0


def test_file_that_is_not_kept(portfolio: Portfolio) -> None:
    with pytest.raises(NotFound) as missing:
        files.open_file(portfolio.copy.database, "ab" * 32)
    assert missing.value.sentence == "“abababababab…” is no file that is kept here."


def test_file_that_is_cancelled_leaves_nothing(portfolio: Portfolio) -> None:
    pieces: list[int] = []

    def stop() -> None:
        pieces.append(1)
        if len(pieces) == 3:
            raise Cancelled

    with pytest.raises(Cancelled), portfolio.copy.write() as session:
        files.keep_file(
            session,
            portfolio.copy.portfolio_id,
            io.BytesIO(bytes(10 * CHUNK)),
            media_type="text/plain",
            between_chunks=stop,
        )
    assert (count(portfolio, "file"), count(portfolio, "chunk")) == (0, 0)
    assert not portfolio.unpublished


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM chunk WHERE position = 1", "UPDATE chunk SET data = x'00' WHERE position = 1"],
)
def test_file_that_lost_a_piece_is_found(portfolio: Portfolio, statement: str) -> None:
    kept = keep(portfolio, os.urandom(3 * CHUNK))
    portfolio.publish()
    assert check(portfolio) == ()
    with portfolio.copy.database.write() as session:
        session.execute(sa.text(statement))
    assert check(portfolio) == (f"The kept file {kept.sha256[:12]}… is not what it was.",)


def test_texts_and_kept_files_are_listed(portfolio: Portfolio, tmp_path: Path) -> None:
    with portfolio.copy.write() as session:
        kept = files.keep_file(
            session,
            portfolio.copy.portfolio_id,
            io.BytesIO(b"one"),
            media_type="text/plain",
            text="what it says",
        )
    with portfolio.read() as session:
        assert files.text_of(session, kept.sha256) == "what it says"
        assert files.passages_of(session, kept.sha256) == (("", "what it says"),)
        assert files.passages_of(session, "00") == ()
        assert files.kept(session) == (kept.sha256,)
        assert files.find_file(session, kept.sha256) == kept
        assert files.find_file(session, "00") is None
    assert list(tmp_path.glob("*.txt")) == []
