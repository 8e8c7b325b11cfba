"""A folder with 500 requests that 20 practitioners sealed, each a PDF of its own, made once.

Everybody is fictional.
"""

import atexit
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from shutil import rmtree
from uuid import UUID

from fcp_portfolio.documents.request_pdf.writer import write_request
from fcp_portfolio.documents.signing.signing import certified
from fcp_portfolio.domain.asking.sign_off import sign_off_steps
from fcp_portfolio.domain.identity import instant_text
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.request import Request, ShownEntry
from tests.asked import CAPABILITIES, LEVELS, REVIEWER, a_request
from tests.builders import TickingClock
from tests.documents.answers.papers import OWNER
from tests.documents.books import a_book, an_entry
from tests.documents.signing.papers import key

PEOPLE, EACH = 20, 25
MANY = PEOPLE * EACH
NEWEST = datetime(2026, 11, 20, 9, tzinfo=UTC)


@cache
def many_requests() -> Path:
    """The folder, with a folder of each practitioner in it."""
    folder = Path(tempfile.mkdtemp(prefix="fcp-many-"))
    atexit.register(rmtree, folder, ignore_errors=True)
    for number in range(PEOPLE):
        write_requests(folder, somebody(number), EACH)
    return folder


def somebody(number: int) -> Owner:
    """One of the practitioners."""
    registration = f"HCPC PH{number:06}"
    return Owner(name=f"Robin{number:02} Example", registration=registration, fictional=True)


def write_requests(folder: Path, owner: Owner, number: int) -> list[Path]:
    """So many requests of one owner, the oldest first, in a folder of theirs."""
    own = folder / owner.name
    own.mkdir()
    return list(_written(own, owner, number))


def _written(own: Path, owner: Owner, number: int) -> Iterator[Path]:
    for place in range(number):
        entry = an_entry(place)
        to = own / f"request {place}.pdf"
        book = replace(a_book(entry), owner=owner)
        write_request(book, _request(owner, place, entry.id), to)
        sealed = key(owner.name, owner.registration)
        to.write_bytes(certified(to.read_bytes(), sealed, TickingClock(), field_name=OWNER))
        yield to


def _request(owner: Owner, place: int, entry: str) -> Request:
    asked = (CAPABILITIES[place % len(CAPABILITIES)],)
    made = NEWEST - timedelta(days=2 * (EACH - place))
    person = int(owner.registration[-6:])
    shown = an_entry(place)
    return replace(
        a_request(str(UUID(int=(person << 96) + (place << 80) + (4 << 76) + (8 << 60)))),
        made=instant_text(made),
        owner=owner.name,
        registration=owner.registration,
        steps=sign_off_steps(owner, REVIEWER, None, [(one, LEVELS) for one in asked]),
        capabilities=asked,
        entries=(
            ShownEntry(
                id=entry,
                revision=shown.revision,
                form=shown.content.form,
                form_edition=shown.content.form_edition,
                title=shown.content.title,
                sha256="0" * 64,
            ),
        ),
    )
