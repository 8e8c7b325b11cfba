"""The definitions that a portfolio has used, kept in it so that it stays readable for good."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.route import Route
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.definitions import Definitions
from fcp_portfolio.storage.tables import DefinitionRow, EntryRow, LinkRow, RatingRow


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
