"""`example`: a fictional portfolio, its PDF, and the window."""

from pathlib import Path

import pytest

from fcp_portfolio.services.portfolio import Passphrase
from tests.cli.conftest import Example
from tests.cli.running import Windows, done, ran, refused

FEW = ("example", "--entries", "1")


def test_it_prints_both_paths_and_the_passphrase(example: Example) -> None:
    assert example.ran.lines == [str(example.file), str(example.pdf), "Passphrase: fictional"]
    assert example.pdf.read_bytes().startswith(b"%PDF")
    (said,) = example.ran.err.splitlines()
    assert said.startswith("A fictional portfolio and its PDF of ")


def test_it_opens_a_window_unless_told_not_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FCP_PASSPHRASE")
    windows = Windows(code=3)
    assert ran(*FEW, windows=windows).code == 3
    assert windows.opened == [((Path("fictional-example.fcpfolio"),), Passphrase("fictional"))]
    without = Windows(code=None)
    result = ran(*FEW, windows=without)
    assert (result.code, result.lines[0]) == (0, "fictional-example-2.fcpfolio")
    assert result.err.endswith("There is no display here, so no window was opened.\n")
    closed = Windows()
    assert ran(*FEW, "--no-window", windows=closed).code == 0
    assert closed.opened == []


def test_another_passphrase_is_taken_and_printed() -> None:
    Path("secret").write_text("something else\n")
    words = ("--no-window", "--passphrase-file", "secret")
    assert done(*FEW, *words).lines[-1] == "Passphrase: something else"
    assert refused("list", "fictional-example.fcpfolio").startswith("Wrong passphrase")


def test_nothing_is_written_over(blank: Path) -> None:
    assert refused(*FEW, "--no-window", "--to", blank) == (
        "“mine.fcpfolio” is there already. Choose another name; nothing was changed."
    )


@pytest.mark.parametrize("count", ["0", "5001"])
def test_how_many_there_can_be(count: str) -> None:
    assert ran("example", "--entries", count).code == 2
