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
    recorded = _recorded(mine)
    here = dict(mine.exec(select(DefinitionRow.name, DefinitionRow.id)).all())
    there = dict(theirs.exec(select(DefinitionRow.name, DefinitionRow.id)).all())
    made = {one["name"] for one in recorded.values()}
    for name in {name for name, id_ in there.items() if here.get(name) != id_} | made:
        found = {*_kept(mine, name), *_kept(theirs, name)}
        found |= {(one["text"], id_) for id_, one in recorded.items() if one["name"] == name}
        standing = [one for one in found if not recorded.get(one[1], {}).get("removed")]
        mine.execute(sa.delete(DefinitionRow).where(col(DefinitionRow.name) == name))
        if standing:
            text, id_ = min(standing, key=lambda one: (one[1] not in recorded, *one))
            row = {"id": id_, "portfolio_id": _portfolio(mine), "name": name, "text": text}
            mine.execute(sa.insert(DefinitionRow), [row])


def _kept(session: Session, name: str) -> list[tuple[str, str]]:
    query = select(DefinitionRow.text, DefinitionRow.id).where(DefinitionRow.name == name)
    return [(text, id_) for text, id_ in session.exec(query)]


def _portfolio(session: Session) -> str:
    return session.exec(select(PortfolioRow.portfolio_id)).one()


def _recorded(session: Session) -> dict[str, dict[str, Any]]:
    """The state of each definition that was made in this portfolio, removed ones too."""
    query = select(HistoryRow.subject).where(HistoryRow.subject_kind == "definition").distinct()
    return {subject: dict(history.state_now(session, subject)) for subject in session.exec(query)}
