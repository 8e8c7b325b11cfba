"""Official wording as rows of a table: a code such as 4.c, and the statement."""

import re
from collections.abc import Mapping

from fcp_portfolio.domain.pasted import Named, named, pasted_rows
from fcp_portfolio.domain.wording.lines import TextLine, text_lines

_OUTCOME = re.compile(r"(\d{1,2})\s*[.-]?\s*\(?([a-z])[.)]?")
_LETTER = re.compile(r"\(?([a-z])[.)]?")
_CAPABILITY = re.compile(r"(?:capability\s*)?(\d{1,2})\.?", re.IGNORECASE)
_FEW = 2


def lines_of_text(text: str, titles: Mapping[str, str]) -> tuple[TextLine, ...]:
    """The lines of a text; rows of a table as the document itself would have them.

    `titles` are those of the capabilities by code.
    """
    rows = named(pasted_rows(text), ("code", "title", "statement"))
    coded = sum(bool(_OUTCOME.fullmatch(_code(row))) for row in rows)
    lettered = sum(bool(_LETTER.fullmatch(_code(row))) for row in rows)
    if "\t" not in text and coded < _FEW and not _is_csv(text, lettered):
        return text_lines(text)
    if coded + lettered < _FEW:
        return text_lines(text.replace("\t", " "))
    made: list[TextLine] = []
    at = ""
    for row in rows:
        made += _lines(row, at, titles)
        found = _OUTCOME.fullmatch(_code(row)) or _CAPABILITY.fullmatch(_code(row))
        at = found[1] if found else at
    return tuple(made)


def _is_csv(text: str, lettered: int) -> bool:
    first = next((line for line in text.split("\n") if line.strip()), "")
    return lettered >= _FEW and any(first.count(sign) for sign in ",;")


def _lines(row: Named, at: str, titles: Mapping[str, str]) -> list[TextLine]:
    code = _code(row)
    words = row.values.get("statement") or row.values.get("title", "")
    if found := _OUTCOME.fullmatch(code):
        head = (
            [] if found[1] == at else [_line(f"Capability {found[1]}. {titles.get(found[1], '')}")]
        )
        return [*head, _line(f"{found[2]}) {words}")]
    if found := _LETTER.fullmatch(code):
        return [_line(f"{found[1]}) {words}")]
    if found := _CAPABILITY.fullmatch(code):
        return [_line(f"Capability {found[1]}. {row.values.get('title') or words}")]
    return [_line(f"{code} {words}".strip())]


def _code(row: Named) -> str:
    return row.values.get("code", "")


def _line(text: str) -> TextLine:
    return TextLine(text=" ".join(text.split()), page=1, gap=True)
