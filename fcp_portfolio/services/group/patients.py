"""What is typed in a group says nothing of patients: it is looked through before it is kept."""

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identifiers import Grade, with_article
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.reason import is_reason
from fcp_portfolio.services.findings import Finding, Text, found_in
from fcp_portfolio.services.portfolio import Portfolio

LONGEST = 4_000


def said(group: Portfolio, text: str, place: str, why: str = "") -> tuple[str, tuple[str, ...]]:
    """The text as it is kept, and advice on what may tell who a patient is.

    Raises Refused for nothing, for too much, and where something certainly is an identifier and
    no sentence says why it may stay.
    """
    kept = clean_text(text).strip()
    if not kept:
        raise Refused(Phrase("Nothing was said. Nothing was changed."))
    if len(kept) > LONGEST:
        message = Phrase(
            "That is longer than {most} letters. Shorten it. Nothing was changed.", most=LONGEST
        )
        raise Refused(message)
    found = found_in(group, [Text("", place, kept)])
    certain = [one for one in found if one.grade is Grade.CERTAIN]
    if certain and not is_reason(why):
        raise Refused(_refusal(certain[0]))
    return kept, tuple(_advice(one) for one in found[:1])


def _refusal(one: Finding) -> Phrase:
    return Phrase(
        "“{text}” in {place} looks like {with_article}. Everyone in the group would read it. "
        "Nothing was changed. Write it otherwise, or say in a sentence of at least three words why "
        "it may stay.",
        text=one.text,
        place=one.place,
        with_article=with_article(one.kind),
    )


def _advice(one: Finding) -> Phrase:
    return Phrase(
        "“{text}” in {place} looks like {with_article}. It was kept as it is: if it may tell who a "
        "patient is, write it otherwise.",
        text=one.text,
        place=one.place,
        with_article=with_article(one.kind),
    )
