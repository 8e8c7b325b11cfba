"""The fictional example: a believable year toward first contact practice, in one portfolio."""

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.entry import Content, tidy
from fcp_portfolio.domain.form import FieldKind, Form
from fcp_portfolio.domain.identity import Clock, new_id, system_clock
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.requirement import Given as ToldToRule
from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.exchange import Given, given_entry
from fcp_portfolio.services.files import CheckedFile, keep_checked
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Created, Place, Portfolio, create_portfolio
from fcp_portfolio.services.ratings import make_rating, rating_state
from fcp_portfolio.services.route_settings import asked_for
from fcp_portfolio.services.strength import PUBLISHED
from fcp_portfolio.storage import definition_store
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.given import given_state, id_of
from fcp_portfolio.storage.key import Secret
from fcp_portfolio.storage.plain_file import read_plain
from fcp_portfolio.storage.records import entry_state

EXAMPLE = RESOURCES / "example"
PASSPHRASE = PUBLISHED
REASON = "Fictional example: nobody in it exists."


def write_example(
    file: Path,
    secret: Secret,
    *,
    entries: int | None = None,
    seed: int = 1,
    place: Place | None = None,
    clock: Clock = system_clock,
) -> Done[Created]:
    """Makes the fictional portfolio; more entries than the year has are variations of them.

    The year is moved so that it ends before today. The same seed gives the same texts and dates.
    """
    year: dict[str, Any] = read_plain((EXAMPLE / "year.yaml").read_bytes(), "year.yaml")
    owner = Owner(
        name=year["owner"]["name"],
        registration=year["owner"]["registration"],
        aim=year["owner"].get("aim") or "",
        fictional=True,
    )
    created = create_portfolio(file, owner, secret, routes=year["routes"], place=place, clock=clock)
    try:
        _fill(created.portfolio, year, entries, random.Random(seed))  # noqa: S311  not a secret
        created.portfolio.publish()
    except BaseException:
        created.portfolio.copy.close()
        file.unlink(missing_ok=True)  # made a moment ago; a half-filled example is of no use
        raise
    return Done(value=created, changed=Changed(~0), said=Phrase("Wrote “{name}”.", name=file.name))


def _fill(
    portfolio: Portfolio, year: dict[str, Any], entries: int | None, choose: random.Random
) -> None:
    people = _add_people(portfolio, year["people"])
    later = _days_to_move(portfolio, year)
    given = [_given(portfolio, item, people, later) for item in year["entries"]]
    wanted = len(given) if entries is None else entries
    with portfolio.change() as change:
        _keep_definitions(portfolio, change, given)
        written: dict[str, str] = {}
        for number in range(wanted):
            item = given[number % len(given)]
            turn = number // len(given)
            content = _varied(portfolio, item.content, turn, choose) if turn else item.content
            files = () if turn else item.files
            change.begin_next()
            written[content.title] = _write(change, content, draft=item.draft, files=files)
        _say_to_the_route(portfolio, change, year, written, later)
        for rating in year["ratings"]:
            on = date.fromisoformat(rating["on"]) + later
            made = make_rating(
                portfolio, rating["capability"], rating["level"], on, rating.get("comment") or ""
            )
            change.begin_next()
            change.record(f"Rated {made.code} {made.title}", "rating", made.id, rating_state(made))


def _keep_definitions(portfolio: Portfolio, change: Change, given: list[Given]) -> None:
    forms = {(item.content.form, item.content.form_edition) for item in given}
    definition_store.keep(change, portfolio.frameworks, portfolio.definitions)
    used = [portfolio.form(*form) for form in sorted(forms)]
    definition_store.keep(change, used, portfolio.definitions)


def _say_to_the_route(
    portfolio: Portfolio,
    change: Change,
    year: dict[str, Any],
    written: Mapping[str, str],
    later: timedelta,
) -> None:
    """What the owner set, stated and holds; nothing for a document whose entry was not written."""
    (route,) = portfolio.routes
    names = {person["key"]: person["name"] for person in year["people"]}
    asked = asked_for(route)
    for one in year["given"]:
        if "entry" in one and one["entry"] not in written:
            continue
        said = ToldToRule(
            id=id_of(change, route.id, one["about"]),
            route=route.id,
            about=one["about"],
            number=int(one["number"]) if "number" in one else None,
            on=date.fromisoformat(one["on"]) + later if "on" in one else None,
            who=names.get(one.get("who") or "", portfolio.owner.name) if "who" in one else "",
            words=one.get("words") or "",
            entry=written.get(one.get("entry") or "", ""),
        )
        change.begin_next()
        title = asked[said.about].title
        what = f"“{title}”: held in an entry"
        if said.number is not None:
            what = f"“{title}”: {said.number} counts"
        elif said.on:
            by = f"stated by {said.who} on " if said.who else ""
            what = f"“{title}”: {by}{spoken(said.on)}"
        change.record(what, "given", said.id, given_state(said))


def _write(change: Change, content: Content, *, draft: bool, files: tuple[CheckedFile, ...]) -> str:
    # Not `write_entry`, which looks people and definitions up again for each of thousands.
    kept = tuple(keep_checked(change.session, change.portfolio_id, item) for item in files)
    content = replace(content, attachments=content.attachments + kept)
    entry_id = new_id()
    change.record("Logged", "entry", entry_id, entry_state(content, draft=draft))
    return entry_id


def _add_people(portfolio: Portfolio, people: list[dict[str, str]]) -> dict[str, str]:
    found = {}
    for person in people:
        facts = {key: value for key, value in person.items() if key != "key"}
        found[person["key"]] = add_person(portfolio, **facts).value.id
    return found


def _days_to_move(portfolio: Portfolio, year: dict[str, Any]) -> timedelta:
    """Whole weeks, so that clinic days stay weekdays."""
    days = [date.fromisoformat(item["occurred"]) for item in year["entries"] if "occurred" in item]
    weeks = (portfolio.today() - max(days)).days // 7
    return timedelta(weeks=weeks)


def _given(
    portfolio: Portfolio, item: dict[str, Any], people: Mapping[str, str], later: timedelta
) -> Given:
    plain = dict(item)
    draft = plain.pop("draft", "no") in {"yes", "true"}
    plain["links"] = [
        {"code": link["capability"], "why": link["why"]} for link in item.get("links") or ()
    ]
    plain["attachments"] = item.get("attachments") or []
    plain["person"] = people.get(item.get("person") or "")
    plain["state"] = "Draft" if draft else "Final"
    given = given_entry(portfolio, plain, EXAMPLE / "files")
    form = portfolio.form(given.content.form, given.content.form_edition)
    return replace(given, content=_moved(portfolio, tidy(given.content, form), later))


def _moved(portfolio: Portfolio, content: Content, later: timedelta) -> Content:
    """The content with every date in it moved alike."""
    form = portfolio.form(content.form, content.form_edition)
    values = {
        name: _moved_value(form, name, value, later) for name, value in content.values.items()
    }
    occurred = content.occurred + later if content.occurred else None
    return replace(content, occurred=occurred, values=values)


def _moved_value(form: Form, name: str, value: Any, later: timedelta) -> Any:
    field = form.field(name)
    if field.kind is FieldKind.DATE:
        return _moved_date(value, later)
    if field.kind is FieldKind.TABLE:
        dates = {column.id for column in field.columns if column.kind is FieldKind.DATE}
        return [
            {key: _moved_date(cell, later) if key in dates else cell for key, cell in row.items()}
            for row in value
        ]
    return value


def _moved_date(text: Any, later: timedelta) -> Any:
    return (date.fromisoformat(text) + later).isoformat() if text else text


def _varied(portfolio: Portfolio, content: Content, turn: int, choose: random.Random) -> Content:
    """Another entry of the same kind: another day of the last years, its sentences in new order."""
    form = portfolio.form(content.form, content.form_edition)
    values = {
        name: _shuffled(str(value), choose)
        if form.field(name).kind is FieldKind.LONG_TEXT
        else value
        for name, value in content.values.items()
    }
    varied = replace(content, title=f"{content.title} ({turn + 1})", values=values)
    return _moved(portfolio, varied, -timedelta(weeks=choose.randrange(1, 5 * 52)))


def _shuffled(text: str, choose: random.Random) -> str:
    sentences = text.removesuffix(".").split(". ")
    choose.shuffle(sentences)
    return ". ".join(sentences) + "."
