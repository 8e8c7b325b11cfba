"""Every word of the window: English in the source, another language where a catalogue is chosen.

    tr("Log evidence")
    tr("“{name}” was saved.", name=file.name)       # values by name, put in after translating
    tr("{n} (file|files)", None, len(files))        # the form that fits the number, called n
    tr("Open", "state of a request")                # a hint where words read alike
    tr(TOLD, who=name)                              # a constant: Phrase("What {who} said")
    tr(error.sentence)                              # a Phrase from below, or from a table

A template is one literal, never an f-string: `dev.py words` collects them for Qt Linguist. Tables
of the window hold `Phrase("…")` and are translated when they are shown. A person's own text and
the words of frameworks, forms and routes, which have a language of their own, are never given to
`tr`, except as values.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from fcp_portfolio.domain import dates
from fcp_portfolio.domain.phrase import Phrase, filled
from fcp_portfolio.paths import RESOURCES

__all__ = [
    "CATALOGUES",
    "Phrase",
    "grouped",
    "languages",
    "load",
    "month_name",
    "month_title",
    "short",
    "spoken",
    "tr",
    "use",
]

CATALOGUES = RESOURCES / "translations"
ENGLISH = QLocale("en_GB")
_spoken = {"locale": ENGLISH}
_PREFIX = "fcp_portfolio_"


def tr(
    text: str, comment: str | None = None, number: int | None = None, /, **values: object
) -> str:
    """The text in the language of the window, with its values in it."""
    if isinstance(text, Phrase):
        return _said(text.template, text.comment, text.number, {**text.values, **values})
    return _said(text, comment or "", number, values)


def languages() -> tuple[tuple[str, str], ...]:
    """What can be chosen: the code of each language that is complete, and its own name."""
    found = sorted(file.stem.removeprefix(_PREFIX) for file in CATALOGUES.glob("*.qm"))
    names = ((code, QLocale(code).nativeLanguageName() or code) for code in found)
    return (("en", "English"), *names)


def load(app: QCoreApplication, language: str) -> None:
    """Has the window speak a language; before the first widget, because nothing is said twice."""
    if language == "en":
        _spoken["locale"] = ENGLISH
        QLocale.setDefault(ENGLISH)
        return
    locale = QLocale(language)
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("fcp_portfolio", str(CATALOGUES)),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            use(app, translator, locale)


def use(app: QCoreApplication, translator: QTranslator, locale: QLocale) -> None:
    """Has the window speak with a catalogue, and write numbers and dates as a locale does."""
    _spoken["locale"] = locale
    QLocale.setDefault(locale)
    app.installTranslator(translator)


def spoken(day: date) -> str:
    """A date as every page writes it: 14 Nov 2025."""
    return _day(day, tr("d MMM yyyy", "a date")) if _foreign() else dates.spoken(day)


def short(day: date) -> str:
    """A date where the year is plain from its place: 14 Nov."""
    return _day(day, tr("d MMM", "a date without its year")) if _foreign() else dates.short(day)


def month_title(day: date) -> str:
    """The month a date lies in: November 2025."""
    return _day(day, tr("MMMM yyyy", "a month")) if _foreign() else dates.month_title(day)


def month_name(number: int, *, whole: bool = False) -> str:
    """The name of a month by its number from 1; three letters of it unless `whole`."""
    if _foreign():
        kind = QLocale.FormatType.LongFormat if whole else QLocale.FormatType.ShortFormat
        return _spoken["locale"].monthName(number, kind)
    name = dates.MONTHS[number - 1]
    return name if whole else name[: dates.SHORTEST]


def grouped(number: int) -> str:
    """A number as the language groups its digits: 1,200."""
    return _spoken["locale"].toString(number) if _foreign() else f"{number:,}"


def _said(text: str, comment: str, number: int | None, values: Mapping[str, object]) -> str:
    if number is None:
        found = QCoreApplication.translate("", text, comment) if text else ""
    else:
        found = QCoreApplication.translate("", text, comment, number)
        values = {"n": grouped(number), **values}
    return filled(found, number, {name: _shown(value) for name, value in values.items()})


def _shown(value: object) -> object:
    if isinstance(value, Phrase | StrEnum):  # the words of an enumeration are phrases too
        return tr(value)
    return spoken(value) if isinstance(value, date) else value


def _foreign() -> bool:
    return _spoken["locale"] is not ENGLISH


def _day(day: date, pattern: str) -> str:
    return _spoken["locale"].toString(QDate(day.year, day.month, day.day), pattern)
