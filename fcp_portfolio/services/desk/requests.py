"""Requests that came to the desk: taken in from a file, kept as they came, put aside."""

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.desk.given import GivenAnswer
from fcp_portfolio.domain.desk.practitioner import match
from fcp_portfolio.domain.desk.received import (
    Received,
    Waiting,
    Waits,
    asked_about,
    in_order,
    shown_evidence,
    waits,
)
from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.identity import (
    clean_text,
    name_on_one_line,
    read_instant,
    setting_id,
    sha256_hex,
)
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.verdict import SignatureVerdict
from fcp_portfolio.services.desk.given import Came, answers_given, record_signed
from fcp_portfolio.services.desk.practitioners import practitioner, practitioners, require_desk
from fcp_portfolio.services.desk.summaries import newest_by_portfolio
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.keys import known_keys, own_keys
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import read_pdf
from fcp_portfolio.storage import files, subjects
from fcp_portfolio.storage.change import Change

if TYPE_CHECKING:
    from fcp_portfolio.documents.answers.taking import JudgedRequest

PDF = "application/pdf"
_NOTHING = Phrase("Nothing was taken in.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a PDF: a `received` request, or an answer of one's own that was `found` again.

    `new` is False where the desk held it already.
    """

    received: Received | None
    found: GivenAnswer | None = None
    new: bool = True


def take_request(desk: Portfolio, path: Path) -> Done[Taken]:
    """Keeps a request as it came; raises NoRequest for a PDF that is none, and FileRefused.

    The same one again changes nothing. One that was signed here already is an answer, found again.
    """
    require_desk(desk)
    data = read_pdf(path)
    judged = judge(desk, data)
    with desk.change() as change:
        taken = keep(desk, change, Came(judged, data, path.name))
    return told_of_taken(taken, change)


def judge(desk: Portfolio, data: bytes) -> "JudgedRequest":
    """The request in a PDF, read in the process apart; raises NoRequest, FileRefused.

    Raises FileRefused too where it is not as its owner sealed it.
    """
    from fcp_portfolio.documents.answers.taking import judged_request  # heavy
    from fcp_portfolio.documents.apart import apart

    judged: JudgedRequest = apart(judged_request, data, cards(desk))
    require_sealed(judged)
    return judged


def require_sealed(judged: "JudgedRequest") -> None:
    """Raises FileRefused where a request is not as its owner sealed it."""
    seal = judged.signed.get(Role.OWNER)
    if seal is None or seal.holder is None:
        message = Phrase("Its owner has not sealed this request. {nothing}", nothing=_NOTHING)
        raise FileRefused(message)
    wrong = [*(one.sentence for one in judged.verdict.all_findings), *judged.wrong]
    if wrong:
        message = Phrase(
            "This request is not as its owner sealed it. {what} {nothing} Ask for it again.",
            what=wrong[0],
            nothing=_NOTHING,
        )
        raise FileRefused(message)


def cards(desk: Portfolio) -> tuple[KeyCard, ...]:
    """The cards of keys that this desk goes by: those known, and its own."""
    known = (one.card for one in known_keys(desk))
    return (*known, *(one.card for one in own_keys(desk)))


def keep(desk: Portfolio, change: Change, came: Came) -> Taken:
    """Keeps a judged request, within a change; raises FileRefused where nobody is to answer it."""
    answered = keep_answer(desk, change, came)
    if answered is not None:
        return answered
    found = received_of(desk, came)
    if came.judged.turn is None:
        message = Phrase(
            "Everybody who was asked has signed request {number}. {nothing}",
            number=found.number,
            nothing=_NOTHING,
        )
        raise FileRefused(message)
    held = subjects.find(change.session, Received, found.id)
    if held is not None and (held.sha256 == found.sha256 or held.role is found.role):
        return Taken(received=held, new=False)
    data = BytesIO(came.data)
    files.keep_file(change.session, change.portfolio_id, data, media_type=PDF)
    what = Phrase("Took in request {number} of {name}", number=found.number, name=found.owner)
    subjects.keep(change, what, found)
    return Taken(received=found)


def keep_answer(desk: Portfolio, change: Change, came: Came) -> Taken | None:
    """Keeps an answer that was signed here, within a change; None where nothing was.

    It is known by the keys of the desk, and those by which earlier answers were signed.
    """
    own = {key.card.fingerprint for key in own_keys(desk)}
    own |= {one.key for one in answers_given(desk)}
    signed = came.judged.signed
    mine = [role for role in signed if role is not Role.OWNER and _key(signed[role]) in own]
    if not mine:
        return None
    found = received_of(desk, came)
    held = subjects.find(change.session, Received, found.id)
    answer, new = record_signed(change, came, mine[-1], held or found)
    return Taken(received=held, found=answer, new=new)


def received_of(desk: Portfolio, came: Came) -> Received:
    """A judged request as the desk keeps it; the same on every computer that takes it in."""
    request, judged = came.judged.request, came.judged
    seal = _key(judged.signed[Role.OWNER])
    key = f"{request.id}/{seal}"
    return Received(
        id=setting_id(desk.copy.portfolio_id, "received_request", key),
        request=request.id,
        kind=request.kind,
        made=read_instant(request.made),
        owner=name_on_one_line(request.owner),
        registration=name_on_one_line(request.registration),
        portfolio=request.portfolio,
        role=judged.turn or Role.REVIEWER,
        asks=asked_about(request),
        evidence=shown_evidence(request),
        files=len(request.files),
        stage=request.stage.label if request.stage else "",
        since=request.since,
        until=request.until,
        supersedes=request.supersedes,
        shown=request.fingerprint,
        signed_by=seal,
        sha256=sha256_hex(came.data),
        name=name_on_one_line(came.name),
        size=len(came.data),
    )


def received_requests(desk: Portfolio) -> tuple[Received, ...]:
    """Every request that the desk holds, in the order in which they came."""

    def read() -> tuple[Received, ...]:
        with desk.read() as session:
            return subjects.every(session, Received)

    return desk.remembered.ask("received requests", read)


def received(desk: Portfolio, given: str) -> Received:
    """The request with this id, or a beginning of it, or of its own; raises NotFound, Refused."""
    typed = given.strip().casefold()
    found = [
        one
        for one in received_requests(desk)
        if typed and (one.request.startswith(typed) or one.number.casefold() == typed)
    ]
    if len(found) == 1:
        return found[0]
    with desk.read() as session:
        return subjects.one(session, Received, given)


def all_received(desk: Portfolio, given: str = "") -> tuple[Waiting, ...]:
    """Every request with where it stands: whoever waits longest first, of one the oldest first.

    Of one practitioner alone where one is named; raises NotFound.
    """
    found = _all_received(desk)
    if not given:
        return found
    meant = practitioner(desk, given)
    return tuple(one for one in found if one.match.practitioner == meant)


def _all_received(desk: Portfolio) -> tuple[Waiting, ...]:

    def read() -> tuple[Waiting, ...]:
        held, people = received_requests(desk), practitioners(desk)
        answered = {(one.received, one.role) for one in answers_given(desk)}
        followers = {(one.supersedes, one.signed_by): one for one in held if one.supersedes}
        newest = newest_by_portfolio(desk)
        today = desk.today()
        return in_order(
            [
                waits(
                    one,
                    match(one.sender, people),
                    answered=(one.id, one.role) in answered,
                    followers=followers,
                    newest=newest.get(one.portfolio),
                    today=today,
                )
                for one in held
            ]
        )

    return desk.remembered.ask(f"all received {desk.today()}", read)


def waiting(desk: Portfolio, given: str = "") -> tuple[Waiting, ...]:
    """What waits for an answer; of one practitioner alone where one is named."""
    return tuple(one for one in all_received(desk, given) if one.state is Waits.WAITING)


def assign_request(desk: Portfolio, given: str, to: str) -> Done[Received]:
    """Says whose request it is, where name and portfolio do not tell; raises NotFound, Refused."""
    require_desk(desk)
    one, meant = received(desk, given), practitioner(desk, to)
    what = Phrase("Said whose request {number} is", number=one.number)
    return _record(desk, what, replace(one, practitioner=meant.id))


def set_aside(desk: Portfolio, given: str, why: str) -> Done[Received]:
    """Puts a request aside that is not to be answered; raises Refused without a reason."""
    require_desk(desk)
    reason = " ".join(clean_text(why).split())
    if not reason:
        raise Refused(Phrase("Say why it is put aside. Nothing was changed."))
    one = received(desk, given)
    what = Phrase("Put request {number} aside", number=one.number)
    return _record(desk, what, replace(one, aside=reason))


def take_up(desk: Portfolio, given: str) -> Done[Received]:
    """Lets a request wait again that was put aside."""
    require_desk(desk)
    one = received(desk, given)
    what = Phrase("Took request {number} up again", number=one.number)
    return _record(desk, what, replace(one, aside=""))


def request_pdf(desk: Portfolio, one: Received) -> bytes:
    """The very bytes that were received."""
    with files.open_file(desk.copy.database, one.sha256) as stream:
        return stream.read()


def _record(desk: Portfolio, what: Phrase, one: Received) -> Done[Received]:
    with desk.change() as change:
        subjects.keep(change, what, one)
    said = Phrase("{what}.", what=what)
    return Done(value=one, changed=Changed.SUBJECTS, undo=change.id, said=said)


def _key(signature: SignatureVerdict) -> str:
    return signature.holder.fingerprint if signature.holder else ""


def told_of_taken(taken: Taken, change: Change) -> Done[Taken]:
    """What became of it, in a sentence."""
    if taken.found is not None:
        number = taken.found.number
        said = Phrase("Found your answer to request {number} again.", number=number)
        if not taken.new:
            said = Phrase("Your answer to request {number} is held already.", number=number)
    else:
        assert taken.received is not None  # noqa: S101  one of the two
        number, owner = taken.received.number, taken.received.owner
        said = Phrase("Took in request {number} of {name}.", number=number, name=owner)
        if not taken.new:
            said = Phrase(
                "Request {number} of {name} is held already. Nothing was changed.",
                number=number,
                name=owner,
            )
    changed = Changed.SUBJECTS if taken.new else Changed.NOTHING
    undo = change.id if taken.new else None
    return Done(value=taken, changed=changed, undo=undo, said=said)
