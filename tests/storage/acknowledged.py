"""What a writer in another process acknowledged, against what is found afterwards."""

from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.storage import chain, lists, opening, reading
from fcp_portfolio.storage.key import RawKey
from tests.builders import here


@dataclass
class Acknowledged:
    """What the writer had said when the power went."""

    logged: int = 0
    typed: int = 0
    published: int = 0
    cuts: int = 0

    def hear(self, said: str) -> None:
        word, _, number = said.partition(" ")
        if word in ("logged", "typed", "published"):
            setattr(self, word, int(number) + 1)


def lost(file: Path, secret: RawKey, said: Acknowledged) -> list[str]:
    """What was acknowledged and is not there now."""
    found = []
    reader = opening.open_file(file, secret, here(file.parent / "data"), read_only=True)
    with reader.read() as session:
        published = len(lists.list_rows(session, lists.Query()))
    reader.close()
    if published < said.published:
        found.append(f"published {said.published}, found {published}")
    copy = opening.open_file(file, secret, here(file.parent / "data"))
    with copy.read() as session:
        titles = {row.title for row in lists.list_rows(session, lists.Query())}
        typing = reading.typing(session)
        found += list(chain.faults(session))
    copy.close()
    found += copy.notices
    found += [f"Entry {n}" for n in range(said.logged) if f"Entry {n}" not in titles]
    typed = max((int(t.content.title.split()[1]) for t in typing), default=-1)
    if typed < said.typed - 1:
        found.append(f"typed {said.typed}, found {typed}")
    return found
