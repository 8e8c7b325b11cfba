"""What a form may say of respondents, and what is wrong with it where something is."""

import pytest

from fcp_portfolio.domain.errors import DefinitionError
from fcp_portfolio.domain.form import Form
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.storage.definitions import load_definitions, read_definition

SHIPPED = load_definitions(FRAMEWORKS)
MSF = (FRAMEWORKS / "forms" / "msf.yaml").read_text("utf-8")


def test_respondents_are_read() -> None:
    form = read_definition(MSF, "msf.yaml", SHIPPED)
    assert isinstance(form, Form)
    asked = form.respondents
    assert asked is not None
    assert (asked.least, asked.least_each, asked.fills.results) == (10, 5, "ratings")
    performance = asked.questions[1]
    assert (asked.asks(performance, "clinicians"), asked.asks(performance, "others")) == (
        True,
        False,
    )
    uncounted = MSF.replace("label: Other colleague, field: others}", "label: Other colleague}")
    bare = read_definition(uncounted, "msf.yaml", SHIPPED)
    assert isinstance(bare, Form)
    assert bare.respondents is not None
    assert [group.field for group in bare.respondents.groups] == ["clinicians", ""]
    own = MSF.replace("  scale: msf_7\n  groups:", "  levels: [low, high]\n  groups:")
    made = read_definition(own, "msf.yaml", SHIPPED)
    assert isinstance(made, Form)
    assert made.respondents is not None
    assert made.respondents.scale.id == "msf/respondents"


@pytest.mark.parametrize(
    ("written", "instead", "why"),
    [
        ("only: clinicians", "only: doctors", "“doctors” is none of the groups"),
        ("  scale: msf_7\n  groups:", "  groups:", "Respondents need either “scale”"),
        ("least_each: 5", "least_each: 2", "“least_each” is 3 or more"),
        ("least: 10", "least: 4", "and no more than “least”"),
        ("results: ratings", "results: closed", "“closed” is no field of this form that is a"),
        (
            "  fills:\n",
            "  fills: yes\n  more:\n",
            "results fill in is written as keys: results:",
        ),
        ("field: others}", "field: nobody}", "“nobody” is no field of this form"),
    ],
)
def test_faults_are_told_with_their_place(written: str, instead: str, why: str) -> None:
    assert written in MSF
    with pytest.raises(DefinitionError) as caught:
        read_definition(MSF.replace(written, instead), "msf.yaml", SHIPPED)
    assert any(why in complaint for complaint in caught.value.complaints)
