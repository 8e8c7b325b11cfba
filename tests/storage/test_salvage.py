"""A damaged file gives what can still be read of it, and nothing of what stands on bad pages."""

import json
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

import pytest
import sqlalchemy as sa

from fcp_portfolio.domain.errors import Damaged, Refused
from fcp_portfolio.services.entries import Query, get_entry, list_entries, log_entry, remove_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import check, restore
from fcp_portfolio.services.salvaging import Salvaged, salvage, survey
from fcp_portfolio.storage import opening, snapshots
from fcp_portfolio.storage import salvage as salvaging
from fcp_portfolio.storage.database import connect
from fcp_portfolio.storage.key import PAGE
from fcp_portfolio.storage.place import Place
from fcp_portfolio.storage.tables import EntryRow, PortfolioRow
from tests.builders import debrief, here, made_portfolio, opened, raw_key

SECRET = raw_key()
ENTRIES = 24


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A portfolio of long entries, the last with a file, one removed, one erased."""
    with made_portfolio(tmp_path_factory.mktemp("sound"), SECRET) as portfolio:
        erase(portfolio, Target(id=log_entry(portfolio, debrief("Erased")).value.id), why="a name")
        for number in range(ENTRIES):
            log_entry(
                portfolio, debrief(f"Entry {number}", f"Word {number}. " + "long " * 899 + "long")
            )
        letter = add_bytes(portfolio, b"A letter about nobody.\n", "letter.txt").value
        log_entry(portfolio, debrief("With a letter", attachments=(letter,)))
        removed = log_entry(portfolio, debrief("Removed")).value
        remove_entry(portfolio, removed.id)
        return portfolio.file


@pytest.fixture
def file(sound: Path, tmp_path: Path) -> Path:
    """That portfolio on a computer that has nothing else of it."""
    copy = tmp_path / "my portfolio.fcpfolio"
    copy.write_bytes(sound.read_bytes())
    return copy


def flip(file: Path, pages: Iterable[int]) -> None:
    """Flips a bit in each of these pages, counted from 1."""
    data = bytearray(file.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE + 777] ^= 1
    file.write_bytes(bytes(data))


Pages = dict[str, set[int]]
TABLES = ("portfolio", "details", "snapshot", "entry", "link", "history", "history_value", "chunk")


@pytest.fixture(scope="module")
def pages(sound: Path) -> Pages:
    """The pages of each table, found by flipping one after the other."""
    found: Pages = {table: set() for table in TABLES}
    data = sound.read_bytes()
    probe = sound.with_name("probe.fcpfolio")
    for page in range(2, len(data) // PAGE + 1):
        probe.write_bytes(data)
        flip(probe, [page])
        for table in torn_tables(probe):
            found[table].add(page)
    return found


def torn_tables(file: Path) -> list[str]:
    """The tables that are not whole; none where the list of tables is lost."""
    with closing(salvaging.Torn(file, SECRET.data)) as torn:
        try:
            torn.tables()
        except Damaged:
            return []
        return [table for table in TABLES if None in list(torn.rows(table))]


def salvaged(file: Path) -> tuple[Salvaged, Portfolio]:
    before = file.read_bytes()
    to = file.with_name("saved.fcpfolio")
    place = Place(file.parent / "data")
    done = salvage(file, SECRET, to, place=place)
    assert file.read_bytes() == before
    return done.value, opened(to, SECRET, file.parent / "data")


def titles(portfolio: Portfolio) -> set[str]:
    return {row.title for row in list_entries(portfolio)}


def learning(portfolio: Portfolio, id_: str) -> object:
    """The text of an entry, read by itself."""
    with portfolio.read() as session:
        return json.loads(session.get_one(EntryRow, id_).field_values)["learning"]


EVERYTHING = {"With a letter", *(f"Entry {number}" for number in range(ENTRIES))}


def test_entries_on_damaged_pages_come_back_from_the_history(file: Path, pages: Pages) -> None:
    flip(file, sorted(pages["entry"])[5:-1:7])
    saved, portfolio = salvaged(file)
    with portfolio:
        assert titles(portfolio) == EVERYTHING
        assert [row.title for row in list_entries(portfolio, Query(removed=True))] == ["Removed"]
        assert check(portfolio) == ()
        assert {row.title for row in list_entries(portfolio, Query(search="Word"))} == {
            f"Entry {number}" for number in range(ENTRIES)
        }
    assert saved.torn == ("entry",)
    assert 0 < saved.from_history < saved.entries == ENTRIES + 2
    assert saved.files == 1


def test_everything_but_entries_is_lost_one_by_one(file: Path, sound: Path) -> None:
    """Whatever page is damaged, what is saved opens, and only what stood there is missing."""
    count = len(file.read_bytes()) // PAGE
    place = Place(file.parent / "data")
    for page in range(2, count + 1, count // 12):
        file.write_bytes(sound.read_bytes())
        flip(file, [page])
        to = file.with_name(f"saved {page}.fcpfolio")
        try:
            salvage(file, SECRET, to, place=place)
        except Damaged:
            assert not to.exists()
            continue
        with opened(to, SECRET, file.parent / "data", read_only=True) as portfolio:
            assert len(titles(portfolio) & EVERYTHING) >= ENTRIES - 1


def test_half_a_file_gives_what_is_in_that_half(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // PAGE * 2 // 3 * PAGE + 17])
    saved, portfolio = salvaged(file)
    with portfolio:
        found = titles(portfolio)
        assert found <= EVERYTHING
        assert 5 < len(found) < ENTRIES
        for row in list_entries(portfolio):
            number = row.title.removeprefix("Entry ")
            learning = get_entry(portfolio, row.id).content.values["learning"]
            assert learning == f"Word {number}. " + "long " * 899 + "long"
    assert saved.entries == len(found)


def test_beginning_that_is_lost_leaves_nothing(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[16:600] = bytes(584)
    file.write_bytes(data)
    with pytest.raises(Damaged) as failed:
        salvage(file, SECRET, file.with_name("saved.fcpfolio"), place=Place(file.parent / "data"))
    assert failed.value.sentence == (
        "Nothing in “my portfolio.fcpfolio” can be read: its beginning or its list of contents is "
        "damaged, or the passphrase is another. It was left as it is. Restore a backup or an "
        "earlier snapshot."
    )
    assert sorted(path.name for path in file.parent.glob("*.fcpfolio")) == [file.name]


def test_file_whose_beginning_is_lost_cannot_even_be_begun(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[16:600] = bytes(584)
    file.write_bytes(data)
    with pytest.raises(Damaged, match="Nothing in “my portfolio"):
        salvaging.Torn(file, SECRET.key(b""))


def test_last_page_that_is_lost_is_known_as_the_end(file: Path, pages: Pages) -> None:
    flip(file, sorted(pages["entry"])[-3:])
    saved, portfolio = salvaged(file)
    with portfolio:
        assert titles(portfolio) == EVERYTHING
    assert saved.torn == ("entry",)


def test_history_that_is_lost_is_named(file: Path, pages: Pages) -> None:
    flip(file, sorted(pages["history"])[1:3])
    saved, portfolio = salvaged(file)
    with portfolio:
        assert titles(portfolio) == EVERYTHING
        assert check(portfolio)[0].startswith("The history was changed at line ")
    assert saved.torn == ("history",)


@pytest.mark.parametrize("table", ["portfolio", "details", "snapshot"])
def test_what_stands_once_is_made_anew(file: Path, pages: Pages, table: str) -> None:
    flip(file, pages[table])
    saved, portfolio = salvaged(file)
    with portfolio:
        assert titles(portfolio) == EVERYTHING
        assert portfolio.owner.name == "Robin Example"
    assert saved.torn == (table,)


def test_owner_who_is_lost_everywhere_is_said_to_be(file: Path, pages: Pages) -> None:
    flip(file, pages["details"] | pages["history_value"])
    _saved, portfolio = salvaged(file)
    with portfolio:
        assert portfolio.owner.name == "Name not readable"
        assert len(portfolio.frameworks) == 1
        assert titles(portfolio) == EVERYTHING


def test_parts_of_entries_that_are_lost_go_without_them(file: Path, pages: Pages) -> None:
    flip(file, pages["entry"] | pages["history_value"])
    saved, portfolio = salvaged(file)
    with portfolio:
        assert titles(portfolio) == set()
        assert portfolio.owner.name == "Robin Example"
    assert (saved.entries, saved.files) == (0, 1)


def test_nothing_about_the_portfolio_is_nothing(file: Path, pages: Pages) -> None:
    flip(file, pages["portfolio"] | pages["entry"] | pages["history"])
    with pytest.raises(Damaged):
        salvage(file, SECRET, file.with_name("saved.fcpfolio"), place=Place(file.parent / "data"))


def test_sound_file_is_not_salvaged(file: Path) -> None:
    with pytest.raises(Refused) as refused:
        salvage(file, SECRET, file.with_name("saved.fcpfolio"))
    assert refused.value.sentence == (
        "“my portfolio.fcpfolio” is not damaged: everything in it can be read. Nothing was written."
    )


def test_salvage_replaces_no_file(file: Path) -> None:
    with pytest.raises(Refused) as refused:
        salvage(file, SECRET, file)
    assert refused.value.sentence == (
        "“my portfolio.fcpfolio” is there already. Choose another name; nothing was changed."
    )


def test_damaged_file_opens_to_be_read_and_says_what_can_be_saved(file: Path, pages: Pages) -> None:
    flip(file, sorted(pages["entry"])[5:-1:7])
    before = file.read_bytes()
    with opened(file, SECRET, file.parent / "data") as portfolio:
        assert portfolio.read_only
        faults = check(portfolio)
    (notice,) = portfolio.notices
    assert notice == portfolio.damaged
    assert notice == (
        "“my portfolio.fcpfolio” is damaged. It is open to be read; what stands on a damaged place "
        "is missing. Save what can be read to another file, or restore a backup."
    )
    assert faults[1].startswith("Damaged: entries. ")
    assert faults[1].endswith(
        "entries can be read in it, and saved to another file with “salvage”. 0 earlier snapshots "
        "on this computer and backups can be restored: “restore --list” names them."
    )
    assert file.read_bytes() == before


def test_text_on_a_damaged_page_is_never_shown_as_zeros(file: Path, pages: Pages) -> None:
    """A long text goes on over pages; of one that is damaged the library hands out zeros."""
    with opened(file, SECRET, file.parent / "data", read_only=True) as portfolio:
        rows = [row for row in list_entries(portfolio) if row.title.startswith("Entry")]
    flip(file, sorted(pages["entry"])[-20:-1:6])
    shown = refused = 0
    for row in rows:
        with suppress(Damaged), opened(file, SECRET, read_only=True) as portfolio:
            refused += 1
            said = learning(portfolio, row.id)
            number = row.title.removeprefix("Entry ")
            assert said == f"Word {number}. " + "long " * 899 + "long"
            shown += 1
    assert 0 < shown < refused


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """A file with 4,000 short rows, some two hundred on a page."""
    file = tmp_path / "rows.fcpfolio"
    with closing(connect(file, SECRET.data)) as connection:
        connection.execute("CREATE TABLE portfolio (number INTEGER)")
        connection.executemany("INSERT INTO portfolio VALUES (?)", [(n,) for n in range(4000)])
    return file


def read_around(file: Path) -> list[int]:
    with closing(salvaging.Torn(file, SECRET.data)) as torn:
        return [row[0] for row in torn.rows("portfolio", "number") if row]


def test_only_the_rows_of_a_damaged_page_are_missing(rows: Path) -> None:
    last = len(rows.read_bytes()) // PAGE
    flip(rows, [last // 2])
    found = read_around(rows)
    gone = sorted(set(range(4000)) - set(found))
    assert found == sorted(found)
    assert gone == list(range(gone[0], gone[-1] + 1))
    assert 64 < len(gone) < 1000


def test_rows_before_a_damaged_end_are_read(rows: Path) -> None:
    flip(rows, [len(rows.read_bytes()) // PAGE])
    found = read_around(rows)
    assert found == list(range(len(found)))
    assert 3000 < len(found) < 4000


def test_damaged_file_of_an_older_format_is_left_alone(file: Path, pages: Pages) -> None:
    with closing(connect(file, SECRET.data)) as connection:
        connection.execute("PRAGMA user_version = 9")
    flip(file, sorted(pages["entry"])[5:-1:7])
    with pytest.raises(Damaged):
        opened(file, SECRET, file.parent / "data")
    with pytest.raises(Damaged) as failed:
        salvaged(file)
    assert "was written by another version of this program" in failed.value.sentence


@pytest.fixture
def backup(sound: Path, tmp_path: Path) -> Path:
    """A sound copy in a second place."""
    copy = tmp_path / "stick" / "backup.fcpfolio"
    copy.parent.mkdir()
    copy.write_bytes(sound.read_bytes())
    return copy


def restored(backup: Path, file: Path) -> set[str]:
    place = Place(file.parent / "data")
    with restore(backup, file, SECRET, place=place).value as portfolio:
        assert check(portfolio) == ()
        return titles(portfolio)


def test_backup_takes_the_place_of_a_damaged_file(file: Path, pages: Pages, backup: Path) -> None:
    flip(file, sorted(pages["entry"])[5:-1:7])
    before = file.read_bytes()
    assert restored(backup, file) == EVERYTHING
    (kept,) = file.parent.glob("*(damaged *")
    assert kept.read_bytes() == before


def test_backup_takes_the_place_of_a_file_that_was_cut_off(file: Path, backup: Path) -> None:
    file.write_bytes(file.read_bytes()[:-9000])
    before = file.read_bytes()
    assert restored(backup, file) == EVERYTHING
    (kept,) = file.parent.glob("*(damaged *")
    assert kept.read_bytes() == before


def test_backup_takes_the_place_of_a_damaged_working_copy(
    file: Path, pages: Pages, backup: Path
) -> None:
    with opened(file, SECRET, file.parent / "data") as portfolio:
        working = portfolio.copy.database.file
    flip(working, sorted(pages["entry"])[5:-1:7])
    copy = opening.open_file(file, SECRET, here(file.parent / "data"))
    with copy.write() as session:
        session.execute(sa.update(PortfolioRow).values(kind="portfolio"))
    copy.close()
    assert restored(backup, file) == EVERYTHING
    (aside,) = working.parent.glob("set-aside-*.fcpfolio")
    assert snapshots.damage(aside, SECRET.data) != []


def test_damage_outside_every_table_is_named_too(file: Path, pages: Pages) -> None:
    known = set().union(*pages.values())
    for page in range(3, len(file.read_bytes()) // PAGE):
        if page not in known:
            flip(file, [page])
            if not salvaging.survey(file, SECRET.data)[1] and snapshots.damage(file, SECRET.data):
                break
            flip(file, [page])
    told = survey(file, SECRET)
    assert told.sentence == (
        f"Damaged: what makes words quick to find. {ENTRIES + 2} entries can be read in it, and "
        "saved to another file with “salvage”."
    )
    saved, portfolio = salvaged(file)
    with portfolio:
        assert check(portfolio) == ()
        assert len(list_entries(portfolio, Query(search="Word"))) == ENTRIES
    assert saved.torn == ()
