"""Texts with known identifiers in them, made from sentences and people of the bench's own.

`python -m tests.bench.identifiers.texts` prints them as JSON, for other programs beside ours.
"""

import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
EACH = 100
"""Identifiers of each kind."""
_SEED = 3
_MARK = re.compile(r"\[\|(.*?)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A text, and the kind and place of every identifier in it."""

    text: str
    spans: tuple[tuple[str, int, int], ...]


def marked() -> tuple[Marked, ...]:
    """The generated set, always the same."""
    chance = random.Random(_SEED)
    drawn = {**_read("own.json"), **_read("drawn.json")}
    return tuple(
        _one(kind, chance.choice(templates), drawn, chance)
        for kind, templates in _templates().items()
        for _ in range(EACH)
    )


def between() -> tuple[str, ...]:
    """Sentences without identifiers, many of which look like some."""
    return tuple((FOLDER / "between.txt").read_text(encoding="utf-8").splitlines())


def pages() -> tuple[str, ...]:
    """Whole pages of clinical writing without identifiers."""
    return tuple((FOLDER / "pages.txt").read_text(encoding="utf-8").split("\n===\n"))


def _read(name: str) -> dict[str, list[str]]:
    words: dict[str, list[str]] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return words


def _templates() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    kind = ""
    for line in (FOLDER / "templates.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and not line.startswith("[|"):
            kind = line.strip("[]")
            found[kind] = []
        elif line and not line.startswith("#"):
            found[kind].append(line)
    return found


def _one(kind: str, template: str, drawn: dict[str, list[str]], chance: random.Random) -> Marked:
    """The sentence among others, with what stands in brackets known."""
    sentence = template.format_map(_filling(drawn, chance))
    before, after = (" ".join(chance.sample(between(), 2)) for _ in range(2))
    text, spans, at = f"{before}\n", [], 0
    for match in _MARK.finditer(sentence):
        text += sentence[at : match.start()]
        spans.append((kind, len(text), len(text) + len(match[1])))
        text += match[1]
        at = match.end()
    return Marked(text=f"{text}{sentence[at:]}\n{after}", spans=tuple(spans))


def _filling(drawn: dict[str, list[str]], chance: random.Random) -> dict[str, str]:
    pick = chance.choice
    day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(1934, 2007)
    nhs, family = _checked(f"9{chance.randint(99000000, 99999999)}", chance), pick(drawn["family"])
    letters = "ABCDEFGHJKLMNPRSTUVWXY"
    number = chance.randint(10_000, 9_999_999)
    return {
        "nhs": f"{nhs[:3]}{pick(' - ')}{nhs[3:6]} {nhs[6:]}".replace("-", " "),
        "nhs_bare": nhs,
        "chi": _checked(f"{day:02}{month:02}{year % 100:02}{chance.randint(0, 999):03}", chance),
        "hc": _checked(f"3{chance.randint(20_000_000, 99_999_999)}", chance),
        "hospital": f"{pick('RKW')}{number}",
        "hospital_digits": str(number),
        "case": pick((f"W{number}", f"2026/{chance.randint(1000, 9999)}", str(number))),
        "nino": pick(("{}{}{}{}{}", "{} {} {} {} {}")).format(
            pick(("AB", "JX", "SR", "WE", "PA")),
            *(f"{chance.randint(0, 99):02}" for _ in range(3)),
            pick("ABCD"),
        ),
        "birth": pick(
            (
                f"{day:02}/{month:02}/{year}",
                f"{day}.{month}.{year % 100:02}",
                f"{year}-{month:02}-{day:02}",
            )
        ),
        "birth_long": f"{day} {drawn['months'][month - 1]} {year}",
        "old": str(chance.randint(90, 103)),
        "mobile": pick(drawn["mobiles"]),
        "landline": pick(drawn["landlines"]),
        "email": pick(drawn["emails"]),
        "postcode": pick(drawn["postcodes"]),
        "house": str(chance.randint(1, 180)),
        "flat": str(chance.randint(1, 30)),
        "street": pick(drawn["streets"]),
        "plate": f"{pick(letters)}{pick(letters)}{chance.randint(2, 26) + pick((0, 50)):02} "
        f"{pick(letters)}{pick(letters)}{pick(letters)}",
        "given": pick(drawn["given"]),
        "family": family,
        "family_shout": family.upper(),
        "place": pick(drawn["places"]),
        "ward": pick((str(chance.randint(1, 30)), f"{pick('ABCD')}{chance.randint(1, 9)}")),
        "job": pick(drawn["jobs"]),
        "town": pick(drawn["towns"]),
        "disease": pick(drawn["diseases"]),
    }


def _checked(nine: str, chance: random.Random) -> str:
    """Nine digits with the tenth that fits; others where none does."""
    rest = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(nine)) % 11
    if rest == 10:  # no digit fits
        return _checked(f"{nine[:6]}{chance.randint(0, 999):03}", chance)
    return f"{nine}{rest % 11}"


def _plain() -> Iterator[dict[str, object]]:
    for one in marked():
        yield {"text": one.text, "spans": one.spans}
    for text in (*between(), *pages()):
        yield {"text": text, "spans": []}


if __name__ == "__main__":
    json.dump(list(_plain()), sys.stdout)
