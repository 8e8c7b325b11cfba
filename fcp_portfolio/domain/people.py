"""People around the portfolio, its owner, and ratings."""

from dataclasses import dataclass
from datetime import date

RATING_SCALE = "fcp_verification"  # the id of the scale that capabilities are rated on
_ADDRESSED_AS = frozenset(("dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor"))


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


def plain_name(written: str) -> str:
    """A name as it is compared: without role after a comma, form of address and capitals.

    Two who have one name are taken for one: nobody is counted twice by being written differently.
    """
    words = written.partition(",")[0].replace(".", " ").casefold().split()
    while len(words) > 1 and words[0] in _ADDRESSED_AS:
        words = words[1:]
    return " ".join(words)


def roles_in(named: str) -> tuple[str, ...]:
    """The roles that a route names, as in “your employer and your provider”; none in “whoever”."""
    parts = (part.split() for part in named.casefold().split(" and "))
    return tuple(words[-1] for words in parts if words and words[0] in ("your", "the"))


def has_role(person: Person, named: str) -> bool:
    """Whether somebody's role is one that a route names; anybody's is where it names none."""
    roles = roles_in(named)
    return not roles or any(role in person.role.casefold() for role in roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A level on a scale for a capability. Dated; a later one stands beside it, never over it.

    A reason that was typed right after it is added to it. `by` is a person's id, or empty for the
    owner's own.
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
