"""What people do, scene by scene in a process of its own: `python -m … FOLDER SCENE...`.

What is done in a scene before it says `start` is on the disk when it begins.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from fcp_portfolio.storage import database, files
from fcp_portfolio.storage.key import RawKey
from tests.storage.crashes.said import say_to
from tests.storage.crashes.work import WITH_FILE, Bench

OLD = Path(__file__).parents[1] / "written_before"
OLD_TITLES = {
    1: ["Written by version 1"],
    7: ["Written by version 7"],
    8: ["Without the passage", "Written by version 8"],
}
OLD_KEY = RawKey(bytes(range(32)))
KEY = RawKey(bytes(range(2, 34)))
CHUNK = 16 * 1024
"""A piece of an attached file: as many pieces as of a long one, and not as many writes of each."""


def entries(bench: Bench) -> None:
    """Text is typed and entries are logged, while the log is moved into the working copy."""
    database.WAL_LIMIT = 150_000
    bench.say("start")
    portfolio = bench.open()
    for number in range(3):
        bench.type(portfolio, number)
        bench.log(portfolio, f"Entry {number}")
    portfolio.copy.close()


def synchronous_off(bench: Bench) -> None:
    """What must be found out: a database that does not wait for the disk."""
    portfolio = bench.open()
    with portfolio.copy.database.engine.connect() as connection:
        connection.connection.dbapi_connection.execute("PRAGMA synchronous = OFF")
    bench.say("start")
    bench.log(portfolio, "Entry 0")
    portfolio.copy.close()


def attachments(bench: Bench) -> None:
    portfolio = bench.open()
    bench.say("start")
    bench.log(portfolio, f"Entry {WITH_FILE}")
    portfolio.copy.close()


def publishing(bench: Bench) -> None:
    portfolio = bench.open()
    bench.say("start")
    for title in ("Entry", "Another"):
        bench.log(portfolio, title)
        bench.publish(portfolio)
    portfolio.copy.close()


def adopting(bench: Bench) -> None:
    """The file was written by another computer since this one had it open."""
    bench.open().copy.close()
    other = bench.open("data of another")
    bench.log(other, "Elsewhere")
    bench.publish(other)
    other.copy.close()
    bench.say("start")
    portfolio = bench.open()
    bench.log(portfolio, "Entry")
    portfolio.copy.close()


def backups(bench: Bench) -> None:
    portfolio = bench.open()
    bench.log(portfolio, "Entry")
    bench.say("start")
    bench.back_up(portfolio)
    portfolio.copy.close()


def erasing(bench: Bench) -> None:
    portfolio = bench.open()
    bench.log(portfolio, f"Patient {WITH_FILE}")
    bench.publish(portfolio)
    bench.say("start")
    bench.erase(portfolio, f"Patient {WITH_FILE}")
    portfolio.copy.close()


def rekeying(bench: Bench) -> None:
    portfolio = bench.open()
    bench.log(portfolio, "Entry")
    bench.say("start")
    bench.rekey(portfolio, "kettle orbit mango trousers")
    bench.log(portfolio, "Under the new key")
    portfolio.copy.close()


def restoring(bench: Bench) -> None:
    portfolio = bench.open()
    bench.back_up(portfolio)
    bench.log(portfolio, "Since the backup")
    bench.type(portfolio, 0)
    portfolio.copy.close()
    bench.say("start")
    restored = bench.restore()
    bench.log(restored, "Entry")
    restored.copy.close()


def making(bench: Bench) -> None:
    bench.file.unlink()
    bench.say("start")
    portfolio = bench.make()
    bench.log(portfolio, "Entry")
    portfolio.copy.close()


def migrating(bench: Bench, version: int = 1) -> None:
    """A file that an earlier version of the program wrote is opened."""
    bench.key = OLD_KEY
    bench.say("key", OLD_KEY.data.hex())
    bench.say("stands", OLD_TITLES[version])
    bench.file.write_bytes((OLD / f"version-{version}.fcpfolio").read_bytes())
    bench.say("start")
    portfolio = bench.open()
    bench.log(portfolio, "Entry")
    portfolio.copy.close()


SCENES: dict[str, Callable[[Bench], None]] = {
    "making": making,
    "entries": entries,
    "attachments": attachments,
    "publishing": publishing,
    "adopting": adopting,
    "backups": backups,
    "erasing": erasing,
    "rekeying": rekeying,
    "restoring": restoring,
} | {f"migrating {version}": partial(migrating, version=version) for version in OLD_TITLES}


def main(folder: str, *names: str) -> None:
    """Plays these scenes, each in a folder of its own that begins with the same portfolio."""
    files.CHUNK = CHUNK
    template = Bench(Path(folder) / "template", lambda *_: None, KEY)
    with template.make() as portfolio:
        template.log(portfolio, "Before")
    whole = template.file.read_bytes()
    say = say_to(1)
    for name in names:
        bench = Bench(Path(folder) / name, say, KEY)
        bench.backups().mkdir(parents=True)
        bench.file.parent.mkdir()
        bench.file.write_bytes(whole)
        say("scene", name)
        say("key", KEY.data.hex())
        say("stands", ["Before"])
        (SCENES | {"synchronous off": synchronous_off})[name](bench)


if __name__ == "__main__":
    main(*sys.argv[1:])
