"""Presidio's UK pattern recognisers on the same texts, in an environment of their own.

    python -m venv /tmp/p && /tmp/p/bin/pip install presidio-analyzer
    python -m tests.bench.identifiers.texts > /tmp/texts.json
    /tmp/p/bin/python tests/bench/identifiers/presidio_beside.py < /tmp/texts.json

Not part of the program or of its locked packages. Recognisers that need a language model are left
out: only those that read patterns are comparable.
"""

import json
import sys
from collections import Counter
from time import perf_counter

from presidio_analyzer.predefined_recognizers import (
    EmailRecognizer,
    NhsRecognizer,
    PhoneRecognizer,
    UkNinoRecognizer,
    UkPostcodeRecognizer,
    UkVehicleRegistrationRecognizer,
)

RECOGNISERS = {
    "NHS number": NhsRecognizer(),
    "National Insurance number": UkNinoRecognizer(),
    "phone number": PhoneRecognizer(supported_regions=("GB",)),
    "e-mail address": EmailRecognizer(),
    "postcode": UkPostcodeRecognizer(),
    "vehicle registration": UkVehicleRegistrationRecognizer(),
}


MEANT = {"NHS number": ("NHS number", "CHI number", "H&C number")}  # the same check digit


def main() -> None:
    texts = json.load(sys.stdin)
    for kind, recogniser in RECOGNISERS.items():
        tally = Counter()
        before = perf_counter()
        for one in texts:
            seen = recogniser.analyze(one["text"], recogniser.supported_entities, None)
            marks = [
                (start, end)
                for name, start, end in one["spans"]
                if name in MEANT.get(kind, (kind,))
            ]
            hits = [any(s.start < b and a < s.end for a, b in marks) for s in seen]
            tally["found"] += len(seen)
            tally["well found"] += sum(hits)
            tally["marks"] += len(marks)
            tally["marks found"] += sum(
                any(s.start < b and a < s.end for s in seen) for a, b in marks
            )
        recall = tally["marks found"] / tally["marks"]
        precision = tally["well found"] / (tally["found"] or 1)
        took = (perf_counter() - before) / len(texts) * 1000
        print(f"{kind}: recall {recall:.0%}, precision {precision:.0%}, {took:.2f} ms a text")


if __name__ == "__main__":
    main()
