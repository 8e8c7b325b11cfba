"""How a route is shown: its stages, who signs each off, and where every statement comes from."""

from collections.abc import Iterator
from datetime import date

from fcp_portfolio.cli.terminal import say, show, show_json
from fcp_portfolio.domain.framework import Provenance
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.readiness.requirement import Requirement
from fcp_portfolio.domain.route import ChainStep, Route, Stage


def titled(route: Route) -> str:
    """The title of a route; one that is closed says so."""
    why = route.closed(_today())
    return f"{route.title}, edition {route.edition}" + (f", {why}" if why else "")


def route_line(route: Route) -> dict[str, Json]:
    """A route in a list, as JSON."""
    return {
        "id": route.key,
        "title": route.title,
        "edition": route.edition,
        "closed": route.closed(_today()) or None,
        "confidence": route.provenance.confidence,
    }


def show_route(route: Route, *, as_json: bool) -> None:
    """One route with its stages and chains; every statement with its source."""
    if as_json:
        value: dict[str, Json] = {
            **route_line(route),
            "purpose": route.purpose,
            "link": route.link,
            "licence": route.licence,
            "note": route.note,
            "provenance": provenance_json(route.provenance),
            "stages": [_stage(stage) for stage in route.stages],
            "requirements": [requirement_json(one) for one in route.requirements],
            "dates": [
                {
                    "id": one.id,
                    "title": one.title,
                    "provenance": provenance_json(one.provenance),
                }
                for one in route.dates
            ],
        }
        show_json("route-shown", value)
        return
    for words in _lines(route):
        show(words)
    say(source_line(route.provenance))


def _lines(route: Route) -> Iterator[str]:
    yield f"{titled(route)}. {route.purpose}"
    if route.note:
        yield route.note
    if route.opening:
        yield f"{source_line(route.opening.provenance)}"
    for stage in route.stages:
        asks = stage.asks
        what = f"every {asks.level}" if asks.level else ", ".join(asks.codes)
        yield ""
        yield f"{stage.id}  {stage.title}: {stage.purpose}"
        yield f"  {source_line(stage.provenance)}"
        yield f"  Asks about {what} of {asks.framework}. {source_line(asks.provenance)}"
        for number, step in enumerate(stage.chain, 1):
            yield f"  {number}. {_step(step)} {source_line(step.provenance)}"
        yield from _requirements(stage.requirements)
    if route.requirements:
        yield ""
        yield from _requirements(route.requirements)
    for date_asked in route.dates:
        yield f"{date_asked.id}  {date_asked.title}. {source_line(date_asked.provenance)}"


def _requirements(requirements: tuple[Requirement, ...]) -> Iterator[str]:
    for one in requirements:
        since = f" Since {one.since}." if one.since else ""
        yield f"  {one.id}  {one.title}: {one.statement}{since} {source_line(one.provenance)}"
        for choice in one.choices:
            counts = " (counts until chosen)" if choice.value == one.default else ""
            yield f"    {choice.value}{counts}: {choice.words}. {source_line(choice.provenance)}"
        if one.decides:
            yield f"    How many: {one.decides} decides."


def _step(step: ChainStep) -> str:
    ways = ", ".join(sorted(step.ways))
    document = " A document held may stand for it." if step.document else ""
    return f"{step.title} ({step.role}); ways that count: {ways}.{document}"


def source_line(provenance: Provenance) -> str:
    """Where a statement comes from and how sure that is, as a sentence."""
    note = f" {provenance.note}" if provenance.note else ""
    sources = ", ".join(provenance.sources) or "none"
    return f"Source: {sources} ({provenance.confidence}).{note}"


def provenance_json(provenance: Provenance) -> dict[str, Json]:
    """The same as JSON."""
    return {
        "sources": list(provenance.sources),
        "confidence": provenance.confidence,
        "note": provenance.note,
    }


def requirement_json(one: Requirement) -> dict[str, Json]:
    """What a requirement says, as JSON."""
    return {
        "id": one.id,
        "title": one.title,
        "statement": one.statement,
        "since": one.since or None,
        "until": one.until or None,
        "decides": one.decides or None,
        "default": one.default,
        "provenance": provenance_json(one.provenance),
        "choices": [
            {
                "value": choice.value,
                "words": choice.words,
                "provenance": provenance_json(choice.provenance),
            }
            for choice in one.choices
        ],
    }


def _stage(stage: Stage) -> dict[str, Json]:
    return {
        "id": stage.id,
        "title": stage.title,
        "purpose": stage.purpose,
        "provenance": provenance_json(stage.provenance),
        "framework": stage.asks.framework,
        "level": stage.asks.level or None,
        "codes": list(stage.asks.codes),
        "requirements": [requirement_json(one) for one in stage.requirements],
        "asks_provenance": provenance_json(stage.asks.provenance),
        "chain": [
            {
                "role": str(step.role),
                "title": step.title,
                "ways": sorted(map(str, step.ways)),
                "document": step.document,
                "provenance": provenance_json(step.provenance),
            }
            for step in stage.chain
        ],
    }


def _today() -> date:
    return date.today()  # noqa: DTZ011  where the person is
