"""The fictional year fits the forms it was written for and shows what it is meant to show."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from fcp_portfolio.domain.identifiers import find_identifiers
from fcp_portfolio.storage.word_lists import word_lists

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "resources" / "example"
ASSESSMENTS = {"cbd", "cot", "ceps", "mini-cex"}
MONTHS = {"2025-12", *(f"2026-{month:02}" for month in range(1, 12))}


def _load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


YEAR = _load(EXAMPLE / "year.yaml")
ENTRIES = YEAR["entries"]
FORMS = {form["id"]: form for form in map(_load, (ROOT / "frameworks/forms").glob("*.yaml"))}
SCALES = {scale["id"]: scale for scale in map(_load, (ROOT / "frameworks/scales").glob("*.yaml"))}
FILES = {path.name for path in (EXAMPLE / "files").iterdir()} - {"README.md"}

each_entry = pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["title"])


def test_the_year_says_that_it_is_fictional() -> None:
    assert YEAR["schema"] == "fcp-portfolio/example/1"
    assert YEAR["fictional"] is True


def test_there_are_sixty_entries_in_order_over_every_form() -> None:
    days = [entry["occurred"] for entry in ENTRIES]
    assert len(ENTRIES) == 60
    assert days == sorted(days)
    assert (days[0], days[-1]) == (date(2025, 12, 1), date(2026, 11, 20))
    # Written only where one was chosen for an audit, counts clinics, or may do more than others.
    seldom = {"hcpc-profile", "clinic-session", "authorisation"}
    assert {entry["form"] for entry in ENTRIES} == set(FORMS) - seldom


def test_every_month_has_entries_and_one_has_no_assessment() -> None:
    assessed = {_month(entry) for entry in ENTRIES if entry["form"] in ASSESSMENTS}
    assert {_month(entry) for entry in ENTRIES} == MONTHS
    assert MONTHS - assessed == {"2026-08"}


def test_there_are_drafts_private_entries_and_gaps_worth_noticing() -> None:
    linked = [link["capability"] for entry in ENTRIES for link in entry["links"]]
    assert sum(entry.get("draft", False) for entry in ENTRIES) == 5
    assert sum(entry.get("private", False) for entry in ENTRIES) == 2
    assert set(linked) == {str(code) for code in range(1, 15)} - {"9"}
    assert linked.count("10") == 1


def test_attachments_are_the_files_that_lie_beside_the_year() -> None:
    used = [file["file"] for entry in ENTRIES for file in entry.get("attachments", [])]
    described = (EXAMPLE / "files" / "README.md").read_text(encoding="utf-8")
    sizes = [(EXAMPLE / "files" / name).stat().st_size for name in FILES]
    assert sorted(used) == sorted(FILES)
    assert all(f"`{name}`" in described for name in FILES)
    assert max(sizes) < 150_000
    assert sum(sizes) < 1_200_000


def test_own_ratings_stand_on_the_scale_at_two_dates() -> None:
    assert {rating["on"] for rating in YEAR["ratings"]} == {date(2026, 5, 30), date(2026, 11, 14)}
    for rating in YEAR["ratings"]:
        assert rating["level"] in SCALES["fcp_verification"]["levels"]
        assert int(rating["capability"]) in range(1, 15)


def test_one_text_at_most_goes_over_its_limit() -> None:
    limits = [
        (entry["values"][field["id"]], field["max_words"])
        for entry in ENTRIES
        for field in FORMS[entry["form"]]["fields"]
        if "max_words" in field
    ]
    assert sum(len(text.split()) > limit for text, limit in limits) == 1


@each_entry
def test_values_fit_the_fields_of_the_form(entry: dict[str, Any]) -> None:
    fields = {field["id"]: field for field in FORMS[entry["form"]]["fields"]}
    assert set(entry["values"]) <= set(fields)
    for field_id, value in entry["values"].items():
        assert _fits(fields[field_id], value), (field_id, value)
    if not entry.get("draft"):
        assert {key for key, field in fields.items() if field.get("required")} <= set(
            entry["values"]
        )


@each_entry
def test_links_say_why_and_final_entries_have_them(entry: dict[str, Any]) -> None:
    assert len(entry["links"]) <= 3
    assert entry["links"] or entry.get("draft")
    for link in entry["links"]:
        assert link["why"].endswith(".")


@each_entry
def test_people_and_minutes_stand_where_the_form_asks(entry: dict[str, Any]) -> None:
    form = FORMS[entry["form"]]
    assert entry.get("person") in {None, *(person["key"] for person in YEAR["people"])}
    assert "person" not in entry or form.get("with_person")
    assert "minutes" not in entry or form.get("timed")


@each_entry
def test_no_entry_names_a_patient(entry: dict[str, Any]) -> None:
    known = frozenset(person["name"] for person in (YEAR["owner"], *YEAR["people"]))
    for text in _texts([entry["title"], entry["values"], entry["links"]]):
        assert find_identifiers(text, word_lists(), known) == ()


def _month(entry: dict[str, Any]) -> str:
    return f"{entry['occurred']:%Y-%m}"


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts(list(value.values()))
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def _fits(field: dict[str, Any], value: Any) -> bool:
    return FITS[field["kind"]](field, value)


def _is_text(_field: dict[str, Any], value: Any) -> bool:
    return isinstance(value, str)


def _fits_scale(field: dict[str, Any], value: dict[str, dict[str, str]]) -> bool:
    criteria = {str(criterion["id"]) for criterion in field["criteria"]}
    levels = SCALES[field["scale"]]["levels"]
    return set(value) <= criteria and all(
        set(judged) == {"level", "comment"} and judged["level"] in levels
        for judged in value.values()
    )


def _fits_table(field: dict[str, Any], value: list[dict[str, Any]]) -> bool:
    columns = {column["id"]: column for column in field["columns"]}
    return all(_fits(columns[key], cell) for row in value for key, cell in row.items())


FITS: dict[str, Callable[[dict[str, Any], Any], bool]] = {
    "text": _is_text,
    "long_text": _is_text,
    "choice": lambda field, value: value in field["options"],
    "choices": lambda field, value: set(value) <= set(field["options"]),
    "number": lambda _, value: isinstance(value, str) and Decimal(value) >= 0,
    "date": lambda _, value: isinstance(date.fromisoformat(value), date),
    "time": lambda _, value: isinstance(time.fromisoformat(value), time),
    "yes_no": lambda _, value: isinstance(value, bool),
    "scale": _fits_scale,
    "table": _fits_table,
}
