"""What the first page says differently for each kind of request."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from fcp_portfolio.documents.portfolio_pdf.composition import counted, date_text
from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.request import Kind, Request
from fcp_portfolio.domain.way import Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """`called` stands at the head of every page, `title` on the first.

    `enough` says what is enough on paper, `print_it` is what stands before its page, `whole` what
    a whole answer is, `sign` what the page to sign on is called in the list of pages, `about` and
    `answer` the heads of that list.
    """

    called: str
    title: str
    enough: str
    whole: str
    sign: str
    about: str
    answer: str = "Answer"
    print_it: str = "Print page"


WORDS: Mapping[Kind, Words] = {
    Kind.SIGN_OFF: Words(
        called="Request for sign-off, in confidence",
        title="How to answer in two minutes",
        enough="One page is enough:",
        whole=(
            "the page \u201cAgree, and sign\u201d alone is a whole answer; how much you read "
            "before is yours to judge."
        ),
        sign="A whole answer on one page: agree, and sign",
        about="Capability",
        answer="Say more",
    ),
    Kind.ASSESSMENT: Words(
        called="Request for an assessment, in confidence",
        title="How to answer",
        enough="Your assessment and the place to sign are enough:",
        print_it="Print from page",
        whole="assess what you saw or discussed, and leave the rest empty.",
        sign="Sign your assessment",
        about="Entry",
    ),
    Kind.CONFIRMATION: Words(
        called="Request for a confirmation, in confidence",
        title="How to answer in two minutes",
        enough="One page is enough:",
        whole="the page \u201cConfirm, and sign\u201d alone is a whole answer.",
        sign="Confirm, and sign",
        about="Entry",
    ),
    Kind.PERIOD: Words(
        called="Period sheet, in confidence",
        title="How to answer in two minutes",
        enough="One page is enough:",
        whole="the page with the dates is a whole answer.",
        sign="What took place: check, and sign",
        about="Page",
    ),
}


_PEER_REVIEW = Words(
    called="Request for a peer review, in confidence",
    title="How to answer",
    enough="The pages to answer on are enough:",
    print_it="Print from page",
    whole="say what you saw of each entry, then sign once on the page after them.",
    sign="Review, and sign",
    about="Entry",
)


def words_for(request: Request) -> Words:
    """What the first page says differently for this request."""
    return _PEER_REVIEW if request.peer_review else WORDS[request.kind]


def without_signature(ways: Collection[Way]) -> str:
    """What an answer without a signature lacks where only these ways count, to end a sentence."""
    if Way.FILLED in ways:
        return ""
    covers = "something signed, or on paper," if Way.PAPER in ways else "something signed"
    return f"; your answer then counts only once {covers} from you covers it"


def what_is_asked(request: Request) -> str:
    """What the reader is asked to do, as the end of “… asks you to”."""
    number = len(request.subjects)
    entries = counted(number, "entry", "entries")
    match request.kind:
        case Kind.SIGN_OFF:
            asked = f"sign off {counted(number, 'capability', 'capabilities')}"
            return f"{asked} for {request.stage.label}" if request.stage else asked
        case Kind.ASSESSMENT:
            return f"assess {entries} of theirs: the assessor\u2019s part of the form"
        case Kind.CONFIRMATION if request.peer_review:
            return f"review {entries} of theirs, as a peer"
        case Kind.CONFIRMATION:
            return f"confirm that {entries} of theirs {'is' if number == 1 else 'are'} genuine"
    return f"sign for what took place from {period_of(request)}"


def period_of(request: Request) -> str:
    """The days of a period sheet: 1 Nov 2026 to 30 Nov 2026."""
    return f"{date_text(read_iso(request.since))} to {date_text(read_iso(request.until))}"
