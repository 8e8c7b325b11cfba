"""`list`, `show`, `history`, `coverage`: what only reads."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    AsJson,
    EntryId,
    File,
    PassphraseFile,
    opened,
    show,
    show_json,
    show_table,
)
from fcp_portfolio.domain.identity import Json, instant_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fcp_portfolio.domain.coverage import Coverage
    from fcp_portfolio.domain.sign_off import Standing
    from fcp_portfolio.services.entries import Row
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.storage.history import HistoryLine

NOTHING = "-"


def list_entries(
    file: File,
    search: Annotated[
        str, typer.Option(metavar="TEXT", help="Words in titles, texts and files.")
    ] = "",
    form: Annotated[str | None, typer.Option(metavar="FORM", help="Only this form.")] = None,
    link: Annotated[
        str | None, typer.Option(metavar="CODE", help="Only what is linked to it.")
    ] = None,
    tag: Annotated[str | None, typer.Option(metavar="WORD", help="Only what has this tag.")] = None,
    *,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """The entries, newest first."""
    from fcp_portfolio.services.entries import Query, link_to
    from fcp_portfolio.services.entries import list_entries as rows_of

    with opened(file, passphrase_file, reading=True) as portfolio:
        node = link_to(portfolio, link).path if link else None
        if form is not None:
            portfolio.form(form)
        rows = rows_of(portfolio, Query(search=search, form=form, node=node, tag=tag))
        if as_json:
            show_json("entries", {"entries": [_row_json(row) for row in rows]})
            return
        show_table([_row_cells(portfolio, row) for row in rows])


def show_entry(
    file: File,
    entry: EntryId,
    *,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """One entry, whole."""
    from fcp_portfolio.services.entries import get_entry
    from fcp_portfolio.services.exchange import entry_json
    from fcp_portfolio.services.sign_offs import of_entry

    with opened(file, passphrase_file, reading=True) as portfolio:
        found = get_entry(portfolio, entry)
        value = entry_json(portfolio, found)
        if stood_by := [*map(_stood_by_json, of_entry(portfolio, found.id))]:
            value["stood_by"] = stood_by
    if as_json:
        show_json("entry", value)
        return
    for line in _lines(value):
        show(line)
    if found.content.elsewhere:
        show(found.content.elsewhere.sentence)


def history(file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None) -> None:
    """Every change: when, who, what, to which entry."""
    from fcp_portfolio.services.reading import history as lines_of

    with opened(file, passphrase_file, reading=True, kind=None) as portfolio:
        lines = lines_of(portfolio)
    if as_json:
        show_json("history", {"lines": [_history_json(line) for line in lines]})
        return
    rows = [(instant_text(line.at), line.who, _said(line), line.subject[:8]) for line in lines]
    show_table(rows)


def _said(line: "HistoryLine") -> str:
    """What was done; of somebody, with the name that is still kept."""
    told = line.subject_kind == "entry" or not line.title or line.title in line.what
    return line.what if told else f"{line.what}: {line.title}"


def coverage(
    file: File,
    framework: Annotated[
        str | None, typer.Option(metavar="ID", help="“framework list” names them.")
    ] = None,
    *,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """How much evidence each capability has, by framework."""
    from fcp_portfolio.services.reading import coverage_of
    from fcp_portfolio.services.stages import stages

    with opened(file, passphrase_file, reading=True) as portfolio:
        chosen = [portfolio.framework(framework)] if framework else portfolio.frameworks
        covered = [(one, coverage_of(portfolio, one.key)) for one in chosen]
        found = stages(portfolio)
    if as_json:
        value: list[Json] = [
            {"id": one.key, "title": one.title, "capabilities": [_coverage_json(r) for r in rows]}
            for one, rows in covered
        ]
        told: list[Json] = [{"id": s.stage.key, "words": s.words} for s in found]
        show_json("coverage", {"frameworks": value, "stages": told})
        return
    heading = ("", "Capability", "Status", "Pieces", "Kinds", "Latest", "Own rating")
    for one, rows in covered:
        show(one.title)
        show_table([heading, *(_coverage_cells(row) for row in rows)])
    for stage in found:
        show(f"{stage.stage.label}: {stage.words}.")


list_entries.__name__ = "list"
show_entry.__name__ = "show"
COMMANDS = (list_entries, show_entry, history, coverage)


def _row_json(row: "Row") -> dict[str, Json]:
    return {
        "id": row.id,
        "title": row.title,
        "form": row.form,
        "occurred": row.occurred.isoformat() if row.occurred else None,
        "minutes": row.minutes,
        "person": row.person or None,
        "state": "Draft" if row.draft else "Final",
        "private": row.private,
        "links": list(row.codes),
        "files": row.files,
        "revision": row.revision,
        "hit": row.hit.replace("\x02", "").replace("\x03", "") or None,
        "place": row.place or None,
        "where": row.where or None,
    }


def _row_cells(portfolio: "Portfolio", row: "Row") -> tuple[str, ...]:
    return (
        row.id[:8],
        row.occurred.isoformat() if row.occurred else "no date",
        _state(row),
        portfolio.forms[row.form].short_title if row.form in portfolio.forms else row.form,
        row.title,
        " ".join(row.codes),
    )


def _state(row: "Row") -> str:
    words = [word for word, holds in (("draft", row.draft), ("private", row.private)) if holds]
    return ", ".join(words)


def _history_json(line: "HistoryLine") -> dict[str, Json]:
    return {
        "at": instant_text(line.at),
        "zone": line.zone,
        "who": line.who,
        "what": line.what,
        "kind": line.subject_kind,
        "subject": line.subject,
        "change": line.change,
        "chain": line.chain,
    }


def _coverage_json(row: "Coverage") -> dict[str, Json]:
    rating = row.rating
    return {
        "path": row.node.path,
        "code": row.node.code,
        "title": row.node.title,
        "status": row.status,
        "pieces": row.pieces,
        "drafts": row.drafts,
        "kinds": list(row.kinds),
        "latest": row.latest.isoformat() if row.latest else None,
        "rating": {"level": rating.level, "on": rating.on.isoformat()} if rating else None,
        "sign_off": _sign_off_json(row.standing) if row.standing else None,
    }


def _sign_off_json(standing: "Standing") -> dict[str, Json]:
    return {
        "id": standing.sign_off.id,
        "level": standing.level or None,
        "by": standing.answer.described,
        "on": standing.sign_off.on.isoformat(),
        "way": str(standing.answer.way),
        "stands": standing.stands,
        "confirmed": standing.confirmed,
        "complete": standing.complete,
        "covered": standing.covered,
        "changed": [asdict(one) for one in standing.changed],
        "erased": list(standing.erased),
    }


def _stood_by_json(standing: "Standing") -> Json:
    """Who assessed or confirmed an entry; the first line is what a person reads."""
    told = {
        "sentence": standing.sentence,
        "said": standing.said,
        "comment": standing.sign_off.comment or None,
    }
    return {**told, **_sign_off_json(standing)}


def _coverage_cells(row: "Coverage") -> tuple[str, ...]:
    return (
        row.node.code,
        row.node.title,
        row.status,
        str(row.pieces),
        str(len(row.kinds)),
        row.latest.isoformat() if row.latest else NOTHING,
        row.rating.level if row.rating else NOTHING,
    )


def _lines(value: "Mapping[str, Json]", indent: str = "") -> "Iterator[str]":
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield f"{indent}{key}:"
            yield from _lines(inner, indent + "  ")
        elif isinstance(inner, list):
            yield f"{indent}{key}:"
            for item in inner:
                yield from _item_lines(item, indent + "  ")
        else:
            yield f"{indent}{key}: {_plain(inner, indent)}"


def _item_lines(item: Json, indent: str) -> "Iterator[str]":
    if isinstance(item, dict):
        first, *rest = _lines(item, indent + "  ")
        yield f"{indent}- {first.strip()}"
        yield from rest
    else:
        yield f"{indent}- {_plain(item, indent)}"


def _plain(value: Json, indent: str) -> str:
    words = {None: NOTHING, True: "yes", False: "no"}
    if value is None or isinstance(value, bool):
        return words[value]
    return str(value).replace("\n", f"\n{indent}  ")
