"""What an erasing for good would take: which recorded values go, and what stands in their place."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identity import canonical_json
from fcp_portfolio.domain.merging import LASTING, NOTE, heads
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.typed_text import GONE, SHORTEST, TYPED, Passage, blanked, without
from fcp_portfolio.storage import history, lineage, requests
from fcp_portfolio.storage.records import State
from fcp_portfolio.storage.requests import KeptRequest
from fcp_portfolio.storage.tables import (
    EntryRow,
    HistoryRow,
    HistoryValueRow,
    KnownKeyRow,
    TypingRow,
)

ENTRY = "entry"
_PEOPLE = frozenset({"practitioner", "member", "person", "known_key"})
Altered = Callable[[str, dict[str, Any]], Mapping[str, Any]]
"""What a state of a kind is without what goes; the same where it holds nothing of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anew:
    """A state that stands from now on, and the lines whose place it takes."""

    kind: str
    subject: str
    state: State
    follows: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """An editor, and what it holds from now on; None where nothing is left of it."""

    editor: str
    content: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """`lines` are those whose values go; `whole` the entries of which nothing is left.

    `file` is the SHA-256 of the one that was named, `passage` the words.
    """

    lines: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    anew: tuple[Anew, ...] = ()
    typing: tuple[Typed, ...] = ()
    whole: frozenset[str] = frozenset()
    file: str = ""
    passage: Passage | None = None

    @property
    def nothing(self) -> bool:
        """Whether it would take nothing."""
        return not self.lines and not self.typing


def of_entry(session: Session, entry_id: str) -> Erasure:
    """An entry with all its revisions and what is being typed about it."""
    editors = (row.editor for row in session.exec(select(TypingRow)) if _is_about(row, entry_id))
    return Erasure(
        lines=tuple(line for line, *_ in _recorded(session, entry_id)),
        subjects=(entry_id,),
        typing=tuple(Typed(editor=editor, content=None) for editor in editors),
        whole=frozenset({entry_id}),
    )


def of_revision(session: Session, entry_id: str, number: int) -> Erasure:
    """One earlier revision; raises Refused for the present one, or one that is not there."""
    known = history.revisions(session, entry_id)
    if number not in {revision.number for revision in known}:
        message = Phrase(
            "There is no revision {number}: this entry has {known}.",
            number=number,
            known=len(known),
        )
        raise Refused(message)
    if number == len(known):
        message = Phrase("This is the present text. Edit it first, or erase the whole entry.")
        raise Refused(message)
    return Erasure(lines=(history.line_of(session, entry_id, number),), subjects=(entry_id,))


def of_passage(session: Session, passage: Passage, subject: str = "") -> Erasure:
    """Words, wherever they stand in a subject, or in everything that can be said without them."""

    def altered(kind: str, state: dict[str, Any]) -> Mapping[str, Any]:
        return without(kind, state, passage)

    found = _of_parts(session, subject, altered, hint=passage.hint)
    reasons = () if subject else history.reasons(session)  # those of no subject that is shown
    lines = tuple(line for line, reason in reasons if passage.stands_in(reason))
    return replace(found, lines=(*found.lines, *lines), passage=passage)


def of_file(session: Session, entry_id: str, given: str) -> Erasure:
    """A file of an entry, by its name or the beginning of its SHA-256, in all that names it."""
    sha256 = _sha256(session, entry_id, given)

    def altered(_kind: str, state: dict[str, Any]) -> Mapping[str, Any]:
        content = dict(state["content"])
        content["attachments"] = [x for x in content["attachments"] if x["sha256"] != sha256]
        if content.get("elsewhere", {}).get("sha256") == sha256:
            del content["elsewhere"]
        return {**state, "content": content}

    return replace(_of_parts(session, entry_id, altered, hint=sha256), file=sha256)


def of_record(session: Session, kind: str, subject: str) -> Erasure:
    """Everything typed about a subject that is no entry; of it stays that it was there.

    A practitioner goes with the person that was made with them, and with that person's keys; a
    round of feedback with every answer to it.
    """

    def altered(kind: str, state: dict[str, Any]) -> Mapping[str, Any]:
        return blanked(kind, state)

    along = _ALONG[kind](session, subject) if kind in _ALONG else ()
    each = [_of_parts(session, one, altered, hint="") for one in (subject, *along)]
    return Erasure(
        lines=tuple(line for one in each for line in one.lines),
        subjects=tuple(about for one in each for about in one.subjects),
        anew=tuple(new for one in each for new in one.anew),
    )


def _theirs(session: Session, practitioner: str) -> Sequence[str]:
    """The persons that a practitioner ever was, and the keys that are known of any of them."""
    states = [json.loads(value) for *_, value in _recorded(session, practitioner)]
    people = sorted({state["person"] for state in states if state["person"]})
    keys = session.exec(select(KnownKeyRow.id).where(col(KnownKeyRow.person).in_(people)))
    return (*people, *keys)


def _answers_to(session: Session, round_id: str) -> Sequence[str]:
    query = select(HistoryRow.subject).join(HistoryValueRow)
    query = query.where(
        col(HistoryRow.subject_kind) == "feedback_answer",
        sa.func.json_extract(HistoryValueRow.value, "$.round") == round_id,
    )
    return session.exec(query.distinct()).all()


_ALONG = {"practitioner": _theirs, "feedback_round": _answers_to}
"""By kind, what goes along with one that is erased."""


def subject_of(session: Session, given: str) -> tuple[str, str]:
    """Kind and id of what an id means, or its beginning, or the number of a request on paper.

    Raises NotFound, and Refused where several begin so.
    """
    typed = given.strip().lower()
    query = (
        select(HistoryRow.subject_kind, HistoryRow.subject)
        .where(col(HistoryRow.subject_kind) != NOTE)
        .where(col(HistoryRow.subject).startswith(typed, autoescape=True))
        .distinct()
    )
    found = session.exec(query).all() if typed else []
    gone = [one for one in found if one[0] == ENTRY and session.get(EntryRow, one[1]) is None]
    left = [one for one in found if one not in gone]
    if not left:
        left = [("request", one.request.id) for one in _on_paper(session, typed)]
    if len(left) == 1:
        return left[0]
    if left:
        message = Phrase("“{given}” begins more than one id. Give more of it.", given=given)
        raise Refused(message)
    message = Phrase("There is no entry “{given}” in this portfolio.", given=given)
    raise NotFound(message)


def _on_paper(session: Session, typed: str) -> list[KeptRequest]:
    everything = requests.requests(session)
    return [one for one in everything if one.request.number.lower() == typed]


def names(session: Session, erasure: Erasure) -> Iterator[str]:
    """What the subjects are called, where they are called anything."""
    for subject in erasure.subjects:
        state: Mapping[str, Any] = history.state_now(session, subject)
        state = state.get("content", state)
        if name := state.get("title") or state.get("name"):
            yield str(name)


def who_goes(session: Session, erasure: Erasure) -> Iterator[str]:
    """What people who go are or were called, and their addresses; without what went before."""
    for subject in erasure.subjects:
        for line, kind, _, value in _recorded(session, subject):
            if line in erasure.lines and kind in _PEOPLE:
                state = json.loads(value)
                said = f"{state['name']}{GONE}{state.get('email', '')}".split(GONE)
                yield from (one.strip() for one in said if len(one.strip()) >= SHORTEST)


def files_of(session: Session, entry_id: str) -> Mapping[str, str]:
    """SHA-256 -> name of every file that any revision of an entry, or an editor of it, names."""
    states = [json.loads(value) for *_, value in _recorded(session, entry_id)]
    contents = [state["content"] for state in states]
    contents += [json.loads(row.content) for row in _typed_about(session, entry_id)]
    return {x["sha256"]: x["name"] for content in contents for x in content["attachments"]}


def _sha256(session: Session, entry_id: str, given: str) -> str:
    known = files_of(session, entry_id)
    meant = given.casefold()
    found = {s for s, name in known.items() if name.casefold() == meant or s.startswith(meant)}
    if not meant or len(found) != 1:
        named = ", ".join(f"“{name}” ({s[:8]})" for s, name in known.items())
        message = Phrase(
            "There is no one file “{given}” in this entry. Its files: {named}.",
            given=given,
            named=named or Phrase("none"),
        )
        raise NotFound(message)
    return found.pop()


def _of_parts(session: Session, subject: str, altered: Altered, *, hint: str) -> Erasure:
    """The values of which something goes; those that stand are said anew without it.

    `hint` stands in every value of which anything goes, which spares looking at the others.
    """
    lines: dict[str, str] = {}
    for line, kind, about, value in _recorded(session, subject):
        if kind not in TYPED or hint not in value.casefold():
            continue
        state = json.loads(value)
        if altered(kind, state) != state:
            lines[line] = about
    anew = tuple(
        one for about in dict.fromkeys(lines.values()) for one in _anew(session, about, altered)
    )
    typing = tuple(_typing(session, subject, altered))
    subjects = (*lines.values(), *_entries_of(session, typing))
    return Erasure(
        lines=tuple(lines), subjects=tuple(dict.fromkeys(subjects)), anew=anew, typing=typing
    )


def _anew(session: Session, subject: str, altered: Altered) -> Iterator[Anew]:
    """The versions that stand of a subject, without it; the one shown last, as ever."""
    known = lineage.of_subject(session, subject)
    standing = lineage.standing(session, known)
    values = lineage.values(session, [line.id for line in heads(known)])
    found = []
    for line in standing:
        state = json.loads(values[line.id])
        same = tuple(one for one, value in values.items() if value == values[line.id])
        now = altered(line.kind, state)
        one = Anew(kind=line.kind, subject=subject, state=now, follows=same)
        found.append((one, now != state))
    if any(changed for _, changed in found):
        yield from (one for one, changed in found if changed or one is found[-1][0])


def _typing(session: Session, subject: str, altered: Altered) -> Iterator[Typed]:
    for row in _typed_about(session, subject):
        state = {"content": json.loads(row.content)}
        now = altered(ENTRY, state)
        if now != state:
            yield Typed(editor=row.editor, content=canonical_json(now["content"]).decode())


def _typed_about(session: Session, subject: str) -> Sequence[TypingRow]:
    rows = session.exec(select(TypingRow)).all()
    return [row for row in rows if not subject or _is_about(row, subject)]


def _is_about(row: TypingRow, entry_id: str) -> bool:
    return entry_id in {row.entry_id, row.editor}


def _entries_of(session: Session, typing: Sequence[Typed]) -> Iterator[str]:
    for typed in typing:
        row = session.get_one(TypingRow, typed.editor)
        for one in {row.entry_id, row.editor} - {None}:
            if session.get(EntryRow, one) is not None:
                yield str(one)


def _recorded(session: Session, subject: str) -> Iterator[tuple[str, str, str, str]]:
    """Line, kind, subject and value of what can be said without a part of it."""
    query = (
        select(HistoryRow.id, HistoryRow.subject_kind, HistoryRow.subject, HistoryValueRow.value)
        .join(HistoryValueRow, col(HistoryValueRow.history_id) == col(HistoryRow.id))
        .where(col(HistoryRow.subject_kind).not_in([NOTE, *LASTING]))
        .order_by(*lineage.IN_ORDER)
    )
    yield from session.exec(query.where(col(HistoryRow.subject) == subject) if subject else query)
