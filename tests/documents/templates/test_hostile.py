"""Files that are no template, or made to harm, get one sentence each."""

import io
import zipfile

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from fcp_portfolio.documents.templates import read_template
from fcp_portfolio.domain.errors import FileRefused
from tests.documents.templates.pdf_forms import made_as_by_acrobat, saved, without_fields
from tests.documents.templates.word_forms import document, paragraph, run, with_parts


def refusal(data: bytes, name: str = "form.pdf") -> str:
    with pytest.raises(FileRefused) as refused:
        read_template(data, name)
    return refused.value.sentence


def because(why: str, name: str = "form.pdf") -> str:
    return f"“{name}” cannot be filled in: {why}. Nothing was written."


def encrypted() -> bytes:
    with pikepdf.open(io.BytesIO(made_as_by_acrobat())) as pdf:
        return saved(pdf, encryption=pikepdf.Encryption(owner="one", user="two"))


def certified() -> bytes:
    with pikepdf.open(io.BytesIO(made_as_by_acrobat())) as pdf:
        allows = Dictionary(TransformMethod=Name.DocMDP, TransformParams=Dictionary(P=1))
        pdf.Root.Perms = Dictionary(DocMDP=Dictionary(Reference=Array([allows])))
        return saved(pdf)


def holding_itself() -> bytes:
    with pikepdf.open(io.BytesIO(made_as_by_acrobat())) as pdf:
        first = pdf.Root.AcroForm.Fields[0]
        first.Parent = first
        first.Kids.append(first)
        return saved(pdf)


def zipped(*parts: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return out.getvalue()


def test_pdfs_without_fields_are_refused_by_what_they_are() -> None:
    nothing = "it has no fields, no content controls and no places such as {{name}}"
    assert refusal(without_fields()) == because(nothing)
    assert refusal(without_fields(xfa=True)) == because(
        "its fields are of a kind (XFA) that only Adobe’s programs know; ask for an ordinary form"
    )
    assert refusal(encrypted()) == "This PDF is encrypted. Ask for a copy without a password."
    assert refusal(certified()) == because(
        "whoever made it has certified that nothing in it may change"
    )
    assert refusal(made_as_by_acrobat()[:900]).startswith("This PDF does not end as a PDF ends")


def test_fields_that_hold_themselves_end_somewhere() -> None:
    assert "Applicant.Name" in [one.name for one in read_template(holding_itself(), "x").blanks]


def test_a_field_that_is_none_is_refused_as_damaged() -> None:
    with pikepdf.open(io.BytesIO(made_as_by_acrobat())) as pdf:
        pdf.Root.AcroForm.Fields[1].Ff = Name.Nonsense
        data = saved(pdf)
    assert refusal(data) == because("it is damaged and cannot be read")


def test_files_of_other_kinds_are_refused() -> None:
    neither = because("it is no PDF and no Word document (.docx)", "form.docx")
    assert refusal(b"only text", "form.docx") == neither
    assert refusal(zipped(("any.txt", b"")), "form.docx") == neither
    assert refusal(b"PK\x03\x04 and no more", "form.docx") == neither
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "form.doc") == because(
        "it is of an old kind, or needs a password; open it in Word and save it as .docx without "
        "one",
        "form.doc",
    )


def test_word_documents_that_are_made_to_harm_are_refused() -> None:
    plain = document(paragraph(run("{{name}}")))
    macros = with_parts(plain, {"word/vbaProject.bin": b"x"})
    assert refusal(macros, "form.docm") == because(
        "it holds macros; save it in Word as .docx, which has none", "form.docm"
    )
    bomb = b'<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document xmlns:w="w">&a;</w:document>'
    assert refusal(with_parts(plain, {"word/document.xml": bomb}), "form.docx") == because(
        "it holds XML definitions, which no office program writes", "form.docx"
    )
    cut = with_parts(plain, {"word/document.xml": b"<w:document"})
    assert refusal(cut, "form.docx") == because("it is damaged and cannot be read", "form.docx")
    huge = with_parts(plain, {"word/document.xml": bytes(70_000_000)})
    assert "it would unpack to 70 MB" in refusal(huge, "form.docx")


def test_too_many_fields_are_refused() -> None:
    marks = "".join(f"{{{{name {number}}}}}" for number in range(2_001))
    assert refusal(document(paragraph(run(marks))), "form.docx") == because(
        "it has more than 2,000 fields", "form.docx"
    )
