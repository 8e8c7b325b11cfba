"""The files of a folder, each looked at as the draft that it would become."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

from fcp_portfolio.domain.entry import Problem
from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.identity import name_on_one_line, sha256_hex
from fcp_portfolio.domain.importing.files import FileSaid, file_becomes
from fcp_portfolio.domain.importing.items import Item
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.portfolio import Portfolio

MOST_FILES = 1_000
_OF_THE_SYSTEM = frozenset(("thumbs.db", "desktop.ini", "icon\r", "__macosx"))
_HIDDEN = (".", "~$")


def files_in(source: Path) -> tuple[list[tuple[str, Path]], tuple[str, ...]]:
    """Each file below a folder with its place there, in order, and what was left out.

    Links to other places are not followed. Raises Refused for none, and for too many.
    """
    if not source.is_dir():
        return [(source.name, source)], ()
    found: list[tuple[str, Path]] = []
    left = 0
    for file in _walked(source):
        place = file.relative_to(source)
        if file.is_symlink() or any(map(_of_the_system, place.parts)):
            left += 1
            continue
        found.append((place.as_posix(), file))
        if len(found) > MOST_FILES:
            message = Phrase(
                "“{name}” holds more than {most} files. Import one folder after the other. "
                "Nothing was taken in.",
                name=source.name,
                most=f"{MOST_FILES:,}",
            )
            raise Refused(message)
    if not found:
        message = Phrase("There is no file in “{name}”. Nothing was taken in.", name=source.name)
        raise Refused(message)
    note = Phrase("{n} (hidden file was|hidden files were) left out.", None, left)
    return sorted(found), (note,) if left else ()


def previewed(
    portfolio: Portfolio, place: str, file: Path, usual: Form, cancelled: Callable[[], bool]
) -> Item:
    """The draft that a file would become, or why it cannot be kept."""
    from fcp_portfolio.documents.apart import unless  # heavy
    from fcp_portfolio.documents.clues import clue
    from fcp_portfolio.documents.inspection import inspect, read_file
    from fcp_portfolio.documents.inspection.mail import MAIL

    try:
        data = read_file(file)
        found = inspect(BytesIO(data), file.name, cancelled)
        own = unless(cancelled, clue, data, found.media_type, found.text)
    except FileRefused as error:
        return Item(
            place=name_on_one_line(place),
            digest=f"refused {place}",
            file=file,
            refused=error.sentence,
        )
    said = FileSaid(
        name=name_on_one_line(file.name),
        title=own.title,
        day=own.day,
        told=own.told,
        text="" if found.media_type == MAIL else "\n".join(page.text for page in found.text),
        saved=_saved(file),
        of_mail=found.media_type == MAIL,
    )
    becomes = file_becomes(said, usual, portfolio.forms.values(), portfolio.today())
    advice = tuple(Problem(part="file", sentence=sentence) for sentence in found.advice)
    return Item(
        place=name_on_one_line(place),
        digest=sha256_hex(data),
        content=becomes.content,
        notes=(*becomes.notes, *advice),
        guesses=becomes.guesses,
        file=file,
    )


def _walked(folder: Path) -> Iterator[Path]:
    for name, _, files in os.walk(folder):
        for file in files:
            yield Path(name) / file


def _of_the_system(part: str) -> bool:
    return part.startswith(_HIDDEN) or part.casefold() in _OF_THE_SYSTEM


def _saved(file: Path) -> date:
    return datetime.fromtimestamp(file.stat().st_mtime, tz=UTC).astimezone().date()
