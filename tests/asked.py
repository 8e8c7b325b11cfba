"""A request to sign off three capabilities, two of which their owner has rated."""

from fcp_portfolio.domain.asking.sign_off import sign_off_steps
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.request import AskedCapability, Kind, Request
from tests.builders import OWNER

ID = "4f2a91c3-77de-4b1c-8a11-000000000000"
LEVELS = ("insufficient", "needs development", "capable", "excellent")
REVIEWER = Person(id="p1", name="Dr Sam Example", role="Clinical supervisor")
SECOND = Person(id="p2", name="Prof Alex Example", role="Programme lead")
CAPABILITIES = tuple(
    AskedCapability(
        framework="fw",
        edition="2018",
        path=f"fw-2018#{code}",
        code=code,
        title=title,
        scale="four",
        rating=rating,
    )
    for code, title, rating in (
        ("1", "Communication", "capable"),
        ("4", "Physical assessment", "excellent"),
        ("5", "Investigations and diagnosis", ""),
    )
)
ANSWERED = {
    "c1_level": "3_capable",
    "c1_agrees": "yes",
    "c1_known": "I discussed it with the owner",
    "c1_comment": "Clear reasoning, well shared \u2013 café, 5 µg.\n\nNext: telephone.",
    "c2_level": "2_needs_development",
    "c2_agrees": "no",
    "c2_comment": "Needs (more) practice \\ with the shoulder.",
    "c3_comment": "I have not seen this yet.",
    "reviewer_declares": "yes",
    "reviewer_name": "Dr Sam Example",
    "reviewer_role": "GP, GMC 0000000",
    "reviewer_date": "20 November 2026",
}
GIVEN = {
    "name": "Dr Sam Example",
    "role": "GP, GMC 0000000",
    "date": "20 November 2026",
    "declares": "yes",
    "capabilities": {
        "1": {
            "level": "Capable",
            "agrees": "yes",
            "known by": "I discussed it with the owner",
            "comment": ANSWERED["c1_comment"],
        },
        "4": {"level": "needs development", "agrees": "no", "comment": ANSWERED["c2_comment"]},
        "5": {"comment": ANSWERED["c3_comment"]},
    },
}
APPROVED = {
    "second_agrees": "yes",
    "second_declares": "yes",
    "second_name": "Prof Alex Example",
    "second_role": "Programme lead",
}


def a_request(id_: str = ID) -> Request:
    """The request as data, as it is before its pages are known."""
    return Request(
        id=id_,
        kind=Kind.SIGN_OFF,
        made="2026-11-20T17:42:00.000Z",
        owner=OWNER.name,
        registration=OWNER.registration,
        fictional=True,
        steps=sign_off_steps(
            OWNER, REVIEWER, SECOND, [(capability, LEVELS) for capability in CAPABILITIES]
        ),
        capabilities=CAPABILITIES,
        entries=(),
        files=(),
        frameworks=("fw-2018",),
        history="0" * 64,
        program="FCP Portfolio",
    )
