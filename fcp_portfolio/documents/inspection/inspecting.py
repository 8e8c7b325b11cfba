"""Looks at a file from outside: everything is hostile until checked."""

import stat
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from fcp_portfolio.documents.apart import never, unless
from fcp_portfolio.documents.inspection.mail import inspect_mail, is_mail
from fcp_portfolio.documents.inspection.office import inspect_office, office_type
from fcp_portfolio.documents.inspection.old_office import inspect_ole
from fcp_portfolio.documents.inspection.pdf import inspect_pdf
from fcp_portfolio.documents.inspection.pictures import inspect_picture, is_photo
from fcp_portfolio.documents.inspection.plain import decoded, inspect_text
from fcp_portfolio.documents.inspection.reading_pictures import engine
from fcp_portfolio.documents.inspection.sniffing import (
    OLE,
    PDF,
    UNKNOWN,
    ZIP,
    binary_type,
    is_marked,
    is_program,
    name_advice,
)
from fcp_portfolio.documents.inspection.values import (
    MANY_BYTES,
    MOST_BYTES,
    Cancel,
    Inspected,
    Source,
    megabytes,
    refused,
)
from fcp_portfolio.documents.inspection.zipped import opened
from fcp_portfolio.domain.phrase import Phrase

_PROGRAM = Phrase("It is a program. It is kept as it is and never started here.")

_UNREAD = Phrase("It is kept as it is: not searched, and not checked for names.")


def inspect(
    path_or_stream: Path | BinaryIO, name: str, cancelled: Cancel = lambda: False
) -> Inspected:
    """What a file is and what it says; raises FileRefused in one sentence, or Cancelled.

    `name` is what the file is called in sentences; its type is told by its bytes.
    """
    data = read_file(path_or_stream, name)
    source = Source(name=name, data=data, cancelled=cancelled, reader=engine())
    source.pause()
    inspected = _inspect(source)
    unread = inspected.kind_label == "other" and not inspected.text and not inspected.advice
    advice = (
        *inspected.advice,
        *((_UNREAD,) if unread else ()),
        *name_advice(name, inspected.kind_label),
        *_size_advice(source),
    )
    return replace(inspected, advice=advice)


def read_file(path_or_stream: Path | BinaryIO, name: str | None = None) -> bytes:
    """A file's bytes, read once, so that what was checked is what is kept; raises FileRefused."""
    if name is None:
        name = path_or_stream.name if isinstance(path_or_stream, Path) else ""
    try:
        if isinstance(path_or_stream, Path):
            data = _read_path(path_or_stream, name)
        else:
            data = path_or_stream.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise refused(name, Phrase("it is no longer where it was")) from error
    except PermissionError as error:
        raise refused(name, Phrase("this computer does not let you read it")) from error
    except (OSError, ValueError) as error:
        raise refused(name, Phrase("it cannot be read from its disk")) from error
    if not data:
        raise refused(name, Phrase("it is empty"))
    if len(data) > MOST_BYTES:
        raise refused(name, _too_large(Phrase("more than {size}", size=megabytes(MOST_BYTES))))
    return data


def _read_path(path: Path, name: str) -> bytes:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise refused(name, Phrase("it is a folder; add the files in it"))
    if not stat.S_ISREG(found.st_mode):
        raise refused(name, Phrase("it is not a file"))
    if found.st_size > MOST_BYTES:
        raise refused(name, _too_large(megabytes(found.st_size)))
    with path.open("rb") as stream:
        return stream.read(MOST_BYTES + 1)


def _too_large(size: str) -> Phrase:
    return Phrase(
        "it has {size}, at most {most} fit; make a smaller copy and add that",
        size=size,
        most=megabytes(MOST_BYTES),
    )


def _inspect(source: Source) -> Inspected:
    text = None if is_marked(source.data) else decoded(source.data)
    if text is not None and not is_mail(source.data):
        return inspect_text(source, text)
    return unless(source.cancelled, _parsed, replace(source, cancelled=never))


def _parsed(source: Source) -> Inspected:
    """What needs a parser: called in the process apart."""
    if not is_marked(source.data) and decoded(source.data) is not None:
        return inspect_mail(source)
    media_type = binary_type(source.data)
    if media_type == PDF:
        return inspect_pdf(source)
    if media_type == ZIP:
        return _inspect_zip(source)
    if media_type == OLE:
        return inspect_ole(source)
    if is_photo(media_type):
        return inspect_picture(source, media_type)
    return _inspect_other(source, media_type)


def _inspect_zip(source: Source) -> Inspected:
    with opened(source) as container:
        media_type = office_type(container) if container else None
        if container is None or media_type is None:
            return Inspected(media_type=ZIP, kind_label="other")
        return inspect_office(source, container, media_type)


def _inspect_other(source: Source, media_type: str) -> Inspected:
    if media_type == UNKNOWN and is_mail(source.data):  # with an attachment that was not encoded
        return inspect_mail(source)
    advice = (_PROGRAM,) if is_program(media_type) else ()
    return Inspected(media_type=media_type, kind_label="other", advice=advice)


def _size_advice(source: Source) -> tuple[str, ...]:
    if len(source.data) <= MANY_BYTES:
        return ()
    size = megabytes(len(source.data))
    return (
        Phrase(
            "It has {size}. Mail systems often refuse more than {megabytes}.",
            size=size,
            megabytes=megabytes(MANY_BYTES),
        ),
    )
