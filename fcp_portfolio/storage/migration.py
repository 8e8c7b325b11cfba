"""Brings a file to the present schema, losing nothing.

Rules, each learnt from a loss: foreign keys are off while tables are rebuilt (a rebuilt parent
would delete its children), everything is one transaction, and afterwards foreign keys and row
counts are checked before it is committed. The caller keeps a copy of the file first.
"""

from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from fcp_portfolio.domain.errors import NotAPortfolio, StorageFailed
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.database import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    connect,
    failures_as_sentences,
)
from fcp_portfolio.storage.tables import SEARCH_TABLE

SCRIPTS = Path(__file__).parent / "migrations"


def schema_version(connection: "sqlcipher.Connection") -> int:
    """The version a file was written with; 0 for a file that has no tables yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def in_models(_item: object, name: str | None, kind: str, *_: object) -> bool:
    """Whether a table or index is described by the models; full-text search makes its own."""
    return not (kind == "table" and str(name).startswith(SEARCH_TABLE))


def needs_migration(file: Path, key: bytes) -> bool:
    """Whether the file is older than this program; raises NotAPortfolio where it is newer."""
    connection = connect(file, key, read_only=True)
    try:
        version = schema_version(connection)
    finally:
        connection.close()
    if version > SCHEMA_VERSION:
        message = Phrase(
            "“{name}” was written by a newer version of this program (format {version}; this one "
            "reads up to {schema_version}). Nothing was changed. Install the newer version.",
            name=file.name,
            version=version,
            schema_version=SCHEMA_VERSION,
        )
        raise NotAPortfolio(message)
    return version < SCHEMA_VERSION


def migrate(
    file: Path,
    key: bytes,
    salt: bytes | None = None,
    *,
    scripts: Path = SCRIPTS,
    version: int = SCHEMA_VERSION,
) -> None:
    """Runs what is missing, in one transaction.

    Raises StorageFailed and changes nothing if a row would be lost.
    """
    with failures_as_sentences(), closing(connect(file, key, salt)) as connection:
        _migrate(connection, scripts, version)


def _migrate(raw: "sqlcipher.Connection", scripts: Path, version: int) -> None:
    from alembic import command  # a second of start-up, needed only here  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    raw.execute("PRAGMA foreign_keys = OFF")
    engine = sa.create_engine(
        "sqlite+pysqlite://", module=sqlcipher, creator=lambda: raw, poolclass=StaticPool
    )
    sa.event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    config = Config()
    config.set_main_option("script_location", str(scripts))
    with engine.begin() as connection:
        before = _row_counts(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _require_intact(connection, before)
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _row_counts(connection: sa.Connection) -> dict[str, int]:
    names = sa.inspect(connection).get_table_names()
    kept = [name for name in names if not name.startswith((SEARCH_TABLE, "alembic"))]
    return {
        name: int(
            connection.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one()
        )
        for name in kept
    }


def _require_intact(connection: sa.Connection, before: dict[str, int]) -> None:
    after = _row_counts(connection)
    lost = [name for name, count in before.items() if after.get(name, 0) < count]
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if lost or orphans:
        message = Phrase(
            "This file could not be brought to the present format without losing something "
            "({lost}). It was left as it was.",
            lost=", ".join(lost) or "broken references",
        )
        raise StorageFailed(message)
