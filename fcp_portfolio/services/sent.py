"""What went out: which requests wait, the file of one, a copy of its very bytes."""

from collections.abc import Collection
from pathlib import Path
from shutil import copyfileobj

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.evidence import Out
from fcp_portfolio.domain.request import Kind, Request, Role, State
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import answers as stored_answers
from fcp_portfolio.storage import files
from fcp_portfolio.storage import requests as stored
from fcp_portfolio.storage.files import KeptFile


def count_out(portfolio: Portfolio) -> int:
    """How many requests are with somebody."""
    with portfolio.read() as session:
        return stored.count(session, State.OUT)


def out_now(portfolio: Portfolio) -> tuple[Out, ...]:
    """The requests for a stage or an assessment that are with somebody, the newest first."""
    with portfolio.read() as session:
        found = [kept.request for kept in stored.requests(session, State.OUT)]
        answers = stored_answers.answers(session) if found else ()
    return tuple(
        Out(
            id=one.id,
            number=one.number,
            stage=one.stage.key if one.stage else "",
            paths=tuple(asked.path for asked in one.capabilities),
            waits_on=waits_on(one, {a.role for a in answers if a.request == one.id}),
            entries=_assessed(one),
        )
        for one in found
        if one.stage is not None or _assessed(one)
    )


def _assessed(request: Request) -> tuple[str, ...]:
    """The entries that it asks to be assessed: what comes back becomes part of them."""
    return tuple(e.id for e in request.entries) if request.kind is Kind.ASSESSMENT else ()


def waits_on(request: Request, answered: Collection[Role]) -> str:
    """Whoever is to answer next, of those who have not; empty where nobody is awaited."""
    return next(
        (s.awaited for s in request.steps if s.awaited and s.role not in {Role.OWNER, *answered}),
        "",
    )


def sent_file(portfolio: Portfolio, given: str) -> KeptFile:
    """What is known of the PDF that went out; raises NotFound."""
    with portfolio.read() as session:
        kept = stored.request(session, given)
        found = files.find_file(session, kept.sha256)
    if found is None:
        message = Phrase(
            "The PDF of request {number} is not kept in this portfolio.", number=kept.request.number
        )
        raise NotFound(message)
    return found


def save_sent(portfolio: Portfolio, given: str, to: Path) -> Done[Path]:
    """Writes the PDF once more, byte by byte as it went out; raises NotFound, StorageFailed."""
    from fcp_portfolio.documents.replacing import replacing  # heavy

    sha256 = sent_file(portfolio, given).sha256
    with open_file(portfolio, sha256) as source, replacing(to) as target:
        copyfileobj(source, target)
    return Done(
        value=to,
        said=Phrase(
            "Saved a copy as “{name}”, byte by byte as it went out. Anyone who has the file can "
            "read it.",
            name=to.name,
        ),
    )
