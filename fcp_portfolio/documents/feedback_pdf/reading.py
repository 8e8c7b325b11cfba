"""The feedback summary inside a PDF that is not trusted."""

from collections.abc import Collection

from fcp_portfolio.documents.answers.reading import files_called
from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.documents.signing.opening import read_once
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.feedback import FEEDBACK, NAME, FeedbackSummary
from fcp_portfolio.domain.inside_data import LARGEST
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.verdict import Verdict


@read_once()
def judged_feedback(
    data: bytes, cards: Collection[KeyCard] = ()
) -> tuple[FeedbackSummary, Verdict]:
    """The summary in a PDF and the verdict over the file; raises FileRefused for what is none."""
    return feedback_in(data), check(data, cards)


def feedback_in(data: bytes) -> FeedbackSummary:
    """The summary in a PDF; raises FileRefused where there is none, or more than one.

    Nothing in it is believed yet: whoever made the PDF wrote it.
    """
    found = [content for _, content in files_called(data, {NAME}, LARGEST)]
    if len(found) != 1:
        message = Phrase("This PDF is no feedback summary. Nothing was taken in.")
        raise FileRefused(message)
    return FEEDBACK.read(found[0])
