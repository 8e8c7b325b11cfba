"""What the check finds: kinds, how sure it is, and what may stand in the place of it."""

from dataclasses import dataclass
from enum import StrEnum

from fcp_portfolio.domain.phrase import Phrase, joined

LIMITS = (
    "This check finds most direct identifiers and cannot find all. "
    "The last reading is yours: could somebody recognise the person?"
)

KEPT_AS_IT_IS = Phrase("It was kept as it is: if it may tell who a patient is, write it otherwise.")

NHS_NUMBER = "NHS number"
CHI_NUMBER = "CHI number"
HC_NUMBER = "H&C number"
HOSPITAL_NUMBER = "hospital or case number"
INSURANCE_NUMBER = "National Insurance number"
BIRTH_DATE = "date of birth"
HIGH_AGE = "age over 89"
PHONE_NUMBER = "phone number"
EMAIL_ADDRESS = "e-mail address"
POSTCODE = "postcode"
ADDRESS = "address"
POSITION = "position on a map"
PLATE = "vehicle registration"
NAME = "name"
PRACTICE = "practice or hospital"
WARD = "ward"
RARE = "rare combination"
KINDS = (
    *(NHS_NUMBER, CHI_NUMBER, HC_NUMBER, HOSPITAL_NUMBER, INSURANCE_NUMBER),
    *(BIRTH_DATE, HIGH_AGE, PHONE_NUMBER, EMAIL_ADDRESS, POSTCODE, ADDRESS, POSITION, PLATE),
    *(NAME, PRACTICE, WARD, RARE),
)
"""The earlier one wins where two begin at the same place."""

_LOOKS = {
    NHS_NUMBER: Phrase("looks like an NHS number."),
    CHI_NUMBER: Phrase("looks like a CHI number."),
    HC_NUMBER: Phrase("looks like an H&C number of Northern Ireland."),
    HOSPITAL_NUMBER: Phrase("looks like a hospital or case number."),
    INSURANCE_NUMBER: Phrase("looks like a National Insurance number."),
    BIRTH_DATE: Phrase("looks like a date of birth."),
    HIGH_AGE: Phrase("is an age that few people reach."),
    PHONE_NUMBER: Phrase("looks like a phone number."),
    EMAIL_ADDRESS: Phrase("looks like an e-mail address."),
    POSTCODE: Phrase("looks like a postcode."),
    ADDRESS: Phrase("looks like an address."),
    POSITION: Phrase("looks like a position on a map."),
    PLATE: Phrase("looks like a vehicle registration."),
    NAME: Phrase("looks like a name."),
    PRACTICE: Phrase("looks like a practice or a hospital."),
    WARD: Phrase("looks like a ward."),
    RARE: Phrase("is rare."),
}
_LEFT_OUT = Phrase("(number left out)")
_INSTEAD: dict[str, str] = {
    **dict.fromkeys((NHS_NUMBER, CHI_NUMBER, HC_NUMBER), _LEFT_OUT),
    **dict.fromkeys((HOSPITAL_NUMBER, INSURANCE_NUMBER, PHONE_NUMBER), _LEFT_OUT),
    BIRTH_DATE: Phrase("(date of birth left out)"),
    HIGH_AGE: Phrase("in later life"),
    EMAIL_ADDRESS: Phrase("(e-mail address left out)"),
    **dict.fromkeys((POSTCODE, ADDRESS, POSITION), Phrase("(address left out)")),
    PLATE: Phrase("(registration left out)"),
    NAME: Phrase("the patient"),
    PRACTICE: Phrase("a GP practice"),
    WARD: Phrase("a ward"),
    RARE: "",
}
_VOWEL = frozenset({NHS_NUMBER, HC_NUMBER, HIGH_AGE, EMAIL_ADDRESS, ADDRESS})


class Grade(StrEnum):
    """How sure the check is. What is certain goes out only with a reason."""

    CERTAIN = Phrase("certain")
    LIKELY = Phrase("likely")
    POSSIBLE = Phrase("possible")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Something that looks like an identifier. `text` is `whole[start:end]`.

    `note` says what a person needs to judge it, or is empty. `instead` may stand in its place, and
    is empty where no words fit.
    """

    kind: str
    text: str
    start: int
    end: int
    note: str = ""
    grade: Grade = Grade.LIKELY
    instead: str = ""

    @property
    def sentence(self) -> str:
        """What to show under the field."""
        said = _LOOKS[self.kind]
        return joined(Phrase("“{text}” {looks}", text=self.text, looks=said), self.note)


def found(
    kind: str,
    whole: str,
    span: tuple[int, int],
    grade: Grade,
    *,
    note: str = "",
    instead: str | None = None,
) -> Found:
    """A finding in a text, with the usual words in its place unless others are given."""
    start, end = span
    words = _INSTEAD[kind] if instead is None else instead
    return Found(
        kind=kind,
        text=whole[start:end],
        start=start,
        end=end,
        note=note,
        grade=grade,
        instead=words,
    )


def with_article(kind: str) -> str:
    """“a postcode”, “an NHS number”."""
    return f"{'an' if kind in _VOWEL else 'a'} {kind}"


def looks_like(text: str, place: str, kind: str, more: int = 0) -> Phrase:
    """The sentence that says what was found, where, and how much besides."""
    return Phrase(
        "“{text}” in {place} looks like {with_article}{more}.",
        text=text,
        place=place,
        with_article=with_article(kind),
        more=Phrase(", and {count} more", count=more) if more else "",
    )
