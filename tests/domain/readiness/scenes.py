"""Portfolios that rules are judged by, small enough to be counted by eye. All fictional."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from fcp_portfolio.domain.completion import StageRow, StageStanding
from fcp_portfolio.domain.elsewhere import SignedElsewhere
from fcp_portfolio.domain.entry import Attachment, Content, Entry, Link
from fcp_portfolio.domain.form import Form, Scale, Value
from fcp_portfolio.domain.people import Rating
from fcp_portfolio.domain.readiness.evidence import Scene, evidence
from fcp_portfolio.domain.readiness.finding import Verdict
from fcp_portfolio.domain.readiness.requirement import Given, Rule, Scope
from fcp_portfolio.domain.request import Kind, Role
from fcp_portfolio.domain.route import Asks, ChainStep, Route, RouteStage, Stage
from fcp_portfolio.domain.sign_off import Answer, Difference, SignOff, Standing
from fcp_portfolio.domain.way import Way
from tests.domain.builders import SOURCE, framework

TODAY = date(2026, 11, 20)
NODES = Scope(framework="tiny-1", codes=("1", "2"))
SCALE = Scale(
    id="three", levels=("not yet", "nearly", "safely"), provenance=SOURCE, signs_off="safely"
)


def form(form_id: str, kind: str, *, supervision: bool = False) -> Form:
    return Form(
        id=form_id,
        edition="1",
        title=f"The form {form_id}",
        short_title=form_id,
        kind=kind,
        purpose="To try it.",
        icon="eye",
        provenance=SOURCE,
        fields=(),
        supervision=supervision,
    )


FORMS = {
    "cbd": form("cbd", "Case discussion"),
    "cot": form("cot", "Observation"),
    "debrief": form("debrief", "Supervision", supervision=True),
    "tutorial": form("tutorial", "Supervision", supervision=True),
}


def day(text: str) -> date:
    return date.fromisoformat(text)


def entry(
    on: str = "2026-11-14",
    form: str = "cbd",
    codes: Sequence[str] = (),
    *,
    draft: bool = False,
    removed: bool = False,
    logged: str = "2026-11-19",
    files: int = 0,
    values: Mapping[str, Value] | None = None,
    **more: Any,
) -> Entry:
    """A final entry; its id and title are made of what it is."""
    created = datetime.fromisoformat(f"{logged}T12:00:00").replace(tzinfo=UTC)
    name = f"{form} of {on}"
    links = tuple(
        Link(framework="tiny", edition="1", path=f"tiny-1#{code}", code=code, title="", why="")
        for code in codes
    )
    attachments = tuple(
        Attachment(sha256=f"{n}", name="a", description="", media_type="text/plain", size=1)
        for n in range(files)
    )
    content = Content(
        form=form,
        form_edition="1",
        title=name,
        occurred=day(on),
        links=links,
        attachments=attachments,
        values=values or {},
        **more,
    )
    return Entry(
        id=name,
        content=content,
        draft=draft,
        created=created,
        changed=created,
        zone="Europe/London",
        revision=1,
        removed=removed,
    )


def scene(
    entries: Sequence[Entry] = (), *, standings: Sequence[Standing] = (), **more: Any
) -> Scene:
    values: dict[str, Any] = {"today": TODAY, "about": "rule", "decides": "your provider", **more}
    return Scene(
        evidence=evidence(entries, FORMS, standings),
        frameworks={"tiny-1": framework()},
        scales={"three": SCALE},
        **values,
    )


def judged(rule: Rule, *entries: Entry, **more: Any) -> Verdict:
    return rule.judge(scene(entries, **more))


def given(about: str = "rule", **values: Any) -> dict[str, Given]:
    return {about: Given(id="given", route="way", about=about, **values)}


def standing(
    about: str,
    *,
    kind: Kind = Kind.CONFIRMATION,
    by: str = "Sam",
    on: str = "2026-11-15",
    level: str = "",
    counts: bool = True,
    complete: bool = True,
    changed: bool = False,
    withdrawn: bool = False,
    second: str = "",
    stage: str = "",
) -> Standing:
    received = datetime.fromisoformat(f"{on}T12:00:00").replace(tzinfo=UTC)

    def answer(name: str, role: Role) -> Answer:
        return Answer(
            id=f"{name} on {about}",
            request="request",
            role=role,
            way=Way.PAPER,
            person=None,
            name=name,
            described=name,
            received=received,
        )

    said = SignOff(
        id=f"{about} {by} {on}",
        answer="",
        about=about,
        label=about,
        scale="three",
        level=level,
        agrees="yes",
        comment="",
        on=day(on),
        withdrawn=day(on) if withdrawn else None,
    )
    altered = Difference(entry="e", title="E", part="text", before="a", now="b")
    return Standing(
        kind=kind,
        sign_off=said,
        answer=answer(by, Role.REVIEWER),
        level=level,
        reached=True,
        confirmed=True,
        complete=complete,
        covered=counts,
        second=answer(second, Role.SECOND_APPROVER) if second else None,
        stage=stage,
        changed=(altered,) if changed else (),
    )


def stage(*standings: Standing | None) -> StageStanding:
    """A stage about both capabilities, each with its sign-off or none."""
    one = Stage(
        id="first",
        title="First stage",
        purpose="To begin.",
        provenance=SOURCE,
        asks=Asks(framework="tiny-1", provenance=SOURCE, level="capability"),
        chain=(
            ChainStep(role=Role.REVIEWER, title="Supervisor", provenance=SOURCE),
            ChainStep(role=Role.SECOND_APPROVER, title="Provider", provenance=SOURCE),
        ),
    )
    way = route(stages=(one,))
    rows = zip(framework().evidence_nodes, standings or (None, None), strict=True)
    return StageStanding(
        stage=RouteStage(route=way, stage=one),
        rows=tuple(StageRow(node=node, standing=signed) for node, signed in rows),
    )


def route(**more: Any) -> Route:
    values: dict[str, Any] = {"edition": "1", "title": "A way", "purpose": "To try.", **more}
    return Route(id="way", link="https://example.org", licence="Free", provenance=SOURCE, **values)


def rating(code: str, level: str, on: str, by: str = "") -> Rating:
    return Rating(
        id=f"{code} {on}",
        framework="tiny",
        edition="1",
        path=f"tiny-1#{code}",
        code=code,
        title="",
        scale="three",
        level=level,
        on=day(on),
        by=by,
    )


def signed_elsewhere(on: str, who: str, *, scan: bool = True) -> Entry:
    """An entry that somebody signed on paper, with or without its scan."""
    made = entry(on, files=1)
    signed = SignedElsewhere(who=who, on=day(on), sha256="0" if scan else "gone")
    return replace(made, content=replace(made.content, elsewhere=signed))
