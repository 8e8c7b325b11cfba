"""Computers that work on one portfolio and exchange it, in the storage's own words."""

import io
import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session, select

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.identity import instant_text
from fcp_portfolio.domain.readiness.requirement import Given
from fcp_portfolio.storage import (
    chain,
    erasing,
    erasure,
    files,
    given,
    history,
    merging,
    reading,
    scratch,
    search,
    undecided,
)
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.database import Database
from fcp_portfolio.storage.records import entry_state
from fcp_portfolio.storage.tables import EntryRow, HistoryValueRow, PortfolioRow, TypingRow
from tests.builders import START, debrief

ROUTE, ABOUT = "a-route", "a-number"


class Machine:
    """One computer with its own file. `texts` has all that was ever typed, and into which entry."""

    def __init__(self, name: str, file: Path, key: bytes, texts: dict[str, str]) -> None:
        self.name = name
        self.id = str(uuid.uuid5(uuid.NAMESPACE_OID, name))
        self.file, self.key, self.texts = file, key, texts
        self.database = Database(file, key, read_only=False)
        self.portfolio_id = ""
        self.written = 0

    def begin_with(self, file: Path) -> None:
        """Goes on with a copy of another file."""
        self.database.close()
        shutil.copyfile(file, self.file)
        with self.read() as session:
            self.portfolio_id = session.exec(select(PortfolioRow.portfolio_id)).one()

    @contextmanager
    def read(self) -> Iterator[Session]:
        with self.database.read() as session:
            yield session

    @contextmanager
    def change(self, undoes: str = "") -> Iterator[Change]:
        self.written += 1
        with self.database.write() as session:
            yield Change(
                session=session,
                portfolio_id=self.portfolio_id,
                machine=self.id,
                at=instant_text(START + timedelta(minutes=self.written)),
                zone="Europe/London",
                who="Robin Example",
                undoes=undoes,
            )

    def entries(self) -> list[str]:
        with self.read() as session:
            return sorted(session.exec(select(EntryRow.id)).all())

    def text(self, entry: str = "") -> str:
        """A word that nobody typed before, about an entry or about none."""
        word = f"word{len(self.texts)}x"
        self.texts[word] = entry
        return word

    def log(self, *, with_file: bool) -> None:
        with self.change() as change:
            word = self.text(change.id)
            content = debrief(f"Title {word}", word)
            if with_file:
                kept = files.keep_file(
                    change.session,
                    self.portfolio_id,
                    io.BytesIO(word.encode()),
                    media_type="text/plain",
                )
                item = Attachment(
                    sha256=kept.sha256,
                    name=f"{word}.txt",
                    description="",
                    media_type="text/plain",
                    size=kept.size,
                )
                content = debrief(f"Title {word}", word, attachments=(item,))
            change.record("Logged", "entry", change.id, entry_state(content, draft=False))

    def edit(self, entry: str, *, removed: bool = False) -> None:
        word = self.text(entry)
        with self.change() as change:
            content = debrief(f"Title {word}", word)
            change.record("Edited", "entry", entry, entry_state(content, draft=False))
        if removed:
            with self.change() as change:
                state = entry_state(content, draft=False, removed=True)
                change.record("Removed", "entry", entry, state)

    def erase(self, entry: str) -> None:
        with self.change() as change:
            erasing.erase(change, erasure.of_entry(change.session, entry), "a name")

    def erase_passage(self, entry: str) -> None:
        with self.change() as change:
            known = history.revisions(change.session, entry)
            kept = [one.number for one in known[:-1] if one.content]
            for number in kept[:1]:
                one = erasure.of_revision(change.session, entry, number)
                erasing.erase(change, one, "a name")

    def undo(self) -> None:
        with self.read() as session:
            found = history.undoable(session).undo
            before = history.steps(session, found[-1][0]) if found else ()
            states = {x.subject: history.state_now(session, x.subject) for x in before}
        if found:
            with self.change(undoes=found[-1][0]) as change:
                for step in before:
                    state = step.before or {**states[step.subject], "removed": True}
                    change.record("Undid", step.kind, step.subject, state, follows=step.follows)

    def set_number(self, number: int) -> None:
        with self.change() as change:
            id_ = given.id_of(change, ROUTE, ABOUT)
            value = Given(id=id_, route=ROUTE, about=ABOUT, number=number)
            change.record("Set", "given", id_, given.given_state(value))

    def type_in(self, editor: str) -> None:
        content = debrief("Being typed", self.text())
        with self.database.write() as session:
            typed = reading.Typing(editor=editor, entry=None, content=content, kept_at=START)
            scratch.keep(session, self.portfolio_id, typed)

    def choose(self, place: int) -> None:
        """Chooses a version of something that waits; where nothing does, nothing."""
        with self.change() as change:
            for one in undecided.undecided(change.session)[:1]:
                kept = one.versions[place % len(one.versions)]
                change.record("Chose", one.kind, one.subject, kept.state, decides=True)

    def take_in(self, other: "Machine") -> None:
        with other.read() as theirs:
            self.take(theirs, other.name)

    def take(self, theirs: Session, name: str) -> None:
        with self.change() as change:
            meeting = merging.meet(change.session, theirs)
            found = merging.stands(meeting, change.session, theirs)
            merging.take_in(change, theirs, meeting, found, name)

    def portrait(self) -> dict[str, object]:
        """All that a person can find in it, but for what is being typed, which has no place."""
        with self.read() as session:
            ids = session.exec(select(EntryRow.id)).all()
            entries = sorted(reading.entries(session, ids), key=lambda one: one.id)
            return {
                "entries": entries,
                "revisions": {one.id: history.revisions(session, one.id) for one in entries},
                "given": given.given(session),
                "undecided": undecided.undecided(session),
                "history": history.lines(session),
                "files": sorted(files.kept(session)),
                "definitions": reading.definition_texts(session),
                "undoable": history.undoable(session),
                "found": {word: found_by(session, word) for word in self.texts},
                "typed": {row.content for row in session.exec(select(TypingRow))},
            }

    def rows(self) -> dict[str, list[Any]]:
        """Every row as it stands in the file."""
        with self.read() as session:
            raw = session.connection().connection.dbapi_connection
            tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return {
                name: raw.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608  a table of ours
                for (name,) in tables
            }

    def recorded(self) -> str:
        """Every value that the history keeps, and every text that is being typed."""
        with self.read() as session:
            values = session.exec(select(HistoryValueRow.value)).all()
            return "\n".join((*values, *session.exec(select(TypingRow.content)).all()))

    def faults(self) -> Sequence[str]:
        with self.read() as session:
            return [*chain.faults(session), *files.missing(session)]


def found_by(session: Session, word: str) -> list[str]:
    """The entries that a search for a word finds."""
    return sorted(search.excerpts(session, word))
