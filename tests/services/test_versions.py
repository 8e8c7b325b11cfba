"""What may take the place of a file is found for one of which nothing can be read, too."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import (
    Damaged,
    NotFound,
    PortfolioError,
    Refused,
    StorageFailed,
    WrongKey,
)
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.services.restoring import (
    Version,
    Where,
    chosen,
    holds,
    keys_for,
    look_into_version,
    take_place,
    version_at,
    versions,
    way_to_put,
    way_to_restore,
)
from fcp_portfolio.services.safekeeping import back_up, check
from fcp_portfolio.services.salvaging import survey
from fcp_portfolio.storage.key import PAGE, RawKey
from fcp_portfolio.storage.place import Place, WriterLock
from tests.builders import TickingClock, debrief, made_portfolio, opened, raw_key


@pytest.fixture
def kept(file: Path, secret: RawKey, place: Place, tmp_path: Path) -> Path:
    """A closed portfolio of three entries with three snapshots and a backup with two."""
    stick = tmp_path / "stick"
    stick.mkdir()
    clock = TickingClock()
    for number in range(3):
        with open_portfolio(file, secret, place=place, clock=clock) as portfolio:
            log_entry(portfolio, debrief(f"Entry {number}"))
            if number == 1:
                back_up(portfolio, stick)
    return file


def without_beginning(file: Path) -> bytes:
    data = bytearray(file.read_bytes())
    data[100:600] = bytes(500)
    file.write_bytes(data)
    return bytes(data)


def titles(portfolio: Portfolio) -> list[str]:
    return sorted(row.title for row in list_entries(portfolio))


def of(where: Where, file: Path, place: Place) -> tuple[Version, ...]:
    return tuple(one for one in versions(file, place=place) if one.where is where)


def test_any_file_is_looked_into_as_a_version(
    kept: Path, secret: RawKey, place: Place, tmp_path: Path
) -> None:
    version = version_at(kept)
    assert (version.where, holds(version, keys_for(secret, place), place=place).entries) == (
        Where.BESIDE,
        3,
    )
    with pytest.raises(NotFound):
        version_at(tmp_path / "gone.fcpfolio")


def test_each_version_says_what_it_holds(kept: Path, secret: RawKey, place: Place) -> None:
    found = [
        (one.where, holds(one, keys_for(secret, place), place=place).entries)
        for one in versions(kept, place=place)
    ]
    assert sorted(found) == [
        (Where.BACKUP, 2),
        (Where.EARLIER, 1),
        (Where.EARLIER, 2),
        (Where.EARLIER, 3),
        (Where.WORKING, 3),
    ]
    assert not list(place.data.glob("*.partial"))


def test_lost_beginning_is_told_from_a_wrong_passphrase(
    kept: Path, secret: RawKey, place: Place
) -> None:
    without_beginning(kept)
    with pytest.raises(Damaged) as failed:
        open_portfolio(kept, secret, place=place)
    assert failed.value.sentence == (
        "“my portfolio.fcpfolio” is damaged and nothing in it can be read. The passphrase is "
        "right: it opens versions that this computer kept. The file was left as it is. Put one of "
        "them, or a backup, in its place."
    )
    with pytest.raises(WrongKey) as wrong:
        open_portfolio(kept, raw_key(), place=place)
    assert wrong.value.sentence == "Wrong passphrase, or the file is damaged."


def test_file_of_a_newer_format_is_not_called_damaged(
    kept: Path, secret: RawKey, place: Place
) -> None:
    assert not survey(kept, raw_key()).readable
    kept.write_bytes(b"%PDF-1.7" + bytes(PAGE))
    with pytest.raises(Damaged):
        open_portfolio(kept, secret, place=place)
    assert survey(kept, secret).sentence.startswith("“my portfolio.fcpfolio” is a PDF")


@pytest.mark.parametrize("where", [Where.WORKING, Where.EARLIER, Where.BACKUP])
def test_version_takes_the_place_of_a_file_without_its_beginning(
    kept: Path, secret: RawKey, place: Place, where: Where
) -> None:
    damaged = without_beginning(kept)
    one = of(where, kept, place)[-1]
    entries = holds(one, keys_for(secret, place), place=place).entries
    done = take_place(one, kept, secret, place=place, clock=TickingClock())
    with done.value as portfolio:
        assert len(titles(portfolio)) == entries
        assert check(portfolio) == ()
    (aside,) = kept.parent.glob("*(damaged *")
    assert aside.read_bytes() == damaged
    assert aside.name in done.said
    assert len(of(Where.BESIDE, kept, place)) == 2, "it and the working copy, set aside"
    with opened(kept, secret, kept.parent / "elsewhere") as there:
        assert len(titles(there)) == entries
        assert there.notices == ()


def test_snapshot_takes_the_place_of_a_file_that_is_gone(
    kept: Path, secret: RawKey, place: Place
) -> None:
    kept.unlink()
    oldest = of(Where.EARLIER, kept, place)[-1]
    with take_place(oldest, kept, secret, place=place, clock=TickingClock()).value as portfolio:
        assert titles(portfolio) == ["Entry 0"]
    assert not list(kept.parent.glob("*(damaged *"))


def test_portfolio_goes_back_to_an_earlier_snapshot_and_says_so(
    kept: Path, secret: RawKey, place: Place
) -> None:
    portfolio = opened(kept, secret)
    oldest = of(Where.EARLIER, kept, place)[-1]
    told = look_into_version(portfolio, oldest)
    assert [one.title for one in told.only_here] == ["Entry 1", "Entry 2"]
    work = way_to_restore(portfolio, oldest)
    portfolio.close()
    with work() as restored:
        assert titles(restored) == ["Entry 0"]
        (aside,) = kept.parent.glob("*(before restore *")
        assert aside.name in restored.notices[-1]
        assert restored.notices[-1].startswith("Restored “earlier snapshot 2” to “")


def test_backup_takes_the_place_of_a_file_without_its_beginning(
    kept: Path, secret: RawKey, place: Place
) -> None:
    (backup,) = of(Where.BACKUP, kept, place)
    without_beginning(kept)
    with way_to_put(backup.file, kept, secret, place, TickingClock())() as restored:
        assert titles(restored) == ["Entry 0", "Entry 1"]


def test_somebody_elses_file_that_does_not_open_is_left_alone(
    kept: Path, secret: RawKey, place: Place, tmp_path: Path
) -> None:
    with made_portfolio(tmp_path / "stick", raw_key(), "other") as other:
        theirs = other.file
    before = theirs.read_bytes()
    with pytest.raises(Refused):
        take_place(of(Where.EARLIER, kept, place)[0], theirs, secret, place=place)
    assert theirs.read_bytes() == before


def test_file_that_is_open_elsewhere_is_left_alone(
    kept: Path, secret: RawKey, place: Place
) -> None:
    before = without_beginning(kept)
    (working,) = of(Where.WORKING, kept, place)
    lock = WriterLock(working.file.parent)
    lock.take(TickingClock()(), FileKind.PORTFOLIO)
    with pytest.raises(PortfolioError, match="is open"):
        take_place(working, kept, secret, place=place, clock=TickingClock())
    lock.release()
    assert kept.read_bytes() == before


def test_damaged_working_copy_is_said_and_the_others_still_help(
    kept: Path, secret: RawKey, place: Place
) -> None:
    without_beginning(kept)
    (working,) = of(Where.WORKING, kept, place)
    working.file.write_bytes(bytes(len(working.file.read_bytes())))
    with pytest.raises(PortfolioError):
        holds(working, keys_for(secret, place), place=place)
    newest = of(Where.EARLIER, kept, place)[0]
    with take_place(newest, kept, secret, place=place, clock=TickingClock()).value as portfolio:
        assert len(titles(portfolio)) == 3


def test_snapshot_with_a_lost_block_is_refused_and_nothing_is_changed(
    kept: Path, secret: RawKey, place: Place
) -> None:
    newest = of(Where.EARLIER, kept, place)[0]
    assert newest.earlier is not None
    (newest.file / "blocks" / newest.earlier.blocks[0]).unlink()
    before = kept.read_bytes()
    with pytest.raises(StorageFailed):
        take_place(newest, kept, secret, place=place, clock=TickingClock())
    assert kept.read_bytes() == before


def test_backup_on_a_stick_that_is_not_plugged_in_is_not_offered(kept: Path, place: Place) -> None:
    (backup,) = of(Where.BACKUP, kept, place)
    backup.file.unlink()
    assert of(Where.BACKUP, kept, place) == ()
    for note in (place.data / "backups").glob("*.json"):
        note.write_text("[]")
    assert of(Where.BACKUP, kept, place) == ()


def test_version_is_chosen_by_the_beginning_of_its_id(kept: Path, place: Place) -> None:
    found = versions(kept, place=place)
    assert chosen(found[0].id.upper(), found) == found[0]
    for typed in ("", "nothing"):
        with pytest.raises(Refused, match="is no version"):
            chosen(typed, found)


def test_file_that_was_never_here_has_only_what_lies_beside(
    kept: Path, tmp_path: Path, secret: RawKey
) -> None:
    other = kept.with_name("my portfolio (conflicted copy).fcpfolio")
    other.write_bytes(kept.read_bytes())
    elsewhere = Place(tmp_path / "elsewhere")
    (only,) = versions(kept, place=elsewhere)
    assert (only.where, only.called) == (Where.BESIDE, other.name)
    elsewhere.data.mkdir()
    assert holds(only, keys_for(secret, elsewhere), place=elsewhere).entries == 3
