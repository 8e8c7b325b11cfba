"""Where a template is filled in: what every kind of file has in common."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from fcp_portfolio.documents.inspection.values import shown_name
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.templates.asked import Blank

MOST_BLANKS = 2_000
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in an open file: what it asks, and how a text is written there."""

    blank: Blank
    write: Callable[[str], object]

    def called(self, name: str) -> "Spot":
        """The same under a name that no other has."""
        return replace(self, blank=replace(self.blank, name=name))


def unfillable(name: str, why: str) -> FileRefused:
    """One sentence: which file, why not, and that nothing was written."""
    return FileRefused(
        Phrase(
            "“{name}” cannot be filled in: {why}. Nothing was written.",
            name=shown_name(name),
            why=why,
        )
    )


def short(text: str) -> str:
    """A label from a foreign file as one line, not too long."""
    line = " ".join(clean_text(text).split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
