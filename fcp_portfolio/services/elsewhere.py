"""An assessment signed on paper or in another system: entered by the owner, shown as that."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from fcp_portfolio.domain.elsewhere import SignedElsewhere
from fcp_portfolio.domain.entry import EARLIEST, Content, Entry, problems, tidy
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import FilledBy, Form, Value
from fcp_portfolio.domain.identity import clean_text, sha256_hex
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import called, checked_form, entry_done, write_entry
from fcp_portfolio.services.files import CheckedFile, keep_checked
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sign_offs import of_entries, standings_in
from fcp_portfolio.storage import reading

UNCHANGED = Phrase("Nothing was changed.")
_KINDS = ("application/pdf", "image/", "message/")


def sign_elsewhere(
    portfolio: Portfolio,
    entry_id: str,
    scan: CheckedFile,
    *,
    who: str,
    on: date | None,
    values: Mapping[str, Value] | None = None,
) -> Done[Entry]:
    """Records that an entry was signed elsewhere, with the scan that shows it.

    `values` are what stands in the assessor's fields. A draft that is complete with them becomes
    final. Raises Refused for a field of the owner's, and where somebody answered a request about
    the entry: then their answer stands.
    """
    signed = signed_as(portfolio, scan, who=who, on=on)
    with portfolio.change() as change:
        old = reading.entry(change.session, entry_id)
        if of_entries(standings_in(portfolio, change.session)).get(old.id):
            message = joined(
                Phrase("Somebody answered a request about this entry: their answer stands."),
                UNCHANGED,
            )
            raise Refused(message)
        form = portfolio.form(old.content.form, old.content.form_edition)
        _require_assessors(form, values or {})
        kept = keep_checked(change.session, change.portfolio_id, scan)
        others = tuple(one for one in old.content.attachments if one.sha256 != kept.sha256)
        content = replace(
            old.content,
            values={**old.content.values, **(values or {})},
            attachments=(*others, kept),
            elsewhere=signed,
        )
        draft = old.draft and bool(_missing(portfolio, content, form))
        checked_form(portfolio, content, draft=draft)
        what = "Signed elsewhere, entered by the owner"
        written = write_entry(portfolio, change, old.id, content, draft=draft, what=what)
    said = Phrase("“{title}”: {signed}", title=called(written, form), signed=signed.sentence)
    return entry_done(written, change, said, form)


def not_elsewhere(portfolio: Portfolio, entry_id: str) -> Done[Entry]:
    """Takes back that an entry was signed elsewhere; its fields and files stay as they are."""
    with portfolio.change() as change:
        old = reading.entry(change.session, entry_id)
        if old.content.elsewhere is None:
            return Done(value=old, said=UNCHANGED)
        content = replace(old.content, elsewhere=None)
        what = "No longer signed elsewhere"
        written = write_entry(portfolio, change, old.id, content, draft=old.draft, what=what)
    form = portfolio.form(content.form, content.form_edition)
    said = Phrase("“{title}” is no longer called signed elsewhere.", title=called(written, form))
    return entry_done(written, change, said, None)


def signed_as(
    portfolio: Portfolio, scan: CheckedFile, *, who: str, on: date | None
) -> SignedElsewhere:
    """Who signed and when, over this scan; raises Refused where that cannot be."""
    name = " ".join(clean_text(who).split())
    if not name or on is None:
        message = joined(Phrase("Say who signed it, and on which day."), UNCHANGED)
        raise Refused(message)
    if not EARLIEST <= on <= portfolio.today():
        message = joined(
            Phrase("{day} cannot be the day on which it was signed.", day=on), UNCHANGED
        )
        raise Refused(message)
    if not scan.media_type.startswith(_KINDS):
        message = Phrase("“{name}” is no PDF, no picture and no e-mail.", name=scan.name)
        raise Refused(joined(message, UNCHANGED))
    scan.data.seek(0)
    digest = sha256_hex(scan.data.read())
    scan.data.seek(0)
    return SignedElsewhere(who=name, on=on, sha256=digest)


def _require_assessors(form: Form, values: Mapping[str, Value]) -> None:
    for name in values:
        item = form.field(name)
        if item.filled_by is not FilledBy.ASSESSOR:
            message = Phrase(
                "“{label}” is not the assessor's to fill in: edit the entry.", label=item.label
            )
            raise Refused(joined(message, UNCHANGED))


def _missing(portfolio: Portfolio, content: Content, form: Form) -> tuple[object, ...]:
    return problems(tidy(content, form), form, draft=False, today=portfolio.today())
