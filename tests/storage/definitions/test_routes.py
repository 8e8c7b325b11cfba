"""Routes: read whole, with every fault in its place; those that ship say what was read."""

from datetime import date

import pytest

from fcp_portfolio.domain.errors import DefinitionError
from fcp_portfolio.domain.framework import Confidence, Framework, Provenance
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.route import Route
from fcp_portfolio.domain.way import COUNTING, Way
from fcp_portfolio.storage.definitions import Definitions, key_of, read_definition
from tests.storage.definitions.builders import FRAMEWORK, ROUTE

TODAY = date(2026, 11, 20)


def installed() -> Definitions:
    framework = read_definition(FRAMEWORK, "f")
    assert isinstance(framework, Framework)
    return Definitions(frameworks={framework.key: framework})


def made(text: str) -> Route:
    route = read_definition(text, "f", installed())
    assert isinstance(route, Route)
    return route


def provenances(route: Route) -> list[Provenance]:
    parts = [route, *filter(None, [route.opening])]
    for stage in route.stages:
        parts += [stage, stage.asks, *stage.chain]  # type: ignore[list-item]
    return [part.provenance for part in parts]


def test_route_is_read_with_its_stages_and_chain() -> None:
    route = made(ROUTE)
    assert (route.key, key_of(route), route.frameworks) == ("way-1", "route:way-1", ("tiny-1.10",))
    assert route.opening is not None
    assert (route.opening.begins, route.opening.ends) == ("2026-09", "2027")
    (stage,) = route.stages
    codes = [node.code for node in stage.asks.nodes(installed().frameworks["tiny-1.10"])]
    assert codes == ["1.1", "1.10"]
    first, second = stage.chain
    assert (first.role, first.title, first.ways, first.document) == (
        Role.REVIEWER,
        "Supervisor",
        COUNTING,
        False,
    )
    assert (second.role, second.ways, second.document) == (
        Role.SECOND_APPROVER,
        {Way.SIGNED, Way.SIGNED_COPY},
        True,
    )


def test_route_may_ask_about_some_codes_only() -> None:
    (stage,) = made(ROUTE.replace("level: task", "codes: [1.10]")).stages
    codes = [node.code for node in stage.asks.nodes(installed().frameworks["tiny-1.10"])]
    assert codes == ["1.10"]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (
            "framework: tiny-1.10",
            "framework: tiny-1.1",
            "f:22:18: There is no framework “tiny-1.1”. Did you mean “tiny-1.10”?",
        ),
        (
            "      level: task\n",
            "",
            "f:22:7: Write either “level” (all of one kind) or “codes” (those that are named).",
        ),
        (
            "level: task",
            "level: part",
            "f:23:14: Tiny has no “part” that can be signed off. It has: task.",
        ),
        (
            "level: task",
            "codes: [1.1, A]",
            "f:23:14: Tiny has no “A” that can be signed off. It has: 1.1, 1.10.",
        ),
        (
            "title: Supervisor",
            "title: Supervisor\n        document: yes",
            "f:29:19: The reviewer rates each capability, which no document does.",
        ),
        (
            "role: reviewer",
            "role: second approver",
            "f:27:15: “second approver” stands in this list more than once. Give each its own.",
        ),
        ("[A, B]", "[A, F]", "f:33:19: “F” is not known here. It has: A, B, C, D, E."),
        (
            "[A, B]",
            "[document held]",
            "f:33:16: “document held” is not known here. It has: A, B, C, D, E.",
        ),
        ("from: 2026-09", "from: soon", "f:11:9: "),
    ],
)
def test_fault_in_a_route(old: str, new: str, complaint: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        read_definition(ROUTE.replace(old, new), "f", installed())
    assert any(told.startswith(complaint) for told in caught.value.complaints)


def test_chain_begins_with_a_reviewer() -> None:
    first = ROUTE.index("      - role: reviewer")
    text = ROUTE[:first] + ROUTE[ROUTE.index("      - role: second") :]
    with pytest.raises(DefinitionError) as caught:
        read_definition(text, "f", installed())
    assert caught.value.complaints == (
        "f:27:7: A chain is one reviewer, or a reviewer and then one second approver.",
    )


def test_fcp_routes_ask_supervisor_and_provider_since_2023(shipped: Definitions) -> None:
    for key in ("fcp-taught-2023", "fcp-supported-portfolio-2023"):
        route = shipped.routes[key]
        assert [stage.id for stage in route.stages] == ["stage-1", "stage-2"]
        for stage in route.stages:
            assert [step.title for step in stage.chain] == [
                "Clinical supervisor",
                "Education provider",
            ]
            assert [step.document for step in stage.chain] == [False, True]
            assert all(step.ways == COUNTING for step in stage.chain)
            assert len(stage.asks.nodes(shipped.frameworks[stage.asks.framework])) == 14
        assert not route.closed(TODAY)


def test_independent_route_says_that_it_is_closed(shipped: Definitions) -> None:
    route = shipped.routes["fcp-independent-portfolio-2021"]
    assert route.closed(TODAY) == "is closed: it was open until 2024-04"
    assert not route.closed(date(2024, 4, 30))
    assert [len(stage.chain) for stage in route.stages] == [1, 1]


def test_every_statement_of_a_route_has_its_source(shipped: Definitions) -> None:
    for route in shipped.routes.values():
        for provenance in provenances(route):
            assert provenance.sources or provenance.confidence is Confidence.OWN


def test_route_is_kept_with_the_framework_that_it_asks_about(shipped: Definitions) -> None:
    route = shipped.routes["fcp-taught-2023"]
    assert list(shipped.texts_of(route)) == ["route:fcp-taught-2023", "framework:hee-msk-2018"]
