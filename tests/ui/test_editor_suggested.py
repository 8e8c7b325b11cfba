"""What else evidence may show is suggested with its reason, and linked only by its owner."""

from collections.abc import Collection

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.crosswalk import Suggestion
from fcp_portfolio.domain.entry import Link
from fcp_portfolio.services.crosswalks import suggested
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.ui.views.editor.links import LinksEditor
from tests.ui.finding import named


def buttons(links: LinksEditor) -> list[str]:
    QApplication.processEvents()  # what is added to a layout is shown in the next turn
    return [
        one.accessibleName()
        for one in links.findChildren(QPushButton)
        if one.isVisible() and one.accessibleName().startswith("Link ")
    ]


@pytest.fixture
def links(qtbot: QtBot, portfolio: Portfolio) -> LinksEditor:
    follow_routes(portfolio, ["advanced-practice-eportfolio"])

    def suggest(linked: Collection[str]) -> tuple[Suggestion, ...]:
        return suggested(portfolio, linked)

    made = LinksEditor(portfolio.form("cbd"), portfolio.frameworks, suggest)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def linked(portfolio: Portfolio, code: str) -> Link:
    framework = portfolio.framework("hee-msk-2018")
    return Link.to(framework, framework.node(code))


def test_nothing_is_suggested_before_something_is_linked(links: LinksEditor) -> None:
    assert buttons(links) == []


def test_suggestion_says_why_and_becomes_a_link_when_it_is_pressed(
    links: LinksEditor, portfolio: Portfolio
) -> None:
    links.set_links([linked(portfolio, "9")])

    assert buttons(links) == [
        "Link 1.7 Interventions, including prescribing, too",
        "Link 1.2 Limits and autonomy, too",
    ]
    one = named(links, "Link 1.2 Limits and autonomy, too", QPushButton)
    assert one.toolTip().startswith("Because of 9 Injection therapy: Whether to inject oneself")
    assert one.toolTip().endswith("the four pillars of advanced practice (our own design)")
    one.click()
    assert [link.code for link in links.links()] == ["9", "1.2"]
    assert buttons(links) == ["Link 1.7 Interventions, including prescribing, too"]


def test_suggestions_go_with_the_link_they_rest_on(
    links: LinksEditor, portfolio: Portfolio
) -> None:
    links.set_links([linked(portfolio, "9")])
    links.set_links([])

    assert buttons(links) == []
