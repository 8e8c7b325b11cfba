"""The definitions that a portfolio has used, kept in it so that it stays readable for good."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.route import Route
from fcp_portfolio.storage import history
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.definitions import Definitions
from fcp_portfolio.storage.tables import (
    DefinitionRow,
    EntryRow,
    HistoryRow,
    LinkRow,
    PortfolioRow,
    RatingRow,
)


def keep(
    change: Change, used: Iterable[Framework | Form | Route], definitions: Definitions
) -> None:
    """Keeps the YAML of these definitions, unless it is kept already."""
    kept = set(change.session.exec(select(DefinitionRow.name)).all())
    texts: dict[str, str] = {}
    for definition in used:
        texts |= definitions.texts_of(definition)
    rows = [
        {"id": new_id(), "portfolio_id": change.portfolio_id, "name": name, "text": text}
        for name, text in texts.items()
        if name not in kept
    ]
    if rows:
        change.session.execute(sa.insert(DefinitionRow), rows)


def record(change: Change, name: str, text: str, what: str) -> None:
    """Keeps a definition that was made in this portfolio, in its history too."""
    change.record(what, "definition", new_id(), {"name": name, "text": text})


def require_unused(session: Session, subject: str) -> None:
    """Raises Refused where anything stands on a definition that was made in this portfolio."""
    name = session.exec(select(DefinitionRow.name).where(DefinitionRow.id == subject)).one()
    _, _, key = name.partition(":")
    form, _, _ = key.partition(":")
    on_it = (
        select(LinkRow.entry_id).where(col(LinkRow.path).startswith(f"{key}#", autoescape=True)),
        select(RatingRow.id).where(col(RatingRow.path).startswith(f"{key}#", autoescape=True)),
        select(EntryRow.id).where(EntryRow.form == form),
    )
    if any(session.exec(query.limit(1)).first() for query in on_it):
        message = Phrase(
            "“{name}” is used by entries of this portfolio, so it cannot be taken back. "
            "Everything stays as it is.",
            name=key,
        )
        raise Refused(message)


def unite(mine: Session, theirs: Session) -> None:
    """Keeps the definitions of both versions; of two under one name the same on every computer.

    Those that the owner made go before those that came with the program. The lines of both are in
    the history already.
    """
    standing = _recorded(mine)
    kept = {row.name: (row.text, row.id) for row in mine.exec(select(DefinitionRow))}
    found = [(row.name, row.text, row.id) for row in theirs.exec(select(DefinitionRow))]
    found += [(name, *one) for name, one in kept.items()]
    found += [(one["name"], one["text"], id_) for id_, one in standing.items() if "name" in one]
    best: dict[str, tuple[bool, str, str]] = {}
    for name, text, id_ in found:
        if not standing.get(id_, {}).get("removed"):
            one = (id_ not in standing, text, id_)
            best[name] = min(one, best.get(name, one))
    portfolio_id = mine.exec(select(PortfolioRow.portfolio_id)).one()
    for name in {*kept, *best}:
        wanted = best[name][1:] if name in best else None
        if kept.get(name) != wanted:
            mine.execute(sa.delete(DefinitionRow).where(col(DefinitionRow.name) == name))
            if wanted:
                row = {"id": wanted[1], "portfolio_id": portfolio_id, "name": name}
                mine.execute(sa.insert(DefinitionRow), [{**row, "text": wanted[0]}])


def _recorded(session: Session) -> dict[str, dict[str, Any]]:
    """The state of each definition that was made in this portfolio, removed ones too."""
    query = select(HistoryRow.subject).where(HistoryRow.subject_kind == "definition").distinct()
    return {subject: dict(history.state_now(session, subject)) for subject in session.exec(query)}
