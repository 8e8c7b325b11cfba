"""What is no sound version of the portfolio is refused in one sentence, and changes nothing."""

import os
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from fcp_portfolio.domain.errors import NotAPortfolio, NotFound, PortfolioError, Refused, WrongKey
from fcp_portfolio.services.entries import (
    get_entry,
    log_entry,
)
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.merging import merge
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undecided import choose
from fcp_portfolio.storage.database import SCHEMA_VERSION, connect
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.tables import ChunkRow
from tests.builders import debrief, made_portfolio, raw_key
from tests.services.merging.two_computers import (
    Two,
    both_edit,
    titles,
)


@pytest.mark.parametrize("given", ["", "ffff"])
def test_choosing_what_is_not_there_is_refused(two: Two, given: str) -> None:
    both_edit(two)
    merge(two.here, two.seen_there())
    with pytest.raises(NotFound) as refused:
        choose(two.here, two.common, given)
    assert refused.value.sentence == f"There is no one version “{given}” of it."
    with pytest.raises(NotFound) as refused:
        choose(two.here, given, "x")
    assert refused.value.sentence == f"Nothing of “{given}” waits for a choice."


def test_somebody_elses_portfolio_is_refused(two: Two, tmp_path: Path, secret: RawKey) -> None:
    (tmp_path / "other").mkdir()
    with made_portfolio(tmp_path / "other", secret) as other:
        pass
    with pytest.raises(Refused) as refused:
        merge(two.here, other.file)
    assert refused.value.sentence == (
        "“my portfolio.fcpfolio” is another portfolio, not a version of this one. Nothing was "
        "changed."
    )


def test_version_under_another_passphrase_is_refused_without_it(two: Two) -> None:
    with pytest.raises(WrongKey) as refused:
        merge(two.here, two.seen_there(), raw_key())
    assert refused.value.sentence == (
        "“my portfolio.fcpfolio” has another passphrase, or is damaged. Nothing was changed."
    )


def test_other_kinds_of_files_are_refused(two: Two, tmp_path: Path) -> None:
    pdf = tmp_path / "letter.fcpfolio"
    pdf.write_bytes(b"%PDF-1.7 not ours")
    with pytest.raises(NotAPortfolio):
        merge(two.here, pdf)


def test_damaged_version_is_refused(two: Two) -> None:
    log_entry(two.there, debrief("From there", "word " * 5_000))
    file = two.seen_there()
    data = bytearray(file.read_bytes())
    data[-4096 * 3 : -4096 * 2] = os.urandom(4096)
    file.write_bytes(data)
    with pytest.raises(PortfolioError) as refused:
        merge(two.here, file)
    assert "damaged" in refused.value.sentence
    assert titles(two.here) == ["Known to both"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET who = 'Somebody' WHERE what = 'Logged' AND turn > 2",
        "UPDATE history SET chain = 'x' WHERE turn = 1",
        "UPDATE history SET follows = 'nobody' WHERE turn > 2",
        "UPDATE history SET follows = id WHERE turn > 2",
    ],
)
def test_version_whose_history_was_changed_is_refused(two: Two, statement: str) -> None:
    log_entry(two.there, debrief("From there"))
    with two.there.copy.write() as session:
        session.execute(sa.text(statement))
    with pytest.raises(Refused) as refused:
        merge(two.here, two.seen_there())
    assert refused.value.sentence == (
        "The history of the other version was changed by hand or is damaged. Nothing was merged; "
        "both versions stay as they are."
    )


def test_attached_files_come_and_a_changed_one_is_refused(two: Two, tmp_path: Path) -> None:
    done = log_with_file(two.there, tmp_path)
    file = two.seen_there()
    kept = file.read_bytes()
    with two.there.copy.write() as session:
        session.execute(sa.update(ChunkRow).values(data=b"Other words."))
    with pytest.raises(Refused) as refused:
        merge(two.here, two.seen_there())
    assert refused.value.sentence == ("A file in the other version is damaged. Nothing was merged.")
    copy = tmp_path / "as it was.fcpfolio"
    copy.write_bytes(kept)
    merge(two.here, copy)
    (item,) = get_entry(two.here, done).content.attachments
    with open_file(two.here, item.sha256) as stream:
        assert stream.read() == b"Words in a file."


def log_with_file(portfolio: Portfolio, folder: Path) -> str:
    from fcp_portfolio.services.files import check_file

    path = folder / "note.txt"
    path.write_text("Words in a file.")
    return log_entry(portfolio, debrief("With a file"), files=[check_file(path)]).value.id


def test_version_of_a_newer_program_is_refused(two: Two, secret: RawKey) -> None:
    file = two.seen_there()
    with closing(connect(file, secret.data)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(NotAPortfolio) as refused:
        merge(two.here, file)
    assert refused.value.sentence == (
        "“my portfolio.fcpfolio” was written by a newer version of this program (format "
        f"{SCHEMA_VERSION + 1}; this one reads up to {SCHEMA_VERSION}). Nothing was changed. "
        "Install the newer version."
    )
    assert titles(two.here) == ["Known to both"]
