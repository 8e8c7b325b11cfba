"""Bringing a file to another schema loses nothing, or is refused and changes nothing."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlcipher3 import dbapi2 as sqlcipher
from sqlmodel import SQLModel

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.services.entries import Query, edit_entry, list_entries, log_entry
from fcp_portfolio.services.keys import own_keys
from fcp_portfolio.services.people import people
from fcp_portfolio.services.plans import Wish, plan_sessions, plans
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.storage import migration, tables
from fcp_portfolio.storage.database import SCHEMA_VERSION, connect
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief, opened

NEXT = SCHEMA_VERSION + 1
BEFORE = Path(__file__).parent / "written_before"


@pytest.fixture
def filled(file: Path, secret: RawKey) -> Path:
    """A published file with one entry."""
    with opened(file, secret) as portfolio:
        log_entry(portfolio, debrief())
    return file


def scripts(folder: Path, upgrade: str) -> Path:
    """The migrations that ship and one more."""
    copied = folder / "migrations"
    shutil.copytree(migration.SCRIPTS, copied, ignore=shutil.ignore_patterns("__pycache__"))
    lines = ["import sqlalchemy as sa", "from alembic import op", 'revision = "9999"']
    lines += [f'down_revision = "{SCHEMA_VERSION:04d}"', "def upgrade():"]
    (copied / "versions" / "v9999_next.py").write_text("\n".join([*lines, f"    {upgrade}", ""]))
    return copied


def rows(file: Path, secret: RawKey, query: str) -> list[tuple[object, ...]]:
    with closing(connect(file, secret.data, read_only=True)) as connection:
        return list(connection.execute(query).fetchall())


def test_schema_version_is_the_number_of_migrations() -> None:
    found = sorted((migration.SCRIPTS / "versions").glob("v*.py"))
    assert [int(path.name[1:5]) for path in found] == list(range(1, SCHEMA_VERSION + 1))


def test_migrations_and_models_agree(file: Path, secret: RawKey) -> None:
    with closing(connect(file, secret.data)) as raw:
        engine = sa.create_engine(
            "sqlite+pysqlite://", module=sqlcipher, creator=lambda: raw, poolclass=sa.StaticPool
        )
        with engine.connect() as connection:
            context = MigrationContext.configure(
                connection,
                opts={"include_object": migration.in_models, "compare_server_default": True},
            )
            assert compare_metadata(context, SQLModel.metadata) == []


def test_every_table_carries_the_portfolio(file: Path, secret: RawKey) -> None:
    names = "SELECT name FROM sqlite_master WHERE type = 'table'"
    found = {str(name) for (name,) in rows(file, secret, names)}
    ours = {n for n in found if not n.startswith((tables.SEARCH_TABLE, "alembic", "sqlite"))}
    for name in ours:
        columns = [row[1] for row in rows(file, secret, f"PRAGMA table_info({name})")]
        assert "portfolio_id" in columns, name


def test_migration_keeps_every_row(filled: Path, secret: RawKey, tmp_path: Path) -> None:
    upgrade = (
        "with op.batch_alter_table('entry', recreate='always') as batch:\n"
        "        batch.add_column(sa.Column('mood', sa.String()))"
    )
    values = "SELECT history_id FROM history_value ORDER BY 1"
    before = rows(filled, secret, values)
    migration.migrate(filled, secret.data, scripts=scripts(tmp_path, upgrade), version=NEXT)
    assert rows(filled, secret, "PRAGMA user_version") == [(NEXT,)]
    assert rows(filled, secret, "SELECT title, mood FROM entry") == [("Knee pain in clinic", None)]
    assert rows(filled, secret, values) == before
    found = "SELECT entry_id FROM entry_search WHERE entry_search MATCH 'knee'"
    assert rows(filled, secret, found) == rows(filled, secret, "SELECT id FROM entry")


@pytest.mark.parametrize(
    ("upgrade", "what"),
    [
        ("op.execute('DELETE FROM history_value')", "history_value"),
        ("op.execute('DELETE FROM history_value'); op.drop_table('typing')", "history_value"),
        ("op.execute(\"UPDATE entry SET portfolio_id = 'x'\")", "broken references"),
    ],
)
def test_migration_that_would_lose_something_is_refused(
    filled: Path, secret: RawKey, tmp_path: Path, upgrade: str, what: str
) -> None:
    before = filled.read_bytes()
    with pytest.raises(StorageFailed) as failed:
        migration.migrate(filled, secret.data, scripts=scripts(tmp_path, upgrade), version=NEXT)
    assert failed.value.sentence == (
        "This file could not be brought to the present format without losing something "
        f"({what}). It was left as it was."
    )
    assert filled.read_bytes() == before


def test_migration_that_fails_halfway_changes_nothing(
    filled: Path, secret: RawKey, tmp_path: Path
) -> None:
    before = filled.read_bytes()
    upgrade = "op.drop_table('typing'); op.execute('DELETE FROM nowhere')"
    with pytest.raises(StorageFailed) as failed:
        migration.migrate(filled, secret.data, scripts=scripts(tmp_path, upgrade), version=NEXT)
    assert "no such table: nowhere" in failed.value.sentence
    assert filled.read_bytes() == before
    with opened(filled, secret) as portfolio:
        assert len(list_entries(portfolio, Query())) == 1


def test_portfolio_of_version_1_is_opened_with_all_it_holds(tmp_path: Path) -> None:
    """It was written by the program as it was then: an entry with a file, a person, a key."""
    file, key = tmp_path / "old.fcpfolio", RawKey(bytes(range(32)))
    shutil.copyfile(BEFORE / "version-1.fcpfolio", file)
    with opened(file, key) as portfolio:
        (row,) = list_entries(portfolio, Query())
        assert (row.title, row.files) == ("Written by version 1", 1)
        assert [person.name for person in people(portfolio)] == ["Dr Sam Example"]
        assert len(own_keys(portfolio)) == 1
        assert list_requests(portfolio) == ()
        log_entry(portfolio, debrief("Written now"))
    assert rows(file, key, "PRAGMA user_version") == [(SCHEMA_VERSION,)]


def test_portfolio_of_version_7_has_nothing_planned_and_can_plan(tmp_path: Path) -> None:
    file, key = tmp_path / "old.fcpfolio", RawKey(bytes(range(32)))
    shutil.copyfile(BEFORE / "version-7.fcpfolio", file)
    with opened(file, key) as portfolio:
        (row,) = list_entries(portfolio, Query())
        assert (row.title, row.person) == ("Written by version 7", "Dr Sam Example")
        assert plans(portfolio) == ()
        plan_sessions(portfolio, Wish(form="supervision-meeting", on=portfolio.today()))
    assert rows(file, key, "SELECT form, state FROM planned") == [
        ("supervision-meeting", "planned")
    ]


def test_portfolio_of_version_8_keeps_its_order_and_what_was_erased(tmp_path: Path) -> None:
    """Its one order of lines becomes turns; a line follows the one before about the same thing."""
    file, key = tmp_path / "old.fcpfolio", RawKey(bytes(range(32)))
    shutil.copyfile(BEFORE / "version-8.fcpfolio", file)
    with opened(file, key) as portfolio:
        assert check(portfolio) == ()
        found = [(line.what, line.title) for line in history(portfolio)]
        kept = {row.title: row.id for row in list_entries(portfolio, Query())}
        edit_entry(portfolio, kept["Written by version 8"], debrief("Written now"), draft=False)
    assert found == [
        ("Made the portfolio", ""),
        ("Logged", "Written by version 8"),
        ("Edited", "Written by version 8"),
        ("Logged", ""),
        ("Logged", "Without the passage"),
        ("Edited", "Without the passage"),
        ("Erased for good: A name", ""),
        ("Erased for good: A name", "Without the passage"),
    ]
    turns = "SELECT turn FROM history ORDER BY turn"
    assert rows(file, key, turns) == [(number,) for number in range(1, 10)]
    follows = (
        "SELECT one.turn, before.turn FROM history AS one JOIN history AS before "
        "ON one.follows = before.id ORDER BY 1"
    )
    assert rows(file, key, follows) == [(3, 2), (6, 5), (7, 4), (8, 6), (9, 3)]
