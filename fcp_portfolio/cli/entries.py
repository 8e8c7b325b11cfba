"""`log`, `edit`, `remove`, `undo`, `rate`, `attach`: what changes a portfolio."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.elsewhere import logged_elsewhere
from fcp_portfolio.cli.terminal import (
    EntryId,
    File,
    PassphraseFile,
    opened,
    read_text_file,
    say,
    show_done,
)
from fcp_portfolio.domain.entry import Content, Link
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.paths import bytes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fcp_portfolio.domain.entry import Entry
    from fcp_portfolio.domain.form import Form, Value
    from fcp_portfolio.services.exchange import Given
    from fcp_portfolio.services.files import CheckedFile
    from fcp_portfolio.services.portfolio import Portfolio

_LARGEST_ENTRY = 5_000_000  # bytes; more is no such file

FormId = Annotated[
    str | None,
    typer.Option("--form", metavar="FORM", help="Such as cbd; “framework list” names them."),
]
Title = Annotated[str | None, typer.Option(metavar="TEXT", help="What the entry is called.")]
When = Annotated[
    str | None, typer.Option("--date", metavar="DATE", help="The day it occurred: 2026-01-31.")
]
Fields = Annotated[
    list[str] | None,
    typer.Option(
        "--field",
        metavar="NAME=VALUE",
        help="One field; @FILE as the value for the text of a file. Several choices are parted "
        "by “;”, or given one by one; a scale takes CRITERION=LEVEL. May be repeated.",
    ),
]
Links = Annotated[
    list[str] | None,
    typer.Option(
        "--link", metavar="CODE=WHY", help="A capability and the reason. May be repeated."
    ),
]
Attach = Annotated[
    list[Path] | None,
    typer.Option("--attach", metavar="PATH", help="A file to keep with it. May be repeated."),
]
Minutes = Annotated[int | None, typer.Option(metavar="N", help="How long it took.")]
Who = Annotated[
    str | None,
    typer.Option("--person", metavar="PERSON", help="Name or id of a person added before."),
]
Tags = Annotated[
    list[str] | None,
    typer.Option(
        "--tag", metavar="WORD", help="A word of your own to find it by. May be repeated."
    ),
]
Draft = Annotated[bool, typer.Option("--draft", help="Keep it as a draft.")]
Private = Annotated[bool, typer.Option("--private", help="Leave it out of every export.")]
From = Annotated[
    Path | None,
    typer.Option(
        "--from", metavar="FILE", help="An entry as YAML or JSON, as “show --json” prints it."
    ),
]
Scan = Annotated[
    Path | None,
    typer.Option(metavar="PATH", help="Signed on paper or in another system: the scan of it."),
]
SignedBy = Annotated[
    str, typer.Option(metavar="NAME", help="With --scan: who signed, with name and role.")
]
SignedOn = Annotated[str, typer.Option(metavar="DATE", help="With --scan: the day they signed.")]


def log(  # noqa: PLR0917  one option for each part of an entry
    file: File,
    form: FormId = None,
    title: Title = None,
    date: When = None,
    field: Fields = None,
    link: Links = None,
    attach: Attach = None,
    minutes: Minutes = None,
    person: Who = None,
    tag: Tags = None,
    *,
    draft: Draft = False,
    private: Private = False,
    from_file: From = None,
    scan: Scan = None,
    signed_by: SignedBy = "",
    signed_on: SignedOn = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Logs an entry and prints its id."""
    from fcp_portfolio.services.entries import log_entry
    from fcp_portfolio.services.exchange import Given

    with opened(file, passphrase_file) as portfolio:
        if from_file is None:
            given = Given(content=_new(portfolio, form), draft=draft)
        else:
            given = _from_file(portfolio, from_file, form)
        content = _with_options(
            portfolio, given.content, title=title, date=date, field=field, link=link
        )
        content = _with_more(portfolio, content, minutes, person, private or None)
        content = _with_tags(content, tag, ())
        files = (*given.files, *_checked(attach))
        if scan is not None:
            signed = (signed_by, signed_on)
            content, scans = logged_elsewhere(portfolio, content, scan, signed)
            files = (*files, *scans)
        done = log_entry(portfolio, content, draft=given.draft or draft, files=files)
        show_done(done, done.value.id)
        _say_advice(files)
        _say_identifiers(portfolio, done.value)


def edit(  # noqa: PLR0917  one option for each part of an entry
    file: File,
    entry: EntryId,
    title: Title = None,
    date: When = None,
    field: Fields = None,
    link: Links = None,
    minutes: Minutes = None,
    person: Who = None,
    tag: Tags = None,
    untag: Annotated[
        list[str] | None, typer.Option(metavar="WORD", help="A tag to take away. May be repeated.")
    ] = None,
    *,
    draft: Annotated[bool | None, typer.Option("--draft/--final", help="What it becomes.")] = None,
    private: Annotated[
        bool | None, typer.Option("--private/--not-private", help="Whether exports leave it out.")
    ] = None,
    from_file: From = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Changes what the options name and leaves the rest.

    “--link CODE=” takes a link away.
    """
    from fcp_portfolio.services.entries import edit_entry, get_entry
    from fcp_portfolio.services.exchange import Given

    with opened(file, passphrase_file) as portfolio:
        old = get_entry(portfolio, entry)
        given = Given(content=old.content, draft=old.draft)
        if from_file is not None:
            given = _from_file(portfolio, from_file)
        content = _with_options(
            portfolio, given.content, title=title, date=date, field=field, link=link
        )
        content = _with_more(portfolio, content, minutes, person, private)
        content = _with_tags(content, tag, untag)
        state = given.draft if draft is None else draft
        done = edit_entry(portfolio, old.id, content, draft=state, files=given.files)
        show_done(done, done.value.id)
        _say_advice(given.files)
        _say_identifiers(portfolio, done.value)


def remove(file: File, entry: EntryId, passphrase_file: PassphraseFile = None) -> None:
    """Takes an entry out of every list; “undo” brings it back."""
    from fcp_portfolio.services.entries import remove_entry

    with opened(file, passphrase_file) as portfolio:
        done = remove_entry(portfolio, entry)
        show_done(done, done.value.id)


def undo(
    file: File,
    *,
    redo: Annotated[bool, typer.Option("--redo", help="Do the last undone change again.")] = False,
    older: Annotated[
        bool, typer.Option("--older", help="Pass over what can never be taken back.")
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Takes the last change back."""
    from fcp_portfolio.services.undo import redo_change, undo_change, undoable

    with opened(file, passphrase_file, kind=None) as portfolio:
        if redo:
            show_done(redo_change(portfolio))
        else:
            found = undoable(portfolio) if older else None
            show_done(undo_change(portfolio, found[0] if found else None))


def rate(  # noqa: PLR0917  one option for each part of a rating
    file: File,
    capability: Annotated[str, typer.Argument(metavar="CODE", help="Such as 4.")],
    level: Annotated[str, typer.Argument(metavar="LEVEL", help="Such as capable.")],
    comment: Annotated[str, typer.Option(metavar="TEXT", help="Why.")] = "",
    date: When = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Rates a capability oneself; earlier ratings stay."""
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.ratings import rate as rate_capability

    with opened(file, passphrase_file) as portfolio:
        on = read_date(date or "")
        done = rate_capability(portfolio, capability, level, on=on, comment=comment)
        show_done(done, done.value.id)


def attach(
    file: File,
    entry: EntryId,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="The file to keep.")],
    description: Annotated[
        str, typer.Option(metavar="TEXT", help="What it is and what it shows.")
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Keeps a file with an entry and prints its SHA-256."""
    from fcp_portfolio.services.entries import edit_entry, get_entry
    from fcp_portfolio.services.files import check_file

    with opened(file, passphrase_file) as portfolio:
        old = get_entry(portfolio, entry)
        checked = check_file(path, description=description)
        done = edit_entry(portfolio, old.id, old.content, draft=old.draft, files=(checked,))
        show_done(done, done.value.content.attachments[-1].sha256)
        _say_advice([checked])


COMMANDS = (log, edit, remove, undo, rate, attach)


def _new(portfolio: "Portfolio", form_id: str | None) -> Content:
    if form_id is None:
        message = "Say which form with --form, or give an entry file with --from."
        raise Refused(message)
    form = portfolio.form(form_id)
    return Content(form=form.id, form_edition=form.edition)


def _from_file(portfolio: "Portfolio", file: Path, form_id: str | None = None) -> "Given":
    from fcp_portfolio.services.exchange import read_entry_file

    if form_id is not None:
        message = "The entry file names its form. Give --from or --form, not both."
        raise Refused(message)
    try:
        data = bytes_of(file, _LARGEST_ENTRY)
    except OSError as error:
        message = f"“{file.name}” cannot be read: {error.strerror}. Nothing was changed."
        raise Refused(message) from error
    return read_entry_file(portfolio, data, file.name, file.parent)


def _with_options(
    portfolio: "Portfolio",
    content: Content,
    *,
    title: str | None,
    date: str | None,
    field: list[str] | None,
    link: list[str] | None,
) -> Content:
    from fcp_portfolio.services.exchange import read_date

    form = portfolio.form(content.form, content.form_edition)
    values = with_fields(form, content.values, field or ())
    links = content.links
    for given in link or ():
        links = _relinked(portfolio, links, given)
    return replace(
        content,
        title=content.title if title is None else title,
        occurred=content.occurred if date is None else read_date(date),
        values=values,
        links=links,
    )


def _with_more(
    portfolio: "Portfolio",
    content: Content,
    minutes: int | None,
    person: str | None,
    private: bool | None,
) -> Content:
    from fcp_portfolio.services.exchange import person_id

    return replace(
        content,
        minutes=content.minutes if minutes is None else minutes,
        person=content.person if person is None else person_id(portfolio, person),
        private=content.private if private is None else private,
    )


def _with_tags(
    content: Content, add: "Iterable[str] | None", remove: "Iterable[str] | None"
) -> Content:
    gone = {tag.casefold() for tag in remove or ()}
    kept = (tag for tag in content.tags if tag.casefold() not in gone)
    return replace(content, tags=(*kept, *(add or ())))


def with_fields(
    form: "Form", stored: "Mapping[str, Value]", given: "Iterable[str]"
) -> "dict[str, Value]":
    from fcp_portfolio.domain.form import FieldKind, merged, read_value

    """Fields as options give them, on top of what is stored; raises Refused."""
    values, seen = dict(stored), set()
    for one in given:
        name, text = _field(one)
        item = form.field(name)
        value = read_value(item, text)
        if name in seen or item.kind is FieldKind.SCALE:
            value = merged(item, values.get(name), value)
        values[name] = value
        seen.add(name)
    return values


def _field(given: str) -> tuple[str, str]:
    name, equals, text = given.partition("=")
    if not equals:
        message = f"“{given}” has no “=”. Write --field name=value."
        raise Refused(message)
    if text.startswith("@"):
        text = read_text_file(Path(text[1:]))
    return name, text


def _relinked(portfolio: "Portfolio", links: tuple[Link, ...], given: str) -> tuple[Link, ...]:
    from fcp_portfolio.services.entries import link_to

    code, equals, why = given.partition("=")
    wanted = link_to(portfolio, code, why)
    others = tuple(link for link in links if link.path != wanted.path)
    if equals and not why and len(others) < len(links):
        return others
    return (*others, wanted)


def _checked(paths: list[Path] | None) -> list["CheckedFile"]:
    from fcp_portfolio.services.files import check_file

    return [check_file(path) for path in paths or ()]


def _say_advice(files: "Sequence[CheckedFile]") -> None:
    for checked in files:
        for sentence in checked.advice:
            say(f"“{checked.name}”: {sentence}")


def _say_identifiers(portfolio: "Portfolio", entry: "Entry") -> None:
    from fcp_portfolio.services.findings import worth_a_look

    for sentence in worth_a_look(portfolio, entry):
        say(sentence)
