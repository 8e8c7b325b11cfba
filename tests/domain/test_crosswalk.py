"""Crosswalks suggest in both directions, each node once, and never what is linked already."""

from fcp_portfolio.domain.crosswalk import Crosswalk, CrosswalkLine, Suggestion, suggestions
from fcp_portfolio.domain.framework import Confidence, Framework, Level, Node, Provenance, Wording

OURS = Provenance(sources=(), confidence=Confidence.OWN)


def framework(name: str) -> Framework:
    nodes = tuple(
        Node(
            kind="task",
            code=code,
            title=f"{name} {code}",
            path=f"{name}-1#{code}",
            wording=Wording.OWN,
            confidence=Confidence.OWN,
            evidence=True,
        )
        for code in "abc"
    )
    return Framework(
        id=name,
        edition="1",
        title=name,
        short_title=name,
        publisher="A hub",
        published="2026",
        link="https://www.example.org",
        licence="Free.",
        provenance=OURS,
        levels=(Level(kind="task", plural="tasks", evidence=True),),
        nodes=nodes,
    )


FRAMEWORKS = {one.key: one for one in map(framework, ("left", "right"))}


def crosswalk(*pairs: str, name: str = "walk") -> Crosswalk:
    return Crosswalk(
        id=name,
        edition="1",
        title=name,
        start="left-1",
        goal="right-1",
        licence="Free.",
        provenance=OURS,
        lines=tuple(CrosswalkLine(start=a, goal=b, why=f"{a} and {b}") for a, b in pairs),
    )


def paths(found: tuple[Suggestion, ...]) -> list[tuple[str, str, str]]:
    return [(one.node.path, one.because.path, one.why) for one in found]


def test_suggestions_run_in_both_directions() -> None:
    walk = crosswalk("aa", "ab", "cc")

    assert paths(suggestions([walk], FRAMEWORKS, ["left-1#a"])) == [
        ("right-1#a", "left-1#a", "a and a"),
        ("right-1#b", "left-1#a", "a and b"),
    ]
    assert paths(suggestions([walk], FRAMEWORKS, ["right-1#c"])) == [
        ("left-1#c", "right-1#c", "c and c")
    ]


def test_what_is_linked_already_is_not_suggested() -> None:
    assert suggestions([crosswalk("aa")], FRAMEWORKS, ["left-1#a", "right-1#a"]) == ()


def test_node_is_suggested_once_by_the_first_who_does() -> None:
    walks = (crosswalk("aa", name="first"), crosswalk("aa", "ba", name="second"))

    found = suggestions(walks, FRAMEWORKS, ["left-1#a", "left-1#b"])

    assert [(one.node.path, one.crosswalk.key) for one in found] == [("right-1#a", "first-1")]


def test_framework_that_is_not_used_gets_no_suggestion() -> None:
    only = {"left-1": FRAMEWORKS["left-1"]}

    assert suggestions([crosswalk("aa")], only, ["left-1#a"]) == ()
