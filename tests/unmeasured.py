"""What runs without being measured: tracing makes it two or three times slower, for nothing.

Coverage is asked of the domain, the services and the storage alone. In Python 3.11 tracing slows
down every Python function, those of libraries most of all. So it rests where none of the three is
looked at: in tests of other parts, in what libraries do by themselves, and in functions of
`documents` that are given plain values and call nothing but libraries and the domain, which the
tests of the domain and the services cover.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import reduce, wraps
from importlib import import_module
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parent
APART = ("cli", "dev", "documents", "features", "resources", "ui")
"""Folders of tests that are not there to cover what is measured."""

_DOCUMENTS = "fcp_portfolio.documents"
FUNCTIONS = {
    "reportlab.platypus.paragraph": ("Paragraph.split", "Paragraph.wrap"),
    "reportlab.platypus.paraparser": ("ParaParser.parse",),
    "sqlalchemy.engine.base": ("Connection._execute_clauseelement",),
    f"{_DOCUMENTS}.answers.agreeing": ("disagreements",),
    f"{_DOCUMENTS}.answers.drawable": ("refuse_undrawable",),
    f"{_DOCUMENTS}.answers.filling": ("filled", "overflowing"),
    f"{_DOCUMENTS}.answers.judging": ("judge_returned",),
    f"{_DOCUMENTS}.answers.reading": ("answers_in", "field_names", "field_pages", "request_in"),
    f"{_DOCUMENTS}.answers.telling": ("answers_told", "verdict_over"),
    f"{_DOCUMENTS}.signing.checking": ("check", "revision_bytes", "signed_fields"),
    f"{_DOCUMENTS}.signing.signing": ("certified", "certify", "signed"),
}


@contextmanager
def unmeasured() -> Iterator[None]:
    """Tracing rests in this thread and in those begun meanwhile; what is inside leaves no trace."""
    tracer, of_threads = sys.gettrace(), threading.gettrace()
    if not hasattr(tracer, "stop"):  # nobody measures, or does so otherwise
        yield
        return
    tracer.stop()
    threading.settrace(None)  # type: ignore[arg-type]  # as nothing is set at first
    try:
        yield
    finally:
        threading.settrace(of_threads)  # type: ignore[arg-type]
        tracer.start()


def is_apart(test: Path) -> bool:
    """Whether a test lies in one of the folders."""
    return test.is_relative_to(TESTS) and test.relative_to(TESTS).parts[0] in APART


def rest_in_libraries() -> None:
    """From now on in this process."""
    for module, names in FUNCTIONS.items():
        for name in names:
            *within, last = name.split(".")
            owner = reduce(getattr, within, import_module(module))
            setattr(owner, last, _resting(getattr(owner, last)))


def _resting(function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def work(*given: Any, **named: Any) -> Any:
        with unmeasured():
            return function(*given, **named)

    return work
