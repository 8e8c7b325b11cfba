"""A portfolio that somebody copies away: opened by its words alone, and saying nothing else."""

import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from fcp_portfolio.domain.errors import WrongKey
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Passphrase, create_portfolio, open_portfolio
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.typing_drafts import Typing, keep_typing
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, START, TickingClock, debrief, made_portfolio, opened, raw_key

WINDOW = 8
NOTE = "Zwei Dinge gelernt: Nachtschmerz erfragen, Sturz ausschliessen.\n" * 30


def test_portfolio_copied_away_opens_with_the_words_alone(
    tmp_path: Path, place: Place, capfd: pytest.CaptureFixture[str]
) -> None:
    created = create_portfolio(
        tmp_path / "my portfolio.fcpfolio",
        OWNER,
        Passphrase("a long passphrase"),
        place=place,
        clock=TickingClock(),
    )
    with created.portfolio as portfolio:
        log_entry(portfolio, debrief("Knee pain in clinic"))
    stolen = tmp_path / "stolen.bin"
    portfolio.file.rename(stolen)
    # From here on nothing of this program is used: 24 words of 11 bits, 256 of them the key.
    connection = sqlcipher.connect(stolen)
    connection.execute(f"""PRAGMA key = "x'{_key_of(created.words)}'" """)
    rows = connection.execute("SELECT title, revision FROM entry").fetchall()
    connection.close()
    assert rows == [("Knee pain in clinic", 1)]
    assert capfd.readouterr() == ("", "")


def test_wrong_passphrase_says_so_and_prints_nothing(
    tmp_path: Path, place: Place, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "my portfolio.fcpfolio"
    create_portfolio(file, OWNER, Passphrase("right"), place=place).portfolio.close()
    for wrong in (Passphrase("wrong"), Passphrase("right "), raw_key()):
        with pytest.raises(WrongKey) as refused:
            open_portfolio(file, wrong, place=place)
        assert refused.value.sentence == "Wrong passphrase, or the file is damaged."
    with open_portfolio(file, Passphrase("right"), place=place) as portfolio:
        assert portfolio.owner == OWNER
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files in /proc")
def test_wrong_key_leaves_no_file_open(file: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    errors = []
    for _ in range(5):
        with pytest.raises(WrongKey) as refused:
            opened(file, raw_key())
        errors.append(refused)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_no_stored_text_is_found_in_any_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    portfolio = made_portfolio(tmp_path)
    supervisor = add_person(portfolio, name="Dr Sam Example", role="Clinical supervisor").value
    attachment = add_bytes(portfolio, NOTE.encode(), "learned.txt", description="What I noted")
    link = link_to(portfolio, "4", "I ruled out a fracture before anything else")
    content = debrief(
        text="Night pain is asked about first. " * 400,
        person=supervisor.id,
        links=(link,),
        attachments=(attachment.value,),
    )
    log_entry(portfolio, content)
    keep_typing(
        portfolio,
        Typing(editor="one", entry=None, content=debrief("Half a thought"), kept_at=START),
    )
    texts = {
        *(OWNER.name, OWNER.registration, supervisor.name, supervisor.role, "learned.txt"),
        *(content.title, "Night pain is asked about first. " * 2, link.title, link.why),
        *(NOTE[:200], "What I noted", "Half a thought", "Europe/London", "CREATE TABLE"),
        *("SQLite format 3", "hee-msk-2018#4", link.framework + "-2018"),
    }
    while_open = dict(_files(tmp_path))
    portfolio.close()
    closed = dict(_files(tmp_path))
    assert {path.name for path in while_open} >= {"portfolio.db", "portfolio.db-wal"}
    assert {path.name for path in closed} >= {"portfolio.db", "my portfolio.fcpfolio"}
    for files in (while_open, closed):
        assert [found for item in files.items() for found in _shown(item, texts)] == []
    assert _entropy(closed[portfolio.file]) > 7.99


def test_page_that_was_damaged_is_found(tmp_path: Path) -> None:
    secret = raw_key()
    with made_portfolio(tmp_path, secret) as portfolio:
        for number in range(20):
            log_entry(portfolio, debrief(f"Entry {number}"))
    data = bytearray(portfolio.file.read_bytes())
    place = len(data) - 2000  # in the last page, which opening does not read
    data[place] ^= 1
    portfolio.file.write_bytes(data)
    with opened(portfolio.file, secret, tmp_path / "elsewhere", read_only=True) as damaged:
        page = place // 4096 + 1
        found = check(damaged)[0]
        assert found.startswith(f"Your file is damaged: HMAC verification failed for page {page}")
    data[100] ^= 1
    portfolio.file.write_bytes(data)
    with pytest.raises(WrongKey) as refused:
        opened(portfolio.file, secret, tmp_path / "elsewhere")
    assert refused.value.sentence == "Wrong passphrase, or the file is damaged."


def _key_of(words: str) -> str:
    import mnemonic

    listed = mnemonic.Mnemonic("english").wordlist
    bits = "".join(f"{listed.index(word):011b}" for word in words.split())
    return f"{int(bits[:256], 2):064x}"


def _files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path, path.read_bytes()


def _shown(item: tuple[Path, bytes], texts: set[str]) -> Iterator[tuple[str, str]]:
    path, data = item
    for text in texts:
        windows = {text[at : at + WINDOW] for at in range(len(text) - WINDOW + 1)}
        for window in windows:
            spelled = (window.encode(), window.encode("utf-16-le"), window.encode("utf-16-be"))
            if any(form in data for form in spelled):
                yield path.name, window


def _entropy(data: bytes) -> float:
    counts = Counter(data).values()
    return -sum(n / len(data) * math.log2(n / len(data)) for n in counts)


def test_error_of_the_database_quotes_no_value(tmp_path: Path) -> None:
    """Its text may be shown with the details of an error."""
    with (
        made_portfolio(tmp_path) as portfolio,
        portfolio.copy.database.engine.connect() as connection,
        pytest.raises(DBAPIError) as failed,
    ):
        connection.execute(sa.text("SELECT nothing WHERE :said"), {"said": "Mrs Smith"})
    assert "nothing" in str(failed.value)
    assert "Smith" not in str(failed.value)
