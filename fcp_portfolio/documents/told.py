"""What a PDF that is not trusted says that it is, by the data which our programs put inside."""

from collections.abc import Callable, Mapping

from fcp_portfolio.documents.answers.reading import files_called
from fcp_portfolio.documents.signing.opening import read_once
from fcp_portfolio.domain import feedback, progress_json, questionnaire
from fcp_portfolio.domain.group import record_numbers
from fcp_portfolio.domain.inside_data import LARGEST
from fcp_portfolio.domain.told import Told

_READ: Mapping[str, Callable[[bytes], Told]] = {
    progress_json.NAME: progress_json.read_progress_json,
    feedback.NAME: feedback.FEEDBACK.read,
    questionnaire.NAME: questionnaire.QUESTIONNAIRE.read,
    record_numbers.NAME: record_numbers.RECORD_NUMBERS.read,
}


@read_once()
def told_in(data: bytes) -> Told | None:
    """What it says; None where it holds no such data, or more than one. Raises FileRefused.

    Nothing in it is believed yet: whoever made the PDF wrote it.
    """
    found = files_called(data, _READ, LARGEST)
    if len(found) != 1:
        return None
    ((name, content),) = found
    return _READ[name](content)
