"""What pages ask for again and again, kept until something changes."""

from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.storage.definitions import Definitions

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class State:
    """All that an answer depends on: how much was changed, and which definitions there are."""

    changes: int
    definitions: Definitions

    def same(self, other: "State") -> bool:
        """Whether what was read in the other state is still so."""
        return self.changes == other.changes and self.definitions is other.definitions


@dataclass(frozen=True, slots=True)
class _Answer:
    state: State
    read: Callable[[], Any]
    value: Any


class Remembered:
    """Answers by what was asked. Any thread may ask.

    The state is looked at before the reading begins, so that an answer is never newer than it says
    and a change that comes in between has it read again.
    """

    def __init__(self, state: Callable[[], State]) -> None:
        self._state = state
        self._answers: dict[Hashable, _Answer] = {}

    def ask(self, key: Hashable, read: Callable[[], T]) -> T:
        """What `read` gives; where nothing changed since it was asked last, without reading."""
        state, known = self._state(), self._answers.get(key)
        if known is None or not known.state.same(state):
            known = self._answers[key] = _Answer(state, read, read())
        value: T = known.value
        return value

    def catch_up(self) -> None:
        """Reads again whatever was asked before; the worker does, before the pages do."""
        for key, known in tuple(self._answers.items()):
            with suppress(PortfolioError):  # whoever asks is told
                self.ask(key, known.read)
