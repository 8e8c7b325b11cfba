"""What still holds something that goes for good: here, on this computer, and wherever it went."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.typed_text import Passage
from fcp_portfolio.services.backing_up import BACKED_UP, NOT_BACKED_UP
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import answers, held, requests, undecided, words_elsewhere
from fcp_portfolio.storage.database import Session
from fcp_portfolio.storage.erasure import Erasure
from fcp_portfolio.storage.held import CopyOnDisk, Since, WrittenLine
from fcp_portfolio.storage.requests import KeptRequest

_WENT_OUT = ("Exported", "Filled in a form", "Wrote a summary", "Wrote the certificate")


class Where(StrEnum):
    """What holds it."""

    HERE = "portfolio"
    SNAPSHOT = "earlier snapshot"
    COPY = "copy"
    BACKUP = "backup"
    SENT = "sent"
    EXPORT = "export"
    COMPUTER = "computer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One thing that holds it. `certain` where it was looked into, else it may.

    `snapshot` or `file` name one of the program's own, which is deleted where the owner says so.
    """

    where: Where
    said: str
    certain: bool
    snapshot: str = ""
    file: str = ""

    @property
    def ours(self) -> bool:
        """Whether the program can delete it."""
        return bool(self.snapshot or self.file)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is looked for: recorded values, words, and what it is called in other places.

    `people` are names and addresses of those who go, which anything else may hold as well.
    """

    erasure: Erasure
    passage: Passage | None = None
    names: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    def stands_in(self, text: str) -> bool:
        """Whether a text says it."""
        return any(name in text for name in self.names) or self.says(text)

    def says(self, text: str) -> bool:
        """Whether a text says the words, or who goes."""
        return any(one.stands_in(text) for one in self.words)

    @property
    def words(self) -> tuple[Passage, ...]:
        """What anything else that is kept is looked through for."""
        return tuple(filter(None, (self.passage, *map(Passage, self.people))))


def still_held(portfolio: Portfolio, sought: Sought) -> tuple[Held, ...]:
    """Everything that is known of, by where it is; copies that cannot be opened are told too."""
    with portfolio.read() as session:
        since = held.since(session, sought.erasure, portfolio.clock())
        lines = tuple(held.lines(session))
        later = tuple(line for line in lines if since is None or line.turn >= since.turn)
        inside = (*_here(session, sought), *_sent(session, sought, later))
        others = tuple(_computers(portfolio, session))
    return (
        *inside,
        *_snapshots(portfolio, sought.erasure, since),
        *map(_copy, held.copies(portfolio.copy, sought.erasure)),
        *_backups(portfolio, sought.erasure, lines, later),
        *_went_out(later),
        *others,
    )


def _here(session: Session, sought: Sought) -> Iterator[Held]:
    for said in words_elsewhere.in_states(session, sought.erasure, sought.words):
        yield Held(where=Where.HERE, said=said, certain=True)
    for said in words_elsewhere.in_files(session, sought.erasure, sought.stands_in):
        yield Held(where=Where.HERE, said=said, certain=True)
    for said in words_elsewhere.in_definitions(session, sought.stands_in):
        yield Held(where=Where.HERE, said=said, certain=True)
    for said in words_elsewhere.in_lines(session, sought.stands_in):
        yield Held(where=Where.HERE, said=said, certain=True)
    for said in words_elsewhere.users_of_file(session, sought.erasure):
        yield Held(where=Where.HERE, said=said, certain=True)


def _sent(session: Session, sought: Sought, later: tuple[WrittenLine, ...]) -> Iterator[Held]:
    """Requests that showed an entry of it, or say the words; and what came back to them."""
    entries, since = set(sought.erasure.subjects), {line.subject for line in later}
    everything = answers.answers(session)
    for kept in requests.requests(session):
        request = kept.request
        shows = request.id in since and any(shown.id in entries for shown in request.entries)
        says = sought.stands_in(words_elsewhere.of_request(kept))
        came = [one for one in everything if one.request == request.id]
        said = any(sought.stands_in(" ".join((*one.values.values(), one.declined))) for one in came)
        if request.id in entries or not (shows or says or said):
            continue
        yield Held(where=Where.SENT, said=_request(kept), certain=says)
        for one in came:
            yield Held(
                where=Where.SENT,
                said=Phrase(
                    "the answer of {name} to request {number}, taken in on {day}: kept here",
                    name=one.name,
                    number=request.number,
                    day=f"{one.received:%Y-%m-%d}",
                ),
                certain=says or said,
            )


def _request(kept: KeptRequest) -> str:
    to = [step.awaited for step in kept.request.steps if step.role is not Role.OWNER]
    return Phrase(
        "request {number} to {people}, made {made}: kept in this portfolio and wherever it was "
        "sent",
        number=kept.request.number,
        people=", ".join(filter(None, to)) or Phrase("somebody"),
        made=kept.request.made[:10],
    )


def _snapshots(portfolio: Portfolio, erasure: Erasure, since: Since | None) -> Iterator[Held]:
    for one in held.earlier(portfolio.copy, erasure, since):
        said = Phrase(
            "earlier snapshot {generation} of {at} UTC",
            generation=one.generation,
            at=f"{one.at:%Y-%m-%d %H:%M}",
        )
        yield Held(where=Where.SNAPSHOT, said=said, certain=True, snapshot=one.id)


def _copy(found: CopyOnDisk) -> Held:
    if found.ours:
        said = Phrase("“{name}” in the program's own folder", name=found.path.name)
    elif found.origin is not None:
        said = Phrase("the working copy of “{name}” on this computer", name=found.origin.file.name)
    else:
        said = Phrase("“{name}” in the same folder", name=found.path.name)
    own = found.path.name if found.ours else ""
    return Held(where=Where.COPY, said=said, certain=found.certain, file=own)


def _backups(
    portfolio: Portfolio,
    erasure: Erasure,
    lines: tuple[WrittenLine, ...],
    later: tuple[WrittenLine, ...],
) -> Iterator[Held]:
    """Each is looked for where it was written; one that is not there may be anywhere.

    One from before it stood there may hold it as it was being typed.
    """
    failed = {x.what.removeprefix(NOT_BACKED_UP) for x in lines if x.what.startswith(NOT_BACKED_UP)}
    with portfolio.read() as session:
        places = words_elsewhere.places(session, [line.id for line in lines])
    for line in lines:
        name = line.what.removeprefix(BACKED_UP)
        if name == line.what or name in failed:
            continue
        file = Path(places.get(line.id, "")) / name.strip(" “”")
        known = line.id in places and file.exists()
        found = held.holds(file, portfolio.copy.database.key, erasure) if known else None
        if found is False or (line not in later and not found):
            continue
        at, folder = _minute(line), file.parent
        if line.id not in places:
            said = Phrase("{what}, {at} UTC", what=line.what, at=at)
        elif known:
            said = Phrase("{what}, {at} UTC, in {folder}", what=line.what, at=at, folder=folder)
        else:
            said = Phrase(
                "{what}, {at} UTC, not found now in {folder}", what=line.what, at=at, folder=folder
            )
        yield Held(where=Where.BACKUP, said=said, certain=bool(found))


def _went_out(later: tuple[WrittenLine, ...]) -> Iterator[Held]:
    for line in later:
        if line.what.startswith(_WENT_OUT):
            said = Phrase("{what}, {at} UTC", what=line.what, at=_minute(line))
            yield Held(where=Where.EXPORT, said=said, certain=False)


def _minute(line: WrittenLine) -> str:
    return f"{line.at[:10]} {line.at[11:16]}"


def _computers(portfolio: Portfolio, session: Session) -> Iterator[Held]:
    for machine, name in undecided.machine_names(session).items():
        if machine != portfolio.copy.machine[0]:
            said = Phrase(
                "the computer “{name}”: it goes there when this version is opened or merged; its "
                "earlier snapshots stay",
                name=name,
            )
            yield Held(where=Where.COMPUTER, said=said, certain=False)
