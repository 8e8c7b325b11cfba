"""Copies of an official document as owners have them: the layout is real, every word invented.

The 14 capabilities have 105 outcomes, as the document of 2018 does; how many each has is invented.
"""

import io
from collections.abc import Iterator

import typst
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.paths import RESOURCES

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


_LIGATURES = (
    ("ffi", "\ufb03"),
    ("ffl", "\ufb04"),
    ("ff", "\ufb00"),
    ("fi", "\ufb01"),
    ("fl", "\ufb02"),
)
_WIDTH, _HEIGHT = A4
_TOP, _FOOT, _SIDE, _BETWEEN = _HEIGHT - 70, 60, 50, 24


def as_drawn(framework: Framework, words: dict[str, str], *, columns: int, size: int) -> bytes:
    """The same, every line drawn by itself, with ligatures as characters.

    Words are broken wherever the line ends; the head of a page names the capability that its last
    lines are about.
    """
    return _Drawn(columns, size).whole(framework, words)


class _Drawn:
    def __init__(self, columns: int, size: int) -> None:
        self._out = io.BytesIO()
        self._canvas = Canvas(self._out, pagesize=A4)
        self._columns, self._size = columns, size
        self._across = (_WIDTH - 2 * _SIDE - (columns - 1) * _BETWEEN) / columns
        self._column, self._y, self._page, self._about = 0, _TOP, 1, ""
        registerFont(TTFont("Drawn", RESOURCES / "fonts" / "DejaVuSans.ttf"))
        self._canvas.setFont("Drawn", size)

    def whole(self, framework: Framework, words: dict[str, str]) -> bytes:
        for top in framework.nodes:
            self._text(f"Domain {top.code}. {top.title}", 0, 8)
            for node in top.children:
                self._capability(node, words)
        self._head_and_foot()
        self._canvas.save()
        return self._out.getvalue()

    def _capability(self, node: Node, words: dict[str, str]) -> None:
        self._about = f"Capability {node.code}. {node.title}"
        self._text(self._about, 0, 4)
        self._text("The practitioner can:", 0, 4)
        for code in [code for code in words if code.startswith(f"{node.code}.")]:
            self._canvas.drawString(self._left(), self._y, f"{code.rpartition('.')[2]})")
            self._text(words[code], 16, 3)

    def _text(self, text: str, inset: int, below: int) -> None:
        for plain, ligature in _LIGATURES:
            text = text.replace(plain, ligature)
        for line in self._broken(text, self._across - inset):
            self._canvas.drawString(self._left() + inset, self._y, line)
            self._down(self._size + 2)
        self._down(below)

    def _broken(self, text: str, room: float) -> Iterator[str]:
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if self._wide(longer) <= room:
                line = longer
                continue
            fits = [n for n in range(3, len(word) - 2) if self._wide(f"{line} {word[:n]}-") <= room]
            if fits and "-" not in word:
                yield f"{line} {word[: fits[-1]]}-"
                line = word[fits[-1] :]
            else:
                yield line
                line = word
        yield line

    def _wide(self, text: str) -> float:
        return float(stringWidth(text, "Drawn", self._size))

    def _left(self) -> float:
        return _SIDE + self._column * (self._across + _BETWEEN)

    def _down(self, by: float) -> None:
        self._y -= by
        if self._y >= _FOOT:
            return
        self._y, self._column = _TOP, self._column + 1
        if self._column == self._columns:
            self._head_and_foot()
            self._canvas.showPage()
            self._canvas.setFont("Drawn", self._size)
            self._column, self._page = 0, self._page + 1

    def _head_and_foot(self) -> None:
        self._canvas.setFont("Drawn", 8)
        self._canvas.drawString(_SIDE, _HEIGHT - 40, "Core capabilities")
        self._canvas.drawRightString(_WIDTH - _SIDE, _HEIGHT - 40, self._about)
        self._canvas.drawCentredString(_WIDTH / 2, 30, f"{self._page} | invented")
