"""Files kept in the portfolio: once per SHA-256, in chunks, streamed in and out."""

import hashlib
import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import BinaryIO

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.database import Database
from fcp_portfolio.storage.tables import AttachmentRow, ChunkRow, FileRow

CHUNK = 256 * 1024
# Before each passage of a text and after the name of its place: no text that is kept holds them.
PASSAGE, PLACE = "\x1d", "\x1e"
_DIGEST = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """What the portfolio knows of a file. `picture` is the SHA-256 of its upright copy."""

    sha256: str
    size: int
    media_type: str
    pages: int | None
    picture: str | None


def sha256_of(stream: BinaryIO) -> str:
    """The SHA-256 of a stream, which is rewound before and after."""
    stream.seek(0)
    digest = hashlib.sha256()
    for data in iter(lambda: stream.read(CHUNK), b""):
        digest.update(data)
    stream.seek(0)
    return digest.hexdigest()


def keep_file(
    session: Session,
    portfolio_id: str,
    stream: BinaryIO,
    *,
    media_type: str,
    pages: int | None = None,
    text: str = "",
    picture: str | None = None,
    between_chunks: Callable[[], None] = lambda: None,
) -> KeptFile:
    """Keeps a stream under its SHA-256; a file that is there already is not written again.

    `between_chunks` may raise to stop; the transaction then holds nothing of the file.
    """
    sha256 = sha256_of(stream)
    known = find_file(session, sha256)
    if known is not None:
        return known
    size = 0
    for position, data in enumerate(iter(lambda: stream.read(CHUNK), b"")):
        between_chunks()
        size += len(data)
        chunk = {
            "sha256": sha256,
            "position": position,
            "portfolio_id": portfolio_id,
            "data": data,
        }
        session.execute(sa.insert(ChunkRow), [chunk])
    row = FileRow(
        sha256=sha256,
        portfolio_id=portfolio_id,
        size=size,
        media_type=media_type,
        pages=pages,
        text=text,
        picture=picture,
    )
    session.add(row)
    session.flush()
    return _kept(row)


def find_file(session: Session, sha256: str) -> KeptFile | None:
    """The kept file, or None."""
    query = sa.select(
        col(FileRow.sha256),
        col(FileRow.size),
        col(FileRow.media_type),
        col(FileRow.pages),
        col(FileRow.picture),
    ).where(col(FileRow.sha256) == sha256)
    found = session.connection().execute(query).first()
    return _kept(found) if found else None


def _kept(row: object) -> KeptFile:
    names = ("sha256", "size", "media_type", "pages", "picture")
    return KeptFile(**{name: getattr(row, name) for name in names})


class FileStream(io.RawIOBase):
    """A kept file as a readable, seekable stream; reads one chunk at a time."""

    def __init__(self, database: Database, sha256: str) -> None:
        with database.read() as session:
            found = find_file(session, sha256)
        if found is None:
            message = Phrase("“{sha256}…” is no file that is kept here.", sha256=sha256[:12])
            raise NotFound(message)
        self._database = database
        self._sha256 = sha256
        self._size = found.size
        self._at = 0
        self._chunk: tuple[int, bytes] = (-1, b"")

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """Bytes from the start."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Moves to a place, as every stream does."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def readinto(self, buffer: "object") -> int:
        """Fills the buffer from the chunk that holds the present place; 0 at the end."""
        view = memoryview(buffer)  # type: ignore[arg-type]  # the caller's buffer, whatever it is
        if self._at >= self._size:
            return 0
        position, offset = divmod(self._at, CHUNK)
        data = self._load(position)[offset : offset + len(view)]
        view[: len(data)] = data
        self._at += len(data)
        return len(data)

    def _load(self, position: int) -> bytes:
        if self._chunk[0] != position:
            query = select(ChunkRow.data).where(
                col(ChunkRow.sha256) == self._sha256, col(ChunkRow.position) == position
            )
            with self._database.read() as session:
                self._chunk = (position, session.exec(query).first() or b"")
        return self._chunk[1]


def open_file(database: Database, sha256: str) -> BinaryIO:
    """A buffered stream over a kept file; raises NotFound."""
    return io.BufferedReader(FileStream(database, sha256), buffer_size=CHUNK)


def pictures(session: Session) -> dict[str, KeptFile]:
    """The upright copy of each photo, by the SHA-256 of the photo."""
    copy = aliased(FileRow)
    query = select(FileRow.sha256, copy).join(copy, col(copy.sha256) == col(FileRow.picture))
    return {sha256: _kept(row) for sha256, row in session.exec(query)}


def placed_text(passages: Iterable[tuple[str, str]]) -> str:
    """Passages as one text, each with the name of the place where it stands, such as “page 2”."""
    return "".join(f"{PASSAGE}{place}{PLACE}{text}" for place, text in passages)


def passages_in(text: str) -> tuple[tuple[str, str], ...]:
    """What `placed_text` made one of. Texts kept before it are one passage that names no place."""
    if PASSAGE not in text:
        return (("", text),) if text else ()
    parts = (part.partition(PLACE) for part in text.split(PASSAGE)[1:])
    return tuple((place, passage) for place, _, passage in parts)


def passages_of(session: Session, sha256: str) -> tuple[tuple[str, str], ...]:
    """The text found in one kept file, by the place where it stands; empty where there is none."""
    query = select(FileRow.text).where(col(FileRow.sha256) == sha256)
    return passages_in(session.exec(query).first() or "")


def text_of(session: Session, sha256: str) -> str:
    """The text found in one kept file; empty where there is none."""
    return "\n".join(text for _, text in passages_of(session, sha256))


def kept(session: Session) -> tuple[str, ...]:
    """The SHA-256 of every kept file."""
    return tuple(session.exec(select(FileRow.sha256)).all())


def missing(session: Session) -> tuple[str, ...]:
    """The names of attachments whose file is not kept; none in a sound portfolio."""
    query = (
        select(AttachmentRow.name)
        .join(FileRow, col(FileRow.sha256) == col(AttachmentRow.sha256), isouter=True)
        .where(col(FileRow.sha256).is_(None))
    )
    return tuple(session.exec(query).all())


def take_used(mine: Session, theirs: Session, value: str) -> None:
    """Takes the files that a recorded value names from another version; raises Refused."""
    for sha256 in sorted(set(_DIGEST.findall(value))):
        row = theirs.get(FileRow, sha256)
        if row is not None and find_file(mine, sha256) is None:
            _take(mine, theirs, row)
            take_used(mine, theirs, row.picture or "")


def _take(mine: Session, theirs: Session, row: FileRow) -> None:
    digest = hashlib.sha256()
    query = select(ChunkRow).where(ChunkRow.sha256 == row.sha256).order_by(col(ChunkRow.position))
    for chunk in theirs.exec(query.execution_options(yield_per=1)):
        digest.update(chunk.data)
        mine.execute(sa.insert(ChunkRow), [chunk.model_dump()])
        theirs.expunge(chunk)
    if digest.hexdigest() != row.sha256:
        message = Phrase("A file in the other version is damaged. Nothing was merged.")
        raise Refused(message)
    mine.execute(sa.insert(FileRow), [row.model_dump()])
