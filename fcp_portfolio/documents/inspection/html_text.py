"""Text out of HTML: what a reader would see, roughly. Nothing is fetched, run or drawn."""

import html
import re

_TAG = re.compile(r"<(?=[A-Za-z/!?])(?P<name>/?[A-Za-z][A-Za-z0-9]{0,20})?[^<>]{0,4000}>")
_BLOCKS = frozenset(
    ("p", "div", "br", "tr", "li", "table", "ul", "ol", "h1", "h2", "h3", "h4", "title", "hr")
)
_HIDDEN = re.compile("<!--|<script|<style", re.IGNORECASE)
_ENDS = {
    "<!--": re.compile("-->"),
    "<script": re.compile("</script>", re.IGNORECASE),
    "<style": re.compile("</style>", re.IGNORECASE),
}


def strip_html(text: str) -> str:
    """The words of an HTML text, with line ends where blocks end."""
    text = re.sub(r"\s{1,1000}", " ", _shown(text))
    lines = html.unescape(_TAG.sub(_between, text)).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines)


def _between(match: re.Match[str]) -> str:
    name = (match["name"] or "").strip("/").lower()
    return "\n" if name in _BLOCKS else "\t" if name in ("td", "th") else ""


def _shown(text: str) -> str:
    """The text without comments, scripts and styles; one that never ends takes the rest along."""
    kept, at = [], 0
    while hidden := _HIDDEN.search(text, at):
        kept.append(text[at : hidden.start()])
        end = _ENDS[hidden[0].lower()].search(text, hidden.end())
        at = end.end() if end else len(text)
    return "".join([*kept, text[at:]])
