"""The progress summary inside a PDF that is not trusted."""

from collections.abc import Collection

from fcp_portfolio.documents.answers.reading import files_called
from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.documents.signing.opening import read_once
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.progress import ProgressSummary
from fcp_portfolio.domain.progress_json import LARGEST, NAME, read_progress_json
from fcp_portfolio.domain.verdict import Verdict


@read_once()
def judged_progress(
    data: bytes, cards: Collection[KeyCard] = ()
) -> tuple[ProgressSummary, Verdict]:
    """The summary in a PDF and the verdict over the file; raises FileRefused for what is none."""
    return progress_in(data), check(data, cards)


def progress_in(data: bytes) -> ProgressSummary:
    """The summary in a PDF; raises FileRefused where there is none, or more than one.

    Nothing in it is believed yet: whoever made the PDF wrote it.
    """
    found = [content for _, content in files_called(data, {NAME}, LARGEST)]
    if not found:
        message = Phrase("This PDF is no progress summary: it holds no data of one.")
        raise FileRefused(message)
    if len(found) > 1:
        message = Phrase("This PDF holds “{name}” more than once. Nothing was taken in.", name=NAME)
        raise FileRefused(message)
    return read_progress_json(found[0])
