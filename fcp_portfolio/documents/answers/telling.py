"""What a request that somebody signed says, for whoever has nothing but the PDF."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from fcp_portfolio.documents.answers.agreeing import disagreements
from fcp_portfolio.documents.answers.pages import annotations_of, pages_of, widget_name
from fcp_portfolio.documents.answers.reading import answers_in, request_in
from fcp_portfolio.documents.signing.checking import check, displaced
from fcp_portfolio.documents.signing.opening import opened, read_once
from fcp_portfolio.domain.answers import in_words, only_of, signature_field, signature_steps
from fcp_portfolio.domain.asking.signing import EXCEPT
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.request import AnswerKind, AskedField, Request, Role, Step
from fcp_portfolio.domain.returned import ToldAnswer
from fcp_portfolio.domain.verdict import Fault, Finding, Verdict


@read_once()
def verdict_over(data: bytes, cards: Collection[KeyCard] = ()) -> Verdict:
    """The verdict over any PDF; raises FileRefused for what is none.

    Where it is a request, its fields must show what they hold and its pages agree with its data:
    a signature alone says nothing of that.
    """
    request = request_held(data)
    if request is None:
        return check(data, cards)
    verdict = check(data, cards, signature_steps(request))
    verdict = _written_anew(data, verdict)
    found = contradictions(data, request, verdict) if verdict.signatures else ()
    return replace(verdict, findings=(*verdict.findings, *found))


def _written_anew(data: bytes, verdict: Verdict) -> Verdict:
    """Tells a signature that lost its place from one that cannot be read for another reason."""
    unreadable, anew = Finding(fault=Fault.UNREADABLE), Finding(fault=Fault.WRITTEN_ANEW)
    if not any(unreadable in one.findings for one in verdict.signatures):
        return verdict
    lost = displaced(data)
    signatures = (
        replace(one, findings=tuple(anew if f == unreadable else f for f in one.findings))
        if one.field in lost
        else one
        for one in verdict.signatures
    )
    return replace(verdict, signatures=tuple(signatures))


def request_held(data: bytes) -> Request | None:
    """The request in a PDF; None where it holds none that can be read."""
    try:
        return request_in(data)
    except FileRefused:
        return None


def contradictions(data: bytes, request: Request, verdict: Verdict) -> tuple[Finding, ...]:
    """Where fields show otherwise than they hold, and pages otherwise than the data says."""
    signed = sorted({one.revision for one in verdict.signatures})
    shown = (
        Finding(fault=Fault.SHOWS_OTHERWISE, about=mismatch.sentence.rstrip("."))
        for revision in signed
        for mismatch in answers_in(data, request, revision).mismatches
    )
    said = (
        Finding(fault=Fault.DISAGREES, about=what.rstrip("."))
        for what in disagreements(data, request)
    )
    return tuple(dict.fromkeys((*shown, *said)))


@read_once()
def answers_told(data: bytes, verdict: Verdict) -> tuple[ToldAnswer, ...]:
    """Every answer with the page on which a reader sees it, as it was signed, or as it stands.

    Nothing for a PDF that is no request.
    """
    request = request_held(data)
    if request is None:
        return ()
    pages = _pages(data)
    return tuple(
        ToldAnswer(
            role=step.role,
            signed=revision is not None,
            question=_question(request, asked),
            answer=value if asked.kind is AnswerKind.TICK else in_words(asked, value),
            page=pages.get(asked.name, 0),
        )
        for step, revision in _steps(request, verdict)
        for asked, value in _answered(data, request, step, revision)
    )


def _steps(request: Request, verdict: Verdict) -> Iterator[tuple[Step, int | None]]:
    revisions = {one.field: one.revision for one in verdict.signatures}
    for step in request.steps:
        if step.role is not Role.OWNER:
            yield step, revisions.get(signature_field(step))


def _answered(
    data: bytes, request: Request, step: Step, revision: int | None
) -> Iterator[tuple[AskedField, str]]:
    values = only_of(request, answers_in(data, request, revision).values, step.role)
    for asked in step.fields:
        if asked.name in values:
            yield asked, values[asked.name]


def _question(request: Request, asked: AskedField) -> str:
    about = next((one.label for one in request.subjects if one.about == asked.about), "")
    label = asked.label.removesuffix(EXCEPT)
    return f"{about}: {label}" if about else label


def _pages(data: bytes) -> dict[str, int]:
    """The first page on which each field is seen, counted from 1."""
    found: dict[str, int] = {}
    for number, page in enumerate(pages_of(opened(data)), 1):
        for annotation in annotations_of(page):
            found.setdefault(widget_name(annotation), number)
    return found
