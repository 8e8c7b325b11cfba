"""An answer that was given at the desk: when, by which key, which levels, on what evidence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from fcp_portfolio.domain.answers import CapabilityAnswer, Said
from fcp_portfolio.domain.desk.received import OfRequest
from fcp_portfolio.domain.identity import local_day


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidOf:
    """What was said of one thing that was asked about; `level` is empty where none was given."""

    about: str
    label: str
    level: str = ""
    agrees: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAnswer(OfRequest):
    """An answer as it was signed; the PDF is the signed one.

    `received` is the request as the desk holds it, `key` the fingerprint of the signing key.
    Comments stand in the PDF alone. `declined` is why it was not answered.
    """

    KIND: ClassVar[str] = "given_answer"

    received: str
    on: datetime
    key: str
    said: tuple[SaidOf, ...]
    declined: str = ""

    @property
    def day(self) -> date:
        """The day on which it was signed, where the person is."""
        return local_day(self.on)


def said_of_each(said: Said) -> tuple[SaidOf, ...]:
    """What an answer says of each thing, without its comments."""
    return tuple(_said_of(said))


def _said_of(said: Said) -> Iterator[SaidOf]:
    for one in said.about:
        if isinstance(one, CapabilityAnswer):
            asked = one.capability
            yield SaidOf(about=asked.path, label=asked.label, level=one.level, agrees=one.agrees)
        else:
            yield SaidOf(about=one.subject.about, label=one.subject.label, agrees=one.agrees)


def about_capability(found: Iterable[GivenAnswer], given: str) -> tuple[GivenAnswer, ...]:
    """Those that say something of a capability, by its path or code, or the words of its label."""
    asked = given.strip().casefold()
    return tuple(one for one in found if any(_is_about(said, asked) for said in one.said))


def _is_about(said: SaidOf, asked: str) -> bool:
    code = said.label.partition(" ")[0].casefold()
    path = said.about.casefold()
    return asked in (path, code) or path.endswith(f"#{asked}") or asked in said.label.casefold()
