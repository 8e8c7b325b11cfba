"""Erasing for good reaches every column and every file in which typed text can stand.

Looked at as bytes: every page of every database is decrypted, free ones, slack and log included.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from fcp_portfolio.domain.elsewhere import SignedElsewhere
from fcp_portfolio.domain.entry import Link
from fcp_portfolio.domain.identity import Json, new_id
from fcp_portfolio.domain.subject import SUBJECTS
from fcp_portfolio.domain.typed_text import TYPED
from fcp_portfolio.services.entries import Query, edit_entry, get_entry, list_entries, log_entry
from fcp_portfolio.services.erasing import Target, erase, what_goes
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.typing_drafts import Typing, keep_typing, typing
from fcp_portfolio.services.undo import redoable, undo_change
from fcp_portfolio.storage.key import RawKey
from tests.builders import START, debrief, opened
from tests.storage.plain_pages import plain, says

WORDS = "Quokkaville Surgery"
"""It is looked for by letters inside a word: the index keeps words without what they share."""
PART = "okkavill"
DIGEST = "a" * 64

FIXED, STATE, VALUE, LINE, WITH_FILE, WITH_REQUEST, KEPT = (
    "an id, a date, a code or a number: nothing is typed there",
    "what stands is said anew without it",
    "values of the history that hold it go",
    "lines of the history are never changed: one that says it is listed",
    "goes with the file as a whole",
    "goes with the request as a whole",
    "must stay readable: one that says it is listed",
)
COLUMNS = {
    "portfolio": {FIXED: "portfolio_id kind created"},
    "details": {FIXED: "id portfolio_id frameworks routes", STATE: "name registration aim"},
    "definition": {FIXED: "id portfolio_id", KEPT: "name text"},
    "person": {
        FIXED: "id portfolio_id",
        STATE: "name role registration_body registration_number email",
    },
    "known_key": {
        FIXED: "id portfolio_id person fingerprint known_at voucher",
        STATE: "name role registration",
    },
    "signing_key": {
        FIXED: "id portfolio_id fingerprint certificate made ended",
        STATE: "name role registration why",
    },
    "signing_key_secret": {FIXED: "key_id portfolio_id private_key"},
    "rating": {
        FIXED: "id portfolio_id framework edition path code title scale level on",
        STATE: "comment by",
    },
    "entry": {
        FIXED: "id portfolio_id form form_edition occurred person created changed zone",
        STATE: "title field_values elsewhere",
    },
    "link": {FIXED: "entry_id portfolio_id framework edition path code title", STATE: "why"},
    "attachment": {FIXED: "entry_id portfolio_id sha256", STATE: "name description"},
    "tag": {FIXED: "entry_id portfolio_id", STATE: "tag"},
    "import": {FIXED: "id portfolio_id at", STATE: "name headings columns"},
    "imported": {FIXED: "import_id digest portfolio_id entry_id"},
    "file": {FIXED: "sha256 portfolio_id media_type picture", WITH_FILE: "text"},
    "chunk": {FIXED: "sha256 portfolio_id", WITH_FILE: "data"},
    "typing": {FIXED: "editor portfolio_id entry_id kept_at", STATE: "content"},
    "history": {
        FIXED: "id portfolio_id machine at zone subject_kind subject change undoes digest chain "
        "follows",
        LINE: "what who",
    },
    "history_value": {FIXED: "history_id portfolio_id salt", VALUE: "value"},
    "snapshot": {FIXED: "id portfolio_id machine machine_name at"},
    "request": {FIXED: "id portfolio_id kind made state since sha256", WITH_REQUEST: "why data"},
    "answer": {
        FIXED: "id portfolio_id request_id role way person received signed fingerprint sha256",
        WITH_REQUEST: "name described rests_on declined field_values",
    },
    "sign_off": {
        FIXED: "id portfolio_id answer_id about scale level agrees occurred withdrawn",
        WITH_REQUEST: "label comment why",
    },
    "given": {FIXED: "id portfolio_id route about on entry", STATE: "who words"},
    "planned": {
        FIXED: "id portfolio_id series form on at zone person state entry",
        STATE: "title agenda why",
    },
    "template": {FIXED: "id portfolio_id digest", STATE: "name matches"},
    "subject": {FIXED: "id portfolio_id kind made", STATE: "state"},
}


def text_columns() -> Iterator[tuple[str, str]]:
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if not isinstance(column.type, sa.Integer | sa.Boolean):
                yield table.name, column.name


def test_every_column_that_can_hold_text_says_how_erasing_reaches_it() -> None:
    """Whoever adds a column decides it here, and `domain/typed_text` says how it is reached."""
    decided = [
        (table, column)
        for table, how in COLUMNS.items()
        for columns in how.values()
        for column in columns.split()
    ]
    assert len(decided) == len(set(decided))
    assert set(decided) == set(text_columns())


def other_states() -> dict[str, dict[str, Json]]:
    """A state of every kind but entry and details, with the words in all that is typed."""
    said: dict[str, dict[str, Json]] = {
        kind: dict.fromkeys(TYPED[kind], f"Of {WORDS}.")
        for kind in TYPED
        if kind not in {"entry", "details"}
    }
    said["person"] |= {"removed": False}
    said["rating"] |= dict.fromkeys(
        ("framework", "edition", "path", "code", "title", "scale", "level", "on"), "4"
    ) | {"removed": False}
    said["known_key"] |= {
        "person": "p",
        "fingerprint": DIGEST,
        "known_at": "",
        "voucher": "",
        "removed": False,
    }
    said["signing_key"] |= {
        "fingerprint": DIGEST,
        "certificate": "",
        "made": "",
        "ended": None,
        "removed": False,
    }
    said["given"] |= {
        "route": "r",
        "about": "a",
        "number": None,
        "on": "",
        "entry": "",
        "removed": False,
    }
    said["import"] = {
        "name": f"{WORDS}.csv",
        "headings": [f"At {WORDS}"],
        "columns": {f"At {WORDS}": "title"},
        "removed": False,
    }
    said["planned"] |= dict.fromkeys(("series", "form", "zone", "person", "entry"), "f") | {
        "on": "2026-11-14",
        "at": "",
        "minutes": None,
        "state": "planned",
        "removed": False,
    }
    said["template"] = {
        "digest": DIGEST,
        "name": f"{WORDS}.pdf",
        "matches": {f"At {WORDS}": "owner.name"},
        "removed": False,
    }
    for kind in SUBJECTS:
        for path in [path for path in said[kind] if "." in path]:
            several, part = path.split(".")
            said[kind][several] = [{part: said[kind].pop(path)}]
        said[kind] |= {"removed": False}
    said["member"] |= {"joined": "2026-01-01"}  # whose name is let through, so that it is read
    return said


def fill(portfolio: Portfolio) -> tuple[str, str]:
    """Says the words in everything that is typed, twice; gives an entry, and one without them."""
    kept = add_bytes(portfolio, b"A letter.\n", f"{WORDS} letter.txt").value
    letter = replace(kept, description=f"From {WORDS}")
    link = Link(
        framework="hee-msk", edition="2018", path="hee-msk-2018#4", code="4", title="", why=WORDS
    )
    content = debrief(
        f"At {WORDS.upper()}",
        f"Seen at {WORDS}.\nThen at quokkaville\nsurgery again.",
        links=(link,),
        attachments=(letter,),
    )
    signed = SignedElsewhere(who=WORDS, on=START.date(), sha256=letter.sha256)

    content = replace(content, tags=(WORDS,), elsewhere=signed)
    entry = log_entry(portfolio, content).value
    edit_entry(portfolio, entry.id, replace(content, minutes=25), draft=False)
    other = log_entry(portfolio, debrief("Stays", "Nothing of it.")).value
    with portfolio.change() as change:
        details: dict[str, Json] = {
            "name": "Robin Example",  # lines of the history say who wrote them
            "registration": WORDS,
            "aim": f"To leave {WORDS}",
        }
        details |= {"fictional": True, "frameworks": ["hee-msk-2018"], "routes": []}
        change.record("Edited", "details", portfolio.details_id, details)
        for kind, state in other_states().items():
            change.record("Made", kind, new_id(), state)
    typed = replace(content, title=f"Half of {WORDS}")
    keep_typing(portfolio, Typing(editor="one", entry=None, content=typed, kept_at=START))
    keep_typing(portfolio, Typing(editor=entry.id, entry=entry.id, content=typed, kept_at=START))
    undo_change(portfolio, log_entry(portfolio, debrief(f"Undone at {WORDS}")).undo)
    return entry.id, other.id


def said_in(portfolio: Portfolio, how: str) -> dict[tuple[str, str], bool]:
    """Which of the columns that are reached so hold the words."""
    found = {}
    with portfolio.read() as session:
        for table, columns in COLUMNS.items():
            for column in columns.get(how, "").split():
                query = f'SELECT "{column}" FROM "{table}"'  # noqa: S608
                rows = session.connection().exec_driver_sql(query)
                found[table, column] = any(says(str(row[0]).encode(), PART) for row in rows)
    return found


def everything(folder: Path, key: bytes) -> dict[str, bytes]:
    """Every file below a folder: its bytes, its plain pages, and earlier snapshots as files."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found[str(path.relative_to(folder))] = path.read_bytes()
            if path.suffix in {".db", ".fcpfolio"} or path.name.endswith("-wal"):
                found[f"{path.relative_to(folder)}, plain"] = plain(path, key)
    return found


def holding(folder: Path, key: bytes) -> list[str]:
    """The files below a folder that say the words, and how."""
    return [name for name, data in everything(folder, key).items() if says(data, PART)]


def snapshots_plain(portfolio: Portfolio, key: bytes, to: Path) -> dict[str, bytes]:
    kept = portfolio.copy.place.earlier(portfolio.copy.portfolio_id)
    found = {}
    for one in kept.all():
        kept.write(one, to)
        found[one.id] = plain(to, key)
        to.unlink()
    return found


@pytest.fixture
def filled(portfolio: Portfolio) -> tuple[Portfolio, str, str]:
    entry, other = fill(portfolio)
    portfolio.publish()
    return portfolio, entry, other


def test_no_byte_of_the_words_is_left(
    filled: tuple[Portfolio, str, str], secret: RawKey, tmp_path: Path
) -> None:
    portfolio, entry, other = filled
    portfolio.copy.drawings.keep("a page", f"drawn {WORDS}".encode())
    for how in (STATE, VALUE):
        missing = [column for column, said in said_in(portfolio, how).items() if not said]
        assert missing in ([], [("details", "name")])
    content = get_entry(portfolio, entry).content
    edit_entry(portfolio, entry, replace(content, minutes=30), draft=False)  # into the log
    told = holding(tmp_path, secret.data)
    assert any(name.endswith("portfolio.db-wal, plain") for name in told)
    assert "my portfolio.fcpfolio, plain" in told
    assert any(name.endswith("drawings.db, plain") for name in told)
    assert all(name.endswith(", plain") for name in told)

    goes = what_goes(portfolio, Target(passage=WORDS))
    assert (goes.editors, goes.whole, goes.sent) == (2, False, False)
    done = erase(
        portfolio, Target(passage=WORDS.lower()), why="It names a practice", with_copies=True
    )
    assert done.value.values == goes.earlier + goes.present
    assert done.advice == ()

    for how in (STATE, VALUE):
        assert not any(said_in(portfolio, how).values())
    assert holding(tmp_path, secret.data) == []
    kept = snapshots_plain(portfolio, secret.data, tmp_path / "one.snapshot")
    assert len(kept) == 1
    assert not any(says(data, PART) for data in kept.values())

    assert get_entry(portfolio, entry).content.values["learning"] == (
        "Seen at [erased].\nThen at [erased] again."
    )
    assert get_entry(portfolio, other).content.title == "Stays"
    assert {one.content.title for one in typing(portfolio)} == {"Half of [erased]"}
    assert list_entries(portfolio, Query(search="quokkaville")) == ()
    assert [row.id for row in list_entries(portfolio, Query(search="nothing"))] == [other]
    assert check(portfolio) == ()
    assert redoable(portfolio) is None
    portfolio.close()
    with opened(portfolio.file, secret) as again:
        assert check(again) == ()
        assert holding(tmp_path, secret.data) == []


def test_words_stay_in_other_entries_where_one_is_named(
    filled: tuple[Portfolio, str, str],
) -> None:
    portfolio, entry, other = filled
    edit_entry(portfolio, other, debrief("Stays", f"Seen at {WORDS}."), draft=False)
    erase(portfolio, Target(id=entry, passage=WORDS), why="A name")
    assert get_entry(portfolio, other).content.values["learning"] == f"Seen at {WORDS}."
    assert [row.id for row in list_entries(portfolio, Query(search="quokkaville"))] == [other]


@pytest.mark.parametrize("part", [True, False])
def test_no_byte_of_an_entry_is_left_nor_of_its_file(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path, part: bool
) -> None:
    """An entry as a whole, or a file of it: its bytes, its text, its name."""
    letter = add_bytes(portfolio, f"A letter of {WORDS}.\n".encode(), f"{WORDS}.txt").value
    content = debrief("Knees", attachments=(letter,))
    entry = log_entry(portfolio, content).value
    edit_entry(
        portfolio, entry.id, debrief("Knees", "Otherwise.", attachments=(letter,)), draft=False
    )
    assert list_entries(portfolio, Query(search="quokkaville")) != ()
    portfolio.publish()
    target = Target(id=entry.id, file=letter.name if part else "")
    done = erase(portfolio, target, why="A practice", with_copies=True)
    assert (done.value.values, done.value.files) == (2, 1)
    assert holding(tmp_path, secret.data) == []
    if part:
        now = get_entry(portfolio, entry.id).content
        assert (now.title, now.values["learning"], now.attachments) == ("Knees", "Otherwise.", ())
    assert check(portfolio) == ()
