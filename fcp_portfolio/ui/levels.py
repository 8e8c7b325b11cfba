"""What the levels of a scale mean, in words."""

from fcp_portfolio.domain.form import Scale
from fcp_portfolio.domain.framework import Confidence
from fcp_portfolio.ui.words import Phrase, tr

_WORDED = {
    Confidence.SOURCED: Phrase("wording from the source"),
    Confidence.PARTLY: Phrase("wording partly from the source"),
    Confidence.MEMORY: Phrase("wording from memory, not checked against the source"),
    Confidence.OWN: Phrase("our own wording, from no source"),
}


def level_meaning(scale: Scale, level: str) -> str:
    """What a level means, and how sure that is; empty where nobody says so."""
    picture = scale.picture(level)
    return f"{picture.words} ({tr(_WORDED[picture.provenance.confidence])})" if picture else ""
