"""`progress.json`: a progress summary as canonical JSON, and read back from a foreign file."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.identity import Json, canonical_json, name_on_one_line
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.plain_data import MisfitError, plain, read
from fcp_portfolio.domain.progress import ProgressSummary

NAME = "progress.json"
SCHEMA = "fcp-portfolio/progress-summary/1"
LARGEST = 1_000_000
LONGEST_TEXT, LARGEST_NUMBER, LONGEST_LIST = 500, 10_000_000, 2_000
_FAMILY = SCHEMA.rpartition("/")[0]
_NOT_CANONICAL = Phrase("it is not canonical JSON")


def progress_json(summary: ProgressSummary) -> bytes:
    """The summary as canonical JSON; unknown keys that came with it stand where they stood."""
    return canonical_json({"schema": SCHEMA, **plain(summary)})


def read_progress_json(data: bytes) -> ProgressSummary:
    """The summary that these bytes hold; raises FileRefused for anything else.

    Only canonical JSON is taken, every text in one line, every text, number and list within bounds.
    """
    value = _object(data)
    _require_schema(value.pop("schema", None))
    try:
        summary: ProgressSummary = read(ProgressSummary, value, Phrase("the summary"))
        _require_bounds(summary)
        same = progress_json(summary) == data
    except MisfitError as error:
        raise _refusal(error.why) from error
    except Refused as error:
        raise _refusal(error.sentence.rstrip(".")) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise _refusal(_NOT_CANONICAL) from error
    if not same:
        raise _refusal(_NOT_CANONICAL)
    return summary


def _object(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST:
        raise _refusal(Phrase("it is too large"))
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _refusal(Phrase("it is not JSON")) from error
    if not isinstance(value, dict):
        raise _refusal(Phrase("it is not an object"))
    return value


def _require_schema(schema: Json) -> None:
    if schema == SCHEMA:
        return
    if isinstance(schema, str) and schema.startswith(f"{_FAMILY}/"):
        message = Phrase(
            "This progress summary has the format “{schema}”; this program reads “{ours}”. Nothing "
            "was taken in. Install the newer version.",
            schema=name_on_one_line(schema)[:80],
            ours=SCHEMA,
        )
        raise FileRefused(message)
    raise _refusal(Phrase("it names no format"))


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


def _refusal(why: str) -> FileRefused:
    message = Phrase(
        "The data in this progress summary cannot be read: {why}. Nothing was taken in.", why=why
    )
    return FileRefused(message)


def as_json(summary: ProgressSummary) -> Mapping[str, Json]:
    """The same as a mapping, without the schema."""
    found: Mapping[str, Json] = plain(summary)
    return found
