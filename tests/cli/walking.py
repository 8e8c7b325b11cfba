"""What a stored entry must look like in a PDF, and what a PDF holds, read by other programs."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.cli.running import FILES, ROOT, done

FORMS = sorted(path.stem for path in (ROOT / "frameworks" / "forms").glob("*.yaml"))
HARD = "<unknown> M&M AT&T “quotes” ≥ ✓ ŵ"
LONG_ENOUGH = 20  # shorter ones, such as “Yes” or a level, stand in entries or files too
LEFT_OUT = ("schema", "private")
RECORD = ("id", "form", "form_edition", "revision", "created", "changed", "zone")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
BETWEEN_HEADER_AND_FOOTER = ("-r", "72", "-x", "0", "-y", "52", "-W", "596", "-H", "738")
A_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
A_RECORD = re.compile(r"Record [0-9a-f]{8}-[0-9a-f]{4}-4")
A_DIGEST = re.compile(r"[0-9a-f]{64}")


def text_of(pdf: Path) -> str:
    """The text of a PDF between header and footer, every run of white space as one space."""
    command = ["pdftotext", "-raw", *BETWEEN_HEADER_AND_FOOTER, pdf, "-"]
    return squeezed(subprocess.run(command, capture_output=True, check=True).stdout.decode())


def squeezed(text: str) -> str:
    return " ".join(text.split())


def printed(value: Any) -> Iterator[str]:
    """A value of the JSON as the PDF prints it, in order. What is empty prints nothing."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from printed(inner)
    elif isinstance(value, bool):
        yield "Yes" if value else "No"
    elif value not in (None, ""):
        yield _printed_text(str(value))


def _printed_text(text: str) -> str:
    if A_DATE.fullmatch(text):
        day = date.fromisoformat(text)
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    if A_DIGEST.fullmatch(text):
        return " ".join(text[start : start + 8] for start in range(0, 64, 8))
    return squeezed(text)


def missing(entry: dict[str, Any], text: str) -> list[str]:
    """What of an entry does not stand in its place in the text, in order."""
    end = text.find(f"Record {entry['id']} ")
    if end < 0:
        return [entry["id"]]
    told = {k: v for k, v in entry.items() if k not in (*LEFT_OUT, *RECORD)}
    record = {k: v for k, v in entry.items() if k in RECORD}
    return [
        *out_of_order(printed(told), section_of(entry, text)),
        *out_of_order(printed(record), text[end : end + 400]),
    ]


def section_of(entry: dict[str, Any], text: str) -> str:
    """An entry ends with its record, so all else stands between the record before and its own."""
    end = text.index(f"Record {entry['id']} ")
    before = (found.start() for found in A_RECORD.finditer(text, 0, end))
    return text[max(before, default=0) : end]


def out_of_order(parts: Iterable[str], text: str) -> Iterator[str]:
    position = 0
    for part in parts:
        found = text.find(part, position)
        if found < 0:
            yield part
        else:
            position = found + len(part)


def shown(file: Path) -> list[dict[str, Any]]:
    """Every entry as `show --json` prints it."""
    listed = done("list", file, "--json").json["entries"]
    return [done("show", file, row["id"], "--json").json for row in listed]


def hard_entry(form: str) -> dict[str, Any]:
    """An entry that leaves nothing out and is full of what markup and fonts stumble over."""
    fields = done("framework", "show", form, "--json").json["fields"]
    return {
        "form": form,
        "title": f"{form} {HARD}",
        "occurred": "2026-01-02",
        "minutes": "50",
        "person": f"Dr {HARD}",
        "values": {field["id"]: hard_value(field) for field in fields},
        "links": [{"code": "4", "why": f"Why {HARD}"}, {"code": "14", "why": f"And {HARD}"}],
        "attachments": [
            {"file": str(FILES / "fit-note-certificate.pdf"), "description": f"What {HARD}"}
        ],
    }


def hard_value(field: dict[str, Any]) -> Any:
    """A value of the field's kind with everything in it that the kind can hold."""
    text = f"{field['id']} {HARD}"
    match field["kind"]:
        case "long_text":
            return f"{text}\n\nA second paragraph of {text}\nand its second line."
        case "choice":
            return field["options"][-1]
        case "choices":
            return field["options"]
        case "scale":
            level = field["levels"][-1]
            return {
                c["id"]: {"level": level, "comment": f"{c['id']} {text}"} for c in field["criteria"]
            }
        case "table":
            return [{c["id"]: hard_value(c) for c in field["columns"]} for _ in range(2)]
        case kind:
            return {"number": "4.5", "date": "2026-01-31", "time": "14:30", "yes_no": True}.get(
                kind, text
            )


def everything_in(pdf: Path) -> Iterator[str]:
    """Text, metadata, every string of every object (tags, bookmarks, names), embedded files."""
    for command in (
        ("pdftotext", pdf, "-"),
        ("pdfinfo", "-meta", pdf),
        ("qpdf", "--json", "--json-key=qpdf", pdf),
    ):
        yield subprocess.run(command, capture_output=True, check=True).stdout.decode()
    for name, data in embedded_in(pdf).items():
        yield f"{name} {data.decode(errors='replace')}"


def embedded_in(pdf: Path) -> dict[str, bytes]:
    """The files inside a PDF, as poppler takes them out."""
    with TemporaryDirectory() as folder:
        subprocess.run(
            ["pdfdetach", "-saveall", "-o", folder, pdf], capture_output=True, check=True
        )
        return {path.name: path.read_bytes() for path in Path(folder).iterdir()}
