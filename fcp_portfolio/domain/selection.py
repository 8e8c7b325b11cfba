"""Which part of a portfolio goes out. What is private or removed never does."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.people import Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Capabilities by path, entries by id, a period with both its days; empty leaves nothing out.

    An entry goes out where it fits all of them. A capability takes what is linked below it along:
    `below` has the paths that count for those chosen.
    """

    capabilities: frozenset[str] = frozenset()
    below: frozenset[str] = frozenset()
    entries: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
    drafts: bool = True

    @property
    def narrowed(self) -> bool:
        """Whether somebody chose a part; leaving drafts out alone is no choice of a part."""
        return bool(self.capabilities or self.entries or self.since or self.until)

    def shows(self, path: str) -> bool:
        """Whether the capability with this path goes out."""
        return not self.capabilities or path in self.capabilities or path in self.below

    def takes(self, entry: Entry) -> bool:
        """Whether an entry goes out. One without a date lies in no period."""
        if entry.content.private or entry.removed or (entry.draft and not self.drafts):
            return False
        if self.entries and entry.id not in self.entries:
            return False
        linked = any(self.shows(link.path) for link in entry.content.links)
        return self._within(entry.content.occurred) and (linked or not self.capabilities)

    def holds(self, rating: Rating) -> bool:
        """Whether a rating goes out: where somebody stood at the end of the period counts."""
        return self.shows(rating.path) and (self.until is None or rating.on <= self.until)

    def sentence(self, frameworks: Iterable[Framework]) -> str:
        """What was chosen, in words; empty where everything was."""
        parts = []
        codes = [
            n.code for f in frameworks for n in f.evidence_nodes if n.path in self.capabilities
        ]
        if codes:
            word = "capability" if len(codes) == 1 else "capabilities"
            parts.append(f"{word} {', '.join(codes)}")
        if self.since or self.until:
            parts.append(f"entries that occurred {self._period()}")
        if self.entries:
            number = len(self.entries)
            parts.append(f"{number} chosen {'entry' if number == 1 else 'entries'}")
        return f"Only {'; '.join(parts)}." if parts else ""

    def _period(self) -> str:
        begins = f"from {spoken(self.since)}" if self.since else ""
        ends = f"until {spoken(self.until)}" if self.until else ""
        return " ".join(filter(None, (begins, ends)))

    def _within(self, when: date | None) -> bool:
        if when is None:
            return not (self.since or self.until)
        return (self.since or when) <= when <= (self.until or when)


EVERYTHING = Selection()
