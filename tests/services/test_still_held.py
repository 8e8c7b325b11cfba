"""Whatever still holds what was erased is named: looked into where it can be, else as perhaps."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.elsewhere import SignedElsewhere
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.services.entries import edit_entry, get_entry, log_entry
from fcp_portfolio.services.erasing import Held, Target, erase, files_of, what_goes
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.safekeeping import back_up, restore
from fcp_portfolio.services.typing_drafts import Typing, forget_typing, keep_typing
from fcp_portfolio.storage.key import RawKey
from tests.builders import START, debrief, opened, pages_saying

WORD = "Quokkaville"


def held(portfolio: Portfolio, where: str, **target: object) -> list[Held]:
    goes = what_goes(portfolio, Target(**target))  # type: ignore[arg-type]
    return [one for one in goes.held if one.where == where]


def test_backup_is_opened_and_told_only_if_it_holds_it(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    back_up(portfolio, folder)
    entry = log_entry(portfolio, debrief(WORD)).value.id
    backup = back_up(portfolio, folder).value
    (one,) = held(portfolio, "backup", id=entry)
    assert (one.certain, one.ours) == (True, False)
    assert one.said.endswith(f" UTC, in {folder}")
    backup.rename(tmp_path / "elsewhere.fcpfolio")
    (one,) = held(portfolio, "backup", id=entry)
    assert (one.certain, one.said.endswith(f" UTC, not found now in {folder}")) == (False, True)
    backup.write_bytes(b"no portfolio")
    (one,) = held(portfolio, "backup", id=entry)
    assert one.certain is False


def test_backup_of_which_no_place_is_known_is_told(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief(WORD)).value.id
    with portfolio.change() as change:
        change.note("Backed up as “old.fcpfolio”", portfolio.details_id)
        change.note("Could not back up as “none.fcpfolio”", portfolio.details_id)
        change.note("Backed up as “none.fcpfolio”", portfolio.details_id)
    (one,) = held(portfolio, "backup", id=entry)
    assert (one.certain, one.said[:28]) == (False, "Backed up as “old.fcpfolio”,")


def test_backup_without_it_is_not_told(portfolio: Portfolio, tmp_path: Path) -> None:
    entry = log_entry(portfolio, debrief(WORD)).value.id
    edit_entry(portfolio, entry, debrief("Otherwise"), draft=False)
    erase(portfolio, Target(id=entry, revision=1), why="A name", with_copies=True)
    back_up(portfolio, tmp_path)
    assert held(portfolio, "backup", id=entry) != []  # it holds the second revision
    edit_entry(portfolio, entry, debrief("A third"), draft=False)
    with pytest.raises(NotFound):
        what_goes(portfolio, Target(id=entry, passage=WORD))


def test_copy_that_no_key_opens_may_hold_it(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief(WORD)).value.id
    beside = portfolio.file.with_name("my portfolio (copy).fcpfolio")
    beside.write_bytes(b"\x01" * 8192)
    left = portfolio.file.with_name(".my portfolio.fcpfolio.0123.partial")
    left.write_bytes(b"\x01" * 100)
    found = held(portfolio, "copy", id=entry)
    assert {(one.said, one.certain) for one in found} == {
        (f"“{beside.name}” in the same folder", False),
        (f"“{left.name}” in the same folder", False),
    }


def test_copies_of_the_program_go_with_it(file: Path, secret: RawKey, tmp_path: Path) -> None:
    with opened(file, secret) as portfolio:
        entry = log_entry(portfolio, debrief(WORD)).value.id
        backup = back_up(portfolio, tmp_path).value
        place = portfolio.copy.place
    restored = restore(backup, file, secret, place=place).value
    aside = restored.copy.database.file.with_name("set-aside-0123.fcpfolio")
    aside.write_bytes(backup.read_bytes())
    log = aside.with_name(f"{aside.name}-wal")
    log.touch()
    done = erase(restored, Target(id=entry), why="A name", with_copies=True)
    assert (aside.exists(), log.exists()) == (False, False)
    assert not any(one.ours for one in done.value.held)
    assert any(one.where == "copy" for one in done.value.held)  # beside the file, for its owner
    restored.close()


def test_words_that_were_only_typed_go(portfolio: Portfolio) -> None:
    typed = Typing(editor="new", entry=None, content=debrief(WORD), kept_at=START)
    keep_typing(portfolio, typed)
    portfolio.publish()
    assert len(held(portfolio, "earlier snapshot", passage=WORD)) == 1
    done = erase(portfolio, Target(passage=WORD), why="A name", with_copies=True)
    assert (done.value.values, history(portfolio)[-1].what) == (0, "Erased for good: A name")


@pytest.mark.parametrize("passage", ["", WORD])
def test_snapshot_and_backup_from_while_it_was_typed_are_told(
    portfolio: Portfolio, tmp_path: Path, passage: str
) -> None:
    first = log_entry(portfolio, debrief("Knees")).value.id
    portfolio.publish()
    content = debrief(WORD)
    keep_typing(portfolio, Typing(editor=first, entry=first, content=content, kept_at=START))
    backup = back_up(portfolio, tmp_path).value
    edit_entry(portfolio, first, content, draft=False)
    forget_typing(portfolio, first)
    target = {"passage": passage} if passage else {"revision": 1}
    if not passage:
        edit_entry(portfolio, first, debrief("Hips"), draft=False)
    assert len(held(portfolio, "earlier snapshot", id=first, **target)) == (1 if passage else 2)
    (one,) = held(portfolio, "backup", id=first, **target)
    assert (backup.name in one.said, one.certain) == (True, True)


def test_damaged_snapshot_may_hold_it(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief())
    portfolio.publish()
    for block in (portfolio.copy.place.data / "earlier").rglob("blocks/*"):
        block.write_bytes(b"")
    entry = log_entry(portfolio, debrief(WORD)).value.id
    assert len(held(portfolio, "earlier snapshot", id=entry)) == 1


def test_what_cannot_be_said_otherwise_is_told(portfolio: Portfolio) -> None:
    letter = add_bytes(portfolio, pages_saying(f"Seen at {WORD}"), "letter.pdf").value
    entry = log_entry(portfolio, debrief(WORD, attachments=(letter,))).value.id
    with portfolio.change() as change:
        change.record(
            "Made", "definition", change.id, {"name": "form:x:1", "text": f"title: {WORD}"}
        )
        change.note(f"Exported as PDF, 1 findings accepted: {WORD}", portfolio.details_id)
    told = [one.said for one in held(portfolio, "portfolio", id=entry, passage=WORD)]
    assert told == [
        f"the file “letter.pdf” of “{WORD}”: erase the file as a whole",
        "the form or framework “form:x:1”, which stays readable",
        "a line of the history, of 2026-11-20, which stays",
    ]
    assert [one.certain for one in held(portfolio, "export", id=entry, passage=WORD)] == [False]


def test_other_entries_that_use_the_file_are_told(portfolio: Portfolio) -> None:
    letter = add_bytes(portfolio, b"A letter.\n", "letter.txt").value
    entry = log_entry(portfolio, debrief("First", attachments=(letter,))).value.id
    log_entry(portfolio, debrief("Second", attachments=(letter,)))
    assert files_of(portfolio, entry) == {letter.sha256: "letter.txt"}
    (one,) = held(portfolio, "portfolio", id=entry, file="LETTER.txt")
    assert one.said == "“Second”, which uses “letter.txt” too"
    assert erase(portfolio, Target(id=entry, file=letter.sha256[:8]), why="x").value.files == 0


def test_file_that_was_signed_elsewhere_goes_with_what_it_proved(portfolio: Portfolio) -> None:
    scan = add_bytes(portfolio, b"A scan.\n", "scan.txt").value
    signed = SignedElsewhere(who="Dr Sam Example", on=START.date(), sha256=scan.sha256)
    content = replace(debrief(attachments=(scan,)), elsewhere=signed)
    entry = log_entry(portfolio, content).value.id
    assert erase(portfolio, Target(id=entry, file="scan.txt"), why="A face").value.files == 1
    assert get_entry(portfolio, entry).content.elsewhere is None


def test_person_goes_and_no_line_names_them(portfolio: Portfolio) -> None:
    person = add_person(portfolio, name=f"Sam {WORD}", role="Practice manager").value
    done = erase(portfolio, Target(id=person.id[:8]), why="They asked")
    assert [one.said for one in done.value.held if one.where == "portfolio"] == []
    with pytest.raises(NotFound, match="It stands nowhere in what was named"):
        erase(portfolio, Target(id=person.id), why="Again")


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        (Target(), "Say what is to be erased. Nothing was erased."),
        (Target(passage="x"), "Say which words are to go: two characters or more."),
        (Target(id="person", file="x"), "Only an entry has revisions and files."),
        (Target(id="details"), "This cannot be erased as a whole: the portfolio needs it."),
        (Target(id="entry", file="gone.txt"), "There is no one file “gone.txt” in this entry."),
        (Target(id="-"), "There is no entry “-” in this portfolio."),
    ],
)
def test_erasing_that_is_refused(portfolio: Portfolio, target: Target, sentence: str) -> None:
    ids = {
        "person": add_person(portfolio, name="Sam Example").value.id,
        "details": portfolio.details_id,
        "entry": log_entry(portfolio, debrief()).value.id,
    }
    with pytest.raises((Refused, NotFound)) as refused:
        erase(portfolio, replace(target, id=ids.get(target.id, target.id)), why="A name")
    assert refused.value.sentence.startswith(sentence)
    assert history(portfolio)[-1].what == "Logged"


def test_id_that_several_begin_with_is_refused(portfolio: Portfolio) -> None:
    seen: dict[str, int] = {}
    while 2 not in seen.values():
        first = log_entry(portfolio, debrief()).value.id[0]
        seen[first] = seen.get(first, 0) + 1
    twice = next(first for first, number in seen.items() if number > 1)
    with pytest.raises(Refused, match="begins more than one id"):
        erase(portfolio, Target(id=twice), why="A name")


@pytest.mark.parametrize(
    ("why", "sentence"),
    [
        (f"The word {WORD.upper()}", "The reason says what is to go, and is itself kept for good."),
        ("NHS number 999 123 4578", "“999 123 4578” in the reason looks like an identifier"),
    ],
)
def test_reason_that_names_somebody_is_refused(
    portfolio: Portfolio, why: str, sentence: str
) -> None:
    entry = log_entry(portfolio, debrief(WORD)).value.id
    with pytest.raises(Refused) as refused:
        erase(portfolio, Target(id=entry, passage=WORD), why=why)
    assert refused.value.sentence.startswith(sentence)


def test_copies_without_it_are_not_told(file: Path, secret: RawKey, tmp_path: Path) -> None:
    with opened(file, secret) as portfolio:
        backup = back_up(portfolio, tmp_path).value
    with opened(backup, secret, tmp_path / "data") as other:
        working = other.copy.database.file
    with opened(file, secret) as portfolio:
        aside = portfolio.copy.database.file.with_name("set-aside-0123.fcpfolio")
        aside.write_bytes(backup.read_bytes())
        entry = log_entry(portfolio, debrief(WORD)).value.id
        assert held(portfolio, "copy", id=entry) == []
        working.unlink()
        assert held(portfolio, "copy", id=entry) == []


def test_words_of_an_earlier_version_alone_leave_what_stands(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief(WORD)).value.id
    edit_entry(portfolio, entry, debrief("Otherwise"), draft=False)
    typed = Typing(editor="new", entry=None, content=debrief("Nothing"), kept_at=START)
    keep_typing(portfolio, typed)
    goes = what_goes(portfolio, Target(passage=WORD))
    assert (goes.earlier, goes.present, goes.editors) == (1, 0, 0)
    erase(portfolio, Target(passage=WORD), why="A name")
    assert history(portfolio)[-1].what == "Erased for good: A name"
    assert history(portfolio)[-2].what == "Edited"
