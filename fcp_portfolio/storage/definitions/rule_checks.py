"""What is looked for across the keys of a rule.

What a file could say before a check was there stays readable where it is in use: such checks are
made while nobody uses it yet.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce

from fcp_portfolio.domain.form import FieldKind, Form
from fcp_portfolio.domain.people import RATING_SCALE
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.storage.definitions.reading import Given, Reading, suggestion

Check = Callable[[Given, Reading], None]


def has_a_limit(given: Given, reading: Reading) -> None:
    """Notes a fault where neither a minimum nor a maximum is written."""
    if "minimum" not in given.places and "maximum" not in given.places:
        reading.faults.add(given.place, Phrase("Write “minimum”, “maximum” or both."))


def one_length(given: Given, reading: Reading) -> None:
    """Notes a fault unless it is one of months and weeks."""
    if ("gap_months" in given.places) == ("gap_weeks" in given.places):
        reading.faults.add(given.place, Phrase("Write either “gap_months” or “gap_weeks”."))


def runs_out(given: Given, reading: Reading) -> None:
    """Notes a fault where nothing says how long it lasts."""
    if "for_months" not in given.places and "until" not in given.places:
        reading.faults.add(
            given.place, Phrase("Write “for_months”, “until” or both: how long it lasts.")
        )


def names_entries(given: Given, reading: Reading) -> None:
    """Notes a fault where nothing says which entries."""
    if not {"forms", "kinds", "tags"} & given.places.keys():
        reading.faults.add(given.place, Phrase("Say which entries: “forms”, “kinds” or “tags”."))


def level_is_on_the_scale(given: Given, reading: Reading) -> None:
    """Notes a fault at a scale or level that does not exist."""
    name, level = given.values.get("scale", ""), given.values.get("level", "")
    scale = reading.scales.get(name)
    if name and scale is None:
        what = Phrase("There is no scale “{name}”.", name=name)
        what = joined(what, suggestion(name, sorted(reading.scales)))
        reading.faults.add(given.at("scale"), what)
    elif scale and level and level not in scale.levels:
        what = Phrase("“{scale}” has no level “{level}”.", scale=name, level=level)
        what = joined(what, suggestion(level, scale.levels))
        reading.faults.add(given.at("level"), what)


def capabilities_are_rated_on_it(given: Given, reading: Reading) -> None:
    """Notes a fault at a scale on which nobody can rate a capability."""
    name = given.values.get("scale", "")
    if reading.checking and name in reading.scales and name != RATING_SCALE:
        what = Phrase(
            "Capabilities are rated on “{rated}” alone, so that no level of “{scale}” is ever "
            "reached. Write “{rated}”.",
            rated=RATING_SCALE,
            scale=name,
        )
        reading.faults.add(given.at("scale"), what)


def field_is_there(given: Given, reading: Reading) -> None:
    """Notes a fault at a field that the form does not have."""
    form = reading.forms.get(given.values.get("form", ""))
    name = given.values.get("field", "")
    names = [field.id for field in form.fields] if form else []
    if form and name and name not in names:
        what = Phrase("{form} has no field “{name}”.", form=form.short_title, name=name)
        reading.faults.add(given.at("field"), joined(what, suggestion(name, names)))


def limits_in_order(given: Given, reading: Reading) -> None:
    """Notes a fault where at most so many are fewer than at least so many."""
    least, most = given.values.get("minimum"), given.values.get("maximum")
    if reading.checking and isinstance(least, int) and isinstance(most, int) and most < least:
        what = Phrase(
            "At most {most} is less than at least {least}: nothing can be both.",
            most=most,
            least=least,
        )
        reading.faults.add(given.at("maximum"), what)


def per_suits(usual: Per) -> Check:
    """Notes a fault at what changes nothing with this “per”; `usual` is meant where none is."""

    def check(given: Given, reading: Reading) -> None:
        per = given.values.get("per", usual)
        for name, suits in _SUITS.items():
            if reading.checking and name in given.places and per not in suits:
                what = Phrase(
                    "“{key}” changes nothing with “{per}”. Take it out, or write {needed}.",
                    key=name,
                    per=f"per: {per}",
                    needed=reduce(_or, (f"“per: {one}”" for one in suits)),
                )
                reading.faults.add(given.at(name), what)

    return check


def _or(first: str, last: str) -> Phrase:
    return Phrase("{first} or {last}", first=first, last=last)


_SUITS = {"of": (Per.NODE,), "since": (Per.MONTH, Per.WEEK)}


def day_is_there(given: Given, reading: Reading) -> None:
    """Notes a fault where “until” is no day of the forms that are meant."""
    name = given.values.get("until")
    if reading.checking and name:
        days = _ids(_meant(given, reading), FieldKind.DATE)
        if name not in days:
            what = Phrase("No form that is meant has a day “{name}”.", name=name)
            reading.faults.add(given.at("until"), joined(what, suggestion(name, days)))


def numbers_are_there(given: Given, reading: Reading) -> None:
    """Notes a fault where a field is no number of the forms that are meant."""
    numbers = _ids(_meant(given, reading), FieldKind.NUMBER)
    for name in given.values.get("fields", ()):
        if reading.checking and name not in numbers:
            what = Phrase("No form that is meant has a number “{name}”.", name=name)
            reading.faults.add(given.at("fields"), joined(what, suggestion(name, numbers)))


def _meant(given: Given, reading: Reading) -> Iterator[Form]:
    """The forms that a rule names by id or kind; all of them where it names none."""
    forms, kinds = given.values.get("forms", ()), given.values.get("kinds", ())
    for one in reading.forms.values():
        if one.id in forms or one.kind in kinds or not (forms or kinds):
            yield one


def _ids(forms: Iterable[Form], kind: FieldKind) -> list[str]:
    return [field.id for form in forms for field in form.fields if field.kind is kind]
