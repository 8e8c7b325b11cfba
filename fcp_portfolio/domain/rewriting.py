"""Other words in the place of those that would identify somebody."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.form import Value

_SENTENCE_BEGINS = re.compile(r"(?:[.!?:][\s\u201d\"')]{1,3}|\n)[ \t]{0,3}\Z")
_ENOUGH = 8


def fitted(before: str, instead: str) -> str:
    """Words as they are written after a text: with a capital where a sentence begins."""
    begins = not before or _SENTENCE_BEGINS.search(before[-_ENOUGH:])
    return instead[:1].upper() + instead[1:] if begins else instead


def rewritten(content: Content, text: str, instead: str) -> Content:
    """An entry's content with other words wherever the text stands as words of its own."""
    pattern = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")

    def altered(value: str) -> str:
        return pattern.sub(lambda match: fitted(value[: match.start()], instead), value)

    return replace(
        content,
        title=altered(content.title),
        values={key: _in_all(value, altered) for key, value in content.values.items()},
        tags=tuple(altered(tag) for tag in content.tags),
        links=tuple(replace(link, why=altered(link.why)) for link in content.links),
        attachments=tuple(
            replace(item, name=altered(item.name), description=altered(item.description))
            for item in content.attachments
        ),
    )


def _in_all(value: Value, altered: Callable[[str], str]) -> Value:
    if isinstance(value, str):
        return altered(value)
    if isinstance(value, Mapping):
        return {key: _in_all(inner, altered) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_in_all(inner, altered) for inner in value]
    return value
