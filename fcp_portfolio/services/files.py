"""Files: checked, kept once under their SHA-256, opened again."""

import io
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.errors import Cancelled, FileRefused
from fcp_portfolio.domain.identity import clean_text, name_on_one_line
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import files, lists
from fcp_portfolio.storage.database import Session
from fcp_portfolio.storage.lists import NamedFile

if TYPE_CHECKING:
    from fcp_portfolio.documents.inspection import PagePictures


def never() -> bool:
    """Nobody has stopped it."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """A file that was looked at and may be kept: what it is, its bytes, what to say about it."""

    name: str
    description: str
    media_type: str
    pages: int | None
    text: str
    picture: bytes | None
    picture_type: str | None
    data: BinaryIO
    advice: tuple[str, ...]


def add_file(
    portfolio: Portfolio,
    path: Path,
    *,
    name: str | None = None,
    description: str = "",
    cancelled: Callable[[], bool] = never,
) -> Done[Attachment]:
    """Keeps a file, for an entry to use. Raises FileRefused, saying what is wrong with it.

    What is kept is read once: a file that changes meanwhile cannot slip past the check.
    """
    return _add(portfolio, check_file(path, name, description, cancelled), cancelled)


def add_bytes(
    portfolio: Portfolio, data: bytes, name: str, *, description: str = ""
) -> Done[Attachment]:
    """Keeps what was pasted, such as a picture."""
    return _add(portfolio, check_bytes(data, name, description), never)


def check_file(
    path: Path,
    name: str | None = None,
    description: str = "",
    cancelled: Callable[[], bool] = never,
) -> CheckedFile:
    """Looks at a file from outside without keeping it; raises FileRefused."""
    from fcp_portfolio.documents.inspection import read_file  # heavy

    return check_bytes(read_file(path), name or path.name, description, cancelled)


def check_bytes(
    data: bytes, name: str, description: str = "", cancelled: Callable[[], bool] = never
) -> CheckedFile:
    """Looks at bytes from outside without keeping them; raises FileRefused."""
    from fcp_portfolio.documents.inspection import inspect  # heavy

    found = inspect(io.BytesIO(data), name, cancelled)
    return CheckedFile(
        name=name_on_one_line(name),
        description=clean_text(description).strip(),
        media_type=found.media_type,
        pages=found.pages,
        text=files.placed_text((page.place, page.text) for page in (*found.text, *found.also)),
        picture=found.picture,
        picture_type=found.picture_type,
        data=io.BytesIO(data),
        advice=found.advice,
    )


def keep_checked(
    session: Session,
    portfolio_id: str,
    checked: CheckedFile,
    cancelled: Callable[[], bool] = never,
) -> Attachment:
    """Keeps a checked file inside a transaction, with its upright picture if it is a photo."""

    def stop_if_cancelled() -> None:
        if cancelled():
            raise Cancelled

    picture = None
    if checked.picture is not None:
        kept = files.keep_file(
            session,
            portfolio_id,
            io.BytesIO(checked.picture),
            media_type=checked.picture_type or "",
        )
        picture = kept.sha256
    kept = files.keep_file(
        session,
        portfolio_id,
        checked.data,
        media_type=checked.media_type,
        pages=checked.pages,
        text=checked.text,
        picture=picture,
        between_chunks=stop_if_cancelled,
    )
    return Attachment(
        sha256=kept.sha256,
        name=checked.name,
        description=checked.description,
        media_type=kept.media_type,
        size=kept.size,
        pages=kept.pages,
    )


def open_file(portfolio: Portfolio, sha256: str) -> BinaryIO:
    """A kept file as a stream, read piece by piece; raises NotFound."""
    return files.open_file(portfolio.copy.database, sha256)


def save_copy(portfolio: Portfolio, kept: Attachment, to: Path) -> Done[Path]:
    """Writes a kept file once more, as it came; raises NotFound, StorageFailed."""
    from fcp_portfolio.documents.replacing import replacing  # heavy

    with open_file(portfolio, kept.sha256) as source, replacing(to) as target:
        shutil.copyfileobj(source, target)
    said = Phrase("Saved a copy as “{name}”. Anyone who has the file can read it.", name=to.name)
    return Done(value=to, said=said)


def files_named(portfolio: Portfolio, typed: str, *, most: int) -> tuple[NamedFile, ...]:
    """Files of entries whose name holds every word typed, those of the newest entries first."""
    with portfolio.read() as session:
        return lists.files_named(session, typed, most)


def text_going_out(portfolio: Portfolio, sha256: str) -> str:
    """What can be read in a kept file where it goes out; empty where that is nothing.

    Of a photo only the upright copy does, without what the photo says of itself.
    """
    from fcp_portfolio.documents.inspection.details import PLACE  # its package is slow to load

    with portfolio.read() as session:
        found = files.find_file(session, sha256)
        passages = files.passages_of(session, sha256)
    photo = found is not None and found.picture is not None
    return "\n".join(text for place, text in passages if not (photo and place == PLACE))


def passages_of(portfolio: Portfolio, sha256: str) -> tuple[tuple[str, str], ...]:
    """The text found in a kept file, each passage after its place, such as “page 2”."""
    with portfolio.read() as session:
        return files.passages_of(session, sha256)


def picture_of(portfolio: Portfolio, sha256: str) -> bytes | None:
    """The upright copy of a photo, without position data; None for everything else."""
    with portfolio.read() as session:
        found = files.find_file(session, sha256)
    if found is None or found.picture is None:
        return None
    with files.open_file(portfolio.copy.database, found.picture) as stream:
        return stream.read()


def pages_of(portfolio: Portfolio, sha256: str, *, width: int, most: int) -> "PagePictures":
    """The first pages of a kept PDF as PNG pictures, `width` pixels wide. Slow: for the worker."""
    from fcp_portfolio.documents.inspection import page_pictures  # heavy

    with open_file(portfolio, sha256) as stream:
        return page_pictures(stream.read(), width=width, most=most)


def pictures_of_file(path: Path, *, width: int, most: int) -> "PagePictures":
    """What is to be seen on a scan or photo from outside, which is not kept. For the worker.

    Raises FileRefused for what is neither a PDF nor a picture.
    """
    from fcp_portfolio.documents.inspection import PagePictures, page_pictures  # heavy

    checked = check_file(path)
    if checked.media_type == "application/pdf":
        return page_pictures(checked.data.read(), width=width, most=most)
    if checked.picture is None:
        raise FileRefused(
            Phrase(
                "“{name}” is no PDF and no picture: nothing on it can be shown.", name=checked.name
            )
        )
    return PagePictures(pictures=(checked.picture,), pages=1)


def _add(
    portfolio: Portfolio, checked: CheckedFile, cancelled: Callable[[], bool]
) -> Done[Attachment]:
    with portfolio.copy.write() as session:
        attachment = keep_checked(session, portfolio.copy.portfolio_id, checked, cancelled)
    said = Phrase("Added “{name}”.", name=attachment.name)
    return Done(value=attachment, changed=Changed.FILES, said=said, advice=checked.advice)
