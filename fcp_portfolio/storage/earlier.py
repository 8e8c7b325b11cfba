"""Earlier snapshots, kept on this computer without keeping the same bytes twice.

A published snapshot is encrypted page by page, and a page that did not change keeps its bytes. So
each snapshot is kept as a list of 256 KiB blocks under their SHA-256: attachments and everything
else that stayed the same are there once, however many snapshots hold them. Blocks are ciphertext.
"""

import json
import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.domain.identity import instant_text, read_instant, sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.durable import make_folder, sync_folder, write_whole

BLOCK = 256 * 1024
KEEP_NEWEST = 10
KEEP_WEEKS = 52


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """One earlier snapshot; `blocks` are the SHA-256 of its pieces, in order."""

    id: str
    generation: int
    at: datetime
    size: int
    blocks: tuple[str, ...]


class EarlierSnapshots:
    """The earlier snapshots of one portfolio, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._blocks = folder / "blocks"

    def keep(self, file: Path, *, id: str, generation: int, at: datetime) -> None:  # noqa: A002
        """Keeps a checked snapshot, and lets go of those that are too old."""
        make_folder(self._blocks, self._folder)
        blocks = [self._keep_block(data) for data in _read_blocks(file)]
        listing = {
            "id": id,
            "generation": generation,
            "at": instant_text(at),
            "size": file.stat().st_size,
            "blocks": blocks,
        }
        sync_folder(self._blocks)  # no listing before its blocks
        write_whole(self._folder / f"{generation:08d}-{id}.json", json.dumps(listing).encode())
        self._let_go()

    def all(self) -> tuple[Earlier, ...]:
        """Every kept snapshot, newest first. A damaged listing is as good as none."""
        listings = [_read_listing(path) for path in self._folder.glob("*.json")]
        found = [earlier for earlier in listings if earlier is not None]
        return tuple(sorted(found, key=lambda earlier: earlier.generation, reverse=True))

    def write(self, earlier: Earlier, to: Path) -> None:
        """Puts a snapshot together again; raises StorageFailed if a block is gone or changed."""
        with to.open("wb") as out:
            for name in earlier.blocks:
                out.write(self._read_block(name))
            out.flush()
            os.fsync(out.fileno())

    def bytes_used(self) -> int:
        """The space that all of them take together."""
        return sum(path.stat().st_size for path in self._blocks.glob("*"))

    def _keep_block(self, data: bytes) -> str:
        name = sha256_hex(data)
        path = self._blocks / name
        if not path.exists():
            write_whole(path, data)
        return name

    def _read_block(self, name: str) -> bytes:
        path = self._blocks / name
        data = path.read_bytes() if path.exists() else b""
        if sha256_hex(data) != name:
            message = Phrase(
                "This earlier snapshot is damaged. Choose another; nothing was changed."
            )
            raise StorageFailed(message)
        return data

    def drop(self, ids: Collection[str]) -> None:
        """Deletes some of them, with every block that no other one has."""
        self._keep_only({earlier.id for earlier in self.all()} - set(ids))

    def _let_go(self) -> None:
        self._keep_only({earlier.id for earlier in worth_keeping(self.all())})

    def _keep_only(self, kept: Collection[str]) -> None:
        everything = self.all()
        for earlier in everything:
            if earlier.id not in kept:
                (self._folder / f"{earlier.generation:08d}-{earlier.id}.json").unlink()
        for partial in self._folder.glob(".*.partial"):  # a killed program left it
            partial.unlink()
        sync_folder(self._folder)  # no block goes before its listing
        needed = {name for earlier in everything if earlier.id in kept for name in earlier.blocks}
        for path in self._blocks.glob("*"):
            if path.name not in needed:
                path.unlink()


def worth_keeping(snapshots: tuple[Earlier, ...]) -> Iterator[Earlier]:
    """The newest ten, then the newest of each of 52 weeks that have any. Takes them newest first.

    The present time plays no part: a clock that jumps must not let go of anything.
    """
    weeks: set[tuple[int, int]] = set()
    for number, earlier in enumerate(snapshots):
        year, week, _ = earlier.at.isocalendar()
        first = (year, week) not in weeks
        weeks.add((year, week))
        if number < KEEP_NEWEST or (first and len(weeks) <= KEEP_WEEKS):
            yield earlier


def _read_blocks(file: Path) -> Iterator[bytes]:
    with file.open("rb") as stream:
        while data := stream.read(BLOCK):
            yield data


def _read_listing(path: Path) -> Earlier | None:
    try:
        data = json.loads(path.read_bytes())
        return Earlier(
            id=data["id"],
            generation=data["generation"],
            at=read_instant(data["at"]),
            size=data["size"],
            blocks=tuple(data["blocks"]),
        )
    except (ValueError, KeyError, TypeError):
        return None
