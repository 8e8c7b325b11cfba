"""A folder into which practitioners put requests: looked through, again and again."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from fcp_portfolio.domain.desk.given import GivenAnswer
from fcp_portfolio.domain.desk.received import Received
from fcp_portfolio.domain.errors import Cancelled, FileRefused, Refused
from fcp_portfolio.domain.identity import name_on_one_line, sha256_hex
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services.desk.given import Came, answers_given
from fcp_portfolio.services.desk.practitioners import require_desk
from fcp_portfolio.services.desk.requests import cards, keep, received_requests, require_sealed
from fcp_portfolio.services.desk.summaries import summaries
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.files import never
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import read_pdf
from fcp_portfolio.storage.change import Change

MOST_FILES = 5_000
_AT_ONCE, _BYTES_AT_ONCE = 25, 30_000_000
_END = 2_048  # a PDF that is whole ends in %%EOF within so many bytes
_HIDDEN = (".", "~$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a folder held.

    `held` requests were at the desk already, `others` are PDFs that are no request, `unfinished`
    files that are still being written. `summaries` are progress summaries, to be taken in one by
    one; `refused` the names of files with what is wrong with them. `stopped` says why not
    everything was looked at.
    """

    taken: tuple[Received, ...] = ()
    found: tuple[GivenAnswer, ...] = ()
    held: int = 0
    others: int = 0
    unfinished: int = 0
    summaries: tuple[Path, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    stopped: str = ""


def unwatched(_done: int, _all: int) -> None:
    """Nobody watches how far it is."""


class _Seen(NamedTuple):
    """By what a file is known to be the same as before.

    `touched` also tells of another file that was put in its place with its old size and date.
    """

    path: Path
    size: int
    changed: int
    touched: int


@dataclass(slots=True, kw_only=True)
class _Counts:
    """One look: what is judged and to be kept, and what was found so far.

    `known` are the digests of what the desk holds, and of what was met before in this look.
    """

    known: set[str]
    cancelled: Callable[[], bool]
    pending: list[Came] = field(default_factory=list)
    taken: list[Received] = field(default_factory=list)
    found: list[GivenAnswer] = field(default_factory=list)
    held: int = 0
    others: int = 0
    unfinished: int = 0
    summaries: list[Path] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    stopped: str = ""


class FolderWatch:
    """A folder that is looked through again and again; what did not change is not read again.

    What a file held is remembered by its digest, and what that is by the digest alone: a copy
    under another name is not judged again, and what the desk no longer holds is.
    """

    def __init__(self, desk: Portfolio, folder: Path) -> None:
        require_desk(desk)
        self.folder = folder
        self._desk = desk
        self._cards: tuple[KeyCard, ...] = ()  # by which files were judged
        self._digests: dict[_Seen, str] = {}
        self._others: set[str] = set()
        self._summaries: set[str] = set()
        self._refused: dict[str, str] = {}
        self._same: dict[str, str] = {}  # digests of what the desk holds in other bytes

    def look(
        self,
        *,
        progress: Callable[[int, int], None] = unwatched,
        cancelled: Callable[[], bool] = never,
    ) -> Done[Looked]:
        """Takes in every request that is new. Raises Refused where the folder is not there.

        Slow: for the worker. What was taken in before it was stopped stays.
        """
        counts = _Counts(known=_digests(self._desk), cancelled=cancelled)
        self._go_by(cards(self._desk))
        try:
            files = _pdfs(self.folder, cancelled)
            for number, file in enumerate(files):
                progress(number, len(files))
                self._look_at(file, counts)
                if len(counts.pending) == _AT_ONCE or _size(counts.pending) > _BYTES_AT_ONCE:
                    self._keep(counts)
        except Cancelled:
            counts.stopped = Phrase("Stopped before everything was looked at.")
        self._keep(counts)
        if not counts.stopped and not self.folder.is_dir():
            name = self.folder.name
            counts.stopped = Phrase("The folder “{name}” went away meanwhile.", name=name)
        return self._done(counts)

    def _go_by(self, now: tuple[KeyCard, ...]) -> None:
        """What was refused may be one's own answer, once another key is known for one's own."""
        if now != self._cards:
            self._cards = now
            self._refused.clear()

    def _look_at(self, file: Path, counts: _Counts) -> None:
        if counts.cancelled():
            raise Cancelled
        try:
            seen = _seen(file)
            known = self._digests.get(seen)
            if known is not None and self._told(file, known, counts):
                return
            data = read_pdf(file)
            unchanged = _seen(file) == seen
        except OSError:
            return  # it went away: there is nothing to tell
        except FileRefused as error:
            counts.refused.append((_shown(file), error.sentence))
            return
        if b"%%EOF" not in data[-_END:]:
            counts.unfinished += 1
            return
        digest = sha256_hex(data)
        if unchanged:
            self._digests[seen] = digest
        if not self._told(file, digest, counts):
            self._judge(file, data, digest, counts)

    def _told(self, file: Path, digest: str, counts: _Counts) -> bool:
        """Counts a file of which it is known what it is; False where it is to be judged."""
        if digest in counts.known or self._same.get(digest) in counts.known:
            counts.held += 1
        elif digest in self._others:
            counts.others += 1
        elif digest in self._summaries:
            counts.known.add(digest)
            counts.summaries.append(file)
        elif digest in self._refused:
            counts.refused.append((_shown(file), self._refused[digest]))
        else:
            return False
        return True

    def _judge(self, file: Path, data: bytes, digest: str, counts: _Counts) -> None:
        from fcp_portfolio.documents.answers.taking import JudgedRequest, looked_at  # heavy
        from fcp_portfolio.documents.apart import unless

        try:
            found = unless(counts.cancelled, looked_at, data, self._cards)
            if isinstance(found, JudgedRequest):
                require_sealed(found)
                counts.pending.append(Came(found, data, file.name))
                counts.known.add(digest)
                return
        except FileRefused as error:
            self._refused[digest] = error.sentence
        else:
            (self._summaries if found else self._others).add(digest)
        self._told(file, digest, counts)

    def _keep(self, counts: _Counts) -> None:
        if not counts.pending:
            return
        with self._desk.change() as change:
            for one in counts.pending:
                self._keep_one(one, change, counts)
        counts.pending.clear()

    def _keep_one(self, one: Came, change: Change, counts: _Counts) -> None:
        digest = sha256_hex(one.data)
        try:
            taken = keep(self._desk, change, one)
        except FileRefused as error:
            self._refused[digest] = error.sentence
            counts.refused.append((name_on_one_line(one.name), error.sentence))
            return
        if not taken.new:
            counts.held += 1
            self._same.update((digest, held.sha256) for held in (taken.received,) if held)
        else:  # an answer that was signed here, or a request
            counts.found += filter(None, (taken.found,))
            counts.taken += filter(None, (None if taken.found else taken.received,))

    def _done(self, counts: _Counts) -> Done[Looked]:
        looked = Looked(
            taken=tuple(counts.taken),
            found=tuple(counts.found),
            held=counts.held,
            others=counts.others,
            unfinished=counts.unfinished,
            summaries=tuple(counts.summaries),
            refused=tuple(counts.refused),
            stopped=counts.stopped,
        )
        changed = Changed.SUBJECTS if looked.taken or looked.found else Changed.NOTHING
        return Done(value=looked, changed=changed, said=told(looked))


def look_in(
    desk: Portfolio,
    folder: Path,
    *,
    progress: Callable[[int, int], None] = unwatched,
    cancelled: Callable[[], bool] = never,
) -> Done[Looked]:
    """Looks through a folder once; see `FolderWatch`."""
    return FolderWatch(desk, folder).look(progress=progress, cancelled=cancelled)


def told(looked: Looked) -> Phrase:
    """What was found, in sentences; what did not happen is not told."""
    return joined(
        Phrase("Took in {n} (request|requests).", None, len(looked.taken)),
        *_more(looked),
        looked.stopped,
    )


def _more(looked: Looked) -> Iterator[str]:
    if looked.found:
        yield Phrase("Found {n} (answer|answers) of yours again.", None, len(looked.found))
    if looked.held:
        yield Phrase("{n} (was|were) here already.", None, looked.held)
    if looked.summaries:
        yield Phrase(
            "{n} progress (summary waits|summaries wait) to be taken in.",
            None,
            len(looked.summaries),
        )
    if looked.others:
        yield Phrase("{n} other (PDF was|PDFs were) left alone.", None, looked.others)
    if looked.unfinished:
        yield Phrase(
            "{n} (file is|files are) not complete yet: look again later.", None, looked.unfinished
        )
    if looked.refused:
        yield Phrase("{n} (file was|files were) refused.", None, len(looked.refused))


def _pdfs(folder: Path, cancelled: Callable[[], bool]) -> list[Path]:
    """The PDFs below a folder, in order; raises Refused where it is gone, or holds very many.

    Raises Cancelled too: whole disks can lie below a folder.
    """
    if not folder.is_dir():
        message = Phrase(
            "The folder “{name}” is not there now. Nothing was taken in; what is held stays. "
            "Connect it, or choose another one.",
            name=folder.name,
        )
        raise Refused(message)
    pdfs = (path for path in _walked(folder, cancelled) if path.suffix.lower() == ".pdf")
    found = list(islice(pdfs, MOST_FILES + 1))
    if len(found) > MOST_FILES:
        message = Phrase(
            "“{name}” holds more than {most} PDFs. Nothing was taken in. Choose the folder into "
            "which requests are put.",
            name=folder.name,
            most=f"{MOST_FILES:,}",
        )
        raise Refused(message)
    return sorted(found)


def _walked(folder: Path, cancelled: Callable[[], bool]) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):  # which follows no links, so none leads it round
        if cancelled():
            raise Cancelled
        folders[:] = [name for name in folders if not name.startswith(_HIDDEN)]
        for name in files:
            path = Path(place) / name
            if not name.startswith(_HIDDEN) and not path.is_symlink():
                yield path


def _seen(file: Path) -> _Seen:
    state = file.stat()
    return _Seen(file, state.st_size, state.st_mtime_ns, state.st_ctime_ns)


def _digests(desk: Portfolio) -> set[str]:
    """The SHA-256 of every PDF that the desk holds."""
    requests, answers = received_requests(desk), answers_given(desk)
    told = (one.sha256 for one in summaries(desk))
    return {*(one.sha256 for one in requests), *(one.sha256 for one in answers), *told}


def _size(pending: list[Came]) -> int:
    return sum(len(one.data) for one in pending)


def _shown(file: Path) -> str:
    return name_on_one_line(file.name)
