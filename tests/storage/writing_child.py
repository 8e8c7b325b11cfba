"""A writer in a process of its own, for tests that take its power, its disk or its life.

`python -m tests.storage.writing_child FILE DATA KEY [COUNT] [PRAGMA]` logs entries, keeps what is
being typed and publishes, and says on standard output what was acknowledged.
"""

import os
import resource
import sys
from pathlib import Path

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.storage import opening, reading, scratch
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.records import entry_state
from fcp_portfolio.storage.working_copy import WorkingCopy
from tests.builders import START, debrief, here

LONG = "word " * 3000
EDITOR = "one"


def say(what: str) -> None:
    """One line, in one call, at once."""
    os.write(1, f"{what}\n".encode())


def log(copy: WorkingCopy, number: int) -> None:
    """Logs one entry, by the way that every use case takes."""
    with copy.change(who="Robin Example") as change:
        content = debrief(f"Entry {number}", LONG)
        change.record("Logged", "entry", new_id(), entry_state(content, draft=False))


def keep_typing(copy: WorkingCopy, number: int) -> None:
    """Keeps a row of text being typed."""
    typed = reading.Typing(
        editor=EDITOR, entry=None, content=debrief(f"Half {number}"), kept_at=START
    )
    with copy.write() as session:
        scratch.keep(session, copy.portfolio_id, typed)


def write(copy: WorkingCopy, count: int) -> None:
    """Says each thing only once it is saved."""
    for number in range(count):
        log(copy, number)
        say(f"logged {number}")
        keep_typing(copy, number)
        say(f"typed {number}")
        if number % 4 == 3:
            copy.publish()
            say(f"published {number}")


def main(file: str, data: str, key: str, count: str = "1000000", how: str = "") -> None:
    """Opens and writes. `how` is what to do first: a PRAGMA, or `limit=BYTES` for every file."""
    copy = opening.open_file(Path(file), RawKey(bytes.fromhex(key)), here(Path(data)))
    what, _, number = how.partition("=")
    if what == "limit":
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(number), int(number)))
    elif what:
        with copy.database.engine.connect() as connection:
            connection.connection.dbapi_connection.execute(f"PRAGMA {how}")
    say("open")
    try:
        write(copy, int(count))
    except StorageFailed as failed:
        say(f"failed {failed.sentence}")
    copy.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
