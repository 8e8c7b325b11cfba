"""`request.json`: a request as canonical JSON, and read back from a file that is not trusted."""

import json

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.identity import Json, canonical_json
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.plain_data import MisfitError, plain, read
from fcp_portfolio.domain.request import Request

NAME = "request.json"
SCHEMA = "fcp-portfolio/request/1"
LARGEST = 8_000_000
_NOT_CANONICAL = Phrase("it is not canonical JSON")
_FAMILY = SCHEMA.rpartition("/")[0]


def request_json(request: Request) -> bytes:
    """The request as canonical JSON; unknown keys that came with it stand where they stood."""
    return canonical_json({"schema": SCHEMA, **plain(request)})


def read_request(data: bytes) -> Request:
    """The request that these bytes hold; raises FileRefused for anything else.

    Only canonical JSON is taken, so that one request is always the same bytes.
    """
    if len(data) > LARGEST:
        raise _refusal(Phrase("it is too large"))
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _refusal(Phrase("it is not JSON")) from error
    if not isinstance(value, dict):
        raise _refusal(Phrase("it is not an object"))
    _require_schema(value.pop("schema", None))
    try:
        request: Request = read(Request, value, Phrase("the request"))
        same = request_json(request) == data
    except Refused as error:
        raise _unfit(error.sentence) from error
    except MisfitError as error:
        raise _refusal(error.why) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise _refusal(_NOT_CANONICAL) from error
    if not same:
        raise _refusal(_NOT_CANONICAL)
    return request


def _require_schema(schema: Json) -> None:
    if schema == SCHEMA:
        return
    if isinstance(schema, str) and schema.startswith(f"{_FAMILY}/"):
        message = Phrase(
            "This request has the format “{schema}”; this program reads “{ours}”. Nothing was "
            "taken in. Install the newer version.",
            schema=schema,
            ours=SCHEMA,
        )
        raise FileRefused(message)
    raise _refusal(Phrase("it names no format"))


def _unfit(why: str) -> FileRefused:
    return FileRefused(
        Phrase("The data in this request cannot be read: {why} Nothing was taken in.", why=why)
    )


def _refusal(why: str) -> FileRefused:
    message = Phrase(
        "The data in this request cannot be read: {why}. Nothing was taken in.", why=why
    )
    return FileRefused(message)
