"""Full-text search over titles, texts and the text of attached files."""

import json
import re
from collections.abc import Collection, Iterator, Mapping

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.form import Value
from fcp_portfolio.storage.tables import FileRow

HIT_START, HIT_END = "\x02", "\x03"
_WORD = re.compile(r"\w+")
_COLUMNS = ("title", "text", "files")
_EXCERPTS = """
SELECT entry_id,
  snippet(entry_search, 1, :s, :e, '…', 12),
  snippet(entry_search, 2, :s, :e, '…', 12),
  snippet(entry_search, 3, :s, :e, '…', 12)
FROM entry_search WHERE entry_search MATCH :query
"""
_AMONG = """
AND rowid IN (SELECT search_row FROM entry WHERE id IN (SELECT value FROM json_each(:ids)))
"""


def index(session: Session, entry_id: str, content: Content, row: int | None) -> int:
    """Puts an entry's words into the index, in place of what it held for `row`."""
    if row is not None:
        session.connection().execute(
            sa.text("DELETE FROM entry_search WHERE rowid = :row"), {"row": row}
        )
    done = session.connection().execute(
        sa.text(
            "INSERT INTO entry_search(rowid, entry_id, title, body, files) "
            "VALUES (:row, :entry, :title, :body, :files)"
        ),
        {
            "row": row,
            "entry": entry_id,
            "title": content.title,
            "body": "\n".join(_words_of(content)),
            "files": "\n".join(_file_words(session, content)),
        },
    )
    return int(done.lastrowid)


def forget(session: Session, row: int | None) -> None:
    """Takes an entry's words out of the index, bytes included."""
    connection = session.connection()
    connection.execute(sa.text("DELETE FROM entry_search WHERE rowid = :row"), {"row": row})
    connection.execute(sa.text("INSERT INTO entry_search(entry_search) VALUES ('optimize')"))


def query_of(typed: str) -> str:
    """What a person typed as an FTS5 query: every word, each one perhaps unfinished."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(typed))


def matching(typed: str, *, in_titles: bool = False) -> "sa.Select[int] | tuple[()]":
    """The rows of the index that hold every word; their texts are not read for it."""
    query = query_of(typed)
    if not query:
        return ()
    if in_titles:
        query = f"title : ({query})"
    matches = sa.text("entry_search MATCH :query").bindparams(query=query)
    rows: sa.ColumnClause[int] = sa.literal_column("rowid")
    return sa.select(rows).select_from(sa.text("entry_search")).where(matches)


def excerpts(
    session: Session, typed: str, ids: Collection[str] | None = None
) -> dict[str, tuple[str, str]]:
    """Entry id -> (place, excerpt), for all hits or those among `ids`.

    The match stands between HIT_START and HIT_END. Reading the texts is what takes long.
    """
    query = query_of(typed)
    if not query:
        return {}
    among = "" if ids is None else _AMONG
    found = session.connection().execute(
        sa.text(f"{_EXCERPTS} {among}"),
        {"s": HIT_START, "e": HIT_END, "query": query, "ids": json.dumps(list(ids or ()))},
    )
    return {entry: _best(excerpts) for entry, *excerpts in found}


def _best(excerpts: list[str]) -> tuple[str, str]:
    marked = [(p, x) for p, x in zip(_COLUMNS, excerpts, strict=True) if HIT_START in (x or "")]
    place, excerpt = marked[0]
    return place, " ".join(excerpt.split())


def _words_of(content: Content) -> Iterator[str]:
    for value in content.values.values():
        yield from texts_in(value)
    for link in content.links:
        yield f"{link.code} {link.title} {link.why}"


def texts_in(value: Value) -> Iterator[str]:
    """Every text inside a field's value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_in(inner)


def _file_words(session: Session, content: Content) -> Iterator[str]:
    for item in content.attachments:
        yield f"{item.name} {item.description}"
        found = session.exec(select(FileRow.text).where(col(FileRow.sha256) == item.sha256))
        yield from found
