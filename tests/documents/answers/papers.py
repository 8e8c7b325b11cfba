"""A request as it goes out, made once, and what people do with it."""

import io
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.book import FileInBook
from fcp_portfolio.documents.request_pdf.writer import write_request
from fcp_portfolio.documents.signing.signing import certified
from fcp_portfolio.domain.answers import signature_steps
from fcp_portfolio.domain.asking.peer_review import peer_review_steps
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.request import Kind, Request, ShownEntry, ShownFile
from fcp_portfolio.domain.selection import Selection
from tests.asked import ANSWERED, APPROVED, ID, a_request
from tests.asked import REVIEWER as WHO
from tests.builders import OWNER as PERSON
from tests.builders import TickingClock
from tests.documents.books import a_book, a_file, an_entry
from tests.documents.signing.papers import key, signed_by

OTHER_ID = "7f2a91c3-77de-4b1c-8a11-000000000000"
OWNER, REVIEWER, SECOND = tuple(signature_steps(a_request()))


@cache
def sent(id_: str = ID) -> tuple[bytes, Request]:
    """The bytes that went out, and the request in them."""
    return _sent(a_request(id_), an_entry(0), an_entry(1))


@cache
def to_review(*titles: str) -> tuple[bytes, Request]:
    """The same of a peer review of entries with these titles."""
    entries = tuple(an_entry(number, title=title) for number, title in enumerate(titles))
    steps = peer_review_steps(PERSON, WHO, [entry.id for entry in entries])
    asked = replace(
        a_request(), kind=Kind.CONFIRMATION, peer_review=True, capabilities=(), steps=steps
    )
    return _sent(asked, *entries)


def _sent(asked: Request, first: Entry, *others: Entry) -> tuple[bytes, Request]:
    with_file = replace(first, content=replace(first.content, attachments=(_knee().attachment,)))
    book = replace(a_book(with_file, *others, files=(_knee(),)), owner=PERSON)
    if not asked.capabilities:  # as `services.drafting` leaves their pages out
        book = replace(book, selection=Selection(capabilities=frozenset({"none"})))
    request = replace(
        asked,
        entries=tuple(
            ShownEntry(
                id=entry.id,
                revision=entry.revision,
                form=entry.content.form,
                form_edition=entry.content.form_edition,
                title=entry.content.title,
                sha256="0" * 64,
            )
            for entry in book.entries
        ),
        files=(
            ShownFile(
                name="knee.json",
                media_type="application/json",
                size=_knee().attachment.size,
                sha256=_knee().attachment.sha256,
                embedded=True,
            ),
        ),
    )
    with TemporaryDirectory() as folder:
        to = Path(folder) / "request.pdf"
        written = write_request(book, request, to)
        data = to.read_bytes()
    return certified(data, key(), TickingClock(), field_name=OWNER), written.request


def _knee() -> FileInBook:
    made = a_file("knee.json", b'{"knee": "a model of one"}', "A model knee")
    return replace(made, attachment=replace(made.attachment, media_type="application/json"))


@cache
def answered() -> bytes:
    """Answered in our own program, not signed."""
    return filled(*sent(), ANSWERED)


@cache
def reviewed() -> bytes:
    """Answered and signed by the reviewer."""
    return signed_by(answered(), REVIEWER, "Dr Sam Example")


@cache
def approved() -> bytes:
    """Reviewed, then answered and signed by the second approver."""
    return signed_by(filled(reviewed(), sent()[1], APPROVED), SECOND, "Prof Alex Example")


@cache
def rewritten(data: bytes) -> bytes:
    """The same document with every object written anew."""
    out = io.BytesIO()
    pikepdf.open(io.BytesIO(data)).save(out)
    return out.getvalue()


def card(name: str, registration: str = "GMC 0000000") -> KeyCard:
    """The key card of somebody who signs here."""
    return KeyCard(name=name, fingerprint=key(name, registration).fingerprint)
