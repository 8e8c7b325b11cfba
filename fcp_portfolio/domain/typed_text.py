"""What of a recorded state a person typed or brought in, and how a passage is taken out of it."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json, canonical_json, clean_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.subject import SUBJECTS

GONE = "[erased]"
"""Stands where something was erased for good."""
SHORTEST = 2
TYPED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "entry": (
            "content.title",
            "content.values",
            "content.links.why",
            "content.attachments.name",
            "content.attachments.description",
            "content.tags",
            "content.named",
            "content.elsewhere.who",
        ),
        "person": ("name", "role", "registration_body", "registration_number", "email"),
        "rating": ("comment", "by"),
        "details": ("name", "registration", "aim"),
        "known_key": ("name", "role", "registration"),
        "signing_key": ("name", "role", "registration", "why"),
        "given": ("who", "words"),
        "import": ("name", "headings", "columns"),
        "planned": ("title", "agenda", "why"),
        "template": ("name", "matches"),
        **{name: kind.typed for name, kind in SUBJECTS.items()},
    }
)
"""By kind of subject, the parts of its state out of which a passage can be taken.

A definition is YAML that has to stay readable, and what went out or came back is proof only as it
is: those are not here.
"""
_KEYED = {"import": ("headings", "columns"), "template": ("matches",)}
_WORD, _WORDS = re.compile(r"\w"), re.compile(r"\w+")


@dataclass(frozen=True)
class Passage:
    """Words to be found wherever they stand as words of their own.

    Capital letters and line breaks make no difference. Raises Refused for less than two characters.
    """

    text: str

    def __post_init__(self) -> None:
        if len("".join(self._words)) < SHORTEST:
            message = Phrase("Say which words are to go: two characters or more.")
            raise Refused(message)

    @property
    def _words(self) -> list[str]:
        return clean_text(self.text).split()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds it in a text."""
        words = self._words
        before = r"(?<!\w)" if _WORD.match(words[0]) else ""
        after = r"(?!\w)" if _WORD.match(words[-1][-1]) else ""
        return re.compile(before + r"\s+".join(map(re.escape, words)) + after, re.IGNORECASE)

    @property
    def hint(self) -> str:
        """A part of it that stands in every text which holds it, whatever quotes are escaped."""
        return max(_WORDS.findall(self.text), key=len, default="").casefold()

    def stands_in(self, text: str) -> bool:
        """Whether a text holds it."""
        return self.pattern.search(text) is not None

    def out_of(self, text: str) -> str:
        """The text without it."""
        return self.pattern.sub(GONE, text)


def without(kind: str, state: Mapping[str, Json], passage: Passage) -> dict[str, Json]:
    """A state without a passage; the same where it holds none, or cannot be said otherwise."""
    return _altered(kind, state, passage.out_of, _where_words_stand(kind))


def blanked(kind: str, state: Mapping[str, Json]) -> dict[str, Json]:
    """A state without anything that a person typed, and removed where that can be."""
    left = _altered(kind, state, lambda text: GONE if text else text, TYPED.get(kind, ()))
    for part in _KEYED.get(kind, ()):
        left[part] = {} if isinstance(left[part], Mapping) else []
    return {**left, **({"removed": True} if "removed" in left else {})}


def _where_words_stand(kind: str) -> tuple[str, ...]:
    inside = SUBJECTS[kind].inside if kind in SUBJECTS else ()
    whole = {path.partition(".")[0] for path in inside}
    return (*(path for path in TYPED.get(kind, ()) if path not in whole), *inside)


def _altered(
    kind: str, state: Mapping[str, Json], alter: Callable[[str], str], paths: tuple[str, ...]
) -> dict[str, Json]:
    left: Json = dict(state)
    for path in paths:
        left = _at(left, path.split("."), alter, keys=kind in _KEYED)
    assert isinstance(left, dict)  # noqa: S101  # `_at` keeps the shape
    return left


# A text on the way is JSON that is kept as text.
def _at(value: Json, path: list[str], alter: Callable[[str], str], *, keys: bool) -> Json:
    if not path:
        return _everywhere(value, alter, keys=keys)
    if isinstance(value, str):
        if not value.startswith("{"):
            return alter(value)
        return canonical_json(_at(json.loads(value), path, alter, keys=keys)).decode()
    if isinstance(value, list | tuple):
        return [_at(one, path, alter, keys=keys) for one in value]
    if isinstance(value, Mapping):
        first, *rest = path
        return {
            key: _at(one, rest, alter, keys=keys) if key == first else one
            for key, one in value.items()
        }
    return value


def _everywhere(value: Json, alter: Callable[[str], str], *, keys: bool) -> Json:
    if isinstance(value, str):
        return alter(value)
    if isinstance(value, list | tuple):
        return [_everywhere(one, alter, keys=keys) for one in value]
    if isinstance(value, Mapping):
        return {
            alter(key) if keys else key: _everywhere(one, alter, keys=keys)
            for key, one in value.items()
        }
    return value
