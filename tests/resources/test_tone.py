"""Words of the window are plain and calm: the rules of writing, held for every text there is."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain import errors
from fcp_portfolio.paths import ROOT
from tests.catalogues import messages, shipped

NEVER = re.compile(r"\b(please|sorry|oops|successfully|invalid|submit|error)\b", re.IGNORECASE)
STRAIGHT = re.compile(r"\"|(?<![A-Za-z])'|'(?![a-z])")
SLASHED = re.compile(r"\{\w+\}\s?/\s?\{\w+\}")
TITLE_CASE = re.compile(r"\b[a-z]+ [A-Z][a-z]+ [A-Z][a-z]+")
MANY_LABELS = 100
FILES = sorted((ROOT / "fcp_portfolio").rglob("*.py"))
BELOW = [file for file in FILES if "cli" not in file.parts and file.parent.name != "fcp_portfolio"]
REFUSALS = {one.__name__ for one in vars(errors).values() if isinstance(one, type)}
AMERICAN = re.compile(r"\b\w*(color|center|recogniz|organiz|behavior)\w*\b", re.IGNORECASE)


def texts() -> Iterator[str]:
    """Every text that the window can say, in English."""
    return (one.source for one in messages(shipped()[0]))


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("words that beg, cheer or blame", NEVER),
        ("exclamation marks", re.compile("!")),
        ("straight quotation marks", STRAIGHT),
        ("“3/14” for “3 of 14”", SLASHED),
        ("American spelling", AMERICAN),
    ],
)
def test_no_text_breaks_the_rule(rule: str, pattern: re.Pattern[str]) -> None:
    assert [text for text in texts() if pattern.search(text)] == [], rule


def test_enough_texts_were_looked_at() -> None:
    assert len(list(texts())) > 1_000


def test_no_sentence_of_the_code_begs_cheers_or_blames() -> None:
    said = [(file, text) for file in FILES for text in written(file) if NEVER.search(text)]
    assert said == []


def test_buttons_and_labels_end_without_a_full_stop() -> None:
    said = [text for file in FILES for text in labels(file)]

    assert len(said) > MANY_LABELS
    assert [text for text in said if text.endswith(".") and not text.endswith("…")] == []
    assert [text for text in said if TITLE_CASE.search(text)] == []


def test_every_refusal_can_be_said_in_another_language() -> None:
    assert [(file, said) for file in BELOW for said in bare_refusals(file)] == []


def bare_refusals(file: Path) -> Iterator[str]:
    """What a refusal says in plain text, given to it or under a name of the same module."""
    tree = ast.parse(file.read_text("utf-8"))
    plain = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.JoinedStr)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Raise(exc=ast.Call(func=ast.Name(id=name), args=[said, *_])) if (
                name in REFUSALS
            ):
                if isinstance(said, ast.Constant | ast.JoinedStr) or (
                    isinstance(said, ast.Name) and said.id in plain
                ):
                    yield ast.unparse(said)


def written(file: Path) -> Iterator[str]:
    """Every text of a module that has more than one word and is no remark on the code."""
    tree = ast.parse(file.read_text("utf-8"))
    remarks = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or node in remarks:
            continue
        if isinstance(node.value, str) and " " in node.value.strip() and node.value.isprintable():
            yield node.value


def labels(file: Path) -> Iterator[str]:
    """What stands on buttons and check boxes."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call(
                func=ast.Name(id="button" | "check_box")
                | ast.Attribute(attr="button" | "check_box"),
                args=[
                    ast.Call(func=ast.Name(id="tr"), args=[ast.Constant(value=str(text)), *_]),
                    *_,
                ],
            ):
                yield text
