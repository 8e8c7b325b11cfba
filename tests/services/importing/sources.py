"""Lists and folders as other programs write them."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import docx

from tests.builders import pages_saying, photo
from tests.documents.inspection.makers import mail
from tests.documents.tables.sheets import saved, workbook

HEADINGS = ("Date", "Type", "Activity", "Capabilities", "Notes")
ROWS = (
    ("14/11/25", "CBD", "Knee in clinic", "4, 5", "Night pain first."),
    ("31/02/25", "Diary", "Hip", "99", "To look at."),
    ("15/11/25", "Reflection", "Back", "", ""),
)


def sheet(folder: Path, rows: Sequence[Sequence[object]] = ROWS, name: str = "log.xlsx") -> Path:
    """An Excel workbook with these rows below the headings."""
    file = folder / name
    file.write_bytes(saved(workbook(HEADINGS, *rows)[0]))
    return file


def mixed_folder(folder: Path) -> Path:
    """Six files that can be kept in folders, one that cannot, and what systems leave behind."""
    made = folder / "old portfolio"
    (made / "2025").mkdir(parents=True)
    letter = docx.Document()
    letter.add_paragraph("Reflection on a knee")
    letter.core_properties.created = datetime(2025, 11, 14, tzinfo=UTC)
    out = io.BytesIO()
    letter.save(out)
    (made / "CBD knee 14.11.25.docx").write_bytes(out.getvalue())
    (made / "course certificate.pdf").write_bytes(pages_saying("Date: 3 March 2025"))
    (made / "2025" / "IMG_20250301_1.jpg").write_bytes(photo())
    (made / "thanks.eml").write_bytes(mail(subject="Thank you").as_bytes())
    (made / "2025" / "thanks again.eml").write_bytes(mail(subject="Thank you").as_bytes())
    (made / "notes.txt").write_text("What I learned")
    (made / "empty.pdf").write_bytes(b"")
    (made / ".DS_Store").write_bytes(b"x")
    (made / "Thumbs.db").write_bytes(b"x")
    (made / "elsewhere.txt").symlink_to(made / "notes.txt")
    return made
