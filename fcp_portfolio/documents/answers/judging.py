"""What came back for a request: by which way, with which answers, or why it is refused."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from fcp_portfolio.documents.answers.comparing import same_pages
from fcp_portfolio.documents.answers.reading import answers_in, field_names, request_in
from fcp_portfolio.documents.signing.checking import check, signed_fields
from fcp_portfolio.documents.signing.opening import read_once
from fcp_portfolio.domain.answers import (
    Values,
    complaints,
    only_of,
    signature_field,
    signature_steps,
)
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import Request, Role, Step
from fcp_portfolio.domain.request_json import NAME
from fcp_portfolio.domain.returned import Returned, StepAnswer
from fcp_portfolio.domain.verdict import Fault, SignatureVerdict, Verdict
from fcp_portfolio.domain.way import Way

_AGAIN = Phrase("Ask for the file as it was saved when it was signed.")
_UNSEALED = (Fault.CHANGED, Fault.HIDDEN, Fault.IDLE)
_BROKEN = (Fault.BYTES_CHANGED, Fault.UNREADABLE, Fault.PARTLY_COVERED)
REWRITTEN = Phrase("Saved by a program that rewrites files; compared with what you sent: the same.")

CHANGED_MORE = Phrase(
    "Saved by a program that changed more than answers; compared with what you sent: the same."
)


@read_once()
def judge_returned(
    sent: bytes, returned: bytes, request: Request, cards: Collection[KeyCard] = ()
) -> Returned:
    """What came back for a request whose sent bytes are at hand. Never raises.

    Bytes that begin with those sent are judged by the signatures and the seal. Others were written
    anew by some program: their pages are compared, and the seal counts no more. `cards` are the
    keys that the owner knows.
    """
    try:
        return _judged(sent, returned, request, cards)
    except FileRefused as error:
        return Returned(request=request, refusals=(error.sentence,))
    except Exception:  # noqa: BLE001  what cannot be judged is not good
        message = Phrase(
            "This PDF cannot be judged: it is damaged. Nothing was taken in. Ask for it again."
        )
        return Returned(request=request, refusals=(message,))


def _judged(sent: bytes, returned: bytes, request: Request, cards: Collection[KeyCard]) -> Returned:
    if returned == sent:
        message = Phrase("This is the request as you sent it. Nothing has been answered in it.")
        raise FileRefused(message)
    if not field_names(returned):
        return Returned(request=request, paper=True)
    _require_same(request, request_in(returned))
    verdict = check(returned, cards, signature_steps(request))
    if returned.startswith(sent) and not _breaks_seal(verdict):
        return _returned(request, verdict, *_parts(returned, request, verdict, Way.SIGNED))
    return _compared(sent, returned, request, verdict)


def _breaks_seal(verdict: Verdict) -> bool:
    """Whether more, or less, was appended than answers and signatures.

    Firefox takes drawings away that it cannot make; so what was appended is compared, too.
    """
    return any(finding.fault in _UNSEALED for finding in verdict.all_findings)


def _compared(sent: bytes, returned: bytes, request: Request, verdict: Verdict) -> Returned:
    """What came back in a file whose seal is broken: nothing counts but what it shows and holds."""
    gone = signed_fields(sent)
    steps, wrong = _parts(returned, request, verdict, Way.SIGNED_COPY, gone)
    wrong += _unlike(sent, returned, request, gone)
    wrong += same_pages(sent, returned, request).sentences
    done = _returned(request, verdict, steps, wrong, gone)
    note = CHANGED_MORE if returned.startswith(sent) else REWRITTEN
    return replace(done, rewritten=True, notes=(note,) if done.good else ())


def _returned(
    request: Request,
    verdict: Verdict,
    steps: list[StepAnswer],
    wrong: list[str],
    gone: Collection[str] = (),
) -> Returned:
    refusals = [*_wrong_in(verdict, request, gone), *wrong]
    if not steps and not refusals:
        refusals = [Phrase("Nothing has been answered in this PDF.")]
    return Returned(
        request=request,
        steps=tuple(steps),
        refusals=tuple(dict.fromkeys(refusals)),
        verdict=verdict,
    )


def _require_same(request: Request, inside: Request) -> None:
    if inside.id != request.id:
        raise FileRefused(
            Phrase(
                "This answers request {number}, not {other}.",
                number=inside.number,
                other=request.number,
            )
        )
    if inside != request:
        raise FileRefused(
            Phrase(
                "The data inside (“{name}”) is not what you sent. Nothing was taken in.", name=NAME
            )
        )


def _wrong_in(verdict: Verdict, request: Request, gone: Collection[str]) -> Iterator[str]:
    """What is wrong with signatures and states.

    Those that were made before the file was written anew are `gone`: they cannot hold any more.
    """
    steps = signature_steps(request)
    yield from (finding.sentence for finding in verdict.findings)
    for signature in verdict.signatures:
        if signature.field not in steps:
            yield Phrase(
                "It is signed in “{field}”, which is no field of the request.",
                field=signature.field,
            )
        elif signature.field not in gone:
            if gone and any(finding.fault in _BROKEN for finding in signature.findings):
                yield joined(
                    Phrase(
                        "A program rewrote the file after “{field}” was signed.",
                        field=signature.field,
                    ),
                    _AGAIN,
                )
            yield from (finding.sentence for finding in signature.findings)


def _unlike(sent: bytes, returned: bytes, request: Request, gone: Collection[str]) -> Iterator[str]:
    """Answers that were signed before the file was sent on, and are different now."""
    steps = signature_steps(request)
    signed = [field for name in steps if name in gone for field in steps[name]]
    if not signed:
        return
    was, now = (answers_in(data, request).values for data in (sent, returned))
    for field in signed:
        if was.get(field) != now.get(field):
            yield Phrase(
                "The field “{field}” was changed after its answer had been signed.", field=field
            )


def _parts(
    returned: bytes, request: Request, verdict: Verdict, way: Way, gone: Collection[str] = ()
) -> tuple[list[StepAnswer], list[str]]:
    steps: list[StepAnswer] = []
    refusals: list[str] = []
    for step in request.steps:
        if step.role is not Role.OWNER and signature_field(step) not in gone:
            part, wrong = _part(returned, request, step, _signature(verdict, step), way)
            refusals += wrong
            if part.values or part.signature:
                steps.append(part)
    return steps, refusals


def _part(
    returned: bytes, request: Request, step: Step, signature: SignatureVerdict | None, way: Way
) -> tuple[StepAnswer, list[str]]:
    """One person's part, read from the state that their signature covers, and what is wrong."""
    answers = answers_in(returned, request, signature.revision if signature else None)
    values = only_of(request, answers.values, step.role)
    wrong = [mismatch.sentence for mismatch in answers.mismatches]
    wrong += complaints(request, values)
    if signature is None:
        return StepAnswer(role=step.role, way=Way.FILLED, values=values), wrong
    wrong += complaints(request, _of_later(request, answers.values, step), step.role)
    return StepAnswer(role=step.role, way=way, values=values, signature=signature), wrong


def _signature(verdict: Verdict, step: Step) -> SignatureVerdict | None:
    name = signature_field(step)
    return next((one for one in verdict.signatures if one.field == name), None)


def _of_later(request: Request, values: Values, step: Step) -> dict[str, str]:
    """Answers in fields of those whose turn comes after this step."""
    later = request.steps[request.steps.index(step) + 1 :]
    return {k: v for one in later for k, v in only_of(request, values, one.role).items()}
