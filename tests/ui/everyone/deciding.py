"""What comes back, and what follows from it, each as it opens."""

from collections.abc import Callable
from dataclasses import replace
from shutil import copy2

import pypdfium2
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.request import Role
from fcp_portfolio.services.came_back import turn_of
from fcp_portfolio.services.entries import edit_entry, get_entry
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.requests import Waiting, list_requests
from fcp_portfolio.services.reviewing import answers_from_text, open_review, save_answers
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.services.stages import stages
from fcp_portfolio.ui.dialogs.certificate import CertificateDialog
from fcp_portfolio.ui.dialogs.changed_since import ChangedSinceDialog
from fcp_portfolio.ui.dialogs.document_held import DocumentHeldDialog
from fcp_portfolio.ui.dialogs.paper_answer import PaperAnswerDialog
from fcp_portfolio.ui.dialogs.signed_entry import SignedEntryDialog
from fcp_portfolio.ui.models.requests import ALL
from fcp_portfolio.ui.review.sign_all_dialog import SignAllDialog
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.views.file_preview import FilePreview
from tests.pictured_requests import ANSWERS, SUPERVISOR
from tests.ui.everyone.house import REQUEST, SIGNED, House, present

AGAIN = "again"


def of_two(house: House) -> Waiting:
    """The request that two people answer, one after the other."""
    return next(one for one in list_requests(house.window.workspace.portfolio) if len(one.to) > 1)


def signed_then_changed(house: House) -> str:
    """An entry over which somebody signed off, edited since; once where views share a house."""
    portfolio = house.window.workspace.portfolio
    if not any(one.changed for one in standings(portfolio)):
        receive_answer(portfolio, house.folder / SIGNED)
        entry = turn_of(portfolio, of_two(house).id).request.entries[0].id
        old = get_entry(portfolio, entry).content
        edit_entry(portfolio, entry, replace(old, title=f"{old.title}, {AGAIN}"), draft=False)
    return turn_of(portfolio, of_two(house).id).request.entries[0].id


def changed_since(house: House) -> QWidget:
    """What differs from what was signed."""
    signed_then_changed(house)
    found = next(one for one in standings(house.window.workspace.portfolio) if one.changed)
    return house.opens(ChangedSinceDialog, ChangedSinceDialog(found, house.window).open)


def signed_entry(house: House) -> QWidget:
    """What editing does to a sign-off."""
    house.window.pages.show_entry(signed_then_changed(house))
    return house.opens(SignedEntryDialog, house.window.actions_by_id["edit"].trigger)


def paper_answer(house: House) -> QWidget:
    """A scanned answer, typed beside its picture."""
    scan = house.folder / "scan.jpg"
    page = pypdfium2.PdfDocument(house.folder / REQUEST)[1]
    page.render(scale=1.5).to_pil().save(scan)
    shown = house.on("sign_off")
    shown.show_request(of_two(house).id, ALL)
    return house.opens(PaperAnswerDialog, lambda: shown.take_in(scan))


def document_held(house: House) -> QWidget:
    """A document that stands for a step."""
    workspace = house.window.workspace
    request = turn_of(workspace.portfolio, of_two(house).id).request
    made = DocumentHeldDialog(workspace, request, Role.SECOND_APPROVER, house.window)
    return house.opens(DocumentHeldDialog, made.open)


def certificate(house: House) -> QWidget:
    """Where the certificate of a stage goes."""
    workspace = house.window.workspace
    made = CertificateDialog(workspace, stages(workspace.portfolio)[0], house.window)
    return house.opens(CertificateDialog, made.open)


def file_preview(house: House) -> QWidget:
    """A file, looked at from the editor."""
    workspace = house.window.workspace
    entry = get_entry(workspace.portfolio, house.entry(with_file=True))
    made = FilePreview(workspace, entry.content.attachments[0], house.window)
    return house.opens(FilePreview, made.open)


def signing_all(house: House) -> QWidget:
    """The reviewer signs two requests at once."""
    files = [house.folder / REQUEST, house.folder / "another.pdf"]
    copy2(*files)
    for file in files:
        review = open_review(file)
        save_answers(review, answers_from_text(review, ANSWERS.format(name=SUPERVISOR).encode()))
    window = ReviewWindow(files, house.preferences)
    house.others.append(window)
    present(window)
    window.settle()
    return house.opens(SignAllDialog, window.actions_by_id["sign_all"].trigger)


DECIDING: dict[str, Callable[[House], QWidget]] = {
    "Changed since": changed_since,
    "Signed entry": signed_entry,
    "Paper answer": paper_answer,
    "Document held": document_held,
    "Certificate": certificate,
    "File preview": file_preview,
    "Review, sign all": signing_all,
}
