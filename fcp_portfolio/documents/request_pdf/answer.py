"""An answer page for each capability, and the page on which one signature answers all of them."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import Composition, counted, page_cell
from fcp_portfolio.documents.portfolio_pdf.ratings import level_cell
from fcp_portfolio.documents.portfolio_pdf.tiles import Tile, Tiles
from fcp_portfolio.documents.request_pdf.questions import (
    Signing,
    box_alone,
    page_head,
    question,
    sign_here,
)
from fcp_portfolio.documents.tagged.flowables import Panel
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    BODY_STRONG,
    CELL_HEAD,
    HEADING_2,
    QUIET_PANEL,
    SMALL,
)
from fcp_portfolio.documents.tagged.table import Cell, TableWriter
from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.form import Scale
from fcp_portfolio.domain.request import AskedCapability, Request, Role, Step

ALL, SIGNATURES = "answer-all", "signatures"
_NOT_RATED = "not rated"
_ROOM_FOR_COMMENT, _ROOM_FOR_MORE = 220.0, 84.0
_LEAST_ROOM, _MOST_ROOM = 44.0, 170.0  # for ink, on the page that answers all
LEVELS = "Where the levels come from"
_EMPTY_IS_NO = (
    "Leave the rating empty and say why in the comment, or decline on the page that answers all. "
    "An empty answer is never read as agreement."
)


def answer_target(number: int) -> str:
    """Where the answer page of the capability with this number stands, from 1."""
    return f"answer-{number}"


def answer_page(composition: Composition, request: Request, number: int) -> Iterator[Flowable]:
    """The questions about one capability."""
    section, capability = composition.section(), request.capabilities[number - 1]
    total, place = len(request.capabilities), f"Request {request.number}"
    yield from page_head(
        composition,
        section,
        f"Your answer {number} of {total} · request {request.number}",
        capability.label,
        (answer_target(number), f"{place} · answer {number} of {total}"),
    )
    yield Tiles(composition, section.child("L"), _tiles(composition, capability))
    (step,) = (step for step in request.steps if step.role is Role.REVIEWER)
    for asked in step.about(capability.path):
        height = _ROOM_FOR_MORE if asked.meaning == "evidence added" else _ROOM_FOR_COMMENT
        yield from question(composition, section, asked, height)
    yield Spacer(1, 12)
    panel = section.child("Div")
    wrong = composition.paragraph(panel, "If something is wrong", BODY_STRONG)
    yield Panel([wrong, composition.paragraph(panel, _EMPTY_IS_NO, BODY)], QUIET_PANEL)


def answer_to_all(composition: Composition, request: Request) -> Iterator[Flowable]:
    """Everything that one signature needs: the self-ratings, agreement, who answers, decline."""
    section = composition.section()
    yield from page_head(
        composition,
        section,
        f"Your answer on one page · request {request.number}",
        "Agree, and sign",
        (ALL, f"Request {request.number} · answer on one page"),
    )
    words = (
        "This page alone is a whole answer. Where you also rate on the page of a capability, that "
        "rating counts."
    )
    yield composition.paragraph(section, words, BODY)
    yield Spacer(1, 4)
    yield _self_ratings(composition, section, request)
    yield Spacer(1, 6)
    (step,) = (step for step in request.steps if step.role is Role.REVIEWER)
    whole = {asked.meaning: asked for asked in step.about("")}
    if "agrees with all" in whole:
        yield from question(composition, section, whole["agrees with all"])
        yield composition.paragraph(section, whole["except"].hint, SMALL)
        yield Spacer(1, 3)
        room = max(_LEAST_ROOM, _MOST_ROOM - 9 * len(request.capabilities))
        yield from box_alone(composition, section, whole["except"], room)
    yield from sign_here(composition, section, step, f"Reviewer: {_who(step)}")


def signatures(composition: Composition, request: Request) -> Iterator[Flowable]:
    """The owner's place, and that of a second approver where the route asks for one."""
    section = composition.section()
    yield from page_head(
        composition,
        section,
        f"Request {request.number}",
        "Other signatures" if request.step(Role.SECOND_APPROVER) else _signed_by(request),
        (SIGNATURES, f"Request {request.number} · signatures"),
    )
    for step in request.steps:
        if step.role is Role.OWNER:
            words = (
                "Signed first, when the request was made: these pages and files are as I sent "
                "them. From then on only fields can be filled in and signed."
            )
            yield composition.paragraph(section, _signed_by(request), HEADING_2, "H2")
            yield composition.paragraph(section, words, SMALL)
            yield Spacer(1, 4)
            yield Signing(composition, section, step, [])
        elif step.role is Role.SECOND_APPROVER:
            yield from _second(composition, section, request)
    for scale in _scales(composition, request):
        yield composition.paragraph(section, LEVELS, HEADING_2, "H2")
        for said in _levels(scale):
            yield composition.paragraph(section, said, SMALL)


def _scales(composition: Composition, request: Request) -> tuple[Scale, ...]:
    """The scales that are asked for here, each once."""
    names = dict.fromkeys(capability.scale for capability in request.capabilities)
    known = composition.book.scales
    return tuple(known[name] for name in names if name in known)


def _second(composition: Composition, section: Element, request: Request) -> Iterator[Flowable]:
    (step,) = (step for step in request.steps if step.role is Role.SECOND_APPROVER)
    whole = {asked.meaning: asked for asked in step.fields}
    who = _who(step) or "education provider, where one is asked for"
    words = (
        "Sign last, after the reviewer has answered on the pages before: your signature locks the "
        "whole document, and nobody can answer after it. If the reviewer answered on paper, answer "
        "on paper too."
        if step.awaited
        else "Nobody is named here: leave it empty where one signature is enough."
    )
    yield composition.paragraph(section, f"Second approver: {who}", HEADING_2, "H2")
    yield composition.paragraph(section, words, SMALL)
    yield Spacer(1, 6)
    yield from question(composition, section, whole["agrees with the reviewer"])
    yield from box_alone(composition, section, whole["except"], 60)
    yield Spacer(1, 4)
    for meaning in ("declares", "conflict"):
        yield from question(composition, section, whole[meaning])
    yield Spacer(1, 2)
    yield Signing(composition, section, step, None)
    yield from question(composition, section, whole["declines"], 40)


def _signed_by(request: Request) -> str:
    return f"Signature of {request.owner}"


def _own_rating(composition: Composition) -> str:
    return f"{composition.book.owner.name}\u2019s own rating"


def _levels(scale: Scale) -> tuple[str, ...]:
    """What is known of the levels: their order, and where they come from. Nothing is invented."""
    origin, lowest = scale.provenance, scale.signs_off
    counts = f" From \u201c{lowest}\u201d on it counts as signed off." if lowest else ""
    said = (
        f"From the lowest to the highest: {', '.join(scale.levels)}.{counts} The scale names its "
        f"levels and does not describe them. {origin.confidence.told}"
    )
    return (f"{said} {origin.note}".strip(), *origin.sources)


def _who(step: Step) -> str:
    """What the route calls them, and who they are; either may be empty."""
    titled = bool(step.title) and step.title.casefold() not in step.described.casefold()
    return ": ".join(filter(None, (step.title.lower() if titled else "", step.described)))


def _tiles(composition: Composition, capability: AskedCapability) -> list[Tile]:
    row = _row(composition, capability)
    evidence = f"{counted(row.pieces, 'piece')}, {counted(len(row.kinds), 'kind')}"
    return [
        Tile(_own_rating(composition), capability.rating or _NOT_RATED),
        Tile("Evidence", evidence if row.pieces else "none yet"),
    ]


def _row(composition: Composition, capability: AskedCapability) -> Coverage:
    rows = composition.book.coverage[f"{capability.framework}-{capability.edition}"]
    return next(row for row in rows if row.node.path == capability.path)


def _self_ratings(composition: Composition, section: Element, request: Request) -> Flowable:
    table, cell = TableWriter(section, (236, 156, 45, 45), row_headers=True), composition.cell
    titles = ("Capability", _own_rating(composition), "Read it", "Answer")
    table.header(*(cell(title, CELL_HEAD) for title in titles))
    for number, capability in enumerate(request.capabilities, 1):
        rating = _row(composition, capability).rating
        level: Cell = level_cell(composition, rating) if rating else cell(_NOT_RATED)
        table.row(
            cell(capability.label),
            level,
            page_cell(composition.index.node_target(capability.path)),
            page_cell(answer_target(number)),
        )
    return table.table(padding=2)
