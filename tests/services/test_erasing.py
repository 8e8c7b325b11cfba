"""Erasing for good takes all of it, nothing else, and names what still holds it."""

from pathlib import Path

from fcp_portfolio.services.entries import edit_entry, log_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import add_bytes, picture_of
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import back_up, check, restore
from fcp_portfolio.services.typing_drafts import Typing, keep_typing, typing
from fcp_portfolio.storage import files, traces
from fcp_portfolio.storage.key import RawKey
from tests.builders import START, debrief, opened, photo


def kept_files(portfolio: Portfolio) -> int:
    with portfolio.read() as session:
        return len(files.kept(session))


def test_file_that_was_only_typed_about_goes_too(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    letter = add_bytes(portfolio, b"A letter with a name in it.\n", "letter.txt").value
    content = debrief(attachments=(letter,))
    typed = Typing(editor="one", entry=entry.id, content=content, kept_at=START)
    keep_typing(portfolio, typed)
    assert erase(portfolio, Target(id=entry.id), why="a name").value.files == 1
    assert kept_files(portfolio) == 0


def test_text_typed_in_an_editor_of_the_entry_goes_too(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    keep_typing(portfolio, Typing(editor=entry.id, entry=None, content=debrief(), kept_at=START))
    erase(portfolio, Target(id=entry.id), why="a name")
    assert typing(portfolio) == ()


def test_upright_copy_that_another_photo_shares_stays(portfolio: Portfolio) -> None:
    first = add_bytes(portfolio, photo(), "first.jpg").value
    second = add_bytes(portfolio, photo() + b"\0", "second.jpg").value
    entry = log_entry(portfolio, debrief(attachments=(first,))).value
    log_entry(portfolio, debrief(attachments=(second,)))
    assert picture_of(portfolio, first.sha256) == picture_of(portfolio, second.sha256)
    erase(portfolio, Target(id=entry.id), why="a face")
    assert picture_of(portfolio, second.sha256) is not None
    assert check(portfolio) == ()


def test_attachment_that_is_not_kept_is_named(portfolio: Portfolio) -> None:
    letter = add_bytes(portfolio, b"A letter.\n", "letter.txt").value
    log_entry(portfolio, debrief(attachments=(letter,)))
    with portfolio.copy.write() as session:
        session.connection().exec_driver_sql("DELETE FROM chunk")
        session.connection().exec_driver_sql("DELETE FROM file")
    assert check(portfolio) == ("The attachment “letter.txt” is not in the portfolio any more.",)


def test_every_copy_on_this_computer_is_named(file: Path, secret: RawKey, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with opened(file, secret) as portfolio:
        entry = log_entry(portfolio, debrief("First")).value
        edit_entry(portfolio, entry.id, debrief("Second"), draft=False)
        backup = back_up(portfolio, folder).value
        place = portfolio.copy.place
    opened(backup, secret, tmp_path / "data").close()
    restored = restore(backup, file, secret, place=place).value
    aside = restored.copy.database.file.with_name("set-aside-0123.fcpfolio")
    aside.write_bytes(b"")
    held = [one.said for one in erase(restored, Target(id=entry.id), why="a name").value.held]
    restored.close()
    (before,) = file.parent.glob("*(before restore*")
    assert f"“{before.name}” in the same folder" in held
    assert f"the working copy of “{backup.name}” on this computer" in held
    assert "“set-aside-0123.fcpfolio” in the program's own folder" in held
    assert any(line.startswith("Backed up as") for line in held)
    assert any(line.startswith("earlier snapshot") for line in held)


def test_erased_is_said_though_the_file_cannot_be_replaced(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    portfolio.copy.file = portfolio.file.parent / "gone" / "away.fcpfolio"
    done = erase(portfolio, Target(id=entry.id), why="a name")
    assert done.said == "Erased for good."
    assert done.advice == (traces.STILL_LEFT,)
    portfolio.copy.file = portfolio.file.parents[1] / "my portfolio.fcpfolio"
