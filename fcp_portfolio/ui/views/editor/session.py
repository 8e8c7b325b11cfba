"""One entry being edited: typed text to the scratch row each second, a revision when it rests."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from fcp_portfolio.domain.entry import Attachment, Content, Entry, Problem, problems, tidy
from fcp_portfolio.domain.errors import NotFound, PortfolioError
from fcp_portfolio.domain.half_typed import sound_part
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import edit_entry, get_entry, log_entry
from fcp_portfolio.services.typing_drafts import (
    NO_ENTRIES,
    QUICK_EDITOR,
    Typing,
    forget_typing,
    keep_typing,
    typing,
)
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import alive
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio

TYPING_MS = 1_000
IDLE_MS = 5 * 60_000


@dataclass(slots=True)
class Standing:
    """What of the entry is kept; shared with the worker, so it holds plain values only.

    `landed` are files that were added and that the editor does not show yet.
    """

    entry_id: str
    entry: Entry | None
    landed: list[Attachment] = field(default_factory=list)


class Session:
    """Keeps what is typed. The editor sets `read`, `said` and `refused` and calls `touch`.

    It outlives its editor until the worker is done, so it is no Qt object. `listed` is called once
    what is typed is kept; a new entry is in the list of drafts then.
    """

    def __init__(self, workspace: Workspace, content: Content, entry: Entry | None) -> None:
        self.workspace = workspace
        self.content = content
        self.standing = Standing(entry.id if entry else new_id(), entry)
        self.form = workspace.portfolio.form(content.form, content.form_edition)
        self.read: Callable[[], Content] = lambda: self.content
        self.hush()
        self._kept = tidy(content, self.form)
        self._scratch = False
        self._typing = _timer(TYPING_MS, self.scratch)
        self._idle = _timer(IDLE_MS, self.keep)

    @property
    def entry_id(self) -> str:
        """The entry's id; a new entry has one before it is kept."""
        return self.standing.entry_id

    @property
    def was_final(self) -> bool:
        """Whether the entry stands as final, so that half-typed text must not change it."""
        return self.standing.entry is not None and not self.standing.entry.draft

    @property
    def busy(self) -> bool:
        """Whether something typed waits to become a revision."""
        return self._idle.isActive()

    @property
    def untouched(self) -> bool:
        """Whether there is nothing to keep: neither typed here nor in the scratch row."""
        return not (self.busy or self._scratch)

    def touch(self) -> None:
        """Says that something was typed."""
        if not self._typing.isActive():
            self._typing.start()
            self.said(tr("Saving…"))
        self._idle.start()

    def mark_scratch(self) -> None:
        """Says that the content shown comes from the scratch row and no revision holds it yet."""
        self._scratch = True
        entry = self.standing.entry
        self._kept = tidy(entry.content, self.form) if entry else _nothing(self.content)

    def problems(self) -> tuple[Problem, ...]:
        """What keeps the entry from being final."""
        today = self.workspace.portfolio.today()
        return problems(self._now(), self.form, draft=False, today=today)

    def keep(self) -> None:
        """Cuts a revision of what is typed, as far as it can be kept; nothing where none is due.

        A final entry stays as it is until what was typed could be final too, and nobody is added to
        the people by leaving it.
        """
        self.rest()
        content = self._now()
        if content == self._kept:
            self._forget()
        elif not self.was_final:
            self._cut(content, draft=True, quiet=True)
        elif not (content.named or self.problems()):
            self._cut(content, draft=False, quiet=True)
        else:
            self.scratch()

    def finish(self, then: Callable[[Done[Entry]], None]) -> None:
        """Keeps the entry as final; ask for `problems` before."""
        self.rest()
        self._cut(self._now(), draft=False, quiet=False, then=then)

    def take_in(self) -> None:
        """Takes in files that are still being added, once they are; ask after `keep`."""
        sound = sound_part(self._now(), self.form, self.workspace.portfolio.today())
        self.workspace.do(_taking_in(self.standing, sound), quiet=True)

    def drop(self) -> None:
        """Leaves what is typed behind."""
        self.rest()
        self._scratch = True
        self._forget()

    def hush(self) -> None:
        """Tells its editor nothing any more."""
        self.said: Callable[[str], None] = lambda _text: None
        self.refused: Callable[[str], None] = lambda _sentence: None
        self.listed: Callable[[], None] = lambda: None

    def rest(self) -> None:
        """Waits for nothing any more; what was typed is kept, or its editor is gone."""
        self._typing.stop()
        self._idle.stop()

    def scratch(self) -> None:
        """Keeps what is typed now, in the scratch row."""
        self._typing.stop()
        portfolio = self.workspace.portfolio
        entry = self.standing.entry
        self._scratch = True
        held = Typing(
            editor=self.entry_id,
            entry=entry.id if entry else None,
            content=self.read(),
            kept_at=portfolio.clock(),
        )
        self.workspace.run(
            lambda _job: keep_typing(portfolio, held), then=self._typing_kept, failed=self._not_kept
        )

    def _now(self) -> Content:
        return tidy(self.read(), self.form)

    def _forget(self) -> None:
        if self._scratch:
            portfolio, editor = self.workspace.portfolio, self.entry_id
            self.workspace.run(lambda _job: forget_typing(portfolio, editor))
            self._scratch = False

    def _cut(
        self,
        content: Content,
        *,
        draft: bool,
        quiet: bool,
        then: Callable[[Done[Entry]], None] | None = None,
    ) -> None:
        today = self.workspace.portfolio.today()
        sound = sound_part(content, self.form, today) if draft else content
        whole = sound == content
        work = _cutting(self.standing, sound, draft=draft, whole=whole)
        before, self._kept = self._kept, sound

        def finished(done: Done[Entry]) -> None:
            self.said(tr("Saved {changed}", changed=clock_text(done.value.changed)))
            if not whole:
                self.scratch()
            if then is not None and alive(then):
                then(done)

        def failed(error: PortfolioError) -> None:
            self._kept = before
            self.scratch()
            self._not_kept(error)

        self.workspace.do(work, then=finished, failed=failed, quiet=quiet)

    def _typing_kept(self, done: Done[None]) -> None:
        self.workspace.changed.emit(done.changed)
        self.listed()
        if not self._typing.isActive():
            self.said(tr("Saved {clock}", clock=clock_text(self.workspace.portfolio.clock())))

    def _not_kept(self, error: PortfolioError) -> None:
        self.said(tr("Not saved"))
        self.refused(tr(error.sentence))


def _cutting(
    standing: Standing, content: Content, *, draft: bool, whole: bool
) -> "Callable[[Portfolio], Done[Entry]]":
    """What the worker does to cut a revision; it knows the revision before it only then."""

    def work(portfolio: "Portfolio") -> Done[Entry]:
        before = standing.entry
        if before is None:
            done = log_entry(portfolio, content, draft=draft, entry_id=standing.entry_id)
        else:
            done = edit_entry(portfolio, before.id, content, draft=draft, expects=before.revision)
        standing.entry = done.value
        if whole:
            forget_typing(portfolio, standing.entry_id)
        return done

    return work


def _taking_in(standing: Standing, content: Content) -> "Callable[[Portfolio], Done[Entry | None]]":
    """What the worker does with files that came in after their editor had gone.

    Where text that is being typed waits for its owner, in a final entry, they wait with it.
    """

    def work(portfolio: "Portfolio") -> "Done[Entry | None]":
        entry, landed = standing.entry, standing.landed
        if not landed:
            return Done(value=entry)
        held = [one for one in typing(portfolio) if one.editor == standing.entry_id]
        for one in held:
            keep_typing(portfolio, replace(one, content=with_files(one.content, landed)))
        if held and entry is not None and not entry.draft:
            return Done(value=entry, changed=Changed.TYPING)
        whole = with_files(entry.content if entry else content, landed)
        draft = entry is None or entry.draft
        done = _cutting(standing, whole, draft=draft, whole=False)(portfolio)
        return Done(value=done.value, changed=done.changed, undo=done.undo)

    return work


def with_files(content: Content, files: Sequence[Attachment]) -> Content:
    """The content with those of the files that it lacks."""
    held = {one.sha256: one for one in (*files, *content.attachments)}
    own = {one.sha256 for one in content.attachments}
    more = tuple(one for sha256, one in held.items() if sha256 not in own)
    return replace(content, attachments=content.attachments + more)


def begin(workspace: Workspace, content: Content) -> Session:
    """A session for a new entry."""
    return Session(workspace, content, None)


def resume(workspace: Workspace, entry_id: str, entry: Entry | None = None) -> Session:
    """A session for an entry, with the text that was being typed when the program ended.

    `entry` is what is stored of it, where that was read just now.
    """
    held = unsaved(workspace).get(entry_id)
    if held is None:
        entry = entry or get_entry(workspace.portfolio, entry_id)
        return Session(workspace, entry.content, entry)
    session = Session(workspace, held.content, entry or _stored(workspace, entry_id))
    session.standing.entry_id = entry_id
    session.mark_scratch()
    return session


def recover(workspace: Workspace) -> None:
    """Keeps as drafts what was being typed when the program ended last.

    What was typed into final entries waits for its owner: evidence never changes by itself.
    """
    for entry_id in unsaved(workspace):
        session = resume(workspace, entry_id)
        if not session.was_final:
            session.keep()


def _stored(workspace: Workspace, entry_id: str) -> Entry | None:
    try:
        return get_entry(workspace.portfolio, entry_id)
    except NotFound:
        return None  # it was typed and never kept


def unsaved(workspace: Workspace, *, quick: bool = False) -> dict[str, Typing]:
    """Typed text that no revision holds yet, under the id of its entry.

    The line that logs a debrief restores its own; it is told apart by `quick`.
    """
    held = typing(workspace.portfolio)
    return {
        one.editor: one
        for one in held
        if (one.editor == QUICK_EDITOR if quick else one.editor not in NO_ENTRIES)
    }


def _nothing(content: Content) -> Content:
    return Content(form=content.form, form_edition=content.form_edition)


def _timer(interval: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(call)
    return timer
