"""`framework list`, `framework show`, `framework check`: routes, forms and crosswalks too."""

from pathlib import Path
from typing import Annotated

import typer

from fcp_portfolio.cli.crosswalks import crosswalk_line, show_crosswalk
from fcp_portfolio.cli.making import make, save, wording
from fcp_portfolio.cli.routes import route_line, show_route, titled
from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    REFUSED,
    AsJson,
    say,
    show,
    show_json,
    show_table,
)
from fcp_portfolio.domain.crosswalk import Crosswalk
from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.form import Field, Form
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.route import Route

app = typer.Typer(help="Frameworks, routes, forms and crosswalks: look, check, make.")
app.command()(make)
app.command()(save)
app.command()(wording)


@app.command("list")
def list_all(*, as_json: AsJson = False) -> None:
    """Every framework, route, form and crosswalk, and where your own files belong."""
    from fcp_portfolio.services.portfolio import Place, installed_definitions

    definitions = installed_definitions()
    frameworks = sorted(definitions.frameworks.values(), key=lambda f: f.key)
    routes = sorted(definitions.routes.values(), key=lambda r: r.key)
    forms = sorted(definitions.form_editions.values(), key=lambda f: (f.id, f.edition))
    crosswalks = sorted(definitions.crosswalks.values(), key=lambda c: c.key)
    if as_json:
        value: dict[str, Json] = {
            "frameworks": [_framework_line(f) for f in frameworks],
            "routes": [route_line(r) for r in routes],
            "forms": [_form_line(f) for f in forms],
            "crosswalks": [crosswalk_line(c) for c in crosswalks],
        }
        show_json("definitions", value)
    else:
        rows = [("framework", f.key, f.title) for f in frameworks]
        rows += [("route", r.key, titled(r)) for r in routes]
        rows += [("crosswalk", c.key, c.title) for c in crosswalks]
        rows += [("form", f.id, f.title) for f in forms]
        show_table(rows)
        say(f"Your own files belong in “{Place.default().own_frameworks}”.")
    _complain(definitions.complaints)


@app.command("show")
def show_one(
    name: Annotated[str, typer.Argument(metavar="ID", help="Such as hee-msk-2018 or cbd.")],
    *,
    as_json: AsJson = False,
) -> None:
    """One framework with its nodes, route with its stages, form with its fields, or crosswalk."""
    from fcp_portfolio.services.portfolio import installed_definitions

    definitions = installed_definitions()
    found = (
        definitions.frameworks.get(name)
        or definitions.routes.get(name)
        or definitions.forms.get(name)
        or definitions.crosswalks.get(name)
    )
    if found is None:
        what = f"There is no framework, route, form or crosswalk “{name}”."
        message = f"{what} “framework list” names them all."
        raise NotFound(message)
    if isinstance(found, Framework):
        _show_framework(found, as_json=as_json)
    elif isinstance(found, Route):
        show_route(found, as_json=as_json)
    elif isinstance(found, Crosswalk):
        show_crosswalk(found, as_json=as_json)
    else:
        _show_form(found, as_json=as_json)


@app.command("check")
def check(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH", help="YAML files, or folders of them.")
    ],
) -> None:
    """Whether YAML of your own is sound; one line for each fault."""
    from fcp_portfolio.services.definitions import check_definitions

    complaints = check_definitions(paths)
    for complaint in complaints:
        show(complaint)
    alone = len(paths) == 1 and paths[0].is_file()
    if alone and any("There is no" in complaint for complaint in complaints):
        say("What another file of yours has is found when both are named, or their folder.")
    if complaints:
        raise typer.Exit(REFUSED)
    say("No faults found.")


def _complain(complaints: tuple[str, ...]) -> None:
    for complaint in complaints:
        say(complaint)
    if complaints:
        raise typer.Exit(NEEDS_A_PERSON)


def _framework_line(framework: Framework) -> dict[str, Json]:
    return {
        "id": framework.key,
        "title": framework.title,
        "edition": framework.edition,
        "publisher": framework.publisher,
        "confidence": framework.provenance.confidence,
    }


def _form_line(form: Form) -> dict[str, Json]:
    return {
        "id": form.id,
        "edition": form.edition,
        "title": form.title,
        "kind": form.kind,
        "confidence": form.provenance.confidence,
    }


def _show_framework(framework: Framework, *, as_json: bool) -> None:
    nodes = framework.by_path.values()
    if as_json:
        value: dict[str, Json] = {
            **_framework_line(framework),
            "link": framework.link,
            "licence": framework.licence,
            "note": framework.working_note(),
            "nodes": [
                {
                    "path": node.path,
                    "kind": node.kind,
                    "code": node.code,
                    "title": node.title,
                    "statement": node.statement or None,
                    "wording": node.wording,
                    "evidence": node.evidence,
                }
                for node in nodes
            ],
        }
        show_json("framework-shown", value)
        return
    show(f"{framework.title} ({framework.edition}), {framework.publisher}")
    show_table([(n.path, n.kind, n.wording, n.title) for n in nodes])
    if framework.working_note():
        say(framework.working_note())


def _show_form(form: Form, *, as_json: bool) -> None:
    if as_json:
        fields: list[Json] = [_field_json(field) for field in form.fields]
        show_json("form-shown", {**_form_line(form), "fields": fields})
        return
    show(f"{form.title} ({form.id}, edition {form.edition}): {form.purpose}")
    rows = [
        (f.id, f.kind, f.filled_by, "required" if f.required else "", f.label, *_choices(f))
        for f in form.fields
    ]
    show_table(rows)
    provenance = form.provenance
    say(f"Source: {', '.join(provenance.sources) or 'none'} ({provenance.confidence}).")


def _choices(field: Field) -> tuple[str]:
    """What may be put into the field, in one cell: its options, levels, criteria or columns."""
    parts = {
        "options": field.options,
        "levels": field.scale.levels if field.scale else (),
        "criteria": [f"{criterion.id} ({criterion.text})" for criterion in field.criteria],
        "columns": [f"{column.id} ({column.kind})" for column in field.columns],
    }
    return (". ".join(f"{name}: {'; '.join(of)}" for name, of in parts.items() if of),)


def _field_json(field: Field) -> dict[str, Json]:
    scale: list[Json] = list(field.scale.levels) if field.scale else []
    return {
        "id": field.id,
        "label": field.label,
        "kind": field.kind,
        "filled_by": field.filled_by,
        "required": field.required,
        "options": list(field.options),
        "levels": scale,
        "criteria": [{"id": c.id, "text": c.text} for c in field.criteria],
        "columns": [_field_json(column) for column in field.columns],
    }
