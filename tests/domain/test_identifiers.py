"""The identifier check against sentences as clinicians write them, traps among them."""

import pytest

from fcp_portfolio.domain.identifiers import find_identifiers


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        ("NHS no 943 476 5919, seen with his wife.", "NHS number", "943 476 5919"),
        ("Patient (943-476-5919) attended late.", "NHS number", "943-476-5919"),
        ("DOB 14/03/1962. Seen 12/03/2026.", "date of birth", "14/03/1962"),
        ("Lives alone at TR1 3LJ, ground floor.", "postcode", "TR1 3LJ"),
        ("Rang her on 07700 900123 with the result.", "phone number", "07700 900123"),
        ("Results to jo.bloggs@example.com, please.", "e-mail address", "jo.bloggs@example.com"),
        ("Mrs O'Neill's knee gave way.", "name", "Mrs O'Neill"),
    ],
)
def test_find_identifiers_direct(sentence: str, kind: str, text: str) -> None:
    assert [(f.kind, f.text) for f in find_identifiers(sentence)] == [(kind, text)]
