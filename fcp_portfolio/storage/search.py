"""Full-text search over titles, texts and the text of attached files."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.form import Value
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.sought import said_place, words_in
from fcp_portfolio.storage.files import PASSAGE, passages_in, passages_of
from fcp_portfolio.storage.tables import AttachmentRow, FileRow

HIT_START, HIT_END = "\x02", "\x03"
_FILES = "files"
_COLUMNS = ("title", "text", _FILES)
_FILE = "\x1c"  # stands before each file in the index; to the index it is a space
_EXCERPTS = """
SELECT entry_id,
  snippet(entry_search, 1, :s, :e, '…', 12),
  snippet(entry_search, 2, :s, :e, '…', 12),
  snippet(entry_search, 3, :s, :e, '…', 12)
FROM entry_search WHERE entry_search MATCH :query
"""
_FILES_MARKED = """
SELECT entry_id, highlight(entry_search, 3, :s, :e) FROM entry_search
WHERE entry_search MATCH :query
"""
_AMONG = """
AND rowid IN (SELECT search_row FROM entry WHERE id IN (SELECT value FROM json_each(:ids)))
"""


def index(
    session: Session,
    entry_id: str,
    content: Content,
    row: int | None,
    beside: Iterable[Content] = (),
) -> int:
    """Puts an entry's words into the index, in place of what it held for `row`.

    Words of versions that stand `beside` the one shown are found too, until one is chosen.
    """
    words = [*_words_of(content)]
    for other in beside:
        words += [other.title, *_words_of(other)]
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
            "body": "\n".join(words),
            "files": "\n".join(_file_words(session, content)),
        },
    )
    return int(done.lastrowid)


def forget(session: Session, row: int | None) -> None:
    """Takes an entry's words out of the index."""
    session.connection().execute(
        sa.text("DELETE FROM entry_search WHERE rowid = :row"), {"row": row}
    )


def rebuild(session: Session) -> None:
    """Makes the index anew from what it is to find: no word is left of what it once found."""
    session.connection().execute(
        sa.text("INSERT INTO entry_search(entry_search) VALUES ('rebuild')")
    )


def query_of(typed: str) -> str:
    """What a person typed as an FTS5 query: every word, each one perhaps unfinished."""
    return " ".join(f'"{word}"*' for word in words_in(typed))


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


class Excerpt(NamedTuple):
    """A hit: in which column, the words around it, and where in a file, such as “a.pdf, page 2”."""

    place: str
    hit: str
    where: str = ""


def excerpts(
    session: Session, typed: str, ids: Collection[str] | None = None
) -> dict[str, Excerpt]:
    """Entry id -> excerpt, for all hits or those among `ids`.

    The match stands between HIT_START and HIT_END. Reading the texts is what takes long.
    """
    query = query_of(typed)
    if not query:
        return {}
    among = "" if ids is None else _AMONG
    values = {"s": HIT_START, "e": HIT_END, "query": query, "ids": json.dumps(list(ids or ()))}
    found = session.connection().execute(sa.text(f"{_EXCERPTS} {among}"), values)
    best = {entry: _best(excerpts) for entry, *excerpts in found}
    filed = [entry for entry, excerpt in best.items() if excerpt.place == _FILES]
    return best | _with_where(session, query, {entry: best[entry] for entry in filed})


def _best(excerpts: list[str]) -> Excerpt:
    marked = [(p, x) for p, x in zip(_COLUMNS, excerpts, strict=True) if HIT_START in (x or "")]
    place, excerpt = marked[0]
    return Excerpt(place, " ".join(excerpt.split()))


def _with_where(session: Session, query: str, found: Mapping[str, Excerpt]) -> dict[str, Excerpt]:
    """The excerpts of files with the file's name and the place in it, where it has places."""
    if not found:
        return {}
    values = {"s": HIT_START, "e": HIT_END, "query": query, "ids": json.dumps(list(found))}
    texts = session.connection().execute(sa.text(f"{_FILES_MARKED} {_AMONG}"), values)
    heads = {entry: text[: text.index(HIT_START)] for entry, text in texts}
    names = _places_in_files(session, found)
    return {
        entry: one._replace(where=_where(heads[entry], names.get(entry, [])))
        for entry, one in found.items()
    }


def _where(head: str, files: list[tuple[str, list[str]]]) -> str:
    """The place after a head of indexed text, by counting what stands before each part."""
    file = head.count(_FILE) - 1
    if not 0 <= file < len(files):
        return ""  # indexed before places were, or the file is gone
    name, places = files[file]
    passage = head[head.rindex(_FILE) :].count(PASSAGE) - 1
    place = places[passage] if 0 <= passage < len(places) else ""
    if not place[-1:].isdigit():
        return name  # one whole has only a working name
    return Phrase("{file}, {place}", file=name, place=said_place(place))


def _places_in_files(
    session: Session, ids: Collection[str]
) -> dict[str, list[tuple[str, list[str]]]]:
    query = (
        select(AttachmentRow.entry_id, AttachmentRow.name, FileRow.text)
        .join(FileRow, col(FileRow.sha256) == col(AttachmentRow.sha256))
        .where(col(AttachmentRow.entry_id).in_(ids))
        .order_by(col(AttachmentRow.position))
    )
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for entry, name, text in session.exec(query):
        places = [place for place, _ in passages_in(text)]
        found.setdefault(entry, []).append((name, places))
    return found


def _words_of(content: Content) -> Iterator[str]:
    for value in content.values.values():
        yield from texts_in(value)
    for link in content.links:
        yield f"{link.code} {link.title} {link.why}"
    yield from content.tags


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
        yield f"{_FILE}{item.name} {item.description}"
        yield from (PASSAGE + text for _, text in passages_of(session, item.sha256))
