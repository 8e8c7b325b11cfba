"""A feedback summary is read as it will be signed, then signed, written and released for good."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.respondents import FEWEST
from fcp_portfolio.services.desk.releasing import Unsigned, name_for, release_round
from fcp_portfolio.services.desk.rounds import RoundStands, answers_to
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.previews import PDF
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.views.file_preview import FilePreview
from fcp_portfolio.ui.views.written import say_where
from fcp_portfolio.ui.widgets import Notice, label
from fcp_portfolio.ui.widgets.place import PlaceField
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

READ_IT = Phrase(
    "Read it first: this is what you sign. Nothing is signed or written yet, and the round is "
    "still open."
)
ONCE = Phrase(
    "The summary that you read is signed with the key of this desk and written as a PDF, which you "
    "give to them. No single answer, day or name stands in it. The round is closed then, and no "
    "answer is added any more: it cannot be undone."
)


class ReadDialog(FilePreview):
    """The pages as they will be signed; accepted, they are."""

    def __init__(
        self, workspace: Workspace, one: RoundStands, unsigned: Unsigned, parent: QWidget | None
    ) -> None:
        shown = Attachment(
            sha256="",
            name=name_for(workspace.portfolio, one),
            description="",
            media_type=PDF,
            size=len(unsigned.data),
        )
        goes_on = tr("Go on to sign it…")
        super().__init__(
            workspace, shown, parent, drawn=unsigned.data, says=tr(READ_IT), goes_on=goes_on
        )


class ReleaseDialog(PlanningDialog):
    """Where the signed summary goes; what it holds, and that it is done once."""

    def __init__(
        self, workspace: Workspace, one: RoundStands, unsigned: Unsigned, parent: QWidget | None
    ) -> None:
        title = tr("Release the feedback about {name}", name=one.practitioner.name)
        super().__init__(workspace, title, tr("Sign and release"), parent)
        self._one, self._unsigned = one, unsigned
        used = Folder("answers", workspace.preferences)
        name = name_for(workspace.portfolio, one)
        self.to = PlaceField(tr("Where the signed summary goes"), name, folder=used)
        told = (
            tr("{n} (answer|answers)", None, one.answers),
            tr("{n} (comment|comments) that you chose", None, len(one.round.chosen)),
        )
        self.box.addWidget(label(", ".join(told), "strong", wrap=True))
        for sentence in _worth_knowing(workspace, one):
            self.box.addWidget(Notice("warn", sentence))
        self.box.addWidget(label(tr(ONCE), "secondary", wrap=True))
        self.box.addWidget(self.to)
        self.finish()

    def chosen(self) -> Act | None:
        if not self.to.sound():
            return None
        given, to, read = self._one.round.id, self.to.path(), self._unsigned
        return lambda desk: release_round(desk, given, to, read)

    def _done(self, done: Done[Any]) -> None:
        super()._done(done)
        say_where(self.workspace, tr(done.said), self.to.path())


def _worth_knowing(workspace: Workspace, one: RoundStands) -> Iterator[str]:
    """What can no longer be mended once it is released; none of it holds the release back."""
    for group in one.groups:
        if 0 < group.answers < FEWEST:
            yield tr(
                "The summary says that {n} (answer is|answers are) by “{group}”. Whoever knows who "
                "was asked may guess who that was.",
                None,
                group.answers,
                group=group.label,
            )
    written = sum(len(each.comments) for each in answers_to(workspace.portfolio, one.round.id))
    if written and not one.round.chosen:
        yield tr("{n} (comment stays|comments stay) at this desk: none was chosen.", None, written)
