"""Two versions of a portfolio become one: what came, what was erased, what lies beside."""

import io
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.services.entries import (
    get_entry,
    log_entry,
    revisions,
)
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.keys import own_keys
from fcp_portfolio.services.merging import OTHERS, compare, merge, said_of, versions_beside
from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate, ratings
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.typing_drafts import Typing, keep_typing, typing
from fcp_portfolio.services.undecided import choices
from fcp_portfolio.storage import files as stored_files
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.records import WRITERS
from tests.builders import START, debrief, opened, owners_key
from tests.services.merging.two_computers import Two, edited, held_in, text_of, titles


def test_versions_that_parted_hold_both_after_merging(two: Two) -> None:
    log_entry(two.here, debrief("From here"))
    there = log_entry(two.there, debrief("From there")).value
    done = merge(two.here, two.seen_there())
    assert titles(two.here) == ["From here", "From there", "Known to both"]
    assert [one.title for one in done.value.new] == ["From there"]
    assert (done.value.changed, done.value.both, done.value.undecided) == ((), (), 0)
    assert done.said == f"Version of “{done.value.computer}”: 1 new entry."
    assert get_entry(two.here, there.id) == there
    assert check(two.here) == ()
    *_, note = history(two.here)
    assert note.what == f"Merged the version of “{done.value.computer}”"
    # The other computer takes the merged one as the newer; both are one again.
    merge(two.there, two.seen_here())
    assert titles(two.there) == titles(two.here)
    assert history(two.there) == history(two.here)
    assert check(two.there) == ()


def test_looking_changes_nothing(two: Two) -> None:
    log_entry(two.there, debrief("From there"))
    lines = history(two.here)
    told = compare(two.here, two.seen_there())
    assert [one.title for one in told.new] == ["From there"]
    assert history(two.here) == lines
    assert titles(two.here) == ["Known to both"]


def test_what_is_held_already_is_said_and_notes_nothing(two: Two) -> None:
    log_entry(two.there, debrief("From there"))
    merge(two.here, two.seen_there())
    lines = history(two.here)
    done = merge(two.here, two.there.file)
    assert done.said == f"The version of “{done.value.computer}” holds nothing that is not here."
    assert history(two.here) == lines


def test_change_on_one_side_alone_is_taken(two: Two) -> None:
    edited(two.there, two.common, "Better words.")
    log_entry(two.here, debrief("From here"))
    done = merge(two.here, two.seen_there())
    assert [one.title for one in done.value.changed] == ["Known to both"]
    assert text_of(two.here, two.common) == "Better words."
    assert choices(two.here) == ()


def test_erasing_wins_for_good_over_words_written_meanwhile(two: Two) -> None:
    edited(two.here, two.common, "Written meanwhile.")
    keep_typing(two.here, Typing(editor="e", entry=two.common, content=debrief(), kept_at=START))
    erase(two.there, Target(id=two.common), why="A name")
    told = compare(two.here, two.seen_there())
    assert (told.erased, told.lost) == (1, 1)
    merge(two.here, two.there.file)
    assert titles(two.here) == []
    assert typing(two.here) == ()
    with pytest.raises(NotFound):
        get_entry(two.here, two.common)
    assert b"meanwhile" not in held_in(two.here)
    # Whoever merges the version that still had them does not get them back.
    keep_typing(two.here, Typing(editor="e", entry=two.common, content=debrief(), kept_at=START))
    merge(two.there, two.seen_here())
    assert (titles(two.there), typing(two.there)) == ([], ())
    assert check(two.there) == ()


def test_erased_passage_goes_from_the_other_version_too(two: Two) -> None:
    edited(two.here, two.common, "Without the name.")
    merge(two.there, two.seen_here())
    erase(two.there, Target(id=two.common, revision=1), why="A name")
    log_entry(two.here, debrief("From here"))
    assert merge(two.here, two.seen_there()).value.erased == 1
    assert [r.content is None for r in revisions(two.here, two.common)] == [True, False]
    assert b"As it was" not in held_in(two.here)


def test_everything_else_comes_too(two: Two) -> None:
    person = add_person(two.there, name="Dr Amira Wetherby", role="GP").value
    rate(two.there, "4", "capable")
    owners_key(two.there)
    with two.there.change() as change:
        unused = stored_files.keep_file(
            change.session, change.portfolio_id, io.BytesIO(b"Not used."), media_type="text/plain"
        )
    content = debrief("With a person", person=person.id)
    log_entry(two.there, content)
    told = merge(two.here, two.seen_there()).value
    assert dict(told.others) == {"person": 1, "rating": 1, "signing_key": 1}
    assert said_of(told).endswith(": 1 new entry, 3 other things.")
    assert people(two.here) == people(two.there)
    assert ratings(two.here) == ratings(two.there)
    assert own_keys(two.here) == own_keys(two.there)
    with two.here.read() as session:
        assert stored_files.find_file(session, unused.sha256) is None  # nothing uses it


def test_text_being_typed_there_comes_unless_it_was_kept(two: Two) -> None:
    def typed(portfolio: Portfolio, editor: str, title: str) -> None:
        content = debrief(title)
        keep_typing(portfolio, Typing(editor=editor, entry=None, content=content, kept_at=START))

    typed(two.there, "one", "Only there")
    typed(two.there, "two", "Other words in this editor")
    typed(two.here, "two", "Words in this editor")
    typed(two.there, "three", "Logged since")
    log_entry(two.here, debrief("Logged since"))
    merge(two.here, two.seen_there())
    held = sorted(one.content.title for one in typing(two.here))
    assert held == ["Only there", "Other words in this editor", "Words in this editor"]
    assert next(one for one in typing(two.here) if one.editor == "two").content.title == (
        "Words in this editor"
    )
    merge(two.here, two.there.file)
    assert sorted(one.content.title for one in typing(two.here)) == held


def test_version_that_a_sync_program_put_beside_is_found(two: Two) -> None:
    assert versions_beside(two.here) == ()
    log_entry(two.there, debrief("From there"))
    folder = two.here.file.parent
    beside = folder / "my portfolio (conflicted copy 2026-11-21).fcpfolio"
    beside.write_bytes(two.seen_there().read_bytes())
    (folder / "my portfolio backup.fcpfolio").write_bytes(two.here.file.read_bytes())
    (folder / "my portfolio (before restore 1).fcpfolio").write_bytes(beside.read_bytes())
    (folder / "my portfolio 2.fcpfolio").write_bytes(b"%PDF")
    (found,) = versions_beside(two.here)
    assert (found.file, found.at) == (beside, two.there.copy.descent().last.at)
    merge(two.here, beside)
    assert versions_beside(two.here) == ()


def test_reader_is_offered_nothing(two: Two, secret: RawKey) -> None:
    with opened(two.seen_here(), secret, read_only=True) as reader:
        assert versions_beside(reader) == ()


def test_version_kept_beside_by_this_program_waits_until_it_is_merged(
    file: Path, secret: RawKey, tmp_path: Path
) -> None:
    start = file.read_bytes()
    for name in ("there", "here"):
        file.write_bytes(start)
        with opened(file, secret, tmp_path / name) as portfolio:
            log_entry(portfolio, debrief(f"From {name}"))
    with opened(file, secret, tmp_path / "there") as portfolio:
        (found,) = versions_beside(portfolio)
        merge(portfolio, found.file)
        assert titles(portfolio) == ["From here", "From there"]
        assert versions_beside(portfolio) == ()


def test_version_of_an_older_format_is_merged(tmp_path: Path) -> None:
    import shutil

    old = Path(__file__).parents[2] / "storage" / "written_before" / "version-8.fcpfolio"
    mine, key = tmp_path / "mine.fcpfolio", RawKey(bytes(range(32)))
    shutil.copyfile(old, mine)
    with opened(mine, key) as portfolio:
        log_entry(portfolio, debrief("Written now"))
        done = merge(portfolio, old)
        assert done.value.same
        assert check(portfolio) == ()
    assert list((tmp_path / "data").rglob("*.partial")) == []


def test_every_kind_of_thing_has_a_name_in_a_comparison() -> None:
    assert {*OTHERS, "entry"} == set(WRITERS)
