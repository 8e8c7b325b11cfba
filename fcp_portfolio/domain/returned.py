"""What came back for a request: by which way, what it holds, and why it may not be taken in."""

from dataclasses import dataclass, field

from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.domain.verdict import SignatureVerdict, Verdict
from fcp_portfolio.domain.way import Way

_LONGEST = 80  # letters of an answer in a sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """A field that does not show what it holds."""

    field: str
    shows: str
    holds: str

    @property
    def sentence(self) -> str:
        """What is wrong, for a person; long text cut short."""
        shows, holds = (_quoted(text) for text in (self.shows, self.holds))
        return Phrase(
            "The field “{field}” shows {shows} and holds {holds}.",
            field=self.field,
            shows=shows,
            holds=holds,
        )


def _quoted(text: str) -> str:
    words = text if isinstance(text, Phrase) else " ".join(text.split())
    short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return Phrase("“{text}”", text=short) if short else Phrase("nothing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The values that a PDF's fields hold, empty ones left out, and where they show otherwise."""

    values: Values = field(default_factory=dict)
    mismatches: tuple[Mismatch, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What is different in a file that a program rewrote: pages from 1, and anything else."""

    pages: tuple[int, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def same(self) -> bool:
        """Whether it is the request that was sent."""
        return not self.pages and not self.others

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is different, for a person."""
        pages = (
            Phrase("Page {number} is not the page that was sent.", number=number)
            for number in self.pages
        )
        return (*pages, *self.others)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAnswer:
    """One person's part: their answers, as they stood when they signed, and their signature."""

    role: Role
    way: Way
    values: Values
    signature: SignatureVerdict | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What came back. Where `refusals` are there, nothing of it may be taken in.

    `steps` are the parts that were answered, in their order; none for paper, where a person types
    what stands there. `rewritten` says that a program wrote the whole file anew, and that it was
    compared with what was sent; `notes` are sentences for the record.
    """

    request: Request
    steps: tuple[StepAnswer, ...] = ()
    refusals: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    verdict: Verdict | None = None
    rewritten: bool = False
    paper: bool = False

    @property
    def good(self) -> bool:
        """Whether it may be taken in."""
        return not self.refusals

    @property
    def way(self) -> Way | None:
        """The way of the last part; None where it was refused."""
        if self.refusals:
            return None
        return self.steps[-1].way if self.steps else Way.PAPER

    def step(self, role: Role) -> StepAnswer | None:
        """The part of this role, where there is one."""
        return next((step for step in self.steps if step.role is role), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldAnswer:
    """An answer as a reader sees it: the question, the words, and the page, 0 where it has none."""

    role: Role
    signed: bool
    question: str
    answer: str
    page: int
