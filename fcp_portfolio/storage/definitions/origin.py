"""The keys that every kind of file has: what it is, and where its content comes from."""

from functools import partial

from fcp_portfolio.domain.framework import Confidence, Provenance
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    line,
    member,
    prose,
    several,
)

Needed = partial(Key, required=True)

SCHEMA = Needed(
    name="schema",
    read=line,
    means="what the file is; always the first line, as in the examples",
)


def _sources_back_confidence(given: Given, reading: Reading) -> None:
    backed = (Confidence.SOURCED, Confidence.PARTLY)
    if given.values.get("confidence") in backed and "sources" not in given.places:
        what = f"“{given.values['confidence']}” needs sources. Name one, or write “from memory”."
        reading.faults.add(given.at("confidence"), what)


PROVENANCE = Table(
    what="A provenance",
    keys=(
        Key(name="sources", read=several(line), means="addresses or titles it was taken from"),
        Needed(
            name="confidence",
            read=member(Confidence),
            means="how sure: `sourced`, `partly sourced`, `from memory` or `our own design`",
        ),
        Key(name="note", read=prose, means="what a reader should know about it"),
    ),
    rules=(_sources_back_confidence,),
    make=lambda given: Provenance(**{"sources": (), **given.values}),
)

FROM = Needed(
    name="provenance",
    read=PROVENANCE.read,
    means="where it comes from and how sure that is",
)
