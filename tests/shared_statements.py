"""What SQLAlchemy works out about a statement, worked out once for all that a process opens.

Each file has an engine of its own, which begins without knowing any statement. Tests open thousands
of files, and a quarter of their time went into the same statements again.
"""

from typing import Any

import sqlalchemy as sa


def share_statements() -> None:
    """From now on in this process, engines for the same database share dialect and cache."""
    create = sa.create_engine
    shared: dict[Any, Any] = {}

    def created(url: str, **how: Any) -> sa.Engine:
        engine = create(url, **how)
        kind = type(engine.dialect), engine.dialect.dbapi
        known = engine.dialect, engine._compiled_cache  # noqa: SLF001  it cannot be given
        engine.dialect, engine._compiled_cache = shared.setdefault(kind, known)  # noqa: SLF001
        return engine

    sa.create_engine = created
