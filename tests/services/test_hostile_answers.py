"""What is made to hurt whoever takes it in or verifies it is refused in words; nothing changes."""

import io
import zlib
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import active_children
from pathlib import Path

import pikepdf
import pytest
from pikepdf import AttachedFileSpec, Dictionary, Name, Pdf

from fcp_portfolio.documents import apart
from fcp_portfolio.domain.errors import FileRefused, PortfolioError
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.reviewing import open_review, save_answers
from fcp_portfolio.services.verification import verify
from tests.builders import opened
from tests.conftest import Template
from tests.services.asking import asked, levels, logged

PAGES = 1_000


@pytest.fixture(scope="module")
def asked_once(template: Template, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """A portfolio that asked for sign-off, and an honest answer to it, not signed."""
    folder = tmp_path_factory.mktemp("asked")
    file = folder / template.file.name
    file.write_bytes(template.file.read_bytes())
    with opened(file, template.secret) as portfolio:
        logged(portfolio)
        request = asked(portfolio, folder, "4", "6")
    sent = folder / "request.pdf"
    save_answers(open_review(sent), levels(request, "capable", "excellent"))
    return file.read_bytes(), sent.read_bytes()


@pytest.fixture
def file(asked_once: tuple[bytes, bytes], tmp_path: Path) -> Path:
    copy = tmp_path / "asked.fcpfolio"
    copy.write_bytes(asked_once[0])
    return copy


@pytest.fixture
def answer(asked_once: tuple[bytes, bytes]) -> bytes:
    return asked_once[1]


def with_change(change: Callable[[Pdf], object]) -> Callable[[bytes], bytes]:
    def forge(data: bytes) -> bytes:
        pdf, out = pikepdf.open(io.BytesIO(data)), io.BytesIO()
        change(pdf)
        pdf.save(out)
        return out.getvalue()

    return forge


def encrypted(data: bytes) -> bytes:
    out = io.BytesIO()
    pikepdf.open(io.BytesIO(data)).save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


def more_pages(pdf: Pdf) -> None:
    for _ in range(PAGES):
        pdf.add_blank_page()


def many_objects(pdf: Pdf) -> None:
    held = pdf.make_indirect(pikepdf.Array([]))
    for _ in range(15):
        held = pdf.make_indirect(pikepdf.Array([held] * 10))
    pdf.Root.AcroForm.Fields.append(pdf.make_indirect(Dictionary(T="x", FT=Name.Tx, V=held)))


def packed(pdf: Pdf) -> None:
    bomb = zlib.compress(zlib.compress(bytes(300_000_000), 9), 9)
    field = next(one for one in pdf.Root.AcroForm.Fields if "/AP" in one and "/Kids" not in one)
    look = pdf.make_stream(bomb, Dictionary(Subtype=Name.Form, BBox=[0, 0, 9, 9]))
    look.Filter = pikepdf.Array([Name.FlateDecode, Name.FlateDecode])
    field.AP = Dictionary(N=look)


def led_away(pdf: Pdf) -> None:
    """An attached file whose name leads out of whatever folder it is saved to."""
    for name in ("../../../../tmp/away.pdf", "C:\\Windows\\away.pdf", "/etc/away.pdf"):
        pdf.attachments[name] = AttachedFileSpec(pdf, b"away", filename=name)


def laughing(pdf: Pdf) -> None:
    inner = b"".join(b'<!ENTITY %c "%b">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    xml = b'<!DOCTYPE x [<!ENTITY a "lol">' + inner + b"]><x>&j;</x>"
    kind = Dictionary(Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Metadata = pdf.make_stream(xml, kind)
    more_pages(pdf)


def other_data(data: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        del pdf.attachments["request.json"]
        spec = AttachedFileSpec(pdf, data, filename="request.json")
        pdf.attachments["request.json"] = spec

    return change


HOSTILE = {
    "cut off": lambda data: data[: len(data) // 2],
    "encrypted": encrypted,
    "a thousand pages": with_change(more_pages),
    "objects that hold each other": with_change(many_objects),
    "packed twice": with_change(packed),
    "paths as names": with_change(led_away),
    "XML that grows": with_change(laughing),
    "JSON that is deep": with_change(other_data(b"[" * 100_000)),
    "JSON that is long": with_change(other_data(b'{"a": "' + b"a" * 30_000_000 + b'"}')),
    "JSON with a number": with_change(other_data(b'{"schema": 1' + b"0" * 100_000 + b"}")),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_answer_is_refused_in_words(
    portfolio: Portfolio, answer: bytes, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "answer.pdf"
    path.write_bytes(HOSTILE[name](answer))
    before, files = history(portfolio), sorted(tmp_path.rglob("*.pdf"))
    with pytest.raises(PortfolioError) as refused:
        receive_answer(portfolio, path)
    assert refused.value.sentence.endswith((".", ".)"))
    assert "Something went wrong" not in refused.value.sentence
    assert history(portfolio) == before
    assert sorted(tmp_path.rglob("*.pdf")) == files
    with suppress(FileRefused):
        assert not verify(path).good


def test_answer_that_takes_for_ever_is_stopped_by_the_clock(
    portfolio: Portfolio, answer: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "answer.pdf"
    path.write_bytes(answer)
    before = history(portfolio)
    with monkeypatch.context() as impatient:
        impatient.setattr(apart, "SECONDS", 0.0)
        for look in (lambda: receive_answer(portfolio, path), lambda: verify(path)):
            with pytest.raises(FileRefused, match="takes longer than 0 seconds to read"):
                look()
            assert active_children() == []
    assert history(portfolio) == before
    assert receive_answer(portfolio, path).value.answers
