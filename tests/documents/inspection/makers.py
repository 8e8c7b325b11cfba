"""Small files as other programs write them, and bytes to break them with."""

import email.policy
import io
import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage

import docx
import pikepdf
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.documents.inspection import Inspected, inspect
from fcp_portfolio.domain.errors import FileRefused


def look(data: bytes, name: str = "file") -> Inspected:
    return inspect(io.BytesIO(data), name)


def refusal(data: bytes, name: str = "file") -> str:
    """The sentence with which a file is refused."""
    try:
        inspected = look(data, name)
    except FileRefused as error:
        return error.sentence
    message = f"it was taken in: {inspected}"
    raise AssertionError(message)


def pdf(pages: Sequence[str]) -> bytes:
    """A PDF by ReportLab, a line of text on each page."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for text in pages:
        canvas.drawString(72, 700, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def rewritten(data: bytes, **options: object) -> bytes:
    """The PDF as qpdf writes it."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.save(buffer, **options)  # type: ignore[arg-type]  # a test gives options of save
    return buffer.getvalue()


def picture(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def word(*paragraphs: str) -> bytes:
    """A Word file by python-docx."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def mail(text: str = "All well.", **headers: str) -> EmailMessage:
    message = EmailMessage(policy=email.policy.default)
    message["From"] = headers.get("sender", "Ngozi <ngozi@example.com>")
    message["To"] = "Jory <jory@example.com>"
    message["Date"] = "Fri, 14 Nov 2025 14:32:00 +0000"
    message["Subject"] = headers.get("subject", "Your session")
    message.set_content(text)
    return message
