"""What came back becomes answers, sign-offs, ratings and history, in one transaction."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import NamedTuple

from fcp_portfolio.domain.answers import Said, what_it_says
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.excepting import excepts
from fcp_portfolio.domain.identity import local_day, new_id
from fcp_portfolio.domain.people import Person, Rating
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import AskedCapability, Kind, Request, Role, State
from fcp_portfolio.domain.returned import StepAnswer
from fcp_portfolio.domain.sign_off import Answer, SignOff
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.assessed import write_assessments
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.drafting.reviewable import signed_off_meanwhile
from fcp_portfolio.services.files import check_bytes, keep_checked
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rating_state
from fcp_portfolio.services.sign_offs import counting
from fcp_portfolio.storage import answers as stored
from fcp_portfolio.storage import files, reading
from fcp_portfolio.storage import requests as stored_requests
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.requests import KeptRequest, request_state

UNCHANGED = Phrase("Your portfolio is unchanged.")
PDF = b"%PDF-"
_WITH_ANSWERS = Changed.REQUESTS | Changed.SIGN_OFFS | Changed.FILES
_CHANGED = {
    Kind.SIGN_OFF: _WITH_ANSWERS | Changed.RATINGS,
    Kind.ASSESSMENT: _WITH_ANSWERS | Changed.ENTRIES,
    Kind.CONFIRMATION: _WITH_ANSWERS,
    Kind.PERIOD: _WITH_ANSWERS,
}
_ENDED = {
    State.WITHDRAWN: Phrase(
        "Request {number} was withdrawn on {day}: {why}. The answer was not taken in."
    ),
    State.SUPERSEDED: Phrase(
        "Request {number} was replaced by a later request on {day}. The answer was not taken in."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What was taken in. `needs_a_person`: a signer is not known, or nobody signed."""

    request: Request
    answers: tuple[Answer, ...]
    sign_offs: tuple[SignOff, ...]
    needs_a_person: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One step as it is to be recorded, and what it says.

    `held` is the name of the document that stands for it, where nobody answered.
    """

    step: StepAnswer
    said: Said
    held: str = ""

    @property
    def says_something(self) -> bool:
        """Whether anything was answered, or declined, or a document stands for it."""
        said = self.said
        return bool(
            self.held
            or said.declined
            or said.agrees_with_reviewer
            or said.excepted
            or any(answer.answered for answer in said.about)
        )


def part_of(request: Request, step: StepAnswer, held: str = "") -> Part:
    """A step that was answered, with what its answers mean, or that a document stands for."""
    return Part(step=step, said=what_it_says(request, step.values, step.role), held=held)


def record_answers(
    portfolio: Portfolio,
    kept: KeptRequest,
    parts: Sequence[Part],
    came: tuple[str, bytes] | None,
    notes: tuple[str, ...],
) -> Done[Received]:
    """Records the parts that are new, and the file that came, in one transaction.

    Raises Refused for a request that has ended, for what was taken in already, and for nothing.
    """
    with portfolio.change() as change:
        new = _new_parts(change, kept, parts)
        sha256 = _keep(change, came) if came else ""
        recorded = [_record_part(portfolio, change, kept, part, sha256) for part in new]
        answers = tuple(answer for answer, _ in recorded)
        sign_offs = tuple(one for _, found in recorded for one in found)
        again = tuple(_from_the_same_file(change, answers)) if sha256 else ()
        told = [
            sentence
            for answer in answers
            for sentence in write_assessments(portfolio, change, kept.request, answer)
        ]
        _close_request(change, kept)
    ways = {role: counting(portfolio, kept.request, role) for role in Role}
    received = Received(
        request=kept.request,
        answers=answers,
        sign_offs=sign_offs,
        needs_a_person=any(_needs_a_person(part, ways[part.step.role]) for part in new),
    )
    return Done(
        value=received,
        changed=_CHANGED[kept.request.kind],
        said=" ".join(_sentence(kept.request, answer) for answer in answers),
        advice=(
            *notes,
            *told,
            *signed_off_meanwhile(portfolio, kept.request),
            *again,
            *(said for part in new for said in _advice(kept.request, part, ways[part.step.role])),
        ),
    )


def _new_parts(change: Change, kept: KeptRequest, parts: Sequence[Part]) -> list[Part]:
    now = stored_requests.request(change.session, kept.request.id)
    number, day = kept.request.number, local_day(now.since)
    if words := _ENDED.get(now.state):
        why = {"why": now.why} if now.why else {}
        raise Refused(joined(Phrase(words, number=number, day=day, **why), UNCHANGED))
    had = {a.role: a for a in stored.answers(change.session) if a.request == kept.request.id}
    telling = [part for part in parts if part.says_something]
    new = [part for part in telling if _is_new(part, had.get(part.step.role))]
    if new:
        return new
    if telling:
        day = local_day(had[telling[-1].step.role].received)
        raise Refused(
            joined(
                Phrase(
                    "An answer to request {number} was taken in on {day} already.",
                    number=number,
                    day=day,
                ),
                UNCHANGED,
            )
        )
    message = joined(
        Phrase("Nothing is answered in it: an empty answer is never read as agreement."), UNCHANGED
    )
    raise Refused(message)


def _is_new(part: Part, had: Answer | None) -> bool:
    """Whether nobody took the step yet; a person may still answer where a document was held."""
    return had is None or (not had.way.is_answer and not part.held)


def _keep(change: Change, came: tuple[str, bytes]) -> str:
    """Keeps the file that came, unchanged: a PDF that was signed, or what was looked at."""
    name, data = came
    if data.startswith(PDF):
        kept = files.keep_file(
            change.session, change.portfolio_id, BytesIO(data), media_type="application/pdf"
        )
        return kept.sha256
    return keep_checked(change.session, change.portfolio_id, check_bytes(data, name)).sha256


def _from_the_same_file(change: Change, new: Sequence[Answer]) -> Iterator[str]:
    """Where somebody else answered in the very same file: a second signature, or a mistake."""
    came, names = {one.sha256 for one in new}, {one.name for one in new}
    for one in stored.answers(change.session):
        if one.sha256 in came and one.name not in names:
            yield Phrase(
                "The same file was taken in as the answer of {name} already. Where both signed one "
                "sheet that is right; else withdraw what is wrong.",
                name=one.name or one.described,
            )


def _record_part(
    portfolio: Portfolio, change: Change, kept: KeptRequest, part: Part, sha256: str
) -> tuple[Answer, tuple[SignOff, ...]]:
    person = None if part.held else _person(change, kept.request, part)
    answer = _answer(portfolio, kept.request, part, person, sha256)
    number = kept.request.number
    took = "a document held in place of" if part.held else "the answer of"
    what = f"Took in {took} the {answer.role} to request {number}"
    change.record(what, "answer", answer.id, stored.answer_state(answer))
    sign_offs = () if answer.declined else tuple(_sign_offs(portfolio, kept.request, part, answer))
    for sign_off in sign_offs:
        # The history is for good, and names no entry: that may be erased.
        said = f"Answered: {sign_off.label if sign_off.of_capability else 'an entry'}"
        change.record(said, "sign_off", sign_off.id, stored.sign_off_state(sign_off))
    if answer.role is Role.REVIEWER:
        for rating in _ratings(kept.request, sign_offs, person):
            what = f"Rated by the reviewer: {rating.code} {rating.title}"
            change.record(what, "rating", rating.id, rating_state(rating))
    return answer, sign_offs


def _person(change: Change, request: Request, part: Part) -> Person | None:
    step = request.step(part.step.role)
    named = step.name if step and step.name else part.said.name
    return next((p for p in reading.people(change.session) if p.name == named), None)


def _answer(
    portfolio: Portfolio, request: Request, part: Part, person: Person | None, sha256: str
) -> Answer:
    said, signature = part.said, part.step.signature
    holder = signature.holder if signature else None
    step = request.step(part.step.role)
    named = ", ".join(filter(None, (said.name, said.described)))
    if part.held and step:
        named = Phrase("{title}: a document held, “{held}”", title=step.title, held=part.held)
    return Answer(
        id=new_id(),
        request=request.id,
        role=part.step.role,
        way=part.step.way,
        person=person.id if person else None,
        name=said.name or (step.name if step and not part.held else ""),
        described=named or (step.described if step else ""),
        received=portfolio.clock(),
        signed=signature.claimed if signature else None,
        fingerprint=holder.fingerprint if holder else "",
        rests_on=str(signature.rests_on) if signature else "",
        declined=said.declined,
        sha256=sha256,
        values=dict(part.step.values),
    )


def _sign_offs(
    portfolio: Portfolio, request: Request, part: Part, answer: Answer
) -> Iterator[SignOff]:
    for about, label, scale, level, agrees, comment in _says(request, part):
        yield SignOff(
            id=new_id(),
            answer=answer.id,
            about=about,
            label=label,
            scale=scale,
            level=level,
            agrees={True: "yes", False: "no", None: ""}[agrees],
            comment=comment,
            on=portfolio.today(),
        )


class _Says(NamedTuple):
    """What is said of one capability, entry or earlier answer."""

    about: str
    label: str
    scale: str
    level: str
    agrees: bool | None
    comment: str


def _says(request: Request, part: Part) -> Iterator[_Says]:
    said = part.said
    if part.step.role is Role.SECOND_APPROVER:
        for capability in request.capabilities:
            excepted = excepts(request, said.excepted, capability.path)
            agrees = said.agrees_with_reviewer and not excepted
            yield _of(capability, "", agrees or None, said.excepted)
        return
    for one in said.capabilities:
        if one.answered or one.agrees is False:
            yield _of(one.capability, one.level, one.agrees, one.comment)
    for other in said.subjects:
        if other.answered:
            subject = other.subject
            yield _Says(subject.about, subject.title, "", "", other.agrees, other.comment)


def _of(capability: AskedCapability, level: str, agrees: bool | None, comment: str) -> _Says:
    return _Says(capability.path, capability.label, capability.scale, level, agrees, comment)


def _ratings(
    request: Request, sign_offs: Sequence[SignOff], person: Person | None
) -> Iterator[Rating]:
    capabilities = {capability.path: capability for capability in request.capabilities}
    for one in sign_offs:
        if one.level and person:
            capability = capabilities[one.about]
            yield Rating(
                id=new_id(),
                framework=capability.framework,
                edition=capability.edition,
                path=capability.path,
                code=capability.code,
                title=capability.title,
                scale=capability.scale,
                level=one.level,
                on=one.on,
                comment=one.comment,
                by=person.id,
            )


def _close_request(change: Change, kept: KeptRequest) -> None:
    """The request is answered once everybody awaited has answered, or one has declined."""
    answers = [a for a in stored.answers(change.session) if a.request == kept.request.id]
    answered = {answer.role for answer in answers}
    named = {step.role for step in kept.request.steps if step.awaited} - {Role.OWNER}
    if named <= answered or any(answer.declined for answer in answers):
        state = request_state(kept.request, State.ANSWERED, kept.sha256)
        what = f"Answered: request {kept.request.number}"
        change.record(what, "request", kept.request.id, state)


def _sentence(request: Request, answer: Answer) -> str:
    who = answer.name or Phrase("the {role}", role=answer.role)
    if answer.declined:
        return Phrase(
            "{who} declined request {number}: {declined}",
            who=who,
            number=request.number,
            declined=answer.declined,
        )
    if not answer.way.is_answer:
        return Phrase(
            "Took in for request {number}: {described}. It is not a signature.",
            number=request.number,
            described=answer.described,
        )
    return Phrase(
        "Took in the answer of {who} to request {number}: {described}.",
        who=who,
        number=request.number,
        described=answer.way.described,
    )


def _needs_a_person(part: Part, counting: Collection[Way]) -> bool:
    signature = part.step.signature
    unknown = signature is not None and signature.card is None
    return unknown or part.step.way not in counting


def _advice(request: Request, part: Part, counting: Collection[Way]) -> Iterator[str]:
    yield from _two_things(request, part)
    signature = part.step.signature
    if signature is not None and signature.card is None and signature.holder is not None:
        yield (
            Phrase(
                "The signer's key is not on a card that you compared. Ask for its words: {words}.",
                words=signature.holder.words,
            )
        )
    if part.step.way not in counting:
        yield Phrase(
            "It counts once a signed answer, or one on paper, of the same person covers it."
        )
    if part.said.conflict:
        yield Phrase("A conflict of interest is declared: read the comments, or ask for it.")


def _two_things(request: Request, part: Part) -> Iterator[str]:
    for one in part.said.capabilities:
        if one.agrees and one.rates_otherwise:
            yield Phrase(
                "{label}: they agree with the rating of {owner}, and give another level "
                "(“{level}”). Ask them which they mean.",
                label=one.capability.label,
                owner=request.owner,
                level=one.level,
            )
