"""Text out of HTML: what a reader would see, roughly. Nothing is fetched, run or drawn."""

import html
import re

_TAG = re.compile(r"<(?P<name>/?[A-Za-z][A-Za-z0-9]{0,20})?[^<>]{0,4000}>")
_BLOCKS = frozenset(
    ("p", "div", "br", "tr", "li", "table", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "hr")
)
_HIDDEN = (("<!--", "-->"), ("<script", "</script"), ("<style", "</style"))


def strip_html(text: str) -> str:
    """The words of an HTML text, with line ends where blocks end."""
    for start, end in _HIDDEN:
        text = _without(text, start, end)
    text = re.sub(r"\s{1,1000}", " ", text)
    lines = html.unescape(_TAG.sub(_between, text)).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines)


def _between(match: re.Match[str]) -> str:
    name = (match["name"] or "").strip("/").lower()
    return "\n" if name in _BLOCKS else "\t" if name in ("td", "th") else ""


def _without(text: str, start: str, end: str) -> str:
    """The text without what stands from `start` to `end`; an end that is missing is the end."""
    kept, at = [], 0
    small = text.lower() if len(text.lower()) == len(text) else text
    while (begin := small.find(start, at)) >= 0:
        kept.append(text[at:begin])
        close = small.find(end, begin)
        if close < 0:
            return "".join(kept)
        at = close + len(end)
    return "".join([*kept, text[at:]])
