"""The edition that official wording becomes: the same capabilities, the outcomes below them."""

from collections.abc import Mapping, Sequence

from fcp_portfolio.domain.framework import Framework, Node, Wording
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.wording.doubts import Outcome

_KIND = ("outcome", "outcomes")
_LICENCE = (
    "Official wording, read from the owner's own copy. It belongs to its publisher: for the owner "
    "alone, not to be passed on."
)


def edition_values(
    framework: Framework,
    outcomes: Sequence[Outcome],
    *,
    edition: str,
    source: str,
    earlier: Framework | None = None,
) -> dict[str, Json]:
    """The framework with these outcomes, as its file says it.

    Each capability says which one it is; an outcome of wording that was brought in `earlier` under
    the same code is replaced, so that links to it go on to count.
    """
    below: dict[str, list[Outcome]] = {}
    for one in outcomes:
        below.setdefault(one.capability, []).append(one)
    before = {node.code: node.path for node in earlier.linkable} if earlier else {}
    link: dict[str, Json] = {"link": framework.link} if framework.link else {}
    return {
        "schema": "fcp-portfolio/framework/1",
        "id": framework.id,
        "edition": edition,
        "title": framework.title,
        "short_title": framework.short_title,
        "publisher": framework.publisher,
        "published": framework.published,
        **link,
        "licence": _LICENCE,
        "wording_of": framework.key,
        "provenance": {
            "sources": [source],
            "confidence": "sourced",
            "note": "Read from the owner's copy; the owner decided what was doubtful.",
        },
        "levels": _levels(framework),
        "nodes": [_node(node, below, before) for node in framework.nodes],
    }


def _levels(framework: Framework) -> list[Json]:
    at = next(n for n, level in enumerate(framework.levels) if level.evidence)
    names = [(level.kind, level.plural) for level in framework.levels[: at + 2]]
    names += [_KIND] if len(names) == at + 1 else []
    levels: list[Json] = []
    for depth, (kind, plural) in enumerate(names):
        level: dict[str, Json] = {"kind": kind, "plural": plural}
        if depth == at:
            level["evidence"] = "yes"
        level |= {"wording": str(Wording.OFFICIAL), "confidence": "sourced"}
        if kind in framework.official_totals:
            level["official_total"] = str(framework.official_totals[kind])
        levels.append(level)
    return levels


def _node(
    node: Node, below: Mapping[str, Sequence[Outcome]], before: Mapping[str, str]
) -> dict[str, Json]:
    made: dict[str, Json] = {"code": node.code, "title": node.title}
    if node.synonyms:
        made["synonyms"] = list(node.synonyms)
    if not node.evidence:
        return {**made, "nodes": [_node(child, below, before) for child in node.children]}
    made |= {"wording": str(node.wording), "replaces": [node.path]}
    outcomes: list[Json] = [
        {
            "code": one.code,
            "title": one.text,
            **({"replaces": [before[one.code]]} if one.code in before else {}),
        }
        for one in below.get(node.code, ())
    ]
    return {**made, **({"nodes": outcomes} if outcomes else {})}
