"""Writes a portfolio with so many entries and so many megabytes of scanned pages attached."""

import io
import json
import random
import sys
from dataclasses import replace
from pathlib import Path

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.services.entries import edit_entry, whole_entries
from fcp_portfolio.services.example import PASSPHRASE, write_example
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Passphrase

SCAN = (1240, 1754)  # A4 at 150 dots an inch
EACH = 10


def main(file: Path, entries: int, megabytes: int) -> None:
    file.parent.mkdir(exist_ok=True)
    done = write_example(file, Passphrase(PASSPHRASE), entries=entries)
    attached = 0
    with done.value.portfolio as portfolio:
        for number, entry in enumerate(whole_entries(portfolio)):
            if attached >= megabytes * 1_000_000:
                break
            kept = add_bytes(portfolio, _scans(number), f"scan-{number}.pdf").value
            files = (*entry.content.attachments, kept)
            content = replace(entry.content, attachments=files)
            edit_entry(portfolio, entry.id, content, draft=entry.draft)
            attached += kept.size
    sys.stdout.write(json.dumps({"attached": attached}))


def _scans(number: int) -> bytes:
    """Pages of noise, which cannot be packed any smaller."""
    data, noise = io.BytesIO(), random.Random(number)
    canvas = Canvas(data)
    for _ in range(EACH):
        grey = Image.frombytes("L", SCAN, noise.randbytes(SCAN[0] * SCAN[1]))
        scan = io.BytesIO()
        grey.save(scan, "JPEG", quality=60)
        canvas.drawImage(ImageReader(scan), 0, 0, 595, 842)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
