"""What people do with a portfolio, each thing said before it begins and after it is done."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import check_bytes
from fcp_portfolio.services.passphrases import change_passphrase
from fcp_portfolio.services.portfolio import Place, Portfolio, create_portfolio, open_portfolio
from fcp_portfolio.services.safekeeping import back_up, restore
from fcp_portfolio.services.typing_drafts import Typing, keep_typing
from fcp_portfolio.storage import files
from fcp_portfolio.storage.key import RawKey
from tests.builders import OWNER, START, TickingClock, debrief
from tests.storage.crashes.said import Say, telling

READABLE = "brachioradialis"
"""A word that stands in every text and may be read in no file."""
WITH_FILE = "with a file"
_EDITOR = "one"


def text_of(title: str) -> str:
    """What an entry with this title says."""
    return f"{title}: {READABLE} " * 40


def file_of(title: str) -> bytes:
    """The file of an entry with this title: longer than two pieces of an attachment."""
    words = Random(title).randbytes(files.CHUNK).hex(" ", 8)
    return f"{READABLE}\n{words}".encode()


@dataclass
class Bench:
    """One portfolio, its folders, and whom to tell."""

    folder: Path
    say: Say
    key: RawKey
    run: int = 0

    @property
    def file(self) -> Path:
        """The file in the owner's folder."""
        return self.folder / "owner" / "my portfolio.fcpfolio"

    @property
    def place(self) -> Place:
        """The program's data folder."""
        return Place(self.folder / "data")

    @property
    def clock(self) -> TickingClock:
        """A clock that is later in each run."""
        return TickingClock(START + timedelta(hours=self.run))

    def backups(self, name: str = "backups") -> Path:
        """A second place for backups."""
        return self.folder / name

    def make(self) -> Portfolio:
        """A new portfolio."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with telling(self.say, "make"):
            return create_portfolio(
                self.file, OWNER, self.key, place=self.place, clock=self.clock
            ).portfolio

    def open(self, data: str = "data") -> Portfolio:
        """The portfolio, as it is opened on the computer with this data folder."""
        place = Place(self.folder / data)
        return open_portfolio(self.file, self.key, place=place, clock=self.clock)

    def log(self, portfolio: Portfolio, title: str) -> None:
        """Logs an entry, with a file where its title says so."""
        content = debrief(title, text_of(title))
        attached = WITH_FILE in title
        brought = (check_bytes(file_of(title), f"{title}.txt"),) if attached else ()
        with telling(self.say, "log", title):
            log_entry(portfolio, content, files=brought)

    def type(self, portfolio: Portfolio, number: int) -> None:
        """Keeps what is being typed."""
        content = debrief(f"Half {number}", text_of(f"Half {number}"))
        typed = Typing(editor=_EDITOR, entry=None, content=content, kept_at=START)
        with telling(self.say, "type", number):
            keep_typing(portfolio, typed)

    def publish(self, portfolio: Portfolio) -> None:
        """Replaces the owner's file."""
        with telling(self.say, "publish"):
            portfolio.publish()

    def back_up(self, portfolio: Portfolio, name: str = "backups") -> None:
        """Makes a backup."""
        folder = self.backups(name)
        with telling(self.say, "backup", str(folder)):
            back_up(portfolio, folder)

    def erase(self, portfolio: Portfolio, title: str) -> None:
        """Erases an entry for good."""
        (row,) = (row for row in list_entries(portfolio) if row.title == title)
        with telling(self.say, "erase", title):
            erase(portfolio, Target(id=row.id), why="Named a patient")

    def rekey(self, portfolio: Portfolio, passphrase: str) -> None:
        """Changes the passphrase, as its owner does in the window."""
        self.say("begin rekey", passphrase)
        change_passphrase(portfolio, passphrase)
        self.key = RawKey(portfolio.copy.database.key)
        self.say("done rekey", self.key.data.hex())

    def restore(self, name: str = "backups") -> Portfolio:
        """Puts the newest backup in the place of the portfolio."""
        backup = max(self.backups(name).glob("*.fcpfolio"))
        with telling(self.say, "restore", str(self.backups(name))):
            return restore(backup, self.file, self.key, place=self.place, clock=self.clock).value
