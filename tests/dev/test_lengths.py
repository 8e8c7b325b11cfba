"""No file of ours is longer than can be read in one go."""

from fcp_portfolio.paths import FRAMEWORKS

ROOT, MOST, WINDOW = FRAMEWORKS.parent, 400, 200
PARTS = ("fcp_portfolio", "tests", ".ci")


def lines(path: str) -> int:
    return len((ROOT / path).read_text().splitlines())


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    ours = [file for part in PARTS for file in (ROOT / part).rglob("*.py")]
    ours.append(ROOT / "dev.py")
    assert {str(one.relative_to(ROOT)) for one in ours if lines(str(one)) > MOST} == set()


def test_main_window_binds_and_does_no_more() -> None:
    assert lines("fcp_portfolio/ui/main_window.py") < WINDOW
