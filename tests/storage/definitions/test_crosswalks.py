"""Crosswalks: read whole, with every fault in its place."""

import pytest

from fcp_portfolio.domain.crosswalk import Crosswalk, CrosswalkLine
from fcp_portfolio.domain.errors import DefinitionError
from fcp_portfolio.storage.definitions import Definitions, key_of, read_definition

TEXT = """\
schema: fcp-portfolio/crosswalk/1
id: walk
edition: 1
title: From one to the other
from: hcpc-cpd-2006
to: advanced-practice-2025
licence: Free to use.
provenance: {confidence: our own design}
lines:
  - {from: 1, to: 3.1, why: A plan is part of the record.}
  - {from: 3, to: 4.2, why: Both look at the service.}
"""


def test_crosswalk_is_read_with_its_reasons(shipped: Definitions) -> None:
    made = read_definition(TEXT, "f", shipped)

    assert isinstance(made, Crosswalk)
    assert (made.key, key_of(made)) == ("walk-1", "crosswalk:walk-1")
    assert (made.start, made.goal) == ("hcpc-cpd-2006", "advanced-practice-2025")
    assert made.lines[1] == CrosswalkLine(start="3", goal="4.2", why="Both look at the service.")


@pytest.mark.parametrize(
    ("written", "instead", "complaint"),
    [
        (
            "from: hcpc-cpd-2006",
            "from: hcpc-cpd-2007",
            "f:5:7: There is no framework “hcpc-cpd-2007”. Did you mean “hcpc-cpd-2006”?",
        ),
        (
            "{from: 1, to: 3.1,",
            "{from: 6, to: 3.1,",
            (
                "f:10:12: HCPC CPD standards has no “6” that evidence is linked to. "
                "It has: 1, 2, 3, 4, 5."
            ),
        ),
        (
            "{from: 3, to: 4.2,",
            "{from: 1, to: 3.1,",
            "f:11:5: From “1” to “3.1” stands here twice. Keep one of the two.",
        ),
        (
            ", why: Both look at the service.",
            "",
            (
                "f:11:5: “why” is missing. A line of a crosswalk needs it: "
                "why evidence of one may show the other"
            ),
        ),
    ],
)
def test_faults_are_told_where_they_stand(
    written: str, instead: str, complaint: str, shipped: Definitions
) -> None:
    with pytest.raises(DefinitionError) as caught:
        read_definition(TEXT.replace(written, instead), "f", shipped)

    assert caught.value.complaints == (complaint,)


def test_shipped_crosswalks_leave_no_capability_without_a_line(shipped: Definitions) -> None:
    walk = shipped.crosswalks["hee-msk-to-advanced-practice-1"]
    codes = [node.code for node in shipped.frameworks[walk.start].evidence_nodes]

    assert sorted({line.start for line in walk.lines}, key=int) == codes
