"""The keys that every kind of file has: what it is, and where its content comes from."""

from functools import partial

from fcp_portfolio.domain.framework import Confidence, Provenance
from fcp_portfolio.domain.phrase import Phrase
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
    means=Phrase("what the file is; always the first line, as in the examples"),
)


def _sources_back_confidence(given: Given, reading: Reading) -> None:
    backed = (Confidence.SOURCED, Confidence.PARTLY)
    confidence = given.values.get("confidence")
    if confidence in backed and "sources" not in given.places:
        what = Phrase(
            "“{confidence}” needs sources. Name one, or write “from memory”.",
            confidence=confidence.value,
        )
        reading.faults.add(given.at("confidence"), what)


PROVENANCE = Table(
    what=Phrase("A provenance"),
    keys=(
        Key(
            name="sources",
            read=several(line),
            means=Phrase("addresses or titles it was taken from"),
        ),
        Needed(
            name="confidence",
            read=member(Confidence),
            means=Phrase(
                "how sure: `sourced`, `partly sourced`, `from memory` or `our own design`"
            ),
        ),
        Key(name="note", read=prose, means=Phrase("what a reader should know about it")),
    ),
    rules=(_sources_back_confidence,),
    make=lambda given: Provenance(**{"sources": (), **given.values}),
)

FROM = Needed(
    name="provenance",
    read=PROVENANCE.read,
    means=Phrase("where it comes from and how sure that is"),
)
