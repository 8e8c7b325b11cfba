"""A key that this computer remembers: put there on request, erased with a new passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused, StorageFailed
from fcp_portfolio.services.first_look import remembers
from fcp_portfolio.services.passphrases import change_passphrase
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.remembering import (
    forget,
    open_remembered,
    remember,
    remember_if_possible,
    why_not,
)
from fcp_portfolio.services.safekeeping import recover
from fcp_portfolio.storage.key import RawKey, recovery_words
from fcp_portfolio.storage.place import Place
from tests.builders import TickingClock, opened
from tests.key_stores import Locked, Memory, in_use


@pytest.fixture
def store() -> Iterator[Memory]:
    with in_use(Memory()) as made:
        yield made


def test_remembered_portfolio_opens_without_a_passphrase(
    portfolio: Portfolio, store: Memory, place: Place
) -> None:
    assert (why_not(), remembers(portfolio.file, place)) == ("", False)
    done = remember(portfolio)
    assert done.said == "This computer remembers the passphrase from now on."
    assert remembers(portfolio.file, place)
    portfolio.close()
    with open_remembered(portfolio.file, place) as again:
        assert not again.read_only
        assert forget(again).said == "This computer does not remember the passphrase any more."
    assert store.kept == {}
    with pytest.raises(Refused):
        open_remembered(portfolio.file, place)


def test_new_passphrase_erases_what_was_remembered(portfolio: Portfolio, store: Memory) -> None:
    remember(portfolio)
    done = change_passphrase(portfolio, "kettle orbit mango trousers")
    assert store.kept == {}
    assert done.said.endswith(" This computer does not remember the passphrase any more.")


def test_recovery_words_with_a_new_passphrase_erase_it_too(
    file: Path, store: Memory, secret: RawKey, place: Place
) -> None:
    with opened(file, secret) as portfolio:
        remember(portfolio)
    assert len(store.kept) == 1
    words = recovery_words(secret.data)
    done = recover(file, words, "kettle orbit", place=place, clock=TickingClock())
    done.value.portfolio.close()
    assert store.kept == {}


def test_store_that_does_not_let_go_is_told(portfolio: Portfolio, store: Memory) -> None:
    remember(portfolio)
    assert len(store.kept) == 1
    with in_use(Locked()):
        done = change_passphrase(portfolio, "kettle orbit mango trousers")
        with pytest.raises(StorageFailed):
            forget(portfolio)
    assert "could not be erased from its store of passwords" in done.said


def test_where_it_fails_the_portfolio_is_open_and_says_so(portfolio: Portfolio) -> None:
    assert why_not().startswith("This computer has no store of passwords that encrypts them")
    remember_if_possible(portfolio)
    assert portfolio.notices == (why_not(),)
    assert not remembers(portfolio.file, portfolio.copy.place)
