"""What was previewed is taken in: one transaction, one change, one undo."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fcp_portfolio.domain.errors import Cancelled, Refused
from fcp_portfolio.domain.identity import Json, new_id, sha256_hex
from fcp_portfolio.domain.importing.columns import Columns, columns_json
from fcp_portfolio.domain.importing.items import Item
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.requirement import Given
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import checked_form, write_entry
from fcp_portfolio.services.export import Progress, no_progress
from fcp_portfolio.services.files import CheckedFile, check_bytes, keep_checked, never
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import imports
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.given import given_state, id_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The ids of the entries that were made, in the order of the list or folder."""

    entries: tuple[str, ...]


def take_in(
    portfolio: Portfolio,
    name: str,
    items: Sequence[Item],
    *,
    headings: Collection[str] = (),
    columns: Columns | None = None,
    said: Sequence[Given] = (),
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Done[Imported]:
    """Makes an entry of each of these items, all of them or none.

    `name` is that of the list or folder; `headings` and `columns` are remembered for the next
    list with the same headings; what is `said` to routes comes along. Raises Refused for nothing,
    for what cannot be kept, and for what was taken in since the preview; FileRefused for a file
    that changed since; Cancelled.
    """
    if not items:
        message = Phrase("Nothing new is chosen of “{name}”. Nothing was taken in.", name=name)
        raise Refused(message)
    what = f"Imported {len(items)} {'entry' if len(items) == 1 else 'entries'}"
    import_id = new_id()
    with portfolio.change() as change:
        _require_new(change, items)
        meant: dict[str, Json] = columns_json(columns) if columns else {}
        state = imports.import_state(name, headings, meant)
        change.record(what, "import", import_id, state)
        made = []
        for number, item in enumerate(items, 1):
            if cancelled():
                raise Cancelled
            progress(item.place, number, len(items))
            made.append(_taken(portfolio, change, item, what))
        digests = [item.digest for item in items]
        imports.keep_digests(change, import_id, zip(digests, made, strict=True))
        _say_to_routes(change, said, dict(zip((item.was for item in items), made, strict=True)))
    said_ = Phrase("Imported {n} (entry|entries) from “{name}”.", None, len(items), name=name)
    return Done(
        value=Imported(entries=tuple(made)),
        changed=Changed.ENTRIES | Changed.FILES | (Changed.GIVEN if said else Changed.NOTHING),
        undo=change.id,
        said=said_,
    )


def _say_to_routes(change: Change, said: Sequence[Given], made: Mapping[str, str]) -> None:
    """Sets what an export says; a document only where the entry that has it was taken in."""
    for one in said:
        if one.entry and one.entry not in made:
            continue
        name = id_of(change, one.route, one.about)
        state = given_state(replace(one, entry=made.get(one.entry, "")))
        change.record(f"Imported what is said to “{one.about}”", "given", name, state)


def _require_new(change: Change, items: Sequence[Item]) -> None:
    """Each once: neither twice among these, nor since the preview."""
    had = imports.imported(change.session)
    seen: set[str] = set()
    for item in items:
        if item.digest in had or item.digest in seen:
            message = Phrase(
                "{place} was taken in already. Nothing was taken in: look at the preview again.",
                place=item.place,
            )
            raise Refused(message)
        seen.add(item.digest)


def _taken(portfolio: Portfolio, change: Change, item: Item, what: str) -> str:
    if item.content is None:
        raise Refused(item.refused)
    content = item.content
    if item.file is not None:
        checked = _checked(item.file, item.digest)
        kept = keep_checked(change.session, change.portfolio_id, checked)
        content = replace(content, attachments=(*content.attachments, kept))
    checked_form(portfolio, content, draft=item.draft)
    return write_entry(portfolio, change, new_id(), content, draft=item.draft, what=what).id


def _checked(file: Path, digest: str) -> CheckedFile:
    """The file as it was looked at; raises FileRefused where it is another one now."""
    from fcp_portfolio.documents.inspection import read_file  # heavy
    from fcp_portfolio.documents.inspection.values import refused

    data = read_file(file)
    if sha256_hex(data) != digest:
        changed = Phrase("it was changed since the preview; look at it again")
        raise refused(file.name, changed)
    return check_bytes(data, file.name)
