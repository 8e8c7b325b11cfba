"""Links to capabilities: found by number, word or synonym; each with its sentence."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.services.entries import edit_entry, get_entry, link_to
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.editor.links import LinksEditor
from fcp_portfolio.ui.views.editor.picker import NodePicker, matching
from fcp_portfolio.ui.views.editor.session import begin, resume
from fcp_portfolio.ui.views.evidence.reading import ReadingView
from fcp_portfolio.ui.workspace import Workspace
from tests.services.asking import to_assess
from tests.ui.finding import named, showing

POPUP = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def nodes(portfolio: Portfolio) -> tuple[Node, ...]:
    return portfolio.frameworks[0].evidence_nodes


@pytest.fixture
def links(qtbot: QtBot, portfolio: Portfolio) -> LinksEditor:
    made = LinksEditor(portfolio.form("cbd"), portfolio.frameworks)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def first(text: str, nodes: tuple[Node, ...]) -> str:
    return matching(text, nodes)[0].code


def test_a_number_finds_exactly_its_capability_first(nodes: tuple[Node, ...]) -> None:
    assert [first(str(number), nodes) for number in (1, 4, 14)] == ["1", "4", "14"]


def test_a_word_finds_its_capability(nodes: tuple[Node, ...]) -> None:
    assert first("inject", nodes) == "9"
    assert first("person centred", nodes) == "2"


def test_a_synonym_finds_its_capability(nodes: tuple[Node, ...]) -> None:
    named_twice = replace(nodes[6], synonyms=("coaching",))

    assert matching("coach", (nodes[0], named_twice)) == (named_twice,)


def test_nothing_typed_offers_all_and_nonsense_none(nodes: tuple[Node, ...]) -> None:
    assert matching("", nodes) == nodes
    assert matching("xyzzy", nodes) == ()


@POPUP
def test_enter_takes_the_first(qtbot: QtBot, nodes: tuple[Node, ...]) -> None:
    picker = NodePicker(nodes)
    qtbot.addWidget(picker)
    picker.show()
    qtbot.keyClicks(picker, "inj")

    with qtbot.waitSignal(picker.picked) as caught:
        qtbot.keyClick(picker, Qt.Key.Key_Return)

    assert caught.args == [matching("inj", nodes)[0]]
    assert picker.text() == ""


@POPUP
def test_a_link_is_added_with_its_sentence(qtbot: QtBot, links: LinksEditor) -> None:
    qtbot.keyClicks(links.picker, "5")
    qtbot.keyClick(links.picker, Qt.Key.Key_Return)
    assert links.focusWidget() is links.picker
    qtbot.keyClick(links.picker, Qt.Key.Key_Tab)
    why = named(links, "Why it shows 5 Investigations and diagnosis", QLineEdit)
    assert links.focusWidget() is why
    qtbot.keyClicks(why, "Chose not to image.")

    assert [(link.code, link.why) for link in links.links()] == [("5", "Chose not to image.")]
    assert showing(links, "1 of at most 3 for a case-based discussion")


@POPUP
def test_several_are_added_in_a_row_and_then_their_sentences(
    qtbot: QtBot, links: LinksEditor
) -> None:
    for number in "52":
        qtbot.keyClicks(links.picker, number)
        qtbot.keyClick(links.picker, Qt.Key.Key_Return)
    assert [link.code for link in links.links()] == ["5", "2"]
    first = named(links, "Why it shows 5 Investigations and diagnosis", QLineEdit)
    second = named(links, "Why it shows 2 Person-centred care", QLineEdit)

    qtbot.keyClick(links.picker, Qt.Key.Key_Tab)
    assert links.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert links.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert links.focusWidget() is links.picker


@POPUP
def test_a_capability_is_linked_only_once(qtbot: QtBot, links: LinksEditor) -> None:
    for _ in range(2):
        qtbot.keyClicks(links.picker, "5")
        qtbot.keyClick(links.picker, Qt.Key.Key_Return)

    assert [link.code for link in links.links()] == ["5"]


def test_a_fourth_link_asks_which_three(
    qtbot: QtBot, links: LinksEditor, portfolio: Portfolio
) -> None:
    links.set_links([link_to(portfolio, code) for code in "1234"])

    assert showing(links, "This entry carries four capabilities. Which three does it show best?")

    named(links, "Remove link to 1 Communication", QToolButton).click()
    qtbot.wait(1)

    assert not showing(
        links, "This entry carries four capabilities. Which three does it show best?"
    )


def test_a_removed_link_comes_back(qtbot: QtBot, links: LinksEditor, portfolio: Portfolio) -> None:
    links.set_links([link_to(portfolio, "4", "Examined twice.")])

    with qtbot.waitSignal(links.removed) as caught:
        named(links, "Remove link to 4 Physical assessment", QToolButton).click()
    assert links.links() == ()
    links.bring_back(*caught.args)

    assert links.links() == (link_to(portfolio, "4", "Examined twice."),)


def test_working_words_are_shown_as_ours(
    qtbot: QtBot, links: LinksEditor, portfolio: Portfolio
) -> None:
    links.set_links([link_to(portfolio, "4")])
    qtbot.wait(1)
    fold = named(links, "What 4 Physical assessment may cover, in our words", QToolButton)
    assert not showing(links, "What this capability may cover, in our words")

    fold.click()

    assert showing(links, "What this capability may cover, in our words")


def test_the_assessors_question_names_the_capability_that_is_linked(
    qtbot: QtBot, workspace: Workspace
) -> None:
    portfolio = workspace.portfolio
    editor = Editor(resume(workspace, to_assess(portfolio, draft=True)))
    qtbot.addWidget(editor)
    fold = "Your assessor fills these in"
    next(b for b in editor.findChildren(QToolButton) if b.accessibleName() == fold).click()
    level = "The first capability linked: 4 Physical assessment: level"
    assert named(editor, level, QComboBox)
    hidden = named(editor, "The third capability linked: level", QComboBox)
    assert (named(editor, level, QComboBox).isHidden(), hidden.isHidden()) == (False, True)

    named(editor, "Remove link to 4 Physical assessment", QToolButton).click()
    assert named(editor, level, QComboBox).isHidden()
    editor.view.links.set_links([link_to(portfolio, "4"), link_to(portfolio, "6")])
    editor.view.links.changed.emit()
    assert not named(editor, level, QComboBox).isHidden()
    editor.put_away()
    workspace.settle()


def test_reading_names_the_capability_that_was_judged(qtbot: QtBot, workspace: Workspace) -> None:
    portfolio = workspace.portfolio
    entry = get_entry(portfolio, to_assess(portfolio))
    field = next(
        one for one in portfolio.form("cbd").fields if one.criteria[:1] and one.criteria[0].link
    )
    assert field.scale is not None
    level = field.scale.levels[-1]
    judged = {field.id: {"first": {"level": level, "comment": ""}}}
    content = replace(entry.content, values={**entry.content.values, **judged})
    done = edit_entry(portfolio, entry.id, content, draft=False)
    view = ReadingView(workspace, done.value)
    qtbot.addWidget(view)

    text = f"The first capability linked: 4 Physical assessment: {level}"
    assert named(view, f"{field.label}: {text}", QLabel).text() == text  # heard as it is seen


@POPUP
def test_click_on_the_line_opens_its_list(qtbot: QtBot, links: LinksEditor) -> None:
    picker = links.picker
    shown = picker.findChild(QCompleter)
    assert shown is not None
    popup = shown.popup()
    qtbot.mouseClick(picker, Qt.MouseButton.LeftButton)
    assert popup.isVisible()
    assert popup.model().rowCount() == 14
    popup.hide()

    qtbot.keyClick(picker, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert popup.isVisible()
    popup.hide()


@POPUP
def test_adding_one_near_the_lower_edge_shows_its_sentence_and_the_line(
    qtbot: QtBot, workspace: Workspace
) -> None:
    editor = Editor(begin(workspace, Content(form="cbd", form_edition="1")))
    qtbot.addWidget(editor)
    editor.resize(700, 600)
    with qtbot.waitActive(editor):
        editor.show()
    picker = editor.view.links.picker
    area = next(one for one in editor.findChildren(QScrollArea) if one.isAncestorOf(picker))
    picker.setFocus()
    for number in ("4", "6"):
        qtbot.keyClicks(picker, number)
        qtbot.keyClick(picker, Qt.Key.Key_Return)
        for _ in range(4):
            QApplication.processEvents()
        whys = [one for one in editor.view.links.findChildren(QLineEdit) if one is not picker]
        for one in (whys[-1], picker):
            top = one.mapTo(area.viewport(), QPoint()).y()
            assert 0 <= top <= area.viewport().height() - one.height()
    editor.put_away()
