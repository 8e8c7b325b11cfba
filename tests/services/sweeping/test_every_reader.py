"""The sweep: each reader for a bounded time, in a process of its own with bounds of its own.

`-m slow -s` prints a line for each reader. A fault that is found becomes a test of that reader.
"""

import io
import os
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import openpyxl
import pytest
from PIL import Image

from fcp_portfolio.documents.answers.reading import request_in
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.group import record_numbers
from fcp_portfolio.domain.group.record_numbers import RECORD_NUMBERS
from fcp_portfolio.domain.identity import canonical_json
from fcp_portfolio.domain.request_json import request_json
from fcp_portfolio.paths import FRAMEWORKS, RESOURCES
from fcp_portfolio.services.entries import get_entry, log_entry
from fcp_portfolio.services.exchange import entry_json
from fcp_portfolio.services.files import add_file
from fcp_portfolio.services.keys import make_key_file, save_card
from fcp_portfolio.services.reviewing import open_review, save_answers
from tests.builders import debrief, made_portfolio, raw_key
from tests.cli.running import FILES
from tests.documents.answers.programs import pypdf_appends, pypdf_rewrites
from tests.documents.inspection import makers
from tests.documents.questionnaires.papers import COLLEAGUE, handed_out
from tests.documents.templates.pdf_forms import made_as_by_acrobat
from tests.documents.templates.word_forms import document, paragraph, run
from tests.domain.desk.test_feedback import SUMMARY
from tests.services.asking import asked, levels, logged
from tests.services.sweeping.breaking import broken
from tests.services.sweeping.readers import FORMAT, READERS
from tests.services.test_feedback import released
from tests.services.test_keys import SAM
from tests.services.test_told import NUMBERS, carrying

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to a bound of memory"),
]

SECONDS = 20.0  # of a processor, for each reader: seven minutes for all
_MOST_HELD = re.compile(r"VmHWM:\s+(\d+) kB")
LONGEST, MOST_MEMORY = 5.0, 500_000_000
PHOTOS = (("TIFF", "RGB"), ("JPEG", "CMYK"), ("GIF", "P"), ("BMP", "RGB"), ("WEBP", "RGB"))


class Swept(NamedTuple):
    """What a reader made of the files: how many, the slowest in seconds, memory in megabytes."""

    inputs: int
    refused: int
    slowest: float
    memory: float
    faults: tuple[str, ...]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Sequence[bytes]]:
    """Real files for each reader."""
    folder = tmp_path_factory.mktemp("files")
    secret = raw_key()
    FORMAT["key"] = secret.data
    with made_portfolio(folder, secret) as portfolio:
        kept = add_file(portfolio, FILES / "teaching-handout.pdf").value
        entry = log_entry(portfolio, debrief(attachments=(kept,))).value
        logged(portfolio)
        request = asked(portfolio, folder, "4", "6")
        FORMAT["sent"] = (folder / "request.pdf").read_bytes()
        save_answers(open_review(folder / "request.pdf"), levels(request, "capable", "excellent"))
        answered = (folder / "request.pdf").read_bytes()
        as_json = canonical_json(entry_json(portfolio, get_entry(portfolio, entry.id)))
    FORMAT["handed out"] = handed_out()[0]
    for name in ("card.json", "card.pdf"):
        save_card(SAM, folder / name)
    make_key_file(folder / "sam.p12", name="Sam", registration="", passphrase="words")
    mail = makers.mail("Words")
    mail.add_attachment(FORMAT["sent"], maintype="application", subtype="pdf", filename="a.pdf")
    rows = "Code\tTitle\tWhy\n1\tCommunication\tasked first\n1.a\tListens\t\n2. Person: text, 5\n"
    own = {
        ending: [path.read_bytes() for path in sorted(FILES.glob(f"*.{ending}"))]
        for ending in ("pdf", "png", "jpg", "heic", "docx", "xlsx", "ods", "odt", "eml", "txt")
    }
    noise = Image.effect_noise((64, 64), 90)
    return {
        "attached PDF": own["pdf"],
        "photo": [
            *(own["png"] + own["jpg"] + own["heic"]),
            *(makers.picture(noise.convert(mode), kind) for kind, mode in PHOTOS),
        ],
        "Word, sheets, OpenDocument": own["docx"] + own["xlsx"] + own["ods"] + own["odt"],
        "mail": own["eml"] + [makers.mail("Words").as_bytes()],
        "plain text": own["txt"],
        "mail with answers": [mail.as_bytes()],
        "list to import": [*own["xlsx"], workbook(), rows.encode(), rows.encode("utf-16")],
        "provider's form": [
            made_as_by_acrobat(),
            document(paragraph(run("Name: {{name}} on {{date}}")), header="Form"),
        ],
        "copy of a wording": own["pdf"][:2],
        "page shown": own["pdf"][-2:],
        "framework, form, route": [
            path.read_bytes() for path in sorted(FRAMEWORKS.rglob("*.yaml"))[:30]
        ],
        "entry, answers, export": [
            as_json,
            (RESOURCES / "example/year.yaml").read_bytes()[:60_000],
        ],
        "request.json": [request_json(request_in(answered))],
        "key card": [(folder / name).read_bytes() for name in ("card.json", "card.pdf")],
        "key file": [(folder / "sam.p12").read_bytes()],
        "request, answer": [answered],
        "filled questionnaire": [
            program(FORMAT["handed out"], COLLEAGUE) for program in (pypdf_appends, pypdf_rewrites)
        ],
        "summary, record": [
            released(folder, SUMMARY).read_bytes(),
            carrying(folder, {record_numbers.NAME: RECORD_NUMBERS.written(NUMBERS)}).read_bytes(),
        ],
        "snapshot, backup": [portfolio.file.read_bytes()],
        "pasted rows": [rows.encode(), *own["txt"]],
    }


def workbook() -> bytes:
    made, out = openpyxl.Workbook(), io.BytesIO()
    for row in (
        ("Date", "What", "Minutes"),
        ("2026-11-14", "=1+1", 20),
        ("14/11/26", "Knee", None),
    ):
        made.active.append(row)
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize("reader", READERS)
def test_reader_takes_or_refuses_whatever_it_gets(
    reader: str,
    files: Mapping[str, Sequence[bytes]],
    tmp_path: Path,
    covered: Callable[[str, int], None],
) -> None:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=sweep, args=(theirs, reader, files[reader], FORMAT, tmp_path))
    child.start()
    theirs.close()
    swept = ours.recv()  # EOFError where it broke down
    child.join()
    print(
        f"\n{reader}: {swept.inputs} files, {swept.refused} refused, "
        f"{swept.inputs - swept.refused} taken, slowest {swept.slowest:.1f} s, "
        f"at most {swept.memory:.0f} MB"
    )
    assert swept.faults == ()
    assert swept.slowest < LONGEST
    assert list(tmp_path.iterdir()) == []
    covered(f"changed files given to the reader of: {reader}", swept.inputs)


def sweep(
    pipe: Any, reader: str, files: Sequence[bytes], given: Mapping[str, Any], folder: Path
) -> None:
    """Reads each file as it came, then broken ones until the time is over, the same in each run."""
    FORMAT.update(given)
    os.chdir(folder)
    tempfile.tempdir = str(folder)
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    chance, read = Random(reader), READERS[reader]
    inputs = refused = 0
    slowest, faults, began = 0.0, [], time.process_time()
    while time.process_time() < began + SECONDS and len(faults) < 5:
        data = files[inputs] if inputs < len(files) else broken(chance.choice(files), chance)
        start = time.process_time()
        try:
            read(data)
        except PortfolioError:
            refused += 1
        except BaseException as error:  # noqa: BLE001  whatever it is, it is a fault
            faults.append(f"number {inputs}: {type(error).__name__}: {error}"[:200])
        slowest = max(slowest, time.process_time() - start)
        inputs += 1
    memory = int(_MOST_HELD.findall(Path("/proc/self/status").read_text())[0]) / 1_000
    pipe.send(Swept(inputs, refused, slowest, memory, tuple(faults)))
