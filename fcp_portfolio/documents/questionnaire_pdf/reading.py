"""A questionnaire that came back: nothing in it is trusted, and only its answers are taken."""

from fcp_portfolio.documents.answers.comparing import same_pages
from fcp_portfolio.documents.answers.reading import answers_in, field_names, files_called
from fcp_portfolio.documents.signing.opening import read_once
from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.errors import FileRefused, NoQuestionnaire
from fcp_portfolio.domain.inside_data import LARGEST
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.questionnaire import NAME, QUESTIONNAIRE, Questionnaire, impossible

STAYS = Phrase("Nothing was taken in.")
_NONE = Phrase(
    "This PDF is no questionnaire of FCP Portfolio, or it is a print or a scan of one. Nothing was "
    "taken in. Type in what a print says."
)
_FLAT = Phrase(
    "The fields of this questionnaire are gone: it was printed, or a program made plain pages of "
    "it. Nothing was taken in. Type in what it says."
)


@read_once()
def questionnaire_in(data: bytes) -> Questionnaire:
    """The questionnaire in a PDF; raises NoQuestionnaire where there is none, or FileRefused.

    Nothing in it is believed yet: whoever made the PDF wrote it.
    """
    found = [content for _, content in files_called(data, {NAME}, LARGEST)]
    if len(found) != 1:
        raise NoQuestionnaire(_NONE)
    return QUESTIONNAIRE.read(found[0])


@read_once()
def answers_to(handed_out: bytes, returned: bytes) -> Values:
    """What was filled in, where nothing else is different; raises FileRefused for anything else.

    `handed_out` is the file as it was written here: what the answers mean is read from it alone.
    """
    try:
        return _answers(handed_out, returned)
    except FileRefused:
        raise
    except Exception as error:  # what cannot be compared is not good
        what = Phrase("This questionnaire cannot be read: it is damaged.")
        raise FileRefused(joined(what, STAYS)) from error


def _answers(handed_out: bytes, returned: bytes) -> Values:
    asked = questionnaire_in(handed_out)
    if not field_names(returned):
        raise FileRefused(_FLAT)
    unlike = same_pages(handed_out, returned, asked).sentences
    if unlike:
        what = Phrase("This is not the questionnaire as it was handed out.")
        raise FileRefused(joined(what, unlike[0], STAYS))
    answers = answers_in(returned, asked)
    shown = (one.sentence for one in answers.mismatches)
    for wrong in (*impossible(asked, answers.values), *shown):
        raise FileRefused(joined(wrong, STAYS))
    if not answers.values:
        raise FileRefused(joined(Phrase("Nothing was answered in this copy."), STAYS))
    return answers.values
