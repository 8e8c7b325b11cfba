"""A watched folder: new requests are taken in, everything else is told, nothing holds it up."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.desk import folder as watching
from fcp_portfolio.services.desk.folder import FolderWatch, look_in
from fcp_portfolio.services.desk.practitioners import add_practitioner, know_practitioner
from fcp_portfolio.services.desk.requests import received_requests, waiting
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.services.verification import read_pdf
from tests.builders import pages_saying
from tests.documents.answers.papers import OTHER_ID, answered, approved, rewritten, sent
from tests.documents.signing.tampering import changed, fill
from tests.many_requests import EACH, MANY, PEOPLE, many_requests, somebody
from tests.services.desk.papers import ROBIN, card_of, summary_pdf, told

STOPPED = "Stopped before everything was looked at."


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def test_a_folder_full_of_everything(desk: Portfolio, inbox: Path) -> None:
    below = inbox / "Robin"
    below.mkdir()
    whole = sent()[0]
    (below / "request.PDF").write_bytes(whole)
    (inbox / "the same again.pdf").write_bytes(whole)
    (inbox / "letter.pdf").write_bytes(pages_saying("A letter."))
    (inbox / "half.pdf").write_bytes(whole[: len(whole) // 2])
    (inbox / "no pdf.pdf").write_bytes(b"words %%EOF")
    (inbox / "all signed.pdf").write_bytes(approved())
    (inbox / "words.txt").write_text("words")
    (inbox / ".hidden.pdf").write_bytes(whole)
    (inbox / ".git").mkdir()
    (inbox / "link.pdf").symlink_to(below / "request.PDF")
    summary = summary_pdf(inbox, told())

    watch = FolderWatch(desk, inbox)
    found = watch.look().value
    assert [one.request for one in found.taken] == [sent()[1].id]
    assert (found.held, found.others, found.unfinished) == (1, 1, 1)
    assert found.summaries == (summary,)
    assert [name for name, _ in found.refused] == ["no pdf.pdf", "all signed.pdf"]
    again = watch.look()
    assert again.value.taken == ()
    assert (again.value.held, again.value.others, again.value.summaries) == (2, 1, (summary,))
    assert again.said == (
        "Took in 0 requests. 2 were here already. 1 progress summary waits to be taken in. 1 other "
        "PDF was left alone. 1 file is not complete yet: look again later. 2 files were refused."
    )
    (inbox / "half.pdf").write_bytes(sent(OTHER_ID)[0])
    assert [one.name for one in watch.look().value.taken] == ["half.pdf"]


def test_a_folder_that_is_gone(desk: Portfolio, inbox: Path) -> None:
    (inbox / "one.pdf").write_bytes(sent()[0])
    (inbox / "two.pdf").write_bytes(sent(OTHER_ID)[0])

    def vanish(done: int, _all: int) -> None:
        if done == 1:
            shutil.rmtree(inbox)

    found = look_in(desk, inbox, progress=vanish).value
    assert [one.name for one in found.taken] == ["one.pdf"]
    assert found.stopped == "The folder “in” went away meanwhile."
    with pytest.raises(Refused, match=r"is not there now\. Nothing was taken in; what is"):
        look_in(desk, inbox)
    assert len(received_requests(desk)) == 1


def test_it_is_stopped_and_what_was_taken_stays(
    desk: Portfolio, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_AT_ONCE", 1)
    (inbox / "one.pdf").write_bytes(sent()[0])
    (inbox / "two.pdf").write_bytes(sent(OTHER_ID)[0])
    found = look_in(desk, inbox, cancelled=lambda: bool(received_requests(desk))).value
    assert [one.name for one in found.taken] == ["one.pdf"]
    assert found.stopped == STOPPED
    assert len(look_in(desk, inbox).value.taken) == 1
    (inbox / "round and round").symlink_to(inbox)
    assert look_in(desk, inbox).value.held == 2


def test_a_tree_without_a_request_is_not_walked_to_its_end(desk: Portfolio, inbox: Path) -> None:
    for name in ("one", "two", "three"):
        (inbox / name).mkdir()
    asked = iter((False, True))
    assert look_in(desk, inbox, cancelled=lambda: next(asked)).value.stopped == STOPPED


def test_files_that_cannot_be_read_keep_no_other_from_it(
    desk: Portfolio, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (inbox / "a folder.pdf").mkdir()
    os.mkfifo(inbox / "pipe.pdf")
    (inbox / "rewritten.pdf").write_bytes(rewritten(sent(OTHER_ID)[0]))
    (inbox / "altered.pdf").write_bytes(changed(sent()[0], _redrawn()))
    (inbox / "one.pdf").write_bytes(sent()[0])
    watch = FolderWatch(desk, inbox)
    found = watch.look().value
    assert [one.name for one in found.taken] == ["one.pdf"]
    assert [name for name, _ in found.refused] == ["altered.pdf", "pipe.pdf", "rewritten.pdf"]
    assert watch.look().value.refused == found.refused
    (inbox / "begun.pdf").write_bytes(answered())
    assert look_in(desk, inbox).value.held == 2
    monkeypatch.setattr(watching, "MOST_FILES", 1)
    with pytest.raises(Refused, match="holds more than 1 PDFs"):
        look_in(desk, inbox)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of files, each time one is read."""
    names: list[str] = []

    def reading(path: Path) -> bytes:
        names.append(path.name)
        return read_pdf(path)

    monkeypatch.setattr(watching, "read_pdf", reading)
    return names


def test_what_did_not_change_is_read_once(desk: Portfolio, inbox: Path, read: list[str]) -> None:
    (inbox / "a request.pdf").write_bytes(sent()[0])
    (inbox / "begun.pdf").write_bytes(answered())
    (inbox / "letter.pdf").write_bytes(pages_saying("A letter."))
    (inbox / "signed by all.pdf").write_bytes(approved())
    told_in = summary_pdf(inbox, told())
    watch = FolderWatch(desk, inbox)
    first = watch.look().value
    assert (len(first.taken), first.held, first.others) == (1, 1, 1)
    assert len(read) == 5
    read.clear()
    for _ in range(2):
        again = watch.look().value
        assert (again.taken, again.held, again.others) == ((), 2, 1)
        assert (again.summaries, again.refused) == ((told_in,), first.refused)
    assert read == []
    (inbox / "letter.pdf").rename(inbox / "moved.pdf")
    assert watch.look().value.others == 1
    assert read == ["moved.pdf"]


def test_what_the_desk_holds_no_more_is_taken_in_again(desk: Portfolio, inbox: Path) -> None:
    (inbox / "one.pdf").write_bytes(sent()[0])
    watch = FolderWatch(desk, inbox)
    assert len(watch.look().value.taken) == 1
    undo_change(desk)
    assert received_requests(desk) == ()
    assert len(watch.look().value.taken) == 1
    assert watch.look().value.held == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows tells when a file was made, not touched")
def test_another_file_of_the_same_size_and_date_is_read(
    desk: Portfolio, inbox: Path, read: list[str]
) -> None:
    file, letter = inbox / "letter.pdf", pages_saying("A letter.")
    file.write_bytes(letter)
    before = file.stat()
    watch = FolderWatch(desk, inbox)
    watch.look()
    file.write_bytes(letter.replace(b"%PDF-1", b"%PDF-2"))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    watch.look()
    assert read == ["letter.pdf", "letter.pdf"]


def test_what_changed_while_it_was_read_is_read_again(
    desk: Portfolio, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = inbox / "one.pdf"
    file.write_bytes(pages_saying("A letter."))

    def written_meanwhile(path: Path) -> bytes:
        data = read_pdf(path)
        file.write_bytes(sent()[0])
        return data

    watch = FolderWatch(desk, inbox)
    with monkeypatch.context() as patched:
        patched.setattr(watching, "read_pdf", written_meanwhile)
        assert watch.look().value.others == 1
    assert len(watch.look().value.taken) == 1


def test_what_was_refused_is_judged_again_once_other_keys_are_known(
    desk: Portfolio, inbox: Path, read: list[str]
) -> None:
    (inbox / "signed by all.pdf").write_bytes(approved())
    watch = FolderWatch(desk, inbox)
    refused = watch.look().value.refused
    assert len(refused) == 1
    know_practitioner(desk, add_practitioner(desk, "Robin Example").value.id, card_of(ROBIN))
    assert watch.look().value.refused == refused
    assert len(read) == 2


@pytest.mark.slow
def test_500_requests_of_20_practitioners(desk: Portfolio, read: list[str]) -> None:
    folder = many_requests()
    for number in range(PEOPLE):
        owner = somebody(number)
        add_practitioner(desk, owner.name, registration=owner.registration)
    half, watch = MANY // 2, FolderWatch(desk, folder)
    stopped = watch.look(cancelled=lambda: len(received_requests(desk)) >= half).value
    assert (len(stopped.taken), stopped.stopped) == (half, STOPPED)
    done = watch.look()
    assert (len(done.value.taken), done.value.held) == (MANY - half, half)
    assert done.value.refused == ()
    found = waiting(desk)
    assert len({one.received.request for one in found}) == MANY
    assert {len(waiting(desk, somebody(number).name)) for number in range(PEOPLE)} == {EACH}
    read.clear()
    assert watch.look().value.held == MANY
    assert read == []
    assert look_in(desk, folder).value.held == MANY  # as after the program was started again


def _redrawn() -> Callable[..., None]:
    return fill("c1_comment", "Words that nobody signed.")
