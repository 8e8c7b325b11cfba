"""Prints the table tool by way of docs/proof.md: `python -m tests.documents.answers.program_table`.

The exit code is 1 where an honest answer was not accepted, or as another way than it is.
"""

import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from fcp_portfolio.documents.answers.judging import judge_returned
from fcp_portfolio.domain.returned import Returned
from fcp_portfolio.domain.way import Way
from tests.asked import ANSWERED
from tests.builders import made_portfolio
from tests.documents.answers.paper import Scanner, as_pdf, as_photo, taken_in
from tests.documents.answers.papers import REVIEWER, sent
from tests.documents.answers.programs import APPEND, REWRITE, Program, undrawn
from tests.documents.signing import foreign
from tests.documents.signing.papers import key, signed_by

Row = tuple[str, str, str, bool]
SAM = "Dr Sam Example"


def _judged(data: bytes) -> Returned:
    before, request = sent()
    return judge_returned(before, data, request)


def _said(came: Returned) -> str:
    return str(came.way) if came.way else f"refused: {came.refusals[0]}"


def filled_by(program: Program) -> Row:
    """Answers saved by a program, and the same signed afterwards by ours."""
    name = (program.__doc__ or "").splitlines()[0].rstrip(".")
    try:
        data = program(sent()[0], ANSWERED)
    except pytest.skip.Exception as missing:
        return name, f"not tried: {missing}", "", True
    saved, signed = _judged(data), _judged(signed_by(data, REVIEWER, SAM))
    wanted = Way.SIGNED if program in APPEND else Way.SIGNED_COPY
    good = saved.way is Way.FILLED and (signed.way is wanted or program is undrawn)
    return name, _said(saved), _said(signed), good


def signed_in() -> Iterator[Row]:
    """Answers by our program, signed by others in the reviewer's field."""
    data, who = APPEND[0](sent()[0], ANSWERED), key(SAM, "GMC 0000000")
    with TemporaryDirectory() as folder:
        for name, sign in {
            "pyHanko, with a time stamp": lambda: foreign.stamped(data, REVIEWER, who),
            "OpenSSL": lambda: foreign.by_openssl(data, REVIEWER, who, Path(folder)),
            "poppler and NSS": lambda: foreign.by_poppler(data, REVIEWER, who, Path(folder)),
        }.items():
            try:
                came = _judged(sign())
            except pytest.skip.Exception as missing:
                yield name, "", f"not tried: {missing}", True
            else:
                yield name, "", _said(came), came.way in (Way.SIGNED, Way.SIGNED_COPY)


def on_paper(scanner: Scanner) -> Row:
    """Printed at 150 dpi, skewed and scanned, and typed by the owner."""
    with TemporaryDirectory() as folder, made_portfolio(Path(folder)) as portfolio:
        way, _ = taken_in(portfolio, Path(folder), scanner)
    name = (scanner.__doc__ or "").splitlines()[0].rstrip(".")
    return f"Print at 150 dpi, askew: {name}", str(way), "", way is Way.PAPER


def rows() -> Iterator[Row]:
    """Every tool there is."""
    yield from map(filled_by, (*APPEND, *REWRITE))
    yield from signed_in()
    yield from map(on_paper, (as_photo, as_pdf))


def main() -> int:
    """The table; each row as soon as it is known."""
    wrong = 0
    sys.stdout.write("| tool | saved | signed then |\n|---|---|---|\n")
    for name, saved, signed, good in rows():
        wrong += not good
        sys.stdout.write(f"| {name} | {saved} | {signed} |\n")
        sys.stdout.flush()
    return min(wrong, 1)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    raise SystemExit(main())
