"""Runs the migrations on the connection that `storage.migration` hands over."""

from alembic import context
from sqlmodel import SQLModel

from fcp_portfolio.storage.tables import SEARCH_TABLE

connection = context.config.attributes["connection"]


def _ours(_item: object, name: str | None, kind: str, *_: object) -> bool:
    return not (kind == "table" and str(name).startswith(SEARCH_TABLE))


context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    include_object=_ours,
    transactional_ddl=True,
)
context.run_migrations()
