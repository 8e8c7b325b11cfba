"""What a desk or a group keeps: practitioners, members, meetings, each a subject of the history.

A kind of subject is a frozen dataclass with an `id` and its own `KIND`, and one row in `SUBJECTS`;
the storage keeps it whole (`storage.subjects`), so that a new kind needs no table.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.phrase import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The beginning of every kind. Fields are of types that JSON can say: text, days, numbers."""

    KIND: ClassVar[str] = ""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectKind:
    """In which files it stands, what several are called, and which fields a person typed.

    `inside` says of a typed field that is JSON kept as text where in it words of a person stand: a
    passage is taken out there alone. `out` are the fields that are filled as something goes out: a
    change that fills one is never undone.

    Out of the typed ones a passage can be erased for good; a path goes on with a period. `names`
    are the fields that tell one of them from the others.
    """

    of: FileKind
    called: Phrase
    typed: tuple[str, ...] = ()
    names: tuple[str, ...] = ("name",)
    inside: tuple[str, ...] = ()
    out: tuple[str, ...] = ()


def went_out(kind: str, before: Mapping[str, Json], now: Mapping[str, Json]) -> bool:
    """Whether something of a subject went out with a change of its state: such a one stands."""
    fields = SUBJECTS[kind].out if kind in SUBJECTS else ()
    return any(now.get(name) and now.get(name) != before.get(name) for name in fields)


SUBJECTS: Mapping[str, SubjectKind] = MappingProxyType(
    {
        "practitioner": SubjectKind(
            of=FileKind.DESK,
            called=Phrase("practitioners"),
            typed=("name", "registration", "email", "why", "note"),
        ),
        "received_request": SubjectKind(
            of=FileKind.DESK,
            called=Phrase("requests"),
            typed=("owner", "registration", "asks", "evidence.title", "sha256", "name", "aside"),
        ),
        "given_answer": SubjectKind(
            of=FileKind.DESK,
            called=Phrase("answers"),
            typed=("owner", "registration", "evidence.title", "sha256", "name", "declined"),
            out=("sha256",),
        ),
        "prepared_answers": SubjectKind(
            of=FileKind.DESK, called=Phrase("prepared answers"), typed=("values",)
        ),
        "taken_summary": SubjectKind(
            of=FileKind.DESK,
            called=Phrase("progress summaries"),
            typed=("told", "sha256", "name"),
            inside=("told.owner", "told.registration", "told.given_to", "told.requests.to"),
        ),
        "desk_session": SubjectKind(of=FileKind.DESK, called=Phrase("sessions"), typed=("note",)),
        "feedback_round": SubjectKind(
            of=FileKind.DESK,
            called=Phrase("rounds of feedback"),
            typed=("chosen.text", "sheets.sha256", "sha256", "name"),
            out=("released", "sheets"),
        ),
        "feedback_answer": SubjectKind(
            of=FileKind.DESK, called=Phrase("answers of respondents"), typed=("comments",)
        ),
        "member": SubjectKind(
            of=FileKind.GROUP, called=Phrase("members"), typed=("name", "registration", "email")
        ),
        "rules": SubjectKind(
            of=FileKind.GROUP, called=Phrase("ground rules"), typed=("text",), names=()
        ),
        "agreement": SubjectKind(
            of=FileKind.GROUP, called=Phrase("agreements to the ground rules"), names=("member",)
        ),
        "meeting": SubjectKind(
            of=FileKind.GROUP,
            called=Phrase("meetings"),
            typed=("title", "place", "why"),
            names=("on",),
        ),
        "attendance": SubjectKind(
            of=FileKind.GROUP, called=Phrase("attendance"), names=("member",)
        ),
        "item": SubjectKind(
            of=FileKind.GROUP,
            called=Phrase("what members bring"),
            typed=("text", "why"),
            names=("text",),
        ),
        "theme": SubjectKind(
            of=FileKind.GROUP, called=Phrase("themes"), typed=("text", "why"), names=("text",)
        ),
        "learning": SubjectKind(
            of=FileKind.GROUP,
            called=Phrase("what was learnt"),
            typed=("text", "why"),
            names=("text",),
        ),
        "group_action": SubjectKind(
            of=FileKind.GROUP,
            called=Phrase("actions of the group"),
            typed=("text", "why"),
            names=("text",),
        ),
        "bands": SubjectKind(
            of=FileKind.GROUP,
            called=Phrase("summaries handed in"),
            typed=("bands.title",),
            names=("member",),
        ),
        "withdrawal": SubjectKind(
            of=FileKind.GROUP,
            called=Phrase("summaries withdrawn"),
            names=("member",),
            out=("member",),
        ),
        "group_map": SubjectKind(
            of=FileKind.GROUP, called=Phrase("maps"), typed=("bands.title",), names=("on",)
        ),
    }
)
"""By kind. The order is that in which merged ones are written: what others refer to first."""
