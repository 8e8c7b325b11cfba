"""What the command palette finds at a desk: practitioners, what waits, answers, sessions."""

from collections.abc import Iterator, Sequence
from functools import partial

from fcp_portfolio.ui.command_palette.results import Result
from fcp_portfolio.ui.words import Phrase, short, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

MOST = 8
_PEOPLE, _WAITING, _ANSWERS, _SESSIONS = (
    Phrase("Practitioners"),
    Phrase("Waiting"),
    Phrase("Answers given"),
    Phrase("Sessions"),
)


def found_at_desk(workspace: Workspace, text: str) -> Sequence[Result]:
    """The first few of each kind whose words begin as what was typed."""
    words = text.casefold().split()
    kinds = (_people, _waiting, _answers, _sessions)
    return [each for kind in kinds for each in _first(kind(workspace), words)]


def _first(found: Iterator[tuple[str, Result]], words: Sequence[str]) -> list[Result]:
    held = (one for said, one in found if all(word in said.casefold() for word in words))
    return [one for one, _ in zip(held, range(MOST), strict=False)]


def _people(workspace: Workspace) -> Iterator[tuple[str, Result]]:
    from fcp_portfolio.services.desk.practitioners import practitioners  # heavy

    for one in practitioners(workspace.portfolio):
        yield (
            one.described,
            Result(
                group=tr(_PEOPLE),
                title=one.name,
                icon="user",
                choose=partial(workspace.stage.show_on, "practitioners", one.id),
                aside=one.registration,
            ),
        )


def _waiting(workspace: Workspace) -> Iterator[tuple[str, Result]]:
    from fcp_portfolio.services.desk.requests import waiting

    for one in waiting(workspace.portfolio):
        request = one.received
        what = tr(request.what)
        yield (
            f"{request.owner} {what} {request.number}",
            Result(
                group=tr(_WAITING),
                title=what[:1].upper() + what[1:],
                icon="hourglass",
                choose=partial(workspace.stage.show_request, request.id),
                where=request.owner,
                aside=tr("{n} (day|days)", None, one.days) if one.days else tr("Today"),
            ),
        )


def _answers(workspace: Workspace) -> Iterator[tuple[str, Result]]:
    from fcp_portfolio.services.desk.given import answers_given
    from fcp_portfolio.ui.views.desk.answer_detail import about

    for one in answers_given(workspace.portfolio):
        labels = " ".join(said.label for said in one.said)
        yield (
            f"{one.owner} {one.number} {labels}",
            Result(
                group=tr(_ANSWERS),
                title=about(one),
                icon="signature",
                choose=partial(workspace.stage.show_on, "answers", one.id),
                where=one.owner,
                aside=short(one.day),
            ),
        )


def _sessions(workspace: Workspace) -> Iterator[tuple[str, Result]]:
    from fcp_portfolio.services.desk.practitioners import practitioners
    from fcp_portfolio.services.desk.sessions import sessions

    names = {one.id: one.name for one in practitioners(workspace.portfolio)}
    for one in sessions(workspace.portfolio):
        name, note = names.get(one.practitioner, ""), " ".join(one.note.split())
        yield (
            f"{name} {note} {spoken(one.on)}",
            Result(
                group=tr(_SESSIONS),
                title=note or tr("Session of {day}", day=spoken(one.on)),
                icon="calendar-days",
                choose=partial(workspace.stage.show_on, "practitioners", one.practitioner),
                where=name,
                aside=spoken(one.on),
            ),
        )
