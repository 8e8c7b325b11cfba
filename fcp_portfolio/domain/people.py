"""People around the portfolio, its owner, and ratings."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose portfolio it is. `registration` is what they typed, such as “HCPC PH000000”."""

    name: str
    registration: str
    aim: str = ""
    fictional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A supervisor, assessor or peer."""

    id: str
    name: str
    role: str = ""
    registration_body: str = ""
    registration_number: str = ""
    email: str = ""

    @property
    def described(self) -> str:
        """Name, role and registration in one line."""
        registration = f"{self.registration_body} {self.registration_number}".strip()
        return ", ".join(filter(None, (self.name, self.role, registration)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A level on a scale for a capability. Dated; a later one stands beside it, never over it.

    `by` is a person's id, or empty for the owner's own.
    """

    id: str
    framework: str
    edition: str
    path: str
    code: str
    title: str
    scale: str
    level: str
    on: date
    comment: str = ""
    by: str = ""
