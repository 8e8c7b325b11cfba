"""A use case is one function with one transaction: none of them calls another one."""

import ast
from collections.abc import Iterator
from pathlib import Path

from fcp_portfolio.paths import FRAMEWORKS

SERVICES = FRAMEWORKS.parent / "fcp_portfolio" / "services"
LAST_STEP = "fcp_portfolio.services.answers.record_answers"  # of whatever takes answers in


def opens_a_change(function: ast.FunctionDef) -> bool:
    return any(
        isinstance(one, ast.Attribute) and one.attr == "change" for one in ast.walk(function)
    )


def module_of(file: Path) -> str:
    return ".".join(file.relative_to(SERVICES.parents[1]).with_suffix("").parts)


def use_cases(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    """What others may call, changes something in one transaction, and says what was done."""
    for one in tree.body:
        if isinstance(one, ast.FunctionDef) and one.returns and not one.name.startswith("_"):
            done = ast.unparse(one.returns).startswith("Done[")
            if done and "change: Change" not in ast.unparse(one.args) and opens_a_change(one):
                yield one


def known_in(tree: ast.Module, module: str) -> dict[str, str]:
    """The full name of each function that a module has or imports, by the name it goes by there."""
    own = {
        one.name: f"{module}.{one.name}" for one in tree.body if isinstance(one, ast.FunctionDef)
    }
    for one in ast.walk(tree):
        if isinstance(one, ast.ImportFrom):
            own |= {name.asname or name.name: f"{one.module}.{name.name}" for name in one.names}
    return own


def test_no_use_case_calls_another() -> None:
    trees = {module_of(file): ast.parse(file.read_text()) for file in SERVICES.rglob("*.py")}
    cases = {f"{name}.{one.name}" for name, tree in trees.items() for one in use_cases(tree)}
    cases.remove(LAST_STEP)
    assert len(cases) > 50
    calling = {
        f"{module} calls {known[one.func.id]}"
        for module, tree in trees.items()
        for known in [known_in(tree, module)]
        for one in ast.walk(tree)
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)
        if known.get(one.func.id) in cases
    }
    assert calling == set()
