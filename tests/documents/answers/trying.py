"""Forgeries and honest answers by the hundred, judged."""

from dataclasses import dataclass
from hashlib import sha256
from random import Random

from fcp_portfolio.documents.answers.judging import judge_returned
from tests.documents.answers import varied as v
from tests.documents.answers.forging import AFTERWARDS, Forged, Variant
from tests.documents.answers.forging_before import BEFOREHAND
from tests.documents.answers.forging_unseen import UNSEEN

SEED = 2026
JUDGED = {**AFTERWARDS, **UNSEEN, **BEFOREHAND}


@dataclass(frozen=True, slots=True)
class Row:
    """A class: different files, how many were refused (or accepted), how many as they ought to."""

    name: str
    files: int
    refused: int
    rightly: int
    wrong: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"| {self.name} | {self.files} | {self.refused} | {self.rightly} |"


def made(name: str, variants: list[Variant], number: int) -> Forged:
    """One forgery of a class; each variant has its turn."""
    return variants[number % len(variants)](Random(f"{SEED} {name} {number}"))


def judged(name: str, numbers: range) -> Row:
    """A class of forgeries, each judged."""
    before, request = v.short()
    digests, refused, rightly, wrong = set(), 0, 0, []
    for number in numbers:
        forged = made(name, JUDGED[name], number)
        digests.add(sha256(forged.data).hexdigest())
        returned = judge_returned(forged.sent or before, forged.data, request)
        refused += returned.way is None and not returned.good
        if any(forged.sentence in one for one in returned.refusals):
            rightly += 1
        else:
            wrong.append(f"{number}: {forged.sentence} {returned.refusals}")
    return Row(name, len(digests), refused, rightly, tuple(wrong))


def taken(numbers: range) -> Row:
    """Honest answers: how many were accepted, and how many by their way with what they say."""
    before, request = v.short()
    digests, good, rightly, wrong = set(), 0, 0, []
    for number in numbers:
        one = v.honest(Random(f"{SEED} honest {number}"), number)
        digests.add(sha256(one.data).hexdigest())
        returned = judge_returned(before, one.data, request)
        good += returned.good
        values = [dict(step.values) for step in returned.steps]
        if (returned.way, values) == (one.way, [one.values]):
            rightly += 1
        else:
            wrong.append(f"{number}: {one.way} {returned.way} {returned.refusals}")
    return Row("honest, ways A, B and C in turn", len(digests), good, rightly, tuple(wrong))
