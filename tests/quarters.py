"""Each run of `--all` takes a quarter of the sweeps that are too long for one run.

Which one, chance decides: the run says so at its end. `SWEEP=1` to `SWEEP=4` takes that quarter,
`SWEEP=whole` all four.
"""

import os
from collections.abc import Sequence
from random import Random
from typing import TypeVar

QUARTERS = 4
WHOLE = "whole"
# What runs the tests decides, and its workers inherit it.
SWEEP = os.environ.setdefault("SWEEP", str(Random().randint(1, QUARTERS)))

Many = TypeVar("Many", bound=Sequence[object])


def quarter_of(many: Many) -> Many:
    """What this run takes of many: the part that stands together."""
    if SWEEP == WHOLE:
        return many
    each = len(many) // QUARTERS
    begin = (int(SWEEP) - 1) * each
    return many[begin : begin + each]  # type: ignore[return-value]  # a part is of the same kind
