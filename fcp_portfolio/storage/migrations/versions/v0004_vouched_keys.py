"""Keys that are gone by on somebody's word."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Adds the column of schema version 4: every key so far was compared."""
    voucher = sa.Column("voucher", sa.String(), nullable=False, server_default=sa.text("''"))
    op.add_column("known_key", voucher)
