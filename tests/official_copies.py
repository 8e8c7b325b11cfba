"""Copies of an official document as owners have them: the layout is real, every word invented.

The 14 capabilities have 105 outcomes, as the document of 2018 does; how many each has is invented.
"""

import typst

from fcp_portfolio.domain.framework import Framework

OUTCOMES = 105
_BEGINS = (
    "Explains in plain words how",
    "Recognises, and acts on, the way in which",
    "Can show with sufficient evidence that",
    "Works flexibly with people so that",
    "Reflects on the effect of",
    "Takes part in difficult conversations about",
)
_MIDDLES = (
    "self-management and shared decisions",
    "a well-being plan that fits the person",
    "multidisciplinary working in primary care",
    "the musculoskeletal conditions met most often",
    "evidence-based treatment and its limits",
)
_ENDS = (
    "shape what is offered to the person, their family and those who care for them.",
    "change the course of a condition, including where no treatment is the best choice.",
    "are kept safe, recorded and followed up in the time that was agreed with them.",
)


def counts() -> list[int]:
    """How many outcomes each of the 14 capabilities has here."""
    return [8] * 7 + [7] * 7


def wording(framework: Framework) -> dict[str, str]:
    """The invented words of every outcome, by code: 1.a to 14.g."""
    made = {}
    for node, count in zip(framework.evidence_nodes, counts(), strict=True):
        for n in range(count):
            at = len(made)
            words = (_BEGINS[at % 6], _MIDDLES[at % 5], "in place", str(at), _ENDS[at % 3])
            made[f"{node.code}.{chr(97 + n)}"] = " ".join(words)
    return made


def as_text(framework: Framework, words: dict[str, str], marker: str = "{}) ") -> str:
    """The same as plain text, one line for each outcome."""
    lines = []
    for node in framework.evidence_nodes:
        lines += [f"Capability {node.code}. {node.title}", ""]
        below = [code for code in words if code.startswith(f"{node.code}.")]
        lines += [marker.format(code.rpartition(".")[2]) + words[code] for code in below]
        lines.append("")
    return "\n".join(lines)


def as_csv(words: dict[str, str]) -> str:
    """The same as a table: a code and a statement in each row."""
    return "Code,Statement\n" + "".join(f'{code},"{text}"\n' for code, text in words.items())


def as_pdf(
    framework: Framework, words: dict[str, str], *, columns: int = 1, contents: bool = False
) -> bytes:
    """The same as a document: hyphens, ligatures, headers and footers, in one column or two."""
    body = [_outline(framework)] if contents else []
    for top in framework.nodes:
        body.append(
            f"== Domain {top.code}. {top.title}\nWhat this part is about, in a few words.\n"
        )
        for node in top.children:
            body.append(f"=== Capability {node.code}. {node.title}\nThe practitioner can:\n")
            below = [code for code in words if code.startswith(f"{node.code}.")]
            items = "".join(f"  [{_safe(words[code])}],\n" for code in below)
            body.append(f'#enum(numbering: "a)",\n{items})\n')
    return typst.compile((_LAYOUT % columns + "\n".join(body)).encode())


def _outline(framework: Framework) -> str:
    lines = (
        f"Capability {n.code}. {n.title} #box(width: 1fr, repeat[.]) {3 + k} \\\n"
        for k, n in enumerate(framework.evidence_nodes)
    )
    return f"== Contents\n{''.join(lines)}#pagebreak()\n"


def _safe(text: str) -> str:
    return text.replace("#", "\\#").replace("*", "\\*")


_LAYOUT = """
#set page(paper: "a4", columns: %d, margin: 22mm,
  header: align(right, text(8pt)[Core capabilities framework (invented copy)]),
  footer: context align(center, text(8pt)[Page #counter(page).display()]))
#set text(size: 10pt, hyphenate: true, lang: "en")
#set par(justify: true)
"""
