"""Each reader as a function of bytes: the one that the program calls in its process apart, or here.

What they raise beside a PortfolioError is a fault of ours.
"""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from fcp_portfolio.storage.key import RawKey

FORMAT: dict[str, Any] = {}  # what is the same for every file of a reader


def attachment(data: bytes) -> object:
    """Files that are attached or imported: pages, text, pictures, what they say of themselves."""
    from fcp_portfolio.documents.clues import clue
    from fcp_portfolio.documents.inspection.inspecting import _parsed, is_mail, is_marked
    from fcp_portfolio.documents.inspection.plain import decoded, inspect_text
    from fcp_portfolio.documents.inspection.values import Source

    source = Source(name="file", data=data)
    text = None if is_marked(data) else decoded(data)
    if text is not None and not is_mail(data):
        return inspect_text(source, text)
    found = _parsed(source)
    return clue(data, found.media_type, found.text)


def mail_with_answers(data: bytes) -> object:
    from fcp_portfolio.documents.inspection.mail import attached_pdfs

    return attached_pdfs(data)


def table(data: bytes) -> object:
    from fcp_portfolio.documents.tables import read_tables

    return read_tables(data, "list.xlsx")


def template(data: bytes) -> object:
    """A provider's form, filled in at once where it can be."""
    from fcp_portfolio.documents.templates.reading import fill_template, read_template

    name = "form.pdf" if data.startswith(b"%PDF") else "form.docx"
    found = read_template(data, name)
    return fill_template(data, name, {blank.name: "words" for blank in found.blanks})


def wording_copy(data: bytes) -> object:
    from fcp_portfolio.documents.wording_copy import pdf_pieces
    from fcp_portfolio.domain.wording.lines import placed_lines

    attachment(data)  # which it has to pass first
    return placed_lines(pdf_pieces(data)) if data.startswith(b"%PDF") else ()


def shown_pages(data: bytes) -> object:
    from fcp_portfolio.documents.answers.drawable import refuse_undrawable
    from fcp_portfolio.documents.inspection.shown_page import shown_page

    attachment(data)
    refuse_undrawable(data)
    return shown_page(data, 1, 300, "knee")


def definition(data: bytes) -> object:
    from fcp_portfolio.services.definitions import check_definitions

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.yaml"
        file.write_bytes(data)
        return check_definitions([file])


def entry_file(data: bytes) -> object:
    from fcp_portfolio.storage.plain_file import read_plain

    return read_plain(data, "entry.yaml")


def request_data(data: bytes) -> object:
    from fcp_portfolio.domain.request_json import read_request

    return read_request(data)


def key_card(data: bytes) -> object:
    from fcp_portfolio.documents.key_card_pdf import card_inside
    from fcp_portfolio.domain.keys import read_card

    return read_card(card_inside(data) if data.startswith(b"%PDF") else data)


def key_file(data: bytes) -> object:
    from fcp_portfolio.documents.signing.keys import parts_of_pkcs12

    return parts_of_pkcs12(data, "words")


def answer(data: bytes) -> object:
    """A request or an answer: opened, verified, and judged against what was sent."""
    from fcp_portfolio.documents.answers.judging import judge_returned
    from fcp_portfolio.documents.answers.reading import request_in
    from fcp_portfolio.documents.answers.telling import verdict_over

    if "asked" not in FORMAT:
        FORMAT["asked"] = request_in(FORMAT["sent"])
    judge_returned(FORMAT["sent"], data, FORMAT["asked"])
    verdict_over(data)
    return request_in(data)


def questionnaire(data: bytes) -> object:
    """A filled questionnaire: what is in it, and its answers compared with what was handed out."""
    from fcp_portfolio.documents.questionnaire_pdf.reading import answers_to, questionnaire_in

    asked = questionnaire_in(data)
    return asked, asked.told(answers_to(FORMAT["handed out"], data))


def told(data: bytes) -> object:
    """What a PDF says that it is."""
    from fcp_portfolio.documents.told import told_in

    return told_in(data)


def portfolio(data: bytes) -> object:
    """A snapshot or backup under its own key: opened, checked, closed; else what can be saved."""
    from fcp_portfolio.services.safekeeping import check
    from tests.builders import opened

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.fcpfolio"
        file.write_bytes(data)
        with opened(file, RawKey(FORMAT["key"])) as mine:
            return check(mine)


def pasted_rows(data: bytes) -> object:
    from fcp_portfolio.domain.form_sketch import sketched_form
    from fcp_portfolio.domain.sketch import headings, sketched
    from fcp_portfolio.domain.wording.rows import lines_of_text

    text = data.decode("utf-8", "replace")
    return [made(text) for made in (sketched, headings, sketched_form)], lines_of_text(text, {})


READERS: Mapping[str, Callable[[bytes], object]] = MappingProxyType(
    {
        "attached PDF": attachment,
        "photo": attachment,
        "Word, sheets, OpenDocument": attachment,
        "mail": attachment,
        "plain text": attachment,
        "mail with answers": mail_with_answers,
        "list to import": table,
        "provider's form": template,
        "copy of a wording": wording_copy,
        "page shown": shown_pages,
        "framework, form, route": definition,
        "entry, answers, export": entry_file,
        "request.json": request_data,
        "key card": key_card,
        "key file": key_file,
        "request, answer": answer,
        "filled questionnaire": questionnaire,
        "summary, record": told,
        "snapshot, backup": portfolio,
        "pasted rows": pasted_rows,
    }
)
