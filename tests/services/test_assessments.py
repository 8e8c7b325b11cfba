"""The assessor's part of an entry: asked for, answered, written into the entry, and kept true."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy
from fcp_portfolio.domain.linked import only_linked
from fcp_portfolio.domain.request import Request
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import (
    edit_entry,
    get_entry,
    log_entry,
    remove_entry,
    revisions,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.receiving import Received, answer_here, receive_answer
from fcp_portfolio.services.sign_offs import of_entry, resting_on, standings, withdraw_sign_off
from fcp_portfolio.services.undo import undoable
from tests.builders import debrief, photo
from tests.documents.reading import pages_of
from tests.services.asking import (
    REVIEWER,
    SIGNED,
    made,
    owners_part_of,
    reviewer,
    to_assess,
)

JUDGED = {
    "e1_q1_1": "3_competent",
    "e1_q1_1_comment": "Weighed two options.",
    "e1_q1_2": "4_excellent",
    "e1_q3": "Clear reasoning \u2013 café, 5 µg.\n\nNext: telephone.",
    "e1_q5": "yes",
}
BECOMES = {
    "judgement": {
        "first": {"level": "competent", "comment": "Weighed two options."},
        "overall": {"level": "excellent", "comment": ""},
    },
    "feedback": "Clear reasoning \u2013 café, 5 µg.\n\nNext: telephone.",
    "assessor_trained": True,
}


@pytest.fixture(autouse=True)
def sam(portfolio: Portfolio) -> None:
    reviewer(portfolio)


def on_paper(
    portfolio: Portfolio, folder: Path, request: Request, answers: dict[str, str]
) -> Done[Received]:
    scan = folder / "scan.jpg"
    scan.write_bytes(photo())
    values = {**SIGNED, **answers}
    return receive_answer(portfolio, scan, way="paper", request=request.number, values=values)


def assessed(portfolio: Portfolio, folder: Path, entry: str) -> Done[Received]:
    request = made(portfolio, folder, "assessment", entry).request
    return on_paper(portfolio, folder, request, JUDGED)


def of_assessor(portfolio: Portfolio, entry: str) -> dict[str, object]:
    content = get_entry(portfolio, entry).content
    form = portfolio.form(content.form)
    theirs = [f.id for f in form.fields if f.filled_by is FilledBy.ASSESSOR]
    return {name: content.values[name] for name in theirs if name in content.values}


def test_answers_become_the_assessors_part(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = to_assess(portfolio)
    own = get_entry(portfolio, entry).content.values

    done = assessed(portfolio, tmp_path, entry)

    now = get_entry(portfolio, entry).content.values
    assert of_assessor(portfolio, entry) == BECOMES
    assert {name: now[name] for name in own} == own
    assert done.advice == ()
    assert "Assessed by Dr Sam Example, on paper" in [line.what for line in history(portfolio)]
    (standing,) = of_entry(portfolio, entry)
    assert (standing.stands, standing.changed, standing.erased) == (True, (), ())
    assert standing.sentence == (
        "Assessed by Dr Sam Example, Clinical supervisor, GMC 0000000 on 20 Nov 2026, on paper."
    )
    assert resting_on(portfolio, entry) == (standing,)
    (answer,) = done.value.answers
    assert (answer.way, answer.values) == (Way.PAPER, {**SIGNED, **JUDGED})


def test_taking_in_is_one_change_that_is_not_undone(portfolio: Portfolio, tmp_path: Path) -> None:
    assessed(portfolio, tmp_path, to_assess(portfolio))
    found = undoable(portfolio)
    assert found is not None
    assert found[1] == "Logged"


def test_request_shows_the_owners_part_and_files_alone(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    kept = add_bytes(portfolio, photo(), "knee.jpg", description="A model knee").value
    content = owners_part_of(portfolio, "cbd")
    values = {**content.values, "feedback": "Typed by the owner."}
    entry = log_entry(portfolio, replace(content, values=values, attachments=(kept,))).value.id

    request = made(portfolio, tmp_path, "assessment", entry)

    text = "\n".join(pages_of(request.path))
    assert "What was in front of me" in text
    assert "knee.jpg" in text
    assert "Typed by the owner." not in text
    assert "The first capability linked: 4 Physical" in text
    assert "The second capability linked" not in text
    assert text.index("1 Case-based discussion") < text.index("Sign your assessment")
    assert "Forms and levels" not in text  # a section that a request does not have
    assert [one.title for one in request.request.subjects] == ["Case-based discussion of a knee"]


def test_what_the_owner_had_typed_there_stays_as_a_revision(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    content = owners_part_of(portfolio, "cbd")
    values = {**content.values, "feedback": "Told me on the day.", "actions": "Read on."}
    entry = log_entry(portfolio, replace(content, values=values)).value.id

    done = assessed(portfolio, tmp_path, entry)

    assert of_assessor(portfolio, entry) == BECOMES
    assert revisions(portfolio, entry)[0].content.values["actions"] == "Read on."
    (told,) = done.advice
    assert told == (
        "What stood in the assessor's part of “Case-based discussion of a knee” before is kept as "
        "an earlier revision."
    )
    assert of_entry(portfolio, entry)[0].changed == ()


def test_draft_whose_own_part_is_complete_becomes_final(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = to_assess(portfolio, draft=True)
    done = assessed(portfolio, tmp_path, entry)
    assert not get_entry(portfolio, entry).draft
    assert done.advice == ("“Case-based discussion of a knee” was a draft and is final now.",)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"values": {}}, r"yet: “Case in brief” is empty\. Nothing"),
        ({"title": ""}, r"yet: It has no title yet\. Nothing"),
        ({"private": True}, "is private"),
    ],
)
def test_entry_that_cannot_be_assessed_is_refused(
    portfolio: Portfolio, tmp_path: Path, more: dict[str, object], why: str
) -> None:
    entry = to_assess(portfolio, draft=True, **more)
    with pytest.raises(Refused, match=why):
        made(portfolio, tmp_path, "assessment", entry)
    assert not (tmp_path / "assessment.pdf").exists()


def test_form_without_an_assessor_and_no_entry_are_refused(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = log_entry(portfolio, debrief()).value.id
    with pytest.raises(Refused, match="” has no part for an assessor"):
        made(portfolio, tmp_path, "assessment", entry)
    with pytest.raises(Refused, match="Name the entries of the assessment"):
        made(portfolio, tmp_path, "assessment")
    with pytest.raises(Refused, match="A request of this kind goes to one person"):
        made(portfolio, tmp_path, "assessment", to_assess(portfolio), people=[])


def test_identifier_check_reads_what_goes_out(portfolio: Portfolio, tmp_path: Path) -> None:
    content = owners_part_of(portfolio, "cbd")
    nhs = "999 123 4578"  # of the range that is never given to anyone
    theirs = replace(content, values={**content.values, "feedback": nhs})
    made(portfolio, tmp_path, "assessment", log_entry(portfolio, theirs).value.id)
    own = log_entry(portfolio, replace(content, values={"summary": nhs})).value.id
    with pytest.raises(Refused, match="looks like an NHS number"):
        made(portfolio, tmp_path, "assessment", own, name="other.pdf")


def test_one_answer_assesses_several_entries(portfolio: Portfolio, tmp_path: Path) -> None:
    first, second = to_assess(portfolio), to_assess(portfolio, "ceps")
    request = made(portfolio, tmp_path, "assessment", first, second).request
    place = [shown.id for shown in request.entries].index(second) + 1
    other = 3 - place
    answers = {f"e{place}_q1": "Gentle and sure.", f"e{place}_q6": "no"}

    done = on_paper(portfolio, tmp_path, request, answers)

    assert of_assessor(portfolio, second) == {
        "technique": "Gentle and sure.",
        "unsupervised": False,
    }
    assert of_assessor(portfolio, first) == {}
    assert [one.about for one in done.value.sign_offs] == [second]
    assert request.entries[other - 1].id == first


def test_change_of_either_part_afterwards_is_shown(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = to_assess(portfolio)
    assessed(portfolio, tmp_path, entry)
    content = get_entry(portfolio, entry).content
    values = {**content.values, "summary": "Told better.", "feedback": "Praise only."}
    edit_entry(portfolio, entry, replace(content, values=values), draft=False)
    (standing,) = of_entry(portfolio, entry)
    assert [(one.part, one.now) for one in standing.changed] == [
        ("Case in brief", "Told better."),
        ("Feedback", "Praise only."),
    ]
    values = {**content.values, "feedback": "Praise only."}
    edit_entry(portfolio, entry, replace(content, values=values), draft=False)
    (change,) = of_entry(portfolio, entry)[0].changed
    assert (change.part, change.before) == ("Feedback", BECOMES["feedback"])


def test_what_changed_since_an_assessment_is_no_capability(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = to_assess(portfolio)
    assessed(portfolio, tmp_path, entry)
    content = get_entry(portfolio, entry).content
    edit_entry(portfolio, entry, replace(content, minutes=90), draft=False)
    with pytest.raises(Refused, match=f"Nothing that {REVIEWER} signed off has changed since"):
        made(portfolio, tmp_path, "sign-off", changed=True)


def test_edit_between_request_and_answer_stays_and_shows(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = to_assess(portfolio)
    request = made(portfolio, tmp_path, "assessment", entry).request
    edit_entry(
        portfolio,
        entry,
        replace(get_entry(portfolio, entry).content, values={"summary": "Told better."}),
        draft=False,
    )
    on_paper(portfolio, tmp_path, request, JUDGED)
    assert get_entry(portfolio, entry).content.values == {"summary": "Told better.", **BECOMES}
    (change,) = of_entry(portfolio, entry)[0].changed
    assert (change.part, change.now) == ("Case in brief", "Told better.")


def test_entry_removed_meanwhile_stays_removed(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = to_assess(portfolio)
    request = made(portfolio, tmp_path, "assessment", entry).request
    remove_entry(portfolio, entry)
    on_paper(portfolio, tmp_path, request, JUDGED)
    assert get_entry(portfolio, entry).removed
    assert of_assessor(portfolio, entry) == BECOMES


def test_entry_erased_meanwhile_leaves_the_answer(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = to_assess(portfolio)
    request = made(portfolio, tmp_path, "assessment", entry).request
    erase(portfolio, Target(id=entry), why="Points to a patient")
    done = on_paper(portfolio, tmp_path, request, JUDGED)
    (told,) = done.advice
    assert told == (
        "“Case-based discussion of a knee” was erased: what was answered of it stays with the "
        "answer."
    )
    (standing,) = standings(portfolio)
    assert standing.erased == ("“Case-based discussion of a knee” was erased on 20 Nov 2026.",)


def test_entry_of_another_form_meanwhile_keeps_its_values(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = to_assess(portfolio)
    request = made(portfolio, tmp_path, "assessment", entry).request
    other = owners_part_of(portfolio, "ceps")
    edit_entry(portfolio, entry, other, draft=False)
    done = on_paper(portfolio, tmp_path, request, JUDGED)
    (told,) = done.advice
    assert told == (
        "“Case-based discussion of a knee” is logged with another form now: what was answered of "
        "it stays with the answer."
    )
    assert get_entry(portfolio, entry).content.values == other.values


def test_declined_assessment_writes_nothing(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = to_assess(portfolio)
    request = made(portfolio, tmp_path, "assessment", entry).request
    values = {"reviewer_name": REVIEWER, "decline": "I was not there."}
    done = answer_here(portfolio, request.number, values)
    assert done.value.sign_offs == ()
    assert of_assessor(portfolio, entry) == {}


def test_withdrawn_assessment_is_no_longer_shown(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = to_assess(portfolio)
    (sign_off,) = assessed(portfolio, tmp_path, entry).value.sign_offs
    withdraw_sign_off(portfolio, sign_off.id, "Wrong entry")
    assert of_entry(portfolio, entry) == ()
    assert resting_on(portfolio, entry) == ()


def test_answers_of_another_kind_are_refused(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = to_assess(portfolio)
    request = made(portfolio, tmp_path, "assessment", entry).request
    for name in ("e1_genuine", "c1_level", "took_place"):
        with pytest.raises(Refused, match=f"“{name}” is no field of this request"):
            on_paper(portfolio, tmp_path, request, {name: "yes"})
    complaint = "“5_better” is no answer to “1 The first capability linked: 4 Physical"
    with pytest.raises(Refused, match=complaint):
        on_paper(portfolio, tmp_path, request, {"e1_q1_1": "5_better"})


def test_nothing_assessed_is_no_answer(portfolio: Portfolio, tmp_path: Path) -> None:
    request = made(portfolio, tmp_path, "assessment", to_assess(portfolio)).request
    with pytest.raises(Refused, match="Nothing is answered in it"):
        on_paper(portfolio, tmp_path, request, {})
    with pytest.raises(Refused, match="Answer about “Case-based discussion of a knee”"):
        answer_here(portfolio, request.number, SIGNED)


def test_every_form_with_an_assessor_comes_back_value_by_value(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    forms = [
        form
        for form in portfolio.forms.values()
        if any(field.filled_by is FilledBy.ASSESSOR for field in form.fields)
    ]
    assert len(forms) == 13
    for form in forms:
        entry = to_assess(portfolio, form.id, occurred=date(2026, 11, 2))
        request = made(portfolio, tmp_path, "assessment", entry, name=f"{form.id}.pdf").request
        answers = {
            field.name: _answer([option.code for option in field.options])
            for field in request.fields()
            if field.about == entry
        }
        assert answers
        on_paper(portfolio, tmp_path, request, answers)
        found = of_assessor(portfolio, entry)
        for field in only_linked(form, get_entry(portfolio, entry).content.links).fields:
            if field.filled_by is FilledBy.ASSESSOR:
                assert found[field.id] == _expected(field), f"{form.id} {field.id}"
        assert of_entry(portfolio, entry)[0].changed == ()


def _answer(codes: list[str]) -> str:
    return codes[-1] if codes else "Said with care."


def _expected(field: Field) -> object:
    match field.kind:
        case FieldKind.SCALE:
            one = {
                "level": field.scale.levels[-1] if field.scale else "",
                "comment": "Said with care.",
            }
            return {criterion.id: one for criterion in field.criteria}
        case FieldKind.CHOICE:
            return field.options[-1]
        case FieldKind.YES_NO:
            return False
        case FieldKind.TABLE:
            return [{field.columns[0].id: "Said with care."}]
    return "Said with care."
