"""Verify: the verdict first; unaltered and known are two answers; a report that tells nobody."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.keys import KeyCard, card_json
from fcp_portfolio.domain.verdict import Fault, Finding, SignatureVerdict, Verdict
from fcp_portfolio.services.keys import know_key, make_own_key
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.models.verdict import headline, signed, time_line
from fcp_portfolio.ui.views.verify import VerifyPage
from fcp_portfolio.ui.widgets import DropZone
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TickingClock, owners_key
from tests.documents.answers.papers import reviewed
from tests.documents.signing.papers import (
    OWNER,
    answered,
    blank,
    chain,
    key,
    sealed,
    signed_by,
    supervised,
)
from tests.documents.signing.tampering import add_a_page, changed, fill
from tests.domain.desk.test_feedback import SUMMARY
from tests.services.test_feedback import released
from tests.ui.dropping import drop
from tests.ui.finding import named, showing

Give = Callable[[bytes], Path]


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> VerifyPage:
    made = VerifyPage(workspace)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show()
    return made


@pytest.fixture
def give(page: VerifyPage, workspace: Workspace, tmp_path: Path) -> Give:
    """Drops a PDF on the page."""

    def work(data: bytes) -> Path:
        pdf = tmp_path / "signed.pdf"
        pdf.write_bytes(data)
        assert drop(named(page, "Drop a signed PDF here, or", DropZone), pdf)
        workspace.settle()
        return pdf

    return work


def sam_card(tmp_path: Path) -> Path:
    made = key("Dr Sam Example", "GMC 0000000")
    card = KeyCard(name="Dr Sam Example", role="Supervisor", fingerprint=made.fingerprint)
    path = tmp_path / "sam.json"
    path.write_bytes(card_json(card))
    return path


def rows(page: VerifyPage) -> list[str]:
    """Each signature as a screen reader says it."""
    found = [w.accessibleName() for w in page.findChildren(QWidget) if w.isVisible()]
    return [name for name in found if "Unaltered?" in name]


def test_verdict_comes_first_and_two_answers_stay_apart(page: VerifyPage, give: Give) -> None:
    give(chain())
    assert page.view.verdict.notice.text() == (
        "Unaltered since it was signed. 3 signatures, none of them by a key that you know."
    )
    said = rows(page)
    assert len(said) == 3
    assert said[1].startswith(
        "A key that names Dr Sam Example, GMC 0000000. 20 Nov 2026, 09:00, by the signer\u2019s "
        "computer\u2019s clock. Unaltered? Yes. Since then 2 fields of others filled in or signed, "
        "which it allows. Known? No. The name rests on nothing but what the signer typed."
    )
    assert "Look the registration up: https://www.gmc-uk.org/" in said[1]
    told = page.view.verdict.line.accessibleDescription()
    assert told.startswith("The document. As it was first written. Sealed: a key that names Robin")
    assert page.grab().width() > 0


def test_feedback_summary_says_what_it_is_above_the_verdict(
    page: VerifyPage, give: Give, tmp_path: Path
) -> None:
    other = replace(SUMMARY, by="Dr Jo Example")
    give(released(tmp_path, other, "from.pdf").read_bytes())
    assert page.view.what.text() == (
        "Feedback summary about Robin Example (Patient satisfaction questionnaire), 1 Sep 2026 to "
        "20 Nov 2026: 34 answers, released by Dr Jo Example on 20 Nov 2026. The certificate names "
        "Dr Sam Example, GMC 0000000, the summary Dr Jo Example, GMC 0000000."
    )
    assert page.view.what.isVisible()
    give(chain())
    assert not page.view.what.isVisible()


def test_change_after_signing_is_the_first_thing_said(page: VerifyPage, give: Give) -> None:
    give(changed(supervised(), fill("comment", "forged")))
    assert page.view.verdict.notice.text() == (
        "Do not rely on this file. The field “comment” was changed after its answer had been "
        "signed."
    )
    assert "Unaltered? No. The field “comment” was changed" in rows(page)[1]


def test_own_key_and_keys_kept_are_known_here(
    page: VerifyPage, give: Give, portfolio: Portfolio, tmp_path: Path
) -> None:
    make_own_key(portfolio)
    sam = add_person(portfolio, name="Dr Sam Example").value
    know_key(portfolio, sam.id, sam_card(tmp_path))
    by_owner = _sealed_by_owner(portfolio)
    give(signed_by(by_owner, "supervisor", "Dr Sam Example"))
    assert page.view.verdict.notice.text() == (
        "Unaltered since it was signed. 2 signatures, all by keys that you know."
    )
    assert rows(page)[0].endswith("Known? Yes. Your own key.")
    assert rows(page)[1].endswith(
        "Known? Yes. On a key card that you have: Dr Sam Example, Supervisor."
    )


def _sealed_by_owner(portfolio: Portfolio) -> bytes:
    from fcp_portfolio.documents.signing.signing import certified

    return certified(blank(), owners_key(portfolio), TickingClock(), field_name=OWNER)


def test_report_tells_nobody_whom_the_owner_knows(
    page: VerifyPage,
    give: Give,
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sam = add_person(workspace.portfolio, name="Dr Sam Example").value
    know_key(workspace.portfolio, sam.id, sam_card(tmp_path))
    give(supervised())
    to = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(to), ""))
    named(page, "Save the report as text", QPushButton).click()
    workspace.settle()
    report = to.read_text("utf-8")
    assert page.view.saved.text() == "Saved the report as “report.txt”."
    assert "Key cards given for it: none" in report
    assert "by keys on cards that you gave: 0." in report
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "no" / "r.txt"), "")
    )
    named(page, "Save the report as text", QPushButton).click()
    workspace.settle()
    assert page.view.refused.isVisible()


def test_card_that_is_added_makes_its_key_known(
    page: VerifyPage,
    give: Give,
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    give(supervised())
    card = sam_card(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(card)], ""))
    named(page, "Add a key card", QPushButton).click()
    workspace.settle()
    assert showing(page, "Key cards added: sam.json")
    assert "1 of them by a key that you know" in page.view.verdict.notice.text()


def test_what_is_no_pdf_is_refused_in_place(
    page: VerifyPage, give: Give, workspace: Workspace, tmp_path: Path
) -> None:
    give(sealed())
    wrong = tmp_path / "wrong.pdf"
    wrong.write_text("Not a PDF")
    page.take_in(wrong)
    workspace.settle()
    assert page.view.refused.text() == "This is not a PDF."
    assert not page.view.verdict.isVisible()


def test_pdf_is_chosen_with_the_keyboard_too(
    page: VerifyPage, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = tmp_path / "blank.pdf"
    pdf.write_bytes(blank())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(pdf), ""))
    named(page, "Choose a signed PDF", QPushButton).click()
    workspace.settle()
    assert showing(page, "Nobody has signed this PDF.")
    assert rows(page) == []


def test_only_one_pdf_is_taken_at_once(page: VerifyPage, tmp_path: Path) -> None:
    zone = page.view.drop
    assert not drop(zone, tmp_path / "a.pdf", tmp_path / "b.pdf")
    assert not drop(zone, tmp_path / "a.txt")
    assert not drop(zone)


def test_no_word_claims_more_than_was_checked(page: VerifyPage, give: Give) -> None:
    for data in (chain(), blank(), answered(), changed(supervised(), add_a_page)):
        give(data)
        told = " ".join([page.view.verdict.notice.text(), *rows(page)]).lower()
        said = re.sub(r"by phone: [a-z ]+\.", "", told)  # any word may be among those of a key
        assert re.findall("prove|verified|authentic|valid|trust", said) == []
        page.view.drop.setAccessibleName("Drop a signed PDF here, or")


def test_what_is_filled_in_later_is_not_signed(page: VerifyPage, give: Give) -> None:
    give(changed(supervised(), fill("name_provider", "Nia Nowhere")))
    assert page.view.verdict.notice.text() == (
        "Unaltered where it is signed, but not all of it is signed. 1 field was filled in after "
        "the last signature."
    )


def test_signature_that_cannot_be_read_has_no_name() -> None:
    finding = Finding(fault=Fault.UNREADABLE)
    broken = SignatureVerdict(field="a\nb", revision=1, findings=(finding,))
    one = signed(broken)
    assert (one.who, one.when, one.known) == ("Signature “a b”", "No time is given", False)
    assert one.rests_on == ("Nothing can be said of the key.",)
    assert headline(Verdict(signatures=(broken,)))[0] == "danger"
    assert time_line(Verdict()) == ()


@pytest.mark.parametrize(("wide", "heads"), [(560, 0), (1060, 1)])
def test_narrow_page_says_the_questions_with_the_answers(
    page: VerifyPage, give: Give, wide: int, heads: int
) -> None:
    give(sealed())
    page.resize(wide, 700)
    QApplication.processEvents()
    shown = [made.text() for made in page.findChildren(QLabel) if made.isVisible()]
    assert shown.count("Who signed") == heads
    assert (shown.count("Unaltered?"), shown.count("Known?")) == (1, 1)


def test_answers_of_a_request_are_listed_with_the_page_of_each(
    page: VerifyPage, give: Give
) -> None:
    give(reviewed())
    names = [one.accessibleName() for one in page.findChildren(QWidget) if one.isVisible()]
    told = [name for name in names if "Reviewer, signed, page" in name]
    assert len(told) > 5
    assert re.fullmatch(
        r"1 Communication: Your rating: capable. Reviewer, signed, page \d+", told[0]
    )
    assert showing(page, "What was answered")


def test_pdf_that_is_no_request_lists_no_answers(page: VerifyPage, give: Give) -> None:
    give(chain())
    assert not showing(page, "What was answered")


def test_answers_of_a_file_not_to_be_relied_on_say_so(page: VerifyPage, give: Give) -> None:
    give(changed(reviewed(), add_a_page))
    assert showing(page, "What was answered")
    assert showing(page, "The file is not to be relied on, so neither are these answers.")
