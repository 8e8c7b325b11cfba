"""The name that is proposed for a file says which part it holds."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.views.export import ExportPage
from fcp_portfolio.ui.views.export_name import proposed_name
from fcp_portfolio.ui.views.export_part import NOTHING, Part
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY
from tests.ui.finding import named

MARCH, JUNE = date(2026, 3, 1), date(2026, 6, 30)


def test_day_on_which_a_part_ends_is_said_once(portfolio: Portfolio) -> None:
    part: Part = {**NOTHING, "since": MARCH, "until": TODAY}
    name = proposed_name("Robin", part, portfolio.frameworks, TODAY)
    assert name == "Robin 2026-03-01 to 2026-11-20.pdf"


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ({}, ""),
        ({"capabilities": "7"}, " capability 7"),
        ({"capabilities": "73"}, " capabilities 3 and 7"),
        ({"capabilities": "1379"}, " capabilities 1, 3, 7 and 9"),
        ({"capabilities": "13579"}, " 5 capabilities"),
        ({"entries": ("a", "b")}, " 2 entries"),
        ({"since": MARCH, "until": JUNE}, " 2026-03-01 to 2026-06-30"),
        ({"since": MARCH}, " since 2026-03-01"),
        ({"until": JUNE}, " until 2026-06-30"),
        ({"capabilities": "3", "since": MARCH}, " capability 3 since 2026-03-01"),
    ],
)
def test_name_says_the_part(portfolio: Portfolio, part: dict[str, object], said: str) -> None:
    paths = tuple(f"hee-msk-2018#{code}" for code in str(part.get("capabilities", "")))
    whole: Part = {**NOTHING, **part, "capabilities": paths}  # type: ignore[typeddict-item]
    name = proposed_name("Robin", whole, portfolio.frameworks, TODAY)
    assert name == f"Robin{said} 2026-11-20.pdf"


def test_name_stays_short(portfolio: Portfolio) -> None:
    name = proposed_name("R" * 200, NOTHING, portfolio.frameworks, TODAY)
    assert name == f"{'R' * 60} 2026-11-20.pdf"


def test_page_proposes_it_until_somebody_chooses(workspace: Workspace, qtbot: QtBot) -> None:
    page = ExportPage(workspace)
    qtbot.addWidget(page)
    page.show()
    line = named(page, "File", QLineEdit)
    assert line.text().endswith("Robin Example portfolio 2026-11-20.pdf")

    page.choose_entries(["a"])
    assert line.text().endswith("Robin Example portfolio 1 entry 2026-11-20.pdf")
    page.choose_entries([])
    assert line.text().endswith("Robin Example portfolio 2026-11-20.pdf")

    named(page, "HCPC profile", QRadioButton).click()
    assert line.text().endswith("Robin Example HCPC profile 2026-11-20.pdf")

    line.setText("/mine.pdf")
    page.choose_entries(["a"])
    assert line.text() == "/mine.pdf"
    workspace.settle()
