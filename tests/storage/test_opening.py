"""Making and opening: what is refused, who may write, where a moved file is found again."""

import json
import platform
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from fcp_portfolio.domain.errors import (
    Locked,
    NotAPortfolio,
    NotFound,
    Refused,
    StorageFailed,
    WrongKey,
)
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio, open_portfolio
from fcp_portfolio.storage import opening
from fcp_portfolio.storage.database import SCHEMA_VERSION, connect
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, TickingClock, debrief, here, made_portfolio, opened


def titles(portfolio: Portfolio) -> list[str]:
    return [row.title for row in list_entries(portfolio)]


def test_create_where_something_is_is_refused(file: Path, secret: RawKey, place: Place) -> None:
    before = file.read_bytes()
    with pytest.raises(Refused) as refused:
        create_portfolio(file, OWNER, secret, place=place)
    assert refused.value.sentence == (
        "“my portfolio.fcpfolio” is there already. Choose another name; nothing was changed."
    )
    assert file.read_bytes() == before


def test_create_in_a_folder_that_is_not_there(tmp_path: Path, secret: RawKey, place: Place) -> None:
    with pytest.raises(StorageFailed) as failed:
        create_portfolio(tmp_path / "no" / "a.fcpfolio", OWNER, secret, place=place)
    assert failed.value.sentence == (
        f"The folder “{tmp_path / 'no'}” is not there. Make it first, or choose another."
    )


def test_create_with_a_framework_that_is_not_installed(
    tmp_path: Path, secret: RawKey, place: Place
) -> None:
    file = tmp_path / "a.fcpfolio"
    with pytest.raises(NotFound, match=r"There is no framework “none”\. Installed: "):
        create_portfolio(file, OWNER, secret, frameworks=["none"], place=place)
    assert not file.exists()


def test_create_under_a_path_with_emoji_and_spaces(tmp_path: Path, secret: RawKey) -> None:
    folder = tmp_path / "Präxis 🦵 & notes #1 100%?"
    folder.mkdir()
    with made_portfolio(folder, secret, "mein Portfölio 🩺 'v1'") as portfolio:
        log_entry(portfolio, debrief())
    with opened(portfolio.file, secret, folder / "data") as again:
        assert titles(again) == ["Knee pain in clinic"]


def test_create_that_fails_on_the_way_lets_go_of_the_lock(tmp_path: Path, secret: RawKey) -> None:
    surroundings = here(tmp_path / "data")
    surroundings.place.data.mkdir()
    (surroundings.place.data / "machine.json").mkdir()
    with pytest.raises(StorageFailed) as failed:
        opening.create_file(tmp_path / "a.fcpfolio", secret, surroundings)
    assert failed.value.sentence == (
        "Writing in the folder “data” failed (Is a directory). What was saved before stands. "
        "Check its disk or choose another folder."
    )
    assert [*tmp_path.rglob("writer.json")] == []


def test_open_of_a_file_that_is_gone(tmp_path: Path, secret: RawKey, place: Place) -> None:
    with pytest.raises(NotFound):
        open_portfolio(tmp_path / "a.fcpfolio", secret, place=place)


def test_open_of_a_newer_format_is_refused_by_its_number(
    file: Path, secret: RawKey, place: Place
) -> None:
    _set_version(file, secret, 99)
    with pytest.raises(NotAPortfolio) as refused:
        open_portfolio(file, secret, place=place)
    assert refused.value.sentence == (
        "“my portfolio.fcpfolio” was written by a newer version of this program (format 99; this "
        f"one reads up to {SCHEMA_VERSION}). Nothing was changed. Install the newer version."
    )


def test_open_of_an_older_format_brings_it_up_and_keeps_a_copy(
    file: Path, secret: RawKey, place: Place
) -> None:
    with opened(file, secret) as portfolio:
        log_entry(portfolio, debrief())
    _set_version(portfolio.copy.database.file, secret, 0)
    _set_version(file, secret, 0)
    with pytest.raises(StorageFailed) as refused:
        open_portfolio(file, secret, place=place, read_only=True)
    assert refused.value.sentence == (
        "“my portfolio.fcpfolio” has an older format: open it for writing once."
    )
    with opened(file, secret) as again:
        assert titles(again) == ["Knee pain in clinic"]
        assert _version(again.copy.database.file, secret) == SCHEMA_VERSION
    (before,) = again.copy.database.file.parent.glob("before-format-*.fcpfolio")
    assert _version(before, secret) == 0


def test_older_format_is_kept_once_however_often_the_program_is_killed_over_it(
    file: Path, secret: RawKey
) -> None:
    with opened(file, secret) as portfolio:
        working = portfolio.copy.database.file
    for _ in range(2):
        _set_version(working, secret, 0)
        opened(file, secret).copy.close()
    assert len(list(working.parent.glob("before-format-*.fcpfolio"))) == 1


def test_open_of_an_encrypted_database_of_another_kind(tmp_path: Path, secret: RawKey) -> None:
    file = tmp_path / "other.fcpfolio"
    connection = connect(file, secret.data, bytes([1, *range(15)]))
    connection.execute("CREATE TABLE portfolio (portfolio_id, changes)")
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    with pytest.raises(WrongKey):
        opened(file, secret)


def test_open_of_a_working_copy_of_a_newer_format_lets_go_of_the_lock(
    file: Path, secret: RawKey
) -> None:
    with opened(file, secret) as portfolio:
        working = portfolio.copy.database.file
    _set_version(working, secret, 99)
    for _ in range(2):
        with pytest.raises(NotAPortfolio, match=r"“portfolio\.db” was written by a newer version"):
            opened(file, secret)


def test_second_writer_is_refused_with_machine_and_time(
    portfolio: Portfolio, secret: RawKey
) -> None:
    with pytest.raises(Locked) as locked:
        opened(portfolio.file, secret)
    note = json.loads((portfolio.copy.database.file.parent / "writer.json").read_bytes())
    since = TickingClock().now.astimezone()
    assert note["machine"] == platform.node()
    assert locked.value.sentence == (
        f"Read only: this portfolio is open on “{platform.node()}” since {since:%H:%M}. "
        "Close it there to edit here."
    )


def test_second_writer_is_refused_though_the_note_is_gone(
    portfolio: Portfolio, secret: RawKey
) -> None:
    (portfolio.copy.database.file.parent / "writer.json").unlink()
    with pytest.raises(Locked) as locked:
        opened(portfolio.file, secret)
    assert locked.value.sentence == (
        "Read only: this portfolio is open in another window. Close it there to edit here."
    )


def test_reader_beside_a_writer_sees_what_is_published(
    portfolio: Portfolio, secret: RawKey
) -> None:
    log_entry(portfolio, debrief("Published"))
    portfolio.publish()
    log_entry(portfolio, debrief("Not yet"))
    with opened(portfolio.file, secret, read_only=True) as reader:
        assert (reader.read_only, portfolio.read_only) == (True, False)
        assert titles(reader) == ["Published"]
        assert not reader.unpublished
        with pytest.raises(StorageFailed) as refused:
            log_entry(reader, debrief())
        assert refused.value.sentence == (
            "This file is open for reading only. Nothing was changed."
        )
    assert titles(portfolio) == ["Not yet", "Published"]


def test_lock_is_freed_by_closing_in_another_thread(file: Path, secret: RawKey) -> None:
    portfolio = opened(file, secret)
    worker = threading.Thread(target=portfolio.close)
    worker.start()
    worker.join()
    opened(file, secret).close()


def test_lock_is_freed_by_a_kill(file: Path, secret: RawKey, place: Place) -> None:
    script = (
        "import sys, pathlib\n"
        "from tests.builders import here\n"
        "from fcp_portfolio.storage import opening\n"
        "from fcp_portfolio.storage.key import RawKey\n"
        "file, data, key = sys.argv[1:]\n"
        "secret = RawKey(bytes.fromhex(key))\n"
        "copy = opening.open_file(pathlib.Path(file), secret, here(pathlib.Path(data)))\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    arguments = [sys.executable, "-c", script, file, place.data, secret.data.hex()]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        with pytest.raises(Locked):
            opened(file, secret)
        child.kill()
    opened(file, secret).close()


def test_file_that_was_renamed_keeps_what_was_not_published(file: Path, secret: RawKey) -> None:
    portfolio = opened(file, secret)
    log_entry(portfolio, debrief("Not yet published"))
    portfolio.copy.close()
    renamed = file.rename(file.with_name("renamed.fcpfolio"))
    with opened(renamed, secret) as again:
        assert titles(again) == ["Not yet published"]
        assert again.unpublished
    assert again.file == renamed


def test_copy_of_a_file_shows_what_it_holds(file: Path, secret: RawKey) -> None:
    backup = file.with_name("backup.fcpfolio")
    with opened(file, secret) as portfolio:
        log_entry(portfolio, debrief("Old"))
        portfolio.publish()
        backup.write_bytes(file.read_bytes())
        log_entry(portfolio, debrief("New"))
        with opened(backup, secret) as older:
            assert titles(older) == ["Old"]
        assert titles(portfolio) == ["New", "Old"]


def test_working_copy_under_another_key_is_set_aside_with_its_log(
    file: Path, secret: RawKey
) -> None:
    portfolio = opened(file, secret)
    working = portfolio.copy.database.file
    log_entry(portfolio, debrief("Saved, not published"))
    for name in ("portfolio.db", "portfolio.db-wal"):
        working.with_name(f"kept-{name}").write_bytes(working.with_name(name).read_bytes())
    portfolio.copy.close()
    for name in ("portfolio.db", "portfolio.db-wal"):
        working.with_name(f"kept-{name}").replace(working.with_name(name))
    other = RawKey(bytes(32))
    connection = connect(file, secret.data)
    connection.execute(f"""PRAGMA rekey = "x'{other.data.hex()}{"01" * 16}'" """)
    connection.close()
    with opened(file, other) as again:
        assert titles(again) == []
        (notice,) = again.notices
    (aside,) = working.parent.glob("set-aside-*.fcpfolio")
    assert notice == (
        "The working copy on this computer had another passphrase or was damaged. It was kept as "
        f"“{aside}”; the portfolio was opened from your folder."
    )
    kept = connect(aside, secret.data)
    assert kept.execute("SELECT title FROM entry").fetchall() == [("Saved, not published",)]
    kept.close()


def test_damaged_id_of_a_machine_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "machine.json").write_bytes(bytes(46))
    first = Place(tmp_path).machine()
    assert len(first[0]) == 36
    assert Place(tmp_path).machine() == first


def test_machine_keeps_its_id(tmp_path: Path) -> None:
    first = Place(tmp_path).machine()
    assert Place(tmp_path).machine() == first
    assert Place(tmp_path / "other").machine()[0] != first[0]


def test_machine_without_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "node", lambda: "")
    assert Place(tmp_path).machine()[1] == "this computer"


def test_default_place_is_the_users_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    assert Place.default().data.is_relative_to(tmp_path)
    assert Place.default().own_frameworks == Place.default().data / "frameworks"


def _set_version(file: Path, secret: RawKey, version: int) -> None:
    connection = connect(file, secret.data)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


def _version(file: Path, secret: RawKey) -> int:
    connection = connect(file, secret.data, read_only=True)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return int(version)


def test_file_says_what_it_is_without_our_program(file: Path, secret: RawKey) -> None:
    connection = sqlcipher.connect(file)
    connection.execute(f"""PRAGMA key = "x'{secret.data.hex()}'" """)
    assert connection.execute("PRAGMA application_id").fetchone() == (0x46435046,)
    assert connection.execute("SELECT kind FROM portfolio").fetchall() == [("portfolio",)]
    assert connection.execute("PRAGMA page_size").fetchone() == ("4096",)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()
