"""The profile of continuing professional development that an audit asks for, as PDF or for Word."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.cpd_profile import CpdProfile, cpd_profile, own_entry, unmet
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.evidence import Evidence, evidence
from fcp_portfolio.domain.readiness.report import Known, readiness
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.services.book import files_of, selected
from fcp_portfolio.services.findings import Finding, Text, found_in, texts_of_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.readiness import route_meant
from fcp_portfolio.storage import given, reading
from fcp_portfolio.storage.search import texts_in

if TYPE_CHECKING:
    from fcp_portfolio.documents.book import Exported, FileInBook

ROUTE = "hcpc-cpd-profile"
"""The route whose list, texts and checks make up the profile."""
WORD = ".docx"


def profile_of(portfolio: Portfolio, selection: Selection) -> CpdProfile:
    """The profile with the activities of the selection: final, not private.

    Without a period it is that of the last years which the route asks for.
    """
    route, kept = route_meant(portfolio, ROUTE), _entries(portfolio)
    today = portfolio.today()
    own = own_entry(route, _evidence(portfolio, kept), today)
    chosen = selected(kept, replace(selection, drafts=False))
    return cpd_profile(
        route,
        _evidence(portfolio, chosen),
        since=selection.since,
        until=selection.until or today,
        own=own,
    )


def unmet_by(portfolio: Portfolio, profile: CpdProfile) -> tuple[str, ...]:
    """What the published checks find missing in a profile, as sentences."""
    held = [*(one.entry for one in profile.activities), *([profile.own] if profile.own else [])]
    definitions = portfolio.definitions
    with portfolio.read() as session:
        said = given.given(session)
    known = Known(
        today=portfolio.today(),
        evidence=_evidence(portfolio, held),
        frameworks={**definitions.frameworks, **portfolio.used},
        given=said,
    )
    return unmet(profile, readiness(route_meant(portfolio, ROUTE), known))


def findings_in(portfolio: Portfolio, profile: CpdProfile) -> tuple[Finding, ...]:
    """What looks like an identifier in what a profile prints and embeds."""
    return found_in(portfolio, _texts(portfolio, profile))


def write_profile(
    portfolio: Portfolio, profile: CpdProfile, to: Path, kept: str = ""
) -> "Exported":
    """Writes a profile: for Word where the name ends so, else as PDF with the files of evidence.

    `kept` tells its readers of what looks like an identifier and was let stand.
    """
    from fcp_portfolio.documents.book import bare_book  # heavy
    from fcp_portfolio.documents.cpd_profile import write_pdf, write_word  # heavy

    book = bare_book(portfolio.owner, portfolio.clock(), portfolio.copy.zone, "hcpc")
    book = replace(book, files=files_in(portfolio, profile), kept=kept)
    return (write_word if to.suffix.lower() == WORD else write_pdf)(book, profile, to)


def files_in(portfolio: Portfolio, profile: CpdProfile) -> "tuple[FileInBook, ...]":
    """The files of the activities that are described."""
    return files_of(portfolio, [one.entry for one in profile.described])


def left_out_of_word(portfolio: Portfolio, profile: CpdProfile) -> tuple[str, ...]:
    """That a Word document holds no files, where there are any."""
    number = len(files_in(portfolio, profile))
    words = Phrase(
        "A Word document names the {n} (file|files) of evidence and does not hold (it|them). "
        "The PDF does.",
        None,
        number,
    )
    return (words,) if number else ()


def _entries(portfolio: Portfolio) -> tuple[Entry, ...]:
    with portfolio.read() as session:
        kept = reading.entries(session)
    return tuple(entry for entry in kept if not entry.content.private)


def _evidence(portfolio: Portfolio, entries: Sequence[Entry]) -> Evidence:
    return evidence(entries, portfolio.definitions.forms)


def _texts(portfolio: Portfolio, profile: CpdProfile) -> Iterator[Text]:
    """Everything that is printed, and what files that are embedded say."""
    if profile.own:
        yield from _own_texts(portfolio, profile.own)
    for one in profile.activities:
        called = f"“{one.title}”"
        yield Text(one.entry.id, called, one.title)
        for link in one.links:
            place = Phrase("{called}, why it shows {code}", called=called, code=link.code)
            yield Text(one.entry.id, place, link.why)
    for one in profile.described:
        for item in one.entry.content.attachments:
            yield from texts_of_file(portfolio, one.entry.id, f"“{one.title}”", item)


def _own_texts(portfolio: Portfolio, own: Entry) -> Iterator[Text]:
    form = portfolio.form(own.content.form, own.content.form_edition)
    called = own.content.title or form.title
    for field in form.fields:
        for text in texts_in(own.content.values.get(field.id)):
            yield Text(own.id, f"“{called}”, {field.label}", text)
