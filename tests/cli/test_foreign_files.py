"""Files of other people's programs and sixty texts: logged, found again, exported."""

import hashlib
import shutil
from pathlib import Path

import pytest

from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.exchange import given_entry
from fcp_portfolio.services.portfolio import Passphrase, open_portfolio
from tests.cli.running import FILES, PASSPHRASE, done, ran
from tests.cli.walking import embedded_in, text_of

PLAIN = ("--form", "debrief", "--date", "2026-01-31", "--field", "learning=See the file.")
NAMES = sorted(path.name for path in FILES.iterdir() if path.name != "README.md")
WORDS = {  # words that stand inside the file and nowhere else in the entry
    "fit-note-certificate.pdf": "fit note",
    "peer-group-notes.txt": "peer",
    "shoulder-xray-counts.ods": "shoulder",
    "feedback-counts.xlsx": "question",
    "supervision-agreement.odt": "agreement",
    "teaching-session-plan.docx": "reception, nursing",
    "thank-you.eml": "thank you",
}


def test_files_of_many_programs_are_found_by_their_text_and_leave_whole(blank: Path) -> None:
    logged = {}
    for number, name in enumerate(NAMES):
        title = f"Entry number {number}"
        logged[name] = done(
            "log", blank, *PLAIN, "--title", title, "--attach", FILES / name
        ).out.strip()
    for name, words in WORDS.items():
        found = done("list", blank, "--search", words, "--json").json["entries"]
        assert [row["place"] for row in found if row["id"] == logged[name]] == ["files"], name
    result = ran("export", blank, "--to", "out.pdf", "--reason", "All of it is fictional.")
    assert result.code in {0, 3}
    if shutil.which("pdfdetach"):
        inside = embedded_in(Path("out.pdf"))
        whole = {digest((FILES / name).read_bytes()) for name in NAMES if not photo(name)}
        assert whole <= {digest(data) for data in inside.values()}
        assert len(inside) == len(NAMES) + 1  # the entries as data


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
def test_sixty_texts_are_found_and_exported(blank: Path) -> None:
    texts = [
        f"Case {n}: the {word} came back after {n + 2} days." for n, word in enumerate(ANIMALS)
    ]
    with open_portfolio(blank, Passphrase(PASSPHRASE)) as portfolio:
        for number, text in enumerate(texts):
            plain = {
                "form": "debrief",
                "title": f"Text {number}",
                "occurred": "2026-01-31",
                "values": {"learning": text},
            }
            given = given_entry(portfolio, plain, Path())
            log_entry(portfolio, given.content)
    for number in (0, 17, 59):
        found = done("list", blank, "--search", f"{ANIMALS[number]} came", "--json").json["entries"]
        assert [row["title"] for row in found] == [f"Text {number}"]
    assert done("export", blank, "--to", "out.pdf").code == 0
    exported = text_of(Path("out.pdf"))
    assert [text for text in texts if text not in exported] == []


def photo(name: str) -> bool:
    """Photos leave as upright copies without position data."""
    return name.endswith((".heic", ".jpg", ".png"))


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


ANIMALS = [
    f"{first}{second}"
    for first in ("red", "oak", "sun")
    for second in (
        *("fox", "owl", "elk", "bee", "carp", "crab", "crow", "deer", "dove", "duck"),
        *("frog", "goat", "hare", "hawk", "ibis", "kite", "lark", "lynx", "mole", "wren"),
    )
]
