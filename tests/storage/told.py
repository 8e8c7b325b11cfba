"""What a portfolio says of itself: as its commands printed it once, and every row that it holds."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from fcp_portfolio.services.entries import get_entry, list_entries
from fcp_portfolio.services.exchange import entry_json
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of, history
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.storage.tables import SEARCH_TABLE

BEFORE = Path(__file__).parent / "written_before"
_NOT_KEPT = ("alembic", "sqlite", SEARCH_TABLE, "snapshot")
"""Tables of the library, the index, and the descent, which each computer adds to."""

Rows = dict[str, list[tuple[Any, ...]]]


def expected(version: int) -> dict[str, Any]:
    """What the program of that schema printed of its portfolio, and its recovery words."""
    found: dict[str, Any] = json.loads((BEFORE / f"schema-{version}.json").read_text())
    return found


def rows_of(portfolio: Portfolio) -> Rows:
    """Every value of every table, but for those that are no content."""
    found: Rows = {}
    with portfolio.read() as session:
        names = session.execute(sa.text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        for (name,) in names.all():
            if not name.startswith(_NOT_KEPT):
                count = " EXCEPT SELECT * FROM portfolio" if name == "portfolio" else ""
                query = sa.text(f'SELECT * FROM "{name}"{count}')  # noqa: S608  a table of ours
                found[name] = sorted((tuple(row) for row in session.execute(query)), key=repr)
    return found


def differences(told: Mapping[str, Any], portfolio: Portfolio) -> list[str]:
    """Where a portfolio says otherwise today than what was printed of it once."""
    return [
        *_entries(told, portfolio),
        *_compared("coverage", _pieces(told), _pieces_now(portfolio)),
        *_compared("history", _lines(told), _lines_now(portfolio)),
        *_compared("people", _people(told), _people_now(portfolio)),
        *_compared("requests", _requests(told), _requests_now(portfolio)),
    ]


def _entries(told: Mapping[str, Any], portfolio: Portfolio) -> Iterator[str]:
    listed = [row["id"] for row in told["list"]["entries"]]
    yield from _compared("list", listed, [row.id for row in list_entries(portfolio)])
    for id_, then in told["show"].items():
        now = entry_json(portfolio, get_entry(portfolio, id_))
        for key, value in then.items():
            if key not in ("schema", "stood_by"):
                yield from _compared(f"{then['title']}: {key}", value, now.get(key))


def _pieces(told: Mapping[str, Any]) -> list[Any]:
    return [
        (one["code"], one["pieces"], one["rating"], (one.get("sign_off") or {}).get("level"))
        for one in told["coverage"]["frameworks"][0]["capabilities"]
    ]


def _pieces_now(portfolio: Portfolio) -> list[Any]:
    return [
        (
            one.node.code,
            one.pieces,
            {"level": one.rating.level, "on": one.rating.on.isoformat()} if one.rating else None,
            one.standing.level if one.standing else None,
        )
        for one in coverage_of(portfolio, portfolio.frameworks[0].key)
    ]


def _lines(told: Mapping[str, Any]) -> list[Any]:
    return [(one["who"], one["what"], one["subject"]) for one in told["history"]["lines"]]


def _lines_now(portfolio: Portfolio) -> list[Any]:
    return [(line.who, line.what, line.subject) for line in history(portfolio)]


def _people(told: Mapping[str, Any]) -> list[Any]:
    return [(one["id"], one["name"], one["role"]) for one in told["people"]["people"]]


def _people_now(portfolio: Portfolio) -> list[Any]:
    return [(one.id, one.name, one.role) for one in people(portfolio)]


def _requests(told: Mapping[str, Any]) -> list[Any]:
    kept = told.get("requests", {"requests": []})["requests"]
    return [(one["number"], one["state"]) for one in kept]


def _requests_now(portfolio: Portfolio) -> list[Any]:
    return [(one.number, str(one.state)) for one in list_requests(portfolio)]


def _compared(what: str, then: object, now: object) -> Iterator[str]:
    if then != now:
        yield f"{what}: {then!r} became {now!r}"
