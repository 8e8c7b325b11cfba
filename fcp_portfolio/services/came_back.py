"""What came back to one request: whose turn it is, what each answer says, a copy of its file."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfileobj

from fcp_portfolio.domain.answers import Said, what_it_says
from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Kind, Request, Role, State
from fcp_portfolio.domain.sign_off import Answer, SignOff
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sign_offs import counting
from fcp_portfolio.storage import answers as stored
from fcp_portfolio.storage import files, keys
from fcp_portfolio.storage import requests as stored_requests
from fcp_portfolio.storage.files import KeptFile
from fcp_portfolio.storage.requests import KeptRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A request, and whose turn it is; None where nobody is waited for."""

    request: Request
    role: Role | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CameBack:
    """One answer as it was taken in.

    `to_know` is the signer's key as long as no card of it was compared; `file` is what came, kept
    unchanged, or None for what was typed here and now. `counts` says whether its way counts for
    this step by itself.
    """

    kind: Kind
    answer: Answer
    counts: bool
    said: Said
    sign_offs: tuple[SignOff, ...]
    to_know: KeyCard | None
    file: KeptFile | None

    @property
    def confirmed(self) -> bool:
        """Whether it is known who answered: by a compared card, or on paper."""
        signed = bool(self.answer.fingerprint) and self.to_know is None
        return signed or self.answer.way is Way.PAPER


def turn_of(portfolio: Portfolio, given: str) -> Turn:
    """The request, and who is to answer next; raises NotFound."""
    with portfolio.read() as session:
        kept = stored_requests.request(session, given)
        had = {a.role for a in stored.answers(session) if a.request == kept.request.id}
    return Turn(request=kept.request, role=_next(kept, had))


def came_back(portfolio: Portfolio, given: str) -> tuple[CameBack, ...]:
    """Every answer to a request, the first one first; raises NotFound."""
    with portfolio.read() as session:
        request = stored_requests.request(session, given).request
        known = {key.card.fingerprint for key in keys.known_keys(session)}
        sign_offs = stored.sign_offs(session)
        return tuple(
            CameBack(
                kind=request.kind,
                answer=answer,
                counts=answer.way in counting(portfolio, request, answer.role),
                said=what_it_says(request, answer.values, answer.role),
                sign_offs=tuple(one for one in sign_offs if one.answer == answer.id),
                to_know=None if answer.fingerprint in {"", *known} else _card(answer),
                file=files.find_file(session, answer.sha256) if answer.sha256 else None,
            )
            for answer in stored.answers(session)
            if answer.request == request.id
        )


def save_returned(portfolio: Portfolio, answer: str, to: Path) -> Done[Path]:
    """Writes the file that came once more, byte by byte; raises NotFound, StorageFailed."""
    from fcp_portfolio.documents.replacing import replacing  # heavy

    with portfolio.read() as session:
        found = [one.sha256 for one in stored.answers(session) if one.id == answer]
    if not any(found):
        message = Phrase("No file came with this answer.")
        raise NotFound(message)
    with open_file(portfolio, found[0]) as source, replacing(to) as target:
        copyfileobj(source, target)
    return Done(
        value=to,
        said=Phrase(
            "Saved a copy as “{name}”, byte by byte as it came back. Anyone who has the file can "
            "read it.",
            name=to.name,
        ),
    )


def _next(kept: KeptRequest, had: Collection[Role]) -> Role | None:
    waited = (s.role for s in kept.request.steps if s.awaited and s.role not in {Role.OWNER, *had})
    return next(waited, None) if kept.state is State.OUT else None


def _card(answer: Answer) -> KeyCard:
    """The key that signed, under the name that whoever signed gave."""
    return KeyCard(name=answer.name, fingerprint=answer.fingerprint)
