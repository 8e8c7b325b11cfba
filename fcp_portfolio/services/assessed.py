"""What an assessor answered becomes the assessor's part of the entries."""

from collections.abc import Iterator
from dataclasses import replace

from fcp_portfolio.domain.asking.assessment import assessed_values
from fcp_portfolio.domain.entry import Content, Entry, awaits_assessor, problems
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Kind, Request, ShownEntry, Step
from fcp_portfolio.domain.shown import owners_part
from fcp_portfolio.domain.sign_off import Answer
from fcp_portfolio.services.entries import write_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading
from fcp_portfolio.storage.change import Change


def write_assessments(
    portfolio: Portfolio, change: Change, request: Request, answer: Answer
) -> tuple[str, ...]:
    """Writes the assessor's answers into the entries, inside a change.

    Their part is replaced as a whole, so that nothing in it is the owner's; what stood there stays
    as an earlier revision. Gives sentences that the owner should read.
    """
    step = request.step(answer.role)
    if request.kind is not Kind.ASSESSMENT or step is None or answer.declined:
        return ()
    by_id = {entry.id: entry for entry in reading.entries(change.session, _ids(request))}
    return tuple(
        sentence
        for shown in request.entries
        for sentence in _write(portfolio, change, (shown, by_id.get(shown.id)), step, answer)
    )


def _ids(request: Request) -> list[str]:
    return [shown.id for shown in request.entries]


def _write(
    portfolio: Portfolio,
    change: Change,
    asked: tuple[ShownEntry, Entry | None],
    step: Step,
    answer: Answer,
) -> Iterator[str]:
    shown, entry = asked
    form = portfolio.form(shown.form, shown.form_edition)
    given = assessed_values(form, step, shown.id, answer.values)
    if not given:
        return
    if entry is None:
        yield Phrase(
            "“{title}” was erased: what was answered of it stays with the answer.",
            title=shown.title,
        )
        return
    if (entry.content.form, entry.content.form_edition) != (form.id, form.edition):
        yield (
            Phrase(
                "“{title}” is logged with another form now: what was answered of it stays with the "
                "answer.",
                title=shown.title,
            )
        )
        return
    if not awaits_assessor(entry.content, form):
        yield (
            Phrase(
                "What stood in the assessor's part of “{title}” before is kept as an earlier "
                "revision.",
                title=shown.title,
            )
        )
    own = owners_part(entry.content, form)
    content = replace(own, values={**own.values, **given})
    what = f"Assessed by {answer.name or 'the assessor'}, {answer.way.described}"
    draft = entry.draft and not _complete(portfolio, content)
    write_entry(portfolio, change, entry.id, content, draft=draft, what=what, removed=entry.removed)
    if entry.draft and not draft:
        yield Phrase("“{title}” was a draft and is final now.", title=shown.title)


def _complete(portfolio: Portfolio, content: Content) -> bool:
    form = portfolio.form(content.form, content.form_edition)
    return not problems(content, form, draft=False, today=portfolio.today())
