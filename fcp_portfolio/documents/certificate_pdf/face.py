"""The first page: who, which stage, signed by whom, every capability with its level."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.certificate_pdf.certificate import Certificate
from fcp_portfolio.documents.certificate_pdf.signers import Signers
from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    date_text,
)
from fcp_portfolio.documents.request_pdf.owners_signature import OwnersSignature
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.flowables import Drawing, rule
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    BODY,
    CELL_HEAD,
    COVER_NAME,
    HEADING_1,
    INK,
    KICKER,
    LEAD,
    SMALL,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.completion import StageRow
from fcp_portfolio.domain.sign_off import Standing
from fcp_portfolio.domain.verdict import public_register

KIND = "Certificate of completion"
_STATEMENT = (
    "Each capability above was signed off as it says here. {inside} This page is my own statement "
    "and shows nothing by itself: check what came back. It is no qualification, and nobody has "
    "issued it."
)
_INSIDE = "What came back from whoever signed is inside this file as it came."
_NOT_ALL = (
    "Not all that came back from whoever signed is inside this file: \u201cWhat was signed\u201d "
    "below says what is, and what has to be asked for."
)
_WIDTHS = {3: (266.0, 156.0, 60.0), 4: (206.0, 112.0, 104.0, 60.0)}


def face(composition: Composition, certificate: Certificate) -> Iterator[Flowable]:
    """Everything that is claimed, and the owner's signature under it."""
    section, owner = composition.section(), composition.book.owner
    yield Drawing(26, _bar)
    yield composition.paragraph(section, KIND, KICKER)
    yield Spacer(1, 2)
    yield heading(
        section.child("H1"),
        composition.text(owner.name or NOTHING),
        COVER_NAME,
        target="certificate",
        bookmark=(KIND, 0),
    )
    yield composition.paragraph(section, _registration(owner.registration), BODY)
    yield Spacer(1, 6)
    yield rule(INK, 0.9, 10)
    yield Spacer(1, 2)
    yield from _stage(composition, section, certificate)
    yield Spacer(1, 8)
    yield Signers(composition, section, certificate)
    yield Spacer(1, 12)
    yield _table(composition, section, certificate)
    for sentence in _erased(certificate):
        yield composition.paragraph(section, sentence, SMALL)
    yield CondPageBreak(104)
    yield Spacer(1, 12)
    yield OwnersSignature(composition, section, _statement(composition))


def _statement(composition: Composition) -> str:
    came = [one for one in composition.book.answers if one.answer.sha256]
    return _STATEMENT.format(inside=_INSIDE if all(one.inside for one in came) else _NOT_ALL)


def _bar(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, height - 5, width, 5, stroke=0, fill=1)


def _registration(registration: str) -> str:
    register = public_register(registration)
    return f"{registration}. Public register: {register}" if register else registration or NOTHING


def _stage(
    composition: Composition, section: Element, certificate: Certificate
) -> Iterator[Flowable]:
    found, framework = certificate.standing.stage, certificate.framework
    title = heading(
        section.child("H2"),
        composition.text(found.stage.title),
        HEADING_1,
        target="stage",
        bookmark=(found.stage.title, 1),
    )
    asked = counted(len(certificate.standing.rows), "capability", "capabilities")
    words = (
        f"{found.route.title}, edition {found.route.edition}. {asked} of the "
        f"{framework.title} ({framework.edition})."
    )
    yield title
    yield composition.paragraph(section, words, LEAD)


def _table(composition: Composition, section: Element, certificate: Certificate) -> Flowable:
    titles = ["Capability", *(one.step.title for one in certificate.steps), "Taken in"]
    widths = _WIDTHS[len(titles)]
    table, cell = TableWriter(section, widths, row_headers=True), composition.cell
    table.header(*(cell(title, CELL_HEAD) for title in titles))
    for row in certificate.standing.rows:
        standing = _standing(row)
        said = [standing.level or NOTHING, _second(standing)][: len(certificate.steps)]
        words = [row.label, *said, date_text(standing.sign_off.on)]
        table.row(*(cell(text) for text in words))
    return table.table(padding=2.2)


def _standing(row: StageRow) -> Standing:
    if row.standing is None:
        message = "a stage that is not complete was about to be certified"
        raise ValueError(message)
    return row.standing


def _second(standing: Standing) -> str:
    if standing.second is None:
        return NOTHING
    return "document held" if standing.holds_document else "agrees"


def _erased(certificate: Certificate) -> tuple[str, ...]:
    rows = (_standing(row) for row in certificate.standing.rows)
    return tuple(dict.fromkeys(sentence for row in rows for sentence in row.erased))
