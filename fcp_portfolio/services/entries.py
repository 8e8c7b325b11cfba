"""Logging: entries are logged, edited, finished, removed, restored, listed and read."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from fcp_portfolio.domain.entry import Content, Entry, Link, advice, require_sound, tidy
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.form import FieldKind, Form
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.impact import doubts
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.files import CheckedFile, keep_checked
from fcp_portfolio.services.people import take_named
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import definition_store, history, lists, reading, search
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.history import Revision
from fcp_portfolio.storage.lists import Query, Row
from fcp_portfolio.storage.records import entry_state
from fcp_portfolio.storage.search import Excerpt

QUICK_FORM = "debrief"
QUICK_MINUTES = 20
EVERYTHING = Query()
_USUAL = frozenset({EVERYTHING, Query(excerpts=False), Query(draft=True)})

__all__ = [
    "Excerpt",
    "Query",
    "Revision",
    "Row",
    "count_entries",
    "edit_entry",
    "excerpts",
    "get_entry",
    "link_to",
    "list_entries",
    "log_again",
    "log_entry",
    "new_content",
    "quick_log",
    "remove_entry",
    "restore_entry",
    "revisions",
    "whole_entries",
]


def log_entry(
    portfolio: Portfolio,
    content: Content,
    *,
    draft: bool = False,
    entry_id: str | None = None,
    files: Sequence[CheckedFile] = (),
) -> Done[Entry]:
    """Logs a new entry; raises Refused with every reason why it cannot be kept.

    A draft may lack anything but must hold nothing wrong. `files` are kept and attached in the
    same transaction, and whoever is `named` is added to the people.
    """
    with portfolio.change() as change:
        return log_within(portfolio, change, content, draft=draft, entry_id=entry_id, files=files)


def log_within(
    portfolio: Portfolio,
    change: Change,
    content: Content,
    *,
    draft: bool = False,
    entry_id: str | None = None,
    files: Sequence[CheckedFile] = (),
) -> Done[Entry]:
    """Logs a new entry within a change, as `log_entry` does in one of its own."""
    form = checked_form(portfolio, content, draft=draft)
    content, added = _with_person(change, _with_files(change, content, files))
    written = write_entry(
        portfolio, change, entry_id or new_id(), content, draft=draft, what="Logged"
    )
    said = Phrase("Logged “{title}”.", title=called(written, form))
    return _telling(entry_done(written, change, said, form), added)


def edit_entry(
    portfolio: Portfolio,
    entry_id: str,
    content: Content,
    *,
    draft: bool,
    expects: int | None = None,
    files: Sequence[CheckedFile] = (),
) -> Done[Entry]:
    """Replaces what an entry says. `expects` is the revision that the person was looking at.

    Raises Refused where the content is unsound or a newer revision stands. Saying the same again
    writes nothing. Whoever is `named` is added to the people.
    """
    with portfolio.change() as change:
        old = reading.entry(change.session, entry_id)
        _require_revision(old, expects)
        form = checked_form(portfolio, content, draft=draft)
        content, added = _with_person(change, _with_files(change, content, files))
        if tidy(content, form) == old.content and draft == old.draft and not old.removed:
            return Done(value=old, said=Phrase("Nothing was changed."))
        what = Phrase("Marked as final") if old.draft and not draft else Phrase("Edited")
        written = write_entry(portfolio, change, old.id, content, draft=draft, what=what)
    said = Phrase("{what}: “{title}”.", what=what, title=called(written, form))
    return _telling(entry_done(written, change, said, form), added)


def remove_entry(portfolio: Portfolio, entry_id: str) -> Done[Entry]:
    """Takes an entry out of every list; `restore_entry` brings it back."""
    return _set_removed(portfolio, entry_id, removed=True)


def restore_entry(portfolio: Portfolio, entry_id: str) -> Done[Entry]:
    """Brings a removed entry back as it was."""
    return _set_removed(portfolio, entry_id, removed=False)


def quick_log(
    portfolio: Portfolio,
    text: str,
    *,
    minutes: int = QUICK_MINUTES,
    person: str | None = None,
    named: str = "",
    on: date | None = None,
) -> Done[Entry]:
    """Logs a debrief from one line; its title is the line's beginning. `named` is somebody new."""
    form = portfolio.form(QUICK_FORM)
    field = next(f for f in form.fields if f.kind is FieldKind.LONG_TEXT)
    content = Content(
        form=form.id,
        form_edition=form.edition,
        title=_beginning(text),
        occurred=on or portfolio.today(),
        minutes=minutes,
        person=person,
        named=named,
        values={field.id: text},
    )
    with portfolio.change() as change:
        return log_within(portfolio, change, content)


def new_content(portfolio: Portfolio, form_id: str, path: str = "") -> Content:
    """What a new entry begins with: today, and a link to the capability with this path, if any."""
    form = portfolio.form(form_id)
    links = tuple(
        Link.to(framework, framework.by_path[path])
        for framework in portfolio.frameworks
        if path in framework.by_path
    )
    return Content(form=form.id, form_edition=form.edition, occurred=portfolio.today(), links=links)


def log_again(portfolio: Portfolio, entry_id: str) -> Content:
    """A template from an entry: its form, person, minutes and links; today; no text, no files."""
    old = get_entry(portfolio, entry_id).content
    form = portfolio.form(old.form)
    links = tuple(replace(link, why="") for link in old.links)
    return Content(
        form=form.id,
        form_edition=form.edition,
        occurred=portfolio.today(),
        minutes=old.minutes,
        person=old.person,
        links=links,
    )


def get_entry(portfolio: Portfolio, entry_id: str) -> Entry:
    """One entry, by id or a unique beginning of it; raises NotFound or Refused."""
    with portfolio.read() as session:
        return reading.entry(session, entry_id)


def whole_entries(portfolio: Portfolio, ids: Sequence[str] | None = None) -> tuple[Entry, ...]:
    """Whole entries, all that are not removed unless ids are given, oldest first."""
    with portfolio.read() as session:
        return reading.entries(session, ids)


def list_entries(portfolio: Portfolio, query: Query = EVERYTHING) -> tuple[Row, ...]:
    """The rows of the list, newest first; those of the usual lists are remembered."""

    def read() -> tuple[Row, ...]:
        with portfolio.read() as session:
            return lists.list_rows(session, _widened(portfolio, query))

    return portfolio.remembered.ask(("list", query), read) if query in _USUAL else read()


def count_entries(portfolio: Portfolio, query: Query = EVERYTHING) -> int:
    """How many rows the list would have."""
    with portfolio.read() as session:
        return lists.count_rows(session, _widened(portfolio, query))


def _widened(portfolio: Portfolio, query: Query) -> Query:
    """With what lies below the capability asked for, and counts for it."""
    return replace(query, below=portfolio.counting_for(query.node)) if query.node else query


def excerpts(portfolio: Portfolio, typed: str, ids: Collection[str]) -> dict[str, Excerpt]:
    """Where and how entries hold the words of a search, by id: the place, and the words around."""
    with portfolio.read() as session:
        return search.excerpts(session, typed, ids)


def revisions(portfolio: Portfolio, entry_id: str) -> tuple[Revision, ...]:
    """Every state that an entry has had, oldest first."""
    with portfolio.read() as session:
        return history.revisions(session, reading.full_id(session, entry_id))


def link_to(portfolio: Portfolio, code: str, why: str = "") -> Link:
    """A link to a capability, or to what may be linked below it, by its code or path."""
    for framework in portfolio.frameworks:
        for node in framework.linkable:
            if code in {node.code, node.path}:
                return Link.to(framework, node, why)
    for framework in portfolio.frameworks:
        for node in framework.by_path.values():
            if code in {node.code, node.path}:
                raise NotFound(_takes_no_evidence(framework, node))
    names = ", ".join(framework.short_title for framework in portfolio.frameworks)
    message = Phrase(
        "No framework of this portfolio ({names}) has “{code}”.", names=names, code=code
    )
    raise NotFound(message)


def _takes_no_evidence(framework: Framework, node: Node) -> str:
    plurals = " or ".join(level.plural for level in framework.levels if level.evidence)
    return Phrase(
        "“{label}” takes no evidence in {short_title}. Link one of its {plurals}, such as {code}.",
        label=node.label,
        short_title=framework.short_title,
        plurals=plurals,
        code=framework.evidence_nodes[0].code,
    )


def write_entry(
    portfolio: Portfolio,
    change: Change,
    entry_id: str,
    content: Content,
    *,
    draft: bool,
    what: str,
    removed: bool = False,
) -> Entry:
    """Writes one entry inside a change, keeping the definitions that it uses."""
    form = portfolio.form(content.form, content.form_edition)
    kept = tidy(content, form)
    _require_known_people(change, kept)
    used: list[Form | Framework] = [form, *_linked_frameworks(portfolio, kept.links)]
    definition_store.keep(change, used, portfolio.definitions)
    change.record(what, "entry", entry_id, entry_state(kept, draft=draft, removed=removed))
    return reading.entry(change.session, entry_id)


def _set_removed(portfolio: Portfolio, entry_id: str, *, removed: bool) -> Done[Entry]:
    with portfolio.change() as change:
        old = reading.entry(change.session, entry_id)
        if old.removed == removed:
            return Done(value=old, said=Phrase("Nothing was changed."))
        what = Phrase("Removed") if removed else Phrase("Restored")
        state = entry_state(old.content, draft=old.draft, removed=removed)
        change.record(what, "entry", old.id, state)
        written = reading.entry(change.session, old.id)
    form = portfolio.form(written.content.form, written.content.form_edition)
    return entry_done(
        written, change, Phrase("{what} “{title}”.", what=what, title=called(written, form)), None
    )


def entry_done(entry: Entry, change: Change, said: str, form: Form | None) -> Done[Entry]:
    """What a change of one entry returns, with advice by its form where one is given."""
    hints = (*advice(entry.content, form), *doubts(entry.content, form)) if form else ()
    labels = {item.id: item.label for item in form.fields} if form else {}
    return Done(
        value=entry,
        changed=Changed.ENTRIES,
        undo=change.id,
        said=said,
        advice=tuple(_said_of(labels.get(hint.part, ""), hint.sentence) for hint in hints),
    )


def _said_of(label: str, sentence: str) -> str:
    return Phrase("“{label}”: {sentence}", label=label, sentence=sentence) if label else sentence


def _with_files(change: Change, content: Content, files: Sequence[CheckedFile]) -> Content:
    kept = tuple(keep_checked(change.session, change.portfolio_id, item) for item in files)
    return replace(content, attachments=content.attachments + kept)


def _with_person(change: Change, content: Content) -> tuple[Content, str]:
    """The content with the id of whoever is named, and their name where they were added."""
    if not content.named.strip():
        return replace(content, named=""), ""
    person, new = take_named(change, content.named)
    return replace(content, person=person, named=""), " ".join(content.named.split()) if new else ""


def _telling(done: Done[Entry], added: str) -> Done[Entry]:
    """What was done, with whoever was added to the people by it."""
    if not added:
        return done
    said = joined(done.said, Phrase("Added {name} to your people.", name=added))
    return replace(done, changed=done.changed | Changed.PEOPLE, said=said)


def checked_form(portfolio: Portfolio, content: Content, *, draft: bool) -> Form:
    """The form of a content that may be kept; raises Refused with every reason why it may not."""
    form = portfolio.form(content.form, content.form_edition)
    require_sound(content, form, draft=draft, today=portfolio.today())
    return form


def _require_revision(entry: Entry, expects: int | None) -> None:
    if expects is not None and entry.revision != expects:
        message = Phrase(
            "This entry was changed in another place meanwhile. Your text is kept as typed; look "
            "at the newer version first."
        )
        raise Refused(message)


def _require_known_people(change: Change, content: Content) -> None:
    if content.person is None:
        return
    known: Iterable[Person] = reading.everyone(change.session).values()
    if content.person not in {person.id for person in known}:
        message = Phrase(
            "There is no person “{person}” in this portfolio. Add them first.",
            person=content.person,
        )
        raise NotFound(message)


def _linked_frameworks(portfolio: Portfolio, links: tuple[Link, ...]) -> list[Framework]:
    keys = {f"{link.framework}-{link.edition}" for link in links}
    known = portfolio.definitions.frameworks
    return [known[key] for key in sorted(keys) if key in known]


def called(entry: Entry, form: Form) -> str:
    """What a sentence calls an entry."""
    return entry.content.title or Phrase("{title} without a title", title=form.title)


def _beginning(text: str, most: int = 60) -> str:
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(",;:") + "…"
