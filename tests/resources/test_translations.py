"""Every word of the code is in every catalogue, and every translation fits what it translates.

The code is read by Python's own parser here, the catalogues were made by Qt's lupdate.
"""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain import errors as domain_errors
from fcp_portfolio.paths import ROOT
from tests.catalogues import Message, messages, shipped

CODE = ROOT / "fcp_portfolio"
CATALOGUES = shipped()
ENGLISH = {"exchange.py"}  # what the command line alone reads
HINT = "run `python3 dev.py words`"


def calls() -> Iterator[tuple[Path, ast.Call]]:
    """Every call of `tr` and of `Phrase` in the program."""
    for file in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id in {"tr", "Phrase"} and node.args:
                yield file.relative_to(ROOT), node


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def written() -> set[tuple[str, str, bool]]:
    """Text, comment, and whether it is counted, of every literal."""
    found = set()
    for _, call in calls():
        text, *rest = call.args
        if literal(text):
            comment = literal(rest[0]) if rest else ""
            found.add((literal(text), comment or "", len(rest) > 1))
    return found


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_catalogue_has_every_text_of_the_code(catalogue: Path) -> None:
    kept = {(one.source, one.comment, one.counted) for one in messages(catalogue)}
    ours = written()

    assert ours - kept == set(), HINT
    assert kept - ours == set(), HINT
    print(f"{catalogue.name}: {len(kept)} texts, {sum(one[2] for one in kept)} with plural forms")


def test_there_is_a_place_for_welsh() -> None:
    assert "fcp_portfolio_cy" in {file.stem for file in CATALOGUES}


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_translations_keep_the_names_of_values(catalogue: Path) -> None:
    for one in messages(catalogue):
        if one.finished:
            assert [fields(form) for form in one.said] == [fields(one.source)] * len(one.said)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_only_a_complete_language_is_offered(catalogue: Path) -> None:
    complete = all(one.finished for one in messages(catalogue))

    assert catalogue.with_suffix(".qm").exists() == complete


def test_values_are_given_by_the_names_in_the_text() -> None:
    wrong = []
    for file, call in calls():
        text, given = literal(call.args[0]), {key.arg for key in call.keywords}
        counted = {"n"} if len(call.args) > 2 else set()
        if None in given:  # a mapping; whoever wrote it has a test of its own
            continue
        if text is None:
            if not isinstance(call.args[0], ast.Name | ast.Attribute | ast.Subscript) and given:
                wrong.append((file, call.lineno, "the text is no literal"))
            if isinstance(call.args[0], ast.JoinedStr | ast.BinOp):
                wrong.append((file, call.lineno, "the text is put together"))
        elif (given or counted) and fields(text) != given | counted:
            wrong.append((file, call.lineno, f"{fields(text)} are not {given | counted}"))
        elif _name(call) == "tr" and not given | counted and "{" in text:
            wrong.append((file, call.lineno, "values are missing"))

    assert wrong == []


def test_counted_texts_have_both_english_forms() -> None:
    """Where a number is given, a text without forms would read “1 files”."""
    form = re.compile(r"\([^()|]*\|[^()|]*\)")

    assert [one for one in written() if one[2] and not form.search(one[0])] == []
    assert [one for one in written() if not one[2] and form.search(one[0])] == []


def plain(node: ast.expr | None, named: dict[str, ast.expr]) -> bool:
    """Whether this is words in English alone: an f-string, or a text of more than one word."""
    if isinstance(node, ast.Name):
        return node.id in named and plain(named[node.id], {})
    if isinstance(node, ast.BinOp):
        return plain(node.left, named) or plain(node.right, named)
    return isinstance(node, ast.JoinedStr) or " " in (literal(node) or "")


def said_below() -> Iterator[tuple[Path, ast.expr, dict[str, ast.expr]]]:
    """What the layers below the window raise and say, with what stands under each name."""
    kinds = (one for one in vars(domain_errors).values() if isinstance(one, type))
    errors = {one.__name__ for one in kinds if issubclass(one, Exception)}
    for layer in ("domain", "storage", "documents", "services"):
        for file in sorted((CODE / layer).rglob("*.py")):
            for function in ast.walk(ast.parse(file.read_text("utf-8"))):
                if file.name in ENGLISH or not isinstance(function, ast.FunctionDef):
                    continue
                inside = list(ast.walk(function))
                named = {
                    one.targets[0].id: one.value
                    for one in inside
                    if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name)
                }
                for one in inside:
                    if isinstance(one, ast.Call) and _name(one) in errors and one.args:
                        yield file, one.args[0], named
                    elif isinstance(one, ast.keyword) and one.arg in {"said", "sentence"}:
                        yield file, one.value, named


def test_sentences_from_below_the_window_can_be_translated() -> None:
    found = list(said_below())

    assert [
        (str(file.relative_to(ROOT)), node.lineno)
        for file, node, named in found
        if plain(node, named)
    ] == []
    print(f"{len(found)} sentences from below the window")


def test_reader_of_catalogues_reads(tmp_path: Path) -> None:
    file = tmp_path / "a.ts"
    file.write_text(
        '<TS><context><name></name><message numerus="yes"><source>{n} (a|b)</source><translation>'
        "<numerusform>1</numerusform><numerusform>2</numerusform></translation></message><message>"
        '<source>gone</source><translation type="vanished">x</translation></message></context></TS>'
    )

    assert list(messages(file)) == [Message("{n} (a|b)", said=("1", "2"), counted=True)]
