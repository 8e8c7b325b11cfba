"""The history: a chain of lines with salted digests, in the order in which things were done."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from fcp_portfolio.services.entries import (
    edit_entry,
    get_entry,
    log_entry,
    remove_entry,
    revisions,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.typing_drafts import Typing, forget_typing, keep_typing, typing
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage.change import chain_link
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.tables import HistoryRow
from tests.builders import OWNER, START, debrief, opened


def run(portfolio: Portfolio, statement: str | sa.Executable) -> None:
    """Tampers with the working copy, as somebody with the key and a database tool could."""
    with portfolio.copy.database.write() as session:
        session.execute(sa.text(statement) if isinstance(statement, str) else statement)


def one(portfolio: Portfolio, query: str) -> tuple[object, ...]:
    with portfolio.read() as session:
        return tuple(session.execute(sa.text(query)).one())


def test_history_tells_who_did_what_when(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief("Knee")).value
    edit_entry(portfolio, entry.id, debrief("Hip"), draft=False)
    made, *lines = history(portfolio)
    assert (made.what, made.subject_kind, made.title) == ("Made the portfolio", "details", "")
    assert [(line.what, line.title, line.who, line.subject) for line in lines] == [
        ("Logged", "Hip", OWNER.name, entry.id),
        ("Edited", "Hip", OWNER.name, entry.id),
    ]
    assert [line.at for line in lines] == [entry.created, get_entry(portfolio, entry.id).changed]
    assert {line.zone for line in lines} == {portfolio.copy.zone}
    assert len({line.chain for line in (made, *lines)}) == 3


def test_history_of_two_computers_is_one(secret: RawKey, portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("Here"))
    portfolio.publish()
    elsewhere = portfolio.file.parent / "elsewhere"
    with opened(portfolio.file, secret, elsewhere) as there:
        log_entry(there, debrief("There"))
        assert [line.title for line in history(there)] == ["", "Here", "There"]
        assert check(there) == ()


def test_history_holds_no_text(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("Knee pain", "Night pain first"))
    with portfolio.read() as session:
        rows = session.execute(sa.text("SELECT * FROM history")).all()
    assert "Knee" not in repr(rows)
    assert "Night" not in repr(rows)


def test_same_text_twice_has_two_digests(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief())
    log_entry(portfolio, debrief())
    query = "SELECT count(DISTINCT digest), count(*) FROM history WHERE what = 'Logged'"
    assert one(portfolio, query) == (2, 2)


def test_sound_history_has_no_faults(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    remove_entry(portfolio, entry.id)
    undo_change(portfolio)
    portfolio.publish()
    assert check(portfolio) == ()


@pytest.mark.parametrize("column", ["at", "who", "what", "subject", "digest", "undoes"])
def test_line_that_was_changed_is_found(portfolio: Portfolio, column: str) -> None:
    log_entry(portfolio, debrief("First"))
    log_entry(portfolio, debrief("Second"))
    tampered = sa.update(HistoryRow).values({column: "2020-01-01T00:00:00.000Z"})
    run(portfolio, tampered.where(HistoryRow.position == 1))
    assert any(
        said.startswith("The history was changed at line 1, made ") for said in check(portfolio)
    )


def test_line_that_was_taken_out_is_found(portfolio: Portfolio) -> None:
    for number in range(3):
        log_entry(portfolio, debrief(f"Entry {number}"))
    run(
        portfolio,
        "DELETE FROM history_value WHERE history_id IN (SELECT id FROM history WHERE position = 2)",
    )
    assert check(portfolio) == ()
    run(portfolio, "DELETE FROM history WHERE position = 2")
    (fault,) = check(portfolio)
    assert fault.startswith("The history was changed at line 3, made 2026-11-20T")


def test_value_that_was_changed_is_found(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("Knee"))
    run(portfolio, "UPDATE history_value SET value = replace(value, 'Knee', 'Hip')")
    (fault,) = check(portfolio)
    assert fault.startswith("What the history keeps for line 1, made 2026-11-20T")
    assert fault.endswith(", was changed.")


def test_chain_recomputed_for_one_line_is_found_at_the_next(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("First"))
    log_entry(portfolio, debrief("Second"))
    with portfolio.read() as session:
        row = session.execute(
            sa.text("SELECT * FROM history WHERE what = 'Logged' AND position = 1")
        ).one()
    line = {**row._mapping, "who": "Somebody else"}  # noqa: SLF001  SQLAlchemy's public name
    for name in ("portfolio_id", "chain", "turn", "follows"):  # the chain does not cover these
        del line[name]
    link = chain_link("0" * 64, line)
    forged = sa.update(HistoryRow).values(who="Somebody else", chain=link)
    run(portfolio, forged.where(HistoryRow.id == row.id))
    (fault,) = check(portfolio)
    assert fault.startswith("The history was changed at line 2, made ")


def test_revisions_keep_their_order_when_the_clock_is_set_back(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief("First")).value
    edit_entry(portfolio, entry.id, debrief("Second"), draft=False)
    portfolio.copy.clock.now -= timedelta(hours=1)
    edit_entry(portfolio, entry.id, debrief("Third"), draft=False)
    found = revisions(portfolio, entry.id)
    assert [r.content.title if r.content else None for r in found] == ["First", "Second", "Third"]
    assert [line.title and line.what for line in history(portfolio)] == [
        "",
        "Logged",
        "Edited",
        "Edited",
    ]
    undo_change(portfolio)
    assert get_entry(portfolio, entry.id).content.title == "Second"


def test_erased_revision_leaves_line_and_chain(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief("First")).value
    edit_entry(portfolio, entry.id, debrief("Second"), draft=False)
    before = history(portfolio)
    erase(portfolio, Target(id=entry.id, revision=1), why="A name was in it")
    after = history(portfolio)
    assert after[:-1] == before
    assert after[-1].what == "Erased for good: A name was in it"
    assert [(r.number, r.content is None) for r in revisions(portfolio, entry.id)] == [
        (1, True),
        (2, False),
    ]
    assert check(portfolio) == ()


def test_typing_is_kept_overwritten_and_outside_the_history(
    portfolio: Portfolio, secret: RawKey
) -> None:
    lines = history(portfolio)
    for number in range(3):
        keep_typing(
            portfolio,
            Typing(editor="one", entry=None, content=debrief(f"Half {number}"), kept_at=START),
        )
    second = Typing(
        editor="two", entry="x", content=debrief("Other"), kept_at=START + timedelta(seconds=9)
    )
    keep_typing(portfolio, second)
    assert [typed.content.title for typed in typing(portfolio)] == ["Half 2", "Other"]
    assert typing(portfolio)[1] == second
    assert history(portfolio) == lines
    assert one(portfolio, "SELECT count(*) FROM history_value") == (1,)
    forget_typing(portfolio, "one")
    portfolio.copy.close()
    with opened(portfolio.file, secret) as again:
        assert typing(again) == (second,)
        again.publish()
        forget_typing(again, "nobody")
        assert not again.unpublished
