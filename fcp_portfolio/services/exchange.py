"""An entry as plain data: what `show --json` prints and `log --from` takes."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from fcp_portfolio.domain.elsewhere import SignedElsewhere, elsewhere_json
from fcp_portfolio.domain.entry import Attachment, Content, Entry, Link
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.form import Field, FieldKind, Form, Value, asks_for_criteria, read_value
from fcp_portfolio.domain.identity import Json, instant_text
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services.entries import link_to, whole_entries
from fcp_portfolio.services.files import CheckedFile, check_file
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import everyone
from fcp_portfolio.storage.plain_file import Plain, read_plain

ENTRY_SCHEMA = "fcp-portfolio/entry/1"
_NOT_LOGGED = Phrase("Nothing was logged.")
_MEANT = {"date": "occurred", "capabilities": "links", "files": "attachments", "fields": "values"}
_RECORD = ("schema", "kind", "id", "revision", "created", "changed", "zone", "stood_by")
_TAKEN = (
    "form",
    "form_edition",
    "state",
    "title",
    "occurred",
    "minutes",
    "person",
    "values",
    "links",
    "attachments",
    "private",
    "tags",
    "elsewhere",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a file asks to be logged."""

    content: Content
    draft: bool
    files: tuple[CheckedFile, ...] = field(default=())


def entry_json(
    portfolio: Portfolio, entry: Entry, people: Mapping[str, Person] | None = None
) -> dict[str, Json]:
    """An entry in the order in which a document prints it; `people` saves reading them again."""
    content = entry.content
    form = portfolio.form(content.form, content.form_edition)
    known = everyone(portfolio) if people is None else people
    person = known.get(content.person or "")
    return {
        "schema": ENTRY_SCHEMA,
        "kind": form.title,
        "title": content.title,
        "state": "Draft" if entry.draft else "Final",
        "occurred": content.occurred.isoformat() if content.occurred else None,
        "minutes": content.minutes,
        "person": person.described if person else None,
        **({"elsewhere": elsewhere_json(content.elsewhere)} if content.elsewhere else {}),
        "values": {
            item.id: in_form_order(item, content.values[item.id])
            for item in form.fields
            if item.id in content.values
        },
        "links": [_link_json(link) for link in content.links],
        "attachments": [_attachment_json(item) for item in content.attachments],
        "id": entry.id,
        "form": content.form,
        "form_edition": content.form_edition,
        "revision": entry.revision,
        "created": instant_text(entry.created),
        "changed": instant_text(entry.changed),
        "zone": entry.zone,
        "private": content.private,
        "tags": list(content.tags),
    }


def in_form_order(item: Field, value: Value) -> Value:
    """A scale's criteria and a table's columns in the order in which the form has them."""
    if item.kind is FieldKind.SCALE and isinstance(value, Mapping):
        return {c.id: _level(value[c.id]) for c in item.criteria if c.id in value}
    if item.kind is FieldKind.TABLE and isinstance(value, Sequence):
        return [_ordered_row(item, row) for row in value if isinstance(row, Mapping)]
    return value


def _ordered_row(table: Field, row: Mapping[str, Value]) -> Value:
    return {column.id: row[column.id] for column in table.columns if column.id in row}


def read_entry_file(portfolio: Portfolio, data: bytes, name: str, folder: Path) -> Given:
    """What an entry file says; file names in it are relative to `folder`.

    Raises DefinitionError for the file, Refused for what it says, FileRefused for attachments.
    """
    return given_entry(portfolio, read_plain(data, name), folder)


def given_entry(portfolio: Portfolio, plain: Mapping[str, Plain], folder: Path) -> Given:
    """What plain data asks to be logged."""
    _require_known(Phrase("the entry"), plain, (*_TAKEN, *_RECORD))
    _require_schema(plain)
    form = portfolio.form(_text(plain, "form"), _text(plain, "form_edition") or None)
    state = _text(plain, "state") or "Final"
    if state not in {"Draft", "Final"}:
        message = Phrase("The state “{state}” is not known. It is Draft or Final.", state=state)
        raise Refused(message)
    kept, files = _attachments(portfolio, _list(plain, "attachments"), folder)
    content = Content(
        form=form.id,
        form_edition=form.edition,
        title=_text(plain, "title"),
        occurred=read_date(_text(plain, "occurred")),
        minutes=_whole_number(plain, "minutes"),
        person=person_id(portfolio, _text(plain, "person")),
        values=_values(form, plain.get("values")),
        links=tuple(_link(portfolio, item) for item in _list(plain, "links")),
        attachments=kept,
        private=_yes(plain, "private"),
        tags=_tags(plain),
        elsewhere=_elsewhere(plain),
    )
    return Given(content=content, draft=state == "Draft", files=files)


def read_date(text: str) -> date | None:
    """An ISO 8601 date, None for no text; raises Refused."""
    if not text:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007  a day, not a time
    except ValueError as error:
        message = Phrase("“{text}” is not a date. Write it like 2026-01-31.", text=text)
        raise Refused(message) from error


def person_id(portfolio: Portfolio, given: str) -> str | None:
    """The id of the person meant by name, description or the beginning of an id."""
    if not given:
        return None
    known = people(portfolio)
    tests: tuple[Callable[[str, str], bool], ...] = (str.__eq__, str.startswith)
    for test in tests:
        found = {
            person.id
            for person in known
            if any(test(text, given) for text in (person.id, person.name, person.described))
        }
        if len(found) == 1:
            return found.pop()
    names = ", ".join(person.name for person in known) or Phrase("nobody yet")
    message = Phrase(
        "There is no one person “{given}” in this portfolio. It knows: {names}.",
        given=given,
        names=names,
    )
    raise NotFound(message)


def _link_json(link: Link) -> dict[str, Json]:
    return {"code": link.code, "title": link.title, "why": link.why, "path": link.path}


def _attachment_json(item: Attachment) -> dict[str, Json]:
    return {
        "name": item.name,
        "description": item.description,
        "media_type": item.media_type,
        "size": item.size,
        "sha256": item.sha256,
    }


def _require_known(where: str, plain: Mapping[str, Plain], known: Sequence[str]) -> None:
    for key in plain:
        if key not in known:
            meant = [name for name in (_MEANT.get(key),) if name in known]
            near = meant or difflib.get_close_matches(key, known, n=1)
            hint = Phrase("Keys: {keys}.", keys=", ".join(known))
            if near:
                hint = Phrase("Did you mean “{word}”?", word=near[0])
            unknown = Phrase("In {where}, “{key}” is not known.", where=where, key=key)
            raise Refused(joined(unknown, hint, _NOT_LOGGED))


def _require_schema(plain: Mapping[str, Plain]) -> None:
    schema = plain.get("schema", ENTRY_SCHEMA)
    if schema != ENTRY_SCHEMA:
        message = Phrase(
            "This is “{schema}”; an entry file is “{ours}”. Nothing was logged.",
            schema=schema,
            ours=ENTRY_SCHEMA,
        )
        raise Refused(message)


def _text(plain: Mapping[str, Plain], key: str) -> str:
    value = plain.get(key)
    if isinstance(value, bool | list | dict):
        raise Refused(Phrase("“{key}” takes text. Nothing was logged.", key=key))
    return "" if value is None else str(value)


def _list(plain: Mapping[str, Plain], key: str) -> list[dict[str, Plain]]:
    value = plain.get(key) or []
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise Refused(
            Phrase("“{key}” takes a list of items with keys. Nothing was logged.", key=key)
        )
    return [item for item in value if isinstance(item, dict)]


def _tags(plain: Mapping[str, Plain]) -> tuple[str, ...]:
    value = plain.get("tags") or []
    if not isinstance(value, list) or any(isinstance(tag, bool | list | dict) for tag in value):
        raise Refused(Phrase("“tags” takes a list of words. Nothing was logged."))
    return tuple(str(tag) for tag in value if tag is not None)


def _elsewhere(plain: Mapping[str, Plain]) -> SignedElsewhere | None:
    given = plain.get("elsewhere")
    if given is None:
        return None
    if not isinstance(given, dict):
        raise Refused(Phrase("“elsewhere” takes who, on and sha256. Nothing was logged."))
    _require_known("“elsewhere”", given, ("who", "on", "sha256"))
    who, on = _text(given, "who"), read_date(_text(given, "on"))
    if not who or on is None:
        raise Refused(Phrase("“elsewhere” says who signed, and on which day. Nothing was logged."))
    return SignedElsewhere(who=who, on=on, sha256=_text(given, "sha256"))


def _whole_number(plain: Mapping[str, Plain], key: str) -> int | None:
    text = _text(plain, key)
    if text and not (text.isdecimal() and text.isascii() and len(text) < 10):  # noqa: PLR2004
        message = Phrase(
            "“{key}” takes a whole number; “{text}” is none. Nothing was logged.",
            key=key,
            text=text,
        )
        raise Refused(message)
    return int(text) if text else None


def _yes(plain: Mapping[str, Plain], key: str) -> bool:
    answers = {"none": False, "false": False, "no": False, "true": True, "yes": True}
    answer = answers.get(str(plain.get(key)).lower())
    if answer is not None:
        return answer
    raise Refused(Phrase("“{key}” takes yes or no. Nothing was logged.", key=key))


def _values(form: Form, given: Plain) -> dict[str, Value]:
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise Refused(Phrase("“values” takes keys, one for each field. Nothing was logged."))
    where = Phrase("the form {title}", title=form.title)
    _require_known(where, given, tuple(f.id for f in form.fields))
    return {key: _value(form.field(key), value) for key, value in given.items()}


def _value(item: Field, given: Plain) -> Value:
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    if isinstance(given, str):
        return read_value(item, given)
    if item.kind is FieldKind.TABLE and isinstance(given, list):
        return [_row(item, row) for row in given]
    if item.kind is FieldKind.SCALE and isinstance(given, dict):
        return {key: _given_level(item, key, rating) for key, rating in given.items()}
    return given


def _given_level(item: Field, criterion: str, rating: Plain) -> Value:
    if criterion not in {c.id for c in item.criteria}:
        raise Refused(asks_for_criteria(item))
    if isinstance(rating, dict):
        _require_known(f"“{item.label}”", rating, ("level", "comment"))
    return _level(rating)


def _row(table: Field, row: Plain) -> Value:
    if not isinstance(row, dict):
        return row
    columns = {column.id: column for column in table.columns}
    return {
        key: _value(columns[key], cell) if key in columns else cell for key, cell in row.items()
    }


def _level(rating: Value) -> Value:
    if not isinstance(rating, Mapping):
        return {"level": rating, "comment": ""}
    return {"level": rating.get("level") or "", "comment": rating.get("comment") or ""}


def _link(portfolio: Portfolio, given: dict[str, Plain]) -> Link:
    _require_known(Phrase("a link"), given, ("code", "title", "why", "path"))
    return link_to(portfolio, _text(given, "path") or _text(given, "code"), _text(given, "why"))


def _attachments(
    portfolio: Portfolio, given: list[dict[str, Plain]], folder: Path
) -> tuple[tuple[Attachment, ...], tuple[CheckedFile, ...]]:
    for item in given:
        keys = ("file", "name", "description", "media_type", "size", "sha256")
        _require_known(Phrase("an attachment"), item, keys)
    new = [item for item in given if _text(item, "file")]
    old = [item for item in given if not _text(item, "file")]
    known = _known_files(portfolio) if old else {}
    kept = tuple(_kept(known, item) for item in old)
    return kept, tuple(_checked(item, folder) for item in new)


def _checked(given: dict[str, Plain], folder: Path) -> CheckedFile:
    path = folder / _text(given, "file")
    return check_file(path, _text(given, "name") or None, _text(given, "description"))


def _known_files(portfolio: Portfolio) -> dict[str, Attachment]:
    entries = whole_entries(portfolio)
    return {item.sha256: item for entry in entries for item in entry.content.attachments}


def _kept(known: Mapping[str, Attachment], given: dict[str, Plain]) -> Attachment:
    sha256, name = _text(given, "sha256"), _text(given, "name")
    if sha256 not in known:
        message = Phrase(
            "“{name}” is not in this portfolio. Name it with “file” to add it.", name=name or sha256
        )
        raise NotFound(message)
    item = known[sha256]
    return replace(item, name=name or item.name, description=_text(given, "description"))
