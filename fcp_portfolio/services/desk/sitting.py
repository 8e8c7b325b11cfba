"""One sitting: what waits is answered one after the other, signed, and put into one folder.

A signed file is written before its record, in one transaction, so that a file without a record is
found again.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.answers import Values, tidy
from fcp_portfolio.domain.desk.given import GivenAnswer
from fcp_portfolio.domain.desk.naming import file_stem
from fcp_portfolio.domain.desk.prepared import Prepared
from fcp_portfolio.domain.desk.received import Received
from fcp_portfolio.domain.errors import FileRefused, PortfolioError, Refused
from fcp_portfolio.domain.identity import Clock, setting_id, sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.desk.folder import unwatched
from fcp_portfolio.services.desk.given import Came, answers_given, record_signed
from fcp_portfolio.services.desk.practitioners import require_desk
from fcp_portfolio.services.desk.requests import (
    cards,
    judge,
    keep_answer,
    received,
    received_requests,
    request_pdf,
)
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.files import never
from fcp_portfolio.services.keys import own_keys, signing_key
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reviewing import Review, decline, open_review, sign_answers
from fcp_portfolio.services.verification import read_pdf
from fcp_portfolio.storage import subjects
from fcp_portfolio.storage.change import Change

if TYPE_CHECKING:
    from fcp_portfolio.documents.signing.keys import SigningKey


_DONE_WITH = (Phrase("signed"), Phrase("declined"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What is to be signed: answers to a request, or the reason why it is declined."""

    received: str
    values: Values
    declined: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What became of one request: the file `to` send back and the answer, or the `problem`."""

    received: Received
    to: Path | None = None
    answer: GivenAnswer | None = None
    problem: str = ""


def open_waiting(desk: Portfolio, given: str) -> Review:
    """A received request, opened to be answered; its values are the prepared ones.

    Raises NotFound, FileRefused. Nothing is written outside the desk.
    """
    one = received(desk, given)
    own = [key.card.fingerprint for key in own_keys(desk)]
    return open_review(Path(one.name), cards(desk), own[-1] if own else "", request_pdf(desk, one))


def prepared(desk: Portfolio, given: str) -> Mapping[str, str]:
    """The answers typed so far; none where nothing was."""
    one = received(desk, given)
    with desk.read() as session:
        found = subjects.find(session, Prepared, _prepared_id(desk, one))
    return found.values if found else {}


def begun(desk: Portfolio) -> frozenset[str]:
    """The received requests, by id, for which an answer was typed and kept; it may be signed."""
    with desk.read() as session:
        return frozenset(one.received for one in subjects.every(session, Prepared) if one.values)


def prepare(desk: Portfolio, given: str, values: Values) -> Done[Prepared]:
    """Keeps answers in the desk, to go on later; nothing is signed. Raises NotFound."""
    require_desk(desk)
    one = received(desk, given)
    made = Prepared(id=_prepared_id(desk, one), received=one.id, values=tidy(values))
    with desk.change() as change:
        what = Phrase("Prepared answers to request {number}", number=one.number)
        subjects.keep(change, what, made)
    said = Phrase("Kept your answers. They are not signed yet.")
    return Done(value=made, changed=Changed.SUBJECTS, undo=change.id, said=said)


def sign_waiting(
    desk: Portfolio,
    replies: Sequence[Reply],
    folder: Path,
    *,
    key: "SigningKey | None" = None,
    time_stamp: str = "",
    progress: Callable[[int, int], None] = unwatched,
    cancelled: Callable[[], bool] = never,
) -> Done[tuple[Returned, ...]]:
    """Signs answers one after the other, each PDF in one folder, each recorded at the desk.

    What fails keeps no other from it; what was signed before it was stopped stays so. The key is
    the desk's own, made where there is none, or the one given. A file that was written and not
    recorded, because the program was killed between the two, is found again by `find_returned`.
    Raises Refused where the folder cannot be used.
    """
    require_desk(desk)
    _require_folder(folder)
    again = _found_again(desk, folder)
    outcomes: list[Returned] = []
    for reply in replies:
        if cancelled():
            break
        progress(len(outcomes), len(replies))
        outcomes.append(_returned(desk, reply, folder, key, time_stamp))
    signed = sum(one.to is not None for one in outcomes)
    said = Phrase("Nothing was signed.")
    changed = Changed.SUBJECTS if again else Changed.NOTHING
    if signed:
        changed |= Changed.SUBJECTS | Changed.KEYS
        said = Phrase(
            "Signed {signed} of {all}. The files to send back are in “{folder}”.",
            signed=signed,
            all=len(replies),
            folder=folder.name,
        )
    return Done(value=tuple(outcomes), changed=changed, said=said)


def find_returned(desk: Portfolio, folder: Path) -> Done[tuple[GivenAnswer, ...]]:
    """Records answers of one's own that lie in a folder and are not recorded yet.

    Only files that are called as one would be are read: a folder may hold anything.
    """
    found = _found_again(desk, folder)
    said = Phrase("Found {n} (answer|answers) of yours again.", None, len(found))
    changed = Changed.SUBJECTS if found else Changed.NOTHING
    return Done(value=found, changed=changed, said=said)


def _found_again(desk: Portfolio, folder: Path) -> tuple[GivenAnswer, ...]:
    held = {one.sha256 for one in answers_given(desk)}
    names = tuple(name for one in received_requests(desk) for name in _beginnings(one))
    found = []
    for file in sorted(file for file in folder.glob("*.pdf") if file.name.startswith(names)):
        with suppress(FileRefused):
            data = read_pdf(file)
            if sha256_hex(data) in held:
                continue
            judged = judge(desk, data)
            with desk.change() as change:
                taken = keep_answer(desk, change, Came(judged, data, file.name))
            found += [taken.found] if taken and taken.new and taken.found else []
    return tuple(found)


def place_for(desk: Portfolio, one: Received, folder: Path, *, declined: bool = False) -> Path:
    """A free name in a folder that says whose file it is, what it answers, and when."""
    stem = file_stem(one.owner, one.what, _DONE_WITH[declined], day=desk.today())
    names = (f"{stem}{f' {number}' if number else ''}.pdf" for number in chain((0,), count(2)))
    return next(to for name in names if not (to := folder / name).exists())


def _beginnings(one: Received) -> tuple[str, ...]:
    """How the names of its answers begin, on whatever day they were signed."""
    day = date.min
    stems = (file_stem(one.owner, one.what, kind, day=day) for kind in _DONE_WITH)
    return tuple(stem.removesuffix(day.isoformat()) for stem in stems)


def _returned(
    desk: Portfolio, reply: Reply, folder: Path, key: "SigningKey | None", time_stamp: str
) -> Returned:
    one = received(desk, reply.received)
    if any((a.received, a.role) == (one.id, one.role) for a in answers_given(desk)):
        return Returned(received=one, problem=Phrase("You have answered this request already."))
    try:
        review = open_waiting(desk, one.id)
        to = place_for(desk, one, folder, declined=bool(reply.declined))
        hand = key or _own_key(desk)
        with desk.change() as change:
            _sign(review, reply, hand, to, desk.clock, time_stamp=time_stamp)
            answer = _record(desk, change, one, to)
    except PortfolioError as error:
        return Returned(received=one, problem=error.sentence)
    return Returned(received=one, to=to, answer=answer)


def _own_key(desk: Portfolio) -> "SigningKey":
    """The desk's key; kept before anything is signed with it, so that it is never lost again."""
    with desk.change() as change:
        return signing_key(desk, change)


def _sign(
    review: Review, reply: Reply, key: "SigningKey", to: Path, clock: Clock, *, time_stamp: str
) -> None:
    if reply.declined:
        decline(review, reply.declined, key, to, clock, time_stamp=time_stamp)
    else:
        sign_answers(review, reply.values, key, to, clock, time_stamp=time_stamp)


def _record(desk: Portfolio, change: Change, one: Received, to: Path) -> GivenAnswer:
    """Where this fails the signed file stays in the folder, and can be found again there."""
    data = to.read_bytes()
    judged = judge(desk, data)
    answer, _ = record_signed(change, Came(judged, data, to.name), one.role, one)
    held = subjects.find(change.session, Prepared, _prepared_id(desk, one))
    if held is not None:
        what = Phrase("Answered request {number} of {name}", number=one.number, name=one.owner)
        subjects.keep(change, what, held, removed=True)
    return answer


def _prepared_id(desk: Portfolio, one: Received) -> str:
    return setting_id(desk.copy.portfolio_id, "prepared_answers", f"{one.id}/{one.role}")


def _require_folder(folder: Path) -> None:
    if not folder.is_dir():
        message = Phrase(
            "“{name}” is no folder here. Nothing was signed. Choose one for the files that go "
            "back.",
            name=folder.name,
        )
        raise Refused(message)
