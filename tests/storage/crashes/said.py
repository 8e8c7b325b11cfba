"""What a program said while it worked, and what must therefore be found."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Say = Callable[..., None]


def say_to(descriptor: int) -> Say:
    """A way of saying things, each in one call, at once."""

    def say(word: str, *details: object) -> None:
        os.write(descriptor, json.dumps([word, *details]).encode() + b"\n")

    return say


@contextmanager
def telling(say: Say, work: str, *details: object) -> Iterator[None]:
    """Says that something begins, and that it is done only once it is."""
    say(f"begin {work}", *details)
    yield
    say(f"done {work}", *details)


@dataclass
class Said:
    """What was acknowledged, and what was begun. Entries are known by their titles."""

    exists: bool = True
    keys: list[str] = field(default_factory=list)
    passphrase: str = ""
    void: list[str] = field(default_factory=list)
    stands: set[str] = field(default_factory=set)
    perhaps: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    instead: set[str] | None = None
    kept: list[set[str]] = field(default_factory=list)
    published: set[str] = field(default_factory=set)
    backups: dict[str, set[str]] = field(default_factory=dict)
    typed: tuple[int, int] = (-1, -1)
    backing_up: str | None = None

    def hear(self, line: str) -> str:
        """Takes in one line; gives its first word."""
        word, *details = json.loads(line)
        getattr(self, f"_{word.replace(' ', '_')}")(*details)
        return str(word)

    def _key(self, key: str) -> None:
        self.keys = [key]

    def _stands(self, titles: list[str]) -> None:
        self.stands, self.published = set(titles), set(titles)

    def _begin_make(self) -> None:
        self.exists, self.stands, self.published = False, set(), set()

    def _done_make(self) -> None:
        self.exists = True

    def _begin_open(self) -> None:
        pass

    def _begin_log(self, title: str) -> None:
        self.perhaps.add(title)

    def _done_log(self, title: str) -> None:
        self.perhaps.remove(title)
        self.stands.add(title)

    def _begin_type(self, number: int) -> None:
        self.typed = (self.typed[0], number)

    def _done_type(self, number: int) -> None:
        self.typed = (number, number)

    def _begin_publish(self) -> None:
        pass

    def _done_publish(self) -> None:
        self.published = set(self.stands)

    def _begin_backup(self, folder: str) -> None:
        self.backing_up = folder

    def _done_backup(self, folder: str) -> None:
        self.backing_up = None
        self.backups[folder] = set(self.stands)
        self._done_publish()

    def _begin_erase(self, title: str) -> None:
        self.stands.remove(title)
        self.published.discard(title)
        self.perhaps.add(title)

    def _done_erase(self, title: str) -> None:
        self.perhaps.remove(title)
        self.gone.add(title)
        self._done_publish()

    def _begin_rekey(self, passphrase: str) -> None:
        self.passphrase = passphrase

    def _done_rekey(self, key: str) -> None:
        self.void += self.keys
        self.keys, self.passphrase = [key], ""
        self._done_publish()

    def _begin_restore(self, folder: str) -> None:
        self.instead = self.backups[folder]
        self.gone -= self.instead
        self.published &= self.instead

    def _done_restore(self, folder: str) -> None:
        self.kept.append(self.stands)
        self.stands, self.instead = set(self.backups[folder]), None
        self.typed = (-1, self.typed[1])
        self._done_publish()
