"""Tags of entries."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Adds the table of schema version 5: nothing is tagged yet."""
    op.create_table(
        "tag",
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("portfolio_id", sa.String(), nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"]),
        sa.ForeignKeyConstraint(["portfolio_id"], ["portfolio.portfolio_id"]),
        sa.PrimaryKeyConstraint("entry_id", "position"),
    )
    op.create_index(op.f("ix_tag_tag"), "tag", ["tag"], unique=False)
