"""The table of contents and the half page that explains how to read the document."""

from collections.abc import Iterator
from typing import NamedTuple

from reportlab.platypus import Flowable, PageBreak, Spacer

from fcp_portfolio.documents.portfolio_pdf.attachments import TARGET as ATTACHED_TARGET
from fcp_portfolio.documents.portfolio_pdf.attachments import TITLE as ATTACHED
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, Line
from fcp_portfolio.documents.portfolio_pdf.index import opener_title, printed_label
from fcp_portfolio.documents.portfolio_pdf.ratings import changes_over_time
from fcp_portfolio.documents.portfolio_pdf.reference import (
    FORMS_TARGET,
    FORMS_TITLE,
    PEOPLE_TARGET,
    PEOPLE_TITLE,
    people_named,
)
from fcp_portfolio.documents.portfolio_pdf.standing import TARGET as SIGN_OFF_TARGET
from fcp_portfolio.documents.portfolio_pdf.standing import TITLE as SIGN_OFF_TITLE
from fcp_portfolio.documents.tagged.flowables import ContentsLine
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.style import CONTENTS_1, CONTENTS_2, CONTENTS_3, HEADING_1, LEAD
from fcp_portfolio.domain.framework import Framework

HOW_TO_READ = {
    "Capability pages": """
        One page or more for each capability: the evidence, why each piece supports it, and the
        ratings.""",
    "Entries": """
        Every piece of evidence stands once in full, in order of the date it occurred. The page
        numbers beside each link lead there, on paper as on screen.""",
    "Drafts": """
        Entries that are not finished are printed in full and marked Draft. They are never counted
        as evidence.""",
    "Ratings": """
        A level is shown as filled circles out of as many as its scale has, and as its word. The
        owner\u2019s ratings and other people\u2019s are kept apart.""",
    "Files": """
        Attached files are shown after the entries, and are inside this PDF as well: open the
        attachments pane of your PDF program. The list of files gives the SHA-256 of each, with
        which a saved copy can be compared.""",
    "Kinds": """
        Forms of one kind count as one kind of evidence: a debrief, a tutorial and a supervision
        meeting are all supervision.""",
    "Assessors": """
        Some forms have a part for an assessor. Where it has not been filled in, the entry and each
        list that names it say so; the entry still counts as a piece of evidence.""",
    "Small print": """
        Below each entry stand its record number and when it was written into the program and last
        changed there, in UTC. That may be long after the date it occurred.""",
}


_STYLES = (CONTENTS_1, CONTENTS_2, CONTENTS_3)


class Place(NamedTuple):
    """A line of the contents."""

    title: str
    target: str
    level: int = 0


def contents(composition: Composition) -> list[Flowable]:
    """The contents; its length is known beforehand, so it stands in its place in the flow."""
    section = composition.section()
    title = heading(
        section.child("H1"),
        composition.text("Contents"),
        HEADING_1,
        target="contents",
        bookmark=("Contents", 0),
        place="Contents",
    )
    toc = section.child("TOC")
    lines = [
        ContentsLine(
            toc,
            composition.text(place.title),
            _STYLES[place.level],
            target=place.target,
            title=place.title,
        )
        for place in _places(composition)
    ]
    return [PageBreak(), title, Spacer(1, 4), *lines]


def _places(composition: Composition) -> Iterator[Place]:
    yield Place("How to read this", "reading")
    yield Place("Summary", "summary")
    several = len(composition.index.frameworks) > 1
    for framework in composition.index.frameworks:
        if several and framework.nodes:
            first = composition.index.node_target(framework.nodes[0].path)
            yield Place(framework.title, first)
        yield from _framework_places(composition, framework, level=int(several))
    if changes_over_time(composition):
        yield Place("Ratings over time", "ratings")
    yield Place("Entries in full", "entries")
    yield Place("Supervision log", "supervision")
    if composition.book.tells_of_signing:
        yield Place(SIGN_OFF_TITLE, SIGN_OFF_TARGET)
    if people_named(composition):
        yield Place(PEOPLE_TITLE, PEOPLE_TARGET)
    if composition.book.forms:
        yield Place(FORMS_TITLE, FORMS_TARGET)
    if composition.book.files:
        yield Place(ATTACHED, ATTACHED_TARGET)
    yield Place("Files in this document", "files")
    yield Place("History and verification", "verification")


def _framework_places(
    composition: Composition, framework: Framework, level: int
) -> Iterator[Place]:
    target = composition.index.node_target
    for top in framework.nodes:
        yield Place(opener_title(top), target(top.path), level)
        for node in top.walk():
            if node.evidence and node is not top:
                yield Place(printed_label(node), target(node.path), level + 1)


def how_to_read(composition: Composition) -> list[Flowable]:
    """What the parts are, in two minutes."""
    section = composition.section()
    title = heading(
        section.child("H1"),
        composition.text("How to read this"),
        HEADING_1,
        target="reading",
        bookmark=("How to read this", 0),
        place="How to read this",
    )
    lead = composition.paragraph(section, "Two minutes that save an hour.", LEAD)
    items = section.child("L")
    story: list[Flowable] = [PageBreak(), title, lead, Spacer(1, 8)]
    for label, text in HOW_TO_READ.items():
        story += composition.labelled(items, label, [Line(" ".join(text.split()))])
    return story
