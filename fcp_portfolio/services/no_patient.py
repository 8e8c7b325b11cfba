"""What is typed about colleagues and of sessions names no patient: it is looked at before."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase, joined

if TYPE_CHECKING:
    from fcp_portfolio.domain.identifiers import Found
    from fcp_portfolio.services.portfolio import Portfolio

NAME, ROLE, NOTE, AGENDA = (
    Phrase("the name"),
    Phrase("the role"),
    Phrase("the note"),
    Phrase("the agenda"),
)


def require_colleague(given: Mapping[Phrase, str]) -> tuple[Phrase, ...]:
    """Advice on what is no part of a colleague's name or role; raises Refused where it is certain.

    Names and places are let through: they are meant. A number has no words around it here.
    """
    from fcp_portfolio.domain import identifiers  # heavy
    from fcp_portfolio.services.patients import look_through  # heavy

    kinds = {
        identifiers.NHS_NUMBER,
        identifiers.CHI_NUMBER,
        identifiers.HC_NUMBER,
        identifiers.HOSPITAL_NUMBER,
        identifiers.INSURANCE_NUMBER,
        identifiers.BIRTH_DATE,
    }
    found = [
        (place, one)
        for place, text in given.items()
        for one in look_through(text, frozenset())
        if one.kind in kinds
    ]
    certain = [pair for pair in found if identifiers.is_health_number(pair[1])]
    return _advice(certain or found, certain=bool(certain))


def require_no_patient(portfolio: "Portfolio", place: Phrase, text: str) -> tuple[Phrase, ...]:
    """Advice on what may tell who a patient is; raises Refused where it certainly does."""
    from fcp_portfolio.services.patients import known_names, look_through  # heavy

    known = known_names(portfolio) if text else frozenset[str]()
    return _advice([(place, one) for one in look_through(text, known)])


def _advice(found: "list[tuple[Phrase, Found]]", *, certain: bool = False) -> tuple[Phrase, ...]:
    from fcp_portfolio.domain.identifiers import KEPT_AS_IT_IS, Grade, looks_like  # heavy

    likely = []
    for place, one in found:
        looks = looks_like(one.text, place, one.kind)
        if certain or one.grade is Grade.CERTAIN:
            raise Refused(joined(looks, Phrase("Nothing was changed. Write it otherwise.")))
        if one.grade is Grade.LIKELY:
            likely.append(joined(looks, KEPT_AS_IT_IS))
    return tuple(likely[:1])
