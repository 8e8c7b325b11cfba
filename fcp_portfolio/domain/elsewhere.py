"""An assessment that was signed on paper or in another system, entered by the owner."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.phrase import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedElsewhere:
    """Who signed, on which day, and the SHA-256 of the scan among the entry's files.

    It is no answer to a request: nothing of ours was sent, and the owner types what stands there.
    """

    who: str
    on: date
    sha256: str

    @property
    def sentence(self) -> str:
        """What to say of it wherever it is shown."""
        return Phrase(
            "Signed elsewhere by {who} on {on}, entered by the owner.", who=self.who, on=self.on
        )


def elsewhere_json(signed: SignedElsewhere) -> dict[str, Json]:
    """As canonical JSON holds it; `elsewhere_from_json` reads it back."""
    return {"who": signed.who, "on": signed.on.isoformat(), "sha256": signed.sha256}


def elsewhere_from_json(data: Mapping[str, str]) -> SignedElsewhere:
    """Reads what `elsewhere_json` made."""
    return SignedElsewhere(
        who=data["who"], on=date.fromisoformat(data["on"]), sha256=data["sha256"]
    )
