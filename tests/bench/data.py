"""Fictional portfolios of several sizes, made once in a folder that is removed in the end."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.bench import rounds

YEAR = 0  # the year as it is, some sixty entries
AT_ONCE = 2


class Portfolios:
    """Makes each size when it is first asked for."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def file(self, entries: int) -> Path:
        """The portfolio file with so many entries."""
        file = self.home / "portfolios" / f"{entries or 'year'}.fcpfolio"
        if not file.exists():
            rounds.run("make", file, entries, home=self.home)
        return file

    def with_files(self, entries: int, files: int) -> Path:
        """The same with so many small files attached."""
        file = self.home / "portfolios" / f"{entries} with {files}.fcpfolio"
        if not file.exists():
            rounds.run("attaching", self.file(entries), file, files, home=self.home)
        return file

    def prepare(self, sizes: Iterable[int]) -> None:
        """Makes several at a time; the largest first."""
        with ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(self.file, sorted(set(sizes), reverse=True)))
