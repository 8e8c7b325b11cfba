"""Requests that tests send, and what people answer. Everybody is fictional."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy, Form, Value
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.requests import Made, make_request
from tests.builders import debrief

REVIEWER, SECOND = "Dr Sam Example", "Prof Alex Example"
SIGNED = {
    "reviewer_declares": "yes",
    "reviewer_name": REVIEWER,
    "reviewer_role": "Clinical supervisor, GMC 0000000",
    "reviewer_date": "20 November 2026",
}
APPROVED = {
    "second_agrees": "yes",
    "second_declares": "yes",
    "second_name": SECOND,
}


def reviewer(portfolio: Portfolio) -> Person:
    return add_person(
        portfolio,
        name=REVIEWER,
        role="Clinical supervisor",
        registration_body="GMC",
        registration_number="0000000",
    ).value


def second(portfolio: Portfolio) -> Person:
    return add_person(portfolio, name=SECOND, role="Programme lead").value


def logged(portfolio: Portfolio, title: str = "Knee pain", code: str = "4") -> str:
    links = (link_to(portfolio, code, "Shows how I reason."),)
    return log_entry(portfolio, debrief(title, links=links)).value.id


def sent(
    portfolio: Portfolio,
    folder: Path,
    *codes: str,
    people: tuple[str, ...] = (REVIEWER,),
    supersedes: str = "",
    name: str = "request.pdf",
) -> Made:
    """A request for sign-off of some capabilities, capability 4 if none is named."""
    return make_request(
        portfolio,
        folder / name,
        kind="sign-off",
        people=people,
        capabilities=codes or ("4",),
        supersedes=supersedes,
    ).value


def asked(portfolio: Portfolio, folder: Path, *codes: str) -> Request:
    """The same from a portfolio in which the reviewer is not yet known."""
    reviewer(portfolio)
    rate(portfolio, "4", "capable")
    return sent(portfolio, folder, *codes).request


def levels(request: Request, *chosen: str) -> dict[str, str]:
    """What the reviewer answers: a level for each capability in turn, and the rest."""
    found: dict[str, str] = dict(SIGNED)
    for number, level in enumerate(chosen, 1):
        field = next(f for f in request.fields() if f.name == f"c{number}_level")
        found[field.name] = next(o.code for o in field.options if o.label == level)
    return found


def fields_of(request: Request, role: Role) -> set[str]:
    return {field.name for step in request.steps if step.role is role for field in step.fields}


def transcript(folder: Path) -> Path:
    """A PDF such as a provider sends, made by another program."""
    path = folder / "transcript.pdf"
    if not path.exists():
        with pikepdf.new() as pdf:
            pdf.add_blank_page(page_size=(595, 842))
            pdf.save(path)
    return path


def to_assess(
    portfolio: Portfolio, form: str = "cbd", *, draft: bool = False, **more: object
) -> str:
    """An entry whose owner's part is complete; the id."""
    content = owners_part_of(portfolio, form)
    return log_entry(portfolio, replace(content, **more), draft=draft).value.id  # type: ignore[arg-type]


def owners_part_of(portfolio: Portfolio, form_id: str) -> Content:
    """What an owner writes who fills in no more than a form asks for."""
    bare = asked_for_only(portfolio.form(form_id))
    return replace(bare, links=(link_to(portfolio, "4", "Shows how I reason."),))


def asked_for_only(form: Form) -> Content:
    """The same, linked to nothing."""
    values = {
        field.id: _written(field)
        for field in form.fields
        if field.required and field.filled_by is FilledBy.OWNER
    }
    return Content(
        form=form.id,
        form_edition=form.edition,
        title=f"{form.title} of a knee",
        occurred=date(2026, 11, 14),
        values=values,
    )


def _written(field: Field) -> Value:
    if field.kind is FieldKind.TABLE:
        first = field.columns[0]
        return [{first.id: (*first.options, "Assessment")[0]}]
    return "34" if field.kind is FieldKind.NUMBER else "What was in front of me, and my decision."


def made(
    portfolio: Portfolio, folder: Path, kind: str, *entries: str, name: str = "", **more: object
) -> Made:
    """A request about entries, or of the period from 1 to 20 November 2026."""
    days = {"since": date(2026, 11, 1), "until": date(2026, 11, 20)} if kind == "period" else {}
    given = {"people": [REVIEWER], "entries": entries, **days, **more}
    return make_request(portfolio, folder / (name or f"{kind}.pdf"), kind=kind, **given).value  # type: ignore[arg-type]
