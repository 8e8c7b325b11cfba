"""Requests of every kind, filled in by other people's programs and by ours, come back the same."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.documents.answers.agreeing import disagreements
from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.answers.judging import judge_returned
from fcp_portfolio.documents.answers.reading import answers_in
from fcp_portfolio.domain.answers import signature_steps
from fcp_portfolio.domain.asking.assessment import assessed_values
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy
from fcp_portfolio.domain.request import AnswerKind, AskedField, Request, Role
from fcp_portfolio.domain.way import Way
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import answer_here
from tests.builders import made_portfolio
from tests.documents.answers.programs import (
    Program,
    chrome,
    ours,
    pikepdf_rewrites,
    pypdf_appends,
)
from tests.documents.judged.conftest import JAXB
from tests.documents.reading import needs_qpdf, run
from tests.documents.signing.papers import signed_by
from tests.services.asking import SIGNED, made, reviewer, to_assess

VERAPDF = Path(__file__).parents[1] / "documents" / "judged" / "verapdf.py"
ODD = "Łukasz \u2013 ≥ 18 ✓ “quoted” (brackets) \\ 5 µg"
FORMS = (
    "cbd",
    "ceps",
    "cot",
    "csr",
    "mini-cex",
    "msf",
    "peer-discussion",
    "psq",
    "qip",
    "roadmap-checklist",
    "supervision-meeting",
    "teaching",
    "verification-of-evidence",
)
Paper = tuple[Path, Request]

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portfolio]:
    with made_portfolio(tmp_path_factory.mktemp("kinds")) as portfolio:
        reviewer(portfolio)
        yield portfolio


@pytest.fixture(scope="module")
def papers(kept: Portfolio, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Paper]:
    """A request for each form, one to confirm three entries, one sheet with an answer on it."""
    folder = tmp_path_factory.mktemp("sent")
    entries = {form: to_assess(kept, form) for form in FORMS}
    found = {
        form: made(kept, folder, "assessment", entry, name=f"{form}.pdf")
        for form, entry in entries.items()
    }
    found["confirmation"] = made(kept, folder, "confirmation", *tuple(entries.values())[:3])
    one = made(kept, folder, "confirmation", entries["cbd"], name="one.pdf").request
    answer_here(kept, one.number, {**SIGNED, "e1_genuine": "yes"})
    found["period"] = made(kept, folder, "period")
    return {name: (sent.path, sent.request) for name, sent in found.items()}


def answers_to(request: Request) -> dict[str, str]:
    """Everything answered: the last choice, odd text."""
    asked = [field for step in request.steps[1:] for field in step.fields]
    found = {field.name: _answer(field) for field in asked if field.meaning != "declines"}
    return {name: value for name, value in found.items() if value}


def _answer(field: AskedField) -> str:
    if field.kind is AnswerKind.TEXT:
        return f"{ODD}\nand more"
    codes = [option.code for option in field.options]
    return codes[-1] if codes else ODD * (field.kind is AnswerKind.LINE)


def test_these_are_the_forms_with_an_assessor() -> None:
    texts = {file.stem: file.read_text("utf-8") for file in (FRAMEWORKS / "forms").glob("*.yaml")}
    assert tuple(sorted(n for n, text in texts.items() if "filled_by: assessor" in text)) == FORMS


@pytest.mark.parametrize(
    ("name", "program"),
    [
        pytest.param(name, program, marks=() if once else pytest.mark.slow)
        for place, name in enumerate(FORMS)
        for number, program in enumerate([ours, pypdf_appends, pikepdf_rewrites])
        for once in [place % 3 == number]  # in every run each form by one program, in turn
    ],
)
def test_assessment_comes_back_value_by_value(
    kept: Portfolio, papers: dict[str, Paper], name: str, program: Program
) -> None:
    path, request = papers[name]
    sent, answers = path.read_bytes(), answers_to(request)

    came = judge_returned(sent, program(sent, answers), request)

    assert came.refusals == ()
    (step,) = came.steps
    assert (step.way, step.values) == (Way.FILLED, answers)
    form = kept.form(name)
    (entry,) = request.entries
    found = assessed_values(form, request.steps[1], entry.id, step.values)
    theirs = [field for field in form.fields if field.filled_by is FilledBy.ASSESSOR]
    links = len(get_entry(kept, entry.id).content.links)
    assert found == {field.id: _expected(field, links) for field in theirs}


def _expected(field: Field, links: int) -> object:
    match field.kind:
        case FieldKind.SCALE:
            best = field.scale.levels[-1] if field.scale else ""
            rating = {"level": best, "comment": f"{ODD}\nand more"}
            return {one.id: rating for one in field.criteria if (one.link or 0) <= links}
        case FieldKind.CHOICE:
            return field.options[-1]
        case FieldKind.YES_NO:
            return False
        case FieldKind.TABLE:
            return [{field.columns[0].id: text} for text in (ODD, "and more")]
        case FieldKind.TEXT:
            return ODD
    return f"{ODD}\nand more"


@pytest.mark.parametrize(
    ("name", "program"),
    [
        pytest.param(name, program, marks=() if once else pytest.mark.slow)
        for place, name in enumerate(["confirmation", "period"])
        for number, program in enumerate([ours, pypdf_appends, pikepdf_rewrites, chrome])
        for once in [number % 2 == place]  # in every run each program once, in turn
    ],
)
def test_confirmation_and_sheet_come_back(
    papers: dict[str, Paper], name: str, program: Program
) -> None:
    path, request = papers[name]
    sent, answers = path.read_bytes(), answers_to(request)
    came = judge_returned(sent, program(sent, answers), request)
    assert came.refusals == ()
    assert came.steps[0].values == answers


def test_pages_say_what_the_data_says(papers: dict[str, Paper]) -> None:
    for path, request in papers.values():
        assert disagreements(path.read_bytes(), request) == ()


def test_answer_outside_the_scale_is_refused(papers: dict[str, Paper]) -> None:
    path, request = papers["cbd"]
    sent = path.read_bytes()
    came = judge_returned(sent, pypdf_appends(sent, {"e1_q1_1": "9_best"}), request)
    assert any("“9_best” is no answer to “1 The first" in said for said in came.refusals)


def test_answer_to_another_kind_is_refused(papers: dict[str, Paper]) -> None:
    (one, request), (other, of_other) = papers["confirmation"], papers["cbd"]
    answered = ours(other.read_bytes(), answers_to(of_other))
    came = judge_returned(one.read_bytes(), answered, request)
    assert came.refusals == (f"This answers request {of_other.number}, not {request.number}.",)


@pytest.mark.slow
def test_every_kind_keeps_pdf_ua_1(papers: dict[str, Paper], tmp_path: Path) -> None:
    if not JAXB.exists():
        pytest.skip("veraPDF needs Debian's libjaxb-java")
    chosen = ("cbd", "cot", "verification-of-evidence", "confirmation", "period")
    for name in chosen:
        path, request = papers[name]
        data = filled(path.read_bytes(), request, answers_to(request))
        field = list(signature_steps(request))[1]
        (tmp_path / f"{name}.pdf").write_bytes(path.read_bytes())
        (tmp_path / f"{name}-signed.pdf").write_bytes(signed_by(data, field, "Dr Sam Example"))
    told = json.loads(run(sys.executable, VERAPDF, JAXB, *sorted(tmp_path.glob("*.pdf"))))
    assert len(told) == 2 * len(chosen)
    assert [verdicts["ua1"] for verdicts in told.values()] == [[]] * len(told)


@needs_qpdf
def test_qpdf_finds_no_fault_in_any_kind(papers: dict[str, Paper]) -> None:
    for path, _ in papers.values():
        assert "No syntax or stream encoding errors found" in run("qpdf", "--check", path)


def test_unanswered_fields_stay_empty(papers: dict[str, Paper]) -> None:
    path, request = papers["cot"]
    data = ours(path.read_bytes(), {"e1_q1_13": "3_competent"})
    assert answers_in(data, request).values == {"e1_q1_13": "3_competent"}
    assert request.step(Role.SECOND_APPROVER) is None
