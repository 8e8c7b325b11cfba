"""Erasing for good: an entry, a revision, words, a file, another record, or what was sent."""

from dataclasses import dataclass

from fcp_portfolio.domain.errors import NotFound, Refused, StorageFailed
from fcp_portfolio.domain.identifiers import Grade
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.typed_text import Passage
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.patients import known_names, look_through
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.still_held import Held, Sought, still_held
from fcp_portfolio.storage import erasing, erasure, reading, requests, sent_erasure, traces
from fcp_portfolio.storage.database import Session
from fcp_portfolio.storage.erasure import ENTRY, Erasure
from fcp_portfolio.storage.history import ERASED_FOR_GOOD

__all__ = ["ErasedForGood", "Goes", "Held", "Target", "compacted", "erase", "files_of", "what_goes"]

_NOT_WHOLE = frozenset({"details", "definition", "signing_key"})
_OF_ENTRIES = Changed.ENTRIES | Changed.FILES


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is to go. `id` is that of an entry, a request or any other record, or its beginning.

    Of an entry: the whole, the `revision` counted from 1, or a `file` by its name or the beginning
    of its SHA-256. A `passage` goes from what `id` names, or without one from everything.
    """

    id: str = ""
    revision: int | None = None
    passage: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goes:
    """What an erasing would take: earlier texts, what stands now, editors; and who keeps it.

    `sent` says that a request goes, so that sign-offs lose their proof.
    """

    earlier: int
    present: int
    editors: int
    whole: bool
    sent: bool
    held: tuple[Held, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedForGood:
    """What went, and what still holds it."""

    values: int
    files: int
    held: tuple[Held, ...]


def what_goes(portfolio: Portfolio, target: Target) -> Goes:
    """What would go and what would still hold it; nothing is changed. Raises as `erase` does."""
    with portfolio.read() as session:
        found, kind = _found(session, target)
    held = still_held(portfolio, _sought(portfolio, target, found))
    return Goes(
        earlier=len(found.lines) - len(found.anew) - (1 if found.whole else 0),
        present=len(found.anew) + len(found.whole),
        editors=len(found.typing),
        whole=bool(found.whole),
        sent=kind == "request",
        held=held,
    )


def erase(
    portfolio: Portfolio, target: Target, *, why: str, with_copies: bool = False
) -> Done[ErasedForGood]:
    """Erases for good. There is no undo; lines of the history stay, and say that, and why.

    `with_copies` deletes the earlier snapshots and other copies in the program's own folder that
    hold it too. Raises NotFound for what is not there, Refused where no reason is given.
    """
    why = _reason(portfolio, why, target)
    with portfolio.read() as session:
        found, _ = _found(session, target)
    held = still_held(portfolio, _sought(portfolio, target, found))
    with portfolio.change() as change:
        found, kind = _found(change.session, target)
        erased = erasing.erase(change, found, why)
        if not found.subjects:  # it was typed, and never kept
            change.note(f"{ERASED_FOR_GOOD}: {why}", portfolio.details_id, erases=True)
        left = traces.Left(
            change=change.id,
            snapshots=tuple(one.snapshot for one in held if with_copies and one.snapshot),
            files=tuple(one.file for one in held if with_copies and one.file),
        )
        traces.mark(portfolio.copy, left)
    portfolio.refresh()
    advice = compacted(portfolio)
    stays = tuple(one for one in held if advice or not (with_copies and one.ours))
    value = ErasedForGood(values=erased.values, files=erased.files, held=stays)
    said = Phrase("Erased for good.")
    changed = _OF_ENTRIES if kind == ENTRY else Changed(~0)
    return Done(value=value, changed=changed, said=said, advice=advice)


def _reason(portfolio: Portfolio, why: str, target: Target) -> str:
    """The reason as it is kept, for good: it must say nothing of what goes, and name nobody."""
    why = clean_text(why).strip()
    if not why:
        message = Phrase("Say why it is erased. Nothing was erased.")
        raise Refused(message)
    if target.passage and Passage(target.passage).stands_in(why):
        message = Phrase(
            "The reason says what is to go, and is itself kept for good. Say it otherwise. Nothing "
            "was erased."
        )
        raise Refused(message)
    found = look_through(why, known_names(portfolio))
    named = [one.text for one in found if one.grade is Grade.CERTAIN]
    if named:
        message = Phrase(
            "“{text}” in the reason looks like an identifier, and the reason is kept for good. Say "
            "it otherwise. Nothing was erased.",
            text=named[0],
        )
        raise Refused(message)
    return why


def compacted(portfolio: Portfolio) -> tuple[str, ...]:
    """Rewrites and publishes the file; where the disk refuses, what was erased stays erased."""
    try:
        traces.finish(portfolio.copy)
    except StorageFailed:
        return (traces.STILL_LEFT,)
    return ()


def files_of(portfolio: Portfolio, entry_id: str) -> dict[str, str]:
    """SHA-256 -> name of every file that any revision of an entry names."""
    with portfolio.read() as session:
        return dict(erasure.files_of(session, reading.full_id(session, entry_id)))


def _sought(portfolio: Portfolio, target: Target, found: Erasure) -> Sought:
    passage = Passage(target.passage) if target.passage else None
    part = target.passage or target.file or target.revision is not None
    with portfolio.read() as session:
        names = () if part else tuple(erasure.names(session, found))
        people = () if part else tuple(dict.fromkeys(erasure.who_goes(session, found)))
    return Sought(erasure=found, passage=passage, names=names, people=people)


def _found(session: Session, target: Target) -> tuple[Erasure, str]:
    kind, subject = _subject(session, target)
    found = _erasure(session, target, kind, subject)
    if found.nothing:
        message = Phrase("It stands nowhere in what was named. Nothing was erased.")
        raise NotFound(message)
    return found, kind


def _erasure(session: Session, target: Target, kind: str, subject: str) -> Erasure:
    if target.passage:
        return erasure.of_passage(session, Passage(target.passage), subject)
    if kind == "request":
        return sent_erasure.of_request(session, requests.request(session, subject))
    if kind != ENTRY:
        return erasure.of_record(session, kind, subject)
    if target.file:
        return erasure.of_file(session, subject, target.file)
    if target.revision is not None:
        return erasure.of_revision(session, subject, target.revision)
    return erasure.of_entry(session, subject)


def _subject(session: Session, target: Target) -> tuple[str, str]:
    """Kind and id of what is meant; raises NotFound, and Refused where it cannot go so."""
    if not target.id:
        if target.passage:
            return "", ""
        message = Phrase("Say what is to be erased. Nothing was erased.")
        raise Refused(message)
    kind, subject = erasure.subject_of(session, target.id)
    if kind in {"answer", "sign_off"} or (kind == "request" and target.passage):
        message = Phrase(
            "What was sent or signed cannot be changed without breaking its signature. Erase the "
            "request as a whole: its sign-offs stay, without their proof. Nothing was erased."
        )
        raise Refused(message)
    if kind in _NOT_WHOLE and not target.passage:
        message = Phrase(
            "This cannot be erased as a whole: the portfolio needs it. Erase words of it. Nothing "
            "was erased."
        )
        raise Refused(message)
    if kind != ENTRY and (target.file or target.revision is not None):
        message = Phrase("Only an entry has revisions and files. Nothing was erased.")
        raise Refused(message)
    return kind, subject
