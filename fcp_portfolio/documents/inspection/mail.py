"""Mails saved as files: who, when, about what, and what the message says."""

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from itertools import islice

from fcp_portfolio.documents.inspection.html_text import strip_html
from fcp_portfolio.documents.inspection.values import (
    MOST_BYTES,
    Inspected,
    PageText,
    Source,
    bounded,
    shown_name,
)
from fcp_portfolio.domain.phrase import Phrase

MAIL = "message/rfc822"
_PDF = b"%PDF-"
_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_LONGEST_HEADER = 4_000
_MOST_PARTS = 100
_HEADER = re.compile(rb"(?P<name>[A-Za-z][A-Za-z0-9\-]{1,60}):[ \t]?[^\r\n]")
_KNOWN = frozenset(
    (b"from", b"to", b"cc", b"date", b"subject", b"received", b"mime-version", b"message-id")
)
_ENOUGH_KNOWN = 2
_MOST_HEAD_LINES = 200
_CONTENT_HEADER = re.compile(rb"(?im)^content-[a-z\-]{1,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*")
_DAMAGED = Phrase("it is a mail that cannot be read")


def is_mail(data: bytes) -> bool:
    """Whether the file begins with the headers of a mail."""
    known = set()
    for line in data[:65_536].splitlines()[:_MOST_HEAD_LINES]:
        header = _HEADER.match(line)
        if not line.strip():
            break
        if header and header["name"].lower() in _KNOWN:
            known.add(header["name"].lower())
        elif not header and not line.startswith((b" ", b"\t", b"From ")) and b":" not in line:
            return False
    return len(known) >= _ENOUGH_KNOWN and bool(known & {b"from", b"date", b"received"})


def inspect_mail(source: Source) -> Inspected:
    """A mail's headings and text; files that it carries are named, not opened."""
    if _is_hostile(source.data):
        raise source.refused(_DAMAGED)
    with source.parsed_by_others(_DAMAGED):
        message = BytesParser().parsebytes(source.data)
        text, advice = bounded(source, _texts(message))
        files = [_file_name(part) for part in message.walk() if _is_file(part)]
    if files:
        names = ", ".join(f"“{name}”" for name in files[:3])
        more = f" and {len(files) - 3} more" if len(files) > 3 else ""  # noqa: PLR2004
        advice.append(
            Phrase(
                "It carries {names}{more}. Add them one by one to have them searched.",
                names=names,
                more=more,
            )
        )
    return Inspected(media_type=MAIL, kind_label="mail", text=text, advice=tuple(advice))


def attached_pdfs(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """Name and bytes of each PDF that a mail carries; none for what is no mail, or hostile."""
    if len(data) > MOST_BYTES or not is_mail(data) or _is_hostile(data):
        return ()
    files = (part for part in BytesParser().parsebytes(data).walk() if _is_file(part))
    found = ((_file_name(part), bytes(part.get_payload(decode=True) or b"")) for part in files)
    return tuple(islice((one for one in found if one[1].startswith(_PDF)), _MOST_PARTS))


def _is_hostile(data: bytes) -> bool:
    """Whether the headers would keep the parser busy for minutes; no mail program writes such."""
    longest = max((len(match[0]) for match in _CONTENT_HEADER.finditer(data)), default=0)
    return longest > _LONGEST_HEADER or data.lower().count(b"multipart/") > _MOST_PARTS


def _texts(message: Message) -> Iterator[PageText]:
    shown = ((name, _heading(message, name)) for name in _SHOWN)
    yield PageText(place="headings", text="\n".join(f"{n}: {said}" for n, said in shown if said))
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    bodies = [part for part in parts if not _is_file(part)]
    plain = [part for part in bodies if part.get_content_subtype() == "plain"]
    for part in plain or bodies:
        text = _content(part)
        is_html = part.get_content_subtype() == "html"
        yield PageText(place="message", text=strip_html(text) if is_html else text)


def _heading(message: Message, name: str) -> str:
    raw = str(next((value for key, value in message.raw_items() if key.title() == name), ""))
    return _words(raw) if len(raw) <= _LONGEST_HEADER else ""


def _words(raw: str) -> str:
    """A heading as people read it, or as it stands where its encoding is broken.

    The structured parser of the library is not used: it fails on headings that real mails have.
    """
    text = raw.encode("ascii", "surrogateescape").decode("utf-8", "replace")
    try:
        return str(make_header(decode_header(text)))
    except (HeaderParseError, LookupError, ValueError):
        return text


def _content(part: Message) -> str:
    """A part's text, whatever it claims about its encoding."""
    data = bytes(part.get_payload(decode=True) or b"")
    try:
        return data.decode(part.get_content_charset("utf-8"))
    except (LookupError, UnicodeDecodeError):
        return data.decode("cp1252", "replace")


def _is_file(part: Message) -> bool:
    return not part.is_multipart() and (
        part.get_content_disposition() == "attachment" or part.get_content_maintype() != "text"
    )


def _file_name(part: Message) -> str:
    return shown_name(_words(part.get_filename() or part.get_content_type()))
