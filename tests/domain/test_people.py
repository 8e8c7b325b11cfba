"""People in one line."""

import pytest

from fcp_portfolio.domain.people import Owner, Person, has_role, roles_in
from tests.domain.builders import rating


@pytest.mark.parametrize(
    ("person", "described"),
    [
        (Person(id="p", name="Ngozi Adair"), "Ngozi Adair"),
        (Person(id="p", name="Ngozi Adair", role="GP supervisor"), "Ngozi Adair, GP supervisor"),
        (
            Person(
                id="p",
                name="Ngozi Adair",
                role="GP supervisor",
                registration_body="GMC",
                registration_number="0000000",
            ),
            "Ngozi Adair, GP supervisor, GMC 0000000",
        ),
        (Person(id="p", name="Ngozi Adair", registration_body="GMC"), "Ngozi Adair, GMC"),
        (Person(id="p", name="Ngozi Adair", registration_number="0000000"), "Ngozi Adair, 0000000"),
    ],
)
def test_person_described(person: Person, described: str) -> None:
    assert person.described == described


def test_owner_is_taken_for_real_unless_said_otherwise() -> None:
    assert not Owner(name="Jory Penhale", registration="HCPC PH000000").fictional


def test_rating_is_the_owners_unless_it_names_a_person() -> None:
    assert not rating().by


@pytest.mark.parametrize(
    ("role", "named", "has"),
    [
        ("FCP supervisor", "your supervisor", True),
        ("Practice nurse", "your supervisor", False),
        ("", "your supervisor", False),
        ("Education provider", "your employer and your provider", True),
        ("Practice nurse", "your employer and your provider", False),
        ("Practice nurse", "whoever entitled you", True),
    ],
)
def test_whether_somebody_has_the_role_that_a_route_names(role: str, named: str, has: bool) -> None:
    assert has_role(Person(id="p", name="Ngozi Adair", role=role), named) is has


def test_roles_that_a_route_names() -> None:
    assert roles_in("your employer and your educational supervisor") == ("employer", "supervisor")
    assert roles_in("") == ()
