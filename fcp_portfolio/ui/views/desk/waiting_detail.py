"""One request that came: what it asks, what it shows, what is to be known before."""

from fcp_portfolio.domain.desk.received import Received, Waiting, Waits
from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.services.desk.requests import take_up
from fcp_portfolio.ui.views.desk.detail import Detail, words_of
from fcp_portfolio.ui.views.desk.papers import Paper
from fcp_portfolio.ui.widgets import button, forbid
from fcp_portfolio.ui.wording import size_text
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_MOST = 30


class WaitingDetail(Detail):
    """`answer` is for the page to follow."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("The request"))
        self._workspace = workspace
        self._one: Waiting | None = None
        self._paper: Paper | None = None  # its buttons do not keep it
        self.answer = button(tr("Answer…"), icon="pencil-line", name=tr("Answer this request"))
        self.whose = button(tr("Whose is it?…"), "quiet", name=tr("Say whose request it is"))
        self.aside = button(tr("Put aside…"), "quiet", name=tr("Put this request aside"))
        self.again = button(tr("Let it wait again"), "quiet")
        for made in (self.answer, self.whose, self.aside, self.again):
            self.act(made)
            forbid(made, workspace.read_only)
        self.whose.clicked.connect(self._assign)
        self.aside.clicked.connect(self.put_aside)
        self.again.clicked.connect(self._take_up)

    def show_request(self, one: Waiting) -> None:
        """Shows a request."""
        self._one = one
        request = one.received
        kind, made = tr(request.kind).capitalize(), spoken(local_day(request.made))
        about = tr(
            "{kind} · written {made} · number {number}",
            kind=kind,
            made=made,
            number=request.number,
        )
        what = tr(request.what)
        self.begin(about, what[:1].upper() + what[1:], _from(one))
        self.say(_stands(one), "strong")
        self.say(tr(one.note), "secondary")
        self._show_asked(one)
        self._show_evidence(one)
        self._show_paper(request)
        waits = one.state is Waits.WAITING
        self.answer.setVisible(waits)
        self.aside.setVisible(waits)
        self.whose.setVisible(waits and (one.match.practitioner is None or bool(one.match.doubt)))
        self.again.setVisible(one.state is Waits.ASIDE)

    def put_aside(self) -> None:
        """Asks why it is not answered."""
        from fcp_portfolio.ui.dialogs.desk.request import AsideDialog

        if self._one is not None and self._one.state is Waits.WAITING:
            AsideDialog(self._workspace, self._one, self.window()).open()

    def _show_asked(self, one: Waiting) -> None:
        request = one.received
        if len(request.asks) < 2:  # noqa: PLR2004  one is the title already
            return
        self.part(tr("What it asks about"))
        self.few(request.asks, _MOST)

    def _show_evidence(self, one: Waiting) -> None:
        shown = one.received.evidence
        self.part(tr("What it shows"))
        self.few([entry.title or tr("No title yet") for entry in shown], _MOST)
        files = tr("{n} (file|files) beside them", None, one.received.files)
        entries = tr("{n} (entry|entries)", None, len(shown))
        self.say(words_of(entries, files if one.received.files else ""), "small")

    def _show_paper(self, request: Received) -> None:
        self._paper = Paper(self._workspace, request, self, tr("Save the request"))
        facts = tr("{size} · as it came", size=size_text(request.size))
        self.part(tr("The file"))
        self.file(request.name, facts, *self._paper.buttons())

    def _assign(self) -> None:
        from fcp_portfolio.ui.dialogs.desk.request import AssignDialog

        if self._one is not None:
            AssignDialog(self._workspace, self._one, self.window()).open()

    def _take_up(self) -> None:
        if self._one is not None:
            given = self._one.received.id
            self._workspace.do(lambda desk: take_up(desk, given))


def _from(one: Waiting) -> str:
    request = one.received
    described = ", ".join(filter(None, (request.owner, request.registration)))
    if one.match.practitioner is None:
        return tr("From {described}, who is not on this desk yet", described=described)
    return tr("From {described}, known by {by}", described=described, by=tr(one.match.by))


def _stands(one: Waiting) -> str:
    if one.state is not Waits.WAITING:
        return tr(one.state).capitalize()
    return (
        tr("It has waited for {n} (day|days)", None, one.days) if one.days else tr("It came today")
    )
