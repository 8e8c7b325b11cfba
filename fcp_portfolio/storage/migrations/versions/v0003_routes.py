"""The routes that a portfolio follows."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adds the column of schema version 3: none is followed yet."""
    routes = sa.Column("routes", sa.String(), nullable=False, server_default="[]")
    op.add_column("details", routes)
