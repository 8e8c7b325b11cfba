"""A key card as one printed page: words to compare, a QR code, and the card itself inside."""

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from fcp_portfolio.documents.answers.reading import embedded_files
from fcp_portfolio.documents.book import bare_book
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, Line
from fcp_portfolio.documents.portfolio_pdf.document import PortfolioDocument
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.signing.opening import opened
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.embedding import EmbeddedFile, embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.flowables import Drawing, Panel
from fcp_portfolio.documents.tagged.metadata import Description
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    BODY_STRONG,
    COVER_NAME,
    HEADING_2,
    INDENTED_CODE,
    INK,
    KICKER,
    LEAD,
    NOTE_PANEL,
)
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.identity import sha256_hex
from fcp_portfolio.domain.keys import LONGEST_CARD, KeyCard, card_json
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.verdict import public_register

NAME, KIND = "key-card.json", "Key card"
_WORDS = ParagraphStyle("words", parent=BODY_STRONG, fontSize=13, leading=21)
_QR_SIZE = 170.0
_WORDS_IN_A_LINE = 4
_COMPARE = (
    "Compare these twelve words with those of the signature, face to face or by telephone. A card "
    "that came by mail shows nothing by itself: anybody can write one with any name."
)
_READ_IN = (
    "FCP Portfolio reads this file in as a key card. The QR code holds the same card as text."
)


def write_key_card(card: KeyCard, to: Path, made: datetime, zone: str) -> None:
    """Writes one page with the card inside as a file; raises StorageFailed."""
    owner = Owner(name=card.name, registration=card.registration)
    book = bare_book(owner, made, zone, "key-card")
    composition = Composition(book=book, index=Index(book))
    about = Description(
        title=f"Key card of {card.name}",
        author=card.name,
        subject=KIND,
        made=made,
        document_id=book.document_id,
    )
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=KIND, state="")
        canvas = document.write([list(_page(composition, card))], lambda: None)
        files = embed(canvas.file, [_as_file(card)], about.pdf_date)
        finish(canvas, root=composition.root, about=about, files=files)


def card_inside(data: bytes) -> bytes:
    """The card's file inside a printed card; raises FileRefused where there is none."""
    reader = opened(data, largest_stream=LONGEST_CARD)
    try:
        held = dict(embedded_files(reader.root))
        content: bytes = held[NAME].data
    except Exception as error:  # whatever a foreign file makes the library raise
        raise FileRefused(Phrase("This PDF holds no key card.")) from error
    return content


def _as_file(card: KeyCard) -> EmbeddedFile:
    content = card_json(card)
    return EmbeddedFile(
        name=NAME,
        description="This key card, for programs that read it",
        media_type="application/json",
        size=len(content),
        sha256=sha256_hex(content),
        open=lambda: BytesIO(content),
        data=True,
    )


def _page(composition: Composition, card: KeyCard) -> Iterator[Flowable]:
    section = composition.section()
    yield composition.paragraph(section, KIND, KICKER)
    title = composition.text(card.name)
    yield heading(section.child("H1"), title, COVER_NAME, target="card", bookmark=(card.name, 0))
    described = ", ".join(filter(None, (card.role, card.registration)))
    yield composition.paragraph(section, described or "No role or registration is named.", LEAD)
    yield Spacer(1, 10)
    yield composition.paragraph(section, "The words of the key", HEADING_2, "H2")
    panel, words = section.child("Div"), card.words.split()
    lines = (
        "\u2003 ".join(f"{n}\u2002{words[n - 1]}" for n in range(start, start + _WORDS_IN_A_LINE))
        for start in range(1, len(words) + 1, _WORDS_IN_A_LINE)
    )
    yield Panel([composition.paragraph(panel, line, _WORDS) for line in lines], NOTE_PANEL)
    yield Spacer(1, 6)
    yield composition.paragraph(section, _COMPARE, BODY)
    yield Spacer(1, 12)
    yield from _facts(composition, section, card)
    yield Spacer(1, 10)
    yield _qr_code(section, card)
    yield Spacer(1, 8)
    yield composition.paragraph(section, _READ_IN, BODY)


def _facts(composition: Composition, section: Element, card: KeyCard) -> Iterator[Flowable]:
    facts = section.child("L")
    yield from composition.labelled(
        facts, "SHA-256 of the public key", [Line(card.fingerprint, INDENTED_CODE)]
    )
    if register := public_register(card.registration):
        words = f"Look the registration up: {register}"
        yield from composition.labelled(facts, "Public register", [Line(words)])
    for one in card.vouched_by:
        words = f"{one.by.described}, on {one.on.isoformat()}; their key: {one.by.words}"
        yield from composition.labelled(facts, "Vouched for by", [Line(words)])


def _qr_code(section: Element, card: KeyCard) -> Flowable:
    code: Any = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(card_json(_without_vouching(card)).decode())
    code.make()
    modules = code.getModuleCount()
    figure = section.child("Figure", alternative=f"QR code that holds the key card of {card.name}")

    def draw(canvas: TaggedCanvas, _width: float, height: float) -> None:
        side = height / modules
        canvas.setFillColor(INK)
        for row in range(modules):
            for column in range(modules):
                if code.isDark(row, column):
                    # A hair wider than a module, so that no white line shows between two.
                    place = (column * side, height - (row + 1) * side)
                    canvas.rect(*place, side + 0.05, side + 0.05, stroke=0, fill=1)

    return Drawing(_QR_SIZE, draw, figure, _QR_SIZE)


def _without_vouching(card: KeyCard) -> KeyCard:
    return KeyCard(
        name=card.name,
        role=card.role,
        registration=card.registration,
        fingerprint=card.fingerprint,
    )
