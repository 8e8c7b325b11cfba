"""Runs the migrations on the connection that `storage.migration` hands over."""

from alembic import context
from sqlmodel import SQLModel

from fcp_portfolio.storage.migration import in_models

connection = context.config.attributes["connection"]

context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    include_object=in_models,
    transactional_ddl=True,
)
context.run_migrations()
