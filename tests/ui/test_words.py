"""The window speaks the language that was chosen: words, plural forms, dates, numbers."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.ui import words
from fcp_portfolio.ui.words import tr
from tests.catalogues import Message, compiled

DAY = date(2025, 9, 14)
FILES = "{n} (file|files)"


@pytest.fixture
def welsh(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[list[Message]], None]]:
    """Has the window speak Welsh, as far as it is given."""
    used: list[QTranslator] = []

    def work(said: list[Message]) -> None:
        translator = QTranslator()
        assert translator.load(str(compiled(tmp_path, said, "cy")))
        used.append(translator)
        words.use(qapp, translator, QLocale("cy"))

    yield work
    for translator in used:
        qapp.removeTranslator(translator)
    words.load(qapp, "en")


def test_english_needs_no_catalogue() -> None:
    assert tr("Home") == "Home"
    assert tr("Open", "state of a request") == "Open"
    assert tr("") == ""
    assert tr("“{name}” was saved.", name="{a} (b|c).pdf") == "“{a} (b|c).pdf” was saved."
    assert [tr(FILES, None, n) for n in (1, 2, 1200)] == ["1 file", "2 files", "1,200 files"]


def test_words_of_another_language(welsh: Callable[[list[Message]], None]) -> None:
    welsh([Message("Home", said=("Hafan",)), Message("Open", "state", said=("Ar agor",))])

    assert tr("Home") == "Hafan"
    assert tr(Phrase("Home")) == "Hafan"
    assert [tr("Open"), tr("Open", "state"), tr(Phrase("Open", "state"))] == [
        "Open",
        "Ar agor",
        "Ar agor",
    ]


def test_plural_forms_of_another_language(welsh: Callable[[list[Message]], None]) -> None:
    forms = ("{n} ffeil", "{n} ffeil un", "{n} ffeiliau", "{n} ffeil chwech", "{n} arall")
    welsh([Message(FILES, said=forms, counted=True)])

    said = [tr(FILES, None, n) for n in (0, 1, 2, 6, 7)]

    assert said == ["0 ffeil", "1 ffeil un", "2 ffeiliau", "6 ffeil chwech", "7 arall"]
    assert tr(Phrase(FILES, None, 6)) == "6 ffeil chwech"


def test_parts_of_a_phrase_are_translated(welsh: Callable[[list[Message]], None]) -> None:
    welsh(
        [
            Message("{what}: “{title}”.", said=("“{title}”: {what}.",)),
            Message("Edited", said=("Golygwyd",)),
            Message("Nothing was logged.", said=("Ni chofnodwyd dim.",)),
        ]
    )
    edited = Phrase("{what}: “{title}”.", what=Phrase("Edited"), title="Edited")

    assert edited == "Edited: “Edited”."
    assert tr(joined(edited, Phrase("Nothing was logged."))) == (
        "“Edited”: Golygwyd. Ni chofnodwyd dim."
    )


def test_dates_in_english_and_in_welsh(welsh: Callable[[list[Message]], None]) -> None:
    assert (words.spoken(DAY), words.short(DAY)) == ("14 Sep 2025", "14 Sep")
    assert words.month_title(DAY) == "September 2025"
    assert (words.month_name(9), words.month_name(9, whole=True)) == ("Sep", "September")

    welsh([Message("Ended on {day}.", said=("Wedi gorffen ar {day}.",))])

    assert (words.spoken(DAY), words.short(DAY)) == ("14 Medi 2025", "14 Medi")
    assert words.month_title(DAY) == "Medi 2025"
    assert (words.month_name(12), words.month_name(12, whole=True)) == ("Rhag", "Rhagfyr")
    assert tr(Phrase("Ended on {day}.", day=DAY)) == "Wedi gorffen ar 14 Medi 2025."


def test_language_is_offered_once_it_is_complete(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert words.languages() == (("en", "English"),)
    compiled(tmp_path, [Message("Home", said=("Hafan",))], "cy")
    monkeypatch.setattr(words, "CATALOGUES", tmp_path)

    assert words.languages() == (("en", "English"), ("cy", "Cymraeg"))

    words.load(qapp, "cy")
    assert tr("Home") == "Hafan"
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    words.load(qapp, "en")
    assert tr("Home") == "Home"
