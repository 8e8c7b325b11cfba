"""What was read is remembered until something changes."""

from collections.abc import Callable
from dataclasses import replace

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.services.actions import agreed_actions
from fcp_portfolio.services.entries import Query, link_to, list_entries, log_entry, remove_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of, supervision
from fcp_portfolio.services.remembered import Remembered, State
from fcp_portfolio.services.typing_drafts import Typing, keep_typing
from fcp_portfolio.services.undo import undo_change
from tests.builders import debrief


class Told:
    """A state that the test sets, and a reading that counts how often it was asked."""

    def __init__(self, portfolio: Portfolio) -> None:
        self.state = State(0, portfolio.definitions)
        self.remembered = Remembered(lambda: self.state)
        self.read = 0

    def ask(self, meanwhile: Callable[[], None] = lambda: None) -> int:
        def read() -> int:
            meanwhile()
            self.read += 1
            return self.read

        return self.remembered.ask("number", read)

    def change(self) -> None:
        self.state = State(self.state.changes + 1, self.state.definitions)


def test_answer_stays_until_something_changes(portfolio: Portfolio) -> None:
    told = Told(portfolio)
    assert [told.ask(), told.ask()] == [1, 1]

    told.change()

    assert [told.ask(), told.ask()] == [2, 2]


def test_other_definitions_make_another_answer(portfolio: Portfolio) -> None:
    told = Told(portfolio)
    assert told.ask() == 1

    told.state = State(0, replace(portfolio.definitions))

    assert told.ask() == 2


def test_answer_from_before_a_change_is_not_kept(portfolio: Portfolio) -> None:
    told = Told(portfolio)
    assert told.ask(meanwhile=told.change) == 1
    assert told.ask() == 2


def test_catching_up_reads_what_was_asked_before(portfolio: Portfolio) -> None:
    told = Told(portfolio)
    told.ask()
    told.change()

    told.remembered.catch_up()
    told.remembered.catch_up()

    assert (told.read, told.ask()) == (2, 2)


def test_catching_up_leaves_failures_to_whoever_asks(portfolio: Portfolio) -> None:
    told = Told(portfolio)
    told.remembered.ask("broken", lambda: fails(told))
    told.change()
    told.remembered.catch_up()
    told.ask()

    assert told.ask() == 1


def fails(told: Told) -> int:
    if told.state.changes:
        message = "The disk is gone."
        raise StorageFailed(message)
    return 0


def test_lists_and_coverage_follow_every_change(portfolio: Portfolio) -> None:
    link = link_to(portfolio, "1")
    path = link.path

    def pieces() -> list[int]:
        row = next(row for row in coverage_of(portfolio) if row.node.path == path)
        lists = (list_entries(portfolio), list_entries(portfolio, Query(draft=True)))
        return [row.pieces, *map(len, lists), len(supervision(portfolio))]

    assert pieces() == [0, 0, 0, 0]
    logged = log_entry(portfolio, debrief("Knee", links=(link,))).value
    assert pieces() == [1, 1, 0, 1]
    done = remove_entry(portfolio, logged.id)
    assert pieces() == [0, 0, 0, 0]
    undo_change(portfolio, done.undo)
    assert pieces() == [1, 1, 0, 1]
    log_entry(portfolio, debrief("Hip"), draft=True)
    assert pieces() == [1, 2, 1, 2]
    assert agreed_actions(portfolio) == ()


def test_text_being_typed_changes_no_answer(portfolio: Portfolio) -> None:
    before = list_entries(portfolio)

    held = Typing(editor="one", entry=None, content=debrief("Hip"), kept_at=portfolio.clock())
    keep_typing(portfolio, held)

    assert list_entries(portfolio) is before
