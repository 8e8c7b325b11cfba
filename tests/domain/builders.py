"""Small values for the tests of the domain; each test changes only what it is about."""

from dataclasses import replace
from datetime import UTC, date, datetime

from fcp_portfolio.domain.entry import Content, Entry, Link
from fcp_portfolio.domain.form import Criterion, Field, FieldKind, Form, Scale
from fcp_portfolio.domain.framework import (
    Confidence,
    Framework,
    Level,
    Node,
    Provenance,
    Wording,
)
from fcp_portfolio.domain.people import Rating

SOURCE = Provenance(sources=("a test",), confidence=Confidence.OWN)
TODAY = date(2025, 11, 19)
NOW = datetime(2025, 11, 19, 14, 32, tzinfo=UTC)


def node(code: str, *, evidence: bool = True, children: tuple[Node, ...] = ()) -> Node:
    return Node(
        kind="capability",
        code=code,
        title=f"Title of {code}",
        path=f"tiny-1#{code}",
        wording=Wording.OWN,
        confidence=Confidence.OWN,
        evidence=evidence,
        children=children,
    )


def framework() -> Framework:
    """A domain (A) with two capabilities (1 and 2)."""
    return Framework(
        id="tiny",
        edition="1",
        title="A tiny framework",
        short_title="Tiny",
        publisher="Nobody",
        published="2025",
        link="",
        licence="MIT",
        provenance=SOURCE,
        levels=(
            Level(kind="domain", plural="domains"),
            Level(kind="capability", plural="capabilities", evidence=True),
        ),
        nodes=(node("A", evidence=False, children=(node("1"), node("2"))),),
    )


def form() -> Form:
    scale = Scale(id="s", levels=("below", "expected", "above"), provenance=SOURCE)
    return Form(
        id="tiny",
        edition="1",
        title="Tiny form",
        short_title="Tiny",
        kind="reflection",
        purpose="To be tested",
        icon="notebook",
        provenance=SOURCE,
        fields=(
            Field(id="what", label="What happened", kind=FieldKind.LONG_TEXT, required=True),
            Field(id="next", label="What next", kind=FieldKind.TEXT, max_words=3),
            Field(id="again", label="Again?", kind=FieldKind.YES_NO),
            Field(id="places", label="Places", kind=FieldKind.CHOICES, options=("here", "there")),
            Field(
                id="levels",
                label="Levels",
                kind=FieldKind.SCALE,
                scale=scale,
                criteria=(Criterion(id="c", text="Communicates"),),
            ),
        ),
    )


def content(**changes: object) -> Content:
    """Content that may be final."""
    sound = Content(
        form="tiny",
        form_edition="1",
        title="A swollen knee",
        occurred=date(2025, 11, 14),
        values={"what": "It was swollen."},
    )
    return replace(sound, **changes)  # type: ignore[arg-type]  # a test gives fields of Content


def entry(*paths: str, draft: bool = False, removed: bool = False, **changes: object) -> Entry:
    nodes = framework().by_path
    links = tuple(Link.to(framework(), nodes[f"tiny-1#{code}"]) for code in paths)
    return Entry(
        id="e",
        content=content(links=links, **changes),
        draft=draft,
        created=NOW,
        changed=NOW,
        zone="Europe/London",
        revision=1,
        removed=removed,
    )


def rating(level: str = "expected", *, on: date = TODAY, by: str = "", path: str = "1") -> Rating:
    return Rating(
        id=f"{level}-{on}",
        framework="tiny",
        edition="1",
        path=f"tiny-1#{path}",
        code=path,
        title=f"Title of {path}",
        scale="s",
        level=level,
        on=on,
        by=by,
    )
