"""Documents and requests, and what others say of them: made once in a run, whoever asks first."""

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from tests.documents.judged.documents import LARGE, NAMES, REQUESTS, make_document
from tests.documents.judged.other_documents import OTHERS
from tests.documents.judged.spoilt import SPOILS, SPOILT, spoil
from tests.documents.reading import run

HERE = Path(__file__).parent
JAXB = Path("/usr/share/java/jaxb-runtime.jar")  # of Debian's libjaxb-java
NODE = Path(sys.executable).with_name("node")
PDFJS = Path(sys.prefix) / "npm" / "node_modules" / "pdfjs-dist"
Once = Callable[[str, Callable[[Path], object]], Path]
Verdicts = dict[str, dict[str, list[str]]]
Judge = Callable[[str, list[Path]], Verdicts]


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Makes a file that every process of a run may read; the others wait for the first."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    folder = folder / "judged"
    folder.mkdir(exist_ok=True)

    def made_once(name: str, make: Callable[[Path], object]) -> Path:
        path = folder / name
        with FileLock(folder / f"{name}.lock"):
            if not path.exists():
                half = folder / f"half {name}"
                make(half)
                half.replace(path)
        return path

    return made_once


@pytest.fixture(scope="session")
def document(once: Once) -> Callable[[str], Path]:
    """The path of one of the ten documents."""
    return lambda name: once(f"{name}.pdf", partial(make_document, name))


@pytest.fixture(scope="session")
def answered(once: Once) -> Callable[[str], Path]:
    """The path of one of the requests."""
    return lambda name: once(f"{name}.pdf", lambda to: to.write_bytes(REQUESTS[name]()))


@pytest.fixture(scope="session")
def judge(once: Once) -> Judge:
    """Asks veraPDF about many files in one Java, and keeps what it says under a name."""
    if not JAXB.exists():
        pytest.skip("veraPDF needs Debian's libjaxb-java")

    def judged(name: str, files: list[Path]) -> Verdicts:
        def ask(to: Path) -> None:
            to.write_text(run(sys.executable, HERE / "verapdf.py", JAXB, *files), "utf-8")

        told = json.loads(once(f"{name}.json", ask).read_text("utf-8"))
        return {Path(path).stem: found for path, found in told.items()}

    return judged


@pytest.fixture(scope="session")
def verdicts(
    once: Once, judge: Judge, document: Callable[[str], Path], answered: Callable[[str], Path]
) -> Verdicts:
    """What veraPDF finds in documents, requests and spoilt documents, by flavour."""
    kept = [name for name in (*NAMES, *OTHERS) if name not in LARGE]
    good = [*map(document, kept), *map(answered, REQUESTS)]
    bad = [once(f"{name}.pdf", partial(spoil, name, document(SPOILS))) for name in SPOILT]
    return judge("verdicts", [*good, *bad])


@pytest.fixture(scope="session")
def verdicts_of_large(judge: Judge, document: Callable[[str], Path]) -> Verdicts:
    """The same of those that take veraPDF long."""
    return judge("verdicts of large", [*map(document, LARGE)])


@pytest.fixture(scope="session")
def in_firefox(once: Once, document: Callable[[str], Path]) -> Callable[[str], list[Any]]:
    """The pages of a document as pdf.js reads them: `text`, and what is `told` of the structure."""
    if not (NODE.exists() and PDFJS.exists()):
        pytest.skip("pdf.js is not installed")

    def read(name: str, to: Path) -> None:
        to.write_text(run(NODE, HERE / "pdfjs.mjs", PDFJS, document(name)), "utf-8")

    def pages(name: str) -> list[Any]:
        path = once(f"{name}.json", lambda path: read(name, path))
        (told,) = json.loads(path.read_text("utf-8")).values()
        return list(told)

    return pages
