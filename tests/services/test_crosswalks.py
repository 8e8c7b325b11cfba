"""What a portfolio's evidence may show in its other frameworks."""

from pathlib import Path

import pytest

from fcp_portfolio.services.crosswalks import suggested
from fcp_portfolio.services.portfolio import create_portfolio
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, raw_key


@pytest.mark.parametrize(
    ("frameworks", "codes"),
    [
        (["hee-msk-2018"], []),
        (["hee-msk-2018", "advanced-practice-2025"], ["1.7", "1.2"]),
        (["hee-msk-2018", "advanced-practice-2025", "hcpc-cpd-2006"], ["1.7", "1.2"]),
    ],
)
def test_only_frameworks_in_use_are_suggested(
    frameworks: list[str], codes: list[str], tmp_path: Path
) -> None:
    made = create_portfolio(
        tmp_path / "my.fcpfolio",
        OWNER,
        raw_key(),
        frameworks=frameworks,
        place=Place(tmp_path / "data"),
    )
    with made.portfolio as portfolio:
        found = suggested(portfolio, ["hee-msk-2018#9"])

    assert [one.node.code for one in found] == codes
