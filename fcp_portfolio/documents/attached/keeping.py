"""Pictures that were drawn before: how they are named, and how they are kept as bytes."""

import json
from collections.abc import Callable
from typing import NamedTuple

from fcp_portfolio.documents.attached.encoding import Encoded
from fcp_portfolio.documents.book import Drawings
from fcp_portfolio.documents.tagged.pictures import WordsOnPicture

WAY_OF_DRAWING = 1
"""Raised whenever the same page would be drawn otherwise than before."""


class Drawn(NamedTuple):
    """A picture as it stands in the PDF, and the words on it."""

    picture: Encoded
    words: tuple[WordsOnPicture, ...] = ()


def drawn_once(
    drawings: Drawings | None, what: tuple[str | int, ...], draw: Callable[[], Drawn]
) -> Drawn:
    """The picture that was kept of this, or else a new one. `what` is all that decides its look."""
    if drawings is None:
        return draw()
    name = " ".join(map(str, (WAY_OF_DRAWING, *what)))
    held = drawings.get(name)
    if held is not None:
        return _read(held)
    made = draw()
    drawings.keep(name, _written(made))
    return made


def _written(drawn: Drawn) -> bytes:
    facts = {"entries": drawn.picture.entries.decode("latin-1"), "words": drawn.words}
    return json.dumps(facts).encode() + b"\n" + drawn.picture.data


def _read(held: bytes) -> Drawn:
    facts, _, data = held.partition(b"\n")
    told = json.loads(facts)
    words = tuple(WordsOnPicture(*word) for word in told["words"])
    return Drawn(Encoded(data=data, entries=told["entries"].encode("latin-1")), words)
