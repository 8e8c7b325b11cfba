"""Histories of several computers in one file."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_AS_BEFORE = (
    "id, portfolio_id, machine, position, at, zone, who, what, subject_kind, subject, change, "
    "undoes, digest, chain"
)


def upgrade() -> None:
    """Lines say after which others they were written; a chain may fork where a backup came back.

    Until now there was one order, the one in which rows were written.
    """
    op.create_table(
        "history_9",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("portfolio_id", sa.String(), nullable=False),
        sa.Column("machine", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("subject_kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("undoes", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("chain", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("follows", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["portfolio_id"], ["portfolio.portfolio_id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute(
        f"INSERT INTO history_9 SELECT {_AS_BEFORE}, "  # noqa: S608  names of ours
        "row_number() OVER (ORDER BY rowid), "
        "CASE WHEN subject_kind = 'note' THEN '' ELSE coalesce("
        "lag(id) OVER (PARTITION BY subject, subject_kind = 'note' ORDER BY rowid), '') END "
        "FROM history ORDER BY rowid"
    )
    # A line that says that something was erased names what stood when it was.
    op.execute(
        "UPDATE history_9 SET follows = coalesce((SELECT one.id FROM history_9 AS one "
        "WHERE one.subject = history_9.subject AND one.subject_kind = 'entry' "
        "AND one.turn < history_9.turn ORDER BY one.turn DESC LIMIT 1), '') "
        "WHERE subject_kind = 'note' AND what LIKE 'Erased for good%'"
    )
    op.drop_table("history")
    op.rename_table("history_9", "history")
    op.create_index(op.f("ix_history_change"), "history", ["change"])
    op.create_index("ix_history_machine", "history", ["machine", "position"])
    op.create_index("ix_history_subject", "history", ["subject", "turn"])
    op.create_index("ix_history_turn", "history", ["turn"])
    op.add_column(
        "snapshot", sa.Column("held", sa.Boolean(), server_default=sa.text("1"), nullable=False)
    )
    # Those that were kept beside and only counted among the earlier ones.
    op.execute("UPDATE snapshot SET held = 0 WHERE changes = 0 AND generation > 0")
