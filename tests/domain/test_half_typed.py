"""What can be kept of an entry whose text is still being typed."""

from dataclasses import replace
from datetime import date

from fcp_portfolio.domain.entry import Content, Link, problems
from fcp_portfolio.domain.form import Field, FieldKind, Form
from fcp_portfolio.domain.framework import Confidence, Provenance
from fcp_portfolio.domain.half_typed import sound_part

TODAY = date(2025, 11, 19)
FORM = Form(
    id="note",
    edition="1",
    title="Note",
    short_title="Note",
    kind="note",
    purpose="To test",
    icon="pencil-line",
    provenance=Provenance(sources=(), confidence=Confidence.OWN),
    fields=(
        Field(id="text", label="Text", kind=FieldKind.LONG_TEXT),
        Field(id="when", label="When", kind=FieldKind.DATE),
    ),
)
LINK = Link(framework="f", edition="1", path="f-1#4", code="4", title="Four", why="Because.")
SOUND = Content(
    form="note",
    form_edition="1",
    title="Shoulder",
    occurred=TODAY,
    minutes=20,
    values={"text": "Words", "when": "2025-11-14"},
    links=(LINK,),
)


def test_sound_content_stays_as_it_is() -> None:
    assert sound_part(SOUND, FORM, TODAY) == SOUND


def test_what_cannot_be_kept_is_left_out_and_the_rest_stays() -> None:
    typed = replace(
        SOUND,
        title="x" * 400,
        occurred=date(2052, 11, 14),
        minutes=-3,
        values={"text": "Words", "when": "soon"},
        links=(LINK, replace(LINK, why="Again.")),
    )

    kept = sound_part(typed, FORM, TODAY)

    assert kept == replace(
        SOUND, title="x" * 300, occurred=None, minutes=None, values={"text": "Words"}
    )
    assert problems(kept, FORM, draft=True, today=TODAY) == ()
