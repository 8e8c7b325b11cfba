"""Data of ours inside a PDF that goes to others: canonical JSON, read back from a foreign file."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Generic, TypeVar

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.identity import Json, canonical_json, name_on_one_line
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.plain_data import MisfitError, plain, read

LARGEST = 1_000_000
LONGEST_TEXT, LARGEST_NUMBER, LONGEST_LIST = 500, 10_000_000, 2_000
_NOT_CANONICAL = Phrase("it is not canonical JSON")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideData(Generic[T]):
    """A kind of such data: what is made of it, its schema, and what a person calls it."""

    kind: type[T]
    schema: str
    called: Phrase

    def written(self, value: T) -> bytes:
        """The value as canonical JSON; unknown keys that came with it stand where they stood."""
        return canonical_json({"schema": self.schema, **plain(value)})

    def read(self, data: bytes) -> T:
        """The value that these bytes hold; raises FileRefused for anything else.

        Only canonical JSON is taken, every text in one line, every text, number and list within
        bounds.
        """
        value = self._object(data)
        self._require_schema(value.pop("schema", None))
        try:
            made: T = read(self.kind, value, Phrase("the summary"))
            _require_bounds(made)
            same = self.written(made) == data
        except MisfitError as error:
            raise self._refusal(error.why) from error
        except Refused as error:
            raise self._refusal(error.sentence.rstrip(".")) from error
        except (ValueError, TypeError, OverflowError, RecursionError) as error:
            raise self._refusal(_NOT_CANONICAL) from error
        if not same:
            raise self._refusal(_NOT_CANONICAL)
        return made

    def restored(self, text: str) -> T:
        """The value that was read before and kept in a file of our own: not judged again."""
        value = json.loads(text)
        del value["schema"]
        made: T = read(self.kind, value, self.called)
        return made

    def _object(self, data: bytes) -> dict[str, Any]:
        if len(data) > LARGEST:
            raise self._refusal(Phrase("it is too large"))
        try:
            value = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise self._refusal(Phrase("it is not JSON")) from error
        if not isinstance(value, dict):
            raise self._refusal(Phrase("it is not an object"))
        return value

    def _require_schema(self, schema: Json) -> None:
        if schema == self.schema:
            return
        family = self.schema.rpartition("/")[0]
        if isinstance(schema, str) and schema.startswith(f"{family}/"):
            message = Phrase(
                "This {called} has the format “{schema}”; this program reads “{ours}”. Nothing "
                "was taken in. Install the newer version.",
                called=self.called,
                schema=name_on_one_line(schema)[:80],
                ours=self.schema,
            )
            raise FileRefused(message)
        raise self._refusal(Phrase("it names no format"))

    def _refusal(self, why: str) -> FileRefused:
        message = Phrase(
            "The data in this {called} cannot be read: {why}. Nothing was taken in.",
            called=self.called,
            why=why,
        )
        return FileRefused(message)


def _require_bounds(value: Any) -> None:
    """Raises MisfitError for what nobody writes. Unknown keys are bounded by the size of it all."""
    for one in _held(value):
        if isinstance(one, str):
            if len(one) > LONGEST_TEXT or name_on_one_line(one) != one:
                raise MisfitError(Phrase("a text is too long, or not in one plain line"))
        elif isinstance(one, tuple):
            if len(one) > LONGEST_LIST:
                raise MisfitError(Phrase("a list is too long"))
        elif not 0 <= one <= LARGEST_NUMBER:
            raise MisfitError(Phrase("a number is too large, or below nothing"))


def _held(value: Any) -> Iterator[Any]:
    """Every text, number and list in it, however deep; days need no bounds."""
    if is_dataclass(value):
        for one in fields(value):
            yield from _held(getattr(value, one.name))
    elif isinstance(value, tuple):
        yield value
        for item in value:
            yield from _held(item)
    elif isinstance(value, str | int):
        yield value
