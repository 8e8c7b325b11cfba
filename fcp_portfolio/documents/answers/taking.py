"""A request that somebody got, read and judged at once: for the process apart."""

from collections.abc import Collection
from dataclasses import dataclass

from fcp_portfolio.documents.answers.agreeing import disagreements
from fcp_portfolio.documents.answers.reading import answers_in, request_in
from fcp_portfolio.documents.progress_pdf.reading import progress_in
from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.documents.signing.opening import read_once
from fcp_portfolio.domain.answers import only_of, signature_field, signature_steps
from fcp_portfolio.domain.errors import FileRefused, NoRequest
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.progress import ProgressSummary
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.domain.verdict import SignatureVerdict, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedRequest:
    """A request, the verdict over its file, and what its signers answered, by role.

    `wrong` says where its pages say otherwise than its data.
    """

    request: Request
    verdict: Verdict
    values: dict[Role, dict[str, str]]
    wrong: tuple[str, ...]

    @property
    def signed(self) -> dict[Role, SignatureVerdict]:
        """The signatures, by the role that gave them."""
        fields = {one.field: one for one in self.verdict.signatures}
        steps = ((step.role, signature_field(step)) for step in self.request.steps)
        return {role: fields[name] for role, name in steps if name in fields}

    @property
    def turn(self) -> Role | None:
        """Whose turn it is; None once everybody has signed."""
        return next((s.role for s in self.request.steps if s.role not in self.signed), None)


@read_once()
def judged_request(data: bytes, cards: Collection[KeyCard] = ()) -> JudgedRequest:
    """The request in a PDF; raises NoRequest for a PDF without one, FileRefused for what is wrong.

    Nothing is believed yet: the verdict says what holds.
    """
    request = request_in(data)
    verdict = check(data, cards, signature_steps(request))
    given = answers_in(data, request)
    shown = (one.sentence for one in given.mismatches)
    return JudgedRequest(
        request=request,
        verdict=verdict,
        values={s.role: only_of(request, given.values, s.role) for s in request.steps},
        wrong=(*disagreements(data, request), *shown),
    )


def looked_at(
    data: bytes, cards: Collection[KeyCard] = ()
) -> JudgedRequest | ProgressSummary | None:
    """What a PDF is: a request, a progress summary (believed in nothing), or neither.

    Raises FileRefused for one of ours that cannot be read, and for what is no PDF.
    """
    try:
        return judged_request(data, cards)
    except NoRequest:
        try:
            return progress_in(data)
        except FileRefused:
            return None
