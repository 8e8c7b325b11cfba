"""Answering a request: for a reviewer, who has its PDF and a key, and no portfolio."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.answers import (
    Values,
    answerable,
    complaints,
    left,
    only_of,
    signature_field,
    signature_steps,
    what_it_says,
)
from fcp_portfolio.domain.errors import PortfolioError, Refused
from fcp_portfolio.domain.form import Scale
from fcp_portfolio.domain.given_answers import given_answers
from fcp_portfolio.domain.identity import Clock, clean_text, system_clock
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import Request, Role, Step
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.verification import read_pdf
from fcp_portfolio.storage.plain_file import read_plain

if TYPE_CHECKING:
    from fcp_portfolio.documents.signing.keys import SigningKey
    from fcp_portfolio.domain.verdict import Verdict

_STAYS = Phrase("Nothing was written.")
_ALL_SIGNED = Phrase("Everybody who was asked has signed this request. It cannot be changed.")
_TOLD = 3  # sentences at once
_LONGEST_NAME = 60  # of a person, in the name of a file
_LEFT_OUT = Phrase(
    "Something other than answers was added to this file after it was signed. It is left "
    "out: you see, answer and sign the request as it was."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A request that somebody opened to answer it.

    `role` says whose turn it is; None where nothing can be answered here: everybody has signed, or
    the last who did opened it again, and it `waits_for` somebody else. `values` are that role's
    answers so far, `earlier` those that others have signed and nobody can change. `received` are
    the bytes up to the last signature, `data` those with the answers so far, which is what will be
    signed.
    `refusal` says why it should not be, `left_out` what stood in the file and is not part of it.
    """

    path: Path
    received: bytes
    data: bytes
    request: Request
    role: Role | None
    values: Values
    earlier: Mapping[Role, Values]
    verdict: "Verdict"
    refusal: str = ""
    left_out: str = ""
    waits_for: str = ""

    @property
    def step(self) -> Step:
        """The step of whose turn it is; raises Refused where nothing can be answered."""
        step = self.request.step(self.role) if self.role else None
        if step is None:
            raise Refused(self.closed)
        return step

    @property
    def closed(self) -> str:
        """Why nothing can be answered here; empty where it can."""
        if self.role is not None:
            return ""
        if self.waits_for:
            return Phrase(
                "You have answered this. It waits for {waits_for}.", waits_for=self.waits_for
            )
        return _ALL_SIGNED

    @property
    def turn(self) -> int:
        """The place of the step that comes next in the chain, after the last where all signed."""
        steps = self.request.steps
        done = (Role.OWNER, *self.earlier)
        return next((n for n, step in enumerate(steps) if step.role not in done), len(steps))

    @property
    def said(self) -> str:
        """What was checked, in words."""
        return self.refusal or self.verdict.sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one of several requests: the file `to` send back, or the `problem` with it."""

    review: Review
    to: Path | None = None
    problem: str = ""


def scale_asked(request: Request, about: str) -> Scale | None:
    """The scale that a capability is rated on, if this program knows it: its levels explained."""
    from fcp_portfolio.storage.definitions import load_definitions  # heavy

    named = next((one.scale for one in request.capabilities if one.path == about), "")
    return load_definitions(FRAMEWORKS / "scales").scales.get(named)


def open_review(
    path: Path, known: Collection[KeyCard] = (), own: str = "", data: bytes = b""
) -> Review:
    """Opens a request, of which the `data` may be at hand; raises FileRefused for what is none.

    `known` are key cards that the reviewer has compared, of the owner for one. `own` is the
    fingerprint of the reviewer's key: what it signed last opens to be read.
    """
    from fcp_portfolio.documents.signing.opening import read_once  # heavy

    with read_once():
        return _review(path, known, own, data or read_pdf(path))


def _review(path: Path, known: Collection[KeyCard], own: str, data: bytes) -> Review:
    from fcp_portfolio.documents.answers.agreeing import disagreements  # heavy
    from fcp_portfolio.documents.answers.drawable import refuse_undrawable
    from fcp_portfolio.documents.answers.filling import filled
    from fcp_portfolio.documents.answers.reading import answers_in, request_in
    from fcp_portfolio.documents.signing.checking import check

    request = request_in(data)
    refuse_undrawable(data)
    steps = signature_steps(request)
    whole = check(data, known, steps)
    signed = [one.field for one in whole.signatures]
    last = max((one.revision for one in whole.signatures), default=len(whole.revisions))
    received = data[: whole.revisions[last - 1].end]
    then = answers_in(received, request)
    waiting = [
        step.role
        for step in request.steps
        if step.role is not Role.OWNER and signature_field(step) not in signed
    ]
    verdict = whole if received == data else check(received, known, steps)
    next_ = waiting[0] if waiting else None
    waits_for = _called(request, next_) if next_ and _signed_last(request, verdict, own) else ""
    role = None if waits_for else next_
    shown_otherwise = [one.sentence for one in then.mismatches]
    now = then if received == data else answers_in(data, request)
    values = only_of(request, now.values, role) if role else {}
    return Review(
        path=path,
        received=received,
        data=filled(received, request, values),
        request=request,
        role=role,
        values=values,
        earlier={
            step.role: only_of(request, then.values, step.role)
            for step in request.steps
            if step.role is not Role.OWNER and signature_field(step) in signed
        },
        verdict=verdict,
        refusal=_refusal(verdict, [*disagreements(received, request), *shown_otherwise]),
        left_out="" if whole.good or not verdict.good else _LEFT_OUT,
        waits_for=waits_for,
    )


def save_answers(review: Review, values: Values) -> Done[Review]:
    """Keeps answers in the request's own file, to go on later; nothing is signed.

    However often it is saved, the file holds what was received and one update. An answer that is
    not named, or empty, is cleared. Raises Refused for answers that cannot be, and StorageFailed.
    """
    kept = filled_in(review, values)
    _write(review.path, kept.data)
    said = Phrase("Saved your answers in “{name}”. They are not signed yet.", name=review.path.name)
    return Done(value=kept, said=said)


def filled_in(review: Review, values: Values) -> Review:
    """The request with these answers in it, written nowhere; raises Refused for what cannot be."""
    kept = only_of(review.request, values, review.step.role)
    return replace(review, data=_filled(review, values), values=kept)


def what_is_left(review: Review, values: Values) -> tuple[str, ...]:
    """What keeps these answers from being signed, one sentence each; nothing where they may be."""
    from fcp_portfolio.documents.answers.filling import overflowing  # heavy

    request, step = review.request, review.step
    labels = {asked.name: asked.label for asked in step.fields}
    return (
        *((review.refusal,) if review.refusal else ()),
        *complaints(request, values, step.role),
        *left(request, values, step.role),
        *(
            Phrase(
                "Shorten “{labels}”: not all of it can be seen on the page.", labels=labels[name]
            )
            for name in overflowing(review.received, request, values)
            if name in labels
        ),
    )


def sign_answers(
    review: Review,
    values: Values,
    key: "SigningKey",
    to: Path,
    clock: Clock = system_clock,
    *,
    time_stamp: str = "",
) -> Done[Path]:
    """Fills the answers in, signs them, and writes the PDF that goes back to the owner.

    From then on they cannot be changed unnoticed. `time_stamp` is the address of a service that
    says when. Raises Refused while something is left, where the service does not answer, and for
    a key that has signed the document already: each step is for another person.
    """
    from fcp_portfolio.documents.signing.signing import signed  # heavy

    missing = what_is_left(review, values)
    if missing:
        left = len(missing) - _TOLD
        more = Phrase("(And {count} more.)", count=left) if left > 0 else ""
        raise Refused(joined(*missing[:_TOLD], more, _STAYS))
    _refuse_twice(review, key)
    field = signature_field(review.step)
    _write(to, signed(_filled(review, values), field, key, clock, time_stamp=time_stamp))
    said = Phrase(
        "Signed, and written to “{name}”. Send this file back to {owner}.",
        name=to.name,
        owner=review.request.owner,
    )
    return Done(value=to, said=said)


def decline(
    review: Review,
    why: str,
    key: "SigningKey",
    to: Path,
    clock: Clock = system_clock,
    *,
    time_stamp: str = "",
) -> Done[Path]:
    """Sends the request back unanswered, with the reason, signed; other answers are cleared.

    Raises Refused without a reason, and for a step that has no place for one.
    """
    named = {asked.meaning: asked.name for asked in review.step.about("")}
    reason = clean_text(why).strip()
    if "declines" not in named:
        message = Phrase(
            "A {role} cannot decline here: write it where exceptions are asked.",
            role=review.step.role,
        )
        raise Refused(joined(message, _STAYS))
    if not reason:
        raise Refused(joined(Phrase("Say why you decline."), _STAYS))
    said = what_it_says(review.request, review.values, review.step.role)
    values = {
        named["declines"]: reason,
        named["name"]: said.name or key.name,
        named["role"]: said.described,
    }
    return sign_answers(review, values, key, to, clock, time_stamp=time_stamp)


def sign_each(
    answered: Sequence[tuple[Review, Values]],
    key: "SigningKey",
    clock: Clock = system_clock,
    *,
    time_stamp: str = "",
) -> Done[tuple[Outcome, ...]]:
    """Signs several requests with one key, each on its own: what fails keeps no other from it.

    Each signed PDF goes beside its request, as `signed_beside` names it.
    """

    def sign(review: Review, values: Values) -> Outcome:
        try:
            to = signed_beside(review, values)
            sign_answers(review, values, key, to, clock, time_stamp=time_stamp)
        except PortfolioError as error:
            return Outcome(review=review, problem=error.sentence)
        return Outcome(review=review, to=to)

    outcomes = tuple(sign(review, values) for review, values in answered)
    signed = sum(one.to is not None for one in outcomes)
    said = Phrase(
        "Signed {signed} of {outcomes}. Each signed PDF is beside its request.",
        signed=signed,
        outcomes=len(outcomes),
    )
    return Done(value=outcomes, said=said)


def signed_beside(review: Review, values: Values, *, declined: bool = False) -> Path:
    """Where the signed PDF goes: beside the request, named after it and who signs; a free name."""
    who = what_it_says(review.request, values, review.step.role).name
    plain = "".join(letter for letter in who if letter.isalnum() or letter in " -\u2019'")
    by = " ".join(plain.split())[:_LONGEST_NAME].strip()
    done = "declined" if declined else "signed"
    stem = f"{review.path.stem}, {done} by {by}" if by else f"{review.path.stem}, {done}"
    names = (f"{stem}{f' {number}' if number else ''}.pdf" for number in chain((0,), count(2)))
    return next(to for name in names if not (to := review.path.with_name(name)).exists())


def answers_from_text(review: Review, text: bytes, name: str = "answers.yaml") -> Values:
    """The answers in a YAML file, by capability and in the words on the page.

    Raises DefinitionError for what is no plain YAML, and Refused for what is not asked.
    """
    return given_answers(review.request, review.step.role, read_plain(text, name))


def _refuse_twice(review: Review, key: "SigningKey") -> None:
    roles = {signature_field(step): step.role for step in review.request.steps}
    for one in review.verdict.signatures:
        if one.holder is not None and one.holder.fingerprint == key.fingerprint:
            before = roles.get(one.field, "signer")
            raise Refused(
                joined(
                    Phrase(
                        "This key has signed this document already, as the {before}: the {role} "
                        "signs with a key of their own.",
                        before=before,
                        role=review.step.role,
                    ),
                    _STAYS,
                )
            )


def _signed_last(request: Request, verdict: "Verdict", own: str) -> bool:
    """Whether the last answer in it, not the owner's seal, was signed with this key."""
    seals = [signature_field(step) for step in request.steps if step.role is Role.OWNER]
    answers = [one for one in verdict.signatures if one.field not in seals]
    last = answers[-1].holder if answers else None
    return last is not None and last.fingerprint == own


def _called(request: Request, role: Role) -> str:
    step = request.step(role)
    return (step.name if step else "") or Phrase("the {role}", role=role)


def _refusal(verdict: "Verdict", wrong: list[str]) -> str:
    if verdict.good and not wrong:
        return ""
    why = wrong[0] if verdict.good else verdict.sentence
    return Phrase("{why} Ask the owner for the request as it was sent.", why=why)


def _filled(review: Review, values: Values) -> bytes:
    from fcp_portfolio.documents.answers.filling import filled  # heavy

    wrong = complaints(review.request, values, review.step.role)
    if wrong:
        raise Refused(joined(wrong[0], _STAYS))
    empty = {asked.name: "" for asked in answerable(review.step)}
    return filled(review.received, review.request, {**empty, **values})


def _write(to: Path, data: bytes) -> None:
    from fcp_portfolio.documents.replacing import replacing  # heavy

    with replacing(to) as file:
        file.write(data)
