"""What a desk or a group keeps: practitioners, members, meetings, each a subject of the history.

A kind of subject is a frozen dataclass with an `id` and its own `KIND`, and one row in `SUBJECTS`;
the storage keeps it whole (`storage.subjects`), so that a new kind needs no table.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.phrase import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The beginning of every kind. Fields are of types that JSON can say: text, days, numbers."""

    KIND: ClassVar[str] = ""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectKind:
    """In which files it stands, what several are called, and which fields a person typed.

    Out of the typed ones a passage can be erased for good; a path goes on with a period.
    """

    of: FileKind
    called: Phrase
    typed: tuple[str, ...] = ()


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
        ),
        "prepared_answers": SubjectKind(
            of=FileKind.DESK, called=Phrase("prepared answers"), typed=("values",)
        ),
        "taken_summary": SubjectKind(
            of=FileKind.DESK,
            called=Phrase("progress summaries"),
            typed=("told", "sha256", "name"),
        ),
        "desk_session": SubjectKind(of=FileKind.DESK, called=Phrase("sessions"), typed=("note",)),
        "member": SubjectKind(
            of=FileKind.GROUP, called=Phrase("members"), typed=("name", "registration", "email")
        ),
    }
)
"""By kind. The order is that in which merged ones are written: what others refer to first."""
