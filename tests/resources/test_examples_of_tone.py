"""Each example of the guide to writing (ui.md, section 8), and what the program says there.

Most are said as written, with the program's own values. Where ours differ, the test says why.
"""

import errno
from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.documents.inspection.values import refused
from fcp_portfolio.documents.replacing import storage_errors
from fcp_portfolio.domain.entry import Content, Link, advice, problems
from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.identifiers import find_identifiers
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.verdict import Fault, Finding
from fcp_portfolio.services.answers import UNCHANGED
from fcp_portfolio.services.portfolio import installed_definitions
from fcp_portfolio.storage.word_lists import word_lists
from tests.catalogues import messages, shipped

CATALOGUE = {one.source for one in messages(shipped()[0])}
COUNTS = "A case, a debrief or a certificate that shows it counts."
TODAY = date(2025, 11, 20)


def said(template: str, number: int | None = None, **values: object) -> str:
    """A text of the program, with values in it."""
    assert template in CATALOGUE
    return Phrase(template, None, number, **values)


@pytest.fixture(scope="module")
def cbd() -> Form:
    return next(f for f in installed_definitions().forms.values() if f.id == "cbd")


@pytest.fixture(scope="module")
def framework() -> Framework:
    return next(f for f in installed_definitions().frameworks.values() if f.id == "hee-msk")


def content(form: Form, **more: object) -> Content:
    given = {"form": form.id, "form_edition": form.edition, "title": "Knee", "occurred": TODAY}
    return Content(**{**given, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Date it occurred",
        "One sentence: how does this show the capability?",
        "Log evidence for this",
        "Wrong passphrase, or the file is damaged.",
        "It is not one",
    ],
)
def test_labels_hints_buttons(text: str) -> None:
    assert text in CATALOGUE


def test_words_in_the_place_of_an_identifier() -> None:
    """In place of “Remove it”: a sentence whose number is gone without a word is hard to read."""
    assert said("Write “{instead}”", instead="(number left out)") == "Write “(number left out)”"


def test_hint_of_a_case(cbd: Form) -> None:
    assert (
        "What was in front of you, and what you had to decide. No names, dates of birth or places."
    ) in [field.hint for field in cbd.fields]


def test_counters() -> None:
    over = said("{n} (word|words) over, the form allows {most}", 12, most=150)

    assert said("{words} of {most} words", words=47, most=150) == "47 of 150 words"
    assert over == "12 words over, the form allows 150"


def test_button_that_takes_in_an_answer() -> None:
    """“Take in a signed PDF” in the guide: photographs of paper and mails come back too."""
    assert {"Take in an answer", "Take in an answer…"} <= CATALOGUE


def test_state() -> None:
    assert said("Saved {time}", time="14:32") == "Saved 14:32"


def test_capability_without_evidence() -> None:
    """The guide names a case of that capability; which cases a capability has, no data says."""
    text = "{kind} {code} has no evidence yet. " + COUNTS

    assert said(text, kind="Capability", code="9") == "Capability 9 has no evidence yet. " + COUNTS


def test_too_many_links(cbd: Form, framework: Framework) -> None:
    """“This case” in the guide: forms are data, and not each of them is about a case."""
    links = tuple(Link.to(framework, node, "") for node in framework.evidence_nodes[:5])

    found = [one.sentence for one in advice(content(cbd, links=links), cbd) if one.part == "links"]

    assert found[0] == "This entry carries five capabilities. Which three does it show best?"


def test_evidence_of_one_kind() -> None:
    """“One reflection” in the guide: the program counts pieces, whatever their form is called."""
    text = "{which} rests on {n} (piece|pieces) of one kind. A second kind would strengthen it."

    assert said(text, 1, which="Pharmacotherapy") == (
        "Pharmacotherapy rests on 1 piece of one kind. A second kind would strengthen it."
    )


def test_identifier() -> None:
    found = find_identifiers("The NHS number is 999 123 4578.", word_lists())

    assert found[0].sentence.startswith("“999 123 4578” looks like an NHS number.")


def test_date_in_the_future(cbd: Form) -> None:
    wrong = problems(content(cbd, occurred=date(2052, 11, 14)), cbd, draft=True, today=TODAY)

    assert [one.sentence for one in wrong] == [
        "The date is in the future: 14 Nov 2052. Did you mean 2025?"
    ]


def test_file_that_is_cut_off() -> None:
    why = said("it is cut off after page {page}", page=3)

    assert refused("Clinic letter.pdf", why).sentence == (
        "“Clinic letter.pdf” was not added: it is cut off after page 3. Nothing else changed."
    )


def test_full_disk() -> None:
    """How many megabytes are missing is not known before the PDF is whole."""
    with pytest.raises(StorageFailed) as error, storage_errors(Path("portfolio.pdf")):
        raise OSError(errno.ENOSPC, "")

    assert error.value.sentence == (
        "The disk is full. What you wrote is kept; the PDF was not written, and a “portfolio.pdf” "
        "that stood there before is as it was. Free some space and write it again."
    )


def test_portfolio_that_is_open_elsewhere() -> None:
    where = said("on “{machine}” since {since}", machine="FRONT-DESK-2", since="13:58")
    text = "Read only: this {kind} is open {where}. Close it there to edit here."

    assert said(text, kind="portfolio", where=where) == (
        "Read only: this portfolio is open on “FRONT-DESK-2” since 13:58. Close it there to edit "
        "here."
    )


def test_answer_that_was_changed() -> None:
    """A page and a signer in the guide: what is known for certain is the field."""
    finding = Finding(fault=Fault.LOCKED_FIELD, about="c4_level")

    assert joined(finding.sentence, UNCHANGED) == (
        "The field “c4_level” was changed after this signature locked it. Your portfolio is "
        "unchanged."
    )


def test_request_from_someone_else() -> None:
    text = said("This file is a request from someone else ({owner}).", owner="Jory Penhale")

    assert joined(text, UNCHANGED) == (
        "This file is a request from someone else (Jory Penhale). Your portfolio is unchanged."
    )


def test_unknown_signer() -> None:
    """That the signature is intact stands in the other column: the two never merge."""
    text = "You have not met this signer yet: compare these words with {name} by phone: {words}."

    assert said(text, name="Ngozi", words="acid acre aged also") == (
        "You have not met this signer yet: compare these words with Ngozi by phone: acid acre aged "
        "also."
    )


def test_unexpected() -> None:
    assert {
        "Something went wrong. Your work is saved.",
        "Copy the details if you want to report it. They hold nothing that you typed.",
    } <= CATALOGUE
