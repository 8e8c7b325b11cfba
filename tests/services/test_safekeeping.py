"""Backups, restore, recovery words, integrity, and erasing for good."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused, StorageFailed, WrongKey
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import (
    Query,
    edit_entry,
    get_entry,
    list_entries,
    log_entry,
    remove_entry,
    revisions,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import add_bytes, open_file
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio, open_portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.restoring import versions
from fcp_portfolio.services.safekeeping import (
    back_up,
    check,
    copies,
    last_backup,
    recover,
    restore,
)
from fcp_portfolio.services.typing_drafts import Typing, keep_typing, typing
from fcp_portfolio.storage.database import connect
from fcp_portfolio.storage.key import Passphrase, RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import (
    OWNER,
    START,
    TickingClock,
    debrief,
    made_portfolio,
    opened,
    photo,
    raw_key,
)


def titles(portfolio: Portfolio) -> list[str]:
    return sorted(row.title for row in list_entries(portfolio))


def read(file: Path, secret: RawKey) -> list[str]:
    with opened(file, secret, file.parent / "nobody", read_only=True) as portfolio:
        return titles(portfolio)


@pytest.fixture
def backup(portfolio: Portfolio, tmp_path: Path) -> Path:
    """A backup of a portfolio with one entry, which then goes on."""
    folder = tmp_path / "backups"
    folder.mkdir()
    log_entry(portfolio, debrief("In the backup"))
    return back_up(portfolio, folder).value


def test_back_up_is_whole_checked_and_noted(
    portfolio: Portfolio, backup: Path, secret: RawKey
) -> None:
    assert backup.name.startswith("my portfolio backup 2026-11-20 ")
    assert read(backup, secret) == ["In the backup"]
    assert history(portfolio)[-1].what == f"Backed up as “{backup.name}”"
    assert not portfolio.unpublished


def test_back_up_of_what_is_open_for_reading(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief())
    portfolio.publish()
    with opened(portfolio.file, secret, read_only=True) as reader:
        done = back_up(reader, tmp_path)
    assert done.said == f"Backed up as “{done.value.name}”, opened and checked."
    assert done.value.read_bytes() == portfolio.file.read_bytes()


def test_back_up_into_a_folder_that_is_not_there(portfolio: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        back_up(portfolio, tmp_path / "gone")


def test_restore_to_a_new_name(
    portfolio: Portfolio, backup: Path, secret: RawKey, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief("Later"))
    to = tmp_path / "restored.fcpfolio"
    done = restore(backup, to, secret, place=portfolio.copy.place, clock=TickingClock())
    with done.value as restored:
        assert titles(restored) == ["In the backup"]
        assert (restored.file, done.said) == (
            to,
            f"Restored “{backup.name}” to “restored.fcpfolio”.",
        )


def test_restore_over_the_portfolio_keeps_what_stood_there(
    portfolio: Portfolio, backup: Path, secret: RawKey, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief("Later"))
    portfolio.close()
    elsewhere = tmp_path / "elsewhere"
    opened(portfolio.file, secret, elsewhere).close()
    place = portfolio.copy.place
    done = restore(backup, portfolio.file, secret, place=place, clock=TickingClock())
    with done.value as restored:
        assert titles(restored) == ["In the backup"]
        assert (restored.notices, restored.unpublished) == ((), False)
    (kept,) = portfolio.file.parent.glob("my portfolio (before restore *).fcpfolio")
    assert done.said == (
        f"Restored “{backup.name}” to “my portfolio.fcpfolio”. The version that stood there was "
        f"kept as “{kept.name}”."
    )
    assert read(kept, secret) == ["In the backup", "Later"]
    with opened(portfolio.file, secret, elsewhere) as there:
        assert titles(there) == ["In the backup"]
        assert there.notices == ()
    with opened(portfolio.file, secret) as here:
        assert titles(here) == ["In the backup"]
        assert check(here) == ()


def test_restore_over_another_portfolio_is_refused(
    backup: Path, secret: RawKey, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    for other_secret in (secret, raw_key()):
        other = made_portfolio(tmp_path / "other", other_secret, other_secret.data.hex()[:4])
        other.close()
        before = other.file.read_bytes()
        with pytest.raises(Refused) as refused:
            restore(backup, other.file, secret, place=Place(tmp_path / "other" / "data"))
        assert refused.value.sentence == (
            f"“{other.file.name}” is another portfolio or has another passphrase. Nothing was "
            "changed. Restore to another name."
        )
        assert other.file.read_bytes() == before


def test_restore_of_a_damaged_backup_is_refused(
    portfolio: Portfolio, backup: Path, secret: RawKey, tmp_path: Path
) -> None:
    data = bytearray(backup.read_bytes())
    data[-5000] ^= 1
    backup.write_bytes(data)
    before = portfolio.file.read_bytes()
    with pytest.raises(StorageFailed) as failed:
        restore(backup, portfolio.file, secret, place=portfolio.copy.place)
    assert failed.value.sentence == (
        f"“{backup.name}” is damaged: HMAC verification failed for page {len(data) // 4096 - 1}. "
        "It was not used; nothing was changed."
    )
    assert portfolio.file.read_bytes() == before
    with pytest.raises(WrongKey):
        restore(backup, tmp_path / "new.fcpfolio", raw_key(), place=portfolio.copy.place)


def test_recover_opens_with_the_words(tmp_path: Path, place: Place) -> None:
    file = tmp_path / "a.fcpfolio"
    created = create_portfolio(
        file, OWNER, Passphrase("forgotten"), place=place, clock=TickingClock()
    )
    log_entry(created.portfolio, debrief())
    created.portfolio.close()
    done = recover(file, created.words, place=place, clock=TickingClock())
    with done.value.portfolio as portfolio:
        assert titles(portfolio) == ["Knee pain in clinic"]
    assert (done.value.words, done.said) == (created.words, "Opened with the recovery words.")


def test_recover_under_a_new_passphrase_changes_the_key(tmp_path: Path, place: Place) -> None:
    file = tmp_path / "a.fcpfolio"
    created = create_portfolio(
        file, OWNER, Passphrase("forgotten"), place=place, clock=TickingClock()
    )
    log_entry(created.portfolio, debrief())
    created.portfolio.close()
    salt = file.read_bytes()[:16]
    done = recover(file, created.words, "remembered", place=place, clock=TickingClock())
    with done.value.portfolio as portfolio:
        log_entry(portfolio, debrief("After"))
        assert portfolio.notices == ()
    assert done.said == "Opened, and encrypted again under the new passphrase."
    assert done.value.words != created.words
    assert file.read_bytes()[:16] != salt
    with pytest.raises(WrongKey):
        open_portfolio(file, Passphrase("forgotten"), place=place)
    with pytest.raises(WrongKey):
        recover(file, created.words, place=place)
    elsewhere = Place(tmp_path / "elsewhere")
    with open_portfolio(file, Passphrase("remembered"), place=elsewhere) as again:
        assert titles(again) == ["After", "Knee pain in clinic"]
        assert check(again) == ()
    with recover(file, done.value.words, place=place).value.portfolio as again:
        assert titles(again) == ["After", "Knee pain in clinic"]


def test_recover_that_fails_at_the_new_passphrase_keeps_the_old_words(
    tmp_path: Path, place: Place
) -> None:
    file = tmp_path / "a.fcpfolio"
    created = create_portfolio(file, OWNER, RawKey(bytes(32)), place=place)
    created.portfolio.close()
    with pytest.raises(Refused, match="no text"):
        recover(file, created.words, "half a letter: \ud83e", place=place)
    with recover(file, created.words, place=place).value.portfolio as again:
        assert check(again) == ()


def test_copies_that_lie_about_are_named(portfolio: Portfolio, place: Place) -> None:
    copied = portfolio.file.with_name(f"{portfolio.file.stem} (1).fcpfolio")
    copied.write_bytes(portfolio.file.read_bytes())
    open_portfolio(copied, RawKey(portfolio.copy.database.key), place=place).close()
    set_aside = portfolio.copy.database.file.with_name("set-aside-1.fcpfolio")
    set_aside.write_bytes(copied.read_bytes())
    named = tuple(copies(portfolio))
    assert "“set-aside-1.fcpfolio” in the program's own folder" in named
    assert f"“{copied.name}” in the same folder" in named
    assert f"the working copy of “{copied.name}” on this computer" in named
    assert versions(portfolio.file, place=place)


def test_check_finds_another_file_in_its_place(portfolio: Portfolio) -> None:
    portfolio.file.write_bytes(bytes(8192))
    said = check(portfolio)
    assert said[0] == "Your file is damaged: file is not a database."
    assert said[1] == (
        "What this computer holds is whole: the file in your folder is written anew after the next "
        "change."
    )
    portfolio.file.unlink()
    assert check(portfolio)[0] == "Your file is damaged: unable to open database file."


def test_erase_takes_everything_but_the_lines(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    only = add_bytes(portfolio, b"Only this entry has this file.\n", "only.txt").value
    shared = add_bytes(portfolio, b"Two entries have this file.\n", "shared.txt").value
    log_entry(portfolio, debrief("Stays", attachments=(shared,)))
    entry = log_entry(portfolio, debrief("Zebrafish", attachments=(only, shared))).value
    edit_entry(portfolio, entry.id, debrief("Zebrafish again", attachments=(shared,)), draft=False)
    keep_typing(
        portfolio,
        Typing(editor="one", entry=entry.id, content=debrief("Zebrafish half"), kept_at=START),
    )
    backup = back_up(portfolio, tmp_path).value
    lines = history(portfolio)
    done = erase(portfolio, Target(id=entry.id), why=" A patient was named\n")
    assert (done.value.values, done.value.files) == (2, 1)
    assert (done.changed, done.undo) == (Changed.ENTRIES | Changed.FILES, None)
    held = [copy.said for copy in done.value.held]
    assert any(copy.startswith("earlier snapshot 2 of 2026-11-20") for copy in held)
    assert any(copy.startswith(f"Backed up as “{backup.name}”, ") for copy in held)
    assert [line.chain for line in history(portfolio)][:-1] == [line.chain for line in lines]
    assert history(portfolio)[-1].what == "Erased for good: A patient was named"
    assert titles(portfolio) == ["Stays"]
    assert (typing(portfolio), list_entries(portfolio, Query(search="zebrafish"))) == ((), ())
    with pytest.raises(NotFound):
        get_entry(portfolio, entry.id)
    with pytest.raises(NotFound):
        open_file(portfolio, only.sha256)
    with open_file(portfolio, shared.sha256) as stream:
        assert stream.read() == b"Two entries have this file.\n"
    assert check(portfolio) == ()
    portfolio.close()
    for file in (portfolio.file, portfolio.copy.database.file):
        assert b"ebrafish" not in _plain(file, secret, tmp_path / f"{file.stem}.sqlite")


def _plain(file: Path, secret: RawKey, to: Path) -> bytes:
    """Everything in a file, without its encryption. No page is free, so that this is all."""
    to.touch()
    connection = connect(file, secret.data)
    assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    connection.execute("ATTACH ? AS plain KEY ''", [str(to)])
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    return to.read_bytes()


def test_erase_of_one_revision_with_its_file(portfolio: Portfolio) -> None:
    only = add_bytes(portfolio, b"Only the first revision has it.\n", "only.txt").value
    entry = log_entry(portfolio, debrief("First", attachments=(only,))).value
    edit_entry(portfolio, entry.id, debrief("Second"), draft=False)
    done = erase(portfolio, Target(id=entry.id, revision=1), why="a name")
    assert (done.value.values, done.value.files) == (1, 1)
    assert [r.content.title if r.content else None for r in revisions(portfolio, entry.id)] == [
        None,
        "Second",
    ]
    with pytest.raises(NotFound):
        open_file(portfolio, only.sha256)
    assert check(portfolio) == ()


def test_erase_of_a_photo_takes_its_upright_copy_along(portfolio: Portfolio) -> None:
    kept = add_bytes(portfolio, photo(), "scan.jpg").value
    entry = log_entry(portfolio, debrief(attachments=(kept,))).value
    assert erase(portfolio, Target(id=entry.id), why="a face").value.files == 2


def test_erase_of_an_entry_that_lost_a_revision_before(portfolio: Portfolio) -> None:
    kept = add_bytes(portfolio, b"Some notes of a day.\n", "notes.txt").value
    entry = log_entry(portfolio, debrief("First")).value
    edit_entry(portfolio, entry.id, debrief("Second", attachments=(kept,)), draft=False)
    erase(portfolio, Target(id=entry.id, revision=1), why="a name")
    done = erase(portfolio, Target(id=entry.id), why="another name")
    assert (done.value.values, done.value.files) == (1, 1)


def test_check_of_a_file_that_cannot_be_read_to_its_end(
    portfolio: Portfolio, secret: RawKey
) -> None:
    for number in range(20):
        log_entry(portfolio, debrief(f"Entry {number}"))
    portfolio.publish()
    with opened(portfolio.file, secret, read_only=True) as reader:
        size = portfolio.file.stat().st_size
        with portfolio.file.open("r+b") as stream:
            stream.seek(4096)
            stream.write(bytes(size - 4096))
        found = check(reader)
    assert found[-1] == (
        "A part of the file is damaged and cannot be read. What is in it stays as it is. Save what "
        "can be read to another file, or restore a backup or an earlier snapshot."
    )


@pytest.mark.parametrize(
    ("revision", "why", "sentence"),
    [
        (None, "  ", "Say why it is erased. Nothing was erased."),
        (2, "why", "This is the present text. Edit it first, or erase the whole entry."),
        (3, "why", "There is no revision 3: this entry has 2."),
        (0, "why", "There is no revision 0: this entry has 2."),
    ],
)
def test_erase_that_is_refused(
    portfolio: Portfolio, revision: int | None, why: str, sentence: str
) -> None:
    entry = log_entry(portfolio, debrief("First")).value
    edit_entry(portfolio, entry.id, debrief("Second"), draft=False)
    with pytest.raises(Refused) as refused:
        erase(portfolio, Target(id=entry.id, revision=revision), why=why)
    assert refused.value.sentence == sentence
    assert len(revisions(portfolio, entry.id)) == 2


def test_erase_of_an_entry_that_was_removed(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    remove_entry(portfolio, entry.id)
    assert erase(portfolio, Target(id=entry.id), why="a name").value.values == 2
    assert list_entries(portfolio, Query(removed=True)) == ()


def test_last_backup_is_known_on_any_computer(portfolio: Portfolio, tmp_path: Path) -> None:
    assert last_backup(portfolio) is None
    back_up(portfolio, tmp_path)
    first = last_backup(portfolio)
    assert first is not None
    back_up(portfolio, tmp_path)
    later = last_backup(portfolio)
    assert later is not None
    assert first < later < portfolio.clock()


def test_backup_that_could_not_be_written_is_none(portfolio: Portfolio, tmp_path: Path) -> None:
    back_up(portfolio, tmp_path)
    first = last_backup(portfolio)
    with pytest.raises(StorageFailed):
        back_up(portfolio, tmp_path / "unplugged")
    assert last_backup(portfolio) == first
    assert history(portfolio)[-1].what.startswith("Could not back up as “my portfolio backup ")


def test_damaged_file_is_written_anew_after_the_next_change(portfolio: Portfolio) -> None:
    portfolio.file.write_bytes(portfolio.file.read_bytes()[:-5000])
    assert len(check(portfolio)) == 2
    log_entry(portfolio, debrief())
    portfolio.publish()
    assert check(portfolio) == ()
