"""Frameworks, forms and scales: YAML files read strictly into values of the domain."""

from fcp_portfolio.storage.definitions.library import (
    SUFFIXES,
    Definition,
    Definitions,
    check_files,
    files_in,
    key_of,
    load_definitions,
    read_definition,
)
from fcp_portfolio.storage.definitions.writing import definition_text

__all__ = [
    "SUFFIXES",
    "Definition",
    "Definitions",
    "check_files",
    "definition_text",
    "files_in",
    "key_of",
    "load_definitions",
    "read_definition",
]
