"""What is looked for across the keys of a rule.

What a file could say before a check was there stays readable where it is in use: such checks are
made while nobody uses it yet.
"""

from collections.abc import Callable, Iterable, Iterator

from fcp_portfolio.domain.form import FieldKind, Form
from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.storage.definitions.reading import Given, Reading, suggestion

Check = Callable[[Given, Reading], None]


def has_a_limit(given: Given, reading: Reading) -> None:
    """Notes a fault where neither a minimum nor a maximum is written."""
    if "minimum" not in given.places and "maximum" not in given.places:
        reading.faults.add(given.place, "Write “minimum”, “maximum” or both.")


def one_length(given: Given, reading: Reading) -> None:
    """Notes a fault unless it is one of months and weeks."""
    if ("gap_months" in given.places) == ("gap_weeks" in given.places):
        reading.faults.add(given.place, "Write either “gap_months” or “gap_weeks”.")


def runs_out(given: Given, reading: Reading) -> None:
    """Notes a fault where nothing says how long it lasts."""
    if "for_months" not in given.places and "until" not in given.places:
        reading.faults.add(given.place, "Write “for_months”, “until” or both: how long it lasts.")


def names_entries(given: Given, reading: Reading) -> None:
    """Notes a fault where nothing says which entries."""
    if not {"forms", "kinds", "tags"} & given.places.keys():
        reading.faults.add(given.place, "Say which entries: “forms”, “kinds” or “tags”.")


def level_is_on_the_scale(given: Given, reading: Reading) -> None:
    """Notes a fault at a scale or level that does not exist."""
    name, level = given.values.get("scale", ""), given.values.get("level", "")
    scale = reading.scales.get(name)
    if name and scale is None:
        what = f"There is no scale “{name}”. {suggestion(name, sorted(reading.scales))}"
        reading.faults.add(given.at("scale"), what)
    elif scale and level and level not in scale.levels:
        what = f"“{name}” has no level “{level}”. {suggestion(level, scale.levels)}"
        reading.faults.add(given.at("level"), what)


def field_is_there(given: Given, reading: Reading) -> None:
    """Notes a fault at a field that the form does not have."""
    form = reading.forms.get(given.values.get("form", ""))
    name = given.values.get("field", "")
    names = [field.id for field in form.fields] if form else []
    if form and name and name not in names:
        what = f"{form.short_title} has no field “{name}”. {suggestion(name, names)}"
        reading.faults.add(given.at("field"), what)


def limits_in_order(given: Given, reading: Reading) -> None:
    """Notes a fault where at most so many are fewer than at least so many."""
    least, most = given.values.get("minimum"), given.values.get("maximum")
    if reading.checking and isinstance(least, int) and isinstance(most, int) and most < least:
        what = f"At most {most} is less than at least {least}: nothing can be both."
        reading.faults.add(given.at("maximum"), what)


def per_suits(usual: Per) -> Check:
    """Notes a fault at what changes nothing with this “per”; `usual` is meant where none is."""

    def check(given: Given, reading: Reading) -> None:
        per = given.values.get("per", usual)
        for name, suits in _SUITS.items():
            if reading.checking and name in given.places and per not in suits:
                needed = " or ".join(f"“per: {one}”" for one in suits)
                what = (
                    f"“{name}” changes nothing with “per: {per}”. Take it out, or write {needed}."
                )
                reading.faults.add(given.at(name), what)

    return check


_SUITS = {"of": (Per.NODE,), "since": (Per.MONTH, Per.WEEK)}


def day_is_there(given: Given, reading: Reading) -> None:
    """Notes a fault where “until” is no day of the forms that are meant."""
    name = given.values.get("until")
    if reading.checking and name:
        days = _ids(_meant(given, reading), FieldKind.DATE)
        if name not in days:
            what = f"No form that is meant has a day “{name}”. {suggestion(name, days)}"
            reading.faults.add(given.at("until"), what)


def numbers_are_there(given: Given, reading: Reading) -> None:
    """Notes a fault where a field is no number of the forms that are meant."""
    numbers = _ids(_meant(given, reading), FieldKind.NUMBER)
    for name in given.values.get("fields", ()):
        if reading.checking and name not in numbers:
            what = f"No form that is meant has a number “{name}”. {suggestion(name, numbers)}"
            reading.faults.add(given.at("fields"), what)


def _meant(given: Given, reading: Reading) -> Iterator[Form]:
    """The forms that a rule names by id or kind; all of them where it names none."""
    forms, kinds = given.values.get("forms", ()), given.values.get("kinds", ())
    for one in reading.forms.values():
        if one.id in forms or one.kind in kinds or not (forms or kinds):
            yield one


def _ids(forms: Iterable[Form], kind: FieldKind) -> list[str]:
    return [field.id for form in forms for field in form.fields if field.kind is kind]
