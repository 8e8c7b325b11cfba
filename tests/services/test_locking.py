"""A portfolio that is locked for a while: closed, its key forgotten, nobody else let in."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Locked, StorageFailed, WrongKey
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.locking import lock, unlock
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.key import Passphrase, RawKey
from tests.builders import debrief, made_portfolio, opened

SECRET = Passphrase("kettle orbit mango trousers")


def titles(portfolio: Portfolio) -> list[str]:
    return [row.title for row in list_entries(portfolio)]


def test_locked_portfolio_is_closed_and_goes_on_where_it_was(tmp_path: Path) -> None:
    with made_portfolio(tmp_path, SECRET) as portfolio:
        log_entry(portfolio, debrief("Before"))
        lock(portfolio)
        assert portfolio.copy.database.key == b""
        with pytest.raises(StorageFailed, match="Unlock it with its passphrase"):
            titles(portfolio)
        with pytest.raises(WrongKey):
            unlock(portfolio, "not that one")
        with pytest.raises(StorageFailed):
            titles(portfolio)
        with pytest.raises(Locked):  # nobody else becomes the writer
            opened(portfolio.file, SECRET)
        with opened(portfolio.file, SECRET, read_only=True) as read:
            assert titles(read) == ["Before"]
            lock(read)
            unlock(read, SECRET.text)
            assert titles(read) == ["Before"]
        unlock(portfolio, SECRET.text)
        log_entry(portfolio, debrief("After"))
        assert portfolio.notices == ()
        assert sorted(titles(portfolio)) == ["After", "Before"]


def test_folder_that_is_gone_does_not_keep_it_open(portfolio: Portfolio, secret: RawKey) -> None:
    log_entry(portfolio, debrief("Before"))
    portfolio.file.unlink()
    portfolio.file.mkdir()  # nothing can be put in its place
    lock(portfolio)
    assert portfolio.copy.database.key == b""
    portfolio.file.rmdir()
    portfolio.copy.unseal(secret.data)
    assert titles(portfolio) == ["Before"]
