"""Values and files that tests are made of."""

import io
import os
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.domain.entry import Attachment, Content, Link
from fcp_portfolio.domain.form import Value
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.services.keys import signing_key
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio, open_portfolio
from fcp_portfolio.storage.key import RawKey, Secret
from fcp_portfolio.storage.place import Here, Place

if TYPE_CHECKING:
    from fcp_portfolio.documents.signing.keys import SigningKey

OWNER = Owner(name="Robin Example", registration="HCPC PH000000", fictional=True)
START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
TODAY = START.date()


class TickingClock:
    """A clock that moves on by one step whenever somebody looks at it."""

    def __init__(self, now: datetime = START, step: timedelta = timedelta(seconds=1)) -> None:
        self.now = now
        self.step = step

    def __call__(self) -> datetime:
        now = self.now
        self.now += self.step
        return now


def raw_key() -> RawKey:
    """A key that costs nothing to derive."""
    return RawKey(os.urandom(32))


def here(data: Path) -> Here:
    """Surroundings of the storage in a folder of the test's own."""
    return Here(Place(data), TickingClock(), "Europe/London")


def made_portfolio(
    folder: Path, secret: Secret | None = None, name: str = "my portfolio"
) -> Portfolio:
    """A new portfolio, open, with its data folder beside it."""
    created = create_portfolio(
        folder / f"{name}.fcpfolio",
        OWNER,
        secret or raw_key(),
        place=Place(folder / "data"),
        clock=TickingClock(),
    )
    return created.portfolio


def opened(
    file: Path, secret: Secret, data: Path | None = None, *, read_only: bool = False
) -> Portfolio:
    """A portfolio opened on the computer whose data folder is given."""
    place = Place(data or file.parent / "data")
    return open_portfolio(file, secret, place=place, clock=TickingClock(), read_only=read_only)


def owners_key(portfolio: Portfolio) -> "SigningKey":
    """The key that the owner signs with now, as the program takes it."""
    with portfolio.change() as change:
        return signing_key(portfolio, change)


def debrief(
    title: str = "Knee pain in clinic",
    text: str = "Ask about night pain first.",
    *,
    occurred: date | None = date(2026, 11, 14),
    values: Mapping[str, Value] | None = None,
    minutes: int | None = 20,
    person: str | None = None,
    links: tuple[Link, ...] = (),
    attachments: tuple[Attachment, ...] = (),
    private: bool = False,
) -> Content:
    """A debrief, sound as it is."""
    return Content(
        form="debrief",
        form_edition="1",
        title=title,
        occurred=occurred,
        minutes=minutes,
        person=person,
        values={"learning": text, **(values or {})},
        links=links,
        attachments=attachments,
        private=private,
    )


def photo() -> bytes:
    """A JPEG lying on its side."""
    data = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6  # turn it a quarter
    Image.new("RGB", (60, 40), "red").save(data, "JPEG", exif=exif)
    return data.getvalue()


def pages_saying(*texts: str) -> bytes:
    """A PDF with one page for each text, an empty text making an empty page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(300, 200))
    for text in texts:
        canvas.drawString(40, 120, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
