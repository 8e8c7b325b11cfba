"""Prints the forgery table of docs/proof.md: `python -m tests.documents.answers.forgery_table`.

A number behind it says how many files of each class, 100 without one; the exit code is 1 where any
was wrong.
"""

import sys
from collections.abc import Iterator

from tests.documents.answers.replaying import received
from tests.documents.answers.trying import JUDGED, Row, judged, taken


def rows(count: int) -> Iterator[Row]:
    """Honest answers, then each class; one after the other, as it takes minutes."""
    numbers = range(count)
    yield taken(numbers)
    yield from (judged(name, numbers) for name in JUDGED)
    yield from received(numbers)


def main(count: int) -> int:
    """The table; what was wrong stands below its row."""
    wrong = 0
    sys.stdout.write("| class | files | refused | for the right reason |\n|---|---|---|---|\n")
    for row in rows(count):
        wrong += row != Row(row.name, count, count, count)
        sys.stdout.write("\n".join((str(row), *row.wrong, "")))
        sys.stdout.flush()
    return min(wrong, 1)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if sys.argv[1:] else 100))
