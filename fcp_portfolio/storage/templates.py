"""What goes into the blanks of providers' own forms, as it was chosen by hand."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, select

from fcp_portfolio.storage.records import State
from fcp_portfolio.storage.tables import TemplateRow


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMatches:
    """What was chosen for the blanks of a template; nothing, where that was taken back."""

    id: str
    name: str
    matches: Mapping[str, str]


def kept_matches(session: Session, digest: str) -> KeptMatches | None:
    """What was chosen for a template that asks the same; None where it never came before."""
    row = session.exec(select(TemplateRow).where(col(TemplateRow.digest) == digest)).first()
    if row is None:
        return None
    matches = {} if row.removed else json.loads(row.matches)
    return KeptMatches(id=row.id, name=row.name, matches=matches)


def template_state(digest: str, name: str, matches: Mapping[str, str]) -> State:
    """What was chosen, as the history keeps it."""
    return {"digest": digest, "name": name, "matches": dict(matches), "removed": False}
