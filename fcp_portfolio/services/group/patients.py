"""What is typed in a group says nothing of patients: it is looked through before it is kept."""

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identifiers import KEPT_AS_IT_IS, looks_like
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.reason import is_reason
from fcp_portfolio.services.findings import Finding, Text, certain, found_in
from fcp_portfolio.services.portfolio import Portfolio

LONGEST = 4_000
_OR_A_REASON = Phrase(", or say in a sentence of at least three words why it may stay")


def said(
    group: Portfolio, text: str, place: str, why: str | None = None
) -> tuple[str, tuple[str, ...]]:
    """The text as it is kept, and advice on what may tell who a patient is.

    Raises Refused for nothing, for too much, and where something certainly is an identifier and
    no sentence says why it may stay. The reason is kept with the text, so it may hold none at all;
    without a place for a reason (None) the text has to be written otherwise.
    """
    kept = clean_text(text).strip()
    if not kept:
        raise Refused(Phrase("Nothing was said. Nothing was changed."))
    if len(kept) > LONGEST:
        message = Phrase(
            "That is longer than {most} letters. Shorten it. Nothing was changed.", most=LONGEST
        )
        raise Refused(message)
    found = looked_through(group, kept, place)
    for one in certain(found) if not is_reason(why or "") else ():
        raise Refused(_refusal(one, "" if why is None else _OR_A_REASON))
    for one in certain(looked_through(group, clean_text(why or ""), Phrase("the reason"))):
        raise Refused(_refusal(one))
    return kept, tuple(_advice(one) for one in found[:1])


def needs_reason(group: Portfolio, text: str) -> bool:
    """Whether something in a text certainly is an identifier: it stays only for a reason."""
    return bool(certain(looked_through(group, clean_text(text), "")))


def looked_through(group: Portfolio, text: str, place: str) -> tuple[Finding, ...]:
    """What looks like an identifier in a text of a group.

    Everyone reads it, so a health number whose check digit fits is certain here also without a
    word that says what it is, as it is in a label.
    """
    return found_in(group, [Text("", place, text, label=True)])


def _refusal(one: Finding, instead: str = "") -> Phrase:
    stays = Phrase(
        "Everyone in the group would read it. Nothing was changed. Write it otherwise{instead}.",
        instead=instead,
    )
    return joined(looks_like(one.text, one.place, one.kind), stays)


def _advice(one: Finding) -> Phrase:
    return joined(looks_like(one.text, one.place, one.kind), KEPT_AS_IT_IS)
