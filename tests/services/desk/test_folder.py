"""A watched folder: new requests are taken in, everything else is told, nothing holds it up."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.desk import folder as watching
from fcp_portfolio.services.desk.folder import FolderWatch, look_in
from fcp_portfolio.services.desk.requests import received_requests
from fcp_portfolio.services.portfolio import Portfolio
from tests.builders import pages_saying
from tests.documents.answers.papers import OTHER_ID, answered, approved, rewritten, sent
from tests.documents.signing.tampering import changed, fill
from tests.services.desk.papers import summary_pdf, told


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
    assert found.stopped == "Stopped before everything was looked at."
    assert len(look_in(desk, inbox).value.taken) == 1


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


def _redrawn() -> Callable[..., None]:
    return fill("c1_comment", "Words that nobody signed.")
