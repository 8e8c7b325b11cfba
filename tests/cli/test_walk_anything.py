"""The walk of `test_walk`, for entries that nobody thought of: any form, any text, any length."""

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unicodedata import bidirectional, category, normalize

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fcp_portfolio.domain.form import Field, FieldKind, Form
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.storage.definitions import load_definitions
from tests.cli.running import at_home, done, ran
from tests.cli.walking import (
    LEFT_OUT,
    RECORD,
    out_of_order,
    printed,
    section_of,
    shown,
    text_of,
)
from tests.quarters import quarter_of

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")

A_MARK = re.compile(r"\[U\+([0-9A-F]{4,6})\]")
# Poppler puts runs from right to left in another order, and marks and spaces where it sees them.
_MOVED = {"R", "AL", "AN"}
_PLACED_FREELY = {"Mn", "Mc", "Me", "Cf", "Zs", "Sk", "Lm"}

# Hidden characters are refused in files; test_fonts has what becomes of them elsewhere.
letters = st.characters(exclude_categories=["Cs", "Cc", "Cf", "Cn"]).filter(
    lambda c: bidirectional(c) not in _MOVED
)
usual = st.text(st.sampled_from("abcdeÄßŵŷ ΩяЩ0123 ,.;:()-/'\"<>&%[]{}#@≥✓→ \n\t"), max_size=80)
odd = st.text(letters, max_size=30)
awkward = st.sampled_from(
    ["<b>&amp;</b>", "%s {0}", "[U+0041]", "- a\n- b", "null", "1e3", "\u0301", "A" * 300]
)
short_texts = st.one_of(usual, odd, awkward).map(lambda text: " ".join(text.split()))
texts = st.one_of(
    usual, odd, awkward, st.tuples(usual, st.integers(2, 400)).map(lambda p: p[0] * p[1])
)


def values_of(field: Field) -> st.SearchStrategy[Any]:
    """Any value that a field of a form can hold."""
    makers: dict[FieldKind, Callable[[], st.SearchStrategy[Any]]] = {
        FieldKind.LONG_TEXT: lambda: texts,
        FieldKind.CHOICE: lambda: st.sampled_from(field.options),
        FieldKind.CHOICES: lambda: st.lists(st.sampled_from(field.options), unique=True),
        FieldKind.NUMBER: lambda: st.integers(-(10**8), 10**8).map(lambda n: f"{n / 100:.2f}"),
        FieldKind.DATE: lambda: st.dates(date(1950, 1, 1), date(2026, 1, 1)).map(str),
        FieldKind.TIME: lambda: st.times().map(lambda time: f"{time:%H:%M}"),
        FieldKind.YES_NO: st.booleans,
        FieldKind.SCALE: lambda: levels_of(field),
        FieldKind.TABLE: lambda: st.lists(
            st.fixed_dictionaries({c.id: values_of(c) for c in field.columns}), max_size=4
        ),
    }
    return makers.get(field.kind, lambda: short_texts)()


def levels_of(field: Field) -> st.SearchStrategy[Any]:
    """Levels for any of the criteria, in their order."""
    level = st.sampled_from(field.scale.levels if field.scale else ())
    judged = st.none() | st.fixed_dictionaries({"level": level, "comment": texts})
    every = st.fixed_dictionaries({criterion.id: judged for criterion in field.criteria})
    return every.map(lambda value: {name: made for name, made in value.items() if made})


def entries_of(form: Form) -> st.SearchStrategy[dict[str, Any]]:
    """Any entry, as a file that `log --from` takes; a draft, so that anything may be empty."""
    link = st.fixed_dictionaries({"code": st.sampled_from(["4", "7", "14"]), "why": texts})
    values = st.fixed_dictionaries({f.id: st.none() | values_of(f) for f in form.fields})
    return st.fixed_dictionaries(
        {
            "form": st.just(form.id),
            "title": short_texts.map(lambda text: text[:300]),
            "occurred": st.sampled_from(["2026-01-02", None]),
            "state": st.just("Draft"),
            "values": values.map(lambda v: {k: told for k, told in v.items() if told is not None}),
            "links": st.lists(link, unique_by=lambda link: link["code"], max_size=2),
        }
    )


some_entries = st.lists(
    st.one_of([entries_of(form) for form in load_definitions(FRAMEWORKS).forms.values()]),
    min_size=1,
    max_size=6,
)


def as_seen(text: str) -> str:
    """Text without what poppler moves; a mark, even over two lines, is what it stands for."""
    whole = A_MARK.sub(lambda mark: chr(int(mark[1], 16)), "".join(text.split()))
    kept = (c for c in normalize("NFKD", whole) if category(c) not in _PLACED_FREELY)
    return "".join("".join(kept).split())


def walk(blank: Path, logged: list[dict[str, Any]]) -> None:
    """Logs entries, exports, and looks for all that `show --json` prints."""
    with TemporaryDirectory() as name, at_home(Path(name)):
        file, pdf, entry_file = (Path(name) / end for end in ("a.fcpfolio", "a.pdf", "a.yaml"))
        file.write_bytes(blank.read_bytes())
        for entry in logged:
            entry_file.write_text(yaml.safe_dump(entry, sort_keys=False), encoding="utf-8")
            done("log", file, "--from", entry_file)
        exported = ran("export", file, "--to", pdf, "--reason", "made by a test")
        assert exported.code in (0, 3), exported.err  # 3 where a character has no glyph
        text = text_of(pdf)
        for entry in shown(file):
            told = {key: v for key, v in entry.items() if key not in (*LEFT_OUT, *RECORD)}
            parts = [as_seen(part) for part in printed(told)]
            assert list(out_of_order(parts, as_seen(section_of(entry, text)))) == []


unhurried = settings(deadline=None, suppress_health_check=list(HealthCheck))
# Making a failure small takes minutes: the ordinary run only says that there is one.
quick = settings(unhurried, max_examples=3, derandomize=True, phases=[Phase.generate])
thorough = settings(unhurried, max_examples=len(quarter_of(range(200))))


@quick
@given(some_entries)
def test_every_value_of_any_entry_is_in_the_pdf(blank: Path, logged: list[dict[str, Any]]) -> None:
    walk(blank, logged)


@pytest.mark.slow
@thorough
@given(some_entries)
def test_every_value_of_many_entries_is_in_the_pdf(
    blank: Path, logged: list[dict[str, Any]]
) -> None:
    walk(blank, logged)
