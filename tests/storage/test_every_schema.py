"""Portfolios of every schema, written by the program as it was then: nothing of them is lost.

`writing_then` made them and what was printed of them. Each is opened, compared value by value, and
restored from backups by its recovery words alone on other accounts: a folder of its own, another
computer's id, nothing else of the portfolio. `--all` restores each many times, says so, and varies
what was done before: a hundred times in four runs, or in one with `SWEEP=whole`.
"""

import json
import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.entries import (
    Query,
    edit_entry,
    get_entry,
    list_entries,
    log_entry,
    remove_entry,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.safekeeping import back_up, check, recover, restore
from fcp_portfolio.storage.database import SCHEMA_VERSION
from fcp_portfolio.storage.key import RawKey, key_from_words
from fcp_portfolio.storage.place import Place
from tests.builders import TickingClock, debrief, opened
from tests.cli.running import alone
from tests.quarters import quarter_of
from tests.storage.told import BEFORE, Rows, differences, expected, rows_of

SCHEMAS = tuple(range(1, SCHEMA_VERSION + 1))
RESTORES, PARTS = 100, 4
LEVELS = ("needs further development", "capable", "excellent")
each_schema = pytest.mark.parametrize("schema", SCHEMAS)


def written(schema: int, folder: Path) -> tuple[Path, RawKey]:
    """The file of a schema in a folder of its own, and the key that its recovery words are."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "mine.fcpfolio"
    shutil.copyfile(BEFORE / f"schema-{schema}.fcpfolio", file)
    return file, key_from_words(expected(schema)["words"])


@each_schema
def test_portfolio_of_every_schema_keeps_every_value(schema: int, tmp_path: Path) -> None:
    file, key = written(schema, tmp_path)
    with opened(file, key) as portfolio:
        assert differences(expected(schema), portfolio) == []
        assert check(portfolio) == ()
        before = rows_of(portfolio)
    kept = [*(tmp_path / "data").rglob("before-format-*.fcpfolio")]
    assert [one.read_bytes() for one in kept] == (
        [(BEFORE / f"schema-{schema}.fcpfolio").read_bytes()] if schema < SCHEMA_VERSION else []
    )
    with opened(file, key, tmp_path / "elsewhere") as there:
        assert rows_of(there) == before


def test_value_that_is_not_what_it_was_is_told(tmp_path: Path) -> None:
    file, key = written(SCHEMA_VERSION, tmp_path)
    told = expected(SCHEMA_VERSION)
    with opened(file, key) as portfolio:
        final = list_entries(portfolio, Query(draft=False))[0].id
        edit_entry(portfolio, final, debrief("Another"), draft=False)
        rate(portfolio, "4", "needs further development")
        found = differences(told, portfolio)
    begins = {one.partition(": ")[0] for one in found}
    assert begins == {"Knee pain in clinic, again", "coverage", "history"}


Step = Callable[[Portfolio, random.Random], object]


def log(portfolio: Portfolio, chance: random.Random) -> None:
    text = " ".join(chance.choices(("膝", "hip", "“naïve”", "\u2028", "x" * 40), k=90))
    log_entry(portfolio, debrief(f"Grown {chance.random()}", text), draft=chance.random() < 0.3)


def edit(portfolio: Portfolio, chance: random.Random) -> None:
    entry = get_entry(portfolio, chance.choice(list_entries(portfolio)).id)
    content = replace(entry.content, title=f"{entry.content.title} {chance.randrange(99)}")
    edit_entry(portfolio, entry.id, content, draft=entry.draft)


def attach(portfolio: Portfolio, chance: random.Random) -> None:
    words = "\n".join(str(chance.random()) for _ in range(chance.randrange(2000)))
    letter = add_bytes(portfolio, f"A letter.\n{words}".encode(), "letter.txt").value
    log_entry(portfolio, debrief("With a letter", attachments=(letter,)))


def remove(portfolio: Portfolio, chance: random.Random) -> None:
    log(portfolio, chance)
    remove_entry(portfolio, chance.choice(list_entries(portfolio)).id)


def erase_one(portfolio: Portfolio, chance: random.Random) -> None:
    log(portfolio, chance)
    erase(portfolio, Target(id=chance.choice(list_entries(portfolio)).id), why="A name")


def rate_one(portfolio: Portfolio, chance: random.Random) -> None:
    rate(portfolio, str(chance.randint(1, 14)), chance.choice(LEVELS))


STEPS: tuple[Step, ...] = (log, log, edit, edit, attach, remove, erase_one, rate_one)


def grown(file: Path, key: RawKey, chance: random.Random) -> tuple[Path, Rows]:
    """A backup of the portfolio after some edits by chance, and every value it must give back."""
    stick = file.parent / "stick"
    stick.mkdir()
    with opened(file, key) as portfolio:
        log(portfolio, chance)
        for _ in range(chance.randint(0, 6)):
            chance.choice(STEPS)(portfolio, chance)
        backup = back_up(portfolio, stick).value
        rows = rows_of(portfolio)
        log_entry(portfolio, debrief("After the backup"))
    return backup, rows


def restored_elsewhere(schema: int, seed: int, folder: Path) -> None:
    """One restore on another account with the recovery words; raises where a value differs.

    Every fourth puts the file back as it was written then, every fourth over another version that
    stands there; the others after edits into a folder of nobody's.
    """
    chance = random.Random(seed)
    file, key = written(schema, folder / "here")
    way = seed % 4
    backup, rows = (file, {}) if way == 0 else grown(file, key, chance)
    account = folder / "another account"
    account.mkdir()
    to, place = account / "again.fcpfolio", Place(account / "data")
    if way == 1:
        shutil.copyfile(BEFORE / f"schema-{schema}.fcpfolio", to)
    words = key_from_words(expected(schema)["words"])
    with restore(backup, to, words, place=place, clock=TickingClock()).value as portfolio:
        assert place.machine()[0] != Place(folder / "here" / "data").machine()[0]
        assert check(portfolio) == ()
        if way:
            assert rows_of(portfolio) == rows
        else:
            assert differences(expected(schema), portfolio) == []
        log_entry(portfolio, debrief("Goes on here"))
    with opened(to, words, folder / "a third") as there:
        assert "Goes on here" in {row.title for row in list_entries(there)}


def test_some_restores_of_every_schema(tmp_path: Path) -> None:
    """Four ways, spread over the schemas; `--all` makes many more."""
    for schema in SCHEMAS:
        restored_elsewhere(schema, schema, tmp_path / str(schema))


@pytest.mark.slow
@pytest.mark.parametrize("part", quarter_of(range(PARTS)))
@each_schema
def test_hundred_restores_of_every_schema(
    schema: int, part: int, tmp_path: Path, covered: Callable[[str, int], None]
) -> None:
    wrong, seeds = [], range(part * RESTORES // PARTS, (part + 1) * RESTORES // PARTS)
    for seed in seeds:
        folder = tmp_path / str(seed)
        try:
            restored_elsewhere(schema, 1000 * schema + seed, folder)
        except (AssertionError, PortfolioError) as error:
            wrong.append(f"{seed}: {error}")
        shutil.rmtree(folder)
    good = len(seeds) - len(wrong)
    covered(f"restores of schema {schema:2} with every value, of {RESTORES}", good)
    assert wrong == []


def account_of(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir()
    for name in ("HOME", "XDG_DATA_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(name, str(home))


@pytest.mark.slow
@each_schema
def test_commands_restore_every_schema_on_another_account(
    schema: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words on paper and the backup are all there is; each command is a process of its own."""
    file, _ = written(schema, tmp_path / "stick")
    told = expected(schema)
    account_of(tmp_path / "another account", monkeypatch)
    monkeypatch.setenv("FCP_PASSPHRASE", "a new one of four words")
    to = tmp_path / "another account" / "again.fcpfolio"
    assert alone("restore", file, "--to", to, "--words", text=told["words"]).code == 0
    assert alone("recover", to, text=told["words"]).code == 0
    for id_, then in told["show"].items():
        shown = alone("show", to, id_, "--json")
        now = json.loads(shown.out)
        assert {key: now[key] for key in then} == then
    assert alone("check", to).err == "No faults found.\n"


def test_recovery_words_set_a_new_passphrase_on_the_oldest(tmp_path: Path) -> None:
    file, _ = written(1, tmp_path)
    words = expected(1)["words"]
    place = Place(tmp_path / "another account")
    done = recover(file, words, "a new one of four words", place=place, clock=TickingClock())
    with done.value.portfolio as portfolio:
        assert differences(expected(1), portfolio) == []
        assert done.value.words != words
