"""Words that are to go, where they stand in what cannot be said without them."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence

from sqlmodel import Session, col, select

from fcp_portfolio.domain.merging import LASTING, NOTE
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request_json import request_json
from fcp_portfolio.domain.subject import SUBJECTS
from fcp_portfolio.domain.typed_text import Passage
from fcp_portfolio.storage.erasure import Erasure
from fcp_portfolio.storage.requests import KeptRequest
from fcp_portfolio.storage.tables import (
    AttachmentRow,
    DefinitionRow,
    EntryRow,
    FileRow,
    HistoryRow,
    HistoryValueRow,
)

Says = Callable[[str], bool]
_CALLED = {
    "entry": Phrase("entries"),
    "person": Phrase("people"),
    "rating": Phrase("ratings"),
    "known_key": Phrase("known keys"),
    "planned": Phrase("planned sessions"),
    **{name: kind.called for name, kind in SUBJECTS.items()},
}


def in_files(session: Session, erasure: Erasure, says: Says) -> Iterator[str]:
    """Files of entries that stay, in whose text the words were found."""
    query = (
        select(AttachmentRow.entry_id, AttachmentRow.name, EntryRow.title, FileRow.text)
        .join(FileRow, col(FileRow.sha256) == col(AttachmentRow.sha256))
        .join(EntryRow, col(EntryRow.id) == col(AttachmentRow.entry_id))
        .where(col(FileRow.text) != "")
        .order_by(col(EntryRow.created), col(AttachmentRow.position))
    )
    for entry, name, title, text in session.exec(query):
        if entry not in erasure.whole and says(text):
            yield Phrase(
                "the file “{name}” of “{title}”: erase the file as a whole", name=name, title=title
            )


def in_states(session: Session, erasure: Erasure, words: Sequence[Passage]) -> Iterator[str]:
    """Everything else that is kept, now or earlier, and says any of the words."""
    query = (
        select(HistoryRow.subject_kind, HistoryRow.subject, HistoryValueRow.value)
        .join(HistoryValueRow, col(HistoryValueRow.history_id) == col(HistoryRow.id))
        .where(col(HistoryRow.subject_kind).not_in([NOTE, "definition", *LASTING]))
        .order_by(col(HistoryRow.turn))
    )
    found = {
        subject: kind
        for kind, subject, value in (session.exec(query) if words else ())
        if subject not in erasure.subjects and _says(value, words)
    }
    for subject, kind in found.items():
        yield Phrase(
            "the {kinds}, in {id}: erase it there too",
            kinds=_CALLED.get(kind, Phrase("details")),
            id=subject[:8],
        )


def _says(value: str, words: Sequence[Passage]) -> bool:
    folded = value.casefold()
    asked = [one for one in words if one.hint in folded]  # which spares reading the others
    return bool(asked) and any(
        one.stands_in(text) for text in _texts(json.loads(value)) for one in asked
    )


def in_definitions(session: Session, says: Says) -> Iterator[str]:
    """Forms and frameworks that the portfolio keeps."""
    for row in session.exec(select(DefinitionRow).order_by(DefinitionRow.name)):
        if says(row.text):
            yield Phrase("the form or framework “{name}”, which stays readable", name=row.name)


def in_lines(session: Session, says: Says) -> Iterator[str]:
    """Lines of the history: their chain proves that none was changed, so that none can be."""
    query = select(HistoryRow.what, HistoryRow.who, HistoryRow.at).order_by(col(HistoryRow.turn))
    for what, who, at in session.exec(query):
        if says(f"{what}\n{who}"):
            yield Phrase("a line of the history, of {day}, which stays", day=at[:10])


def users_of_file(session: Session, erasure: Erasure) -> Iterator[str]:
    """Other entries that use a file which goes from one: there it stays."""
    query = (
        select(AttachmentRow.name, EntryRow.title)
        .join(EntryRow, col(EntryRow.id) == col(AttachmentRow.entry_id))
        .where(AttachmentRow.sha256 == erasure.file)
        .where(col(AttachmentRow.entry_id).not_in(erasure.subjects))
    )
    for name, title in session.exec(query):
        yield Phrase("“{title}”, which uses “{name}” too", title=title, name=name)


def of_request(kept: KeptRequest) -> str:
    """Every word of a request's record."""
    return "\n".join((kept.why, *_texts(json.loads(request_json(kept.request)))))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def places(session: Session, lines: Sequence[str]) -> Mapping[str, str]:
    """The folder that a line says a backup was written to, for those that say so."""
    query = select(HistoryValueRow.history_id, HistoryValueRow.value).join(
        HistoryRow, col(HistoryRow.id) == col(HistoryValueRow.history_id)
    )
    found = {}
    for line, value in session.exec(query.where(col(HistoryRow.subject_kind) == NOTE)):
        folder = json.loads(value).get("folder") if line in lines else None
        if folder:
            found[line] = str(folder)
    return found
