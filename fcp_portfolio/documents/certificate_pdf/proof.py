"""The second page: what the certificate rests on, and how anybody checks it without us."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, PageBreak, Spacer

from fcp_portfolio.documents.book import AnswerInBook
from fcp_portfolio.documents.certificate_pdf.certificate import Certificate
from fcp_portfolio.documents.portfolio_pdf.composition import (
    Composition,
    Line,
    counted,
    date_text,
)
from fcp_portfolio.documents.portfolio_pdf.entry import digest_text
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    HEADING_1,
    HEADING_2,
    INDENTED_CODE,
    INDENTED_SMALL,
    LEAD,
)
from fcp_portfolio.domain.framework import Provenance
from fcp_portfolio.domain.identity import read_instant
from fcp_portfolio.domain.request import Kind, Request
from fcp_portfolio.domain.verdict import public_register

TITLE = "What it rests on, and how to check it"
_LEAD = "You need neither this program nor its owner\u2019s word."
_THIS = (
    "\u201cpdfsig FILE\u201d, or the signature panel of a PDF reader, says whether anything was "
    "changed since it was signed. That the signer is unknown there is normal: the key is the "
    "owner\u2019s own. Ask them for its fingerprint."
)
_INSIDE = (
    "Save it from the attachments pane of your PDF reader. A signed PDF is checked like this one; "
    "a scan is looked at. Its SHA-256 is the one above."
)
_WHOSE = (
    "No program can tell you that. Ring the person who signed, at a number that you know, and "
    "compare the fingerprint of their key; or ask whether the paper is theirs."
)
_OURS = (
    "\u201cfcp-portfolio verify FILE\u201d tells apart whether anything was changed since it was "
    "signed, and by the holder of which key. It needs no portfolio."
)
_SOURCES = (
    "\u201cfcp-portfolio framework show {key}\u201d names every source of these rules, without a "
    "portfolio."
)


def proof(composition: Composition, certificate: Certificate) -> Iterator[Flowable]:
    """Requests, returned files, checks, sources."""
    section = composition.section()
    yield PageBreak()
    yield heading(
        section.child("H1"),
        composition.text(TITLE),
        HEADING_1,
        target="proof",
        bookmark=(TITLE, 0),
        place=TITLE,
    )
    yield composition.paragraph(section, _LEAD, LEAD)
    yield Spacer(1, 2)
    what = [
        *(_request(one) for one in certificate.requests),
        *(_returned(one) for one in certificate.book.answers),
    ]
    yield from _listed(composition, section, "What was signed", what)
    yield from _listed(composition, section, "Check it with other tools", _checks(certificate))
    yield from _listed(composition, section, "Where the rules come from", _sources(certificate))


def _listed(
    composition: Composition,
    section: Element,
    title: str,
    rows: "list[tuple[str, list[Line]]]",
) -> Iterator[Flowable]:
    yield composition.paragraph(section, title, HEADING_2, "H2")
    items = section.child("L")
    for label, lines in rows:
        yield from composition.labelled(items, label, lines)


def _request(request: Request) -> tuple[str, list[Line]]:
    shown = counted(len(request.entries), "entry", "entries")
    made = date_text(read_instant(request.made).date())
    asked = counted(len(request.capabilities), "capability", "capabilities")
    about = f"{shown} and {counted(len(request.files), 'file')} shown for {asked}"
    if request.kind is Kind.PERIOD:
        about = f"a period sheet with {shown} and {counted(len(request.answers), 'earlier answer')}"
    words = f"{request.number}, made {made}: {about}. Fingerprint of what was shown:"
    return "Request", [Line(words), Line(digest_text(request.fingerprint), INDENTED_CODE)]


def _returned(one: AnswerInBook) -> tuple[str, list[Line]]:
    label = "Came back" if one.answer.way.is_answer else "Document held"
    if not one.answer.sha256:
        return label, [
            Line("Nothing that could be kept: it was typed on the owner\u2019s computer.")
        ]
    where = f"Inside this PDF as \u201c{one.name}\u201d." if one.inside else one.why_not
    who = one.answer.name or one.answer.described
    words = f"{who}. {where} SHA-256:"
    return label, [Line(words), Line(digest_text(one.answer.sha256), INDENTED_CODE)]


def _checks(certificate: Certificate) -> list[tuple[str, list[Line]]]:
    rows = [
        ("This certificate", [Line(_THIS)]),
        ("What is inside", [Line(_INSIDE)]),
        ("With this program", [Line(_OURS)]),
        ("Whose key it was", [Line(_WHOSE)]),
    ]
    if registers := list(_registers(certificate)):
        rows.append(("Registrations", registers))
    return rows


def _registers(certificate: Certificate) -> Iterator[Line]:
    owner = certificate.book.owner
    told = [f"{owner.name}, {owner.registration}"]
    told += [one.answer.described for one in certificate.book.answers if one.answer.way.is_answer]
    for who in dict.fromkeys(told):
        if address := public_register(who):
            yield Line(f"{who}: {address}")


def _sources(certificate: Certificate) -> list[tuple[str, list[Line]]]:
    found = certificate.standing.stage
    route, stage = found.route, found.stage
    return [
        ("The route", [*_source(route.provenance), Line(route.link, INDENTED_SMALL)]),
        ("The stage", list(_source(stage.provenance))),
        ("What it asks about", list(_source(stage.asks.provenance))),
        *((step.title, list(_source(step.provenance))) for step in stage.chain),
        ("Every source", [Line(_SOURCES.format(key=route.key), INDENTED_SMALL)]),
    ]


def _source(provenance: Provenance) -> Iterator[Line]:
    note = f" {provenance.note}" if provenance.note else ""
    yield Line(f"{provenance.confidence.told}{note}", INDENTED_SMALL)
