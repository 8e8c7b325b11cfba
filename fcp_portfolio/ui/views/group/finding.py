"""What the command palette finds in a group: meetings with what was noted of them, and members."""

from collections.abc import Iterator, Sequence
from functools import partial

from fcp_portfolio.ui.command_palette.results import Result
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

MOST = 8
_MEETINGS, _MEMBERS = Phrase("Meetings"), Phrase("Members")


def found_in_group(workspace: Workspace, text: str) -> Sequence[Result]:
    """The first few of each kind that hold every word that was typed."""
    words = text.casefold().split()
    return [each for kind in (_members, _meetings) for each in _first(kind(workspace), words)]


def _first(found: Iterator[tuple[str, Result]], words: Sequence[str]) -> list[Result]:
    held = (one for said, one in found if all(word in said.casefold() for word in words))
    return [one for one, _ in zip(held, range(MOST), strict=False)]


def _members(workspace: Workspace) -> Iterator[tuple[str, Result]]:
    from fcp_portfolio.services.group.members import members  # heavy

    for one in members(workspace.portfolio):
        yield (
            f"{one.name} {one.registration}",
            Result(
                group=tr(_MEMBERS),
                title=one.name,
                icon="user",
                choose=partial(workspace.stage.show_on, "members", one.id),
                aside="" if one.stays else tr("left"),
            ),
        )


def _meetings(workspace: Workspace) -> Iterator[tuple[str, Result]]:
    from fcp_portfolio.services.group.meetings import meetings  # heavy
    from fcp_portfolio.services.group.minutes import minutes

    for one in reversed(meetings(workspace.portfolio)):
        yield (
            f"{spoken(one.on)} {minutes(workspace.portfolio, one.id).text}",
            Result(
                group=tr(_MEETINGS),
                title=one.title or tr("Meeting of {day}", day=one.on),
                icon="calendar-days",
                choose=partial(workspace.stage.show_on, "meetings", one.id),
                aside=spoken(one.on),
            ),
        )
