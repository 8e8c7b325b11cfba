"""What a person brings: a list of 300 rows with dates in many hands, and a folder of 60 files.

Written by other programs: openpyxl, python-docx, Pillow, Typst, the mail library, csv by hand.
Everything is made up here, so that it can be compared value by value afterwards.
"""

import email.policy
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from os import utime
from pathlib import Path

import docx
import openpyxl
import typst
from PIL import Image

HEADINGS = ("When", "Type", "Activity", "Capabilities", "Duration", "What I took from it")
FIRST = date(2025, 1, 6)
_ZERO = date(1899, 12, 30)
_FORMS = (("CBD", "cbd"), ("Debrief", "debrief"), ("Reflection", "reflection"))
_TEXT_IN = {"cbd": "summary", "debrief": "learning", "reflection": "happened"}
_LENGTHS = (("45", 45), ("1h", 60), ("30 min", 30), (None, None), ("1 hr 15", 75))

Hand = Callable[[date], object]


def _short(day: date) -> str:
    return f"{day.day} {day:%b} {day.year}"


CERTAIN: tuple[Hand, ...] = (
    lambda day: f"{day:%d/%m/%y}",
    lambda day: f"{day.day}.{day.month}.{day.year}",
    _short,
    lambda day: f"{day:%A} {day.day} {day:%B} {day.year}",
    lambda day: day,  # a cell that is a date
    lambda day: f"{day:%Y-%m-%d}",
    lambda day: f"{day.day}th of {day:%B} {day.year}",
    lambda day: f"{day:%b} {day.day}, {day.year}",
    lambda day: f"{day.day}-{day:%b}-{day:%y}",
    lambda day: f"{day:%d/%m/%Y} 09:30",
    lambda day: f"{day:%Y%m%d}",
)
TOLD: tuple[Hand, ...] = (
    lambda day: (day - _ZERO).days,
    lambda day: f"w/c {day.day}.{day.month}.{day:%y}",
    lambda day: f"approx. {_short(day)}",
)
NONE: tuple[Hand, ...] = (lambda _day: "31/02/25", lambda _day: "soon", lambda _day: None)


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What an entry must say in the end."""

    form: str
    occurred: date | None
    minutes: int | None
    codes: tuple[str, ...]
    values: dict[str, str]


def written_list(file: Path, rows: int = 300) -> dict[str, Expected]:
    """Writes the workbook; gives what each row must become, by its title."""
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "CPD log"
    sheet.append(["Robin Example: what I did", None])
    sheet.append(HEADINGS)
    expected = {}
    for number in range(rows):
        cells, title, becomes = _row(number)
        sheet.append(cells)
        expected[title] = becomes
    sheet.row_dimensions[10].hidden = True
    made.create_sheet("Empty")
    made.save(file)
    return expected


def _row(number: int) -> tuple[list[object], str, Expected]:
    day = FIRST + timedelta(days=number)
    hands = (*CERTAIN, *TOLD, *NONE)
    hand = hands[number % len(hands)]
    when = hand(day)
    said, form = _FORMS[number % 3]
    length, minutes = _LENGTHS[number % 5]
    codes = (str(number % 14 + 1), str((number + 5) % 14 + 1))[: number % 3]
    title, text = f"Case {number:03}: café, “knee”", f"What I learned, {number}.\nSecond line."
    kept = None if when is None or hand in CERTAIN else str(when)
    lines = f"{HEADINGS[-1]}:\n{text}\n\nWhen: {kept}" if kept else text
    expected = Expected(
        form=form,
        occurred=None if hand in NONE else day,
        minutes=minutes,
        codes=codes,
        values={_TEXT_IN[form]: lines},
    )
    cells = [when, said, title, ", ".join(codes) or None, length, text]
    return cells, title, expected


def written_csv(file: Path, encoding: str = "utf-16") -> dict[str, Expected]:
    """Writes the last twelve rows of an older list by hand, in an encoding of long ago."""
    lines, expected = [";".join(HEADINGS)], {}
    for number in range(12):
        title = f"Old case {number} – knee"  # noqa: RUF001  as Word writes it
        day = date(2024, 3, 10) + timedelta(days=number)
        lines.append(f'{day:%d.%m.%y};CBD;"{title}";4;45;"Read; then ""asked""."')
        expected[title] = Expected(
            form="cbd",
            occurred=day,
            minutes=45,
            codes=("4",),
            values={"summary": 'Read; then "asked".'},
        )
    file.write_bytes("\r\n".join(lines).encode(encoding))
    return expected


@dataclass(frozen=True, kw_only=True)
class ExpectedFile:
    """What a file must become."""

    title: str
    form: str
    occurred: date
    data: bytes


def written_folder(folder: Path) -> dict[str, ExpectedFile]:
    """Writes 60 files of five kinds into two folders, and four that must stay out."""
    (folder / "2025").mkdir(parents=True)
    expected = {}
    makers = (_word, _pdf, _photo, _mail, _text)
    for number in range(60):
        name, becomes = makers[number % 5](number)
        file = folder / ("2025" if number % 2 else ".") / name
        file.write_bytes(becomes.data)
        saved = datetime(2025, 6, 1, 12, tzinfo=UTC).timestamp()
        utime(file, (saved, saved))
        expected[name] = becomes
    (folder / "copy of a note.txt").write_bytes(_text(4)[1].data)
    (folder / "cut off.pdf").write_bytes(b"")
    (folder / "~$open.docx").write_bytes(b"x")
    (folder / ".DS_Store").write_bytes(b"x")
    return expected


def _word(number: int) -> tuple[str, ExpectedFile]:
    day = FIRST + timedelta(days=number)
    made = docx.Document()
    made.add_paragraph(f"What I learned, {number}")
    made.core_properties.created = datetime(2024, 1, 1, tzinfo=UTC)
    out = io.BytesIO()
    made.save(out)
    name = f"CBD shoulder {number} {day:%d.%m.%y}.docx"
    return name, ExpectedFile(
        title=f"CBD shoulder {number}", form="cbd", occurred=day, data=out.getvalue()
    )


def _pdf(number: int) -> tuple[str, ExpectedFile]:
    day = FIRST + timedelta(days=number)
    text = f"= Course {number}\nDate of course: {_short(day)}\n"
    data = typst.compile(text.encode())
    assert isinstance(data, bytes)
    return f"certificate {number}x.pdf", ExpectedFile(
        title=f"Certificate {number}x", form="certificate", occurred=day, data=data
    )


def _photo(number: int) -> tuple[str, ExpectedFile]:
    day = FIRST + timedelta(days=number)
    exif = Image.Exif()
    exif[0x0132] = f"{day:%Y:%m:%d} 10:00:00"
    out = io.BytesIO()
    Image.new("RGB", (40, 30), (number, 80, 120)).save(out, "JPEG", exif=exif)
    return f"flipchart {number}x.jpg", ExpectedFile(
        title=f"Flipchart {number}x", form="reflection", occurred=day, data=out.getvalue()
    )


def _mail(number: int) -> tuple[str, ExpectedFile]:
    day = FIRST + timedelta(days=number)
    message = EmailMessage(policy=email.policy.default)
    message["From"] = "Ngozi Example <ngozi@example.com>"
    message["To"] = "Robin Example <robin@example.com>"
    message["Date"] = format_datetime(datetime(day.year, day.month, day.day, 9, tzinfo=UTC))
    message["Subject"] = f"Feedback {number} – thank you"  # noqa: RUF001
    message.set_content(f"All well, {number}.")
    return f"mail {number}.eml", ExpectedFile(
        title=f"Feedback {number} – thank you",  # noqa: RUF001
        form="reflection",
        occurred=day,
        data=message.as_bytes(),
    )


def _text(number: int) -> tuple[str, ExpectedFile]:
    data = f"Note {number}: café, 5 µg".encode("cp1252")
    return f"tutorial note {number}x.txt", ExpectedFile(
        title=f"Tutorial note {number}x",
        form="tutorial",
        occurred=date(2025, 6, 1),
        data=data,
    )
