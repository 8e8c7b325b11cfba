"""What goes into the blanks of providers' own forms, as it was chosen by hand."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Field, Session, SQLModel, col, select

from fcp_portfolio.domain.identity import Json


class TemplateRow(SQLModel, table=True):
    """What was chosen for the blanks of a template, which is known again by what it asks."""

    __tablename__ = "template"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    digest: str = Field(index=True)
    name: str  # of the file that was filled in last
    matches: str  # canonical JSON: the blanks, and what goes into each
    removed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMatches:
    """What was chosen for the blanks of a template; nothing, where that was taken back."""

    id: str
    matches: Mapping[str, str]


def kept_matches(session: Session, digest: str) -> KeptMatches | None:
    """What was chosen for a template that asks the same; None where it never came before."""
    query = select(TemplateRow).where(col(TemplateRow.digest) == digest)
    row = session.exec(query.order_by(col(TemplateRow.id))).first()
    if row is None:
        return None
    return KeptMatches(id=row.id, matches={} if row.removed else json.loads(row.matches))


def template_state(digest: str, name: str, matches: Mapping[str, str]) -> dict[str, Json]:
    """What was chosen, as the history keeps it."""
    return {"digest": digest, "name": name, "matches": dict(matches), "removed": False}
