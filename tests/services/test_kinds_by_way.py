"""Each kind that is about entries comes back rewritten and signed (B), and by mail (E)."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fcp_portfolio.domain.answers import signature_field
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import Received, receive_answer
from fcp_portfolio.services.sign_offs import of_entry
from tests.documents.answers.programs import chrome, pikepdf_rewrites, pypdf_rewrites
from tests.documents.signing.papers import signed_by
from tests.services.asking import REVIEWER, SIGNED, made, reviewer, to_assess
from tests.services.test_assessments import BECOMES, JUDGED
from tests.services.test_received_by_mail import mailed

CONFIRMED = {"e1_genuine": "yes"}
ANSWERS = {"assessment": JUDGED, "confirmation": CONFIRMED, "period": {"took_place": "yes"}}
Receive = Callable[[Portfolio, Request, dict[str, str]], Done[Received]]

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


@pytest.fixture
def entry(portfolio: Portfolio) -> str:
    reviewer(portfolio)
    return to_assess(portfolio)


def rewritten(portfolio: Portfolio, request: Request, answers: dict[str, str]) -> Done[Received]:
    return receive_answer(portfolio, _rewritten(portfolio, request, answers))


def _rewritten(portfolio: Portfolio, request: Request, answers: dict[str, str]) -> Path:
    """Filled in by a program that writes the file anew, then signed by the reviewer."""
    sent = portfolio.file.parent / f"{request.kind}.pdf"
    program = {"assessment": pypdf_rewrites, "confirmation": chrome}.get(
        request.kind, pikepdf_rewrites
    )
    data = program(sent.read_bytes(), {**SIGNED, **answers})
    step = request.step(Role.REVIEWER)
    assert step is not None
    back = sent.with_name("back.pdf")
    back.write_bytes(signed_by(data, signature_field(step), REVIEWER))
    return back


def in_a_mail(portfolio: Portfolio, request: Request, answers: dict[str, str]) -> Done[Received]:
    """The same file inside a mail."""
    data = _rewritten(portfolio, request, answers).read_bytes()
    return receive_answer(portfolio, mailed(portfolio.file.parent / "m.eml", ("b.pdf", data)))


def written(portfolio: Portfolio, request: Request, answers: dict[str, str]) -> Done[Received]:
    """A mail that says in words what its owner types."""
    mail = mailed(portfolio.file.parent / "words.eml")
    values = {**SIGNED, **answers}
    return receive_answer(portfolio, mail, way="email", request=request.number, values=values)


def back(
    portfolio: Portfolio, folder: Path, kind: str, entry: str, how: Receive = rewritten
) -> Done[Received]:
    about = () if kind == "period" else (entry,)
    return how(portfolio, made(portfolio, folder, kind, *about).request, ANSWERS[kind])


def assessors_part(portfolio: Portfolio, entry: str) -> dict[str, object]:
    values = get_entry(portfolio, entry).content.values
    return {name: values[name] for name in BECOMES if name in values}


WAYS = {
    "rewritten": (rewritten, Way.SIGNED_COPY),
    "rewritten, in a mail": (in_a_mail, Way.SIGNED_COPY),
    "written in a mail": (written, Way.MESSAGE),
}


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        pytest.param(kind, named, marks=pytest.mark.slow if again else ())
        for kind in ANSWERS
        for named in WAYS
        # a mail around the same file: in every run for one kind
        for again in [named == "rewritten, in a mail" and kind != "assessment"]
    ],
)
def test_kind_comes_back(portfolio: Portfolio, entry: str, kind: str, named: str) -> None:
    how, way = WAYS[named]
    done = back(portfolio, portfolio.file.parent, kind, entry, how)

    (taken,) = done.value.answers
    assert (taken.way, taken.name) == (way, REVIEWER)
    assert done.value.needs_a_person
    assert assessors_part(portfolio, entry) == (BECOMES if kind == "assessment" else {})
    with open_file(portfolio, taken.sha256) as kept:
        assert kept.read()[:5] == (b"From:" if how is written else b"%PDF-")


@pytest.mark.parametrize("kind", ["assessment", "confirmation"])
def test_rewritten_copy_counts_at_once(
    portfolio: Portfolio, tmp_path: Path, entry: str, kind: str
) -> None:
    back(portfolio, tmp_path, kind, entry)

    assert stands(portfolio, entry) == [(True, True)]


@pytest.mark.parametrize("kind", ["assessment", "confirmation"])
def test_mail_counts_once_a_sheet_covers_it(
    portfolio: Portfolio, tmp_path: Path, entry: str, kind: str
) -> None:
    back(portfolio, tmp_path, kind, entry, written)
    assert stands(portfolio, entry) == [(False, False)]

    back(portfolio, tmp_path, "period", entry)
    assert stands(portfolio, entry) == [(True, True), (True, True)]


def test_sheet_that_a_mail_answers_covers_nothing(
    portfolio: Portfolio, tmp_path: Path, entry: str
) -> None:
    back(portfolio, tmp_path, "confirmation", entry, written)
    back(portfolio, tmp_path, "period", entry, written)

    assert stands(portfolio, entry) == [(False, False), (False, False)]


def stands(portfolio: Portfolio, entry: str) -> list[tuple[bool, bool]]:
    """Of what came back about an entry, oldest first: whether it is covered, and stands."""
    return [(one.covered, one.stands) for one in of_entry(portfolio, entry)]
