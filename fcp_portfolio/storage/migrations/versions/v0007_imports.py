"""What was brought in from elsewhere, and assessments that were signed there."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Adds what this version needs: nothing was imported, nothing signed elsewhere yet."""
    elsewhere = sa.Column("elsewhere", sa.String(), nullable=False, server_default=sa.text("''"))
    op.add_column("entry", elsewhere)
    op.create_table(
        "import",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("portfolio_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("headings", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["portfolio_id"], ["portfolio.portfolio_id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "imported",
        sa.Column("import_id", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("portfolio_id", sa.String(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["import.id"]),
        sa.ForeignKeyConstraint(["portfolio_id"], ["portfolio.portfolio_id"]),
        sa.PrimaryKeyConstraint("import_id", "digest"),
    )
    op.create_index(op.f("ix_imported_digest"), "imported", ["digest"], unique=False)
    op.create_index(op.f("ix_imported_entry_id"), "imported", ["entry_id"], unique=False)
