"""A part of a name that was found once is found again where it stands alone."""

from fcp_portfolio.domain.identifiers import NAME, Grade
from tests.domain.identifiers.looking import find, told


def test_surname_alone_is_found_after_the_full_name() -> None:
    assert told("Margaret Holloway came. Holloway's knee hurt, and holloway roads are wet.") == [
        (NAME, "Margaret Holloway", Grade.LIKELY),
        (NAME, "Holloway", Grade.LIKELY),
    ]
    assert told("Mrs Trevail came; Trevail left.")[1:] == [(NAME, "Trevail", Grade.LIKELY)]


def test_what_is_no_name_of_a_patient_is_not_found_again() -> None:
    assert len(told("Margaret Baker came. A Baker cyst, and Baker's cyst.")) == 1
    known = frozenset({"Tom Holloway"})
    assert len(find("Margaret Holloway came, Holloway left.", known)) < 2
    assert told("Holloway came.") == []
