"""A portfolio whose requests have ended; honest answers that come too late, or from elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.errors import FileRefused, NotFound, Refused
from fcp_portfolio.domain.request import AnswerKind, Request
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.requests import withdraw_request
from tests.builders import made_portfolio
from tests.documents.answers import varied as v
from tests.documents.answers.forging import Forged
from tests.documents.answers.forging_before import answer_another
from tests.documents.answers.trying import SEED, Row
from tests.services.asking import REVIEWER, logged, reviewer, sent

RECEIVED = ("another owner's request", "older answer replayed")


@dataclass(frozen=True, slots=True)
class Ended:
    """A request that takes no answer any more: as it went out, and what is told."""

    data: bytes
    request: Request
    sentence: str


@contextmanager
def ended() -> Iterator[tuple[Portfolio, tuple[Ended, ...]]]:
    """A portfolio with a request that was answered, one withdrawn and one superseded."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        with made_portfolio(folder) as portfolio:
            logged(portfolio)
            reviewer(portfolio)
            first, second, third = (
                sent(portfolio, folder, code, name=f"{code}.pdf").request
                for code in ("4", "5", "6")
            )
            answer = folder / "answer.pdf"
            data = (folder / "4.pdf").read_bytes()
            answer.write_bytes(v.by_reviewer(filled(data, first, _values(first, Random(SEED)))))
            receive_answer(portfolio, answer)
            withdraw_request(portfolio, second.id, "Wrong person")
            sent(portfolio, folder, "6", supersedes=third.id, name="later.pdf")
            told = ("was taken in on", "was withdrawn on", "was replaced by a later request on")
            parts = zip(("4", "5", "6"), (first, second, third), told, strict=True)
            yield (
                portfolio,
                tuple(
                    Ended((folder / f"{code}.pdf").read_bytes(), request, sentence)
                    for code, request, sentence in parts
                ),
            )


def _values(request: Request, chance: Random) -> Values:
    values = {"reviewer_name": REVIEWER, "reviewer_declares": "yes"}
    for field in request.fields():
        if field.kind is AnswerKind.ONE_OF:
            values[field.name] = chance.choice(field.options).code
        elif field.kind is AnswerKind.TEXT and field.name.startswith("c1"):
            values[field.name] = v.words(chance, 20)
    return values


def _replayed(past: Ended, chance: Random) -> Forged:
    data = filled(past.data, past.request, _values(past.request, chance))
    signs = chance.random() < 0.25
    return Forged(v.by_reviewer(data) if signs else data, past.sentence)


def received(numbers: range) -> Iterator[Row]:
    """Each class of files given to one portfolio, which must stay as it is."""
    with ended() as (portfolio, past):
        for name in RECEIVED:
            yield _received(name, numbers, portfolio, past)


def _received(name: str, numbers: range, portfolio: Portfolio, past: tuple[Ended, ...]) -> Row:
    digests, refused, rightly, wrong = set(), 0, 0, []
    with TemporaryDirectory() as folder:
        before, path = history(portfolio), Path(folder) / "answer.pdf"
        for number in numbers:
            chance = Random(f"{SEED} {name} {number}")
            another = name == RECEIVED[0]
            forged = answer_another(chance) if another else _replayed(past[number % 3], chance)
            digests.add(sha256(forged.data).hexdigest())
            path.write_bytes(forged.data)
            said = _told(portfolio, path)
            refused += bool(said) and history(portfolio) == before
            rightly += forged.sentence in said
            wrong += [] if forged.sentence in said else [f"{number}: {forged.sentence} {said}"]
    return Row(name, len(digests), refused, rightly, tuple(wrong))


def _told(portfolio: Portfolio, path: Path) -> str:
    try:
        receive_answer(portfolio, path)
    except (Refused, FileRefused, NotFound) as error:
        return error.sentence
    return ""
