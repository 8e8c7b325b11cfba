"""What this program exported: an entry as YAML or JSON, or the data in a portfolio's PDF."""

from collections.abc import Mapping
from pathlib import Path

from fcp_portfolio.domain.entry import Problem
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identity import canonical_json, clean_text, sha256_hex
from fcp_portfolio.domain.importing.items import Item
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.requirement import Given
from fcp_portfolio.services.book import DATA_SCHEMA
from fcp_portfolio.services.exchange import given_entry, person_id, read_date
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.route_settings import asked_for, settings
from fcp_portfolio.storage import files
from fcp_portfolio.storage.plain_file import Plain, read_plain

OURS = (".json", ".yaml", ".yml")


def our_items(portfolio: Portfolio, data: bytes, source: Path) -> tuple[Item, ...]:
    """Each entry of an export; raises DefinitionError, and Refused for other data of ours."""
    plain = read_plain(data, source.name)
    if plain.get("schema") != DATA_SCHEMA:
        return (_item(portfolio, plain, source.name),)
    entries = plain.get("entries")
    if not isinstance(entries, list):
        message = Phrase("“{name}” holds no entries. Nothing was taken in.", name=source.name)
        raise Refused(message)
    return tuple(
        _item(portfolio, one, Phrase("entry {number}", number=number))
        for number, one in enumerate(entries, 1)
        if isinstance(one, dict)
    )


def said_to_routes(portfolio: Portfolio, data: bytes, name: str) -> tuple[Given, ...]:
    """What an export says of routes that this portfolio follows and was not told here yet."""
    plain = read_plain(data, name)
    told = plain.get("said_to_routes")
    if plain.get("schema") != DATA_SCHEMA or not isinstance(told, list):
        return ()
    known = {(one.route, one.about) for one in settings(portfolio)}
    asked = {(route.id, about) for route in portfolio.routes for about in asked_for(route)}
    found = (_given(one) for one in told if isinstance(one, dict))
    return tuple(one for one in found if (one.route, one.about) in asked - known)


def _given(plain: Mapping[str, Plain]) -> Given:
    number = str(plain.get("number") or "")
    texts = {name: str(plain.get(name) or "") for name in ("route", "about", "who", "entry")}
    return Given(
        id="",
        number=int(number) if number.isdecimal() else None,
        on=read_date(str(plain.get("on") or "")),
        words=clean_text(str(plain.get("words") or "")),
        **texts,
    )


def _item(portfolio: Portfolio, plain: Mapping[str, Plain], place: str) -> Item:
    digest = sha256_hex(canonical_json({k: v for k, v in plain.items() if k not in _OF_A_RECORD}))
    wanted, notes = _without_what_is_not_here(portfolio, dict(plain))
    try:
        given = given_entry(portfolio, wanted, Path("/nowhere"))
    except (Refused, NotFound) as error:
        return Item(place=place, digest=digest, refused=error.sentence)
    return Item(
        place=place,
        digest=digest,
        content=given.content,
        draft=given.draft,
        notes=notes,
        was=str(plain.get("id") or ""),
    )


_OF_A_RECORD = ("id", "revision", "created", "changed", "zone", "stood_by", "kind")


def _without_what_is_not_here(
    portfolio: Portfolio, plain: dict[str, Plain]
) -> tuple[dict[str, Plain], tuple[Problem, ...]]:
    """Without files and people that this portfolio does not have; each is told."""
    notes = []
    with portfolio.read() as session:
        kept = set(files.kept(session))
    attachments = plain.get("attachments")
    if isinstance(attachments, list):
        there = [one for one in attachments if isinstance(one, dict) and one.get("sha256") in kept]
        plain["attachments"] = list[Plain](there)
        for one in attachments:
            if one not in there and isinstance(one, dict):
                sentence = Phrase(
                    "Its file “{name}” is not in this portfolio: attach it afterwards.",
                    name=str(one.get("name", "")),
                )
                notes.append(Problem(part="attachments", sentence=sentence))
    person = str(plain.get("person") or "")
    try:
        person_id(portfolio, person)
    except NotFound:
        plain["person"] = None
        sentence = Phrase("“{person}” is not among your people.", person=person)
        notes.append(Problem(part="person", sentence=sentence))
    return plain, tuple(notes)
