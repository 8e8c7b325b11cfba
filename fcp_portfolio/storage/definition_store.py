"""The definitions that a portfolio has used, kept in it so that it stays readable for good."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlmodel import select

from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.route import Route
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.definitions import Definitions
from fcp_portfolio.storage.tables import DefinitionRow


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
