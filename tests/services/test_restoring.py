"""What a backup holds is told before it takes the place of anything."""

from pathlib import Path

from fcp_portfolio.services.entries import edit_entry, list_entries, log_entry, remove_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.restoring import look_into, way_to_restore
from fcp_portfolio.services.safekeeping import back_up
from fcp_portfolio.storage.key import PAGE, RawKey
from tests.builders import debrief, opened


def test_what_came_since_a_backup_is_told_before_it_goes(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    same, edited, removed = (
        log_entry(portfolio, debrief(title)).value.id for title in ("Same", "Edited", "Removed")
    )
    backup = back_up(portfolio, tmp_path).value
    edit_entry(portfolio, edited, debrief("Edited later"), draft=False)
    remove_entry(portfolio, removed)
    log_entry(portfolio, debrief("Later"))
    holds = look_into(portfolio, backup)
    assert (holds.entries, holds.compared) == (3, True)
    assert [one.title for one in holds.only_there] == ["Removed"]
    assert [one.title for one in holds.newer_here] == ["Edited later"]
    assert [one.title for one in holds.only_here] == ["Later"]
    assert holds.newer_there == ()
    assert holds.changed is not None
    assert {row.id for row in list_entries(portfolio)} >= {same, edited}


def test_restored_portfolio_says_where_the_other_went(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, debrief("Before"))
    folder = tmp_path / "stick"
    folder.mkdir()
    backup = back_up(portfolio, folder).value
    log_entry(portfolio, debrief("Later"))
    work = way_to_restore(portfolio, backup)
    portfolio.close()
    with work() as restored:
        assert [row.title for row in list_entries(restored)] == ["Before"]
        (kept,) = portfolio.file.parent.glob("*(before restore *")
        assert kept.name in restored.notices[-1]


def test_backup_without_entries_has_no_last_change(portfolio: Portfolio, tmp_path: Path) -> None:
    holds = look_into(portfolio, back_up(portfolio, tmp_path).value)
    assert (holds.entries, holds.changed) == (0, None)


def test_damaged_portfolio_is_not_compared(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    for number in range(20):
        log_entry(portfolio, debrief(f"Entry {number}", "long " * 900))
    backup = back_up(portfolio, tmp_path).value
    portfolio.publish()
    with opened(portfolio.file, secret, read_only=True) as reader:
        size = portfolio.file.stat().st_size
        with portfolio.file.open("r+b") as stream:
            stream.seek(PAGE)
            stream.write(bytes(size - PAGE))
        holds = look_into(reader, backup)
    assert (holds.entries, holds.compared, holds.only_there) == (20, False, ())
