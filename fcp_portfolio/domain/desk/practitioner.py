"""Somebody whom the owner of a desk supervises."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Practitioner(Subject):
    """Name and registration as they gave them. `portfolio` is its id, once a file told it."""

    KIND: ClassVar[str] = "practitioner"

    name: str
    registration: str = ""
    email: str = ""
    portfolio: str = ""
    since: date | None = None
    until: date | None = None
    note: str = ""
