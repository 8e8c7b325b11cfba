"""The program's own words, which the window can say in another language.

Layers below the window know no Qt. What a person may read of them is a `Phrase`: English text, as
the command line prints it, which still knows its template and the values in it:

    Phrase("Nothing was changed.")
    Phrase("“{name}” was not added: it is cut off after page {page}.", name=file.name, page=3)
    Phrase("Wrote {n} (page|pages).", None, pages)          # the form for the number n
    joined(Phrase("The day is missing."), NOTHING_CHANGED)  # sentences one after the other

Templates are literals, because Qt Linguist collects them from the source. Values may be phrases,
which are translated too, and dates, which are written as the language does. Whatever else is done
with the text (an f-string, `capitalize`) gives a plain str, which the window shows as it is.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from fcp_portfolio.domain.dates import spoken

_FORMS = re.compile(r"\(([^()|]*)\|([^()|]*)\)")


class Phrase(str):
    """English text with its template, a hint for translators, its number and its values."""

    template: str
    comment: str
    number: int | None
    values: Mapping[str, object]

    def __new__(
        cls, template: str, comment: str | None = None, number: int | None = None, /, **values: Any
    ) -> "Phrase":
        """`comment` tells words apart that read alike; `number` is the n that chooses the form."""
        counted = {} if number is None else {"n": f"{number:,}"}
        said = {name: _english(value) for name, value in values.items()}
        made = super().__new__(cls, filled(template, number, {**counted, **said}))
        made.template, made.comment, made.number = template, comment or "", number
        made.values = values
        return made


def filled(template: str, number: int | None, values: Mapping[str, object]) -> str:
    """A template with its values in it; of each `(one|many)` what fits the number in English."""
    if number is not None:
        form = r"\1" if number == 1 else r"\2"
        template = _FORMS.sub(form, template)
    return template.format_map(values) if values else template


def joined(*parts: str, by: str = " ") -> Phrase:
    """Phrases one after the other; empty ones are left out."""
    said = {f"part{place}": part for place, part in enumerate(filter(None, parts))}
    return Phrase(by.join(f"{{{name}}}" for name in said), **said)


_NUMBERS = (
    Phrase("no"),
    Phrase("one"),
    Phrase("two"),
    Phrase("three"),
    Phrase("four"),
    Phrase("five"),
    Phrase("six"),
    Phrase("seven"),
    Phrase("eight"),
    Phrase("nine"),
    Phrase("ten"),
)


def spelled(number: int) -> str:
    """A small number as sentences say it: three, 12."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def _english(value: object) -> object:
    return spoken(value) if isinstance(value, date) else value
