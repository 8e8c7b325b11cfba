"""The minutes of a meeting, put together from what was noted of it."""

from collections.abc import Iterable
from pathlib import Path

from fcp_portfolio.domain.group.items import Item, Theme
from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.domain.group.minutes import ActionNoted, Minutes
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.group.actions import actions
from fcp_portfolio.services.group.agenda import brought
from fcp_portfolio.services.group.meetings import as_it_was, find_meeting, present_at
from fcp_portfolio.services.group.members import names
from fcp_portfolio.services.group.notes import learnt, themes
from fcp_portfolio.services.portfolio import Portfolio


def minutes(group: Portfolio, given: str) -> Minutes:
    """The minutes of a meeting by its id; raises NotFound, Refused."""
    meeting = find_meeting(group, given)
    named = names(group)
    return Minutes(
        group=group.owner.name,
        meeting=meeting,
        rota=tuple(
            (turn, named[member]) for turn, member in as_it_was(group, meeting).rota.items()
        ),
        present=tuple(one.name for one in present_at(group, meeting)),
        brought=tuple((named[one.member], one.text) for one in brought(group, meeting)),
        topics=labels(group, topics_of(group, meeting)),
        themes=tuple(one.text for one in themes(group, meeting)),
        learnt=tuple(one.text for one in learnt(group, meeting) if not one.member),
        actions=tuple(
            ActionNoted(text=one.text, owner=named[one.owner], due=one.due, done=one.done)
            for one in actions(group, meeting)
        ),
    )


def save_minutes(group: Portfolio, given: str, to: Path) -> Done[Path]:
    """Writes the minutes of a meeting: as PDF where the name ends so, else as text.

    Raises NotFound, StorageFailed; then an earlier file stands as it was.
    """
    found = minutes(group, given)
    if to.suffix.lower() == ".pdf":
        from fcp_portfolio.documents.book import bare_book  # heavy
        from fcp_portfolio.documents.minutes_pdf import write_minutes_pdf  # heavy

        book = bare_book(group.owner, group.clock(), group.copy.zone, "minutes")
        write_minutes_pdf(book, found, to)
    else:
        from fcp_portfolio.documents.replacing import replacing  # heavy

        with replacing(to) as file:
            file.write(f"{found.text}\n".encode())
    said = Phrase(
        "Wrote the minutes to “{name}”. Anyone who has the file can read it.", name=to.name
    )
    return Done(value=to, said=said)


def topics_of(group: Portfolio, meeting: Meeting) -> tuple[str, ...]:
    """The paths of the capabilities that a meeting was about, each once, in their order."""
    told: tuple[Theme | Item, ...] = (*themes(group, meeting), *brought(group, meeting))
    paths = {path for one in told for path in one.topics}
    return tuple(sorted(paths))


def labels(group: Portfolio, paths: Iterable[str]) -> tuple[str, ...]:
    """Code and title of each capability; the path where no framework here has it."""
    known = {path: node.label for one in group.frameworks for path, node in one.by_path.items()}
    return tuple(known.get(path, path) for path in paths)
