"""A small request and what honest people answer, varied by a seeded chance; made once each."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pikepdf

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.request_pdf.writer import write_request
from fcp_portfolio.documents.signing.signing import ALL, Lock, certified, signed
from fcp_portfolio.domain.answers import signature_steps
from fcp_portfolio.domain.asking.signing import KNOWN_BY
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.request import AnswerKind, AskedField, Request
from fcp_portfolio.domain.way import Way
from tests.asked import ID, a_request
from tests.builders import OWNER as PERSON
from tests.builders import TickingClock
from tests.documents.answers.papers import OWNER, REVIEWER, SECOND, rewritten
from tests.documents.books import a_book
from tests.documents.signing.papers import key

SAM, ALEX = "Dr Sam Example", "Prof Alex Example"
TYPED = (AnswerKind.LINE, AnswerKind.TEXT)
LOCKS: Mapping[str, Lock] = {REVIEWER: signature_steps(a_request())[REVIEWER], SECOND: ALL}
_WORDS = (
    "clear",
    "safe",
    "slow",
    "brief",
    "sound",
    "weak",
    "early",
    "shoulder",
    "telephone",
    "records",
    "needs",
    "shows",
    "well",
)
_REVIEWED, _APPROVED, _LOCKED = 12, 4, 3


@dataclass(frozen=True, slots=True)
class Honest:
    """An honest answer, and how it is to be taken in."""

    data: bytes
    way: Way
    values: Mapping[str, str]


def words(chance: Random, most: int = 8) -> str:
    """Some words that nobody said before."""
    said = " ".join(chance.choice(_WORDS) for _ in range(chance.randint(1, most)))
    return f"{said.capitalize()} {chance.randrange(10**9)}"


def whole(owner: Owner = PERSON, id_: str = ID) -> tuple[bytes, Request]:
    """A request of three capabilities as the program writes it, not yet certified."""
    asked = replace(a_request(id_), owner=owner.name, registration=owner.registration)
    with TemporaryDirectory() as folder:
        to = Path(folder) / "request.pdf"
        written = write_request(replace(a_book(), owner=owner), asked, to)
        return to.read_bytes(), written.request


@cache
def short() -> tuple[bytes, Request]:
    """The same as it went out, without its pages to read and its tags, to be judged often."""
    data, request = whole()
    pdf = pikepdf.open(io.BytesIO(data))
    del pdf.pages[1:6], pdf.Root.Outlines, pdf.Root.StructTreeRoot
    for page in pdf.pages:
        for one in page.Annots:
            if "/StructParent" in one:
                del one.StructParent
    out = io.BytesIO()
    pdf.save(out)
    return certified(out.getvalue(), key(), TickingClock(), field_name=OWNER), request


@cache
def _with_locks() -> bytes:
    """The same, and each signature locks what was answered before it."""
    uncertified = rewritten(short()[0])
    pdf = pikepdf.open(io.BytesIO(uncertified))
    del next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == OWNER).V
    del pdf.Root.Perms
    out = io.BytesIO()
    pdf.save(out)
    return certified(out.getvalue(), key(), TickingClock(), field_name=OWNER, locks=LOCKS)


def asked(*kinds: AnswerKind) -> list[AskedField]:
    """The reviewer's and the second approver's fields of these kinds."""
    return [field for field in short()[1].fields() if field.kind in kinds]


def answers(chance: Random) -> dict[str, str]:
    """What an honest reviewer may answer."""
    values = {
        "reviewer_declares": "yes",
        "reviewer_name": f"{SAM} {chance.randrange(10**6)}",
        "reviewer_role": words(chance, 4),
        "reviewer_date": f"{chance.randint(1, 28)} November 2026",
    }
    for field in asked(AnswerKind.ONE_OF):
        values[field.name] = chance.choice(field.options).code
    for number in (1, 2, 3):
        values[f"c{number}_known"] = chance.choice(KNOWN_BY)
        if chance.random() < 0.7:
            values[f"c{number}_comment"] = "\n\n".join(
                words(chance, 30) for _ in range(chance.randint(1, 3))
            )
    return values


def approvals(chance: Random) -> dict[str, str]:
    """What an honest second approver may answer."""
    given = {"second_agrees": "yes", "second_declares": "yes", "second_name": words(chance, 3)}
    return {**given, "second_role": words(chance, 3)}


def by_reviewer(data: bytes) -> bytes:
    """Signed in the reviewer's field."""
    return signed(data, REVIEWER, key(SAM, "GMC 0000000"), TickingClock())


def by_second(data: bytes) -> bytes:
    """Signed in the second approver's field."""
    return signed(data, SECOND, key(ALEX, "GMC 0000000"), TickingClock())


def answered(chance: Random) -> bytes:
    """Answered by a reviewer, not signed."""
    return filled(*short(), answers(chance))


@cache
def _reviewed(number: int) -> bytes:
    return by_reviewer(answered(Random(f"reviewed {number}")))


@cache
def _approved(number: int) -> bytes:
    values = approvals(Random(f"approved {number}"))
    return by_second(filled(_reviewed(number), short()[1], values))


@cache
def _locked(number: int) -> bytes:
    chance, request = Random(f"locked {number}"), short()[1]
    review = by_reviewer(filled(_with_locks(), request, answers(chance)))
    return by_second(filled(review, request, approvals(chance)))


def reviewed(chance: Random) -> bytes:
    """Answered and signed by a reviewer."""
    return _reviewed(chance.randrange(_REVIEWED))


def finished(chance: Random) -> bytes:
    """Signed by the reviewer, or by both."""
    number = chance.randrange(_REVIEWED + _APPROVED)
    return _reviewed(number) if number < _REVIEWED else _approved(number - _REVIEWED)


def locked(chance: Random) -> bytes:
    """Signed by both, with locks; it came from another request with locks, `sent_with_locks`."""
    return _locked(chance.randrange(_LOCKED))


def sent_with_locks() -> bytes:
    """The request with locks as it went out."""
    return _with_locks()


def honest(chance: Random, number: int) -> Honest:
    """An honest answer by one of three ways in turn."""
    values = answers(chance)
    data = filled(*short(), values)
    if number % 3 == 0:
        return Honest(by_reviewer(data), Way.SIGNED, values)
    if number % 3 == 1:
        return Honest(by_reviewer(rewritten(data)), Way.SIGNED_COPY, values)
    copied = chance.random() < 0.5
    return Honest(rewritten(data) if copied else data, Way.FILLED, values)
