"""`readiness`: what the routes still ask for, and where each rule comes from."""

from typing import Annotated

import typer

from fcp_portfolio.cli.routes import requirement_json, source_line
from fcp_portfolio.cli.terminal import AsJson, File, PassphraseFile, opened, say, show, show_json
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.readiness.finding import Step
from fcp_portfolio.domain.readiness.report import Finding, Readiness

RouteName = Annotated[
    str | None,
    typer.Option("--route", metavar="R", help="This route, by id or key; else all you follow."),
]


def readiness(
    file: File,
    *,
    route: RouteName = None,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """What your routes still ask for, the most urgent first."""
    from fcp_portfolio.services.readiness import readiness as of_routes

    with opened(file, passphrase_file, reading=True) as portfolio:
        found = of_routes(portfolio, route)
    if as_json:
        show_json("readiness", {"routes": [_route(one) for one in found]})
        return
    if not found:
        say("This portfolio follows no route. “route follow” chooses one.")
    for one in found:
        _show(one)


def _show(one: Readiness) -> None:
    counts = ", ".join(f"{count} {state.lower()}" for state, count in one.counts.items())
    show(f"{one.route.title}, edition {one.route.edition}: {counts}")
    for finding in one.findings:
        _show_finding(finding)


def _show_finding(one: Finding) -> None:
    verdict = one.verdict
    unit = f" {verdict.unit}" if verdict.unit else ""
    count = f" ({verdict.have:,} of {verdict.wanted:,}{unit})" if verdict.wanted else ""
    by = f" by {verdict.by.isoformat()}" if verdict.by else ""
    show(f"{one.state}{by}  {one.requirement.id}  {one.requirement.title}{count}")
    for said in filter(
        None, (verdict.missing, one.chosen, source_line(one.requirement.provenance))
    ):
        show(f"    {said}")
    if verdict.step:
        show(f"    Next: {verdict.step.action}{_where(verdict.step)}")


def _where(step: Step) -> str:
    of = (step.path, step.entry, step.stage, step.about, step.request)
    words = ", ".join(filter(None, (step.form, *step.forms, *of)))
    return f" ({words})" if words else ""


def _route(one: Readiness) -> dict[str, Json]:
    return {
        "id": one.route.key,
        "title": one.route.title,
        "edition": one.route.edition,
        "ready": one.ready,
        "counts": {state.name.lower(): count for state, count in one.counts.items()},
        "requirements": [finding_json(finding) for finding in one.findings],
    }


def finding_json(one: Finding) -> dict[str, Json]:
    """A requirement and what it finds, as JSON."""
    verdict, requirement = one.verdict, one.requirement
    return {
        **requirement_json(requirement),
        "stage": one.stage or None,
        "state": one.state.name.lower(),
        "have": verdict.have,
        "wanted": verdict.wanted,
        "missing": verdict.missing,
        "by": verdict.by.isoformat() if verdict.by else None,
        "chosen": one.chosen or None,
        "entries": list(verdict.counting),
        "paths": list(verdict.paths),
        "step": _step(verdict.step) if verdict.step else None,
    }


def _step(step: Step) -> dict[str, Json]:
    return {
        "do": str(step.do),
        "action": step.action,
        "form": step.form or None,
        "forms": list(step.forms),
        "path": step.path or None,
        "entry": step.entry or None,
        "stage": step.stage or None,
        "about": step.about or None,
        "request": step.request or None,
    }


COMMANDS = (readiness,)
