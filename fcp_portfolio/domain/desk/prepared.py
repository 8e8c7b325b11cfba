"""Answers that were typed at the desk and are not signed yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared(Subject):
    """The values of fields, by their names, for the request that the desk holds under this id."""

    KIND: ClassVar[str] = "prepared_answers"

    received: str
    values: Mapping[str, str]
