"""What the commands of a desk share: whom they are about, and how things are told as JSON."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from fcp_portfolio.domain.desk.given import GivenAnswer
from fcp_portfolio.domain.desk.practitioner import Match, Practitioner
from fcp_portfolio.domain.desk.received import Evidence, Waiting
from fcp_portfolio.domain.identity import Json, instant_text

Desk = Annotated[Path, typer.Argument(metavar="FILE", help="The desk’s file.")]
Whom = Annotated[
    str, typer.Argument(metavar="PRACTITIONER", help="By name, id, or a beginning of the id.")
]
Of = Annotated[
    str, typer.Option("--of", metavar="PRACTITIONER", help="Of this practitioner alone.")
]


def practitioner_json(one: Practitioner) -> dict[str, Json]:
    """A practitioner as data."""
    return {
        "id": one.id,
        "name": one.name,
        "registration": one.registration,
        "email": one.email,
        "portfolio": one.portfolio,
        "since": day(one.since),
        "until": day(one.until),
        "weeks": one.weeks,
        "note": one.note,
    }


def match_json(found: Match) -> dict[str, Json]:
    """Whose something is, and by what that is known."""
    whose = found.practitioner
    return {
        "practitioner": whose.id if whose else None,
        "name": whose.name if whose else None,
        "known_by": found.by.name.lower(),
        "doubt": str(found.doubt),
    }


def waiting_json(one: Waiting) -> dict[str, Json]:
    """A received request as data."""
    received = one.received
    return {
        "id": received.id,
        "request": received.request,
        "number": received.number,
        "kind": str(received.kind),
        "what": str(received.what),
        "asks": list(received.asks),
        "role": str(received.role),
        "owner": received.owner,
        "registration": received.registration,
        "portfolio": received.portfolio,
        "made": instant_text(received.made),
        "entries": evidence_json(received.evidence),
        "sha256": received.sha256,
        "signed_by": received.signed_by,
        "state": one.state.name.lower(),
        "days": one.days,
        "note": str(one.note),
        **match_json(one.match),
    }


def answer_json(one: GivenAnswer, found: Match) -> dict[str, Json]:
    """An answer that was given, as data."""
    return {
        "id": one.id,
        "request": one.request,
        "number": one.number,
        "kind": str(one.kind),
        "role": str(one.role),
        "owner": one.owner,
        "registration": one.registration,
        "made": instant_text(one.made),
        "signed": instant_text(one.on),
        "key": one.key,
        "declined": one.declined,
        "said": [
            {"about": said.about, "label": said.label, "level": said.level, "agrees": said.agrees}
            for said in one.said
        ],
        "evidence": evidence_json(one.evidence),
        "shown": one.shown,
        "sha256": one.sha256,
        "file": one.name,
        **match_json(found),
    }


def evidence_json(found: Sequence[Evidence]) -> list[Json]:
    """Entries as they were shown, as data."""
    return [
        {
            "id": one.id,
            "revision": one.revision,
            "form": one.form,
            "title": one.title,
            "fingerprint": one.fingerprint,
        }
        for one in found
    ]


def day(given: object) -> str | None:
    """A day as data; None where there is none."""
    return str(given) if given else None


def whose(found: Match, name: str) -> str:
    """The name to show; one that nobody on the desk has is marked."""
    return found.practitioner.name if found.practitioner else f"{name} (new: desk add)"
