"""`docs/reading-a-file.md`, followed to the letter with nothing of this program."""

import json
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from fcp_portfolio.domain.identity import sha256_hex
from fcp_portfolio.paths import ROOT
from fcp_portfolio.services.entries import edit_entry, link_to, log_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Created, Passphrase, create_portfolio
from fcp_portfolio.storage.database import SCHEMA_VERSION
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, TickingClock, debrief

PAGE = (ROOT / "docs" / "reading-a-file.md").read_text(encoding="utf-8")
SCRIPT = "\n".join(re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL))
PASSPHRASE = " n\u0303ot trimmed, Ångström "
NOTE = b"Ask about night pain. " * 30_000  # more than two pieces


@pytest.fixture
def created(tmp_path: Path) -> Created:
    place, clock = Place(tmp_path / "data"), TickingClock()
    file = tmp_path / "my portfolio.fcpfolio"
    made = create_portfolio(file, OWNER, Passphrase(PASSPHRASE), place=place, clock=clock)
    with made.portfolio as portfolio:
        note = add_bytes(portfolio, NOTE, "learned.txt", description="What I noted").value
        link = link_to(portfolio, "4", "I ruled out a fracture first")
        content = debrief("Sprained “ankle”", links=(link,), attachments=(note,))
        replaced = debrief("Ankle", links=(link,), attachments=(note,))
        kept = log_entry(portfolio, content).value
        edit_entry(portfolio, kept.id, replaced, draft=False)
        gone = log_entry(portfolio, debrief("Taken out again")).value
        erase(portfolio, Target(id=gone.id), why="A patient could be known by it")
    return made


def test_page_reads_a_portfolio_with_nothing_of_this_program(
    tmp_path: Path, created: Created
) -> None:
    assert "fcp_portfolio" not in SCRIPT
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    (tmp_path / "words").write_text(created.words, encoding="utf-8")
    (tmp_path / "read.py").write_text(SCRIPT, encoding="utf-8")
    listed = str(files("mnemonic") / "wordlist" / "english.txt")
    given = ("my portfolio.fcpfolio", "passphrase", "words", listed, "found")
    subprocess.run([sys.executable, "-I", "read.py", *given], cwd=tmp_path, check=True, timeout=60)
    found = tmp_path / "found"
    (entry,) = json.loads((found / "entries.json").read_text(encoding="utf-8"))
    assert (entry["title"], entry["revision"], entry["minutes"]) == ("Ankle", 2, 20)
    assert entry["field_values"] == {"learning": "Ask about night pain first."}
    assert [link["why"] for link in entry["links"]] == ["I ruled out a fracture first"]
    assert (found / f"{sha256_hex(NOTE)[:16]}.txt").read_bytes() == NOTE
    assert {path.name for path in found.glob("*.yaml")} >= {"form-debrief-1.yaml"}


def test_earlier_copies_are_portfolio_files_in_blocks(tmp_path: Path, created: Created) -> None:
    folder = tmp_path / "data" / "earlier" / created.portfolio.copy.portfolio_id
    newest = max(folder.glob("*.json"))
    blocks = json.loads(newest.read_bytes())["blocks"]
    whole = b"".join((folder / "blocks" / block).read_bytes() for block in blocks)
    assert whole == created.portfolio.file.read_bytes()


def test_page_names_every_table_and_the_version(created: Created) -> None:
    connection = sqlcipher.connect(str(created.portfolio.file))
    key = created.portfolio.copy.database.key.hex()
    connection.execute(f"""PRAGMA key = "x'{key}'" """)
    tables = {
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    connection.close()
    search = {name for name in tables if name.startswith("entry_search_")}
    named = {
        name
        for row in re.findall(r"^\| (`[^|]*) \|", PAGE, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    }
    assert named == tables - search
    assert len(search) == 5
    assert f"schema version {SCHEMA_VERSION}" in PAGE
