"""What two computers changed and not alike: both versions, until somebody chooses."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fcp_portfolio.domain.entry import content_from_json
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.sign_off import Difference
from fcp_portfolio.domain.since import differences
from fcp_portfolio.domain.subject import SUBJECTS
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.merging import OTHERS, UNTITLED
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import PARTS
from fcp_portfolio.storage import reading, subjects
from fcp_portfolio.storage import undecided as stored
from fcp_portfolio.storage.change import Change

_LABELS = {
    "name": Phrase("Name"),
    "registration": Phrase("Registration"),
    "aim": Phrase("Aim"),
    "frameworks": Phrase("Frameworks"),
    "routes": Phrase("Routes"),
    "role": Phrase("Role"),
    "registration_body": Phrase("Registration body"),
    "registration_number": Phrase("Registration number"),
    "email": Phrase("E-mail"),
    "level": Phrase("Level"),
    "comment": Phrase("Comment"),
    "on": Phrase("Day"),
    "at": Phrase("Time"),
    "number": Phrase("Number"),
    "words": Phrase("Words"),
    "who": Phrase("Who"),
    "title": Phrase("Title"),
    "minutes": Phrase("Minutes"),
    "agenda": Phrase("Agenda"),
    "state": Phrase("State"),
    "why": Phrase("Why"),
    "text": Phrase("Text"),
    "joined": Phrase("Joined"),
    "left": Phrase("Left"),
    "before": Phrase("Member before"),
    "back": Phrase("Came back"),
    "machines": Phrase("Computers"),
    "place": Phrase("Place"),
    "facilitator": Phrase("Facilitator"),
    "presenter": Phrase("Presenter"),
    "observer": Phrase("Observer"),
    "meeting": Phrase("Meeting"),
    "member": Phrase("Member"),
    "came": Phrase("Came"),
    "topics": Phrase("Capabilities"),
    "owner": Phrase("Owner"),
    "due": Phrase("Due"),
    "done": Phrase("Done"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version: on which computer it was written, when, and what was done there.

    In a group `who` is the member who writes there, as far as somebody said so.
    `differences` are from the version that is shown: `before` is what this one says, `now` what is
    shown; none for that one itself. `on_erased` says that it goes back to text which was erased
    for good on another computer.
    """

    id: str
    computer: str
    at: datetime
    what: str
    removed: bool
    on_erased: bool
    differences: tuple[Difference, ...] = ()
    who: str = ""

    @property
    def origin(self) -> str:
        """Whose version it is: a member's, else that of a computer."""
        return self.who or self.computer


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to choose a version of. `shown` is the one that everything shows meanwhile."""

    subject: str
    kind: str
    title: str
    shown: Version
    others: tuple[Version, ...]

    @property
    def can_keep_both(self) -> bool:
        """Whether each version can be an entry of its own."""
        versions = (self.shown, *self.others)
        return self.kind == "entry" and not any(one.removed for one in versions)


def choices(portfolio: Portfolio) -> tuple[Choice, ...]:
    """Everything that waits for a choice, by what it is called."""

    def read() -> tuple[Choice, ...]:
        with portfolio.read() as session:
            people = {
                **{one.id: one.name for one in reading.everyone(session).values()},
                **subjects.names(session),
            }
            machines = dict(stored.machine_names(session))
            telling = _Telling(portfolio, machines, people, subjects.writers(session))
            found = [telling.choice(one) for one in stored.undecided(session)]
        return tuple(sorted(found, key=lambda one: (one.title.casefold(), one.subject)))

    return portfolio.remembered.ask("choices", read)


def choose(portfolio: Portfolio, subject: str, version: str) -> Done[None]:
    """Keeps one version; the others stay in the history. Raises NotFound."""
    with portfolio.change() as change:
        one = _waiting(change, subject)
        kept = [each for each in one.versions if version and each.line.startswith(version)]
        if len(kept) != 1:
            raise NotFound(Phrase("There is no one version “{given}” of it.", given=version))
        _decide(change, one, kept[0])
    said = Phrase("Kept one version; the other stays in the history.")
    return _done(portfolio, one, change, said)


def keep_both(portfolio: Portfolio, subject: str) -> Done[None]:
    """Makes each version of an entry one of its own. Raises NotFound, Refused for other things."""
    with portfolio.change() as change:
        one = _waiting(change, subject)
        if one.kind != "entry" or any(each.removed for each in one.versions):
            message = Phrase("Only versions of an entry can both be kept. Choose one of them.")
            raise Refused(message)
        _decide(change, one, one.versions[-1])
        for each in one.versions[:-1]:
            change.record(Phrase("Kept as an entry of its own"), "entry", new_id(), each.state)
    return _done(portfolio, one, change, Phrase("Kept both, as entries of their own."))


def _decide(change: Change, one: stored.Undecided, kept: stored.Version) -> None:
    what = Phrase("Chose between two versions")
    change.record(what, one.kind, one.subject, kept.state, decides=True)


def _done(portfolio: Portfolio, one: stored.Undecided, change: Change, said: str) -> Done[None]:
    portfolio.refresh()
    changed = PARTS.get(one.kind, Changed.NOTHING)
    return Done(value=None, changed=changed, undo=change.id, said=said)


def _waiting(change: Change, subject: str) -> stored.Undecided:
    waiting = stored.undecided(change.session)
    found = [one for one in waiting if subject and one.subject.startswith(subject.lower())]
    if len(found) != 1:
        raise NotFound(Phrase("Nothing of “{given}” waits for a choice.", given=subject))
    return found[0]


@dataclass(frozen=True, slots=True)
class _Telling:
    """Tells versions as a person reads them."""

    portfolio: Portfolio
    machines: Mapping[str, str]
    people: Mapping[str, str]
    writers: Mapping[str, str]

    def choice(self, one: stored.Undecided) -> Choice:
        *others, shown = one.versions
        return Choice(
            subject=one.subject,
            kind=one.kind,
            title=_title(one.kind, shown.state, self.people.get(one.subject, "")),
            shown=self._version(shown),
            others=tuple(self._version(each, self._differences(one, each)) for each in others),
        )

    def _version(self, one: stored.Version, found: tuple[Difference, ...] = ()) -> Version:
        here = one.machine == self.portfolio.copy.machine[0]
        name = self.machines.get(one.machine, "")
        other = Phrase("“{name}”", name=name) if name else Phrase("another computer")
        return Version(
            id=one.line,
            computer=Phrase("this computer") if here else other,
            at=one.at,
            what=one.what,
            removed=one.removed,
            on_erased=one.on_erased,
            differences=found,
            who=self.writers.get(one.machine, ""),
        )

    def _differences(self, one: stored.Undecided, other: stored.Version) -> tuple[Difference, ...]:
        then, now = other.state, one.versions[-1].state
        if one.kind == "entry":
            return self._of_entry(one.subject, then, now)
        return tuple(
            Difference(
                entry=one.subject,
                title="",
                part=_LABELS.get(part, part),
                before=self._text(then.get(part)),
                now=self._text(now.get(part)),
            )
            for part in dict.fromkeys((*then, *now))
            if then.get(part) != now.get(part) and part != "removed"
        )

    def _of_entry(
        self, subject: str, then: Mapping[str, Any], now: Mapping[str, Any]
    ) -> tuple[Difference, ...]:
        before, after = content_from_json(then["content"]), content_from_json(now["content"])
        form = self.portfolio.form(after.form, after.form_edition)
        return differences(subject, before, after, form, people=self.people)

    def _text(self, value: Any) -> str:
        if isinstance(value, list):
            return ", ".join(map(self._text, value))
        if isinstance(value, bool):
            return Phrase("yes") if value else Phrase("no")
        return self.people.get(str(value), "" if value is None else str(value))


def _title(kind: str, state: Mapping[str, Any], called: str) -> str:
    if kind == "entry":
        return state["content"]["title"] or UNTITLED
    named = called if kind in SUBJECTS else state.get("title") or state.get("name")
    return Phrase("{kind}: {name}", kind=OTHERS[kind], name=named) if named else OTHERS[kind]
